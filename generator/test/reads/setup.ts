import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect } from "vitest";
import type { Inputs } from "./inputs.ts";

const { CODES_TEST_INPUTS: given, NODE_OPTIONS: options = "" } = process.env;
if (given === undefined) throw new Error("the configuration does not say what the inputs of these tests are");
const { root, task } = JSON.parse(given) as Inputs;

const notes = join(mkdtempSync(join(tmpdir(), "codes-reads-")), "notes");
const watcher = new URL("watch.ts", import.meta.url);
process.env.CODES_TEST_NOTES = notes;
// Commands that tests start are watched as well; in a copy of the repository, they have the watcher of the copy.
process.env.NODE_OPTIONS = `${options.replace(/ ?--import=\S*\/reads\/watch\.ts/, "")} --import=${watcher.href}`;
await import(fileURLToPath(watcher));

afterAll(() => {
  const paths = existsSync(notes) ? readFileSync(notes, "utf8").trim().split("\n") : [];
  const read = [...new Set(paths)].map((path) => relative(root, path)).sort();
  expect(read, `files that these tests read and the task ${task} does not list as inputs in turbo.json`).toEqual([]);
});
