import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { CheckFailed } from "./check.ts";
import { run } from "./command.ts";
import { CONSUMER, PACKAGES, ROOT } from "./places.ts";

/** A package as its users get it. */
export interface Packed {
  /** Name of its folder, for people: `doku-codes`. */
  readonly folder: string;
  /** Name under which it is installed. */
  readonly name: string;
  /** The tarball. */
  readonly tarball: string;
  /** Folder of the unpacked tarball. */
  readonly unpacked: string;
  readonly manifest: PackageManifest;
}

export interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

/**
 * Packs every generated package as `pnpm publish` would.
 *
 * @param into - an empty folder for the tarballs and their contents.
 * @returns the packages, sorted by folder.
 */
export async function packAll(into: string): Promise<Packed[]> {
  const folders = (await readdir(PACKAGES)).sort();
  return Promise.all(folders.map((folder) => packOne(folder, join(into, folder))));
}

async function packOne(folder: string, into: string): Promise<Packed> {
  await mkdir(into, { recursive: true });
  const pnpm = join(ROOT, "node_modules", ".bin", "pnpm");
  await run(pnpm, ["pack", "--pack-destination", into], { cwd: join(PACKAGES, folder) });
  const [tarball] = (await readdir(into)).filter((file) => file.endsWith(".tgz"));
  if (tarball === undefined) throw new Error(`pnpm pack made no tarball of packages/${folder}`);
  await run("tar", ["-xzf", tarball], { cwd: into });
  const unpacked = join(into, "package");
  const manifest = JSON.parse(await readFile(join(unpacked, "package.json"), "utf8")) as PackageManifest;
  return { folder, name: manifest.name, tarball: join(into, tarball), unpacked, manifest };
}

/**
 * Installs the tarballs in a fresh project, without a network, and puts a user's programs beside them.
 *
 * @param project - folder to be made.
 * @param packages - what is to be installed.
 * @throws CheckFailed when that cannot be done, or anything else than the packages was installed.
 */
export async function makeProject(project: string, packages: readonly Packed[]): Promise<void> {
  await cp(CONSUMER, project, { recursive: true });
  await writeFile(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  const parameters = ["install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  const tarballs = packages.map(({ tarball }) => tarball);
  await run("npm", [...parameters, ...tarballs], { cwd: project }).catch((error: Error) => {
    throw new CheckFailed(
      `the tarballs cannot be installed on their own; do they have dependencies?\n${error.message}`,
    );
  });
  const expected = packages.map(({ name }) => name).sort();
  const installed = await installedIn(join(project, "node_modules"));
  if (installed.join() !== expected.join())
    throw new CheckFailed(`installed were ${installed.join(", ")}; expected only ${expected.join(", ")}`);
}

async function installedIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith("."));
  const found = await Promise.all(
    names.map(async (name) =>
      name.startsWith("@") ? (await readdir(join(folder, name))).map((inner) => `${basename(name)}/${inner}`) : [name],
    ),
  );
  return found.flat().sort();
}

/**
 * Leaves out the package that is about all providers: it has the data of each in a folder, not at its top.
 *
 * @param packages - the packages.
 * @returns those about one provider.
 */
export function ofOneProvider(packages: readonly Packed[]): Packed[] {
  return packages.filter(({ manifest }) => Object.hasOwn(manifest.exports, "./codes.json"));
}

/**
 * What a program can import from a package: modules and JSON, but no tables, which only have an address.
 *
 * @param packed - the package.
 * @returns the specifiers, in the order of its `exports`.
 */
export function specifiersOf({ name, manifest }: Packed): string[] {
  return Object.entries(manifest.exports)
    .filter(([subpath, target]) => typeof target === "object" || subpath.endsWith(".json"))
    .map(([subpath]) => `${name}${subpath.slice(1)}`);
}
