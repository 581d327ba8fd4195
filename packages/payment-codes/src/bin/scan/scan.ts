// Generated from the catalog; do not edit.
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import type { ScanRequest } from "../arguments.js";
import { EXIT, UsageError } from "../failure.js";
import type { Surroundings } from "../surroundings.js";
import { reportCsv } from "./csv.js";
import type { Tally } from "./finding.js";
import { follow } from "./follow.js";
import { reportHtml } from "./html.js";
import { spareMemory } from "./memory.js";
import { readProviders } from "./recognize.js";
import { type Report, reportOf } from "./report.js";
import { createScanner } from "./scanner.js";
import { numberText, reportText } from "./table.js";
import { sumOf } from "./tally.js";
import { scanFile, scanTogether } from "./worker.js";

/**
 * Scans files.
 *
 * @param request - what was asked for.
 * @param around - what it needs of the process.
 * @returns the exit status.
 * @throws UsageError when a file cannot be read or a report cannot be written.
 */
export async function scan(request: ScanRequest, around: Surroundings): Promise<number> {
  const { library, write, terminal } = around;
  spareMemory();
  const tally = await tallyOf(request, around);
  const report = reportOf(library, request.files, tally, await library.digest());
  if (request.html !== undefined) writeReport(request.html, reportHtml(report));
  if (request.format === "json") write(`${JSON.stringify(report, null, 2)}\n`);
  else write(request.format === "csv" ? reportCsv(report) : reportText(report, terminal));
  return hasTooMany(report, request.maxUnknown) ? EXIT.tooManyUnknown : EXIT.done;
}

function hasTooMany({ unknown, bodies }: Report, maxUnknown: number | undefined): boolean {
  return maxUnknown !== undefined && bodies > 0 && unknown / bodies > maxUnknown;
}

function writeReport(path: string, html: string): void {
  try {
    writeFileSync(path, html);
  } catch (error) {
    throw new UsageError(`${path} cannot be written: ${(error as Error).message}`);
  }
}

async function tallyOf(request: ScanRequest, around: Surroundings): Promise<Tally> {
  const { files, filters, isFollowing } = request;
  const { library, progress } = around;
  const onBytes = progressOf(progress);
  const jobs = Math.min(request.jobs ?? coresToUse(), files.length);
  // The standard input belongs to this thread.
  const isAlone = jobs === 1 || files.includes("-");
  try {
    if (isFollowing) return await following(request, around);
    const read = readProviders(library, filters.providers);
    const scanner = createScanner(library, read, filters);
    if (!isAlone) return sumOf(await scanTogether(scanner, { files, read, filters }, jobs, onBytes));
    const tallies: Tally[] = [];
    for (const file of files) tallies.push(await scanFile(scanner, file, onBytes));
    return sumOf(tallies);
  } finally {
    progress?.("");
  }
}

/** Each further one needs some 20 MiB; whoever has them says so. */
const MOST_JOBS = 2;

function coresToUse(): number {
  return Math.max(1, Math.min(cpus().length, MOST_JOBS));
}

function progressOf(progress: Surroundings["progress"]): (bytes: number) => void {
  if (progress === undefined) return () => {};
  let sum = 0;
  let shown = 0;
  return (bytes) => {
    sum += bytes;
    if (Date.now() - shown < 200) return;
    shown = Date.now();
    progress(`${numberText(Math.round(sum / 1e6))} MB read`);
  };
}

function following({ files, filters }: ScanRequest, { library, progress }: Surroundings): Promise<Tally> {
  const stopped = new Promise<void>((stop) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop());
  });
  const scanner = createScanner(library, readProviders(library, filters.providers), filters);
  return follow(scanner, files[0] ?? "", stopped, (tally) => {
    const { bodies, unknown, open } = reportOf(library, files, tally, "");
    progress?.(
      `${numberText(tally.lines)} lines, ${numberText(bodies)} bodies, ${numberText(unknown)} unknown, ${numberText(open)} open`,
    );
  });
}
