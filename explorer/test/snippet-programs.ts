// Makes a few functions of many snippets, for languages that are compiled: those that differ only in the body are one.

/** How the snippets of a language are made functions. */
export interface Shape {
  /** Finds the body as it is written; its group is the text between the quotes. */
  readonly literal: RegExp;
  /** What stands in its place where the function is told the text. */
  readonly told: string;
  /** Comments that say what comes of a body: they differ with it. */
  readonly comment: RegExp;
}

/** A call of a function. */
export interface Call {
  /** Index of the function. */
  readonly at: number;
  /** The body as it is written between the quotes. */
  readonly text: string;
}

/**
 * Makes functions of snippets. The first snippet of each kind is compiled as it stands, and so is each that has no body.
 *
 * @param codes - the snippets.
 * @param shape - how the language writes them.
 * @returns the content of each function once, and a call for each snippet.
 */
export function functionsOf(codes: readonly string[], shape: Shape): { functions: string[]; calls: Call[] } {
  const places = new Map<string, number>();
  const placeOf = (content: string) => {
    const place = places.get(content) ?? places.size;
    places.set(content, place);
    return place;
  };
  const kinds = new Set<string>();
  const calls = codes.map((code): Call => {
    const [written, text = ""] = shape.literal.exec(code) ?? [];
    const kind = written === undefined ? code : code.replace(written, () => shape.told).replace(shape.comment, "");
    const isFirst = !kinds.has(kind);
    kinds.add(kind);
    return { at: placeOf(isFirst ? code : kind), text };
  });
  return { functions: [...places.keys()], calls };
}

/** What a program prints behind what a snippet has printed. */
export const MARK = "\u001e";

/**
 * Writes calls for the program that performs them.
 *
 * @param calls - the calls.
 * @returns a line for each: the function, and the text in Base64.
 */
export function linesOf(calls: readonly Call[]): string {
  return calls.map(({ at, text }) => `${at} ${Buffer.from(text).toString("base64")}\n`).join("");
}

/**
 * Reads which steps were printed.
 *
 * @param printed - what the program printed.
 * @returns the first line that each snippet printed; null where it printed nothing.
 */
export function stepsIn(printed: string): (string | null)[] {
  return printed
    .split(`${MARK}\n`)
    .slice(0, -1)
    .map((lines) => lines.split("\n")[0] || null);
}
