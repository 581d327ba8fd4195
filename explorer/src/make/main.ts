// The command: builds the site, serves it, records its addresses, or takes the picture of the README.

import { join } from "node:path";
import { packageFolders, readPackage } from "../data/packages.ts";
import { siteOf } from "../data/site.ts";
import { ROOT } from "../layout/root.ts";
import { buildSite } from "./build.ts";
import { record } from "./record.ts";
import { serve } from "./serve.ts";

const USAGE =
  "usage: explorer [build | record | picture] [--port NUMBER]; without a word, it builds the site and opens it";
const root = ROOT;
const packages = join(root, "..", "packages");
const out = join(root, "dist");

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run([first = "", ...rest]: readonly string[]): Promise<void> {
  const isOption = first.startsWith("--");
  const command = isOption || first === "" ? "open" : first;
  const options = isOption ? [first, ...rest] : rest;
  const port = options[0] === "--port" ? Number(options[1]) : 4321;
  const isKnown =
    options.length === 0 || (options.length === 2 && Number.isInteger(port) && port >= 0 && port < 65_536);
  if (!["open", "build", "record", "picture"].includes(command) || !isKnown) throw new Error(USAGE);
  if (command === "record") {
    const site = siteOf(await Promise.all(packageFolders(packages).map(readPackage)));
    console.log(`${await record(site, root)} addresses are new in explorer/published.txt`);
    return;
  }
  const started = performance.now();
  const { pages } = await buildSite({ root, packages, out, work: join(root, "node_modules", ".cache", "explorer") });
  console.log(`${pages} pages of codes in ${((performance.now() - started) / 1000).toFixed(1)} s, in explorer/dist`);
  if (command === "picture") {
    // Only whoever takes it needs a browser.
    const { takePicture } = await import("../../picture/make.ts");
    for (const path of await takePicture(out, packages, join(root, "..", "docs"))) console.log(path);
  }
  if (command === "open") console.log(`Open ${(await serve(out, port)).address}`);
}
