import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { emptyFolder } from "../catalog-copy.ts";
import type { Inputs } from "./inputs.ts";

const run = promisify(execFile);
const WATCHER = new URL("watch.ts", import.meta.url).href;

let root: string;
beforeAll(async () => {
  root = await emptyFolder();
  for (const folder of ["given", "hidden"]) {
    await mkdir(join(root, folder));
    await writeFile(join(root, folder, "a.txt"), "text");
    await writeFile(join(root, folder, "a.mjs"), "export const a = 1;\n");
    await writeFile(join(root, folder, "a.cjs"), "module.exports = 1;\n");
  }
});

/** Runs a program under the watcher; the paths that it notes. */
async function noted(program: string): Promise<string[]> {
  const notes = join(await emptyFolder(), "notes");
  const inputs: Inputs = { root, task: "tool#test", globs: ["given/**"], excepted: [] };
  const env = {
    ...process.env,
    NODE_OPTIONS: `--import=${WATCHER}`,
    CODES_TEST_INPUTS: JSON.stringify(inputs),
    CODES_TEST_NOTES: notes,
  };
  await run(process.execPath, ["--input-type=module", "--eval", program], { cwd: root, env });
  if (!existsSync(notes)) return [];
  const paths = (await readFile(notes, "utf8")).trim().split("\n");
  return paths.map((path) => path.slice(root.length + 1));
}

const IMPORTS = `
  import { createRequire } from "node:module";
  import { spawnSync } from "node:child_process";
  import fs, { readFileSync, existsSync, createReadStream } from "node:fs";
  import { readFile, readdir, cp, stat } from "node:fs/promises";
  const require = createRequire(process.cwd() + "/x.js");
`;

describe("what a test reads", () => {
  it.each([
    ["a file", 'readFileSync("FOLDER/a.txt")', "/a.txt"],
    ["a file, with a promise", 'await readFile("FOLDER/a.txt")', "/a.txt"],
    ["a file, with a callback", 'fs.readFile("FOLDER/a.txt", () => {})', "/a.txt"],
    ["a file, piece by piece", 'createReadStream("FOLDER/a.txt").resume()', "/a.txt"],
    ["a folder", 'await readdir("FOLDER")', ""],
    ["a copy of a folder", 'await cp("FOLDER", "../copy", { recursive: true })', ""],
    ["whether a file is there", 'existsSync("FOLDER/none.txt")', "/none.txt"],
    ["when a file was changed", 'await stat("FOLDER/a.txt")', "/a.txt"],
    ["a module", "await import(process.cwd() + '/FOLDER/a.mjs')", "/a.mjs"],
    ["a module that is required", "require('./FOLDER/a.cjs')", "/a.cjs"],
    [
      "a file, in a program that it starts",
      `spawnSync(process.execPath, ["--eval", "require('fs').readFileSync('FOLDER/a.txt')"])`,
      "/a.txt",
    ],
  ])("is noted where it is no input: %s", async (_what, program, path) => {
    expect(await noted(IMPORTS + program.replace("FOLDER", "given"))).toEqual([]);
    expect(await noted(IMPORTS + program.replace("FOLDER", "hidden"))).toContain(`hidden${path}`);
  });
});
