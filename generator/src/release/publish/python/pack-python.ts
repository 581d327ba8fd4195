import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommandError } from "../../../command-error.ts";
import { ifThere } from "../../../files/inside.ts";
import { PACKAGES, PYTHON_BUILD } from "../../../places.ts";
import { digestsOf } from "../digests.ts";
import { buildTools, python } from "./build-tools.ts";
import { PYTHON_FOLDER, pythonNames } from "./names.ts";
import { recompressedSdist, recompressedWheel } from "./recompress.ts";

/** A distribution of a Python package. */
export interface Distribution {
  /** Name of the file. */
  readonly file: string;
  readonly sha256: string;
}

/** The date of all packed files: that of npm's tarballs, as good as any. */
const PACKED_AT = "499162500";

/**
 * Builds the wheel and the source distribution of each Python package. The same sources always give the same bytes.
 *
 * @param packages - folders of packages with their versions in `package.json`; those without a Python package are left out.
 * @param to - folder for the files.
 * @returns the files by folder of the package.
 * @throws CommandError when Python or its tools are missing, or a package does not build or says another name or version.
 */
export async function packPython(
  packages: ReadonlyMap<string, string>,
  to: string,
): Promise<ReadonlyMap<string, readonly Distribution[]>> {
  const found = await packagesOf(packages.keys());
  if (found.size === 0) return new Map();
  const built = await mkdtemp(join(tmpdir(), "codes-python-"));
  try {
    const folders = [...found.values()];
    for (const folder of folders) await withoutRightsBelow(folder);
    await python([join(PYTHON_BUILD, "build.py"), built, ...folders], {
      PYTHONPATH: await buildTools(),
      PYTHONDONTWRITEBYTECODE: "1",
      SOURCE_DATE_EPOCH: PACKED_AT,
    });
    const packed = [...found.keys()].map(async (name) => {
      const files = await takeOver(name, packages.get(name) ?? "", built, to);
      return [name, files] as const;
    });
    return new Map(await Promise.all(packed));
  } finally {
    await rm(built, { recursive: true, force: true });
  }
}

async function packagesOf(names: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const name of names) {
    const folder = join(PACKAGES, name, PYTHON_FOLDER);
    if ((await ifThere(stat(join(folder, "pyproject.toml")))) !== undefined) found.set(name, folder);
  }
  return found;
}

/** The executable bit would be packed, and a checkout of another user may have it. */
async function withoutRightsBelow(folder: string): Promise<void> {
  for (const item of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (item.isFile()) await chmod(join(item.parentPath, item.name), 0o644);
}

async function takeOver(name: string, version: string, from: string, to: string): Promise<Distribution[]> {
  const { wheel, sdist } = pythonNames(name, version);
  const made = await Promise.all([
    compressed(from, wheel, recompressedWheel),
    compressed(from, sdist, recompressedSdist),
  ]);
  await mkdir(join(to, PYTHON_FOLDER), { recursive: true });
  for (const { file, bytes } of made) await writeFile(join(to, PYTHON_FOLDER, file), bytes);
  return made.map(({ file, bytes }) => ({ file, sha256: digestsOf(bytes).sha256 }));
}

async function compressed(from: string, file: string, again: (bytes: Buffer) => Buffer) {
  const bytes = await ifThere(readFile(join(from, file)));
  if (bytes === undefined)
    throw new CommandError(
      `the Python package gave no ${file}, only ${(await readdir(from)).sort().join(", ")}; ` +
        "its pyproject.toml says another name or version: run: npm run codes -- generate",
    );
  return { file, bytes: again(bytes) };
}
