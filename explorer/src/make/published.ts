// Which addresses were published: they have to answer for ever, also when what they described is gone. The list is committed.
import type { Site, SpaceOfSite } from "../data/site.ts";
import { slugOf } from "../data/slug.ts";
import { pagePaths } from "./pages-list.ts";

// One line for each page behind the language, and one for each pattern with the services whose full codes have a page:
//   provider/space/05/
//   provider/other/403xx14/ xx: 01 02 11
// The full codes of a pattern are the pattern with each service in place of what stands before the colon.

/** Mark before the services of a pattern. */
const SERVICES = /^(\S+) (\S+): (.+)$/;

/**
 * Writes the list.
 *
 * @param site - the site.
 * @param before - addresses that were published before.
 * @returns the lines of the list, with everything that was in it.
 */
export function writePublished(site: Site, before: ReadonlySet<string>): string {
  const now = pagePaths(site).filter((path) => path !== "");
  const folded = new Map<string, string>();
  const inPattern = new Set<string>();
  for (const { id, spaces } of site.providers)
    for (const space of spaces)
      for (const [line, paths] of patternLines(id, space)) {
        for (const path of paths) inPattern.add(path);
        folded.set(line.split(" ")[0] ?? "", line);
      }
  const all = new Set([...now, ...before]);
  const lines = [...all].filter((path) => !inPattern.has(path)).map((path) => folded.get(path) ?? path);
  return `${lines.sort((a, b) => (a < b ? -1 : 1)).join("\n")}\n`;
}

function patternLines(id: string, { id: space, open, pages, byCode }: SpaceOfSite): [string, string[]][] {
  if (open === undefined) return [];
  const patterns = pages.filter(({ kind }) => kind === "pattern");
  return patterns.map((pattern) => {
    const own = pages.filter(
      (page) =>
        page.kind === "full" &&
        page.service &&
        page.pattern === pattern.code &&
        byCode.get(pattern.code.replace(open, page.service.code)) === page,
    );
    const path = `${id}/${space}/${pattern.slug}/`;
    const services = own.map(({ service }) => slugOf(service?.code ?? "")).sort((a, b) => (a < b ? -1 : 1));
    const line = services.length > 0 ? `${path} ${slugOf(open)}: ${services.join(" ")}` : path;
    return [line, own.map(({ slug }) => `${id}/${space}/${slug}/`)];
  });
}

/**
 * Reads the list.
 *
 * @param text - the list.
 * @returns the paths of all pages that were published, without the language.
 */
export function readPublished(text: string): Set<string> {
  const paths = new Set<string>();
  for (const line of text.split("\n").filter(Boolean)) {
    const [, path, open = "", services] = SERVICES.exec(line) ?? [];
    paths.add(path ?? line);
    const slug = path?.split("/").at(-2) ?? "";
    for (const service of services?.split(" ") ?? [])
      paths.add(`${path?.slice(0, -slug.length - 1)}${slug.replace(open, service)}/`);
  }
  return paths;
}

/**
 * Reads where pages have moved.
 *
 * @param text - the list: an old path, a space, and the new path on each line; `#` begins a remark.
 * @returns new paths by old ones.
 */
export function readMoved(text: string): Map<string, string> {
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  return new Map(lines.map((line) => line.trim().split(/\s+/) as [string, string]));
}
