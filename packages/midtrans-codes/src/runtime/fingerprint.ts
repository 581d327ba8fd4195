// Generated from the catalog; do not edit.
/** Longest wire message that is compared, in UTF-16 code units; the rest is cut off. */
export const MAX_MESSAGE_LENGTH = 1000;

/** Characters of a packed fingerprint, 24 bits in four. */
export const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

/**
 * A number that is the same for all spellings of a message: case, spaces and punctuation do not count.
 *
 * @param message - any text.
 * @returns 24 bits; messages with other letters or digits have another number, but for rare chance.
 */
export function fingerprint(message: string): number {
  const text = message.slice(0, MAX_MESSAGE_LENGTH).toLowerCase();
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const isLetter = (unit > 96 && unit < 123) || (unit > 47 && unit < 58) || unit > 127;
    if (isLetter) hash = Math.imul(hash ^ unit, 0x01000193);
  }
  return (hash ^ (hash >>> 24)) & 0xffffff;
}
