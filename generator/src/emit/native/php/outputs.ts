import type { Model } from "../../../catalog/model.ts";
import type { EmitContext } from "../../context.ts";
import type { Output } from "../../output.ts";
import { dataNames, dataText } from "./data.ts";
import { enumsOf, enumText } from "./enums.ts";
import { ATTRIBUTES, manifestText, PHPSTAN } from "./manifest.ts";
import { classNameOf, namespaceOf } from "./names.ts";
import { renderReadme } from "./readme.ts";
import { releaseClass } from "./release.ts";
import { RUNTIME_FILES, runtimeText } from "./runtime-files.ts";
import { spaceClass } from "./spaces.ts";
import { textsFile } from "./texts.ts";

/**
 * The files of a provider's PHP package.
 *
 * @param model - the resolved provider.
 * @param context - version and license.
 * @returns a row per file.
 */
export function phpOutputs(model: Model, { version, license }: EmitContext): readonly Output[] {
  const namespace = namespaceOf(model);
  const file = (path: string, text: () => string | Promise<string>): Output => ({
    path: `php/${path}`,
    use: "native",
    make: { text },
  });
  return [
    file(".gitattributes", () => ATTRIBUTES),
    file("LICENSE", () => license),
    file("README.md", () => renderReadme(model)),
    file("composer.json", () => manifestText(model)),
    file("phpstan.neon", () => PHPSTAN),
    file("src/Release.php", () => releaseClass(model, version, namespace)),
    ...enumsOf(model).map((item) => file(`src/${item.name}.php`, () => enumText(item, namespace))),
    ...model.spaces.map((space) =>
      file(`src/Code/${classNameOf(space.id)}.php`, () => spaceClass(model, space, namespace)),
    ),
    ...dataNames(model).map((name) => file(`src/data/${name}`, () => dataText(model, name))),
    ...model.locales.map((locale) => file(`src/data/texts/${locale}.php`, () => textsFile(model, locale))),
    ...RUNTIME_FILES.map((name) => file(`src/${name}`, () => runtimeText(name, namespace))),
  ];
}
