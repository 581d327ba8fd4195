// Text of the catalog is untrusted. Whenever it is written in Python source, it passes through one of these functions.

/** What no source file should hold as it is: control and format characters, separators of lines, halves of characters. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/** Escapes that are shorter than a number. */
const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * A Python string literal on one line.
 *
 * @param text - any text, also with halves of characters.
 * @returns the literal, in the quotes of which the text has fewer.
 */
export function pythonString(text: string): string {
  const quote = text.split('"').length > text.split("'").length ? "'" : '"';
  return quote + escaped(text, quote) + quote;
}

/**
 * A Python string literal with one line of source for each line of the text, so that a change shows where it is.
 *
 * @param lines - texts without line breaks of their own; those are escaped.
 * @returns the literal for the lines with a line break between them.
 */
export function pythonLines(lines: readonly string[]): string {
  return `"""\\\n${lines.map((line) => escaped(line, '"')).join("\n")}"""`;
}

function escaped(text: string, quote: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll(quote, `\\${quote}`)
    .replace(HIDDEN, (character) => SHORT[character] ?? escapeOf(character));
}

function escapeOf(character: string): string {
  const code = character.codePointAt(0) as number;
  const digits = code.toString(16);
  if (code < 0x100) return `\\x${digits.padStart(2, "0")}`;
  return code < 0x10000 ? `\\u${digits.padStart(4, "0")}` : `\\U${digits.padStart(8, "0")}`;
}

/** Longest line of a doc string, with its indentation; a single word can be longer. */
const WIDTH = 120;

/**
 * A doc string. Long lines are wrapped.
 *
 * @param lines - its lines; an empty one separates paragraphs.
 * @param indentation - what stands before each line but the first, which the caller places.
 * @returns the literal with its quotes; nothing in it can end it.
 */
export function docString(lines: readonly string[], indentation = ""): string {
  const texts = lines.map(docText);
  const [only = ""] = texts;
  const isShort = texts.length === 1 && indentation.length + only.length + 6 <= WIDTH;
  if (isShort) return `"""${only}"""`;
  const wrapped = texts.flatMap((line, index) => wrap(line, WIDTH - indentation.length - (index === 0 ? 3 : 0)));
  const [first = "", ...others] = wrapped.map((line, index) =>
    index === 0 || line === "" ? line : indentation + line,
  );
  const last = others.length === 0 ? '"""' : `\n${indentation}"""`;
  return `"""${[first, ...others].join("\n")}${last}`;
}

/** Text for the inside of a doc string: one line without hidden characters, which cannot end it. */
function docText(text: string): string {
  return text
    .replace(HIDDEN, " ")
    .replaceAll("\\", "\\\\")
    .replace(/"(?="|$)/g, '\\"');
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Words that are no names in Python, soft ones among them, in no version. */
const RESERVED = new Set(
  "False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with".split(
    " ",
  ),
);

/**
 * A name in Python.
 *
 * @param words - letters, digits and what joins words: an id of a space, the name of an entry, a tag of a language.
 * @returns the same with `_` for everything else; behind a word that is reserved, and before a digit, stands one more.
 */
export function pythonName(words: string): string {
  const name = words.replace(/[^A-Za-z0-9_]/g, "_");
  if (RESERVED.has(name)) return `${name}_`;
  return /^[A-Za-z]/.test(name) ? name : `_${name.replace(/^_+/, "")}`;
}
