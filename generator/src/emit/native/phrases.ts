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
    whole.replace(pair, letter);
    pairs.set(letter, pair);
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

/** What is part of no pair: ends of parts and lines, halves of characters, and what takes two places in a text. */
function isAlone(text: string): boolean {
  const unit = text.charCodeAt(0);
  return text.length !== 1 || unit === NEW_LINE || (unit >= FIRST_HALF && unit <= LAST_HALF);
}

const NEW_LINE = 10;
const [FIRST_HALF, LAST_HALF] = [0xd800, 0xdfff];

/** A text of which pairs of characters are replaced, with the places of each pair. */
class Chain {
  readonly #texts: string[] = [];
  readonly #next: number[] = [];
  readonly #before: number[] = [];
  readonly #places = new Map<string, Set<number>>();
  /** Pairs by how often they stand there. */
  readonly #counted: Set<string>[] = [];

  constructor(parts: readonly string[]) {
    for (const part of parts) {
      // Halves of characters stay together: nothing else could be written to a file.
      for (const character of part) this.#texts.push(character);
      this.#texts.push("");
    }
    const { length } = this.#texts;
    for (let place = 0; place < length; place += 1) {
      this.#next.push(place + 1 < length ? place + 1 : -1);
      this.#before.push(place - 1);
    }
    for (let place = 0; place < length; place += 1) {
      const pair = this.#pairAt(place);
      if (pair !== undefined) this.#placesOf(pair).add(place);
    }
    // Counted once, as most pairs are seen many times.
    for (const [pair, { size }] of this.#places) this.#countedAs(size).add(pair);
  }

  /** The pair that stands there most often, the one that came first among equals; undefined below a number. */
  mostOften(least: number): string | undefined {
    for (let count = this.#counted.length - 1; count >= least; count -= 1) {
      const [pair] = this.#counted[count] ?? [];
      if (pair !== undefined) return pair;
      this.#counted.pop();
    }
    return undefined;
  }

  replace(pair: string, letter: string): void {
    const [first = ""] = pair;
    for (const place of [...(this.#places.get(pair) ?? [])]) {
      const second = this.#next[place] as number;
      // One of several in a row is gone with the one before.
      if (this.#texts[place] !== first || this.#pairAt(place) !== pair) continue;
      const [before, after] = [this.#before[place] as number, this.#next[second] as number];
      for (const one of [before, place, second]) this.#remove(one);
      this.#texts[place] = letter;
      this.#texts[second] = "";
      this.#next[place] = after;
      if (after >= 0) this.#before[after] = place;
      for (const one of [before, place]) this.#add(one);
    }
  }

  parts(): string[] {
    const parts: string[] = [];
    let part = "";
    for (let place = 0; place >= 0; place = this.#next[place] as number) {
      part += this.#texts[place];
      if (this.#texts[place] !== "") continue;
      parts.push(part);
      part = "";
    }
    return parts;
  }

  /** The pair that begins at a place; undefined where a part or a line begins or ends. */
  #pairAt(place: number): string | undefined {
    if (place < 0) return undefined;
    const [one = "", other = ""] = [this.#texts[place], this.#texts[this.#next[place] as number]];
    return isAlone(one) || isAlone(other) ? undefined : one + other;
  }

  #add(place: number): void {
    this.#change(place, (places) => places.add(place));
  }

  #remove(place: number): void {
    this.#change(place, (places) => places.delete(place));
  }

  #change(place: number, how: (places: Set<number>) => unknown): void {
    const pair = this.#pairAt(place);
    if (pair === undefined) return;
    const places = this.#placesOf(pair);
    this.#counted[places.size]?.delete(pair);
    how(places);
    this.#countedAs(places.size).add(pair);
  }

  #placesOf(pair: string): Set<number> {
    const places = this.#places.get(pair) ?? new Set<number>();
    this.#places.set(pair, places);
    return places;
  }

  #countedAs(size: number): Set<string> {
    while (this.#counted.length <= size) this.#counted.push(new Set());
    return this.#counted[size] as Set<string>;
  }
}
