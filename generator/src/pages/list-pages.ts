import { everyEntry } from "../catalog/every-entry.ts";
import { listProviders } from "../catalog/list-providers.ts";
import type { ProviderSource } from "../catalog/load.ts";
import type { Entry } from "../catalog/model.ts";
import { formatProblem } from "../catalog/problem.ts";
import { resolve } from "../catalog/resolve/index.ts";
import { sourceOf } from "./read/read-document.ts";
import { type NamedAddress, namedAddresses } from "./watch/named-addresses.ts";
import { isOnPage } from "./watch/same-page.ts";
import { type Watched, watchedBy } from "./watch/watched-file.ts";

/** A page that the catalog is based on, with a grammar and a lock. */
export interface PageListing {
  readonly provider: string;
  readonly doc: string;
  readonly title: string;
  readonly url: string;
  /** As far as known. */
  readonly date: string;
  /** Accepted rows. */
  readonly rows: number;
}

/**
 * How an address is followed: a page of this address has a lock; it is watched and what it said is recorded; it will be
 * read for the first time; only a person looks at it; or nothing watches it.
 */
export const FOLLOWED = ["lock", "watched", "unread", "manual", "none"] as const;
export type Followed = (typeof FOLLOWED)[number];

/** An address that a provider's files name as a source. */
export interface AddressListing {
  readonly provider: string;
  readonly url: string;
  readonly followed: Followed;
  /** The page with a lock at this address. */
  readonly doc: string | null;
  /** Day on which what is recorded of it was read; date of the page where it has a lock. */
  readonly seen: string | null;
  /** Why nothing is recorded of it, or why no program reads it. */
  readonly why: string | null;
  /** How many entries name it. */
  readonly entries: number;
  /** How many other places of the catalog name it. */
  readonly places: number;
}

/** What an entry stands on. */
export interface EntryListing {
  readonly provider: string;
  readonly space: string;
  readonly code: string;
  readonly name: string;
  /** The best of its sources. */
  readonly followed: Followed;
  readonly sources: readonly {
    readonly doc: string | null;
    readonly lines: readonly number[];
    readonly url: string;
    readonly followed: Followed;
    readonly seen: string | null;
  }[];
}

/** Entries of a provider by how they are followed. */
export interface FollowedCount extends Readonly<Record<Followed, number>> {
  readonly provider: string;
  readonly entries: number;
}

/** Pages, addresses and entries of the providers. */
export interface Listing {
  readonly pages: readonly PageListing[];
  readonly addresses: readonly AddressListing[];
  readonly entries: readonly EntryListing[];
  readonly counts: readonly FollowedCount[];
  /** Addresses that nothing watches, one line for each. */
  readonly findings: readonly string[];
}

/**
 * Lists the pages that the catalog is based on, and how each address that it names is followed.
 *
 * @param catalogFolder - folder of the catalog.
 * @returns everything by provider and in the order of its files.
 * @throws CatalogError where the catalog cannot be loaded.
 */
export async function listPages(catalogFolder: string): Promise<Listing> {
  const listings = await Promise.all(
    (await listProviders(catalogFolder)).map(async (id) => {
      const source = await sourceOf(catalogFolder, id, undefined);
      return listProvider(source, await watchedBy(source));
    }),
  );
  return {
    pages: listings.flatMap(({ pages }) => pages),
    addresses: listings.flatMap(({ addresses }) => addresses),
    entries: listings.flatMap(({ entries }) => entries),
    counts: listings.flatMap(({ counts }) => counts),
    findings: listings.flatMap(({ findings }) => findings),
  };
}

function listProvider(source: ProviderSource, watched: readonly Watched[]): Listing {
  const { id: provider } = source;
  const { docs } = source.provider.data;
  const { model } = resolve(source);
  const all = model.spaces.flatMap(everyEntry);
  const follow = (url: string) => followedBy(source, watched, url);
  const entries = all.map((entry) => listEntry(provider, entry, docs, follow));
  const named = Map.groupBy(namedAddresses(source), ({ url }) => url);
  const used = Map.groupBy(
    entries.flatMap(({ sources }) => [...new Set(sources.flatMap(({ doc, url }) => (doc === null ? [url] : [])))]),
    (url) => url,
  );
  const addresses = [...named].map(([url, places]) => ({
    provider,
    url,
    ...follow(url),
    entries: used.get(url)?.length ?? 0,
    places: places.filter(({ file }) => file.name === source.provider.file.name).length,
  }));
  const counted = Map.groupBy(entries, ({ followed }) => followed);
  const count = Object.fromEntries(FOLLOWED.map((how) => [how, counted.get(how)?.length ?? 0]));
  return {
    pages: docs.map(({ id, title, url, date }) => ({
      provider,
      doc: id,
      title,
      url,
      date,
      rows: source.rows.filter(({ doc }) => doc === id).length,
    })),
    addresses,
    entries,
    counts: [{ provider, entries: entries.length, ...(count as Record<Followed, number>) }],
    findings: addresses.flatMap(({ url, followed }) =>
      followed === "none" ? [unwatched(provider, named.get(url) ?? [])] : [],
    ),
  };
}

function followedBy(
  { provider: { data } }: ProviderSource,
  watched: readonly Watched[],
  url: string,
): Pick<AddressListing, "followed" | "doc" | "seen" | "why"> {
  const page = data.docs.find((doc) => isOnPage(url, doc));
  if (page) return { followed: "lock", doc: page.id, seen: page.date, why: page.manual ?? null };
  for (const { pages, seen } of watched) {
    const found = pages.find((item) => item.url === url) ?? pages.find((item) => isOnPage(url, item));
    const recorded = found && seen.get(found.url);
    if (found?.manual !== undefined)
      return { followed: "manual", doc: null, seen: recorded?.seen ?? null, why: found.manual };
    if (recorded) return { followed: "watched", doc: null, seen: recorded.seen, why: null };
    if (found) return { followed: "unread", doc: null, seen: null, why: found.unread ?? null };
  }
  return { followed: "none", doc: null, seen: null, why: null };
}

function listEntry(
  provider: string,
  { space, code, name, sources }: Entry,
  docs: readonly { readonly id: string; readonly url: string; readonly date: string }[],
  follow: (url: string) => Pick<AddressListing, "followed" | "seen">,
): EntryListing {
  const rows = Map.groupBy(
    sources.flatMap((source) => ("doc" in source ? [source] : [])),
    ({ doc }) => doc,
  );
  const listed = [
    ...docs.flatMap(({ id, url, date }) => {
      const lines = rows.get(id)?.map(({ line }) => line);
      return lines ? [{ doc: id, lines, url, followed: "lock" as const, seen: date }] : [];
    }),
    ...sources.flatMap((source) => {
      if ("doc" in source) return [];
      const { followed, seen } = follow(source.url);
      return [{ doc: null, lines: [], url: source.url, followed, seen }];
    }),
  ];
  const followed = FOLLOWED.find((how) => listed.some((item) => item.followed === how)) ?? "none";
  return { provider, space, code, name, followed, sources: listed };
}

function unwatched(provider: string, [first, ...others]: readonly NamedAddress[]): string {
  if (first === undefined) return "";
  const more = others.length > 0 ? ` (and in ${others.length} other places)` : "";
  return formatProblem({
    file: first.file.name,
    ...first.file.place(first.path),
    rule: "unwatched-address",
    found: `${first.url}${more}, which nothing watches`,
    expected: `an address of docs in provider.yaml or of catalog/${provider}/docs/watched.yaml`,
    mend: "add it to that file, or correct the address",
  });
}
