/**
 * Spellings of one word, the one that is compared first. A word that is not here is another word: one letter makes
 * “unpaid” of “paid”, and it takes a person to see which change of a letter says the opposite.
 */
const SPELLINGS: readonly (readonly string[])[] = [
  ["authorization", "authorisation"],
  ["authorize", "authorise"],
  ["authorized", "authorised"],
  ["unauthorized", "unauthorised"],
  ["canceled", "cancelled"],
  ["cancelation", "cancellation"],
  ["honor", "honour"],
  ["installment", "instalment"],
  ["recognized", "recognised"],
  ["successful", "successfull", "succesful", "sucessful"],
  ["aktivitas", "aktifitas"],
  ["diizinkan", "diijinkan"],
  ["izin", "ijin"],
  ["kedaluwarsa", "kadaluarsa", "kadaluwarsa", "kedaluarsa"],
  ["nomor", "nomer"],
  ["respons", "respon"],
  ["risiko", "resiko"],
  ["silakan", "silahkan"],
];

const CANONICAL = new Map(SPELLINGS.flatMap(([first = "", ...others]) => others.map((word) => [word, first] as const)));

/**
 * Whether two messages are the same but for the way they are written: case, punctuation, white space, the brackets of a
 * placeholder, and spellings of one word. Nothing else passes: no program tells a change of wording from its opposite.
 *
 * @param was - the message as it was.
 * @param now - the message as it is.
 * @returns false if a person has to read it.
 */
export function isSameWording(was: string, now: string): boolean {
  return written(was) === written(now);
}

/** A placeholder, whatever brackets it stands in; then words, numbers with their sign, and signs that compare. */
const PARTS = /[{[<]+\s*([\p{L}\p{N}_ ]+?)\s*[}\]>]+|[\p{L}\p{M}]+|[-−+]?\p{N}+(?:[.,:]\p{N}+)*|[\p{Sm}\p{Sc}%]/gu;

function written(text: string): string {
  return [...text.normalize("NFKC").toLowerCase().matchAll(PARTS)]
    .map(([part, placeholder]) =>
      placeholder === undefined ? (CANONICAL.get(part) ?? part) : `{${placeholder.replace(/[\s_]+/g, " ")}}`,
    )
    .join(" ");
}
