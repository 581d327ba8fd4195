import type { Source } from "../committed.ts";
import type { Beside } from "../git.ts";
import { commitsOf, fetchCommits, outputOf } from "../remote.ts";

/** The branch that people see first. */
const BRANCH = "refs/heads/main";

/** A release of a PHP package in its own repository. */
export interface Split {
  /** Address of the repository. */
  readonly remote: string;
  readonly tag: string;
  readonly source: Source;
}

/** What the repository has. */
export interface Found {
  /** Last commit of its branch; undefined for an empty repository. */
  readonly tip: string | undefined;
  /** Content that the tag stands for; undefined where there is no such tag. */
  readonly tagged: string | undefined;
}

/**
 * Asks a repository what it has. Nothing but commits that are named is fetched.
 *
 * @param beside - where to fetch to.
 * @param split - the release.
 * @returns what is there.
 * @throws CommandError when the repository does not answer: that does not mean that it is empty.
 */
export async function findSplit(beside: Beside, { remote, tag }: Split): Promise<Found> {
  const name = `refs/tags/${tag}`;
  const commits = await commitsOf(beside, remote, [BRANCH, name]);
  await fetchCommits(beside, remote, commits.values());
  const [tip, commit] = [commits.get(BRANCH), commits.get(name)];
  const tagged = commit && (await must(beside, remote, ["rev-parse", "--verify", `${commit}^{tree}`])).trim();
  return { tip, tagged };
}

/**
 * Makes the commit of a release and pushes it with its tag: both or neither. The commit only depends on what is split
 * off, on the commit that it is in and on the release before it.
 *
 * @param beside - where the commit is made.
 * @param split - the release.
 * @param tip - last commit of the repository, if there is one.
 * @param about - who the author is, and what the commit says.
 * @returns the commit.
 * @throws CommandError when the repository did not take it.
 */
export async function pushSplit(
  beside: Beside,
  { remote, tag, source }: Split,
  tip: string | undefined,
  { author, message }: { readonly author: string; readonly message: string },
): Promise<string> {
  const who = (role: string) => ({
    [`GIT_${role}_NAME`]: author,
    [`GIT_${role}_EMAIL`]: "",
    [`GIT_${role}_DATE`]: source.date,
  });
  const parents = tip === undefined ? [] : ["-p", tip];
  const made = await must(beside, remote, ["commit-tree", source.tree, ...parents, "-m", message], {
    ...who("AUTHOR"),
    ...who("COMMITTER"),
  });
  const commit = made.trim();
  await must(beside, remote, [
    "push",
    "--quiet",
    "--atomic",
    remote,
    `${commit}:${BRANCH}`,
    `${commit}:refs/tags/${tag}`,
  ]);
  return commit;
}

async function must(
  beside: Beside,
  remote: string,
  parameters: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  return outputOf(await beside.git(parameters, env), parameters[0], remote);
}
