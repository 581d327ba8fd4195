// Generated from the catalog; do not edit.
import type { Library } from "../library.js";
import type { Row, Seen, SharedRow, Tally } from "./finding.js";
import { OPEN } from "./tally.js";

/** Version of the shape that `--json` prints. */
export const SCAN_VERSION = 1;

/** A code that is not in the catalog. */
export interface UnknownCode {
  readonly provider: string;
  readonly space: string;
  readonly code: string;
  readonly why: string;
  readonly count: number;
  readonly first: Seen;
  /** How it reads, where its space has segments. */
  readonly http?: string;
  readonly service?: string;
  readonly case?: string;
  readonly isServiceListed?: boolean;
}

/** What a scan found, as `--json` prints it. */
export interface Report {
  readonly version: typeof SCAN_VERSION;
  readonly package: string;
  readonly packageVersion: string;
  /** Digest of the data by which the bodies were read. */
  readonly data: string;
  readonly files: readonly string[];
  readonly lines: number;
  readonly bytes: number;
  readonly bodies: number;
  /** Bodies that an entry of the catalog decides. */
  readonly decoded: number;
  readonly unreadable: number;
  readonly tooLong: number;
  readonly few: number;
  readonly conflicts: number;
  readonly ambiguous: number;
  /** Bodies whose service is not in the catalog, so that only the case was read. */
  readonly unlistedServices: number;
  /** Bodies whose fields are those of several providers. */
  readonly providerNotKnown: readonly SharedRow[];
  /** Bodies with a code that is not in the catalog or without a readable one, and those of an unknown provider. */
  readonly unknown: number;
  /** Codes that are not in the catalog, the most frequent first; at most twenty. */
  readonly unknownCodes: readonly UnknownCode[];
  readonly open: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly rows: readonly Row[];
  /** Bodies by hour, day or month, as the log lines write it. */
  readonly times: readonly ({ readonly time: string } & Readonly<Record<string, number | string>>)[];
}

/** Most codes that are listed. */
export const MOST = 20;

/**
 * Sums up a scan.
 *
 * @param library - the package.
 * @param files - what was scanned.
 * @param tally - what was counted.
 * @param data - digest of the data by which the bodies were read.
 * @returns the report: plain data, with nothing of the bodies but what rows have.
 */
export function reportOf(library: Library, files: readonly string[], tally: Tally, data: string): Report {
  const rows = [...tally.rows.values()].sort(byCount);
  const providerNotKnown = [...tally.shared.values()].sort(byCount);
  const shared = totalOf(providerNotKnown);
  const of = (...reasons: readonly string[]) => rows.filter(({ why }) => reasons.includes(why));
  const unlisted = of("not_in_catalog", "withdrawn", "no_code");
  return {
    version: SCAN_VERSION,
    ...{ package: library.name, packageVersion: library.version, data, files },
    ...{ lines: tally.lines, bytes: tally.bytes },
    bodies: totalOf(rows) + shared + tally.unlistedMore,
    decoded: totalOf(of("")),
    ...{ unreadable: tally.unreadable, tooLong: tally.tooLong, few: tally.few },
    conflicts: totalOf(of("conflict")),
    ambiguous: totalOf(of("ambiguous")),
    unlistedServices: totalOf(rows.filter(({ isUnlisted }) => isUnlisted)),
    providerNotKnown,
    unknown: totalOf(unlisted) + shared + tally.unlistedMore,
    unknownCodes: unlisted
      .filter(({ code }) => code !== "")
      .slice(0, MOST)
      .map((row) => unknownCode(library, row)),
    open: totalOf(rows.filter(({ isOpen }) => isOpen)),
    outcomes: outcomesOf(rows),
    rows,
    times: [...tally.times]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([time, counts]) => ({ time, ...Object.fromEntries(counts) })),
  };
}

/**
 * Adds up rows.
 *
 * @param rows - the rows.
 * @returns how many bodies they are.
 */
export function totalOf(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

/**
 * Where open bodies of a time stand.
 *
 * @param time - a time of a report.
 * @returns how many bodies were open.
 */
export function openOf(time: Report["times"][number]): number {
  return Number(time[OPEN] ?? 0);
}

/** The most frequent first; those that are as frequent in an order that does not depend on which file came first. */
function byCount(a: { count: number }, b: { count: number }): number {
  if (a.count !== b.count) return b.count - a.count;
  const [one, other] = [a, b].map((row) => JSON.stringify({ ...row, first: undefined })) as [string, string];
  return one < other ? -1 : 1;
}

function outcomesOf(rows: readonly Row[]): Record<string, number> {
  const outcomes: Record<string, number> = {};
  for (const { outcome, count } of rows) outcomes[outcome] = (outcomes[outcome] ?? 0) + count;
  return outcomes;
}

function unknownCode(library: Library, { provider, space, code, why, count, first }: Row): UnknownCode {
  const about = library.data(provider).spaces.find(({ id }) => id === space);
  const parts: { http?: string; service?: string; case?: string } = {};
  let from = 0;
  for (const { name, length } of about?.segments ?? []) {
    parts[name] = code.slice(from, from + length);
    from += length;
  }
  const isServiceListed = about?.services?.some((service) => service.code === parts.service);
  return {
    provider,
    space,
    code,
    why,
    count,
    first,
    ...parts,
    ...(about?.segments && { isServiceListed: isServiceListed === true }),
  };
}
