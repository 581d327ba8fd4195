// Generated from the catalog; do not edit.
import { parentPort, Worker, workerData } from "node:worker_threads";
import type { Filters } from "../arguments.js";
import { UsageError } from "../failure.js";
import { openLibrary } from "../library.js";
import type { Tally } from "./finding.js";
import { readPieces } from "./input.js";
import { createScanner, type Scanner } from "./scanner.js";
import { emptyTally } from "./tally.js";

/** What a worker says. */
type Message =
  | { readonly is: "progress"; readonly bytes: number }
  | { readonly is: "done"; readonly index: number; readonly tally: Tally }
  | { readonly is: "refused"; readonly message: string };

/**
 * Scans one file.
 *
 * @param scanner - the scanner.
 * @param file - the path, or `-`.
 * @param onBytes - is told how many bytes were read since the last time.
 * @returns what was counted.
 */
export async function scanFile(scanner: Scanner, file: string, onBytes: (bytes: number) => void): Promise<Tally> {
  const tally = emptyTally();
  const reader = scanner.open(file, tally);
  await readPieces(file, (piece) => {
    reader.push(piece);
    tally.bytes += piece.length;
    onBytes(piece.length);
  });
  reader.end();
  tally.lines = reader.lines();
  return tally;
}

/**
 * Runs in a worker: scans the files that it is given.
 *
 * @param root - folder of the package.
 */
export async function startWorker(root: URL): Promise<void> {
  const port = parentPort;
  if (port === null) return;
  const scanner = createScanner(await openLibrary(root), (workerData as { filters: Filters }).filters);
  const say = (message: Message) => port.postMessage(message);
  port.on("message", async ({ index, file }: { index: number; file: string }) => {
    try {
      const tally = await scanFile(scanner, file, (bytes) => say({ is: "progress", bytes }));
      say({ is: "done", index, tally });
    } catch (error) {
      say({ is: "refused", message: (error as Error).message });
    }
  });
}

/**
 * Scans files side by side.
 *
 * @param files - their paths.
 * @param filters - which providers, and what else is known of all bodies.
 * @param jobs - how many at once.
 * @param onBytes - is told how many bytes were read since the last time.
 * @returns what was counted in each file.
 * @throws UsageError when one cannot be read.
 */
export async function scanTogether(
  files: readonly string[],
  filters: Filters,
  jobs: number,
  onBytes: (bytes: number) => void,
): Promise<Tally[]> {
  const tallies: Tally[] = [];
  let next = 0;
  const workers = Array.from(
    { length: jobs },
    () =>
      new Worker(new URL(import.meta.url), {
        workerData: { filters },
        resourceLimits: { maxYoungGenerationSizeMb: 2 },
      }),
  );
  const work = (worker: Worker) =>
    new Promise<void>((resolve, reject) => {
      const give = () => {
        const index = next;
        next += 1;
        if (index < files.length) worker.postMessage({ index, file: files[index] });
        else resolve();
      };
      worker.on("error", reject);
      worker.on("message", (message: Message) => {
        if (message.is === "progress") onBytes(message.bytes);
        else if (message.is === "refused") reject(new UsageError(message.message));
        else {
          tallies[message.index] = message.tally;
          give();
        }
      });
      give();
    });
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return tallies;
}
