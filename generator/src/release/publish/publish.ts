import { loadProject } from "../../catalog/load.ts";
import { filesOnDisk } from "../../catalog/read-file.ts";
import { CommandError } from "../../command-error.ts";
import { FIRST_VERSION } from "../../emit/package-files.ts";
import { placeOf } from "../../files/place.ts";
import { inTurn, refuseUnfinished } from "../../files/turn.ts";
import { CATALOG, PACKAGES } from "../../places.ts";
import { findPackages } from "../plan/plan.ts";
import { type PublishedGo, publishGo } from "./go/publish-go.ts";
import { type PublishedMaven, publishMaven } from "./maven/publish-maven.ts";
import { type Ready, readRecord } from "./packed.ts";
import { type PublishedPhp, publishPhp } from "./php/publish-php.ts";
import { type NpmRequest, type PublishedNpm, publishNpm } from "./publish-npm.ts";
import { type StagedPackage, stageFiles } from "./python/stage-files.ts";
import { REGISTRIES, type Registry } from "./registries.ts";

/** What to publish, and how. */
export interface PublishRequest extends NpmRequest {
  /** Packages by name or provider id; empty for all. */
  readonly names: readonly string[];
  /** Only these registries; empty for all. */
  readonly only: readonly Registry[];
  /** Folder for the files that the Python index lacks. */
  readonly stage: string | undefined;
  /** Address of the Python index (default: the one that pip is set up for). */
  readonly index: string | undefined;
}

/** What was done, or would be done, with one package. */
export type PublishResult = PublishedNpm | StagedPackage | PublishedPhp | PublishedGo | PublishedMaven;

/** What was done in all registries. */
export interface Published {
  readonly results: readonly PublishResult[];
  /** Registries that were left out, with what has to be set up. */
  readonly notSetUp: readonly { readonly registry: Registry; readonly mend: string }[];
}

/**
 * Publishes packed packages, registry by registry. Each is asked first what it has: what is there with the same content
 * is skipped, anything else there is refused, and what is missing is published. So the same command completes an
 * interrupted run, whichever registry it was interrupted in.
 *
 * @param request - what and how.
 * @returns what was done, and which registries are not set up.
 * @throws CommandError when a registry has a version with other content, or does not respond; then nothing is sent to it,
 *   nor to those after it.
 */
export async function publishPackages(request: PublishRequest): Promise<Published> {
  const place = await placeOf("release", request.from);
  if (!request.dryRun) return inTurn({ write: [place] }, () => publishAll(request));
  await refuseUnfinished([place]);
  return publishAll(request);
}

async function publishAll(request: PublishRequest): Promise<Published> {
  const packages = await packedPackages(request);
  const results: PublishResult[] = [];
  const notSetUp: { registry: Registry; mend: string }[] = [];
  for (const registry of REGISTRIES.filter((item) => request.only.length === 0 || request.only.includes(item))) {
    const done = await PUBLISH[registry](packages, request);
    if (typeof done === "string") notSetUp.push({ registry, mend: done });
    else results.push(...done);
  }
  return { results, notSetUp };
}

async function packedPackages({ from, names }: PublishRequest): Promise<Ready[]> {
  const asked = (await findPackages(PACKAGES, names)).map(({ name }) => name);
  const packages = (await readRecord(from)).filter(({ name }) => asked.includes(name));
  const unversioned = packages.filter(({ version }) => version === FIRST_VERSION).map(({ name }) => name);
  if (unversioned.length > 0)
    throw new CommandError(
      `not versioned yet: ${unversioned.join(", ")}; run: npm run codes -- release version, then pack again`,
    );
  return packages;
}

/** Publishes in a registry, or says what has to be set up first. */
type Publish = (packages: readonly Ready[], request: PublishRequest) => Promise<readonly PublishResult[] | string>;

const PUBLISH: Readonly<Record<Registry, Publish>> = {
  npm: publishNpm,

  async pypi(packages, { from, stage, index, dryRun }) {
    if (stage === undefined && !dryRun)
      return "name a folder for the files that the index lacks with --stage DIR, and upload them from there";
    return stageFiles(packages, { from, stage: dryRun ? undefined : stage, index });
  },

  async packagist(packages, { dryRun }) {
    const { phpRepository, author } = await project();
    if (phpRepository === undefined) return "set phpRepository in catalog/project.yaml";
    const token = process.env.SPLIT_TOKEN;
    if (process.env.CI && phpRepository.startsWith("https:") && !token)
      return `set SPLIT_TOKEN to a token that may write to ${phpRepository}`;
    return publishPhp(packages, { repository: phpRepository, token, author, dryRun });
  },

  async go(packages, { dryRun }) {
    const { repository } = await project();
    if (repository === undefined) return "set repository in catalog/project.yaml, where Go finds the packages";
    const address = repository.replace(/^git\+/, "");
    const token = process.env.TAG_TOKEN;
    if (process.env.CI && !token && !dryRun) return `set TAG_TOKEN to a token that may push tags to ${address}`;
    return publishGo(packages, { repository: address, token, dryRun });
  },

  async maven(packages, { dryRun }) {
    const { mavenGroup, mavenRepository, mavenUpload } = await project();
    if (mavenGroup === undefined || mavenRepository === undefined)
      return "set mavenGroup and mavenRepository in catalog/project.yaml";
    if (process.env.CI && mavenUpload === undefined && !process.env.MAVEN_GPG_KEY && !dryRun)
      return "set MAVEN_GPG_KEY to the key that signs the archives";
    return publishMaven(packages, {
      ...{ group: mavenGroup, repository: mavenRepository, upload: mavenUpload, dryRun },
    });
  },
};

async function project() {
  return (await loadProject(filesOnDisk(CATALOG))).data;
}
