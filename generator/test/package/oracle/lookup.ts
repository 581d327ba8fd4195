import type { Codes, Entry, Space } from "./data.ts";
import { hasForm, type Meaning, meaningsOf, serviceIn, spaceOf } from "./entries.ts";

/** What narrows a code down. */
export interface Qualifiers {
  readonly network?: string;
  readonly service?: string;
  readonly kind?: string;
  readonly from?: string;
}

/**
 * What `lookup` has to say of a code or a pattern.
 *
 * @param data - the codes.
 * @param id - the space.
 * @param code - a code or a pattern.
 * @param qualifiers - what narrows it down.
 * @returns the properties of each entry that follow from `codes.json`, in order.
 */
export function expectedLookup(data: Codes, id: string, code: string, qualifiers: Qualifiers): object[] {
  const space = spaceOf(data, id);
  if (space === undefined) return [];
  if (space.kind === "literal")
    return meaningsOf(data, id, code, qualifiers).map((meaning) => ({
      ...head(meaning, code),
      network: meaning.entry.network,
    }));
  const { open = "", services = [] } = space;
  const isPattern = code.length === space.length.max && serviceIn(space, code) === open;
  const isNamed = services.some((service) => service.code === qualifiers.service);
  const full = isPattern && isNamed ? withService(space, code, qualifiers.service as string) : code;
  if (!isPattern || isNamed) {
    if (!hasForm(space, full)) return [];
    return meaningsOf(data, id, full, qualifiers).map((meaning) => composite(space, meaning, full, code));
  }
  const own = data.entries.filter((entry) => entry.space === id && entry.code === code);
  const of = own.length > 0 ? own : data.entries.filter((entry) => entry.space === id && entry.pattern === code);
  return of.map((entry) => {
    // Codes of the pattern that stand alone have their service.
    if (entry.code !== code) {
      const meaning = meaningsOf(data, id, entry.code, qualifiers).find((one) => one.entry === entry) as Meaning;
      return composite(space, meaning, entry.code, entry.code);
    }
    const kind = qualifiers.kind ?? "move";
    const variation = entry.when?.find(({ services: some, kinds }) => !some && (kinds ?? [kind]).includes(kind));
    return composite(space, { ...entry, ...variation, entry, kind } as Meaning, code, code);
  });
}

function head({ entry, kind, scope, outcome, retry, actor, reason, disclosure }: Meaning, code: string) {
  return { name: entry.name, code, kind, scope, outcome, retry, actor, reason, disclosure };
}

function composite(space: Space, meaning: Meaning, full: string, code: string): object {
  return { ...head(meaning, full === code ? code : full), ...partsIn(space, full) };
}

/**
 * What the segments of a code say, and whether its service is known.
 *
 * @param space - a composite space.
 * @param code - a code or a pattern of it.
 * @returns the segments, the pattern and the precision.
 */
export function partsIn(space: Space, code: string): object {
  const service = serviceIn(space, code);
  return {
    ...segmentsIn(space, code),
    pattern: withService(space, code, space.open as string),
    precision: space.services?.some((one) => one.code === service) ? "exact" : "case",
  };
}

/** A code with another service. */
function withService({ segments = [] }: Space, code: string, service: string): string {
  let position = 0;
  return segments
    .map(({ name, length }) => {
      position += length;
      return name === "service" ? service : code.slice(position - length, position);
    })
    .join("");
}

/** The segments of a full code; null for anything else. */
export function expectedParts(data: Codes, id: string, code: string): object | null {
  const space = spaceOf(data, id);
  return space?.segments === undefined || !hasForm(space, code) ? null : segmentsIn(space, code);
}

function segmentsIn({ segments = [] }: Space, code: string): object {
  let position = 0;
  const parts = segments.map(({ name, length }) => {
    position += length;
    const text = code.slice(position - length, position);
    return [name, name === "http" ? Number(text) : text] as const;
  });
  return Object.fromEntries(parts);
}

/** The code of a pattern and a service; null where there is none. */
export function expectedCode({ spaces }: Codes, pattern: string, service: string): string | null {
  for (const space of spaces) {
    if (!space.segments || pattern.length !== space.length.max || serviceIn(space, pattern) !== space.open) continue;
    const code = withService(space, pattern, service);
    if (hasForm(space, code)) return code;
  }
  return null;
}

/** The entry of a name that holds for a code, with its text. */
export function entryOf(
  data: Codes,
  space: string,
  name: string,
  code: string,
): (Entry & { readonly text: Texts }) | undefined {
  const own = data.entries.filter((entry) => entry.space === space && entry.name === name);
  return (own.find((entry) => entry.code === code) ??
    own.find((entry) => entry.pattern !== undefined && !entry.service) ??
    own[0]) as never;
}

/** Texts of an entry by language. */
export type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;
