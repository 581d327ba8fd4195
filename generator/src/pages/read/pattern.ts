import { RE2JS } from "re2js";

/** Most instructions of a compiled pattern; the longest one in use has 115. Time and memory grow with them. */
const MAX_INSTRUCTIONS = 1000;

/** A regular expression that always matches in linear time. */
export interface Pattern {
  /**
   * Whether it matches a whole text.
   *
   * @param text - the text.
   * @returns true where it does.
   */
  readonly fits: (text: string) => boolean;
  /**
   * The content of its named groups if it matches a whole text.
   *
   * @param text - the text.
   * @returns the groups that took part, by name, in the order of the pattern; `undefined` where it does not match.
   */
  readonly groups: (text: string) => ReadonlyMap<string, string> | undefined;
  /**
   * Splits a text wherever it matches.
   *
   * @param text - the text.
   * @returns what stands between the matches.
   */
  readonly split: (text: string) => readonly string[];
  /**
   * Where it matches within a text, from left to right; places do not overlap.
   *
   * @param text - the text.
   * @param most - greatest number of places.
   * @returns start and end of each place.
   */
  readonly places: (text: string, most: number) => readonly (readonly [start: number, end: number])[];
}

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * Compiles a regular expression. Grammars are applied to untrusted pages, so the engine is RE2, which only
 * supports what it can match in linear time.
 *
 * @param source - the regular expression.
 * @returns the pattern.
 * @throws Error that says what is wrong: bad syntax, a feature that needs backtracking (lookaround, a
 *   backreference), or too many repetitions.
 */
export function compilePattern(source: string): Pattern {
  const part = compile(source);
  const whole = compile(`^(?:${source})$`);
  return {
    fits: (text) => whole.testExact(text),
    groups(text) {
      // Without groups it is much faster, and most texts do not match.
      if (!whole.testExact(text)) return undefined;
      const match = whole.exec(text) as (string[] & { readonly groups?: Groups }) | null;
      return new Map(
        Object.entries(match?.groups ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
      );
    },
    split: (text) => part.split(text),
    places: (text, most) => placesOf(part, text, most),
  };
}

function placesOf(part: RE2JS, text: string, most: number): [start: number, end: number][] {
  const found: [start: number, end: number][] = [];
  const matcher = part.matcher(text);
  for (let from = 0; from < text.length && found.length < most; ) {
    if (!matcher.find(from)) break;
    const [start, end] = [matcher.start(), matcher.end()];
    if (end > start) found.push([start, end]);
    from = Math.max(end, from + 1);
  }
  return found;
}

function compile(source: string): RE2JS {
  // Common syntax means the same in both engines; RE2 alone accepts some typing errors.
  new RegExp(source, "u");
  if (/(?<!\\)(?:\\\\)*\\(?:[1-9]|k<)/.test(source)) throw new Error(`references to groups ${UNSUPPORTED}`);
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(RE2JS.translateRegExp(source));
  } catch (error) {
    if (/\(\?<?[=!]/.test(source)) throw new Error(`lookahead and lookbehind ${UNSUPPORTED}`);
    throw new Error((error as Error).message.replace(/^error parsing regexp: /, ""));
  }
  if (compiled.programSize() > MAX_INSTRUCTIONS)
    throw new Error("its repetitions, written out, are too many; repeat with + or *, or at most a few times");
  return compiled;
}

const UNSUPPORTED = "are not supported, as they may be tried forever";
