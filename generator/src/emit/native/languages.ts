import { createHash } from "node:crypto";
import type { Model } from "../../catalog/model.ts";
import { contentDigest } from "../../files/digest.ts";
import type { EmitContext } from "../context.ts";
import { emitFiles } from "../index.ts";
import { FIRST_VERSION } from "../package-files.ts";
import { nativeOutputs } from "./outputs.ts";

/**
 * Identifies the packages of other languages. It stands in `package.json`, so that a change of any of them is a
 * difference to the last release, which `release plan` finds although the files are in no tarball.
 *
 * @param model - the resolved provider.
 * @param context - what the package is generated from; its version makes no difference.
 * @returns SHA-256 of the files of each language, by the name of its folder; none without packages of other languages.
 */
export async function languageDigests(model: Model, context: EmitContext): Promise<Readonly<Record<string, string>>> {
  const files = await emitFiles(nativeOutputs(model, { ...context, version: FIRST_VERSION }));
  const hashes = new Map<string, ReturnType<typeof createHash>>();
  for (const [path, content] of files) {
    const [language = ""] = path.split("/");
    const hash = hashes.get(language) ?? createHash("sha256");
    hashes.set(language, hash.update(`${path}\n${contentDigest(content)}\n`));
  }
  return Object.fromEntries([...hashes].map(([language, hash]) => [language, hash.digest("hex")]));
}
