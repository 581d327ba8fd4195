import { type Codes, type Context, type Entry, flat, type Place, type Space } from "./data.ts";
import { meaningsOf, serviceIn, spaceOf } from "./entries.ts";

/** A body and what else is known about it. */
export interface Case {
  readonly body: object;
  readonly context: Context;
}

/** A place and the code that stands there. */
export type Filled = readonly [place: Place, code: string];

/** A service that no provider has. */
const UNLISTED = "99";

/**
 * Writes a value at a dotted path of a body.
 *
 * @param body - the body; changed.
 * @param path - where.
 * @param value - what.
 */
export function put(body: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split(".");
  const last = keys.pop() as string;
  let parent = body;
  for (const [index, key] of keys.entries()) {
    parent[key] ??= (keys[index + 1] ?? last) === "0" ? [] : {};
    parent = parent[key] as Record<string, unknown>;
  }
  parent[last] = value;
}

/** Fields that a body has to have for a code to stand in a place, with what they hold. */
function requiredBy({ envelopes }: Codes, place: Place): readonly Extra[] {
  const { requires = [], positive = [] } = envelopes.find(({ codes }) => codes.includes(place)) ?? {};
  return requires.map((field) => [field, positive.includes(field) ? "10000.00" : "there"]);
}

/**
 * A body with codes in some of its fields.
 *
 * @param data - the codes.
 * @param codes - places and what stands in them.
 * @param extra - other fields, by their paths.
 * @returns the body, with what the places need beside them.
 */
export function bodyWith(data: Codes, codes: readonly Filled[], extra: readonly Extra[] = []): object {
  const body: Record<string, unknown> = {};
  for (const [place] of codes) for (const [field, value] of requiredBy(data, place)) put(body, field, value);
  for (const [{ field, when }, code] of codes) {
    for (const condition of when ?? []) {
      const [first] = flat([condition]);
      put(body, first?.fields[0] ?? "", first?.values[0] ?? "there");
    }
    if (field !== null) put(body, field, code);
  }
  for (const [path, value] of extra) put(body, path, value);
  return body;
}

/** A full code of a pattern. */
function withService(space: Space, pattern: string, service: string): string {
  return space.open === undefined ? pattern : pattern.replace(space.open, service);
}

/** Every code that may stand in a place, with every service. */
export function allCodes(data: Codes, { space: id, code, fallback = [] }: Place): string[] {
  if (code !== undefined) return [code];
  const space = spaceOf(data, id);
  const services = [...(space.services ?? []).map(({ code }) => code), UNLISTED];
  const entries = data.entries.filter((entry) => entry.space === id);
  const codes = entries.flatMap((entry) =>
    isPattern(entry) ? services.map((service) => withService(space, entry.code, service)) : [entry.code],
  );
  const capitals = space.capitals ? entries.map(({ code }) => code.toUpperCase()) : [];
  const small = space.small ? entries.map(({ code }) => code.toLowerCase()) : [];
  const others = data.entries.filter((entry) => fallback.includes(entry.space) && !isPattern(entry));
  return [...new Set([...codes, ...capitals, ...small, ...others.map((entry) => entry.code), ...strange(space)])];
}

/** Every entry that may stand in a place, with one service for each way in which it may hold. */
export function eachEntry(data: Codes, place: Place): string[] {
  const space = spaceOf(data, place.space);
  const known = new Set<string>();
  return allCodes(data, place).filter((code) => {
    const meanings = meaningsOf(data, place.space, code, {});
    const service = space.services?.find((item) => item.code === serviceIn(space, code));
    const serves = (service?.serves ?? [service?.kind]).join();
    const key = meanings
      .map((meaning) => `${meaning.entry.code} ${meaning.entry.name} ${serves} ${said(meaning)}`)
      .join();
    return meanings.length === 0 || (!known.has(key) && known.add(key));
  });
}

/** One code for each advice that there is in a place. */
export function representatives(data: Codes, place: Place): string[] {
  const byAdvice = new Map<string, string>();
  for (const code of eachEntry(data, place)) {
    const meanings = meaningsOf(data, place.space, code, {});
    const key = meanings.map((meaning) => `${meaning.kind} ${said(meaning)} ${!!meaning.entry.with}`).join();
    if (!byAdvice.has(key)) byAdvice.set(key, code);
  }
  return [...byAdvice.values()];
}

