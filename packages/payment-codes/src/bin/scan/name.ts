// Generated from the catalog; do not edit.
// Names of fields as they stand in JSON. They are half of a log, so four of their bytes are compared at once.

/** A name with its quotation marks and colon, in a form that is fast to compare. */
export interface Name {
  readonly length: number;
  /** Its bytes, four by four; the last four may overlap with those before. */
  readonly words: Int32Array;
}

const SIZE = 4;

/**
 * Reads a name.
 *
 * @param bytes - bytes with it.
 * @param from - where it begins.
 * @param to - where it ends, at least four bytes later.
 * @returns the name.
 */
export function nameAt(bytes: Buffer, from: number, to: number): Name {
  const length = to - from;
  const words = new Int32Array(Math.ceil(length / SIZE));
  for (let index = 0; index < words.length; index += 1)
    words[index] = bytes.readInt32LE(from + Math.min(index * SIZE, length - SIZE));
  return { length, words };
}

/**
 * Compares a name.
 *
 * @param view - view of bytes.
 * @param at - where the name may begin.
 * @param name - the name.
 * @returns whether it stands there.
 */
export function isNameAt(view: DataView, at: number, { length, words }: Name): boolean {
  const last = at + length - SIZE;
  if (last + SIZE > view.byteLength) return false;
  const count = words.length - 1;
  // The end differs most often.
  if (view.getInt32(last, true) !== words[count]) return false;
  for (let index = 0; index < count; index += 1)
    if (view.getInt32(at + index * SIZE, true) !== words[index]) return false;
  return true;
}
