/** Files by path, relative to their folder, with `/`; sorted by path. */
export type FileMap = ReadonlyMap<string, string>;

/** A text that is built in pieces whenever it is written or compared; always the same. */
export interface InPieces {
  readonly pieces: () => Iterable<string>;
}

/** Files of a package by path, relative to its folder, with `/`; sorted by path. */
export type PackageFiles = ReadonlyMap<string, string | InPieces>;

/**
 * Sorts files by path.
 *
 * @param files - paths with their contents, each path once.
 * @returns the files.
 */
export function sortedFiles(files: Iterable<readonly [path: string, content: string | InPieces]>): PackageFiles {
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Number of characters per write: what is small is forgotten soon, and hundreds of writes cost nothing. */
const BLOCK = 65_536;

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

/**
 * Makes the pieces of all files, once, for whoever needs them more than once.
 *
 * @param files - files, some of them in pieces that are made each time.
 * @returns the same files, all in memory.
 */
export function heldFiles(files: PackageFiles): PackageFiles {
  return new Map([...files].map(([path, content]) => [path, typeof content === "string" ? content : held(content)]));
}

function held(content: InPieces): InPieces {
  const blocks = [...blocksOf(content)];
  return { pieces: () => blocks };
}
