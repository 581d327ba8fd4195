import { readFile } from "node:fs/promises";
import { CheckFailed } from "./check.ts";
import type { Packed } from "./project.ts";

/**
 * Asks publint about a tarball, suggestions included.
 *
 * @param packed - the package.
 * @returns nothing worth knowing.
 * @throws CheckFailed with everything that it reports.
 */
export async function askPublint({ tarball }: Packed): Promise<string> {
  const [{ publint }, { formatMessage }] = await Promise.all([import("publint"), import("publint/utils")]);
  const { buffer, byteOffset, byteLength } = await readFile(tarball);
  const data = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  const { messages, pkg } = await publint({ pack: { tarball: data }, level: "suggestion", strict: true });
  if (messages.length > 0)
    throw new CheckFailed(
      messages.map((item) => `${item.code}: ${formatMessage(item, pkg, { color: false })}`).join("\n"),
    );
  return "";
}

/**
 * Asks are-the-types-wrong about a tarball: every subpath, in every way to resolve modules that it knows,
 * the oldest included.
 *
 * @param packed - the package.
 * @returns how much was looked at.
 * @throws CheckFailed with every problem.
 */
export async function askAttw({ tarball }: Packed): Promise<string> {
  const { checkPackage, createPackageFromTarballData } = await import("@arethetypeswrong/core");
  const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(await readFile(tarball))), {
    // Tables and SQL are files to be read, not modules with types.
    excludeEntrypoints: [/^\.\/(?:data|sql)\//],
  });
  if (!analysis.types) throw new CheckFailed("the package has no types");
  if (analysis.problems.length > 0)
    throw new CheckFailed(analysis.problems.map((problem) => JSON.stringify(problem)).join("\n"));
  const entrypoints = Object.values(analysis.entrypoints);
  return `${entrypoints.flatMap(({ resolutions }) => Object.values(resolutions)).length} resolutions`;
}
