import type { Model } from "../../../catalog/model.ts";
import type { EmitContext } from "../../context.ts";
import type { Output } from "../../output.ts";
import { writeCatalogData, writeTextData } from "./data.ts";
import { writeMessages } from "./messages.ts";
import { writeModuleInfo, writePackageInfo } from "./module-info.ts";
import { codesClass, javaNames, localePart } from "./names.ts";
import { writePom } from "./pom.ts";
import { writeReadme } from "./readme.ts";
import { runtimeClasses, runtimeFile, runtimeSource } from "./runtime-files.ts";
import { writeCodes } from "./spaces.ts";
import { VOCABULARIES, writeVocabulary } from "./vocabulary.ts";

/**
 * The files of a provider's Java package.
 *
 * @param model - the resolved provider.
 * @param context - version and license.
 * @returns a row per file.
 */
export function javaOutputs(model: Model, { version, license }: EmitContext): readonly Output[] {
  const names = javaNames(model);
  const { root } = names;
  const plain = (path: string, text: () => string): Output => ({ path: `java/${path}`, use: "native", make: { text } });
  const source = (name: string, file: string, text: () => string) =>
    plain(`src/main/java/${name.replaceAll(".", "/")}/${file}`, text);
  const codes = `${root}.codes`;
  return [
    plain("pom.xml", () => writePom(model, version, names)),
    plain("README.md", () => writeReadme(model, version, names)),
    plain("LICENSE", () => license),
    plain("src/main/java/module-info.java", () => writeModuleInfo(model, names)),
    source(root, "package-info.java", () => writePackageInfo(root, `Response codes of ${model.name}.`)),
    ...runtimeClasses().map((name) => source(root, runtimeFile(name, names), () => runtimeSource(name, names))),
    ...VOCABULARIES.map((vocabulary) =>
      source(root, `${vocabulary.name}.java`, () => writeVocabulary(vocabulary, names)),
    ),
    source(root, "CatalogData.java", () => writeCatalogData(model, version, names)),
    source(codes, "package-info.java", () => writePackageInfo(codes, `The codes of ${model.name}, a class per space.`)),
    ...model.spaces.map((space) =>
      source(codes, `${codesClass(space.id)}.java`, () => writeCodes(model, space, names)),
    ),
    ...model.locales.flatMap((locale) => {
      const name = `${root}.messages.${localePart(locale)}`;
      return [
        source(name, "package-info.java", () => writePackageInfo(name, "Texts of one language.")),
        source(name, "Messages.java", () => writeMessages(model, locale, names, name)),
        source(name, "TextData.java", () => writeTextData(model, locale, name)),
      ];
    }),
  ];
}
