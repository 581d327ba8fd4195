import type { PageRow } from "../read/row.ts";

/** A code that is gone, and the one that stands in its place. */
export interface Renaming {
  readonly was: PageRow;
  readonly now: PageRow;
}

/** Shorter words become others by one letter; so do numbers, whatever their length. */
const LEAST_LETTERS = 6;

/**
 * Finds codes that are gone and come back in another spelling: names that differ by one letter, or by two that changed
 * places, in the same section and with the same message and label. Only a person can say whether one is meant for the
 * other.
 *
 * @param gone - rows that are no longer on the page.
 * @param fresh - rows that are new on the page.
 * @returns the pairs; a code that could be one of several is in none.
 */
export function findRenamed(gone: readonly PageRow[], fresh: readonly PageRow[]): Renaming[] {
  // Words that differ by one letter are the same without one: so no code is compared with every other.
  const byShorter = new Map<string, PageRow[]>();
  const keysOf = keyMaker();
  for (const row of gone)
    for (const key of keysOf(row)) byShorter.set(key, [...(byShorter.get(key) ?? []).slice(0, 2), row]);
  const found = fresh.flatMap((now): Renaming[] => {
    const alike = new Set(keysOf(now).flatMap((key) => byShorter.get(key) ?? []));
    const likely = [...alike].filter((was) => isOneEdit(was.code, now.code));
    return likely.map((was) => ({ was, now }));
  });
  const isOnly = ({ was, now }: Renaming) => found.every((other) => (other.was === was) === (other.now === now));
  return found.length > MOST ? [] : found.filter(isOnly);
}

/** With more of them the page has other codes, not other spellings. */
const MOST = 200;

/** Gives the keys of a row: what it says besides its code, once, with each word that its code is without one letter. */
function keyMaker(): (row: PageRow) => string[] {
  const groups = new Map<string, number>();
  return ({ kind, space, network, section, documented, message, code }) => {
    if (code.replace(/[^A-Za-z]/g, "").length < LEAST_LETTERS) return [];
    const group = JSON.stringify([kind, space, network, section, documented, message]);
    const number = groups.get(group) ?? groups.size;
    groups.set(group, number);
    const shorter = [code, ...Array.from(code, (_letter, index) => code.slice(0, index) + code.slice(index + 1))];
    return [...new Set(shorter)].map((text) => `${number} ${text}`);
  };
}

/** Whether two words differ by one letter: left out, put in, replaced, or changed with the next. */
function isOneEdit(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [from, to] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  // Digits make another code.
  if (a === b || /[^A-Za-z_]/.test(from + to)) return false;
  const isSwapped = from.length === 2 && to.length === 2 && from[0] === to[1] && from[1] === to[0];
  return isSwapped || (from.length <= 1 && to.length <= 1);
}
