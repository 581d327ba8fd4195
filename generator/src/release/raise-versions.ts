import { CommandError } from "../command-error.ts";
import { type Generated, generate } from "../generate/index.ts";
import { CATALOG, PACKAGES, ROOT } from "../places.ts";
import { showTool } from "./publish/run-tool.ts";

/**
 * Raises the versions of packages as their changesets ask for, and generates what says a version: changesets only writes
 * `package.json`, and the packages of all languages of a provider have the same version.
 *
 * @returns what was generated, package by package.
 * @throws CommandError when changesets fails; nothing was generated then.
 */
export async function raiseVersions(): Promise<Generated[]> {
  const status = await showTool("changeset", ["version"], ROOT, {});
  if (status !== 0) throw new CommandError("changeset version failed; undo what it wrote, and read above why");
  return generate({ catalog: CATALOG, out: PACKAGES, providers: [], check: false });
}
