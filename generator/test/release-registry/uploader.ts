import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { buildTools } from "../../src/release/publish/python/build-tools.ts";
import type { PythonIndex } from "./python-index.ts";
import { temporary } from "./repository.ts";
import { type Finished, run, tryRun } from "./run.ts";

/** Uploads all files of a folder to an index. */
export type Uploader = (folder: string, index: PythonIndex) => Promise<Finished>;

/**
 * Installs what uploads Python packages.
 *
 * @returns it.
 * @throws RunFailed when there is no Python with pip, or pip cannot install it.
 */
export async function installUploader(): Promise<Uploader> {
  const tools = await temporary();
  const pinned = join(import.meta.dirname, "requirements.txt");
  await run(tools, ["python3", "-m", "pip", "install", "--quiet", "--target", tools, "--requirement", pinned]);
  return async (folder, index) => {
    const files = (await readdir(folder)).sort().map((name) => join(folder, name));
    const login = ["--publish-url", index.upload, "--username", "tester", "--password", "secret"];
    return tryRun(folder, [join(tools, "bin", "uv"), "publish", "--no-config", ...login, ...files]);
  };
}

/**
 * Installs a package from an index, without what it depends on.
 *
 * @param index - the index; no other one is asked.
 * @param requirement - name and version.
 * @param options - more arguments of pip.
 * @returns the folder that it was installed to.
 */
export async function installFrom(
  index: PythonIndex,
  requirement: string,
  options: readonly string[] = [],
): Promise<string> {
  const folder = await temporary();
  // What builds a source distribution is pinned, and not from the index of the test.
  const tools = await buildTools();
  const only = [
    "--no-deps",
    "--no-build-isolation",
    "--no-cache-dir",
    "--disable-pip-version-check",
    "--index-url",
    index.simple,
    ...options,
  ];
  const pip = ["python3", "-m", "pip", "install", "--quiet", ...only, "--target", folder, requirement];
  await run(folder, pip, { PYTHONPATH: tools, PIP_FIND_LINKS: "", PIP_EXTRA_INDEX_URL: "" });
  return folder;
}
