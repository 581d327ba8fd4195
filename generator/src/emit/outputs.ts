import type { Model } from "../catalog/model.ts";
import { bodySchema } from "./body-schema.ts";
import { codegenSchema } from "./codegen-schema.ts";
import { codesData } from "./codes-json.ts";
import { codesSchema } from "./codes-schema.ts";
import { icuMessages } from "./messages-json.ts";
import { CHANGELOG, type Output } from "./output.ts";
import { packageJson, TSCONFIG, turboJson } from "./package-files.ts";
import { renderReadme } from "./readme.ts";
import { runtimeFiles, runtimeText } from "./runtime-files.ts";
import { writeData, writeMessages } from "./typescript/data.ts";
import { writeFunctions } from "./typescript/functions.ts";
import { writeIndex } from "./typescript/index-file.ts";
import { writeProblem } from "./typescript/problem.ts";
import { writeProtocol } from "./typescript/protocol.ts";
import { writeConstants, writeSpace } from "./typescript/spaces.ts";
import { writeExampleData, writeTesting } from "./typescript/testing.ts";
import { writeReason, writeTypes } from "./typescript/types.ts";
import { writeVerify } from "./typescript/verify.ts";
import type { Write } from "./typescript/write.ts";

/** What a package is generated from besides the model. */
export interface EmitContext {
  /** Version in the existing `package.json`; it belongs to changesets. */
  readonly version: string;
  /** Content of the project's license file. */
  readonly license: string;
}

/**
 * The one table of all files of a package. `exports`, `files` and `typesVersions` of its `package.json`, the outputs of
 * its turbo tasks and the table of imports in its README follow from it.
 *
 * @param model - the resolved provider.
 * @param context - version and license.
 * @returns the rows, in the order in which the README and `exports` name them.
 */
export function outputsOf(model: Model, { version, license }: EmitContext): readonly Output[] {
  const { locales, spaces } = model;
  const module = (name: string, write: Write, about?: string): Output => ({
    path: `src/${name}.ts`,
    use: "module",
    make: { write },
    ...(about && { about }),
  });
  const source = (name: string, write: Write): Output => ({ path: `src/${name}.ts`, use: "source", make: { write } });
  const data = (path: string, json: () => object, about: string, oneLined?: string): Output => ({
    path,
    use: "data",
    make: { json, ...(oneLined && { oneLined }) },
    about,
  });
  return [
    module("index", writeIndex(model), MAIN(spaces.some(({ kind }) => kind === "composite"))),
    ...locales.map((locale) => module(`messages/${locale}`, writeMessages(model, locale), MESSAGES)),
    module("verify", writeVerify(model), VERIFY),
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
    source("functions", writeFunctions(model)),
    source("types", writeTypes(model)),
    source("reason", writeReason(model)),
    source("data", writeData(model)),
    source("protocol", writeProtocol(model)),
    source("testing/data", writeExampleData(model)),
    ...spaces.map((space) => source(`spaces/${space.id}`, writeSpace(model, space))),
    ...runtimeFiles(model).map(
      (name): Output => ({ path: `src/runtime/${name}`, use: "source", make: { text: () => runtimeText(name) } }),
    ),
    { path: "package.json", use: "plain", make: { json: (outputs) => packageJson(model, version, outputs) } },
    { path: "README.md", use: "plain", make: { text: (outputs) => renderReadme(model, outputs) } },
    { path: "LICENSE", use: "plain", make: { text: () => license } },
    { path: CHANGELOG, use: "plain" },
    { path: "tsconfig.json", use: "repository", make: { json: () => TSCONFIG } },
    { path: "turbo.json", use: "repository", make: { json: (outputs) => turboJson(model, outputs) } },
  ];
}

const MAIN = (composite: boolean) =>
  `enums, types, \`decode\`, \`decodeError\`, \`lookup\`${composite ? ", `parse`, `compose`" : ""}, \`logFields\`, \`metricLabels\``;
const MESSAGES = "`message(result)`: title, detail, action, customer; `customer(result)`: only that, and small";
const VERIFY = "`verify(notification, keys, options?)`: whether a notification is genuine";
const PROBLEM = "`toProblem(result, locale)`; the only import that loads all languages";
const TESTING = "`example(space, name, options?)`, `examples()`: bodies for the tests of your own handlers";
const ICU = "the same as ICU messages with flat keys; i18next needs `keySeparator: false` and `nsSeparator: false`";
const CONSTANTS = "the members of each enum as single constants, which bundlers can drop";
const ALL_DATA = "all data, and its shape, for any language";
