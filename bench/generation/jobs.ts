// What is measured: our command on made-up catalogs, the floor below it, and its peers.
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { CommandFailed, watch } from "../child.ts";
import { ROOT } from "../places.ts";
import { catalogFiles } from "./catalog-files.ts";
import { commandOf, type Peer, titleOf } from "./peers.ts";
import { syntheticSpaces } from "./synthetic.ts";

/** One command to be measured. */
export interface Job {
  readonly kind: "ours" | "floor" | "peer";
  readonly tool: string;
  readonly part: string;
  readonly cwd: string;
  /** Script and parameters, or why it cannot be run. */
  readonly command: readonly string[] | string;
  /** Variables of its environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Brings its folder into the state from which it is measured; told which round it is, from 0. */
  readonly before: (round: number) => Promise<void>;
  /** Whether a peer makes a type per code, as we do. */
  readonly typesPerCode?: boolean;
  readonly rounds: number;
}

/** What our command does. */
export const WHOLE = "whole package";
export const UNCHANGED = "nothing, as nothing changed";
export const ONE_TEXT = "the package again, one text changed";

const TOOL = "codes generate";
const CODES = join(ROOT, "generator", "codes.mjs");
const FLOOR = join(import.meta.dirname, "floor.mjs");
const REAL_CATALOG = join(ROOT, "catalog");

/** A made-up catalog. */
export interface Made {
  readonly count: number;
  readonly locales: readonly string[];
  readonly providers?: readonly string[];
}

/**
 * Our command, from an empty folder to whole packages. Every round has other texts, so that nothing which the command
 * may have kept from a round before is of use.
 *
 * @param folder - folder to work in.
 * @param made - the catalog.
 * @param rounds - how often it is measured.
 * @returns the command.
 */
export function wholeJob(folder: string, made: Made, rounds: number): Job {
  const { catalog, out, env, command } = places(folder);
  return {
    ...{ kind: "ours", tool: TOOL, part: WHOLE, cwd: folder, command, env, rounds },
    before: async (round) => {
      for (const path of [catalog, out, env.XDG_CACHE_HOME]) await rm(path, { recursive: true, force: true });
      await writeCatalog(catalog, made, 2 + round);
      await mkdir(env.XDG_CACHE_HOME, { recursive: true });
    },
  };
}

/**
 * Our command once more, after nothing and after one text changed.
 *
 * @param folder - folder to work in, other than that of other jobs.
 * @param made - the catalog.
 * @param rounds - how often each is measured.
 * @returns the commands.
 */
export function againJobs(folder: string, made: Made, rounds: number): readonly Job[] {
  const { catalog, out, env, command } = places(folder);
  const generated = async () => {
    if ((await readdir(out).catch(() => [])).length > 0) return;
    await writeCatalog(catalog, made, 1);
    await mkdir(env.XDG_CACHE_HOME, { recursive: true });
    await watch(command, folder, env);
  };
  const common = { kind: "ours", tool: TOOL, cwd: folder, command, env, rounds } as const;
  return [
    { ...common, part: UNCHANGED, before: generated },
    {
      ...common,
      part: ONE_TEXT,
      before: async (round) => {
        await generated();
        await changeOneText(catalog, made, round);
      },
    },
  ];
}

/**
 * The least that any generator does: reads the same files and writes as many bytes into the same files.
 *
 * @param folder - folder to work in, other than that of other jobs.
 * @param made - the catalog.
 * @param rounds - how often it is measured.
 * @returns the command.
 */
export async function floorJob(folder: string, made: Made, rounds: number): Promise<Job> {
  const { catalog, out, env, command } = places(folder);
  await writeCatalog(catalog, made, 1);
  await mkdir(env.XDG_CACHE_HOME, { recursive: true });
  // Shows what has to be written; and the command that is measured next has been compiled.
  await watch(command, folder, env);
  const sizes = join(folder, "sizes.json");
  await writeFile(sizes, JSON.stringify(await sizesBelow(out)));
  const copy = join(folder, "floor");
  return {
    ...{ kind: "floor", tool: "floor", part: "as many bytes", cwd: folder, rounds },
    command: [FLOOR, catalog, copy, sizes],
    before: () => rm(copy, { recursive: true, force: true }),
  };
}

/**
 * A peer on the same codes, in the format that it reads.
 *
 * @param folder - folder to work in, other than that of other jobs.
 * @param peer - the peer.
 * @param made - the catalog.
 * @param rounds - how often it is measured.
 * @returns the command, or the reason why it cannot be run.
 */
export async function peerJob(folder: string, peer: Peer, { count, locales }: Made, rounds: number): Promise<Job> {
  const { pack: tool, part, typesPerCode = false } = peer;
  await writeAll(folder, Object.entries(peer.input(syntheticSpaces(count, locales), folder)));
  const out = join(folder, "out");
  const job = {
    ...({ kind: "peer", tool, part, cwd: folder, typesPerCode, rounds } as const),
    before: () => rm(out, { recursive: true, force: true }),
  };
  try {
    return { ...job, tool: titleOf(peer), command: commandOf(peer) };
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    return { ...job, command: error.message };
  }
}

function places(folder: string) {
  const [catalog, out] = [join(folder, "catalog"), join(folder, "packages")];
  return {
    catalog,
    out,
    // What the command keeps between runs is of these alone.
    env: { XDG_CACHE_HOME: join(folder, "cache") },
    command: [CODES, "generate", "--catalog", catalog, "--out", out],
  };
}

async function writeCatalog(folder: string, { count, locales, providers }: Made, edition: number): Promise<void> {
  await writeAll(folder, catalogFiles(syntheticSpaces(count, locales, edition), REAL_CATALOG, providers));
}

/** Another title of the first code than in the round before. */
async function changeOneText(folder: string, made: Made, round: number): Promise<void> {
  const files = catalogFiles(syntheticSpaces(made.count, made.locales), REAL_CATALOG, made.providers);
  const [path, text] = [...files].find(([, content]) => content.includes(FIRST_TITLE)) ?? ["", ""];
  await writeFile(join(folder, path), text.replace(FIRST_TITLE, `title: Round ${round} and case 0`));
  if (!(await readFile(join(folder, path), "utf8")).includes(`Round ${round}`)) throw new Error("no text was changed");
}

const FIRST_TITLE = "title: Case 0";

async function writeAll(folder: string, files: Iterable<readonly [string, string]>): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

async function sizesBelow(folder: string): Promise<Record<string, number>> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
  const sizes = files.map(
    async (file) => [relative(folder, file).split(sep).join("/"), (await stat(file)).size] as const,
  );
  return Object.fromEntries(await Promise.all(sizes));
}
