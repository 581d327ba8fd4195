import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { catalogFiles, PROVIDER } from "./generation/catalog-files.ts";
import { syntheticSpaces } from "./generation/synthetic.ts";
import { completeLocales } from "./locales.ts";
import { runNode } from "./measure.ts";
import { ROOT } from "./places.ts";

/** Names of what a synthetic catalog holds. */
export const SYNTHETIC = { provider: PROVIDER, literal: "literal-1" } as const;

/**
 * Generates the package of a made-up provider.
 *
 * @param folder - folder to be made, for catalog and package.
 * @param count - how many codes.
 * @returns folder of the package.
 */
export async function generateSynthetic(folder: string, count: number): Promise<string> {
  const catalog = join(folder, "catalog");
  for (const [path, text] of catalogFiles(syntheticSpaces(count, await completeLocales()), join(ROOT, "catalog"))) {
    await mkdir(dirname(join(catalog, path)), { recursive: true });
    await writeFile(join(catalog, path), text);
  }
  const out = join(folder, "packages");
  await runNode([join(ROOT, "generator", "src", "cli.ts"), "generate", "--catalog", catalog, "--out", out]);
  return join(out, `${PROVIDER}-codes`);
}
