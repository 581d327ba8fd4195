// Generated from the catalog; do not edit.
// ASCII letters only: by Unicode rules, the lower case of the Kelvin sign would be "k".

/**
 * Converts ASCII letters to lower case.
 *
 * @param text - any text.
 * @returns the text with A-Z as a-z; everything else is unchanged.
 */
export function lowerCase(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/**
 * Converts ASCII letters to upper case.
 *
 * @param text - any text.
 * @returns the text with a-z as A-Z; everything else is unchanged.
 */
export function upperCase(text: string): string {
  return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}
