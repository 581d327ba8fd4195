import { CommandError } from "../../command-error.ts";
import { askGit } from "../../files/git.ts";
import { parseJson } from "../../package/manifest.ts";
import { PACKAGES, ROOT } from "../../places.ts";

/** The package of another language as it is committed. */
export interface Source {
  /** The commit that it is in, and when that was made. */
  readonly commit: string;
  readonly date: string;
  /** Path of the folder in the repository. */
  readonly path: string;
  /** Git's name of the content of the folder. */
  readonly tree: string;
}

/**
 * Finds the package of a language in the last commit, where that is published from the sources.
 *
 * @param name - folder of the provider's package.
 * @param language - folder of the language in it.
 * @param version - the version that was packed.
 * @returns what is published; undefined where there is no package in that language.
 * @throws CommandError when the folder holds something else than the commit, or the commit has another version: what is
 *   published has to be what is committed.
 */
export async function committedPackage(name: string, language: string, version: string): Promise<Source | undefined> {
  const folder = `./${name}/${language}`;
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
  const above = (await line(["rev-parse", "--show-prefix"])) ?? "";
  return { commit, date, path: `${above}${name}/${language}`, tree };
}

/**
 * Reads a file as it is committed.
 *
 * @param source - the package.
 * @param path - path of the file in it.
 * @returns its bytes; undefined where there is none.
 */
export function committedFile({ commit, path: folder }: Source, path: string): Promise<Buffer | undefined> {
  return askGit(PACKAGES, ["show", `${commit}:${folder}/${path}`]);
}

async function line(parameters: readonly string[]): Promise<string | undefined> {
  return (await askGit(PACKAGES, parameters))?.toString("utf8").trim();
}
