import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { emptyFolder } from "./catalog-copy.ts";
import { codes, type Ended } from "./command.ts";

/** Fails or kills at the n-th time that a process changes something in some folders. */
const PRELOAD = `
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
const { STOP_AT, STOP_IN, STOP_WITH } = process.env;
const folders = STOP_IN.split("|");
let count = 0;
/** The error that a call ends with, if it is one that ends with one. */
function stop(name, path, more) {
  const isReading = name === "open" && more[0] !== "wx";
  if (isReading || !folders.some((folder) => String(path).startsWith(folder))) return undefined;
  count += 1;
  if (STOP_WITH === "SIGKILL" && count === Number(STOP_AT)) process.kill(process.pid, "SIGKILL");
  if (STOP_WITH === "SIGKILL" || count < Number(STOP_AT)) return undefined;
  return Object.assign(new Error(STOP_WITH), { code: STOP_WITH, syscall: name, path: String(path) });
}
for (const name of ["open", "rename", "mkdir", "rm", "rmdir", "writeFile"]) {
  const later = fs.promises[name];
  fs.promises[name] = (path, ...more) => {
    const error = stop(name, path, more);
    return error ? Promise.reject(error) : later(path, ...more);
  };
  const atOnce = fs[name + "Sync"];
  fs[name + "Sync"] = (path, ...more) => {
    // A number is a file that was opened before.
    const error = typeof path === "number" ? undefined : stop(name, path, more);
    if (error) throw error;
    return atOnce(path, ...more);
  };
}
syncBuiltinESMExports();
`;

let preload: string | undefined;

/** Where and how a command is stopped. */
export interface Stop {
  /** Counted from 1; where it changes less often, it comes to its end. */
  readonly at: number;
  /** Folders in which changes are counted. */
  readonly folders: readonly string[];
  /** Killed when left out; otherwise the code of the error that the system gives from then on. */
  readonly error?: string;
}

/**
 * Runs a command and stops it before the n-th change that it makes.
 *
 * @param parameters - arguments of `codes`.
 * @param stop - where and how.
 * @param env - variables beside those of this process.
 * @param script - what is run; the command line when left out.
 * @returns what it printed until then.
 */
export async function stopped(
  parameters: readonly string[],
  { at, folders, error = "SIGKILL" }: Stop,
  env: NodeJS.ProcessEnv = {},
  script?: string,
): Promise<Ended> {
  if (preload === undefined) {
    preload = join(await emptyFolder(), "stop.mjs");
    await writeFile(preload, PRELOAD);
  }
  const stop = { STOP_AT: String(at), STOP_IN: folders.join("|"), STOP_WITH: error };
  return codes(parameters, { ...env, ...stop }, ["--import", preload], script);
}
