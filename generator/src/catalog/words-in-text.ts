/** Letters of scripts that put no spaces between words. */
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}\p{scx=Java}\p{scx=Bali}]/u;

/** Lists that were looked for before, as they stand in texts: a catalog has few lists and many texts. */
const spelled = new WeakMap<readonly string[], readonly string[]>();

/**
 * Finds words in a text, whatever their capitals and what stands between them. Where the script of a word puts no spaces
 * between words it is found anywhere; elsewhere it is found as a whole, so that `harm` is not in `charm`.
 *
 * @param text - the text.
 * @param words - the words, or phrases of several.
 * @returns those that stand in it, as they are written in the list.
 */
export function wordsIn(text: string, words: readonly string[]): readonly string[] {
  const spaced = withSpaces(text);
  const spellings = spelled.get(words) ?? words.map(spell);
  spelled.set(words, spellings);
  return words.filter((_word, index) => spaced.includes(spellings[index] as string));
}

function spell(word: string): string {
  const spaced = withSpaces(word);
  return UNSPACED.test(word) ? spaced.trim() : spaced;
}

/** Small letters, with one space around each word; marks belong to the letter before them. */
function withSpaces(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()} `;
}
