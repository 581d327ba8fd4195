import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { COMMAND_LINE, LANGUAGES, LICENSE, RUNTIME, TEMPLATES } from "../../places.ts";

/** The files that the generator reads beside catalog and packages. */
export interface Assets {
  /** Hash of their names and contents. */
  readonly digest: string;
  /** Differs whenever one of them was written meanwhile, even if it says the same again. */
  readonly stamp: string;
}

/**
 * Reads the modules that packages carry, the templates and the license.
 *
 * @returns their hash; undefined where one cannot be read, which is left to whoever needs it to report.
 */
export function readAssets(): Assets | undefined {
  const digest = createHash("sha256");
  const stamp = createHash("sha256");
  try {
    const runtimes = readdirSync(LANGUAGES).map((language) => join(LANGUAGES, language, "runtime"));
    const paths = [COMMAND_LINE, RUNTIME, TEMPLATES, ...runtimes].flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((item) => !item.isDirectory() && !item.parentPath.endsWith("__pycache__"))
        .map((item) => join(item.parentPath, item.name)),
    );
    for (const path of [...paths.sort(), LICENSE]) {
      const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
      const content = readFileSync(path);
      digest.update(`${path}\0${content.length}\0`).update(content);
      stamp.update(`${path}\0${ino} ${size} ${mtimeNs} ${ctimeNs}\0`);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  }
  return { digest: digest.digest("hex"), stamp: stamp.digest("hex") };
}
