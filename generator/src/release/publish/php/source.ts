import { CommandError } from "../../../command-error.ts";
import { askGit } from "../../../files/git.ts";
import { parseJson } from "../../../package/manifest.ts";
import { PACKAGES, ROOT } from "../../../places.ts";

/** Folder of the PHP package in that of a provider's package. */
export const PHP_FOLDER = "php";

/** What is split off: a folder as it is committed. */
export interface Source {
  /** The commit that it is in, and when that was made. */
  readonly commit: string;
  readonly date: string;
  /** Git's name of the content of the folder. */
  readonly tree: string;
}

/**
 * Finds the PHP package of a provider in the last commit.
 *
 * @param name - folder of the provider's package.
 * @param version - the version that was packed.
 * @returns what is split off; undefined where there is no PHP package.
 * @throws CommandError when the folder holds something else than the commit, or the commit has another version: what is
 *   published has to be what is committed.
 */
export async function phpSource(name: string, version: string): Promise<Source | undefined> {
  const folder = `./${name}/${PHP_FOLDER}`;
  const tree = await line(["rev-parse", "--verify", "--quiet", `HEAD:${folder}`]);
  const changes = await line(["status", "--porcelain", "--", folder, `./${name}/package.json`]);
  if (changes !== undefined && changes !== "")
    throw new CommandError(`${folder} is not as it is committed; commit it first, or undo the change`);
  if (tree === undefined) return undefined;
  const manifest = await line(["show", `HEAD:./${name}/package.json`]);
  const found = parseJson(manifest ?? "", `package.json of ${name} in the last commit`) as { version?: unknown };
  if (found.version !== version)
    throw new CommandError(
      `${name} was packed as ${version}, but the last commit of ${ROOT} has ${found.version}; check out the commit that was packed`,
    );
  const [commit = "", date = ""] = (await line(["show", "--no-patch", "--format=%H %cI", "HEAD"]))?.split(" ") ?? [];
  return { commit, date, tree };
}

async function line(parameters: readonly string[]): Promise<string | undefined> {
  return (await askGit(PACKAGES, parameters))?.toString("utf8").trim();
}
