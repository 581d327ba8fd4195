import type { Piece } from "./piece.ts";
import type { PageRow } from "./row.ts";
import type { Withdrawal } from "./said.ts";

/** A row that still stands on the page but no longer counts. */
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
 * A piece as if nothing of it was struck out or hidden.
 *
 * @param piece - the piece.
 * @returns a new one that says all that it holds.
 */
export function wholePiece({ withdrawn, ...piece }: Piece): Piece {
  return withdrawn ? { ...piece, text: withdrawn.text, cells: withdrawn.cells } : piece;
}

/**
 * Finds the rows of a page that are struck out or hidden: those that are only there when the page is read as
 * if nothing was, and whose code is. A row with another part struck out is no row and stays unread: what the
 * page means by it is for a person to say.
 *
 * @param shown - the page as it is.
 * @param whole - the page as if nothing was withdrawn; undefined where nothing is, or it cannot be read.
 * @param originals - the pieces of the page by those of the whole.
 * @returns the rows, and what is left unread without them.
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
