import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Larger than what Git has of any folder that is asked for. */
const MOST_OUTPUT = 256 * 1024 * 1024;

/**
 * Asks Git about a folder. Nothing that the repository is set up to start is started, and variables of a hook that this
 * runs in do not lead to another repository.
 *
 * @param folder - a folder in a repository.
 * @param parameters - arguments of `git`; nothing that writes.
 * @returns what it printed; undefined where it failed: no Git, no repository, no commit.
 */
export async function askGit(folder: string, parameters: readonly string[]): Promise<Buffer | undefined> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
  const all = ["-C", folder, "-c", "core.fsmonitor=false", ...parameters];
  try {
    return (await run("git", all, { env, encoding: "buffer", maxBuffer: MOST_OUTPUT })).stdout;
  } catch {
    return undefined;
  }
}
