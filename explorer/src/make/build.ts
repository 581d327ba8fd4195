// Builds the site: bundles what runs in the browser, renders the pages, and writes the files beside them.
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { packageFolders, readPackage } from "../data/packages.ts";
import { siteOf } from "../data/site.ts";
import { writeBeside } from "./beside.ts";
import { bundleClient } from "./client.ts";

/** Where the site is built. */
export interface Places {
  /** Folder of this package. */
  readonly root: string;
  /** Folder of all packages. */
  readonly packages: string;
  readonly out: string;
  /** Folder for what is made on the way. */
  readonly work: string;
}

/**
 * Builds the site.
 *
 * @param places - where.
 * @returns how many pages for codes there are in all languages.
 */
export async function buildSite({ root, packages, out, work }: Places): Promise<{ pages: number }> {
  const site = siteOf(await Promise.all(packageFolders(packages).map(readPackage)));
  const client = join(work, "client");
  await bundleClient(site, join(root, "src"), client);
  await rm(out, { recursive: true, force: true });
  Object.assign(process.env, {
    EXPLORER_ROOT: root,
    EXPLORER_PACKAGES: packages,
    EXPLORER_CLIENT: client,
    EXPLORER_OUT: out,
    ASTRO_TELEMETRY_DISABLED: "1",
  });
  // Astro keeps what it makes on the way where the process is, and looks for packages from there.
  process.chdir(root);
  const { build } = await import("astro");
  await build({ root, logLevel: "warn" });
  await rm(join(out, "entries.json"), { force: true });
  await writeBeside(site, root, out);
  const pages = site.providers.reduce(
    (sum, { spaces }) => sum + spaces.reduce((all, space) => all + space.pages.length, 0),
    0,
  );
  return { pages: pages * site.locales.length };
}
