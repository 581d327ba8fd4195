import type { Family, Model } from "../catalog/model.ts";
import { answersOf } from "./answers.ts";
import { bodySchema } from "./body-schema.ts";
import { codegenSchema } from "./codegen-schema.ts";
import { codesData } from "./codes-json.ts";
import { codesSchema } from "./codes-schema.ts";
import type { EmitContext } from "./context.ts";
import { jsonText, markdownText } from "./encode.ts";
import { icuMessages } from "./messages-json.ts";
import { languageDigests } from "./native/languages.ts";
import { nativeOutputs } from "./native/outputs.ts";
import { CHANGELOG, type Output } from "./output.ts";
import { packageJson, TSCONFIG, turboJson } from "./package-files.ts";
import { renderReadme } from "./readme.ts";
import { runtimeFiles, runtimeText } from "./runtime-files.ts";
import { tableOutputs } from "./tables/files.ts";
import { writeData, writePacked } from "./typescript/data.ts";
import { writeFamily } from "./typescript/family.ts";
import { writeFunctions } from "./typescript/functions.ts";
import { writeIndex } from "./typescript/index-file.ts";
import { COLUMNS, type Column, shelfOf, WHOLE, writeColumn, writeMessages } from "./typescript/messages.ts";
import { writeProblem } from "./typescript/problem.ts";
import { writeProtocol } from "./typescript/protocol.ts";
import { writeRespond } from "./typescript/respond.ts";
import { writeConstants, writeSpace } from "./typescript/spaces.ts";
import { writeExampleData, writeTesting } from "./typescript/testing.ts";
import { writeReason, writeTypes } from "./typescript/types.ts";
import { writeVerify } from "./typescript/verify.ts";
import { versionOutput } from "./typescript/version.ts";
import type { Module, Write } from "./typescript/write.ts";
import { vectorsOutput } from "./vectors-file.ts";

export type { EmitContext };

/**
 * The one table of all files of a package. `exports`, `files` and `typesVersions` of its `package.json`, the outputs of
 * its turbo tasks and the table of imports in its README follow from it.
 *
 * @param model - the resolved provider.
 * @param context - version and license.
 * @returns the rows, in the order in which the README and `exports` name them.
 */
