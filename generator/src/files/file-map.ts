/** Files by path, relative to their folder, with `/`; sorted by path. */
export type FileMap = ReadonlyMap<string, string>;

/** Pieces of a text that is made when it is written or compared; each time the same. */
export interface InPieces {
  readonly pieces: () => Iterable<string>;
}

/** Files of a package by path, relative to its folder, with `/`; sorted by path. */
export type PackageFiles = ReadonlyMap<string, string | InPieces>;

/** Blocks of this many characters are worth a write of their own. */
const BLOCK = 1_000_000;

/**
 * The text of a file in blocks, so that a large one never has to be in memory as a whole.
 *
 * @param content - a text, or its pieces.
 * @returns the text in order, in blocks of a size that is worth a write.
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
