import type { FileMap } from "../../files/file-map.ts";
import { askGit } from "../../files/git.ts";
import { seenPath } from "../watch/watched-file.ts";

/**
 * Reads the files of a provider that differ from the last commit, as they were in it. The record of watched pages is
 * none of them: no code follows from it.
 *
 * @param catalogFolder - folder of the catalog.
 * @param provider - id of the provider.
 * @returns text by path in the catalog; empty where nothing differs. Undefined where there is no commit to go by, or
 *   files came or went since.
 */
export async function committedFiles(catalogFolder: string, provider: string): Promise<FileMap | undefined> {
  const files = [`./${provider}`, `:(exclude)./${seenPath(provider)}`];
  const ask = async (...parameters: string[]) => (await askGit(catalogFolder, parameters))?.toString("utf8");
  const [status, names] = await Promise.all([
    ask("status", "--porcelain", "-z", "--no-renames", "--", ...files),
    ask("diff", "--name-only", "--relative", "-z", "HEAD", "--", ...files),
  ]);
  if (status === undefined || names === undefined) return undefined;
  const items = (text: string) => text.split("\0").filter((item) => item !== "");
  if (items(status).some((line) => !/^[ M]{2} /.test(line))) return undefined;
  const texts = await Promise.all(
    items(names).map(async (path) => [path, await ask("show", `HEAD:./${path}`)] as const),
  );
  const known = texts.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const]));
  return known.length === texts.length ? new Map(known) : undefined;
}
