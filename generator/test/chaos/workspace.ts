import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { ROOT } from "../../src/places.ts";
import { acmeCatalog } from "../acme-catalog.ts";
import { acceptedRows, completeLock, PAGE, pageOf } from "./page.ts";
import { type Call, type Kill, type Outcome, runCommand } from "./run-command.ts";
import { Violation } from "./violation.ts";

/** A repository in small, with a provider that has everything which is hard to get right. */
export interface Workspace {
  /** Folder of the repository. */
  readonly root: string;
  /** Folder of the user in which commands keep locks and journals. */
  readonly cache: string;
}

/** What of the repository commands need, beside the catalog. */
const PARTS = ["LICENSE", "package.json", "pnpm-workspace.yaml", "languages", "templates", "docs/versioning.md"];
const GENERATOR_PARTS = ["src", "schemas", "package.json"];

/** The scope under which the repository installs its own command: that of the copy has to be its own. */
const OWN = "@payment-codes";
const OWN_COMMAND = '#!/bin/sh\nexec node "$(dirname "$0")/../../generator/src/cli.ts" "$@"\n';

/**
 * Makes a repository with the small catalog and the code of the generator as it is now. Its
 * package is generated, and the catalog stands on the page that the tests write.
 *
 * @param folder - where; it must not be there yet.
 * @returns the repository.
 */
async function makeWorkspace(folder: string): Promise<Workspace> {
  const root = join(folder, "repository");
  await mkdir(join(root, "generator"), { recursive: true });
  for (const part of PARTS) await cp(join(ROOT, part), join(root, part), { recursive: true });
  for (const part of GENERATOR_PARTS)
    await cp(join(ROOT, "generator", part), join(root, "generator", part), { recursive: true });
  await cp(await acmeCatalog(), join(root, "catalog"), { recursive: true });
  await cp(join(import.meta.dirname, "response-codes.yaml"), join(root, "catalog/acme-pay/docs/response-codes.yaml"));
  await mkdir(join(root, ".changeset"));
  await writeFile(join(root, ".changeset/config.json"), "{}\n");
  // Links to what is installed, but a folder of its own for what commands keep in it.
  for (const modules of ["node_modules", "generator/node_modules"]) {
    await mkdir(join(root, modules));
    for (const name of await readdir(join(ROOT, modules)))
      if (name !== ".cache" && name !== ".bin" && name !== OWN)
        await symlink(join(ROOT, modules, name), join(root, modules, name));
  }
  await mkdir(join(root, "node_modules", OWN));
  await symlink("../../generator", join(root, "node_modules", OWN, "generator"));
  const bin = join(root, "node_modules/.bin");
  await mkdir(bin);
  for (const name of await readdir(join(ROOT, "node_modules/.bin")))
    if (name !== "codes") await symlink(join(ROOT, "node_modules/.bin", name), join(bin, name));
  await writeFile(join(bin, "codes"), OWN_COMMAND, { mode: 0o755 });
  await mkdir(join(folder, "compiled"), { recursive: true });
  await mkdir(join(root, "node_modules/.cache"));
  await symlink(join(folder, "compiled"), join(root, "node_modules/.cache/compiled"));
  const workspace = workspaceIn(folder);
  await completeLock(workspace);
  await settle(workspace, folder);
  return workspace;
}

const made = new Map<string, Promise<Workspace>>();

/**
 * The repository that all kinds of chaos of one run copy; none of them changes it.
 *
 * @param folder - folder of one kind; it is made beside it.
 * @returns the repository.
 */
export function sharedWorkspace(folder: string): Promise<Workspace> {
  const shared = join(folder, "..", "template");
  const workspace = made.get(shared) ?? makeWorkspace(shared);
  made.set(shared, workspace);
  return workspace;
}

/** Lets the entries follow to the lines of the page that the tests write. */
async function settle(workspace: Workspace, folder: string): Promise<void> {
  const { text, name } = pageOf(await acceptedRows(workspace), "html table");
  const page = join(folder, name);
  await writeFile(page, text);
  const { status, err } = await runCodes(workspace, ["docs", "update", ...PAGE, page, "--write"]);
  if (status !== 0) throw new Error(`the page of the tests cannot be followed:\n${err}`);
  const built = await runCodes(workspace, ["build"]);
  if (built.status !== 0) throw new Error(`the package of the tests cannot be built:\n${built.err}`);
  await listContents(workspace);
}

