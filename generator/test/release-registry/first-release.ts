import { join } from "node:path";
import { listProviders } from "../../src/catalog/list-providers.ts";
import { FIRST_VERSION } from "../../src/emit/package-files.ts";
import { JOINT, packageFolder, ROOT } from "../../src/places.ts";
import type { Registry } from "./registry.ts";
import { clone, type Repository, snapshot, temporary } from "./repository.ts";

/** Ids of all providers, and of the joint package, in the order of the names of their packages. */
const IDS = [...(await listProviders(join(ROOT, "catalog"))), JOINT].sort((a, b) =>
  packageFolder(a) < packageFolder(b) ? -1 : 1,
);

/** Names of all packages, which the consumer installs. */
export const packageNames = (scope = "@org") => IDS.map((id) => packageName(id, scope));

/**
 * Name of a package.
 *
 * @param id - id of the provider, or of the joint package.
 * @param scope - scope of the names.
 * @returns the name.
 */
export function packageName(id: string, scope = "@org"): string {
  return `${scope}/${packageFolder(id)}`;
}

/** The changeset of a first release. */
const FIRST = (names: readonly string[]) =>
  `---\n${names.map((name) => `"${name}": major\n`).join("")}---\n\nFirst release.\n`;

/**
 * Makes a repository in which nothing was ever released, whatever this one has released by now.
 *
 * @returns the repository; packages have version 0.0.0 and one changeset waits.
 */
export async function unreleased(): Promise<Repository> {
  const repository = await clone(await snapshot());
  const waiting = (await repository.run(["git", "ls-files", ".changeset/*.md"])).split("\n").filter(Boolean);
  if (waiting.length > 0) await repository.run(["git", "rm", "--quiet", ...waiting]);
  const manifests = (await repository.run(["git", "ls-files", "packages/*/package.json"])).split("\n").filter(Boolean);
  const names = manifests.map(async (path) => {
    const manifest = JSON.parse(await repository.read(path)) as { name: string; version: string };
    await repository.write(path, `${JSON.stringify({ ...manifest, version: FIRST_VERSION }, null, 2)}\n`);
    return manifest.name;
  });
  await repository.write(".changeset/first.md", FIRST(await Promise.all(names)));
  await repository.commit();
  return repository;
}

/**
 * Raises versions, writes changelogs and packs, all as the release workflow does.
 *
 * @param repository - the repository.
 * @returns folder of the tarballs.
 */
export async function versionAndPack(repository: Repository): Promise<string> {
  await repository.run(["codes", "release", "version"]);
  await repository.commit();
  const packed = join(await temporary(), "packed");
  await repository.run(["codes", "release", "pack", "--to", packed]);
  return packed;
}

/** What was done with a package, as the command says it. */
export interface Result {
  readonly name: string;
  readonly version: string;
  readonly sha256: string;
  readonly action: "publish" | "skip";
}

/**
 * Publishes what was packed.
 *
 * @param repository - the repository.
 * @param packed - folder of the tarballs.
 * @param registry - where to.
 * @returns what was done with the packages that the consumer uses.
 */
export async function publish(repository: Repository, packed: string, registry: Registry): Promise<Result[]> {
  const npm = ["--only", "npm", "--no-provenance", "--json"];
  const command = ["codes", "release", "publish", "--from", packed, ...npm];
  const results = JSON.parse(await repository.run(command, registry.env)) as Result[];
  return results.filter(({ name }) => packageNames().includes(name));
}
