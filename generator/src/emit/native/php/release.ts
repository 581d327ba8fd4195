import type { Model } from "../../../catalog/model.ts";
import { dataDigest } from "../digest.ts";
import { composerVersion } from "../version.ts";
import { classFile, phpString } from "./source.ts";

/**
 * The class that says which data a package has.
 *
 * @param model - the resolved provider.
 * @param version - version of the npm package.
 * @param namespace - namespace of the package.
 * @returns text of its file.
 */
export function releaseClass(model: Model, version: string, namespace: string): string {
  const constants = [
    ["PROVIDER", model.id],
    ["VERSION", composerVersion(version)],
    ["DATA_DIGEST", dataDigest(model)],
  ].map(([name = "", value = ""]) => `\tpublic const ${name} = ${phpString(value)};\n`);
  return classFile(
    namespace,
    `/** What the package is; \`Codes\` has the same. @internal */\nfinal class Release\n{\n${constants.join("")}}\n`,
  );
}
