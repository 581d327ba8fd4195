/** Words that negate a message. */
const TURNING =
  /^(?:not|no|never|cannot|can't|don't|without|un|non|already|tidak|bukan|belum|sudah|gagal|failed|fail|failure|success|successful|successfully|berhasil|sukses|approved|declined|rejected|pending|expired|cancelled|canceled)$/;

/**
 * Whether two wordings plausibly have the same meaning: most of their words are the same, and no negating
 * word was added or removed.
 *
 * @param was - the message as it was.
 * @param now - the message as it is.
 * @returns false if a person has to check whether the meaning has changed.
 */
export function isSameMeaning(was: string, now: string): boolean {
  const before = wordsOf(was);
  const after = wordsOf(now);
  const turning = (words: ReadonlySet<string>) =>
    [...words]
      .filter((word) => TURNING.test(word))
      .sort()
      .join(" ");
  if (turning(before) !== turning(after)) return false;
  const shared = [...before].filter((word) => after.has(word)).length;
  if (shared * 2 > Math.max(before.size, after.size)) return true;
  // A typo that was corrected leaves no word the same.
  return isNear(squeezed(was), squeezed(now));
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}_']+/gu) ?? []);
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Whether all but one stretch of at most two letters is the same. */
function isNear(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 2 && start + end >= 4;
}
