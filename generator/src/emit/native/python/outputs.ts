import type { Model } from "../../../catalog/model.ts";
import type { EmitContext } from "../../context.ts";
import type { Output } from "../../output.ts";
import { dataText, HEADER, textsModule, textsText } from "./data.ts";
import { indexText } from "./index-file.ts";
import { importOf, manifestText } from "./manifest.ts";
import { renderReadme } from "./readme.ts";
import { RUNTIME_FILES, runtimeText } from "./runtime-files.ts";
import { moduleOfSpace, spacesText, spaceText } from "./spaces.ts";

/**
 * The files of a provider's Python package.
 *
 * @param model - the resolved provider.
 * @param context - version and license.
 * @returns a row per file.
 */
export function pythonOutputs(model: Model, { version, license }: EmitContext): readonly Output[] {
  const file = (path: string, text: () => string | Promise<string>): Output => ({
    path: `python/${path}`,
    use: "native",
    make: { text },
  });
  const source = (path: string, text: () => string | Promise<string>) => file(`src/${importOf(model)}/${path}`, text);
  const own = (path: string, text: () => string) => source(path, () => `${HEADER}\n${text()}`);
  return [
    file("pyproject.toml", () => manifestText(model, version)),
    file("README.md", () => renderReadme(model)),
    file("LICENSE", () => license),
    source("__init__.py", () => indexText(model)),
    source("py.typed", () => ""),
    source("_data.py", () => dataText(model, version)),
    own("_texts/__init__.py", () => '"""The texts, a module for each language."""\n'),
    ...model.locales.map((locale) => source(`_texts/${textsModule(locale)}.py`, () => textsText(model, locale))),
    own("spaces/__init__.py", () => spacesText(model)),
    ...model.spaces.map((space) => own(`spaces/${moduleOfSpace(space).name}.py`, () => spaceText(model, space))),
    ...RUNTIME_FILES.map((name) => source(`_runtime/${name}`, () => runtimeText(name))),
  ];
}
