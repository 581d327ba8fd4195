import { CommandError } from "../../../command-error.ts";
import { ROOT } from "../../../places.ts";
import { type Beside, gitEnvironment } from "../git.ts";
import { type Finished, readTool } from "../run-tool.ts";

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
  const names = asked.flatMap(({ tag }) => [`refs/tags/${tag}`, `refs/tags/${tag}^{}`]);
  if (names.length === 0) return new Map();
  const listed = must(await beside.git(["ls-remote", repository, ...names]), "ls-remote", repository);
  const refs = new Map(listed.split("\n").map((line) => line.split("\t").reverse() as [string, string]));
  const there = asked.flatMap(({ tag, path }) => {
    const commit = refs.get(`refs/tags/${tag}^{}`) ?? refs.get(`refs/tags/${tag}`);
    return commit === undefined ? [] : [{ tag, path, commit }];
  });
  const commits = [...new Set(there.map(({ commit }) => commit))];
  if (commits.length === 0) return new Map();
  const fetch = ["fetch", "--quiet", "--depth=1", "--no-tags", "--no-write-fetch-head", repository, ...commits];
  must(await beside.git(fetch), "fetch", repository);
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
  must(await readTool("git", push, ROOT, gitEnvironment(login)), "push", repository);
}

function must({ status, out, err }: Finished, what: string, repository: string): string {
  if (status === 0) return out;
  throw new CommandError(`git ${what} failed for ${repository}: ${(err || out).trim()}`);
}
