import { javaComment } from "./encode.ts";

/** Longest line of a comment. */
const WIDTH = 120;

/** First line of every file that is made from the catalog. */
export const HEADER = "// Generated from the catalog; do not edit.\n";

/**
 * A documentation comment.
 *
 * @param lines - paragraphs with an empty line between them; any text.
 * @param indentation - what stands before each line.
 * @param tags - lines that start with a tag; their text must be encoded already.
 * @returns its lines, each with a line break.
 */
export function docComment(lines: readonly string[], indentation = "", tags: readonly string[] = []): string {
  const [first = "", ...more] = paragraphsOf(lines);
  const only = `${indentation}/** ${first} */\n`;
  if (more.length === 0 && tags.length === 0 && only.length <= WIDTH) return only;
  const text = [
    ...wrapped(first, indentation),
    ...more.flatMap((paragraph) => ["", ...wrapped(`<p>${paragraph}`, indentation)]),
    ...(tags.length > 0 ? ["", ...tags.flatMap((tag) => wrapped(tag, indentation))] : []),
  ];
  const body = text.map((line) => `${indentation} *${line === "" ? "" : ` ${line}`}\n`).join("");
  return `${indentation}/**\n${body}${indentation} */\n`;
}

function paragraphsOf(lines: readonly string[]): string[] {
  const paragraphs: string[] = [];
  let open = false;
  for (const line of lines) {
    const text = javaComment(line).trim();
    if (text === "") open = false;
    else if (open) paragraphs.push(`${paragraphs.pop()} ${text}`);
    else paragraphs.push(text);
    if (text !== "") open = true;
  }
  return paragraphs;
}

function wrapped(text: string, indentation: string): string[] {
  const width = WIDTH - indentation.length - " * ".length;
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
