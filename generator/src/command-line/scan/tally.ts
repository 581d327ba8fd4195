import type { Finding, Row, Said, Seen, SharedRow, Tally } from "./finding.ts";

/** Where bodies of a tally are counted that are open, among the outcomes. */
export const OPEN = "open";

/** Most codes that are not in the catalog and listed one by one: a log may have a new one in every line. */
const MOST_UNLISTED = 5000;

/** Most hours that are kept apart; more are added up by day, and then by month. */
const MOST_TIMES = 2000;

/**
 * Makes a tally of nothing.
 *
 * @returns the tally.
 */
export function emptyTally(): Tally {
  return {
    ...{ lines: 0, bytes: 0, unreadable: 0, tooLong: 0, few: 0, unlistedMore: 0 },
    ...{ rows: new Map(), shared: new Map(), times: new Map() },
  };
}

/**
 * Counts what was found.
 *
 * @param tally - is changed.
 * @param finding - what was found.
 * @param seen - where; it may be changed afterwards.
 */
export function count(tally: Tally, finding: Finding, seen: Seen): void {
  if (finding.is === "few") tally.few += 1;
  else if (finding.is === "shared") countShared(tally, finding, seen);
  else {
    const known = finding.counted?.tally === tally ? finding.counted.row : undefined;
    const row = known ?? rowOf(tally, finding.provider, finding.said, seen);
    if (row && row !== known) finding.counted = { tally, row };
    countRow(tally, row, seen);
    // A list of transactions says what became of each.
    for (const item of finding.items) countRow(tally, rowOf(tally, finding.provider, item, seen), seen);
  }
}

function countRow(tally: Tally, row: Row | undefined, { hour }: Seen): void {
  if (row === undefined) tally.unlistedMore += 1;
  else {
    row.count += 1;
    countTime(tally, row, hour);
  }
}

function countShared(tally: Tally, finding: Extract<Finding, { is: "shared" }>, seen: Seen): void {
  if (finding.counted?.tally !== tally) finding.counted = { tally, row: sharedRowOf(tally, finding.providers, seen) };
  finding.counted.row.count += 1;
}

function sharedRowOf({ shared }: Tally, providers: readonly string[], first: Seen): SharedRow {
  const key = providers.join();
  const row = shared.get(key) ?? { providers, count: 0, first: { ...first } };
  shared.set(key, row);
  return row;
}

function rowOf(tally: Tally, provider: string, said: Said, first: Seen): Row | undefined {
  const key = keyOf(provider, said);
  const own = tally.rows.get(key);
  if (own) return own;
  if (said.why !== "" && tally.rows.size >= MOST_UNLISTED) return undefined;
  const made: Row = { provider, ...said, isOpen: isOpen(said), count: 0, first: { ...first } };
  tally.rows.set(key, made);
  return made;
}

function keyOf(provider: string, { space, code, name, outcome, scope, retry, why }: Said): string {
  return JSON.stringify([provider, space, code, name, outcome, scope, retry, why]);
}

/** Open is what may still become paid or not, and what is only believed to have failed. */
function isOpen({ outcome, scope, retry }: Said): boolean {
  if (scope !== "transaction") return false;
  return (
    outcome === "unknown" || outcome === "pending" || outcome === "action_required" || retry === "check_status_first"
  );
}

function countTime(tally: Tally, { outcome, isOpen }: Row, hour: string | undefined): void {
  if (hour === undefined) return;
  const { times } = tally;
  const bucket = bucketOf(times, hour);
  let counts = times.get(bucket);
  if (counts === undefined) {
    counts = new Map();
    times.set(bucket, counts);
  }
  add(counts, outcome, 1);
  if (isOpen) add(counts, OPEN, 1);
  if (times.size > MOST_TIMES) coarser(tally);
}

/** A time is as exact as those that are there. */
function bucketOf(times: Tally["times"], hour: string): string {
  const length = times.keys().next().value?.length ?? hour.length;
  return length < hour.length ? hour.slice(0, length) : hour;
}

function coarser(tally: Tally): void {
  const [first = ""] = tally.times.keys();
  const length = first.length > "2026-01-31".length ? "2026-01-31".length : "2026-01".length;
  const times = new Map<string, Map<string, number>>();
  for (const [time, counts] of tally.times) addAll(times, time.slice(0, length), counts);
  tally.times = times;
}

function addAll(times: Tally["times"], time: string, counts: ReadonlyMap<string, number>): void {
  const own = times.get(time) ?? new Map<string, number>();
  for (const [outcome, number] of counts) add(own, outcome, number);
  times.set(time, own);
}

function add(counts: Map<string, number>, name: string, by: number): void {
  counts.set(name, (counts.get(name) ?? 0) + by);
}

/**
 * Adds up tallies.
 *
 * @param tallies - in the order of their files.
 * @returns the sum; what was first seen is that of the first file.
 */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = emptyTally();
  for (const tally of tallies) {
    for (const name of ["lines", "bytes", "unreadable", "tooLong", "few", "unlistedMore"] as const)
      sum[name] += tally[name];
    for (const [key, row] of tally.rows) {
      const own = sum.rows.get(key);
      if (own) own.count += row.count;
      else sum.rows.set(key, { ...row });
    }
    for (const [key, row] of tally.shared) {
      const own = sum.shared.get(key);
      if (own) own.count += row.count;
      else sum.shared.set(key, { ...row });
    }
    const length = Math.min(...[...tally.times.keys(), ...sum.times.keys()].map((time) => time.length));
    for (const list of [sum, tally]) {
      const times = new Map<string, Map<string, number>>();
      for (const [time, counts] of list.times) addAll(times, time.slice(0, length), counts);
      if (list === sum) sum.times = times;
      else for (const [time, counts] of times) addAll(sum.times, time, counts);
    }
    while (sum.times.size > MOST_TIMES) coarser(sum);
  }
  return sum;
}
