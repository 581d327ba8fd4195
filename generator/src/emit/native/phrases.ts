// Texts repeat words and sentences a lot. Written once each, they would be larger than everything else in a package, so
// each pair of characters that stands there often is written as one letter of another alphabet. Plain text in, plain
// text out, and the same on every machine, which no compression of the platform promises.

/**
 * First and last of the characters that stand for pairs, the shortest first: signs that are left over, which no literal
 * escapes, and letters of other alphabets. The runtime has the same.
 */
const LETTERS: readonly (readonly [first: number, last: number])[] = [
  [0x21, 0x21],
  [0x23, 0x26],
  [0x28, 0x5b],
  [0x5d, 0x7e],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2af],
  [0x391, 0x3a1],
  [0x3a3, 0x3ff],
  [0x400, 0x481],
  [0x48a, 0x52f],
  [0x13a0, 0x13f5],
  [0x1401, 0x166c],
];

/** A letter takes two or three bytes, and its pair must be written as well. */
const LEAST = 5;

/** Text that was shortened. */
export interface Shortened {
  /** Letters that stand in the text itself, and so for nothing else. */
  readonly own: string;
  /** What each letter stands for, in the order of the alphabets: two characters, each of which may be any such letter. */
  readonly pairs: string;
  /** The text of each part. */
  readonly parts: readonly string[];
}

/**
 * Shortens text.
 *
 * @param parts - texts with the same words, which are shortened together.
 * @param most - most letters to use: each has to be read before the first text is.
 * @returns the pairs, and the parts with letters in place of them.
 */
export function shorten(parts: readonly string[], most = Number.POSITIVE_INFINITY): Shortened {
  const whole = new Chain(parts);
  const letters = LETTERS.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)),
  );
  const used = new Set(parts.flatMap((part) => [...part]));
  const own = letters.filter((letter) => used.has(letter));
  const free = letters.filter((letter) => !used.has(letter));
  const pairs = new Map<string, string>();
  for (const letter of free.slice(0, most)) {
    const pair = whole.mostOften(LEAST);
    if (pair === undefined) break;
    pairs.set(letter, String.fromCharCode(pair.first, pair.second));
    whole.replace(pair, letter.charCodeAt(0));
  }
  return { own: own.join(""), ...shortestFirst(pairs, free, whole.parts()) };
}

