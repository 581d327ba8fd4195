/** Files by path, relative to their folder, with `/`; sorted by path. */
export type FileMap = ReadonlyMap<string, string>;

/** A text that is built in pieces whenever it is written or compared; always the same. */
export interface InPieces {
  readonly pieces: () => Iterable<string>;
}

/** Files of a package by path, relative to its folder, with `/`; sorted by path. */
export type PackageFiles = ReadonlyMap<string, string | InPieces>;

/** Number of characters per write. */
const BLOCK = 1_000_000;

/**
 * The text of a file in blocks, so that a large file is never in memory as a whole.
 *
 * @param content - a text, or its pieces.
 * @returns the text in order, in blocks.
 */
export function* blocksOf(content: string | InPieces): Generator<string> {
  if (typeof content === "string") return yield content;
  let block = "";
  for (const piece of content.pieces()) {
    block += piece;
    if (block.length < BLOCK) continue;
    yield block;
    block = "";
  }
  yield block;
}
