// Generated from the catalog; do not edit.
/** Longest wire message that is compared, in UTF-16 code units; the rest is cut off. */
export const MAX_MESSAGE_LENGTH = 1000;

/**
 * A number that is the same for all spellings of a message: case, spaces and punctuation are ignored.
 *
 * @param message - any text.
 * @returns 24 bits; messages with different letters or digits rarely have the same number.
 */
export function fingerprint(message: string): number {
  const length = Math.min(message.length, MAX_MESSAGE_LENGTH);
  let hash = 0x811c9dc5;
  for (let index = 0; index < length; index += 1) {
    const letter = letterAt(message, index);
    if (letter > 0) hash = Math.imul(hash ^ letter, 0x01000193);
  }
  return (hash ^ (hash >>> 24)) & 0xffffff;
}

/**
 * The letter or digit at a place of a text, as messages are compared.
 *
 * @param text - any text.
 * @param index - a place in it.
 * @returns its UTF-16 code unit, A-Z as a-z; zero for spaces, punctuation and control characters.
 */
export function letterAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  const lower = unit > 64 && unit < 91 ? unit + 32 : unit;
  return (lower > 96 && lower < 123) || (lower > 47 && lower < 58) || lower > 127 ? lower : 0;
}
