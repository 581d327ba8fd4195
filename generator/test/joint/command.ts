import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Filters } from "../../src/command-line/arguments.ts";
import { openLibrary } from "../../src/command-line/library.ts";
import type { Tally } from "../../src/command-line/scan/finding.ts";
import { readProviders } from "../../src/command-line/scan/recognize.ts";
import { createScanner, type Scanner } from "../../src/command-line/scan/scanner.ts";
import { emptyTally } from "../../src/command-line/scan/tally.ts";
import { FOLDER } from "./subject.ts";

/** The command as it is published. */
export const MAIN = join(FOLDER, "dist", "esm", "bin", "main.js");

/** The package that the command belongs to. */
export const library = await openLibrary(new URL(`${pathToFileURL(FOLDER).href}/`));

/** What a program did. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs the command.
 *
 * @param args - its arguments.
 * @param input - what comes on the standard input.
 * @param env - variables beside those that are there.
 * @returns what it did.
 */
export function run(
  args: readonly string[],
  input: string | Buffer = "",
  env: Record<string, string> = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...args], { env: { ...process.env, ...env } });
    const texts = { out: "", err: "" };
    child.stdout.on("data", (piece) => {
      texts.out += piece;
    });
    child.stderr.on("data", (piece) => {
      texts.err += piece;
    });
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, ...texts }));
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

/**
 * Scans a log in memory.
 *
 * @param log - its bytes.
 * @param filters - which providers.
 * @param pieces - sizes of the pieces in which it comes, over and over.
 * @param scanner - one that has seen other logs.
 * @returns what was counted.
 */
export function scanned(
  log: string | Buffer,
  filters: Filters,
  pieces: readonly number[] = [65_536],
  scanner: Scanner = createScanner(library, readProviders(library, filters.providers), filters),
): Tally {
  const bytes = Buffer.from(log);
  const tally = emptyTally();
  const reader = scanner.open("a.log", tally);
  for (let at = 0, index = 0; at < bytes.length; index += 1) {
    const size = pieces[index % pieces.length] ?? 1;
    reader.push(bytes.subarray(at, at + size));
    at += size;
  }
  reader.end();
  tally.lines = reader.lines();
  return tally;
}

/**
 * What a tally says, in a form that can be compared.
 *
 * @param tally - the tally.
 * @returns counts by what they are of, and the other numbers.
 */
export function counts({ rows, shared, lines, unreadable, few, tooLong }: Tally): Record<string, unknown> {
  return {
    rows: Object.fromEntries([...rows].map(([key, { count }]) => [key, count]).sort()),
    shared: Object.fromEntries([...shared].map(([key, { count }]) => [key, count]).sort()),
    ...{ lines, unreadable, few, tooLong },
  };
}
