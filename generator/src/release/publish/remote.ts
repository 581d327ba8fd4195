import { CommandError } from "../../command-error.ts";
import type { Beside } from "./git.ts";
import type { Finished } from "./run-tool.ts";

/**
 * What a command of Git printed.
 *
 * @param finished - the command.
 * @param what - its name, for people.
 * @param where - the repository or the folder that it was about.
 * @returns its output.
 * @throws CommandError when it failed.
 */
export function outputOf({ status, out, err }: Finished, what: string | undefined, where: string): string {
  if (status === 0) return out;
  throw new CommandError(`git ${what} failed for ${where}: ${(err || out).trim()}`);
}

/**
 * Asks a repository what it has under some names.
 *
 * @param beside - where Git runs.
 * @param remote - address of the repository.
 * @param names - full names of branches and tags.
 * @returns the commit of each, whether a tag has a message of its own or not; nothing for names that are not there.
 * @throws CommandError when the repository does not answer: that does not mean that it is empty.
 */
export async function commitsOf(
  beside: Beside,
  remote: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const asked = names.flatMap((name) => [name, `${name}^{}`]);
  const listed = outputOf(await beside.git(["ls-remote", remote, ...asked]), "ls-remote", remote);
  const refs = new Map(listed.split("\n").map((line) => line.split("\t").reverse() as [string, string]));
  return new Map(
    names.flatMap((name) => {
      const commit = refs.get(`${name}^{}`) ?? refs.get(name);
      return commit === undefined ? [] : [[name, commit] as const];
    }),
  );
}

/**
 * Fetches commits, without those before them.
 *
 * @param beside - where to.
 * @param remote - address of the repository.
 * @param commits - what to fetch.
 * @throws CommandError when the repository does not give them.
 */
export async function fetchCommits(beside: Beside, remote: string, commits: Iterable<string>): Promise<void> {
  const wanted = [...new Set(commits)];
  if (wanted.length === 0) return;
  const options = ["--quiet", "--depth=1", "--no-tags", "--no-write-fetch-head"];
  outputOf(await beside.git(["fetch", ...options, remote, ...wanted]), "fetch", remote);
}
