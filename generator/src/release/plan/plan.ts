import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { CommandError } from "../../command-error.ts";
import { NOTHING_ASKED } from "../../compare/answers/compare-answers.ts";
import { type Published, parsePackage } from "../../compare/published.ts";
import { ifThere } from "../../files/inside.ts";
import { placeOf } from "../../files/place.ts";
import { readText } from "../../files/read.ts";
import type { Change } from "../../files/together.ts";
import { finishUnfinished, inTurn, refuseUnfinished, write } from "../../files/turn.ts";
import { buildPackage } from "../../package/build.ts";
import { readManifest } from "../../package/manifest.ts";
import { versionProblem } from "../../package/versions.ts";
import { askBoth } from "../ask/ask-both.ts";
import { type Baseline, openBaseline } from "../last/baseline.ts";
import { readCommitted } from "../last/committed.ts";
import { readPackageFolder } from "../last/package-folder.ts";
import { isAccepted } from "./decision.ts";
import { hostOf, inspectChangeset, type ReleaseGround } from "./inspect-changeset.ts";
import { type Plan, planRelease } from "./judge.ts";

/** What to plan, and where. */
export interface PlanOptions {
  /** Folder of the packages. */
  readonly packages: string;
  /** Folder of the changesets. */
  readonly changesets: string;
  /** Packages by name, folder or provider id; empty for all. */
  readonly names: readonly string[];
  /** Where the last releases are read from (default: the registry). */
  readonly baseline?: string | undefined;
  /** Findings that are accepted, as {@link findingName} names them. */
  readonly accepted: readonly string[];
}

/** The plans of several packages. */
export interface Plans {
  /** Where the last releases were read from. */
  readonly from: string;
  readonly plans: readonly Plan[];
  /** Packages that are not in the baseline and were not requested by name. */
  readonly leftOut: readonly string[];
}

/**
 * Compares packages with their last releases. Writes nothing except an outdated `dist`.
 *
 * @param options - what and where.
 * @returns one plan per package, by name of folder.
 * @throws CommandError when a package, a changeset or the baseline cannot be read or has an invalid version,
 *   a changeset names another package or contains markup, or an accepted name matches no finding.
 */
export async function planReleases(options: PlanOptions): Promise<Plans> {
  const found = await findPackages(options.packages, []);
  await refuseUnfinished([
    await placeOf("changesets", options.changesets),
    ...(await Promise.all(found.map(({ folder }) => placeOf("package", folder)))),
  ]);
  return compareReleases(options);
}

/**
 * Compares packages with their last releases, and writes the required changesets.
 *
 * @param options - what and where.
 * @returns the plans, and what was done with each changed changeset.
 * @throws as {@link planReleases} does; nothing was written then.
 */
export async function planAndWrite(options: PlanOptions): Promise<{
  readonly done: Plans;
  readonly written: readonly WrittenChangeset[];
}> {
  const packages = await findPackages(options.packages, []);
  await finishUnfinished(await Promise.all(packages.map(({ folder }) => placeOf("package", folder))));
  return inTurn({ write: [await placeOf("changesets", options.changesets)] }, async () => {
    const done = await compareReleases(options);
    return { done, written: await writeChangesets(options.changesets, done.plans) };
  });
}

async function compareReleases(options: PlanOptions): Promise<Plans> {
  const changesets = await readChangesets(options.changesets);
  const ground = await groundOf(await findPackages(options.packages, []));
  const wrong = [...changesets].flatMap(([file, text]) => inspectChangeset(file, text, ground));
  if (wrong.length > 0) throw new CommandError(wrong.join("\n"));
  const candidates = await findPackages(options.packages, options.names);
  const names = candidates.map(({ name }) => name);
  const baseline = await openBaseline(options.baseline, names);
  const { asked, leftOut } = told(baseline, candidates, options.names.length > 0);
  const plans: Plan[] = [];
  for (const { name, folder } of asked) {
    const last = await baseline.read(name);
    const now = await readBuilt(folder);
    const committed = last === undefined ? await readCommitted(folder) : undefined;
    const before = last ?? committed;
    const asked = before === undefined ? NOTHING_ASKED : await askBoth(before, now);
    plans.push(planRelease({ now, last, committed, asked, changesets, accepted: options.accepted }));
  }
  const unknown = options.accepted.find(
    (item) => !plans.some(({ findings }) => findings.some((found) => isAccepted(found, [item]))),
  );
  if (unknown !== undefined)
    throw new CommandError(`--accept: no difference is called ${JSON.stringify(unknown)}; copy the name from the plan`);
  return { from: baseline.from, plans, leftOut: leftOut.map(({ name }) => name) };
}

