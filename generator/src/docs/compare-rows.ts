import type { PageRow } from "./row.ts";
import { isSameMeaning } from "./same-meaning.ts";
import type { WithdrawnRow } from "./withdrawn-rows.ts";

/** What can be different about a row, and what it says about the code. */
export const CHANGES = ["added", "removed", "meaning", "reworded", "relabelled", "moved", "explained"] as const;
export type ChangeKind = (typeof CHANGES)[number];

/** A row of the lock with the row of the page that it is now. */
export interface RowPair {
  readonly was: PageRow;
  readonly now: PageRow;
}

/** One difference between what was accepted and what the page says now. */
export interface Change {
  readonly kind: ChangeKind;
  readonly was: PageRow | undefined;
  readonly now: PageRow | undefined;
  /** Of a removed row that still stands on the page, struck out or hidden: where it does. */
  readonly withdrawn?: WithdrawnRow;
}

/** How a page differs from its lock. */
export interface Comparison {
  /** Rows that are on both sides, in the order of the page. */
  readonly pairs: readonly RowPair[];
  /** In the order of {@link CHANGES}, then of the page. */
  readonly changes: readonly Change[];
  /** Rows that only stand on another line or in another table of their section. */
  readonly shifted: number;
  /** Rows that the page strikes out or hides and that were none before, either. */
  readonly withdrawn: readonly WithdrawnRow[];
}

/** Fields by which rows are taken for the same one, the strictest first. */
const PASSES: readonly (readonly (keyof PageRow)[])[] = [
  ["section", "table", "message", "documented", "hash"],
  ["section", "table", "message", "documented"],
  ["section", "message", "documented", "hash"],
  ["section", "message", "documented"],
  ["section", "table", "message"],
  ["section", "message"],
  ["section", "table", "documented", "hash"],
  ["section", "table"],
  ["section"],
  ["message", "documented", "hash"],
  ["message", "documented"],
  ["message"],
  ["documented", "hash"],
];

/**
 * Compares a page with its lock. A row is known by its code and network; where one code stands in
 * several rows, those that say the most alike are taken for the same. It does not matter in which
 * order rows stand.
 *
 * @param lock - the rows last accepted.
 * @param page - the rows of the page.
 * @param withdrawn - the rows that the page strikes out or hides: to the page they are gone.
 * @returns what is different.
 */
export function compareRows(
  lock: readonly PageRow[],
  page: readonly PageRow[],
  withdrawn: readonly WithdrawnRow[] = [],
): Comparison {
  let before = lock;
  let after = page;
  const partners = new Map<PageRow, PageRow>();
  for (const fields of PASSES) {
    const key = (row: PageRow) =>
      JSON.stringify([row.kind, row.space, row.code, row.network, ...fields.map((field) => row[field])]);
    const waiting = new Map<string, PageRow[]>();
    for (const row of before) {
      const rows = waiting.get(key(row));
      if (rows) rows.push(row);
      else waiting.set(key(row), [row]);
    }
    for (const rows of waiting.values()) rows.reverse();
    for (const row of after) {
      // Nothing said is no likeness.
      if (fields[0] === "documented" && row.hash === "") continue;
      const partner = waiting.get(key(row))?.pop();
      if (partner) partners.set(row, partner);
    }
    const taken = new Set(partners.values());
    before = before.filter((row) => !taken.has(row));
    after = after.filter((row) => !partners.has(row));
  }
  const pairs = page.flatMap((now): RowPair[] => {
    const was = partners.get(now);
    return was ? [{ was, now }] : [];
  });
  const stillThere = takeLikeliest(withdrawn);
  const removed = before.map((was): Change => {
    const place = stillThere.take(was);
    return { kind: "removed", was, now: undefined, ...(place && { withdrawn: place }) };
  });
  const changes: Change[] = [
    ...after.map((now): Change => ({ kind: "added", was: undefined, now })),
    ...removed,
    ...pairs.flatMap((pair) => changesOf(pair).map((kind): Change => ({ kind, ...pair }))),
  ];
  return {
    pairs,
    changes: changes.sort((a, b) => CHANGES.indexOf(a.kind) - CHANGES.indexOf(b.kind)),
    shifted: pairs.filter(({ was, now }) => was.line !== now.line || was.table !== now.table).length,
    withdrawn: stillThere.left(),
  };
}

/** Gives withdrawn rows of a code away, each once. */
function takeLikeliest(withdrawn: readonly WithdrawnRow[]) {
  const key = ({ kind, space, code, network }: PageRow) => JSON.stringify([kind, space, code, network]);
  const byCode = Map.groupBy(withdrawn, ({ row }) => key(row));
  const taken = new Set<WithdrawnRow>();
  return {
    take(was: PageRow): WithdrawnRow | undefined {
      const free = byCode.get(key(was)) ?? [];
      const index = free.findIndex(({ row }) => row.section === was.section && row.message === was.message);
      const [likeliest] = free.splice(Math.max(index, 0), 1);
      if (likeliest) taken.add(likeliest);
      return likeliest;
    },
    left: () => withdrawn.filter((item) => !taken.has(item)),
  };
}

/**
 * Whether a difference is one of codes, and not only of what explains them.
 *
 * @param change - the difference.
 * @returns false where the code, its message and its label are what they were.
 */
export function isCodeChange({ kind, now }: Change): boolean {
  // Where no message is printed, the explanation is all that says what a code means.
  return kind !== "explained" || now?.message === "";
}

function changesOf({ was, now }: RowPair): ChangeKind[] {
  const kinds: ChangeKind[] = [];
  const isExplained = was.hash !== "" && was.hash !== now.hash;
  if (was.message !== now.message) kinds.push(isSameMeaning(was.message, now.message) ? "reworded" : "meaning");
  if (was.documented !== now.documented) kinds.push("relabelled");
  if (was.section !== now.section) kinds.push("moved");
  if (isExplained) kinds.push("explained");
  return kinds;
}
