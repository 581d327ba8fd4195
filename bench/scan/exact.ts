import { pathToFileURL } from "node:url";
import { openLibrary } from "../../generator/src/command-line/library.ts";
import { readProviders } from "../../generator/src/command-line/scan/recognize.ts";
import { createScanner } from "../../generator/src/command-line/scan/scanner.ts";
import { emptyTally } from "../../generator/src/command-line/scan/tally.ts";
import { type Body, type MainEntry, PACKAGE } from "./bodies.ts";
import type { PlantedLog } from "./planted-log.ts";

/** What `scan --json` prints, as far as it is used here. */
interface Report {
  readonly lines: number;
  readonly bytes: number;
  readonly bodies: number;
  readonly unreadable: number;
  readonly rows: readonly (Counted & { readonly code: string })[];
  readonly providerNotKnown: readonly Counted[];
}

interface Counted {
  readonly count: number;
}

/**
 * Fails unless a scan found exactly what was planted: for each body as often as it was planted what the body has alone.
 *
 * @param log - the log.
 * @param told - the provider that the scan was told; none if it found out itself.
 * @param text - what it printed with `--json`.
 * @param main - the joint package.
 * @throws Error when a count differs.
 */
export async function checkExact(
  log: PlantedLog,
  told: string | undefined,
  text: string,
  { decode }: MainEntry,
): Promise<void> {
  const report = JSON.parse(text) as Report;
  const total = log.planted.reduce((sum, { count }) => sum + count, 0);
  same("lines", report.lines, log.lines);
  same("bytes", report.bytes, log.bytes);
  same("bodies", report.bodies, total);
  same("lines that cannot be read", report.unreadable, 0);
  if (told !== undefined) {
    const byCode = new Map<string, number>();
    for (const { body, count } of log.planted) add(byCode, decode(told, body).code ?? "", count);
    for (const [code, count] of byCode) same(code, sumOf(report.rows.filter((row) => row.code === code)), count);
  }
  const library = await openLibrary(new URL(`${pathToFileURL(PACKAGE).href}/`));
  const filters = { providers: told === undefined ? [] : [told] };
  const scanner = createScanner(library, readProviders(library, filters.providers), filters);
  const expected = { rows: 0, shared: 0 };
  for (const { body, count } of log.planted) {
    const tally = emptyTally();
    const reader = scanner.open("", tally);
    reader.push(Buffer.from(`${JSON.stringify(body)}\n`));
    reader.end();
    expected.rows += count * sumOf([...tally.rows.values()]);
    expected.shared += count * sumOf([...tally.shared.values()]);
  }
  same("bodies of a known provider", sumOf(report.rows), expected.rows);
  same("bodies of several providers", sumOf(report.providerNotKnown), expected.shared);
}

/**
 * How often each code was planted.
 *
 * @param log - the log.
 * @returns counts by code.
 */
export function codesIn({ planted }: PlantedLog): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { body, count } of planted) add(counts, (body as Body).responseCode, count);
  return counts;
}

function add(counts: Map<string, number>, name: string, by: number): void {
  counts.set(name, (counts.get(name) ?? 0) + by);
}

function sumOf(list: readonly Counted[]): number {
  return list.reduce((sum, { count }) => sum + count, 0);
}

/**
 * Fails unless two counts are the same.
 *
 * @param what - what was counted.
 * @param found - what was found.
 * @param planted - what there is.
 * @throws Error when they differ.
 */
export function same(what: string, found: number, planted: number): void {
  if (found !== planted) throw new Error(`${what}: ${found} were found of ${planted}`);
}
