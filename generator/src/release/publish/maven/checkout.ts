import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extract } from "tar";
import { ROOT } from "../../../places.ts";
import type { Source } from "../committed.ts";
import { gitEnvironment } from "../git.ts";
import { outputOf } from "../remote.ts";
import { readTool } from "../run-tool.ts";

/**
 * Works with a package as it is committed, in a folder of its own: builds leave files, and those of the working folder may be
 * others.
 *
 * @param source - the package.
 * @param work - what is done in the folder; afterwards it is gone.
 * @returns what the work returns.
 * @throws CommandError when Git cannot write it out.
 */
export async function withCheckout<T>(source: Source, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "codes-java-"));
  try {
    const file = join(folder, "package.tar");
    const parameters = ["archive", "--format=tar", `--output=${file}`, source.tree];
    outputOf(await readTool("git", parameters, ROOT, gitEnvironment({})), "archive", source.path);
    await extract({ file, cwd: folder, strict: true });
    await rm(file);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
