import { CHANGELOG } from "../emit/output.ts";
import { DATA } from "../emit/tables/files.ts";
import { type Finding, finding } from "./finding.ts";
import type { Published } from "./published.ts";

/** Tables are built from the data and the texts of a package, whose changes are findings of their own. */
const TABLES = `${DATA}/`;

/**
 * Compares the files that nothing else looks into.
 *
 * @param old - the package before.
 * @param now - the package after.
 * @returns one finding per file that changed, came or went; none for compiled code that only says another version.
 */
export function compareFiles(old: Versioned, now: Versioned): Finding[] {
  const paths = [...new Set([...old.files.keys(), ...now.files.keys()])].sort();
  return paths
    .filter((path) => path !== CHANGELOG && !path.startsWith(TABLES) && textOf(old, path) !== textOf(now, path))
    .map((path) => finding(isCode(path) ? "code.changed" : "file.changed", path));
}

type Versioned = Pick<Published, "version" | "files">;

/** The text of a file, whatever version it says. */
function textOf({ version, files }: Versioned, path: string): string | undefined {
  const text = files.get(path);
  return isCode(path) ? text?.replace(`VERSION = ${JSON.stringify(version)}`, "VERSION = …") : text;
}

function isCode(path: string): boolean {
  return path.startsWith("dist/");
}
