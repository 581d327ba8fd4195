// Addresses of pages and files. Where the site stands comes from the environment, as the same site is published anywhere.

/** `https://host` of the published site. */
export const ORIGIN = (process.env.EXPLORER_ORIGIN || "http://127.0.0.1:4321").replace(/\/+$/, "");

/** Folder of the site on its host: empty, or `/folder`. */
export const BASE = (process.env.EXPLORER_BASE || "").replace(/\/+$/, "");

/**
 * Address of a page or file, for links.
 *
 * @param path - path on the site, without a slash in front; a page ends with a slash.
 * @returns the path on the host.
 */
export function at(path: string): string {
  return `${BASE}/${path}`;
}

/**
 * Whole address of a page or file, for files that are read elsewhere.
 *
 * @param path - as for `at`.
 * @returns the address.
 */
export function absolute(path: string): string {
  return `${ORIGIN}${at(path)}`;
}

/** What names a page for a code. */
export interface Named {
  readonly provider: { readonly id: string };
  readonly space: { readonly id: string };
  readonly slug: string;
}

/**
 * Path of a code's page, without the language.
 *
 * @param page - the page.
 * @returns the path.
 */
export function pathOf({ provider, space, slug }: Named): string {
  return `${provider.id}/${space.id}/${slug}/`;
}
