import { ROOT } from "../../../places.ts";
import { type Beside, gitEnvironment } from "../git.ts";
import { commitsOf, fetchCommits, outputOf } from "../remote.ts";
import { readTool } from "../run-tool.ts";

/**
 * Asks a repository what it has under tags. Nothing but commits that are named is fetched.
 *
 * @param beside - where to fetch to.
 * @param repository - address of the repository.
 * @param asked - names of tags, and the folder that matters under each.
 * @returns Git's name of the content of the folder, by tag; an empty text where the tagged commit has no such folder, and
 *   nothing for tags that are not there.
 * @throws CommandError when the repository does not answer: that does not mean that there are no tags.
 */
export async function findTags(
  beside: Beside,
  repository: string,
  asked: readonly { readonly tag: string; readonly path: string }[],
): Promise<ReadonlyMap<string, string>> {
  if (asked.length === 0) return new Map();
  const nameOf = (tag: string) => `refs/tags/${tag}`;
  const commits = await commitsOf(
    beside,
    repository,
    asked.map(({ tag }) => nameOf(tag)),
  );
  await fetchCommits(beside, repository, commits.values());
  const there = asked.flatMap(({ tag, path }) => {
    const commit = commits.get(nameOf(tag));
    return commit === undefined ? [] : [{ tag, path, commit }];
  });
  const trees = there.map(async ({ tag, path, commit }) => {
    const { status, out } = await beside.git(["rev-parse", "--verify", "--quiet", `${commit}:${path}`]);
    return [tag, status === 0 ? out.trim() : ""] as const;
  });
  return new Map(await Promise.all(trees));
}

/** Tags to push. */
interface Push {
  readonly repository: string;
  /** Variables that log in there. */
  readonly login: NodeJS.ProcessEnv;
  /** What the tags stand for. */
  readonly commit: string;
  readonly tags: readonly string[];
}

/**
 * Pushes tags of a commit of this repository, all or none. Nothing in this repository changes, which may be a shallow clone.
 *
 * @param push - what and where to.
 * @throws CommandError when the repository did not take them.
 */
export async function pushTags({ repository, login, commit, tags }: Push): Promise<void> {
  const refs = tags.map((tag) => `${commit}:refs/tags/${tag}`);
  const push = ["push", "--quiet", "--atomic", "--no-verify", repository, ...refs];
  outputOf(await readTool("git", push, ROOT, gitEnvironment(login)), "push", repository);
}
