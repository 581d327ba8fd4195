import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { extract } from "tar";
import { type Published, parsePackage } from "../../compare/published.ts";
import { askGit } from "../../files/git.ts";
import { makeFolder } from "../../files/replace.ts";
import { buildPackage } from "../../package/build.ts";
import { readPackageFolder } from "./package-folder.ts";

/**
 * Reads a package as it was in the last commit, for what was never published. Its sources are unpacked to a folder of
 * their own and compiled there.
 *
 * @param folder - folder of the package.
 * @returns the package; undefined where it is as in the last commit, or there is none.
 * @throws CommandError when what was committed does not compile.
 */
export async function readCommitted(folder: string): Promise<Published | undefined> {
  const archive = await archiveOf(folder);
  if (archive === undefined) return undefined;
  const temporary = await mkdtemp(join(tmpdir(), "codes-release-"));
  try {
    const [file, unpacked] = [join(temporary, "package.tar"), join(temporary, basename(folder))];
    await writeFile(file, archive);
    await makeFolder(unpacked);
    await extract({
      file,
      cwd: unpacked,
      strict: true,
      filter: (_path, entry) => !("type" in entry) || !isLink(entry.type),
    });
    if ((await readPackageFolder(unpacked)) === undefined) return undefined;
    await buildPackage(unpacked);
    const files = await readPackageFolder(unpacked);
    return files && parsePackage(files, `the last commit of ${basename(folder)}`);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

const isLink = (type: string) => type === "SymbolicLink" || type === "Link";

/** What Git has of a folder that differs from it; undefined without a difference, a commit or Git. */
async function archiveOf(folder: string): Promise<Buffer | undefined> {
  const status = await askGit(folder, ["status", "--porcelain", "--", "."]);
  if (status === undefined || status.toString("utf8").trim() === "") return undefined;
  return askGit(folder, ["archive", "--format=tar", "HEAD"]);
}
