import { existsSync } from "node:fs";
import { lstat } from "node:fs/promises";
import { dirname, isAbsolute, join } from "node:path";
import envPaths from "env-paths";
import { CommandError } from "../command-error.ts";
import { canonical, ifThere } from "./inside.ts";
import type { Place } from "./place.ts";
import { makeFolder } from "./replace.ts";
import { explainSystemError } from "./system-error.ts";

/**
 * State outside of the repositories: locks, journals of unfinished runs, files that were set aside, what packages were
 * made from, what pages of providers said, and tools that npm does not install.
 */
const PARTS = {
  locks: "locks",
  unfinished: "unfinished",
  aside: "set-aside",
  made: "made",
  pages: "pages",
  tools: "tools",
} as const;

/**
 * A part of the user's state folder, for reading. It never contains files of a checkout.
 *
 * @param part - which.
 * @param places - the folders that are written to.
 * @returns absolute path, which need not exist; `undefined` if another user or a checkout could have written
 *   there, so that no run of this user has.
 */
export async function statePath(part: keyof typeof PARTS, places: readonly Place[]): Promise<string | undefined> {
  return (await faultOf(stateFolder(), places)) === undefined ? join(stateFolder(), PARTS[part]) : undefined;
}

/**
 * A part of the user's state folder, for writing; it is created if missing, accessible only to this user.
 *
 * @param part - which.
 * @param places - the folders that are written to.
 * @returns absolute path.
 * @throws CommandError when another user or a checkout could write there.
 */
export async function openState(part: keyof typeof PARTS, places: readonly Place[]): Promise<string> {
  const path = join(stateFolder(), PARTS[part]);
  const refuse = async (folder: string) => {
    const fault = await faultOf(folder, places);
    if (fault !== undefined)
      throw new CommandError(`the cache folder ${folder} ${fault}; set XDG_CACHE_HOME to another folder`);
  };
  await refuse(stateFolder());
  await makeFolder(path, 0o700).catch((error: unknown) => {
    const words = explainSystemError(error);
    if (words === undefined) throw error;
    throw new CommandError(`${words}, or set XDG_CACHE_HOME to another folder; nothing was changed`);
  });
  await refuse(path);
  return path;
}

/**
 * A part of the user's state folder that nothing depends on: as {@link openState}, but where it cannot be had, there is
 * none.
 *
 * @param part - which.
 * @param places - the folders that are written to.
 * @returns absolute path; `undefined` where another user or a checkout could write there, or this user cannot.
 */
export async function spareState(part: keyof typeof PARTS, places: readonly Place[]): Promise<string | undefined> {
  return openState(part, places).catch((error: unknown) => {
    if (error instanceof CommandError || explainSystemError(error) !== undefined) return undefined;
    throw error;
  });
}

function stateFolder(): string {
  return envPaths("payment-codes", { suffix: "" }).cache;
}

/** Why the folder is unsafe: somebody else who can write there could make this user write any file. */
async function faultOf(folder: string, places: readonly Place[]): Promise<string | undefined> {
  if (!isAbsolute(folder)) return "is not an absolute path";
  const found = await ifThere(lstat(folder));
  if (found !== undefined && !found.isDirectory()) return "is no folder";
  if (found !== undefined && process.getuid !== undefined)
    if (found.uid !== process.getuid() || (found.mode & 0o022) !== 0) return "is not yours alone to write to";
  const own = repositoryOf(await canonical(folder));
  const inside = own !== undefined && places.some((place) => repositoryOf(place.folder) === own);
  return inside ? `lies in the repository ${own}, and a checkout could fill it` : undefined;
}

function repositoryOf(path: string): string | undefined {
  for (let at = path; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return undefined;
  }
}
