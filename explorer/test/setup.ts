// Builds the site, serves it, and builds it a second time while the tests run.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { chromiumPath } from "../picture/browser-path.ts";
import { ROOT } from "../src/layout/root.ts";
import { serve } from "../src/make/serve.ts";

const CACHE = join(ROOT, "node_modules", ".cache");

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the site. */
    address: string;
    /** Folder of the site. */
    site: string;
    /** Folder of the same site, built a second time; it is ready when the file beside it with `.done` is there. */
    again: string;
    chromium: string;
  }
}

/** Starts the build of a site in a process of its own. */
function startBuild(packages: string, out: string): ChildProcess {
  const program = join(ROOT, "test", "build-one.ts");
  return spawn(process.execPath, [program, packages, out], { stdio: ["ignore", "inherit", "inherit"] });
}

/**
 * Makes the sites ready; with `EXPLORER_REUSE=1` those of the last run are taken, while tests are written.
 *
 * @param project - what the tests are told with.
 * @returns what ends the server.
 */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const chromium = await chromiumPath();
  const packages = join(ROOT, "..", "packages");
  const [site, again] = [join(CACHE, "test-site"), join(CACHE, "test-again")];
  const isReused = process.env.EXPLORER_REUSE === "1" && existsSync(`${site}.done`);
  if (!isReused) {
    await rm(`${again}.done`, { force: true });
    const [code] = await once(startBuild(packages, site), "exit");
    if (code !== 0) throw new Error("the site could not be built; what is wrong stands above");
  }
  const second = isReused ? undefined : startBuild(packages, again);
  const { address, server } = await serve(site, 0);
  provide("address", address);
  provide("site", site);
  provide("again", again);
  provide("chromium", chromium);
  return () => {
    second?.kill();
    server.close();
  };
}
