/** A text with single spaces, as pages and terminals show it. */
export function spacesAs(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