function said({
  scope,
  outcome,
  retry,
  reason,
  disclosure,
}: Record<"scope" | "outcome" | "retry" | "reason" | "disclosure", string>): string {
  return `${scope} ${outcome} ${retry} ${reason} ${disclosure}`;
}

function isPattern({ code, pattern, service }: Entry): boolean {
  return pattern === code && !service;
}

/** Something of the form of a space's codes that is not in the catalog, and something that has another form. */
function strange({ length, segments, alphabet }: Space): string[] {
  const character = alphabet.includes("9") ? "9" : "z";
  const absent = character.repeat(segments ? length.max : Math.min(length.max, 9));
  return [absent, "?!"];
}

/** Pairs of places of one envelope that are not the same field. */
export function placePairs(data: Codes): (readonly [Place, Place])[] {
  return data.envelopes.flatMap(({ codes }) =>
    codes.flatMap((first, index) =>
      codes
        .slice(index + 1)
        .filter(({ field }) => (field ?? first.field) !== null && field !== first.field)
        .filter((second) => [first, second].every(({ field, code }) => field !== null || code !== undefined))
        .map((second) => [first, second] as const),
    ),
  );
}

/** Three places of one envelope, one of each layer. */
export function placeTriples(data: Codes): (readonly [Place, Place, Place])[] {
  return data.envelopes.flatMap(({ codes }) => {
    const at = (layer: string) => codes.filter((place) => place.layer === layer && place.field !== null);
    return at("transaction").flatMap((first) =>
      at("response").flatMap((second) => at("detail").map((third) => [first, second, third] as const)),
    );
  });
}

/** Another field of a body, and what stands in it. */
export type Extra = readonly [path: string, value: unknown];

/**
 * Fields with which a code is enumerated: a redirect, its message and another one, the companions that tell it apart.
 *
 * @param data - the codes.
 * @param place - where the code stands.
 * @param code - the code.
 * @returns the fields; each makes another body.
 */
export function extras(data: Codes, place: Place, code: string): readonly Extra[] {
  const envelope = data.envelopes.find(({ codes }) => codes.includes(place));
  const entries = meaningsOf(data, place.space, code, {}).map(({ entry }) => entry);
  const path = place.message;
  const other = data.entries.filter((entry) => entry.space === place.space && !entries.includes(entry));
  // Which of the others, depends on the code, so that all of them come about.
  const foreign = other.filter(
    ({ messages }, index) => messages.length > 0 && index % 7 === code.length + (Number(code.at(-1)) % 7),
  );
  const said = [...entries, ...foreign.slice(0, 3)].flatMap(({ messages }) => messages.slice(0, 1));
  const messages = path === undefined ? [] : [...said, "another one"];
  const companions = entries.flatMap((entry) => [
    ...flat(entry.with).flatMap(({ fields, values }) => fields.map((field) => ({ field, values }))),
    ...(entry.only ?? []),
  ]);
  const strangers = entries.flatMap((entry) => entry.only ?? []);
  const { networks } = data;
  const all: readonly Extra[] = [
    ...(envelope?.redirects ?? []).slice(0, 1).map((path) => [path, "https://pay.example"] as const),
    ...(networks?.numbers ?? []).map((field) => [field, "411111******1111"] as const),
    ...(networks?.brands ?? []).map((field) => [field, "Mastercard"] as const),
    ...messages.map((message) => [path as string, filled(data, place, message)] as const),
    ...companions.flatMap(({ field, values = [] }) => [...values, "99"].map((value) => [field, value] as const)),
    ...strangers.flatMap(({ field, values = [] }) =>
      [values.slice(0, 1), false, String(values[0]).toLowerCase(), null].map((value) => [field, value] as const),
    ),
    ...(envelope?.positive ?? []).flatMap((field) =>
      ["0.00", "-1", 0, {}, "1e3", "0.01", 5000].map((value) => [field, value] as const),
    ),
  ];
  // Several entries of a code ask about the same field.
  return [...new Map(all.map((extra) => [JSON.stringify(extra), extra])).values()];
}

/** A message as it arrives: something stands where its parameters are. */
function filled(data: Codes, place: Place, message: string): string | string[] {
  const spellings = data.entries
    .filter((entry) => entry.space === place.space)
    .flatMap(({ placeholders }) => Object.values(placeholders ?? {}).flat());
  const text = spellings.reduce((text, spelling) => text.replace(spelling, "amount"), message);
  return place.field === null ? [text] : text;
}
