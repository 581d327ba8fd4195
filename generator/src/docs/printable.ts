/**
 * Text of a page for a terminal: nothing in it steers the terminal or hides what it says.
 *
 * @param text - any text.
 * @returns one line with a replacement character for each character that does not show.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, "\ufffd");
}
