// Generated from the catalog; do not edit.
/** Where a command reads and writes; all of it that is not computing. */
export interface Terminal {
  /** Columns of text. */
  readonly width: number;
  /** Whether escape sequences for bold and faint letters are wanted. */
  readonly isStyled: boolean;
}

/**
 * Reads what the standard output is.
 *
 * @param stream - the stream.
 * @param env - `NO_COLOR` and `FORCE_COLOR` decide about styles, as usual.
 * @returns the terminal; 80 columns and no styles for a pipe or file.
 */
export function terminalOf(
  stream: { readonly isTTY?: boolean | undefined; readonly columns?: number | undefined },
  env: Readonly<Record<string, string | undefined>>,
): Terminal {
  const isTold = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "0";
  const isStyled = !env.NO_COLOR && (isTold || (stream.isTTY === true && env.TERM !== "dumb"));
  return { width: Math.max(40, Math.min(stream.isTTY ? (stream.columns ?? 80) : 80, 100)), isStyled };
}

/**
 * Makes a text harmless: what came from a file or an argument may hold sequences that control a terminal.
 *
 * @param text - any text.
 * @returns the same with one space for each run of control and formatting characters.
 */
export function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, " ");
}

/**
 * Sets a text in bold letters.
 *
 * @param terminal - the terminal.
 * @param text - the text.
 * @returns the text, with escape sequences only where they are wanted.
 */
export function bold({ isStyled }: Terminal, text: string): string {
  return isStyled ? `\u001b[1m${text}\u001b[22m` : text;
}

/**
 * Breaks a text into lines.
 *
 * @param text - the text.
 * @param width - columns.
 * @returns lines; a word that is longer than a line stays whole.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? word : ` ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}
