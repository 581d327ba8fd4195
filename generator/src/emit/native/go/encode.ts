// Text of the catalog and of pages is untrusted. Whenever it is written into Go, it passes through one of these functions.

/**
 * An interpreted string literal of Go.
 *
 * @param text - any text.
 * @returns the literal with double quotes; what nobody sees, or what changes the direction of text, is escaped. Half of a
 *   surrogate pair, which Go cannot hold, is a replacement character.
 */
export function goString(text: string): string {
  return JSON.stringify(text.toWellFormed()).replace(UNSEEN, escaped);
}

/** Control and format characters and separators that JSON leaves as they are. */
const UNSEEN = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  return code > 0xffff ? `\\U${digits.padStart(8, "0")}` : `\\u${digits.padStart(4, "0")}`;
}

/**
 * A string literal of Go that people read: a raw one where that says the same.
 *
 * @param text - any text.
 * @returns a literal in backquotes, or that of {@link goString}.
 */
export function goShown(text: string): string {
  const isPlain = !/[`\p{Cc}\p{Cs}\ufffd]/u.test(text) && text.search(UNSEEN) < 0;
  return isPlain ? `\`${text}\`` : goString(text);
}

/**
 * A list of texts.
 *
 * @param texts - the texts.
 * @param type - the type of an item.
 * @returns a composite literal of a slice.
 */
export function goList(texts: readonly string[], type = "string"): string {
  return `[]${type}{${texts.map(goString).join(", ")}}`;
}

/** Longest line of a comment, with its indentation, where a tab counts as four; a single word can be longer. */
const WIDTH = 118;

/**
 * A comment, laid out as gofmt leaves it.
 *
 * @param paragraphs - what it says; each begins with a word of the generator.
 * @param indentation - what stands before each line.
 * @returns its lines, each with a line break; nothing where nothing is said. Nothing in it is read as a directive, a list, a heading, a link or code.
 */
export function goComment(paragraphs: readonly string[], indentation = ""): string {
  const width = WIDTH - 4 * indentation.length;
  const said = paragraphs.map(commentWords).filter((words) => words.length > 0);
  const lines = said.flatMap((words, index) => [...(index > 0 ? ["//"] : []), ...wrapped(words, width)]);
  return lines.map((line) => `${indentation}${line}\n`).join("");
}

function wrapped(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = "//";
  for (const word of words) {
    if (line.length + 1 + word.length > width && line !== "//" && mayBegin(word)) {
      lines.push(line);
      line = "//";
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}

/** The words of a paragraph, without anything that is not seen; one that may not begin a line gets one in front. */
function commentWords(paragraph: string): string[] {
  const words = paragraph
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Zs}]+/gu, " ")
    // Two of them are quotation marks, which gofmt writes anew.
    .replace(/`/g, "'")
    .replace(/''+/g, '"')
    .split(" ")
    .filter(Boolean);
  const [first] = words;
  return first === undefined || mayBegin(first) ? words : ["Note:", ...words];
}

/** Whether a line may begin with a word: gofmt takes marks for lists, headings and links. */
function mayBegin(word: string): boolean {
  return /^[\p{L}\p{N}"'(]/u.test(word) && !/^\p{N}+[.)]/u.test(word);
}
