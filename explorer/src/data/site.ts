// From packages to pages: what every page says, in all languages, as data.

import type { Entry, Example, Found, FoundEarlier, Package, Service, Space, Texts } from "./shapes.ts";
import { slugsOf } from "./slug.ts";

/** A meaning of a code, with its texts. */
export interface Meaning {
  readonly found: Found;
  /** Where it comes from: the entry of codes.json; undefined if none has that name. */
  readonly entry: Entry | undefined;
  readonly texts: ReadonlyMap<string, Texts>;
}

/** What a code meant before. */
export interface EarlierMeaning {
  readonly found: FoundEarlier;
  readonly entry: Entry | undefined;
}

/** Services or kinds for which the advice of a code is the same. */
export interface Case {
  readonly services: readonly Service[];
  /** Kind of operation, where one service serves several. */
  readonly kind: string | undefined;
  readonly meaning: Meaning;
}

/** A page for a code. */
export interface CodePage {
  readonly provider: Provider;
  readonly space: SpaceOfSite;
  readonly code: string;
  readonly slug: string;
  readonly kind: "literal" | "pattern" | "full";
  /** Its service, for a full code. */
  readonly service: Service | undefined;
  /** Its pattern, for a full code. */
  readonly pattern: string | undefined;
}

/** What a page for a code says. */
export interface CodeFacts {
  readonly meanings: readonly Meaning[];
  readonly earlier: readonly EarlierMeaning[];
  /** By service or kind, where the advice differs. */
  readonly cases: readonly Case[];
  readonly example: Example | undefined;
}

/** A space with its pages. */
export interface SpaceOfSite extends Space {
  readonly pages: readonly CodePage[];
  /** Pages of codes and patterns; full codes are left out. */
  readonly listed: readonly CodePage[];
  readonly byCode: ReadonlyMap<string, CodePage>;
  readonly servicesByCode: ReadonlyMap<string, Service>;
}

/** A provider with its pages. */
export interface Provider extends Package {
  readonly spaces: readonly SpaceOfSite[];
}

/** Everything that pages are made of. */
export interface Site {
  readonly locales: readonly string[];
  readonly providers: readonly Provider[];
}

/** Folders beside those of the providers, which no provider can have. */
export const RESERVED = ["reasons", "services", "outcomes", "changes", "matrix", "about"];

/**
 * Lays out the site.
 *
 * @param packages - the packages.
 * @returns what is on it.
 * @throws Error if two pages would have one address.
 */
export function siteOf(packages: readonly Package[]): Site {
  const locales = [...new Set(packages.flatMap(({ message }) => [...message.keys()]))].sort((a, b) => (a < b ? -1 : 1));
  for (const { id } of packages)
    if (RESERVED.includes(id)) throw new Error(`the provider ${id} has the name of a folder of the site`);
  return { locales, providers: packages.map(providerOf) };
}

function providerOf(source: Package): Provider {
  const spaces: SpaceOfSite[] = [];
  const provider: Provider = { ...source, spaces };
  for (const space of source.codes.spaces) spaces.push(spaceOf(provider, space));
  return provider;
}

function spaceOf(provider: Provider, space: Space): SpaceOfSite {
  const entries = provider.codes.entries.filter((entry) => entry.space === space.id);
  const services = new Map((space.services ?? []).map((service) => [service.code, service]));
  const codes = new Map<string, Pick<CodePage, "kind" | "service" | "pattern">>();
  for (const entry of entries) {
    const isFull = entry.service != null;
    const service = isFull ? services.get(entry.service as string) : undefined;
    const kind = space.kind === "literal" ? "literal" : isFull ? "full" : "pattern";
    codes.set(entry.code, { kind, service, pattern: isFull ? entry.pattern : undefined });
  }
  const patterns = [...codes].filter(([, { kind }]) => kind === "pattern").map(([code]) => code);
  for (const pattern of patterns)
    for (const service of services.values()) {
      const code = pattern.replace(space.open ?? "", service.code);
      const exists = codes.has(code) || provider.runtime.lookup(space.id, code).length > 0;
      if (exists && !codes.has(code)) codes.set(code, { kind: "full", service, pattern });
    }
  const slugs = slugsOf([...codes.keys()]);
  const byCode = new Map<string, CodePage>();
  const made: SpaceOfSite = { ...space, pages: [], listed: [], byCode, servicesByCode: services };
  for (const [code, rest] of codes)
    byCode.set(code, { provider, space: made, code, slug: slugs.get(code) as string, ...rest });
  const pages = [...byCode.values()];
  return Object.assign(made, {
    pages,
    listed: pages.filter(({ code }) => entries.some((entry) => entry.code === code)),
  });
}

