// Generated from the catalog; do not edit.
import { parentPort, Worker, workerData } from "node:worker_threads";
import type { Filters } from "../arguments.js";
import { UsageError } from "../failure.js";
import { loadMainEntry } from "../library.js";
import type { Tally } from "./finding.js";
import { readPieces } from "./input.js";
import { createScanner, type Scanner } from "./scanner.js";
import { emptyTally } from "./tally.js";
import type { ReadProvider } from "./traits.js";

/** What is to be done. */
export interface Work {
  readonly files: readonly string[];
  /** What is known of the providers that come into question, which was read once for all. */
  readonly read: readonly ReadProvider[];
  readonly filters: Filters;
}

/** What a worker is given. */
interface Given extends Work {
  readonly shared: Shared;
}

/** What all threads see, so that none waits for another that is busy. */
interface Shared {
  /** Number of the file that is to be taken next. */
  readonly next: Int32Array;
  /** Bytes that workers have read since these were last reported. */
  readonly bytes: BigInt64Array;
}

/** What a worker says. */
type Message =
  | { readonly is: "done"; readonly tallies: readonly (readonly [number, Tally])[] }
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

/** Scans files that no other thread has taken, until there are no more. */
async function scanSome(
  scanner: Scanner,
  files: readonly string[],
  next: Int32Array,
  onBytes: (bytes: number) => void,
): Promise<[number, Tally][]> {
  const tallies: [number, Tally][] = [];
  try {
    for (;;) {
      const index = Atomics.add(next, 0, 1);
      const file = files[index];
      if (file === undefined) return tallies;
      tallies.push([index, await scanFile(scanner, file, onBytes)]);
    }
  } catch (error) {
    // The others need not go on.
    Atomics.store(next, 0, files.length);
    throw error;
  }
}

/**
 * Runs in a worker: scans files beside the main thread.
 *
 * @param root - folder of the package.
 */
export async function startWorker(root: URL): Promise<void> {
  const say = (message: Message) => parentPort?.postMessage(message);
  const { files, read, filters, shared } = workerData as Given;
  try {
    const scanner = createScanner(await loadMainEntry(root), read, filters);
    const onBytes = (bytes: number) => Atomics.add(shared.bytes, 0, BigInt(bytes));
    say({ is: "done", tallies: await scanSome(scanner, files, shared.next, onBytes) });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    say({ is: "refused", message: error.message });
  }
}

/** How often it is reported what workers read, in milliseconds. */
const EVERY = 200;

/**
 * Scans files side by side. This thread scans, too: its memory is there anyway.
 *
 * @param scanner - the scanner of this thread.
 * @param work - the files, and what workers need to make a scanner of their own.
 * @param jobs - how many threads.
 * @param onBytes - is told how many bytes were read since the last time.
 * @returns what was counted in each file.
 * @throws UsageError when one cannot be read.
 */
export async function scanTogether(
  scanner: Scanner,
  work: Work,
  jobs: number,
  onBytes: (bytes: number) => void,
): Promise<Tally[]> {
  const shared: Shared = {
    next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
    bytes: new BigInt64Array(new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT)),
  };
  const report = (own: number) => onBytes(own + Number(Atomics.exchange(shared.bytes, 0, 0n)));
  const workers = Array.from({ length: jobs - 1 }, () => startThread({ ...work, shared }));
  const timer = setInterval(() => report(0), EVERY);
  try {
    const done = await Promise.all([
      scanSome(scanner, work.files, shared.next, report),
      ...workers.map(({ tallies }) => tallies),
    ]);
    return done
      .flat()
      .sort(([one], [other]) => one - other)
      .map(([, tally]) => tally);
  } finally {
    clearInterval(timer);
    await Promise.all(workers.map(({ worker }) => worker.terminate()));
  }
}

function startThread(given: Given): { readonly worker: Worker; readonly tallies: Promise<[number, Tally][]> } {
  const worker = new Worker(new URL(import.meta.url), {
    workerData: given,
    resourceLimits: { maxYoungGenerationSizeMb: 2 },
  });
  const tallies = new Promise<[number, Tally][]>((resolve, reject) => {
    worker.on("error", reject);
    worker.on("message", (message: Message) => {
      if (message.is === "done") resolve([...message.tallies] as [number, Tally][]);
      else reject(new UsageError(message.message));
    });
  });
  // It may fail while this thread is busy.
  tallies.catch(() => {});
  return { worker, tallies };
}
