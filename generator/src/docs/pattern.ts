import { RE2JS } from "re2js";

/** Most instructions of a compiled pattern; the longest one in use has 115. Time and memory grow with them. */
const MAX_INSTRUCTIONS = 1000;

/** A regular expression that never takes longer than in proportion to the text, whatever both say. */
export interface Pattern {
  /**
   * Whether it matches a whole text.
   *
   * @param text - the text.
   * @returns true where it does.
   */
  readonly fits: (text: string) => boolean;
  /**
   * What its named groups hold where it matches a whole text.
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
}

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * Makes a pattern of a regular expression. Those of a grammar are run over pages that anybody may have
 * written, so the engine is RE2: what it cannot match in linear time, it does not have.
 *
 * @param source - the regular expression.
 * @returns the pattern.
 * @throws Error that says what is wrong with it: bad syntax, something that needs to be tried again and again
 *   (a look to either side, a reference to a group), or repetitions that add up to too much.
 */
export function compilePattern(source: string): Pattern {
  const part = compile(source);
  const whole = compile(`^(?:${source})$`);
  return {
    fits: (text) => whole.testExact(text),
    groups(text) {
      // Without groups it is many times as fast, and most texts do not match.
      if (!whole.testExact(text)) return undefined;
      const match = whole.exec(text) as (string[] & { readonly groups?: Groups }) | null;
      return new Map(
        Object.entries(match?.groups ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
      );
    },
    split: (text) => part.split(text),
  };
}

function compile(source: string): RE2JS {
  // What both engines know means the same in both; RE2 alone lets some slips of the pen pass.
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
