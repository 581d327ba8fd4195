import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { buildPackage, isBuilt } from "../build.ts";
import { CommandError } from "../command-error.ts";
import { ifThere, readText } from "../read.ts";
import { removeFile, replaceFile } from "../write.ts";
import { type Baseline, openBaseline } from "./baseline.ts";
import { isAccepted } from "./decision.ts";
import { hostOf, inspectChangeset, type ReleaseGround } from "./inspect-changeset.ts";
import { type Plan, planRelease } from "./judge.ts";
import { readPackageFolder } from "./package-folder.ts";
import { type Published, parsePackage } from "./published.ts";
import { versionProblem } from "./versions.ts";

/** What to plan, and where. */
export interface PlanOptions {
  /** Folder under which the packages stand. */
  readonly packages: string;
  /** Folder of the changesets. */
  readonly changesets: string;
  /** Packages by name, by folder or by id of the provider; all when empty. */
  readonly names: readonly string[];
  /** Where the last releases are read from; the registry when left out. */
  readonly baseline?: string | undefined;
  /** Findings that are accepted, as {@link findingName} names them. */
  readonly accepted: readonly string[];
}

/** The plans of several packages. */
export interface Plans {
  /** Where the last releases were read from. */
  readonly from: string;
  readonly plans: readonly Plan[];
  /** Packages that the baseline says nothing about and that were not asked for by name. */
  readonly leftOut: readonly string[];
}

/**
 * Compares packages with their last releases. Writes nothing but a `dist` that is out of date.
 *
 * @param options - what and where.
 * @returns one plan per package, by name of folder.
 * @throws CommandError when a package, a changeset or the baseline cannot be read or has a version that is
 *   none, a changeset names another package or holds markup, or nothing is called as accepted.
 */
export async function planReleases(options: PlanOptions): Promise<Plans> {
  const changesets = await readChangesets(options.changesets);
  const ground = await groundOf(await findPackages(options.packages, []));
  const wrong = [...changesets].flatMap(([file, text]) => inspectChangeset(file, text, ground));
  if (wrong.length > 0) throw new CommandError(wrong.join("\n"));
  const baseline = await openBaseline(options.baseline);
  const candidates = await findPackages(options.packages, options.names);
  const { asked, leftOut } = told(baseline, candidates, options.names.length > 0);
  const plans: Plan[] = [];
  for (const { name, folder } of asked) {
    const last = await baseline.read(name);
    const now = await readBuilt(folder);
    plans.push(planRelease({ now, last, changesets, accepted: options.accepted }));
  }
  const unknown = options.accepted.find(
    (item) => !plans.some(({ findings }) => findings.some((found) => isAccepted(found, [item]))),
  );
  if (unknown !== undefined)
    throw new CommandError(`--accept: no difference is called ${JSON.stringify(unknown)}; copy the name from the plan`);
  return { from: baseline.from, plans, leftOut: leftOut.map(({ name }) => name) };
}

/**
 * Writes the changesets of plans, and removes those that are no longer due. Nothing is written
 * while anything is refused.
 *
 * @param folder - folder of the changesets.
 * @param plans - the plans.
 * @returns what was done with each file that is not as it was.
 */
export async function writeChangesets(
  folder: string,
  plans: readonly Plan[],
): Promise<{ readonly file: string; readonly change: "written" | "removed" }[]> {
  const done: { file: string; change: "written" | "removed" }[] = [];
  if (plans.some(({ refusals }) => refusals.length > 0)) return done;
  for (const { file, text } of plans) {
    const present = await readText(join(folder, file));
    if (text === null && present !== undefined) {
      await removeFile(folder, file);
      done.push({ file, change: "removed" });
    } else if (text !== null && text !== present) {
      await replaceFile(folder, file, text);
      done.push({ file, change: "written" });
    }
  }
  return done;
}

/**
 * Reads the changesets that wait for the next release.
 *
 * @param folder - folder of the changesets.
 * @returns text by name of file, sorted; none when there is no folder.
 */
export async function readChangesets(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = ((await ifThere(readdir(folder))) ?? []).filter((name) => /^(?!README\.md$).*\.md$/.test(name)).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, (await readText(join(folder, name))) ?? ""] as const)),
  );
}

/** The packages, and the hosts that they name: those of the providers' pages above all. */
async function groundOf(packages: readonly PackagePlace[]): Promise<ReleaseGround> {
  const hosts = new Set<string>();
  for (const { folder } of packages)
    for (const file of ["package.json", "codes.json"])
      for (const [address] of ((await readText(join(folder, file))) ?? "").matchAll(/https:\/\/[^\s"\\]+/g)) {
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
  /** Names by which it can be asked for. */
  readonly known: readonly string[];
}

/**
 * Finds packages.
 *
 * @param packages - folder under which they stand.
 * @param names - by name, by folder or by id of the provider; all when empty.
 * @returns where they stand, by name of folder.
 * @throws CommandError when a name is of none of them, or one that is asked for has no version by semver.
 */
export async function findPackages(packages: string, names: readonly string[]): Promise<PackagePlace[]> {
  const folders = ((await ifThere(readdir(packages))) ?? []).sort();
  const found: (PackagePlace & Listed)[] = [];
  for (const item of folders) {
    const text = await readText(join(packages, item, "package.json")).catch(() => undefined);
    if (text === undefined) continue;
    const { name, version } = manifestIn(text, join(packages, item));
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

function manifestIn(text: string, folder: string): { readonly name: string; readonly version: unknown } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new CommandError(
      `${join(folder, "package.json")} is not JSON: ${(error as Error).message}; generate the package anew`,
    );
  }
  const { name, version } = (value ?? {}) as { name?: unknown; version?: unknown };
  if (typeof name !== "string")
    throw new CommandError(`${join(folder, "package.json")} has no name; generate the package anew`);
  return { name, version };
}

/**
 * Reads a package as it would be published; compiles it first when its `dist` is out of date.
 *
 * @param folder - folder of the package.
 * @returns the package.
 */
export async function readBuilt(folder: string): Promise<Published> {
  if (!(await isBuilt(folder))) await buildPackage(folder);
  const files = await readPackageFolder(folder);
  if (files === undefined) throw new CommandError(`${folder} holds no package; generate it first`);
  return parsePackage(files, folder);
}

/** A baseline of one package says nothing about the others. */
function told(baseline: Baseline, candidates: readonly PackagePlace[], byName: boolean) {
  const { only } = baseline;
  if (only === undefined) return { asked: candidates, leftOut: [] };
  const leftOut = candidates.filter(({ name }) => !only.includes(name));
  const [first] = leftOut;
  if (first && (byName || leftOut.length === candidates.length))
    throw new CommandError(`--baseline: ${baseline.from} holds ${only.join(", ")} and not ${first.name}`);
  return { asked: candidates.filter(({ name }) => only.includes(name)), leftOut };
}
