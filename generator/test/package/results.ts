import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { DecodeResult, UnknownResult } from "../../src/runtime/decode.ts";
import type { KnownEntry } from "../../src/runtime/lookup.ts";
import type { ProblemDocument, ProblemOptions } from "../../src/runtime/problem.ts";
import { api, bodyOf, contextFor, data, FOLDER, fullCode, heldBy, type Item, put, requiredBy } from "./subject.ts";

export { LOCALES } from "./texts.ts";

// Everything that a package can say, for tests that hold for all of it.

/** What the problem module exports. */
export const { toProblem, PROBLEM_MEDIA_TYPE } = (await import(
  pathToFileURL(join(FOLDER, "dist", "esm", "problem.js")).href
)) as {
  toProblem(result: DecodeResult | KnownEntry, locale: string, options?: ProblemOptions): ProblemDocument;
  PROBLEM_MEDIA_TYPE: string;
};

/** A field in which a code may stand. */
export type Place = (typeof data.envelopes)[number]["codes"][number];

/** Services of a space; none for a literal one. */
export function servicesOf(space: string) {
  const found = data.spaces.find((item) => item.id === space);
  return found && "services" in found && found.services ? found.services : [];
}

/** An entry as `lookup` gives it: by itself, and a pattern with every service and kind of operation. */
function findAll(item: Item): readonly KnownEntry[] {
  const named = (code: string, qualifiers: object) =>
    api.lookup(item.space, code, qualifiers).filter(({ name }) => name === item.name);
  const own = named(item.code, item.network === null ? {} : { network: item.network });
  if (!("pattern" in item) || item.service !== null) return own;
  const served = servicesOf(item.space).flatMap((service) => {
    const kinds = [undefined, ...("serves" in service && service.serves ? service.serves : [])];
    return kinds.flatMap((kind) => named(api.compose(item.code, service.code), { kind }));
  });
  return [...own, ...served];
}

/** Every entry, by itself and with every service and kind. */
export const found: readonly KnownEntry[] = data.entries.flatMap(findAll);

/** Whether an entry holds for a service of several kinds, so that its advice is what is safe for all of them. */
export function isMerged({ space, service }: KnownEntry): boolean {
  return servicesOf(space).some((item) => item.code === service && "serves" in item);
}

/** Whether an entry is what a pattern means by itself, with its service left open. */
export function isOpen({ code, pattern }: KnownEntry): boolean {
  return pattern !== undefined && code === pattern;
}

/**
 * A body with codes in some of its fields.
 *
 * @param codes - places and what stands in them.
 * @returns the body, with what the places need beside them.
 */
export function bodyWith(codes: readonly (readonly [place: Place, code: string])[]): object {
  const body: Record<string, unknown> = {};
  for (const [place] of codes) for (const [field, value] of requiredBy(place)) put(body, field, value);
  for (const [{ field, when }, code] of codes) {
    for (const condition of when ?? []) put(body, ...heldBy(condition));
    if (field !== null) put(body, field, code);
  }
  return body;
}

/** Pairs of places of one envelope that are not the same field. */
export const placePairs: readonly (readonly [Place, Place])[] = data.envelopes.flatMap(({ codes }) =>
  codes.flatMap((first, index) =>
    codes
      .slice(index + 1)
      .filter(({ field }) => field !== null && first.field !== null && field !== first.field)
      .map((second) => [first, second] as const),
  ),
);

/** Codes that may stand in a place: each once, patterns with a service that sends them. */
export function codesAt({ space, code }: Place): string[] {
  if (code !== undefined) return [code];
  return [...new Set(data.entries.filter((item) => item.space === space).map(fullCode))];
}

/** One code of a place for each advice that there is. */
function representativesOf(place: Place): string[] {
  const byAdvice = codesAt(place).map((code) => {
    const { scope, outcome, retry, disclosure } = api.decode(bodyWith([[place, code]]));
    return [`${scope} ${outcome} ${retry} ${disclosure}`, code] as const;
  });
  return [...new Map(byAdvice).values()];
}

/** Results about two codes in one body: one that decides, and one that agrees, says why or contradicts. */
const paired: readonly DecodeResult[] = placePairs.flatMap(([first, second]) => {
  const pairs = [
    ...representativesOf(first).flatMap((a) => codesAt(second).map((b) => [a, b] as const)),
    ...codesAt(first).flatMap((a) => representativesOf(second).map((b) => [a, b] as const)),
  ];
  return pairs.map(([a, b]) =>
    api.decode(
      bodyWith([
        [first, a],
        [second, b],
      ]),
    ),
  );
});

/** Results about one code that stands alone. */
export const lone: readonly DecodeResult[] = data.envelopes
  .flatMap(({ codes }) => codes)
  .flatMap((place) =>
    codesAt(place).map((code) => {
      const items = data.entries.filter((item) => item.space === place.space && fullCode(item) === code);
      const [item] = items;
      const body = place.field === null || !item ? {} : (bodyWith([[place, code]]) as Record<string, unknown>);
      return api.decode(item ? { ...bodyOf(item, code), ...body } : {}, contextFor(place.space, code));
    }),
  );

/** Results about payments that send the customer on. */
const redirected: readonly DecodeResult[] = data.envelopes.flatMap(({ codes, redirects }) => {
  const [path] = redirects;
  const place = codes.find(({ layer }) => layer === "response");
  if (path === undefined || place === undefined) return [];
  return found
    .filter((entry) => entry.space === place.space && !isOpen(entry))
    .map(({ code }) => {
      const body = bodyWith([[place, code]]) as Record<string, unknown>;
      put(body, path, "https://pay.example");
      return api.decode(body);
    });
});

/** Results about bodies that say nothing, or something that is not in the catalog. */
const strange: readonly DecodeResult[] = [
  api.decode(undefined),
  api.decode("<html>", { httpStatus: 502 }),
  ...data.envelopes
    .flatMap(({ codes }) => codes)
    .flatMap((place) =>
      ["97", "997", "9979797", "997979797", "NOT_A_CODE", "not_a_state"].map((code) =>
        api.decode(bodyWith([[place, code]])),
      ),
    ),
];

/** What `decode` can say. */
export const decoded: readonly DecodeResult[] = [...lone, ...paired, ...redirected, ...strange];

/** What no entry decides. */
export const undecided: readonly UnknownResult[] = decoded.filter((result) => !result.known);

/** Everything that can be handed to `message`, `toProblem`, `logFields` and `metricLabels`, what is alike once. */
export const everything: readonly (KnownEntry | DecodeResult)[] = [
  ...new Map([...found, ...decoded].map((result) => [signatureOf(result), result])).values(),
];

/** All that texts and problem documents depend on. */
function signatureOf(result: KnownEntry | DecodeResult): string {
  const { space, code, scope, outcome, retry, actor, reason, disclosure } = result;
  const own = result.known
    ? [result.name, result.network, result.kind]
    : [result.why, ...result.candidates.map(({ name }) => name)];
  return JSON.stringify([space, code, scope, outcome, retry, actor, reason, disclosure, ...own]);
}