export function outputsOf(model: Model, context: EmitContext): readonly Output[] {
  const { version, license } = context;
  const { families, locales, spaces } = model;
  const answers = answersOf(model);
  const made = (how: Write | Module): Module => (typeof how === "function" ? { parts: () => [how] } : how);
  const module = (name: string, how: Write | Module, about?: string): Output => ({
    path: `src/${name}.ts`,
    use: "module",
    make: made(how),
    ...(about && { about }),
  });
  const source = (name: string, how: Write | Module): Output => ({
    path: `src/${name}.ts`,
    use: "source",
    make: made(how),
  });
  const data = (path: string, json: () => object, about: string, oneLined?: string): Output => ({
    path,
    use: "data",
    make: { json, ...(oneLined && { oneLined }) },
    about,
  });
  return [
    module("index", writeIndex(model), MAIN(spaces.some(({ kind }) => kind === "composite"))),
    ...families.map((family) => module(family.id, writeFamily(model, family), familyText(family))),
    ...[WHOLE, ...families.map(shelfOf)].flatMap((shelf) => {
      const { folder, family } = shelf;
      // The texts of a family are those of the whole package again, so one row says all.
      const [messages, columns] = family ? [familyTexts(family), undefined] : [MESSAGES, COLUMN];
      return [
        ...locales.map((locale) => module(`${folder}/${locale}`, writeMessages(model, locale, shelf), messages)),
        ...COLUMNS.flatMap((column) =>
          locales.map((locale) =>
            module(
              `${folder}/${locale}/${column}`,
              writeColumn(model, locale, column, shelf),
              columns?.[column] ?? messages,
            ),
          ),
        ),
      ];
    }),
    module("verify", writeVerify(model), VERIFY),
    ...(answers ? [module("respond", writeRespond(model, answers), RESPOND)] : []),
    module("problem", writeProblem(model), PROBLEM),
    module("testing", writeTesting(model), TESTING),
    ...locales.map((locale) => data(`messages/${locale}.json`, () => icuMessages(model, locale), ICU)),
    ...spaces.map((space) => module(`constants/${space.id}`, writeConstants(model, space), CONSTANTS)),
    data("codes.json", () => codesData(model), ALL_DATA, "procedure.vectors"),
    data("codes.schema.json", () => codesSchema(model), ALL_DATA),
    data("schema.json", () => bodySchema(model), "JSON Schema 2020-12 of codes and response bodies"),
    data(
      "codegen.schema.json",
      () => codegenSchema(model),
      "JSON Schema draft-07 for code generators of other languages",
    ),
    ...tableOutputs(locales),
    versionOutput(version),
    vectorsOutput(),
    source("functions", writeFunctions(model)),
    source("types", writeTypes(model)),
    { ...source("reason", writeReason(model)), shared: true },
    source("packed", writePacked(model)),
    source("data", writeData(model)),
    source("protocol", writeProtocol(model)),
    source("testing/data", writeExampleData(model)),
    ...spaces.map((space) => source(`spaces/${space.id}`, writeSpace(model, space))),
    ...runtimeFiles(model).map(
      (name): Output => ({
        ...{ path: `src/runtime/${name}`, use: "source", shared: true },
        make: { text: () => runtimeText(name) },
      }),
    ),
    ...nativeOutputs(model, context),
    { path: "package.json", use: "plain", make: { text: (outputs) => manifestOf(model, context, outputs) } },
    { path: "README.md", use: "plain", make: { text: (outputs) => renderReadme(model, outputs) } },
    { path: "LICENSE", use: "plain", make: { text: () => license } },
    { path: CHANGELOG, use: "plain" },
    { path: "tsconfig.json", use: "repository", make: { json: () => TSCONFIG } },
    { path: "turbo.json", use: "repository", make: { json: (outputs) => turboJson(model, outputs) } },
  ];
}

async function manifestOf(model: Model, context: EmitContext, outputs: readonly Output[]): Promise<string> {
  const languages = await languageDigests(model, context);
  const manifest = packageJson(model, context.version, outputs);
  return jsonText(Object.keys(languages).length > 0 ? { ...manifest, languages } : manifest);
}

const MAIN = (composite: boolean) =>
  `enums, types, \`decode\`, \`decodeError\`, \`lookup\`, \`lookupEarlier\`${composite ? ", `parse`, `compose`" : ""}, \`logFields\`, \`metricLabels\`, \`VERSION\`, \`DATA_DIGEST\``;
const familyText = ({ title, spaces }: Family) =>
  `the same functions with fewer codes, those of ${markdownText(title)}: ${spaces.map((id) => `\`${id}\``).join(", ")}`;
const familyTexts = ({ id }: Family) => `the same texts with fewer codes: they take only results of \`${id}\``;
const MESSAGES = "`message(result)`: title, detail, action, customer";
const COLUMN: Readonly<Record<Column, string>> = {
  title: "`title(result)`: only the short name of what happened",
  detail: "`detail(result)`: only what it means, for logs",
  action: "`action(result)`: only what the developer does next",
  customer: "`customer(result)`: only what the customer may read; small enough for a browser",
};
const VERIFY = "`verify(notification, keys, options?)`: whether a notification is genuine";
const RESPOND = "`respond(service, name, params?)`: what to send where the provider asks or tells you something";
const PROBLEM = "`toProblem(result, locale)`; the only import that loads all languages";
const TESTING = "`example(space, name, options?)`, `examples()`: bodies for the tests of your own handlers";
const ICU = "the same as ICU messages with flat keys; i18next needs `keySeparator: false` and `nsSeparator: false`";
const CONSTANTS = "the members of each enum as single constants, which bundlers can drop";
const ALL_DATA = "all data, and its shape, for any language";
