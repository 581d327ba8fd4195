import { basename, dirname, resolve } from "node:path";
import { canonical } from "./inside.ts";
import type { Place } from "./place.ts";
import { inTurn, write } from "./turn.ts";

/**
 * Writes a file named on the command line.
 *
 * @param file - the file; links that lead to its folder are the person's own.
 * @param content - its content.
 * @throws FileError when the path exists and is not a file.
 */
export async function writeReport(file: string, content: string): Promise<void> {
  const place: Place = { kind: "report", folder: await canonical(dirname(resolve(file))) };
  await inTurn({ write: [place] }, () => write([{ place, path: basename(file), content }]));
}
