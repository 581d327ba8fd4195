import { CommandError } from "../../command-error.ts";
import { MAX_PAGE_BYTES } from "../open/page-text.ts";
import type { Piece } from "./piece.ts";

/** Most pieces of a page; the longest known one has 1,377 lines. */
const MAX_PIECES = 50_000;

/** Most characters that all pieces hold together: cells that span rows and columns are repeated. */
const MAX_CHARACTERS = 2 * MAX_PAGE_BYTES;

/** Collects the pieces of a page. */
export interface PieceList {
  /**
   * Adds pieces.
   *
   * @param found - the pieces.
   * @throws CommandError when the page has too many of them.
   */
  readonly add: (found: readonly Piece[]) => void;
  /**
   * Reserves text before it is built.
   *
   * @param line - where it stands.
   * @param characters - how long it will be.
   * @throws CommandError when the page has too much text.
   */
  readonly reserve: (line: number, characters: number) => void;
  /** All of them, in their order. */
  readonly list: () => Piece[];
}

/**
 * Makes an empty list.
 *
 * @param name - file or address of the page, for messages.
 * @returns the list.
 */
export function collectPieces(name: string): PieceList {
  const pieces: Piece[] = [];
  let length = 0;
  return {
    add(found) {
      pieces.push(...found);
      if (pieces.length > MAX_PIECES)
        throw new CommandError(
          `${name}:${pieces.at(-1)?.line} has more than ${MAX_PIECES} lines and rows up to here; save less of the page`,
        );
    },
    reserve(line, characters) {
      length += characters;
      if (length > MAX_CHARACTERS)
        throw new CommandError(
          `${name}:${line} has cells that span so many rows and columns that it is too much to read; save less of the page`,
        );
    },
    list: () => pieces,
  };
}