/** Gives the shortest letters to the pairs that are left most often: many a frequent pair became part of others. */
function shortestFirst(pairs: ReadonlyMap<string, string>, free: readonly string[], parts: readonly string[]) {
  const counts = new Map([...pairs.keys()].map((letter) => [letter, 0]));
  for (const letter of [...parts, ...pairs.values()].join(""))
    if (counts.has(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a).map(([letter]) => letter);
  const renamed = new Map(sorted.map((letter, index) => [letter, free[index] ?? letter]));
  const rename = (text: string) => [...text].map((letter) => renamed.get(letter) ?? letter).join("");
  return { pairs: sorted.map((letter) => rename(pairs.get(letter) ?? "")).join(""), parts: parts.map(rename) };
}

/** Between two parts. */
const END = -1;
/** No place, pair or row of pairs. */
const NONE = -1;
const NEW_LINE = 10;
const [FIRST_HALF, LAST_HALF] = [0xd800, 0xdfff];
const MOST_UNIT = 0xffff;

/** What is part of no pair: ends of parts and lines, halves of characters, and what takes two places in a text. */
function isAlone(sign: number): boolean {
  return sign === END || sign === NEW_LINE || (sign >= FIRST_HALF && sign <= LAST_HALF) || sign > MOST_UNIT;
}

/** Two signs as one number. */
function numberOf(first: number, second: number): number {
  return first * (MOST_UNIT + 1) + second;
}

/** A pair of signs, and where it stands. */
interface Pair {
  readonly first: number;
  readonly second: number;
  count: number;
  /** A place where it stands; the others follow in `#sameAfter`. */
  place: number;
  /** Its neighbours among the pairs that stand there as often. */
  before: Pair | undefined;
  after: Pair | undefined;
}

/**
 * A text of which pairs of signs are replaced. Numbers in rows, and lists that run through them, as every provider has
 * half a million signs, each of which changes several times.
 */
class Chain {
  readonly #signs: Int32Array;
  readonly #next: Int32Array;
  readonly #before: Int32Array;
  /** The pair that begins at a place, and its neighbours among the places of this pair. */
  readonly #pairs: (Pair | undefined)[];
  readonly #sameAfter: Int32Array;
  readonly #sameBefore: Int32Array;
  readonly #known = new Map<number, Pair>();
  /** The first of the pairs that stand there so often. */
  readonly #counted: (Pair | undefined)[] = [];

  constructor(parts: readonly string[]) {
    // Halves of characters stay together: nothing else could be written to a file.
    this.#signs = Int32Array.from(
      parts.flatMap((part) => [...Array.from(part, (sign) => sign.codePointAt(0) ?? END), END]),
    );
    const { length } = this.#signs;
    this.#next = Int32Array.from({ length }, (_, place) => (place + 1 < length ? place + 1 : NONE));
    this.#before = Int32Array.from({ length }, (_, place) => place - 1);
    this.#pairs = new Array(length);
    this.#sameAfter = new Int32Array(length);
    this.#sameBefore = new Int32Array(length);
    for (let place = length - 1; place >= 0; place -= 1) this.#add(place);
  }

  /** A pair that stands there most often, the same on every machine; undefined below a number. */
  mostOften(least: number): Pair | undefined {
    for (let count = this.#counted.length - 1; count >= least; count -= 1) {
      const pair = this.#counted[count];
      if (pair) return pair;
      this.#counted.pop();
    }
    return undefined;
  }

  replace(pair: Pair, letter: number): void {
    for (const place of this.#placesOf(pair)) {
      // One of several in a row is gone with the one before.
      if (this.#pairs[place] !== pair) continue;
      const second = this.#at(this.#next, place);
      const after = this.#at(this.#next, second);
      const before = this.#at(this.#before, place);
      if (before >= 0) this.#remove(before);
      this.#remove(place);
      this.#remove(second);
      this.#signs[place] = letter;
      this.#next[place] = after;
      if (after >= 0) this.#before[after] = place;
      if (before >= 0) this.#add(before);
      this.#add(place);
    }
  }

  parts(): string[] {
    const parts: string[] = [];
    let part: string[] = [];
    for (let place = this.#signs.length > 0 ? 0 : NONE; place >= 0; place = this.#at(this.#next, place)) {
      const sign = this.#at(this.#signs, place);
      if (sign !== END) {
        part.push(String.fromCodePoint(sign));
        continue;
      }
      parts.push(part.join(""));
      part = [];
    }
    return parts;
  }

  #at(row: Int32Array, place: number): number {
    return row[place] as number;
  }

  #placesOf(pair: Pair): Int32Array {
    const places: number[] = [];
    for (let place = pair.place; place >= 0; place = this.#at(this.#sameAfter, place)) places.push(place);
    return Int32Array.from(places).sort();
  }

  #add(place: number): void {
    const next = this.#at(this.#next, place);
    if (next < 0) return;
    const first = this.#at(this.#signs, place);
    const second = this.#at(this.#signs, next);
    if (isAlone(first) || isAlone(second)) return;
    const number = numberOf(first, second);
    let pair = this.#known.get(number);
    if (pair) this.#unlist(pair);
    else {
      pair = { first, second, count: 0, place: NONE, before: undefined, after: undefined };
      this.#known.set(number, pair);
    }
    this.#pairs[place] = pair;
    this.#sameBefore[place] = NONE;
    this.#sameAfter[place] = pair.place;
    if (pair.place >= 0) this.#sameBefore[pair.place] = place;
    pair.place = place;
    pair.count += 1;
    this.#list(pair);
  }

  #remove(place: number): void {
    const pair = this.#pairs[place];
    if (!pair) return;
    this.#unlist(pair);
    const [before, after] = [this.#at(this.#sameBefore, place), this.#at(this.#sameAfter, place)];
    if (before >= 0) this.#sameAfter[before] = after;
    else pair.place = after;
    if (after >= 0) this.#sameBefore[after] = before;
    this.#pairs[place] = undefined;
    pair.count -= 1;
    this.#list(pair);
  }

  #list(pair: Pair): void {
    while (this.#counted.length <= pair.count) this.#counted.push(undefined);
    const other = this.#counted[pair.count];
    pair.before = undefined;
    pair.after = other;
    if (other) other.before = pair;
    this.#counted[pair.count] = pair;
  }

  #unlist(pair: Pair): void {
    if (pair.before) pair.before.after = pair.after;
    else if (this.#counted[pair.count] === pair) this.#counted[pair.count] = pair.after;
    if (pair.after) pair.after.before = pair.before;
  }
}
