import { CommandError } from "../../../command-error.ts";
import { committedPackage, type Source } from "../committed.ts";
import { folderOf, type Ready } from "../packed.ts";
import { withCheckout } from "./checkout.ts";
import { compareArtifact, type Found } from "./compare-artifact.ts";
import { deploy } from "./deploy.ts";

/** Where Java packages go. */
export interface MavenRequest {
  /** Group of the packages. */
  readonly group: string;
  /** Address that they are installed from, which is asked first. */
  readonly repository: string;
  /** Address that Maven uploads to; without it, it signs and uploads to the registry that the package itself names. */
  readonly upload: string | undefined;
  /** Only report what would be done. */
  readonly dryRun: boolean;
}

/** What was done with a Java package, or would be done. */
export interface PublishedMaven {
  readonly registry: "maven";
  readonly name: string;
  readonly version: string;
  /** `skip`: the version is there, with the same sources. */
  readonly action: "publish" | "skip";
  /** Group and artifact, as programs name them. */
  readonly artifact: string;
}

interface Decided extends PublishedMaven {
  readonly found: Found;
  readonly source: Source;
}

/** Folder of the Java package in that of the provider. */
const JAVA = "java";

/**
 * Publishes Java packages with Maven, from what is committed. All are compared with the repository before the first is
 * sent: one of which everything is there with the same sources is skipped, and one of which a part is missing is sent again,
 * so that the same command completes an interrupted run.
 *
 * @param packages - the packed packages.
 * @param request - where to.
 * @returns what was done, package by package; none for providers without a Java package.
 * @throws CommandError when a version is there with other content (nothing is sent then), or when the repository does not
 *   answer or did not take everything.
 */
export async function publishMaven(packages: readonly Ready[], request: MavenRequest): Promise<PublishedMaven[]> {
  const decided: Decided[] = [];
  for (const { name, version } of packages) {
    const source = await committedPackage(folderOf(name), JAVA, version);
    if (source === undefined) continue;
    const artifact = { group: request.group, artifact: folderOf(name), version };
    const found = await withCheckout(source, (folder) => compareArtifact(request.repository, artifact, folder));
    decided.push({
      ...{ registry: "maven", name, version, source, found },
      action: found.state === "same" ? "skip" : "publish",
      artifact: `${artifact.group}:${artifact.artifact}`,
    });
  }
  const refused = decided.filter(({ found }) => found.state === "other");
  if (refused.length > 0) throw new CommandError(refused.map((one) => refusal(one, request.repository)).join("\n"));
  if (!request.dryRun)
    for (const { source, action, name } of decided)
      if (action === "publish") await withCheckout(source, (folder) => deploy(folder, name, request.upload));
  return decided.map(({ registry, name, version, action, artifact }) => ({
    ...{ registry, name, version, action, artifact },
  }));
}

function refusal({ artifact, version, found }: Decided, repository: string): string {
  return (
    `${artifact}:${version} is in ${repository} with other content: ${found.why}; a published version never changes, so ` +
    "raise it: npm run codes -- release plan, npm run codes -- release version, then pack again; nothing was published"
  );
}
