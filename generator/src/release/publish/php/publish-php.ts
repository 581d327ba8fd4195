import { CommandError } from "../../../command-error.ts";
import { composerVersion } from "../../../emit/native/version.ts";
import { ROOT } from "../../../places.ts";
import { committedPackage, type Source } from "../committed.ts";
import { besideRepository, loginWith } from "../git.ts";
import { folderOf, type Ready } from "../packed.ts";
import { type Found, findSplit, pushSplit, type Split } from "./split.ts";

/** Where PHP packages go. */
export interface PhpRequest {
  /** Address of their repositories, with {@link PACKAGE} for the name of each. */
  readonly repository: string;
  /** Logs in there; none to use what Git is set up with. */
  readonly token: string | undefined;
  /** The author of the commits. */
  readonly author: string;
  /** Only report what would be done. */
  readonly dryRun: boolean;
}

/** What was done with a PHP package, or would be done. */
export interface PublishedPhp {
  readonly registry: "packagist";
  readonly name: string;
  readonly version: string;
  /** `skip`: the tag is there, with the same content. */
  readonly action: "publish" | "skip";
  /** The tag, and the repository that it is in. */
  readonly tag: string;
  readonly repository: string;
}

/** Folder of the PHP package in that of the provider. */
const PHP = "php";

/** Stands for the name of the package in the address of its repository. */
const PACKAGE = "{package}";

interface Decided extends PublishedPhp, Split {
  readonly found: Found;
}

/**
 * Publishes PHP packages: Packagist reads a package from the root of a Git repository, so each has one of its own, with a
 * commit and a tag for each release and nothing that is written there by hand. All are compared with their repositories
 * before the first is pushed, and what is there is skipped, so that the same command completes an interrupted run.
 *
 * @param packages - the packed packages.
 * @param request - where to.
 * @returns what was done, package by package; none for providers without a PHP package.
 * @throws CommandError when a tag is there with other content (nothing is pushed then), or when a repository does not
 *   answer or did not take everything.
 */
export async function publishPhp(packages: readonly Ready[], request: PhpRequest): Promise<PublishedPhp[]> {
  const login = loginWith(request.repository, request.token);
  return besideRepository(ROOT, login, async (beside) => {
    const decided: Decided[] = [];
    for (const { name, version } of packages) {
      const source = await committedPackage(folderOf(name), PHP, version);
      if (source === undefined) continue;
      const split = splitOf(folderOf(name), version, source, request.repository);
      const found = await findSplit(beside, split);
      decided.push({ ...split, found, action: found.tagged === undefined ? "publish" : "skip" });
    }
    const refused = decided.filter(({ found, source }) => (found.tagged ?? source.tree) !== source.tree);
    if (refused.length > 0) throw new CommandError(refused.map(refusal).join("\n"));
    if (!request.dryRun)
      for (const one of decided.filter(({ action }) => action === "publish"))
        await pushSplit(beside, one, one.found.tip, {
          author: request.author,
          message: `${one.version}\n\nMade from commit ${one.source.commit}; changes by hand are lost.`,
        });
    return decided.map(({ registry, name, version, action, tag, repository }) => ({
      ...{ registry, name, version, action, tag, repository },
    }));
  });
}

function splitOf(name: string, version: string, source: Source, repository: string) {
  const remote = repository.replace(PACKAGE, name);
  const own = composerVersion(version);
  return { registry: "packagist" as const, name, version: own, tag: `v${own}`, repository: remote, remote, source };
}

function refusal({ name, tag, remote, found, source }: Decided): string {
  return (
    `${name}: the tag ${tag} is in ${remote} with other content: it has the tree ${found.tagged}, committed is ` +
    `${source.tree}; a published version never changes, so raise it: npm run codes -- release plan, ` +
    "npm run codes -- release version, then pack again; nothing was pushed"
  );
}
