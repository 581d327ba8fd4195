/** Longest wire message that is compared, in UTF-16 code units; the rest is cut off. */
export const MAX_MESSAGE_LENGTH = 1000;

/** Characters of a packed fingerprint, 24 bits in four. */
export const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

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
    const unit = message.charCodeAt(index);
    const lower = unit > 64 && unit < 91 ? unit + 32 : unit;
    const isLetter = (lower > 96 && lower < 123) || (lower > 47 && lower < 58) || lower > 127;
    if (isLetter) hash = Math.imul(hash ^ lower, 0x01000193);
  }
  return (hash ^ (hash >>> 24)) & 0xffffff;
}
