import { CommandError } from "../../command-error.ts";
import { sizeText } from "../../size-text.ts";

/** Most lines of a text or Markdown page. The longest known one has 1,377. */
const MAX_LINES = 10_000;

/** Longest line of a text or Markdown page, in UTF-16 code units. Saved HTML may stand on one line. */
export const MAX_LINE_LENGTH = 8000;

/** Format of a page. */
export const FORMATS = ["text", "markdown", "html"] as const;
export type Format = (typeof FORMATS)[number];

/** Largest page of each format that is read, in bytes. The largest known text has 24 kB; HTML holds the whole site. */
const MAX_BYTES: Readonly<Record<Format, number>> = { text: 512 * 1024, markdown: 512 * 1024, html: 4 * 1024 * 1024 };

const NAMES: Readonly<Record<Format, string>> = { text: "a text", markdown: "Markdown", html: "HTML" };

/** Largest page of any format that is read, in bytes. */
export const MAX_PAGE_BYTES = Math.max(...Object.values(MAX_BYTES));

/** The text of a page, not yet parsed. */
export interface Page {
  /** File or address, for messages. */
  readonly name: string;
  readonly format: Format;
  readonly text: string;
}

/**
 * Reads the bytes of a page as text.
 *
 * @param name - file or address, for messages.
 * @param bytes - its content.
 * @param format - its format.
 * @returns the page, line breaks as line feeds.
 * @throws CommandError for a page that is too large, not UTF-8, or contains control characters.
 */
export function decodePage(name: string, bytes: Uint8Array, format: Format): Page {
  if (bytes.length > MAX_BYTES[format])
    throw new CommandError(
      `${name} is larger than ${sizeText(MAX_BYTES[format])}, the most that is read of ${NAMES[format]}; save less of the page`,
    );
  let decoded: string;
  try {
    decoded = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new CommandError(`${name} is not UTF-8; save the page as UTF-8`);
  }
  const text = decoded.replace(/\r\n?/g, "\n");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point
  const control = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/.exec(text);
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    throw new CommandError(
      `${name}:${lineAt(text, control.index)} holds the control character U+${code}; save the page as plain text, Markdown or HTML`,
    );
  }
  if (format !== "html") refuseLongLines(name, text);
  return { name, format, text };
}

function refuseLongLines(name: string, text: string): void {
  const lines = text.split("\n");
  if (lines.length > MAX_LINES)
    throw new CommandError(`${name} has ${lines.length} lines, at most ${MAX_LINES} are read; save less of the page`);
  const index = lines.findIndex((line) => line.length > MAX_LINE_LENGTH);
  if (index >= 0)
    throw new CommandError(
      `${name}:${index + 1} is a line of more than ${MAX_LINE_LENGTH} characters; save the page with its line breaks, or as HTML`,
    );
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/**
 * The format of a file, by its name.
 *
 * @param name - name of the file or path of the address.
 * @returns the format; text where the name says nothing else.
 */
export function formatOf(name: string): Format {
  if (/\.(md|markdown|mdx)$/i.test(name)) return "markdown";
  return /\.(html?|xhtml)$/i.test(name) ? "html" : "text";
}
