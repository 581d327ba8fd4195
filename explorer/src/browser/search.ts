// The search: what a query finds. An answer about a code is that of the package's own lookup, never that of a similar code.
import { isCodeLike } from "../../../generator/src/command-line/told/unlisted.ts";
import type { Found } from "../data/shapes.ts";
import { slugOf } from "../data/slug.ts";

/** A space, as far as the search needs it. */
export interface IndexSpace {
  readonly id: string;
  readonly title: string;
  readonly alphabet: string;
  readonly min: number;
  readonly max: number;
  /** How an open service is spelled, in a composite space. */
  readonly open?: string;
  /** Segments, in a composite space: name, start, end. */
  readonly segments?: readonly (readonly [string, number, number])[];
  /** Codes and patterns that have a page of their own. */
  readonly codes: readonly string[];
  /** The same in small letters, and where each stands. */
  readonly small: ReadonlyMap<string, readonly string[]>;
  /** Codes of the services that the provider lists. */
  readonly services?: readonly string[];
  /** Addresses of codes that are not spelled like the code. */
  readonly slugs?: Readonly<Record<string, string>>;
}

/** Codes of a provider. */
export interface CodeIndex {
  readonly spaces: readonly IndexSpace[];
}

/** A space as it is loaded: lists are texts, with spaces between. */
export interface PackedSpace extends Omit<IndexSpace, "codes" | "small" | "services"> {
  readonly codes: string;
  readonly services?: string;
}

/** Codes of a provider, as they are loaded. */
export interface PackedIndex {
  readonly spaces: readonly PackedSpace[];
}

/**
 * Unpacks the codes of a provider.
 *
 * @param packed - as they are loaded.
 * @returns the same with lists.
 */
export function unpackIndex({ spaces }: PackedIndex): CodeIndex {
  return { spaces: spaces.map(unpackSpace) };
}

function unpackSpace({ codes, services, ...space }: PackedSpace): IndexSpace {
  const list = codes.split(" ").filter(Boolean);
  const small = new Map<string, string[]>();
  for (const code of list) small.set(code.toLowerCase(), [...(small.get(code.toLowerCase()) ?? []), code]);
  return { ...space, codes: list, small, ...(services && { services: services.split(" ") }) };
}

/** Titles of the services of a provider, by space and code. */
export type ServiceTitles = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Words about codes of a provider. */
export interface WordIndex {
  /** Position of the space, code, titles in all languages, messages, reason. */
  readonly entries: readonly (readonly [number, string, readonly string[], readonly string[], string])[];
}

/** What a package answers with. */
export interface Finder {
  lookup(space: string, code: string): readonly Found[];
}

/** What a package calls its answers, in one language. */
export interface Titles {
  title(found: unknown): string;
}

/** A provider that can be searched. */
export interface Source {
  readonly id: string;
  readonly name: string;
  readonly index: CodeIndex;
  readonly finder: Finder;
  /** Only the titles of what was found are loaded. */
  titles(): Promise<Titles>;
  words(): Promise<WordIndex>;
}

/** A code that was found. */
export interface Hit {
  readonly provider: string;
  readonly providerName: string;
  readonly space: string;
  readonly spaceTitle: string;
  readonly code: string;
  /** Path of its page behind the language. */
  readonly path: string;
  readonly meanings: readonly { readonly title: string; readonly outcome: string; readonly scope: string }[];
  /** A service that the provider does not list. */
  readonly unlisted?: string;
}

/** A code that is not in the catalog, as it can be read. */
export interface ReadParts {
  readonly space: string;
  readonly http: string;
  readonly service: string;
  readonly case: string;
}

/** What a query found. */
export interface Answer {
  /** Meanings of the very code. */
  readonly exact: readonly Hit[];
  /** The query is a code, and the catalog has no such code. */
  readonly unknown: boolean;
  /** How an unknown code reads. */
  readonly read: readonly ReadParts[];
  /** Other codes that contain the query. */
  readonly parts: readonly Hit[];
  /** Codes with these words. */
  readonly words: readonly Hit[];
}

/** Hits of one kind that are given. */
const MOST = 200;

/** Other codes that are given. */
const MOST_PARTS = 60;

/** Longest query that is read. */
const LONGEST = 300;

