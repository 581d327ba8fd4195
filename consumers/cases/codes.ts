import { charactersOf } from "../../generator/src/catalog/alphabets.ts";
import type { Entry, Space } from "../../generator/src/catalog/model.ts";
import { codeFor } from "../../generator/src/catalog/resolve/code-parts.ts";

/**
 * A code as it arrives: that of the entry, or its pattern with a service that may send it.
 *
 * @param space - space of the entry.
 * @param entry - the entry.
 * @returns the full code.
 */
export function fullCode(space: Space, entry: Entry): string {
  if (entry.pattern === null || entry.service !== null) return entry.code;
  const taken = new Set(space.entries.filter(({ pattern }) => pattern === entry.code).map(({ service }) => service));
  const service = space.services.find(
    ({ code }) => !taken.has(code) && (entry.services === null || entry.services.includes(code)),
  );
  return codeFor(space, entry.code, service?.code ?? "");
}

/**
 * A code of exactly the form of a space that the catalog does not have.
 *
 * @param space - the space.
 * @returns the code; undefined where the catalog has every code of the form.
 */
export function futureCode(space: Space): string | undefined {
  const known = new Set(space.entries.flatMap(({ code, pattern }) => [code, pattern ?? code]));
  const form = new RegExp(`^[${charactersOf(space)}]{${space.length.min},${space.length.max}}$`);
  for (const code of candidates(space))
    if (form.test(code) && !known.has(code) && !known.has(codeFor(space, code, space.open))) return code;
  return undefined;
}

/** Codes that a space could have: some to read easily, then all of its shortest length, and of each longer one, backwards. */
function* candidates(space: Space): Generator<string> {
  const { min, max } = space.length;
  const service = space.services[0]?.code ?? "";
  if (space.kind === "composite") {
    for (const digit of ["9", "8", "7"]) yield codeFor(space, digit.repeat(max), service);
    for (const code of backwards("0-9", max)) yield codeFor(space, code, service);
    return;
  }
  yield* TOMORROW[space.alphabet].map((text) => text.slice(0, max));
  for (let length = min; length <= max; length += 1) yield* backwards(charactersOf(space), length);
}

/** All codes of a length, the last one first. */
function* backwards(characters: string, length: number): Generator<string> {
  if (length === 0) return yield "";
  const letter = new RegExp(`[${characters}]`);
  const letters = [..."zyxwvutsrqponmlkjihgfedcbaZYXWVUTSRQPONMLKJIHGFEDCBA9876543210_.-"].filter((one) =>
    letter.test(one),
  );
  for (const first of letters) for (const rest of backwards(characters, length - 1)) yield first + rest;
}

/** Codes that nobody has today; cut to the length of the space. */
const TOMORROW = {
  digits: ["98", "97", "977", "976"],
  upper: ["Z7", "Z7Z", "CODE_OF_TOMORROW"],
  lower: ["state_of_tomorrow"],
  mixed: ["stateOfTomorrow", "Z7z"],
} as const;

/** Something that is not a code of a space. */
export interface Wrong {
  readonly note: string;
  readonly value: unknown;
}

/**
 * Everything that is close to a code of a space and not one.
 *
 * @param space - the space.
 * @param code - a known code of it.
 * @returns values that no type of the space accepts.
 */
export function wrongCodes(space: Space, code: string): Wrong[] {
  const { min, max } = space.length;
  const last = code.at(-1) ?? "0";
  const texts: (readonly [string, string])[] = [
    ["line feed at the end", `${code}\n`],
    ["carriage return and line feed at the end", `${code}\r\n`],
    ["line feed at the start", `\n${code}`],
    ["line separator at the end", `${code}\u2028`],
    ["space at the start", ` ${code}`],
    ["space at the end", `${code} `],
    ["tab at the end", `${code}\t`],
    ["Arabic digits", code.replace(/./g, "\u0665")],
    ["full-width digits", code.replace(/./g, "\uff15")],
    ["mathematical digits, two UTF-16 units each", code.replace(/./g, "\u{1d7d7}")],
    ["one character too long", code.padEnd(max + 1, last)],
    ["far too long", last.repeat(max + 200)],
    ["nothing", ""],
    ["a punctuation mark in it", `${code.slice(0, -1)}${space.marks.length > 0 ? "," : "-"}`],
    ...(space.marks.length > 0 ? MINUS.map(([note, sign]) => [note, `${sign}${code.slice(1)}`] as const) : []),
    ...(min > 1 ? ([["one character too short", code.slice(0, min - 1)]] as const) : []),
    ...otherCase(space, code),
    ...(space.kind === "composite"
      ? ([["the pattern, which never arrives", codeFor(space, code, space.open)]] as const)
      : []),
  ];
  const number = Number(code);
  return [
    ...texts.map(([note, value]) => ({ note, value })),
    { note: "number instead of string", value: Number.isSafeInteger(number) ? number : 5 },
    { note: "null", value: null },
    { note: "boolean", value: true },
    { note: "list", value: [code] },
    { note: "object", value: { code } },
  ];
}

/** What pages print for a hyphen, and no body has. */
const MINUS = [
  ["a minus sign that is no hyphen", "\u2212"],
  ["a dash", "\u2013"],
] as const;

/** Letters of the other case, where the space has only one. */
function otherCase(space: Space, code: string): (readonly [string, string])[] {
  if (space.alphabet === "mixed") return [];
  if (space.alphabet === "lower") return space.capitals ? [] : [["upper case", code.toUpperCase()]];
  const lower = code.toLowerCase();
  if (space.small) return [];
  return lower === code ? [["a lower case letter in it", `${code.slice(0, -1)}a`]] : [["lower case", lower]];
}