/**
 * What a code means: everything its page says about it.
 *
 * @param page - the page.
 * @returns meanings with their texts, earlier meanings, cases and an example; the same object for the same page.
 */
export function factsOf(page: CodePage): CodeFacts {
  let facts = known.get(page);
  if (!facts) {
    facts = readFacts(page);
    known.set(page, facts);
  }
  return facts;
}

const known = new WeakMap<CodePage, CodeFacts>();

function readFacts(page: CodePage): CodeFacts {
  const { provider, space, code } = page;
  const { runtime } = provider;
  const meanings = runtime.lookup(space.id, code).map((found) => meaningOf(provider, found));
  const earlier = runtime.lookupEarlier(space.id, code).map((found) => ({ found, entry: entryOf(provider, found) }));
  const cases = casesOf(page, meanings);
  return { meanings, earlier, cases, example: exampleOf(page, meanings[0]) };
}

function meaningOf(provider: Provider, found: Found): Meaning {
  const texts = new Map([...provider.message].map(([locale, message]) => [locale, message(found)]));
  return { found, entry: entryOf(provider, found), texts };
}

/** The entry that a result stands for: by its own code, or else by its pattern. */
function entryOf(provider: Provider, found: Pick<Found, "space" | "name" | "code" | "network" | "pattern">) {
  const { entries } = indexOf(provider);
  const key = (code: string | undefined) =>
    entries.get(`${found.space}\n${code}\n${found.name}\n${found.network ?? ""}`);
  return key(found.code) ?? key(found.pattern);
}

const indexes = new WeakMap<Provider, { entries: Map<string, Entry> }>();

function indexOf(provider: Provider) {
  let index = indexes.get(provider);
  if (!index) {
    const key = (entry: Entry) => `${entry.space}\n${entry.code}\n${entry.name}\n${entry.network ?? ""}`;
    index = { entries: new Map(provider.codes.entries.map((entry) => [key(entry), entry])) };
    indexes.set(provider, index);
  }
  return index;
}

/** How the advice differs by service (for a pattern) or by kind (for the code of a service that serves several). */
function casesOf(page: CodePage, meanings: readonly Meaning[]): Case[] {
  const { provider, space, code, kind, service } = page;
  if (kind === "literal" || meanings.length === 0) return [];
  const look = (full: string, of: Service, as?: string) =>
    provider.runtime
      .lookup(space.id, full, as === undefined ? undefined : { kind: as })
      .map((found) => ({ services: [of], kind: as, meaning: meaningOf(provider, found) }));
  if (kind === "full") {
    const kinds = service?.serves ?? [];
    if (!service || kinds.length < 2) return [];
    const cases = kinds.flatMap((as) => look(code, service, as));
    return new Set(cases.map(sameness)).size > 1 ? cases : [];
  }
  const merged = new Map<string, { services: Service[]; kind: undefined; meaning: Meaning }>();
  for (const of of space.servicesByCode.values()) {
    const full = code.replace(space.open ?? "", of.code);
    if (!space.byCode.has(full)) continue;
    for (const one of look(full, of)) {
      const key = sameness(one);
      const same = merged.get(key);
      if (same) {
        if (!same.services.includes(of)) same.services.push(of);
      } else merged.set(key, { ...one, services: [of], kind: undefined });
    }
  }
  return merged.size > 1 ? [...merged.values()] : [];
}

function sameness({ meaning: { found, texts } }: Case): string {
  const { name, scope, outcome, retry, actor, reason } = found;
  return JSON.stringify([name, scope, outcome, retry, actor, reason, [...texts.values()]]);
}

/** A body with the code, as the package makes it for tests; there is none where the code stands in no body. */
function exampleOf({ provider, service }: CodePage, meaning: Meaning | undefined): Example | undefined {
  if (!meaning) return undefined;
  try {
    const { space, name, network } = meaning.found;
    const example = provider.runtime.example(space, name, {
      ...(service && { service: service.code }),
      ...(network && { network }),
    });
    return exampleHas(example, meaning.found) ? example : undefined;
  } catch {
    return undefined;
  }
}

/** A name can stand for several patterns, of which the example shows one. */
function exampleHas(example: Example, { code, pattern }: Found): boolean {
  const shown = (example as Example & { code?: string }).code;
  return shown === code || pattern === code || shown === undefined;
}
