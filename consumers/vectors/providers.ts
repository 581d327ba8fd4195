import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Vector } from "./judge.ts";

/** Folder of the repository. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A provider with its vectors. */
export interface Provider {
  readonly id: string;
  /** Folder of its package. */
  readonly folder: string;
  readonly vectors: readonly Vector[];
}

const ENDING = "-codes";

/** The packages were not built. */
export class NotBuiltError extends Error {}

/**
 * Reads the vectors of all packages.
 *
 * @param packages - folder of the packages.
 * @returns the providers; the joint package has no vectors of its own.
 * @throws NotBuiltError for a package of a provider without vectors.
 */
export async function readProviders(packages = join(ROOT, "packages")): Promise<Provider[]> {
  const names = (await readdir(packages)).filter((name) => name.endsWith(ENDING)).sort();
  const all = names.map(async (name): Promise<Provider[]> => {
    const folder = join(packages, name);
    const { exports = {} } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
      readonly exports?: object;
    };
    if (!Object.hasOwn(exports, "./data/vectors.ndjson")) return [];
    const text = await readFile(join(folder, "data", "vectors.ndjson"), "utf8").catch(() => undefined);
    if (text === undefined) throw new NotBuiltError(`${folder} is not built; run: npm run codes -- build`);
    const lines = text.split("\n").filter((line) => line !== "");
    const vectors = lines.map((line) => JSON.parse(line) as Vector);
    return [{ id: name.slice(0, -ENDING.length), folder, vectors }];
  });
  return (await Promise.all(all)).flat();
}
