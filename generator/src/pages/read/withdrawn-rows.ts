import type { Piece } from "../pieces/piece.ts";
import type { Withdrawal } from "../pieces/said.ts";
import type { PageRow } from "./row.ts";

/** A row that is still on the page but no longer counts. */
export interface WithdrawnRow {
  readonly row: PageRow;
  readonly how: Withdrawal;
}

/** Where a row comes from. */
export interface RowOrigin {
  readonly pieces: readonly Piece[];
  /** The parts of its code. */
  readonly keys: readonly string[];
}

/** What was made of the pieces of a page. */
export interface Account<Unread> {
  readonly rows: ReadonlyMap<PageRow, RowOrigin>;
  readonly unread: readonly (Unread & { readonly piece: Piece })[];
}

/**
 * A piece as if nothing in it was struck out or hidden.
 *
 * @param piece - the piece.
 * @returns a new piece with all its text.
 */
export function wholePiece({ withdrawn, ...piece }: Piece): Piece {
  return withdrawn ? { ...piece, text: withdrawn.text, cells: withdrawn.cells } : piece;
}

/**
 * Finds the rows of a page that are struck out or hidden: rows that only exist if the page is read as if
 * nothing was withdrawn, and whose code is withdrawn. A row with another withdrawn part stays unread: a person
 * has to decide what the page means.
 *
 * @param shown - the page as it is.
 * @param whole - the page as if nothing was withdrawn; undefined if nothing is, or it cannot be read.
 * @param originals - the pieces of the page by those of the whole.
 * @returns the rows, and the remaining unread lines.
 */
export function splitWithdrawn<Unread>(
  shown: Account<Unread>,
  whole: Account<Unread> | undefined,
  originals: ReadonlyMap<Piece, Piece>,
): { readonly withdrawn: readonly WithdrawnRow[]; readonly unread: Account<Unread>["unread"] } {
  const used = new Set([...shown.rows.values()].flatMap(({ pieces }) => pieces));
  const rows = [...(whole?.rows ?? [])].map(([row, { pieces, keys }]) => {
    const own = pieces.flatMap((piece) => originals.get(piece) ?? []);
    return { row, own, keys, how: own.find(({ withdrawn }) => withdrawn)?.withdrawn?.how };
  });
  const gone = rows.flatMap(({ row, own, keys, how }) => {
    const isRow = own.some((piece) => used.has(piece));
    const left = own.map(({ text }) => text).join(" ");
    const isCodeLeft = keys.every((key) => left.includes(key));
    return how === undefined || isRow || isCodeLeft ? [] : [{ row, own, how }];
  });
  const covered = new Set(gone.flatMap(({ own }) => own));
  return {
    withdrawn: gone.map(({ row, how }) => ({ row, how })),
    unread: shown.unread.filter(({ piece }) => !covered.has(piece)),
  };
}
