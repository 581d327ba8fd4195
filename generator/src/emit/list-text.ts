/**
 * Lists words as the prose of a README does.
 *
 * @param words - the words.
 * @returns `a`, `a and b` or `a, b and c`; nothing for no words.
 */
export function listText(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${last}` : last;
}
