import { CommandError } from "../../command-error.ts";
import { placeOf } from "../../files/place.ts";
import { write } from "../../files/turn.ts";
import { ROOT } from "../../places.ts";
import { type Decision, decide } from "./decide.ts";
import type { Ready } from "./packed.ts";
import { needsProvenance } from "./provenance.ts";
import { type PublishedDigests, publishedDigests } from "./published-digests.ts";
import { showTool } from "./run-tool.ts";

/** How npm packages are published. */
export interface NpmRequest {
  /** Folder with the packed packages. */
  readonly from: string;
  /** False to publish without a provenance statement. */
  readonly provenance: boolean;
  /** Only report what would be done. */
  readonly dryRun: boolean;
  /** The npm dist-tag. */
  readonly tag: string;
  /** Whether to create a Git tag for each package. */
  readonly gitTag: boolean;
}

/** What was done, or would be done, with one package. */
export interface PublishedNpm {
  readonly registry: "npm";
  readonly name: string;
  readonly version: string;
  readonly sha256: string;
  /** `skip`: the same bytes are already published. */
  readonly action: Exclude<Decision, "refuse">;
}

interface Decided extends Ready {
  readonly published: PublishedDigests | undefined;
  readonly decision: Decision;
}

/**
 * Publishes packed npm packages, with changesets. All of them are compared with the registry before the first is sent.
 * Packages that an earlier run has published are skipped, so the same command completes an interrupted run.
 *
 * @param packages - the packed packages.
 * @param request - how.
 * @returns what was done, package by package.
 * @throws CommandError when a version is published with other bytes (nothing is sent then), or when the
 *   registry did not accept everything.
 */
export async function publishNpm(packages: readonly Ready[], request: NpmRequest): Promise<PublishedNpm[]> {
  const decided = await Promise.all(
    packages.map(async (ready): Promise<Decided> => {
      const published = await publishedDigests(ready.name, ready.version);
      return { ...ready, published, decision: decide(ready.tarball, published) };
    }),
  );
  const refused = decided.filter(({ decision }) => decision === "refuse");
  if (refused.length > 0) throw new CommandError(refused.map(refusal).join("\n"));
  const fresh = decided.filter(({ decision }) => decision === "publish");
  const isSigned = request.provenance && needsProvenance(fresh, process.env);
  if (!request.dryRun) await send(decided, request, isSigned);
  return decided.map(({ name, version, sha256, decision }) => ({
    ...{ registry: "npm", name, version, sha256 },
    action: decision === "publish" ? "publish" : "skip",
  }));
}

function refusal({ name, version, tarball, published }: Decided): string {
  return (
    `${name}@${version} is published with other bytes: the registry has ${published?.integrity ?? published?.shasum}, ` +
    `packed was ${tarball.integrity}; a published version never changes, so raise it: ` +
    "npm run codes -- release plan, npm run codes -- release version, then pack again; nothing was published"
  );
}

/** Lets changesets publish the tarballs one after another, and create missing Git tags of published packages. */
async function send(decided: readonly Decided[], { from, tag, gitTag }: NpmRequest, isSigned: boolean): Promise<void> {
  const plan = decided.map(({ name, version, file, tarball, decision }) => [
    decision === "publish"
      ? {
          kind: "publish",
          name,
          version,
          access: tarball.manifest.publishConfig?.access ?? "public",
          tag,
          tarball: { path: file, integrity: tarball.integrity },
        }
      : { kind: "tag-only", name, version },
  ]);
  const content = `${JSON.stringify({ version: 1, plan }, null, 2)}\n`;
  await write([{ place: await placeOf("release", from), path: "publish-plan.json", content }]);
  const parameters = ["publish", "--from-pack-dir", from, ...(gitTag ? [] : ["--no-git-tag"])];
  const status = await showTool("changeset", parameters, ROOT, { PNPM_CONFIG_PROVENANCE: String(isSigned) });
  if (status !== 0)
    throw new CommandError(
      "not everything is published; run the same command again: what the registry has is compared and left as it is",
    );
}
