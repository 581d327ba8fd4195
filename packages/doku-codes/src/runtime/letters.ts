// Generated from the catalog; do not edit.
// Case of ASCII letters alone: a Kelvin sign is no K, whatever Unicode says.

/**
 * Writes ASCII letters small.
 *
 * @param text - any text.
 * @returns the text with A-Z as a-z; everything else stays.
 */
export function lowerCase(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/**
 * Writes ASCII letters in capitals.
 *
 * @param text - any text.
 * @returns the text with a-z as A-Z; everything else stays.
 */
export function upperCase(text: string): string {
  return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}