/** The committed list of what a package holds when it is packed. */
async function listContents({ root }: Workspace): Promise<void> {
  const folder = join(root, "packages/acme-pay-codes");
  const { files } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as { files: string[] };
  const packed = new Set([...files, "LICENSE", "README.md", "package.json"]);
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = items.filter((item) => item.isFile()).map((item) => relative(folder, join(item.parentPath, item.name)));
  const list = paths.filter((path) => packed.has(path.split("/")[0] ?? "")).sort();
  await mkdir(join(root, "consumers/matrix/contents"), { recursive: true });
  await writeFile(join(root, "consumers/matrix/contents/acme-pay-codes.txt"), `${list.join("\n")}\n`);
}

/** What is where in a folder with a repository. */
export function workspaceIn(folder: string): Workspace {
  return { root: join(folder, "repository"), cache: join(folder, "cache") };
}

/**
 * Copies a repository for one round, always to the same place: Node.js keeps what it compiled by path.
 *
 * @param from - the repository.
 * @param folder - folder of the copy; what stands there goes.
 * @returns the copy, with an empty folder of the user.
 */
export async function copyWorkspace(from: Workspace, folder: string): Promise<Workspace> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const copy = workspaceIn(folder);
  await cp(from.root, copy.root, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/** Variables of a command: those that a shell has, and none that say how tests run. */
function environmentOf({ cache }: Workspace): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, TMPDIR, XDG_CACHE_HOME: cache, NO_COLOR: "1", LC_ALL: "C.UTF-8" };
}

/**
 * A command of a repository.
 *
 * @param workspace - the repository.
 * @param parameters - arguments of `codes`.
 * @param more - what else it gets.
 * @returns the command.
 */
export function callOf(
  workspace: Workspace,
  parameters: readonly string[],
  more: { readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Call {
  return {
    parameters: [join(workspace.root, "generator/src/cli.ts"), ...parameters],
    folder: workspace.root,
    env: { ...environmentOf(workspace), ...more.env },
    ...(more.input !== undefined && { input: more.input }),
  };
}

/**
 * Runs a command, and looks at what must hold for every one: it ends, and says in words what is wrong.
 *
 * @param workspace - the repository.
 * @param parameters - arguments of `codes`.
 * @param more - what else it gets.
 * @param kill - when and how to kill it.
 * @returns how it ended.
 * @throws Violation where it does not end, crashes, or reports a bug in the generator.
 */
export async function runCodes(
  workspace: Workspace,
  parameters: readonly string[],
  more: Parameters<typeof callOf>[2] = {},
  kill?: Kill,
): Promise<Outcome> {
  const ended = await runCommand(callOf(workspace, parameters, more), kill);
  checkEnding(parameters, ended, kill !== undefined);
  return ended;
}

/** A stack, a fatal error of Node.js, or our own report of a bug. */
const CRASH = /^ {4}at |bug in the generator|heap out of memory|^Node\.js v|FATAL ERROR|Unhandled|Segmentation/m;

/**
 * Looks at what must hold for every command.
 *
 * @param parameters - arguments of `codes`.
 * @param ended - how it ended.
 * @param isKilled - whether it was to be killed.
 * @throws Violation where it did not end in time, crashed, or failed without a word.
 */
export function checkEnding(parameters: readonly string[], ended: Outcome, isKilled: boolean): void {
  const what = `codes ${parameters.join(" ")}`;
  const { status, out, err, milliseconds } = ended;
  const said = `status ${status} after ${Math.round(milliseconds)} ms, ${JSON.stringify((err || out).slice(0, 1500))}`;
  const wrong = (expected: string) => new Violation(`${what}: ${expected}`, said);
  if (ended.isLate) throw wrong("an end within its time");
  if (CRASH.test(err) || CRASH.test(out)) throw wrong("words for people and no crash");
  if (status === null) {
    if (!isKilled) throw wrong("an exit status");
    return;
  }
  if (![0, 1, 2, 3].includes(status)) throw wrong("a documented exit status (0, 1, 2, 3)");
  if (status !== 0 && `${out}${err}`.trim() === "") throw wrong("words about what is wrong");
}
