import { CommandError } from "../../../command-error.ts";
import { GO, majorEnding, moduleTag } from "../../../emit/native/go/module.ts";
import { ROOT } from "../../../places.ts";
import { committedFile, committedPackage, type Source } from "../committed.ts";
import { type Beside, besideRepository, loginWith } from "../git.ts";
import { folderOf, type Ready } from "../packed.ts";
import { findTags, pushTags } from "./tags.ts";

/** Where Go packages go. */
export interface GoRequest {
  /** Address of the repository that Go reads them from: this one, where everybody sees it. */
  readonly repository: string;
  /** Logs in there; none to use what Git is set up with. */
  readonly token: string | undefined;
  /** Only report what would be done. */
  readonly dryRun: boolean;
}

/** What was done with a Go package, or would be done. */
export interface PublishedGo {
  readonly registry: "go";
  readonly name: string;
  readonly version: string;
  /** `skip`: the tag is there, with the same content. */
  readonly action: "publish" | "skip";
  readonly tag: string;
  /** The path that programs import. */
  readonly module: string;
}

interface Decided extends PublishedGo {
  readonly source: Source;
  readonly tagged: string | undefined;
}

/**
 * Publishes Go packages: Go reads a module from the repository of its sources, by a tag with the path of its folder. All are
 * compared with the repository before the first tag is pushed, and what is there is skipped. The tags are pushed together,
 * all or none.
 *
 * @param packages - the packed packages.
 * @param request - where to.
 * @returns what was done, package by package; none for providers without a Go package.
 * @throws CommandError when a tag is there with other content, or a module has the path of another major version (nothing
 *   is pushed then), or when the repository does not answer or did not take the tags.
 */
export async function publishGo(packages: readonly Ready[], request: GoRequest): Promise<PublishedGo[]> {
  const login = loginWith(request.repository, request.token);
  const decided = await besideRepository(ROOT, login, (beside) => decide(beside, packages, request.repository));
  const refused = decided.filter(({ tagged, source }) => (tagged ?? source.tree) !== source.tree);
  if (refused.length > 0) throw new CommandError(refused.map((one) => refusal(one, request.repository)).join("\n"));
  const fresh = decided.filter(({ action }) => action === "publish");
  const [first] = fresh;
  if (first !== undefined && !request.dryRun)
    await pushTags({
      repository: request.repository,
      login,
      commit: first.source.commit,
      tags: fresh.map(({ tag }) => tag),
    });
  return decided.map(({ registry, name, version, action, tag, module }) => ({
    ...{ registry, name, version, action, tag, module },
  }));
}

async function decide(beside: Beside, packages: readonly Ready[], repository: string): Promise<Decided[]> {
  const found: Omit<Decided, "action" | "tagged">[] = [];
  for (const { name, version } of packages) {
    const source = await committedPackage(folderOf(name), GO, version);
    if (source === undefined) continue;
    const module = await moduleIn(source, version);
    found.push({ registry: "go", name, version, tag: moduleTag(source.path, version), module, source });
  }
  const tags = await findTags(
    beside,
    repository,
    found.map(({ tag, source: { path } }) => ({ tag, path })),
  );
  return found.map((one) => {
    const tagged = tags.get(one.tag);
    return { ...one, tagged, action: tagged === undefined ? "publish" : "skip" };
  });
}

/** The path that the module says, which has to end in the major version from the second on. */
async function moduleIn(source: Source, version: string): Promise<string> {
  const text = (await committedFile(source, "go.mod"))?.toString("utf8") ?? "";
  const module = /^module (\S+)$/m.exec(text)?.[1];
  const ending = majorEnding(version);
  if (module === undefined || (/\/v[0-9]+$/.exec(module)?.[0] ?? "") !== ending)
    throw new CommandError(
      `${source.path}/go.mod says the module ${module ?? "nothing"}, and version ${version} is one that ends with ` +
        `${source.path}${ending}; run: npm run codes -- generate, and commit it`,
    );
  return module;
}

function refusal({ name, tag, tagged, source }: Decided, repository: string): string {
  return (
    `${name}: the tag ${tag} is in ${repository} with other content: it has the tree ${tagged}, committed is ` +
    `${source.tree}; proxies keep a version for ever, so raise it: npm run codes -- release plan, ` +
    "npm run codes -- release version, then pack again; nothing was pushed"
  );
}
