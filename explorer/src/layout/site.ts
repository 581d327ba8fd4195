// The site, read once for all pages.
import { packageFolders, readPackage } from "../data/packages.ts";
import { type Site, siteOf } from "../data/site.ts";
import { PACKAGES } from "./root.ts";

let reading: Promise<Site> | undefined;

/**
 * Reads the packages.
 *
 * @returns the site; the same one on every call.
 */
export function readSite(): Promise<Site> {
  reading ??= Promise.all(packageFolders(PACKAGES).map(readPackage)).then(siteOf);
  return reading;
}
