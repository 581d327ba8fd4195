import fs from "node:fs";
import { registerHooks, syncBuiltinESMExports } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Inputs, mayAsk, mayList, mayRead } from "./inputs.ts";

// Loaded before the tests, and by every Node.js that they start. What reads a file which its task does not have as an
// input passes today and would not be run again when the file changes, so each such path is noted, and the test file
// fails with it. It is noted rather than refused, as code under test may take a refusal for a missing file.

/** The inputs of the task, as JSON. */
export const INPUTS = "CODES_TEST_INPUTS";
/** The file that paths are noted in, one a line. */
export const NOTES = "CODES_TEST_NOTES";

type Check = (inputs: Inputs, path: string) => boolean;

/** Functions of `fs`, with or without Sync and with a promise, by what they do with the path they are given. */
const WATCHED: Readonly<Record<string, Check>> = {
  readFile: mayRead,
  open: mayRead,
  createReadStream: mayRead,
  copyFile: mayRead,
  readdir: mayList,
  opendir: mayList,
  cp: (inputs, path) => mayRead(inputs, path) || mayList(inputs, path),
  access: mayAsk,
  exists: mayAsk,
  stat: mayAsk,
  lstat: mayAsk,
};

const { appendFileSync } = fs;
const seen = new Set<string>();

function note(inputs: Inputs, check: Check, path: unknown): void {
  const text = path instanceof URL ? fileURLToPath(path) : String(path);
  const full = resolve(text);
  if (seen.has(full) || check(inputs, full)) return;
  seen.add(full);
  appendFileSync(process.env[NOTES] ?? "", `${full}\n`);
}

function watch(inputs: Inputs): void {
  for (const [name, check] of Object.entries(WATCHED))
    for (const [holder, method] of [
      [fs, name],
      [fs, `${name}Sync`],
      [fs.promises, name],
    ] as const) {
      const functions = holder as unknown as Record<string, ((...all: unknown[]) => unknown) | undefined>;
      const original = functions[method];
      if (original === undefined) continue;
      const watched = (...all: unknown[]): unknown => {
        // A number is a file that is open already.
        if (typeof all[0] === "string" || all[0] instanceof URL || Buffer.isBuffer(all[0])) note(inputs, check, all[0]);
        return original.apply(holder, all);
      };
      functions[method] = Object.assign(watched, original);
    }
  syncBuiltinESMExports();
  registerHooks({
    load(url, context, next) {
      if (url.startsWith("file:")) note(inputs, mayRead, new URL(url));
      return next(url, context);
    },
  });
}

const given = process.env[INPUTS];
if (given !== undefined && process.env[NOTES] !== undefined) watch(JSON.parse(given) as Inputs);
