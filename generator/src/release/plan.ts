import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { buildPackage, isBuilt } from "../build.ts";
import { CommandError } from "../command-error.ts";
import { ifThere, readText } from "../read.ts";
import { removeFile, replaceFile } from "../write.ts";
import { type Baseline, openBaseline } from "./baseline.ts";
import { isAccepted } from "./decision.ts";
import { type Plan, planRelease } from "./judge.ts";
import { readPackageFolder } from "./package-folder.ts";
import { type Published, parsePackage } from "./published.ts";

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
 * @throws CommandError when a package, a changeset or the baseline cannot be read, or nothing is called as accepted.
 */
export async function planReleases(options: PlanOptions): Promise<Plans> {
  const changesets = await readChangesets(options.changesets);
  const baseline = await openBaseline(options.baseline);
  const candidates = await findPackages(options.packages, options.names);
  const { asked, leftOut } = told(baseline, candidates, options.names.length > 0);
  const plans: Plan[] = [];
  for (const { name, folder } of asked) {
    const [now, last] = [await readBuilt(folder), await baseline.read(name)];
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

/** A package of this repository. */
export interface PackagePlace {
  readonly name: string;
  readonly folder: string;
}

/**
 * Finds packages.
 *
 * @param packages - folder under which they stand.
 * @param names - by name, by folder or by id of the provider; all when empty.
 * @returns where they stand, by name of folder.
 * @throws CommandError when a name is of none of them.
 */
export async function findPackages(packages: string, names: readonly string[]): Promise<PackagePlace[]> {
  const folders = ((await ifThere(readdir(packages))) ?? []).sort();
  const found: (PackagePlace & { readonly known: readonly string[] })[] = [];
  for (const item of folders) {
    const text = await readText(join(packages, item, "package.json")).catch(() => undefined);
    if (text === undefined) continue;
    const { name } = JSON.parse(text) as { name: string };
    found.push({ name, folder: join(packages, item), known: [name, item, item.replace(/-codes$/, "")] });
  }
  const unknown = names.find((name) => !found.some(({ known }) => known.includes(name)));
  if (unknown !== undefined)
    throw new CommandError(
      `there is no package ${JSON.stringify(unknown)}; known are ${found.map(({ name }) => name).join(", ")}`,
    );
  return found.filter(({ known }) => names.length === 0 || names.some((name) => known.includes(name)));
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
