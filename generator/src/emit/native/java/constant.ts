import { javaString } from "./encode.ts";

/** Bytes of the longest constant; a class file has room for 65535 in one. */
const LONGEST = 30_000;

/**
 * A method that returns a long text.
 *
 * @param head - what stands before the brace, such as `static String head()`.
 * @param lines - the text, in pieces that stand on a line each; none is longer than a constant may be.
 * @returns the method. The text is in several constants, as long as one may be.
 */
export function textMethod(head: string, lines: readonly string[]): string {
  return `  ${head} {\n    return ${expressionOf(lines, "        ")};\n  }\n`;
}

/**
 * An expression for a long text.
 *
 * @param lines - as of {@link textMethod}.
 * @param indentation - what stands before each line but the first.
 * @returns the expression.
 */
export function expressionOf(lines: readonly string[], indentation: string): string {
  const chunks = chunksOf(lines.flatMap(piecesOf));
  const constant = (chunk: readonly string[]) => chunk.map(javaString).join(`\n${indentation}    + `);
  if (chunks.length <= 1) return constant(chunks[0] ?? [""]);
  const appended = chunks.map((chunk) => `\n${indentation}.append(${constant(chunk)})`).join("");
  return `new StringBuilder()${appended}\n${indentation}.toString()`;
}

/** A line that is longer than a constant is cut. */
function piecesOf(line: string): string[] {
  const most = LONGEST / 3;
  const pieces = Array.from({ length: Math.ceil(line.length / most) }, (_, index) =>
    line.slice(index * most, (index + 1) * most),
  );
  return pieces;
}

function chunksOf(lines: readonly string[]): string[][] {
  const chunks: string[][] = [];
  let room = 0;
  for (const line of lines) {
    // At most three bytes for each UTF-16 unit.
    const size = line.length * 3;
    if (size > room) {
      chunks.push([]);
      room = LONGEST;
    }
    chunks.at(-1)?.push(line);
    room -= size;
  }
  return chunks;
}
