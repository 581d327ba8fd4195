import { writeFragment } from "./fragment.ts";

/**
 * Where an address without a page should lead.
 *
 * @param path - the path that was asked for.
 * @param base - address of the site, with a slash behind it.
 * @param locales - languages of the site.
 * @returns the same in small letters, if that differs; the search for a code, below `go/` or where a code's page would
 *   be; undefined if it is neither.
 */
export function readMissing(path: string, base: string, locales: readonly string[]): string | undefined {
  if (!path.startsWith(base)) return undefined;
  const own = path.slice(base.length);
  const small = own.toLowerCase();
  if (small !== own) return `${base}${small}`;
  const [first = "", ...rest] = own.split("/").filter(Boolean).map(decoded);
  if (first === "go" && rest.length === 1) return `${base}${locales[0]}/${writeFragment({ query: rest[0] ?? "" })}`;
  if (locales.includes(first) && rest.length === 3)
    return `${base}${first}/${writeFragment({ query: rest.join("/") })}`;
  return undefined;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
