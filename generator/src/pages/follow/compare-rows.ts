import type { PageRow } from "../read/row.ts";
import type { WithdrawnRow } from "../read/withdrawn-rows.ts";
import type { Explanations } from "./explanations.ts";
import { findRenamed } from "./renamed-codes.ts";
import { isSameWording } from "./same-wording.ts";

/** Kinds of changes of a row. */
export const CHANGES = [
  "added",
  "renamed",
  "removed",
  "meaning",
  "reworded",
  "relabelled",
  "moved",
  "explained",
] as const;
export type ChangeKind = (typeof CHANGES)[number];

/** A row of the lock and the matching row of the page. */
export interface RowPair {
  readonly was: PageRow;
  readonly now: PageRow;
}

/** One difference between what was accepted and what the page says now. */
export interface Change {
  readonly kind: ChangeKind;
  readonly was: PageRow | undefined;
  readonly now: PageRow | undefined;
  /** For a removed row that is still on the page, struck out or hidden: where it is. */
  readonly withdrawn?: WithdrawnRow;
  /** For a changed explanation: what it was, if that is known, and what it is. */
  readonly texts?: { readonly was: string | undefined; readonly now: string | undefined };
}

/** How a page differs from its lock. */
export interface Comparison {
  /** Rows that are on both sides, in the order of the page. */
  readonly pairs: readonly RowPair[];
  /** In the order of {@link CHANGES}, then of the page. */
  readonly changes: readonly Change[];
  /** Rows that only moved to another line, or to another table of their section. */
  readonly shifted: number;
  /** Rows that the page strikes out or hides and that the lock does not have. */
  readonly withdrawn: readonly WithdrawnRow[];
}

/** Fields by which rows are matched, the strictest set first. */
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
 * Compares a page with its lock. Rows are matched by code and network; if a code has several rows, the
 * most similar ones are matched. The order of rows does not matter.
 *
 * @param lock - the rows last accepted.
 * @param page - the rows of the page.
 * @param withdrawn - the rows that the page strikes out or hides; they count as removed.
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
      // Two empty texts are not a similarity.
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
  const renamed = findRenamed(before, after);
  const isRenamed = new Set(renamed.flatMap(({ was, now }) => [was, now]));
  const removed = before
    .filter((row) => !isRenamed.has(row))
    .map((was): Change => {
      const place = stillThere.take(was);
      return { kind: "removed", was, now: undefined, ...(place && { withdrawn: place }) };
    });
  const changes: Change[] = [
    ...after.filter((row) => !isRenamed.has(row)).map((now): Change => ({ kind: "added", was: undefined, now })),
    ...renamed.map((pair): Change => ({ kind: "renamed", ...pair })),
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

/** Hands out the withdrawn rows of a code, each once. */
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
 * Adds the texts of changed explanations.
 *
 * @param comparison - the differences.
 * @param texts - what is known of the explanations before and now.
 * @returns the same differences, with these texts.
 */
export function withTexts(comparison: Comparison, texts: Explanations): Comparison {
  const textOf = (row: PageRow | undefined) => (row === undefined ? undefined : texts.get(row.hash));
  const changes = comparison.changes.map((change): Change => {
    if (change.kind !== "explained") return change;
    return { ...change, texts: { was: textOf(change.was), now: textOf(change.now) } };
  });
  return { ...comparison, changes };
}

/**
 * Whether a difference may concern what a code means. An explanation says that, too: one word of it may reverse it, so
 * only one that is known to be the same but for the way it is written does not count.
 *
 * @param change - the difference.
 * @returns false if code, message, label and the words of the explanation are unchanged.
 */
export function isCodeChange({ kind, texts }: Change): boolean {
  if (kind !== "explained") return true;
  const { was, now } = texts ?? {};
  return was === undefined || now === undefined || !isSameWording(was, now);
}

function changesOf({ was, now }: RowPair): ChangeKind[] {
  const kinds: ChangeKind[] = [];
  const isExplained = was.hash !== "" && was.hash !== now.hash;
  if (was.message !== now.message) kinds.push(isSameWording(was.message, now.message) ? "reworded" : "meaning");
  if (was.documented !== now.documented) kinds.push("relabelled");
  if (was.section !== now.section) kinds.push("moved");
  if (isExplained) kinds.push("explained");
  return kinds;
}
