// Small wrong changes of source code, for any language that writes comments and texts as those here do.

/** A change of a file: what stands at a place is replaced. */
export interface Mutation {
  readonly file: string;
  readonly at: number;
  readonly old: string;
  readonly now: string;
}

/** How a language writes what is changed. */
export interface Syntax {
  /** What is no code: comments and texts. */
  readonly apart: RegExp;
  /** What is replaced by what. */
  readonly changes: readonly (readonly [found: RegExp, now: string])[];
}

const C_LIKE: Syntax["changes"] = [
  [/ === /g, " !== "],
  [/ !== /g, " === "],
  [/ == /g, " != "],
  [/ != /g, " == "],
  [/ && /g, " || "],
  [/ \|\| /g, " && "],
  [/ < /g, " <= "],
  [/ <= /g, " < "],
  [/ > /g, " >= "],
  [/ >= /g, " > "],
  [/ \+ 1\b/g, " + 2"],
  [/ - 1\b/g, " - 2"],
  [/\btrue\b/g, "false"],
  [/\bfalse\b/g, "true"],
  [/(?<=[ (])!(?=[$\w(])/g, ""],
  [/\bcontinue\b/g, "break"],
];

/** The languages whose runtimes are changed. */
export const SYNTAXES: Readonly<Record<string, Syntax>> = {
  python: {
    apart: /"""[\s\S]*?"""|#.*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g,
    changes: [
      [/ == /g, " != "],
      [/ != /g, " == "],
      [/ and /g, " or "],
      [/ or /g, " and "],
      [/\bnot (?!in\b|None\b)/g, ""],
      [/ not in /g, " in "],
      [/(?<=\b(?:if|elif|and|or|return|not) [\w.[\]()]+) in /g, " not in "],
      [/ is not None\b/g, " is None"],
      [/ is None\b/g, " is not None"],
      [/ < /g, " <= "],
      [/ <= /g, " < "],
      [/ > /g, " >= "],
      [/ >= /g, " > "],
      [/ \+ 1\b/g, " + 2"],
      [/ - 1\b/g, " - 2"],
      [/\bTrue\b/g, "False"],
      [/\bFalse\b/g, "True"],
      [/\bcontinue\b/g, "break"],
      [/\[0\]/g, "[-1]"],
    ],
  },
  php: {
    apart: /\/\*[\s\S]*?\*\/|(?:\/\/|#(?!\[)).*|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g,
    changes: [...C_LIKE, [/\[0\]/g, "[1]"], [/\?\? null\b/g, "?? false"]],
  },
  go: {
    apart: /\/\*[\s\S]*?\*\/|\/\/.*|`[^`]*`|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'/g,
    changes: [...C_LIKE, [/\[0\]/g, "[1]"]],
  },
  java: {
    apart: /\/\*[\s\S]*?\*\/|\/\/.*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'/g,
    changes: [...C_LIKE, [/\.get\(0\)/g, ".get(1)"]],
  },
};

/**
 * All changes of a file.
 *
 * @param file - its name, which the changes carry.
 * @param text - its text.
 * @param syntax - its language.
 * @returns the changes, in order; none of what stands in comments and texts.
 */
export function mutationsOf(file: string, text: string, { apart, changes }: Syntax): Mutation[] {
  const code = text.replace(apart, (found) => found.replace(/[^\n]/g, "\0"));
  const all = changes.flatMap(([found, now]) =>
    [...code.matchAll(found)].map((match): Mutation => ({ file, at: match.index, old: match[0], now })),
  );
  return all.sort((a, b) => a.at - b.at);
}

/**
 * Makes a change.
 *
 * @param text - the text of the file.
 * @param mutation - the change.
 * @returns the changed text.
 */
export function mutated(text: string, { at, old, now }: Mutation): string {
  return text.slice(0, at) + now + text.slice(at + old.length);
}

/**
 * Draws some of many, the same for the same seed.
 *
 * @param items - what is drawn from.
 * @param count - how many.
 * @param seed - any whole number.
 * @returns so many of them, or all if there are fewer.
 */
export function drawn<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  const left = [...items];
  let state = (seed * 2654435761 + 1) >>> 0;
  return Array.from({ length: Math.min(count, left.length) }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return left.splice(Math.floor((state / 2 ** 32) * left.length), 1) as [Item];
  }).flat();
}
