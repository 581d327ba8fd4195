import { createHash } from "node:crypto";
import { mkdtemp, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { CommandError } from "../../../command-error.ts";
import { ifThere } from "../../../files/inside.ts";
import { openState } from "../../../files/state-folder.ts";
import { PYTHON_BUILD, ROOT } from "../../../places.ts";
import { readTool } from "../run-tool.ts";

const REQUIREMENTS = join(PYTHON_BUILD, "requirements.txt");

/**
 * Installs what builds Python packages, in exactly the pinned version, unless that was done before.
 *
 * @returns the folder that Python finds the tools in.
 * @throws CommandError when there is no Python with pip, or pip cannot install them.
 */
export async function buildTools(): Promise<string> {
  const pinned = await readFile(REQUIREMENTS);
  const tools = await openState("tools", [{ kind: "release", folder: ROOT }]);
  const folder = join(tools, `python-${createHash("sha256").update(pinned).digest("hex").slice(0, 32)}`);
  if ((await ifThere(stat(folder))) !== undefined) return folder;
  const fresh = await mkdtemp(join(tools, "new-"));
  try {
    const only = ["--no-deps", "--require-hashes", "--only-binary=:all:", "--no-compile"];
    await python(["-m", "pip", "install", "--quiet", ...only, "--target", fresh, "--requirement", REQUIREMENTS]);
    await rename(fresh, folder).catch(async (error: unknown) => {
      // Another command was faster.
      if ((await ifThere(stat(folder))) === undefined) throw error;
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return folder;
}

/**
 * Runs Python.
 *
 * @param parameters - its arguments.
 * @param env - variables beside those of this process.
 * @returns what it printed.
 * @throws CommandError with what it said when it failed, or is not there.
 */
export async function python(parameters: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const program = process.platform === "win32" ? "python" : "python3";
  const { status, out, err } = await readTool(program, parameters, ROOT, env);
  if (status === 0) return out;
  throw new CommandError(
    `${program} ${parameters.slice(0, 3).join(" ")} failed: ${err.trim() || out.trim()}\n` +
      "Python packages are built with Python 3.9 or newer and its pip",
  );
}
