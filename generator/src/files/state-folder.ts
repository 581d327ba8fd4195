import { existsSync } from "node:fs";
import { lstat } from "node:fs/promises";
import { dirname, isAbsolute, join } from "node:path";
import envPaths from "env-paths";
import { CommandError } from "../command-error.ts";
import { canonical, ifThere } from "./inside.ts";
import type { Place } from "./place.ts";
import { makeFolder } from "./replace.ts";
import { explainSystemError } from "./system-error.ts";

/** What is kept beside the repositories: locks, what runs have begun, and what was set aside. */
const PARTS = { locks: "locks", unfinished: "unfinished", aside: "set-aside" } as const;

/**
 * One part of the folder of this user in which the commands keep what they have begun, for reading.
 * Nothing that a checkout carries can be in it.
 *
 * @param part - which.
 * @param places - the folders that are written to.
 * @returns absolute path, where nothing need be; `undefined` when somebody else or a checkout could have
 *   filled it, so that no run of this user has written there.
 */
export async function statePath(part: keyof typeof PARTS, places: readonly Place[]): Promise<string | undefined> {
  return (await faultOf(stateFolder(), places)) === undefined ? join(stateFolder(), PARTS[part]) : undefined;
}

/**
 * One part of the folder of this user, for writing; made when missing, for this user alone.
 *
 * @param part - which.
 * @param places - the folders that are written to.
 * @returns absolute path.
 * @throws CommandError when somebody else or a checkout could fill it.
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

function stateFolder(): string {
  return envPaths("payment-codes", { suffix: "" }).cache;
}

/** Somebody else who can write there could let this user write any file. */
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