/**
 * Searches.
 *
 * @param query - a code, part of a code, a message or words in any language; `provider/space/code` names one code.
 * @param sources - the providers.
 * @returns what was found; nothing for an empty query.
 */
export async function search(query: string, sources: readonly Source[]): Promise<Answer> {
  const all = query.trim().slice(0, LONGEST);
  if (all === "") return NOTHING;
  const { text, within } = narrowed(all, sources);
  const exact = await exactHits(text, within);
  const isWord = !isCodeLike(text);
  const isNumber = /^[-.\dx]*\d[-.\dx]*$/i.test(text);
  const isWhole = within.some(([, space]) => isFixed(space) && hasForm(space, text));
  const unknown = exact.length === 0 && !isWord;
  // A whole number that nobody knows is answered with that, and with nothing beside it.
  const parts =
    /\s/.test(text) || (exact.length === 0 && isNumber && isWhole) ? [] : await partHits(text, within, exact);
  const isPlainWord = !/[\d_]/.test(text);
  const words = isNumber || (exact.length > 0 && !isPlainWord) ? [] : await wordHits(text, within);
  return { exact, unknown, read: unknown ? readAs(text, within) : [], parts, words };
}

const NOTHING: Answer = { exact: [], unknown: false, read: [], parts: [], words: [] };

type Place = readonly [Source, IndexSpace];

/** Takes names of a provider and of a space off the front of a query. */
function narrowed(query: string, sources: readonly Source[]): { text: string; within: Place[] } {
  const everything = sources.flatMap((source) => source.index.spaces.map((space): Place => [source, space]));
  const names = query.split(/[\s/]+/).filter(Boolean);
  const [first = "", second = ""] = names.map((name) => name.toLowerCase());
  const ofProvider = everything.filter(([{ id, name }]) => id === first || name.toLowerCase() === first);
  if (ofProvider.length === 0 || names.length < 2) return { text: query, within: everything };
  const ofSpace = ofProvider.filter(([, { id }]) => id === second);
  if (ofSpace.length === 0 || names.length < 3) return { text: names.slice(1).join(" "), within: ofProvider };
  return { text: names.slice(2).join(" "), within: ofSpace };
}

function isFixed({ min, max, open }: IndexSpace): boolean {
  return open !== undefined || min === max;
}

/** Whether a text can be a code of a space. */
function hasForm({ alphabet, min, max }: IndexSpace, text: string): boolean {
  if (text.length < min || text.length > max) return false;
  const ranges = [...alphabet.matchAll(/([0-9A-Za-z])-([0-9A-Za-z])|(.)/gs)];
  const isIn = (letter: string) =>
    ranges.some(([, from, to, one]) =>
      one === undefined ? letter >= (from ?? "") && letter <= (to ?? "") : letter === one,
    );
  return [...text].every(isIn);
}

function exactHits(text: string, within: readonly Place[]): Promise<Hit[]> {
  const small = text.toLowerCase();
  const hits = within.flatMap(([source, space]) => {
    if (text.length < space.min || text.length > space.max) return [];
    const listed = space.small.get(small) ?? [];
    const spellings = [...new Set([text, ...listed, text.toUpperCase(), small])];
    const own = listed.includes(text) ? [text] : spellings;
    const code = own.find((spelling) => source.finder.lookup(space.id, spelling).length > 0) ?? listed[0];
    // Codes that differ in the case of letters alone are shown together.
    const codes = new Set([...(code === undefined ? [] : [code]), ...(listed.length > 1 ? listed : [])]);
    return [...codes].map((one) => hitOf(source, space, one));
  });
  return Promise.all(hits);
}

