import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { CommandError } from "../../command-error.ts";
import { type Published, type PublishedFiles, parsePackage } from "../../compare/published.ts";
import { ifThere } from "../../files/inside.ts";
import { ROOT } from "../../places.ts";
import { registryOf } from "./npm.ts";
import { readPackageFolder } from "./package-folder.ts";
import { readFromRegistry } from "./registry.ts";
import { readTarball } from "./tarball.ts";

/** The last release of each package, from any source. */
export interface Baseline {
  /** Its source, for messages. */
  readonly from: string;
  /** Packages that it contains; left out if it may contain any. */
  readonly only?: readonly string[];
  /**
   * Reads the last release of a package.
   *
   * @param name - name of the package.
   * @returns the release, or `undefined` when the package was never published.
   */
  read(name: string): Promise<Published | undefined>;
}

/**
 * Opens the last releases.
 *
 * @param source - folder of a package, folder of such folders or of tarballs, or a tarball (default: the registry).
 * @param names - packages that will be asked for.
 * @returns where the last release of a package can be read.
 * @throws CommandError when there is nothing at the source, or what is there is no package.
 */
export async function openBaseline(source: string | undefined, names: readonly string[]): Promise<Baseline> {
  if (source === undefined) {
    const registries = new Set(await Promise.all(names.map((name) => registryOf(name, ROOT))));
    return { from: `the registry ${[...registries].sort().join(" and ")}`.trimEnd(), read: fromRegistry };
  }
  const found = await ifThere(stat(source));
  if (found === undefined) throw new CommandError(`--baseline: there is nothing at ${source}`);
  if (!found.isDirectory()) return holding(source, [await readTarball(source)], true);
  const own = await readPackageFolder(source);
  if (own) return holding(source, [own], true);
  const items = (await readdir(source, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const read = await Promise.all(
    items.map((item) => {
      const path = join(source, item.name);
      if (item.isFile() && /\.(tgz|tar\.gz)$/.test(item.name)) return readTarball(path);
      return item.isDirectory() ? readPackageFolder(path) : undefined;
    }),
  );
  const packages = read.filter((files) => files !== undefined);
  if (packages.length === 0)
    throw new CommandError(
      `--baseline: ${source} holds no package; name a folder of a package, of packages or of tarballs, or a tarball`,
    );
  return holding(source, packages, false);
}

function holding(source: string, packages: readonly PublishedFiles[], isOne: boolean): Baseline {
  const byName = new Map(packages.map((files) => [nameOf(files, source), files]));
  return {
    from: source,
    ...(isOne && { only: [...byName.keys()] }),
    async read(name) {
      const files = byName.get(name);
      return files && parsePackage(files, `${source} (${name})`);
    },
  };
}

function nameOf(files: PublishedFiles, source: string): string {
  try {
    const { name } = JSON.parse(files.get("package.json") ?? "") as { name?: unknown };
    if (typeof name === "string") return name;
  } catch {
    // Said below.
  }
  throw new CommandError(`--baseline: a package.json in ${source} names no package`);
}

async function fromRegistry(name: string): Promise<Published | undefined> {
  const files = await readFromRegistry(name);
  return files && parsePackage(files, `${name} as published`);
}