/** A changed changeset. */
export interface WrittenChangeset {
  readonly file: string;
  readonly change: "written" | "removed";
}

/** Writes the changesets of plans and removes obsolete ones; does nothing while anything is refused. */
async function writeChangesets(folder: string, plans: readonly Plan[]): Promise<WrittenChangeset[]> {
  if (plans.some(({ refusals }) => refusals.length > 0)) return [];
  const place = await placeOf("changesets", folder);
  const changes: Change[] = [];
  for (const { file, text } of plans)
    if (((await readText(folder, file)) ?? null) !== text) changes.push({ place, path: file, content: text });
  await write(changes);
  return changes.map(({ path, content }) => ({ file: path, change: content === null ? "removed" : "written" }));
}

/**
 * Reads the pending changesets.
 *
 * @param folder - folder of the changesets.
 * @returns text by name of file, sorted; none when there is no folder.
 */
export async function readChangesets(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = ((await ifThere(readdir(folder))) ?? []).filter((name) => /^(?!README\.md$).*\.md$/.test(name)).sort();
  return new Map(await Promise.all(names.map(async (name) => [name, (await readText(folder, name)) ?? ""] as const)));
}

/** The packages, and the hosts that they name, mainly those of the providers' pages. */
async function groundOf(packages: readonly PackagePlace[]): Promise<ReleaseGround> {
  const hosts = new Set<string>();
  for (const { folder } of packages)
    for (const file of ["package.json", "codes.json"])
      for (const [address] of ((await readText(folder, file)) ?? "").matchAll(/https:\/\/[^\s"\\]+/g)) {
        const host = hostOf(address);
        if (host !== undefined) hosts.add(host);
      }
  return { packages: packages.map(({ name }) => name), hosts };
}

/** A package of this repository. */
export interface PackagePlace {
  readonly name: string;
  readonly folder: string;
}

interface Listed {
  readonly version: unknown;
  /** Content of `package.json`. */
  readonly text: string;
  /** Names by which it can be requested. */
  readonly known: readonly string[];
}

/**
 * Finds packages.
 *
 * @param packages - folder of the packages.
 * @param names - names, folders or provider ids; empty for all.
 * @returns their folders, by folder name.
 * @throws CommandError when a name is unknown, or a requested package has no semver version.
 */
export async function findPackages(packages: string, names: readonly string[]): Promise<PackagePlace[]> {
  const items = (await ifThere(readdir(packages, { withFileTypes: true }))) ?? [];
  const folders = items.filter((item) => item.isDirectory()).map(({ name }) => name);
  const found: (PackagePlace & Listed)[] = [];
  for (const item of folders.sort()) {
    const manifest = await readManifest(join(packages, item));
    if (manifest === undefined) continue;
    const { name, version, text } = manifest;
    found.push({ name, version, text, folder: join(packages, item), known: [name, item, item.replace(/-codes$/, "")] });
  }
  const unknown = names.find((name) => !found.some(({ known }) => known.includes(name)));
  if (unknown !== undefined)
    throw new CommandError(
      `there is no package ${JSON.stringify(unknown)}; known are ${found.map(({ name }) => name).join(", ")}`,
    );
  const asked = found.filter(({ known }) => names.length === 0 || names.some((name) => known.includes(name)));
  const unversioned = asked.flatMap(
    ({ text, version, folder }) => versionProblem(text, version, join(folder, "package.json")) ?? [],
  );
  if (unversioned.length > 0) throw new CommandError(unversioned.join("\n"));
  return asked.map(({ name, folder }) => ({ name, folder }));
}

/**
 * Reads a package as it would be published; compiles it first if its `dist` is outdated.
 *
 * @param folder - folder of the package.
 * @returns the package.
 */
export async function readBuilt(folder: string): Promise<Published> {
  await buildPackage(folder, true);
  const files = await readPackageFolder(folder);
  if (files === undefined) throw new CommandError(`${folder} holds no package; generate it first`);
  return parsePackage(files, folder);
}

/** A baseline of one package contains no other packages. */
function told(baseline: Baseline, candidates: readonly PackagePlace[], byName: boolean) {
  const { only } = baseline;
  if (only === undefined) return { asked: candidates, leftOut: [] };
  const leftOut = candidates.filter(({ name }) => !only.includes(name));
  const [first] = leftOut;
  if (first && (byName || leftOut.length === candidates.length))
    throw new CommandError(`--baseline: ${baseline.from} holds ${only.join(", ")} and not ${first.name}`);
  return { asked: candidates.filter(({ name }) => only.includes(name)), leftOut };
}
