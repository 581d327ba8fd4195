import type { ProviderSource } from "../../catalog/load.ts";
import type { Problem } from "../../catalog/problem.ts";
import { namedAddresses } from "./named-addresses.ts";
import { isOnPage } from "./same-page.ts";
import type { Watched, WatchedPage } from "./watched-file.ts";

/**
 * What is wrong with the watched pages of a provider.
 *
 * @param watched - the pages.
 * @param source - the provider's files.
 * @returns pages on which nothing stands, pages that may not be asked for, and pages of which nothing is known and
 *   nobody says why.
 */
export function watchedFindings(watched: Watched, source: ProviderSource): Problem[] {
  const { file } = watched;
  if (file === undefined) return [];
  const named = [...new Set(namedAddresses(source).map(({ url }) => url))];
  const hosts = source.provider.data.hosts;
  return watched.pages.flatMap((page, index) => {
    const at = (key: string, details: Pick<Problem, "found" | "expected" | "mend">): Problem => ({
      file: file.name,
      ...file.place(["pages", index, key]),
      rule: "watched-page",
      ...details,
    });
    return [
      ...(named.some((url) => isOnPage(url, page)) ? [] : [at("url", unusedOf(page))]),
      ...(hosts === undefined ? [] : refusedHost(page, hosts).map((details) => at("url", details))),
      ...(page.manual === undefined && page.unread === undefined && !watched.seen.has(page.url)
        ? [at("url", unreadOf(page))]
        : []),
    ];
  });
}

function unusedOf({ url }: WatchedPage) {
  return {
    found: `${url}, which no source names`,
    expected: "an address that the provider's files name",
    mend: "remove it, or name it where something stands on it",
  };
}

function refusedHost({ url, read, manual }: WatchedPage, hosts: readonly string[]) {
  const { host } = new URL(read ?? url);
  if (manual !== undefined || hosts.includes(host)) return [];
  return [
    {
      found: `the host ${host}`,
      expected: `one of hosts: ${hosts.join(", ")}`,
      mend: "add it to hosts in provider.yaml, or correct the address",
    },
  ];
}

function unreadOf({ url }: WatchedPage) {
  return {
    found: `${url}, of which nothing is recorded`,
    expected: "a record in watched.seen.tsv, or unread or manual with the reason",
    mend: "read it with `docs read --write-lock`, or say why it was not read",
  };
}
