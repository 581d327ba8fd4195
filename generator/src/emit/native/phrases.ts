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

const ALPHABET = LETTERS.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)),
);

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
  const used = new Set<string>();
  for (const part of parts) for (const sign of part) used.add(sign);
  const own = ALPHABET.filter((letter) => used.has(letter));
  const free = ALPHABET.filter((letter) => !used.has(letter));
  const whole = new Chain(parts, used, free);
  const pairs = new Map<string, string>();
  for (const [number, letter] of free.slice(0, most).entries()) {
    const pair = whole.mostOften(LEAST);
    if (pair === 0) break;
    pairs.set(letter, whole.textOf(pair));
    whole.replace(pair, number);
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

/** No place. */
const NONE = -1;
const NEW_LINE = "\n";

/** Halves of characters stay together, as nothing else could be written to a file; so do lines. */
function isAlone(sign: string): boolean {
  return sign.length > 1 || sign === NEW_LINE || !sign.isWellFormed();
}

/**
 * A text of which pairs of signs are replaced. Signs, places and pairs are numbers in rows, and lists run through them:
 * every provider has half a million signs, each of which changes several times.
 */
class Chain {
  /** Texts of the signs by number, and the first of those that are part of no pair. */
  readonly #texts: string[];
  readonly #firstAlone: number;
  /** The pair of two signs, by the first and then by the second; 0 where they are none yet. */
  readonly #pairOf: Int32Array;
  /** By place: its sign, its neighbours, the pair that begins there, and the neighbours among the places of that pair. */
  readonly #signs: Int32Array;
  readonly #next: Int32Array;
  readonly #before: Int32Array;
  readonly #pairs: Int32Array;
  readonly #sameAfter: Int32Array;
  readonly #sameBefore: Int32Array;
  /** By pair: its signs, how often it stands there, one of its places, and neighbours among those that are as frequent. */
  readonly #first = [NONE];
  readonly #second = [NONE];
  readonly #count = [0];
  readonly #place = [NONE];
  readonly #pairAfter = [0];
  readonly #pairBefore = [0];
  /** The first of the pairs that stand there so often. */
  readonly #counted: number[] = [];
  readonly #ends: number;

  /**
   * @param parts - the texts.
   * @param used - their signs.
   * @param letters - what may stand for pairs.
   */
  constructor(parts: readonly string[], used: ReadonlySet<string>, letters: readonly string[]) {
    const alone = [...used].filter(isAlone);
    const others = [...used].filter((sign) => !isAlone(sign));
    this.#texts = [...letters, ...others, ...alone, ""];
    this.#firstAlone = letters.length + others.length;
    this.#ends = this.#texts.length - 1;
    this.#pairOf = new Int32Array(this.#firstAlone * this.#firstAlone);
    const numbers = new Map(this.#texts.map((text, number) => [text, number]));
    const signs = new Int32Array(parts.reduce((sum, part) => sum + part.length + 1, 0));
    let length = 0;
    for (const part of parts) {
      for (const sign of part) signs[length++] = numbers.get(sign) as number;
      signs[length++] = this.#ends;
    }
    this.#signs = signs.subarray(0, length);
    this.#next = new Int32Array(length);
    this.#before = new Int32Array(length);
    for (let place = 0; place < length; place += 1) {
      this.#next[place] = place + 1 < length ? place + 1 : NONE;
      this.#before[place] = place - 1;
    }
    this.#pairs = new Int32Array(length);
    this.#sameAfter = new Int32Array(length);
    this.#sameBefore = new Int32Array(length);
    for (let place = length - 1; place >= 0; place -= 1) this.#link(place);
    // Listed once all are counted, each where its last place was: the same as one by one, and several times faster.
    for (let place = length - 1; place >= 0; place -= 1) {
      const pair = this.#pairs[place] as number;
      if (pair !== 0 && this.#place[pair] === place) this.#list(pair);
    }
  }

  /** A pair that stands there most often, the same on every machine; 0 where none does as often as a number says. */
  mostOften(least: number): number {
    for (let count = this.#counted.length - 1; count >= least; count -= 1) {
      const pair = this.#counted[count] as number;
      if (pair !== 0) return pair;
      this.#counted.pop();
    }
    return 0;
  }

  textOf(pair: number): string {
    return `${this.#texts[this.#first[pair] as number]}${this.#texts[this.#second[pair] as number]}`;
  }

  /** Puts a letter, by its number, in place of a pair. */
  replace(pair: number, letter: number): void {
    for (const place of this.#placesOf(pair)) {
      // One of several in a row is gone with the one before.
      if (this.#pairs[place] !== pair) continue;
      const second = this.#next[place] as number;
      const after = this.#next[second] as number;
      const before = this.#before[place] as number;
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
    for (let place = this.#signs.length > 0 ? 0 : NONE; place >= 0; place = this.#next[place] as number) {
      const sign = this.#signs[place] as number;
      if (sign !== this.#ends) {
        part.push(this.#texts[sign] as string);
        continue;
      }
      parts.push(part.join(""));
      part = [];
    }
    return parts;
  }

  #placesOf(pair: number): Int32Array {
    const places = new Int32Array(this.#count[pair] as number);
    let at = 0;
    for (let place = this.#place[pair] as number; place >= 0; place = this.#sameAfter[place] as number)
      places[at++] = place;
    return places.sort();
  }

  #add(place: number): void {
    const pair = this.#pairAt(place);
    if (pair === 0) return;
    this.#unlist(pair);
    this.#link(place, pair);
    this.#list(pair);
  }

  /** The pair that begins at a place, 0 where none does. */
  #pairAt(place: number): number {
    const next = this.#next[place] as number;
    if (next < 0) return 0;
    const first = this.#signs[place] as number;
    const second = this.#signs[next] as number;
    if (first >= this.#firstAlone || second >= this.#firstAlone) return 0;
    const key = first * this.#firstAlone + second;
    return (this.#pairOf[key] as number) || this.#newPair(key, first, second);
  }

  /** Puts a place in front of the others of its pair, and counts it. */
  #link(place: number, pair = this.#pairAt(place)): void {
    if (pair === 0) return;
    const other = this.#place[pair] as number;
    this.#pairs[place] = pair;
    this.#sameBefore[place] = NONE;
    this.#sameAfter[place] = other;
    if (other >= 0) this.#sameBefore[other] = place;
    this.#place[pair] = place;
    this.#count[pair] = (this.#count[pair] as number) + 1;
  }

  #newPair(key: number, first: number, second: number): number {
    const pair = this.#first.length;
    this.#pairOf[key] = pair;
    this.#first.push(first);
    this.#second.push(second);
    this.#count.push(0);
    this.#place.push(NONE);
    this.#pairAfter.push(0);
    this.#pairBefore.push(0);
    return pair;
  }

  #remove(place: number): void {
    const pair = this.#pairs[place] as number;
    if (pair === 0) return;
    this.#unlist(pair);
    const before = this.#sameBefore[place] as number;
    const after = this.#sameAfter[place] as number;
    if (before >= 0) this.#sameAfter[before] = after;
    else this.#place[pair] = after;
    if (after >= 0) this.#sameBefore[after] = before;
    this.#pairs[place] = 0;
    this.#count[pair] = (this.#count[pair] as number) - 1;
    this.#list(pair);
  }

  #list(pair: number): void {
    const count = this.#count[pair] as number;
    while (this.#counted.length <= count) this.#counted.push(0);
    const other = this.#counted[count] as number;
    this.#pairBefore[pair] = 0;
    this.#pairAfter[pair] = other;
    if (other !== 0) this.#pairBefore[other] = pair;
    this.#counted[count] = pair;
  }

  #unlist(pair: number): void {
    const before = this.#pairBefore[pair] as number;
    const after = this.#pairAfter[pair] as number;
    if (before !== 0) this.#pairAfter[before] = after;
    else {
      const count = this.#count[pair] as number;
      // The list may have been given up, as nothing in it was frequent enough.
      if (this.#counted[count] === pair) this.#counted[count] = after;
    }
    if (after !== 0) this.#pairBefore[after] = before;
  }
}