async function hitOf(source: Source, space: IndexSpace, code: string): Promise<Hit> {
  const found = source.finder.lookup(space.id, code);
  const titles = await source.titles();
  const seen = new Set<string>();
  const meanings = found.flatMap((one) => {
    const { outcome, scope } = one;
    const title = titles.title(one);
    const key = `${title}\n${outcome}\n${scope}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ title, outcome, scope }];
  });
  const [first] = found;
  const service = first?.service;
  const isUnlisted =
    service !== undefined &&
    service !== space.open &&
    !space.services?.includes(service) &&
    !space.codes.includes(code);
  const shown = isUnlisted ? (first?.pattern ?? code) : code;
  const slug = space.slugs?.[shown] ?? slugOf(shown);
  return {
    provider: source.id,
    providerName: source.name,
    space: space.id,
    spaceTitle: space.title,
    code,
    path: `${source.id}/${space.id}/${slug}/`,
    meanings,
    ...(isUnlisted && { unlisted: service }),
  };
}

async function partHits(text: string, within: readonly Place[], exact: readonly Hit[]): Promise<Hit[]> {
  const wanted = text.toLowerCase();
  const hits: Promise<Hit>[] = [];
  for (const [source, space] of within)
    for (const [small, codes] of space.small) {
      if (!small.includes(wanted)) continue;
      for (const code of codes) {
        if (hits.length >= MOST_PARTS) return Promise.all(hits);
        if (!exact.some((hit) => isSame(hit, source, space, code))) hits.push(hitOf(source, space, code));
      }
    }
  return Promise.all(hits);
}

function isSame(hit: Hit, source: Source, space: IndexSpace, code: string): boolean {
  return hit.provider === source.id && hit.space === space.id && hit.code === code;
}

async function wordHits(text: string, within: readonly Place[]): Promise<Hit[]> {
  const wanted = plain(text);
  const tokens = wanted.split(" ").filter(Boolean);
  if (tokens.length === 0) return [];
  const scored: { hit: [Source, IndexSpace, string]; score: number }[] = [];
  for (const source of new Set(within.map(([one]) => one))) {
    const { entries } = await source.words();
    for (const [position, code, titles, messages, reason] of entries) {
      const space = source.index.spaces[position];
      if (!space || !within.some(([one, other]) => one === source && other === space)) continue;
      const score = scoreOf(wanted, tokens, titles.map(plain), messages, plain(reason));
      if (score > 0) scored.push({ hit: [source, space, code], score });
    }
  }
  scored.sort((a, b) => b.score - a.score);
  const seen = new Set<string>();
  const best = scored
    .filter(({ hit: [source, space, code] }) => {
      const key = `${source.id}/${space.id}/${code}`;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    })
    .slice(0, MOST);
  return Promise.all(best.map(({ hit }) => hitOf(...hit)));
}

/** How well words fit: the very message, the very title, a part of either, all words in one, and then anywhere. */
function scoreOf(
  wanted: string,
  tokens: readonly string[],
  titles: readonly string[],
  messages: readonly string[],
  reason: string,
): number {
  if (messages.some((message) => isMessage(message, wanted))) return 5;
  if (titles.includes(wanted)) return 4;
  const all = [...titles, ...messages.map((message) => plain(message))];
  if (all.some((one) => ` ${one}`.includes(` ${wanted}`))) return 3;
  if (all.some((one) => hasAll(one, tokens))) return 2;
  return hasAll([...all, reason].join(" "), tokens) ? 1 : 0;
}

function hasAll(text: string, tokens: readonly string[]): boolean {
  const padded = ` ${text}`;
  return tokens.every((token) => padded.includes(` ${token}`));
}

/** Whether a message is that of the catalog; what stands in braces or brackets there is any text. */
function isMessage(message: string, wanted: string): boolean {
  const parts = message.split(/[{[<(]+[^}\]>)]*[}\]>)]+/).map(plain);
  if (parts.length === 1) return parts[0] === wanted;
  if (parts.every((part) => part === "")) return false;
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found = index === 0 ? (wanted.startsWith(part) ? 0 : -1) : wanted.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return parts.at(-1) === "" || wanted.endsWith(parts.at(-1) ?? "");
}

/**
 * Words of a text in small letters, without anything else.
 *
 * @param text - the text.
 * @returns letters and digits, with single spaces.
 */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function readAs(text: string, within: readonly Place[]): ReadParts[] {
  const seen = new Set<string>();
  return within.flatMap(([{ name }, space]) => {
    const { segments, title } = space;
    if (!segments || !hasForm(space, text.toUpperCase())) return [];
    const parts: Record<string, string> = {};
    for (const [part, start, end] of segments) parts[part] = text.slice(start, end);
    const { http = "", service = "", case: of = "" } = parts;
    const key = `${http}/${service}/${of}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ space: `${name}, ${title}`, http, service, case: of }];
  });
}
