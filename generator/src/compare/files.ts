import { CHANGELOG } from "../emit/output.ts";
import { type Finding, finding } from "./finding.ts";

/**
 * Compares the files that nothing else looks into.
 *
 * @param old - text by path before.
 * @param now - text by path after.
 * @returns one finding per file that changed, came or went.
 */
export function compareFiles(old: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): Finding[] {
  const paths = [...new Set([...old.keys(), ...now.keys()])].sort();
  return paths
    .filter((path) => path !== CHANGELOG && old.get(path) !== now.get(path))
    .map((path) => finding(path.startsWith("dist/") ? "code.changed" : "file.changed", path));
}
