// Generated from the catalog; do not edit.
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { UsageError } from "../failure.js";
import type { Tally } from "./finding.js";
import type { Scanner } from "./scanner.js";
import { emptyTally, sumOf } from "./tally.js";

const PIECE = 128 * 1024;

/** How often a file is looked at, in milliseconds. */
const EVERY = 500;

/**
 * Reads a file that grows, until it is told to stop. A file that becomes shorter or is replaced, as by logrotate, is
 * read from its beginning.
 *
 * @param scanner - the scanner.
 * @param file - the path.
 * @param stopped - is fulfilled when it is to stop.
 * @param onNews - is given what was counted so far whenever something came.
 * @returns what was counted in all.
 * @throws UsageError when there is no such file at the beginning.
 */
export async function follow(
  scanner: Scanner,
  file: string,
  stopped: Promise<unknown>,
  onNews: (tally: Tally) => void,
): Promise<Tally> {
  const piece = Buffer.allocUnsafe(PIECE);
  let isStopped = false;
  const stop = stopped.then(() => {
    isStopped = true;
  });
  let earlier: Tally[] = [];
  let current = begin();
  let [position, inode] = [0, statOf(file)?.ino];
  if (inode === undefined) throw new UsageError(`${file} cannot be read: there is no such file`);
  const sum = () => sumOf([...earlier, current.tally]);

  function begin() {
    const tally = emptyTally();
    return { tally, reader: scanner.open(file, tally) };
  }

  const readAll = (): boolean => {
    const about = statOf(file);
    if (about === undefined) return false;
    if (about.ino !== inode || about.size < position) {
      current.reader.end();
      earlier = [sum()];
      current = begin();
      [position, inode] = [0, about.ino];
    }
    const handle = openSync(file, "r");
    try {
      const start = position;
      for (let read = readSync(handle, piece, 0, PIECE, position); read > 0; ) {
        current.reader.push(piece.subarray(0, read));
        position += read;
        current.tally.bytes += read;
        read = readSync(handle, piece, 0, PIECE, position);
      }
      current.tally.lines = current.reader.lines();
      return position > start;
    } finally {
      closeSync(handle);
    }
  };

  while (!isStopped) {
    if (readAll()) onNews(sum());
    await Promise.race([stop, new Promise((go) => setTimeout(go, EVERY))]);
  }
  readAll();
  current.reader.end();
  return sum();
}

function statOf(file: string): { readonly ino: number; readonly size: number } | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}
