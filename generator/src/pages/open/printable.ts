/**
 * Makes text of a page safe for a terminal: it cannot control the terminal or hide anything.
 *
 * @param text - any text.
 * @returns one line, with a replacement character for each invisible character.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, "\ufffd");
}
