import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";

/** What stands in a folder: what each path is, with its size and digest where it is a file. */
export type Snapshot = ReadonlyMap<string, string>;

/**
 * Looks at everything below a folder. Nothing is followed or opened that is no regular file.
 *
 * @param folder - the folder.
 * @param isSeen - paths for which this is false are left out, with all below them.
 * @returns what stands there, folders included, by path.
 */
export function snapshot(folder: string, isSeen: (path: string) => boolean = () => true): Snapshot {
  const found = new Map<string, string>();
  const look = (below: string) => {
    for (const name of readdirSync(join(folder, below)).sort()) {
      const path = below === "" ? name : `${below}/${name}`;
      if (!isSeen(path)) continue;
      found.set(path, describe(join(folder, path)));
      if (found.get(path) === "folder") look(path);
    }
  };
  look("");
  return found;
}

/** Files that are larger are told apart by their size alone. */
const MOST_READ = 32 * 1024 * 1024;

function describe(path: string): string {
  const item = lstatSync(path);
  if (item.isDirectory()) return "folder";
  if (item.isSymbolicLink()) return `link to ${readlinkSync(path)}`;
  if (!item.isFile()) return "special";
  if (item.size > MOST_READ) return `${item.size} bytes`;
  return `${item.size} bytes, ${createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 16)}`;
}

/**
 * What is different between two states of a folder.
 *
 * @param before - the one.
 * @param after - the other.
 * @returns a line for each path; none where they are the same.
 */
export function differences(before: Snapshot, after: Snapshot): string[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => `${path}: ${before.get(path) ?? "not there"} -> ${after.get(path) ?? "not there"}`);
}

/**
 * Says what is different, in a few lines.
 *
 * @param before - the one.
 * @param after - the other.
 * @returns at most eight of the paths.
 */
export function describeDifferences(before: Snapshot, after: Snapshot): string {
  const all = differences(before, after);
  return [...all.slice(0, 8), ...(all.length > 8 ? [`and ${all.length - 8} more`] : [])].join("; ");
}
