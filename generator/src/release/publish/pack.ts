import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { CommandError } from "../../command-error.ts";
import { FIRST_VERSION } from "../../emit/package-files.ts";
import { statInside } from "../../files/inside.ts";
import { placeOf } from "../../files/place.ts";
import { readText } from "../../files/read.ts";
import { makeFolder } from "../../files/replace.ts";
import { inTurn } from "../../files/turn.ts";
import { generate } from "../../generate/index.ts";
import { buildPackage } from "../../package/build.ts";
import { readVersion } from "../../package/manifest.ts";
import { CATALOG, CONTENTS, PACKAGES, packageFolder } from "../../places.ts";
import { fileListFaults, listedFiles } from "./file-list.ts";
import { type Packed, readPackage, removeRecord, writeRecord } from "./packed.ts";
import { packPython } from "./python/pack-python.ts";
import { readTool } from "./run-tool.ts";

/**
 * Builds and packs every package once, in every language. The same sources always give the same bytes.
 *
 * @param to - folder for the tarballs and their record; made when missing, other files in it stay.
 * @param onDone - called after each package, for progress.
 * @returns the packages, by the ids of their providers.
 * @throws CommandError when a package is out of date, does not build, or has other files than its committed
 *   list; then nothing in the folder can be published.
 */
export async function packPackages(to: string, onDone: (packed: Packed) => void = () => {}): Promise<Packed[]> {
  const place = await placeOf("release", to);
  return inTurn({ write: [place] }, async () => {
    await makeFolder(to);
    const packed: Packed[] = [];
    await removeRecord(to);
    const versions = await versionsOf(await generatedProviders());
    const python = await packPython(versions, to);
    for (const [name, version] of versions) {
      const own = python.get(name);
      packed.push({ ...(await packPackage(name, version, to)), ...(own && { python: [...own] }) });
      onDone(packed.at(-1) as Packed);
    }
    await writeRecord(to, packed);
    return packed;
  });
}

async function generatedProviders(): Promise<string[]> {
  const done = await generate({ catalog: CATALOG, out: PACKAGES, providers: [], check: true });
  const stale = done.filter(({ differences }) => differences.length > 0);
  if (stale.length > 0)
    throw new CommandError(
      `out of date: ${stale.map(({ provider }) => provider).join(", ")}; run: npm run codes -- generate`,
    );
  return done.map(({ provider }) => provider);
}

/** By folder of the package. */
async function versionsOf(providers: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const versions = providers.map(packageFolder).map(async (name) => {
    return [name, (await readVersion(join(PACKAGES, name))) ?? FIRST_VERSION] as const;
  });
  return new Map(await Promise.all(versions));
}

async function packPackage(name: string, version: string, to: string): Promise<Packed> {
  const folder = join(PACKAGES, name);
  // Whatever dist holds by now: what is published is built from what is committed.
  await buildPackage(folder);
  const list = (await readText(CONTENTS, `${name}.txt`)) ?? "";
  await withoutRights(folder, listedFiles(list));
  const file = `${name}-${version}.tgz`;
  const path = join(to, file);
  const { status, out, err } = await readTool("pnpm", ["pack", "--out", path], folder);
  if (status !== 0) throw new CommandError(`${name} cannot be packed:\n${err}${out}`);
  const { manifest: packed, files, sha256 } = await readPackage(path);
  const faults = fileListFaults(files, list);
  if (faults.length > 0)
    throw new CommandError(
      [
        `${name} does not hold the files of its committed list:`,
        ...faults.map((fault) => `  ${fault}`),
        "if that is meant: npm run matrix -- --only packages --update, and commit the list",
      ].join("\n"),
    );
  return { name: packed.name, version: packed.version, file, files: files.length, sha256 };
}

/**
 * Removes the executable bit from the files of a package: it would be packed. The files of commands need none either:
 * whatever installs a package gives it to them.
 *
 * @param folder - folder of the package.
 * @param paths - its files, from the committed list; missing files are skipped.
 * @throws FileError when the list names anything but files of the package.
 */
export async function withoutRights(folder: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) if ((await statInside(folder, path)) !== undefined) await chmod(join(folder, path), 0o644);
}
