import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { ROOT } from "../../src/places.ts";
import { type Finished, run, tryRun } from "./run.ts";

/** A clone of this repository, with everything installed. */
export interface Repository {
  readonly folder: string;
  /** Runs one of its tools, which has to succeed. */
  run(command: readonly string[], env?: NodeJS.ProcessEnv): Promise<string>;
  /** Runs one of its tools. */
  tryRun(command: readonly string[], env?: NodeJS.ProcessEnv): Promise<Finished>;
  /** Replaces text in a file; fails when it is not there. */
  edit(path: string, from: string | RegExp, to: string): Promise<void>;
  write(path: string, text: string): Promise<void>;
  read(path: string): Promise<string>;
  commit(): Promise<void>;
}

/** Where and how a clone is made. */
export interface CloneOptions {
  /** Which rights new files lack; that of the process when left out. */
  readonly umask?: string;
  /** Name of the folder of the clone. */
  readonly name?: string;
}

/**
 * Makes a repository of one commit that holds what stands in this one now, committed or not.
 *
 * @returns its folder; clones are made from it.
 */
export async function snapshot(): Promise<string> {
  const folder = join(await temporary(), "origin");
  const listed = await run(ROOT, ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
  for (const path of new Set(listed.split("\0").filter(Boolean))) {
    const from = join(ROOT, path);
    if ((await stat(from).catch(() => undefined))?.isFile() !== true) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await cp(from, join(folder, path));
  }
  await run(folder, ["git", "init", "--quiet", "--initial-branch", "main"]);
  await run(folder, ["git", "add", "--all"]);
  await run(folder, ["git", "commit", "--quiet", "--message", "Everything"]);
  return folder;
}

/**
 * Clones a repository and installs its tools from what the machine keeps.
 *
 * @param origin - the repository.
 * @param options - where and how.
 * @returns the clone.
 */
export async function clone(origin: string, options: CloneOptions = {}): Promise<Repository> {
  const folder = join(await temporary(), options.name ?? "clone");
  const umask = options.umask === undefined ? "" : `umask ${options.umask} && `;
  const pnpm = join(ROOT, "node_modules", ".bin", "pnpm");
  const shell = (cwd: string, command: string) => run(cwd, ["sh", "-c", `${umask}${command}`]);
  await shell(ROOT, `git clone --quiet '${origin}' '${folder}'`);
  await shell(folder, `'${pnpm}' install --frozen-lockfile --prefer-offline --reporter=silent`);
  const bin = join(folder, "node_modules", ".bin");
  const withTools = (env: NodeJS.ProcessEnv = {}) => ({ PATH: `${bin}${delimiter}${process.env.PATH}`, ...env });
  return {
    folder,
    run: (command, env) => run(folder, command, withTools(env)),
    tryRun: (command, env) => tryRun(folder, command, withTools(env)),
    read: (path) => readFile(join(folder, path), "utf8"),
    write: (path, text) => writeFile(join(folder, path), text),
    async edit(path, from, to) {
      const text = await readFile(join(folder, path), "utf8");
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`${path} does not hold ${from}`);
      await writeFile(join(folder, path), changed);
    },
    async commit() {
      await run(folder, ["git", "add", "--all"]);
      await run(folder, ["git", "commit", "--quiet", "--message", "Change"]);
    },
  };
}

const folders: string[] = [];

/**
 * Makes an empty folder that {@link removeTemporary} removes.
 *
 * @returns the folder.
 */
export async function temporary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "release-"));
  folders.push(folder);
  return folder;
}

/** Removes all folders of this test file. */
export async function removeTemporary(): Promise<void> {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
}
