import type { Space } from "./model.ts";
import { MARKS } from "./shapes/values.ts";

/** Characters that a code of a space may have, as the inside of a character class. */
export const ALPHABETS = {
  digits: "0-9",
  alphanumeric: "0-9A-Z",
  upper: "0-9A-Z_",
  lower: "a-z_",
  mixed: "0-9A-Za-z_",
} as const;

/** What says which characters the codes of a space have. */
type Spelled = Pick<Space, "alphabet" | "marks" | "segments" | "open">;

/**
 * The characters of a service.
 *
 * @param space - a composite space.
 * @returns the inside of a character class: that of the segment where it has its own, or else of the space.
 */
export function serviceCharacters({ alphabet, segments }: Pick<Spelled, "alphabet" | "segments">): string {
  return ALPHABETS[segments.find(({ name }) => name === "service")?.alphabet ?? alphabet];
}

/**
 * All characters that stand anywhere in the codes of a space.
 *
 * @param space - a space of any kind.
 * @returns the inside of a character class that JavaScript, RE2, Java, Python, PCRE and Rust read alike; what is put to
 *   it stands in front, as a hyphen may be its last character.
 */
export function charactersOf(space: Pick<Spelled, "alphabet" | "marks" | "segments">): string {
  // Letters of a segment come on top of the digits that every segment may have.
  if (space.segments.length > 0) return serviceCharacters(space);
  return ALPHABETS[space.alphabet] + MARKS.filter((mark) => space.marks.includes(mark)).join("");
}

/**
 * A regular expression for a service. It has no lookahead, as some languages have none: a service that is spelled like
 * an open one is left out by naming the others.
 *
 * @param space - a composite space.
 * @returns the expression; with nothing to leave out, it is a class and a number.
 */
export function serviceExpression(space: Spelled): string {
  const characters = serviceCharacters(space);
  const { open } = space;
  if (!new RegExp(`^[${characters}]+$`).test(open)) return `[${characters}]{${open.length}}`;
  const others = [...open].map((letter, index) => {
    const rest = open.length - index - 1;
    return `${open.slice(0, index)}[${without(characters, letter)}]${rest > 0 ? `[${characters}]{${rest}}` : ""}`;
  });
  return `(?:${others.join("|")})`;
}

/**
 * A regular expression for what no code of a space contains, where its length is right.
 *
 * @param space - a space of any kind.
 * @returns the expression: a character that no code has; where services have letters, also one in another segment, and
 *   an open service, which is spelled in letters of services then.
 */
export function foreignExpression(space: Spelled): string {
  const { alphabet, segments, open } = space;
  const foreign = `[^${charactersOf(space)}]`;
  if (segments.every((segment) => segment.alphabet === undefined)) return foreign;
  const at = segments.findIndex(({ name }) => name === "service");
  const before = segments.slice(0, at).reduce((sum, { length }) => sum + length, 0);
  const after = before + (segments[at]?.length ?? 0);
  const other = `[^${ALPHABETS[alphabet]}]`;
  const misplaced = [...(before > 0 ? [`^.{0,${before - 1}}${other}`] : []), `^.{${after},}${other}`];
  return [foreign, ...misplaced, `^.{${before}}${open}`].join("|");
}

/** A character class without one of its characters. */
function without(characters: string, letter: string): string {
  const step = (by: number) => String.fromCharCode(letter.charCodeAt(0) + by);
  return characters.replace(/(.)-(.)/g, (range, from: string, to: string) => {
    if (letter < from || letter > to) return range;
    return `${rangeOf(from, step(-1))}${rangeOf(step(1), to)}`;
  });
}

function rangeOf(from: string, to: string): string {
  if (from > to) return "";
  return from === to ? from : `${from}-${to}`;
}
