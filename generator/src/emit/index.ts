import { readFile } from "node:fs/promises";
import CodeBlockWriter from "code-block-writer";
import type { Model } from "../catalog/model.ts";
import { LOCALES } from "../catalog/shape.ts";
import type { InPieces, PackageFiles } from "../files/file-map.ts";
import { checkInBackground } from "./check-in-background.ts";
import { codegenSchema } from "./codegen-schema.ts";
import { codesData } from "./codes-json.ts";
import { codesSchema } from "./codes-schema.ts";
import { jsonPieces } from "./encode.ts";
import { icuMessages } from "./messages-json.ts";
import { packageJson, TSCONFIG, turboJson } from "./package-files.ts";
import { renderReadme } from "./readme.ts";
import { runtimeFiles, runtimeText } from "./runtime-files.ts";
import { bodySchema } from "./schema.ts";
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

/** What a package is made from beside the model. */
export interface EmitContext {
  /** Version in the existing `package.json`; it belongs to changesets. */
  readonly version: string;
  /** Content of the project's license file. */
  readonly license: string;
}

/**
 * Makes all files of a provider's package. Pure but for reading the templates and the runtime.
 *
 * @param model - the resolved provider.
 * @param context - version and license.
 * @returns the files.
 * @throws Error when the emitted TypeScript holds syntax that is not allowed; a defect, never bad input.
 */
export async function emitPackage(model: Model, context: EmitContext): Promise<PackageFiles> {
  const files = new Map<string, string | InPieces>();
  const typescript = {
    "src/index.ts": writeIndex(model),
    "src/functions.ts": writeFunctions(model),
    "src/types.ts": writeTypes(model),
    "src/reason.ts": writeReason(model),
    "src/data.ts": writeData(model),
    "src/problem.ts": writeProblem(model),
    "src/protocol.ts": writeProtocol(model),
    "src/verify.ts": writeVerify(model),
    "src/testing.ts": writeTesting(model),
    "src/testing/data.ts": writeExampleData(model),
    ...Object.fromEntries(model.spaces.map((space) => [`src/spaces/${space.id}.ts`, writeSpace(model, space)])),
    ...Object.fromEntries(model.spaces.map((space) => [`src/constants/${space.id}.ts`, writeConstants(model, space)])),
    ...Object.fromEntries(LOCALES.map((locale) => [`src/messages/${locale}.ts`, writeMessages(model, locale)])),
  };
  const checks: Promise<string | null>[] = [];
  for (const [path, write] of Object.entries(typescript)) {
    const text = writeText(write);
    checks.push(checkInBackground(path, text));
    files.set(path, text);
  }
  for (const name of runtimeFiles(model)) files.set(`src/runtime/${name}`, await runtimeText(name));
  const json = (path: string, make: () => object, oneLined?: string) =>
    files.set(path, { pieces: () => jsonPieces(make(), oneLined) });
  for (const locale of LOCALES) json(`messages/${locale}.json`, () => icuMessages(model, locale));
  json("codes.json", () => codesData(model), "procedure.vectors");
  json("codes.schema.json", () => codesSchema(model));
  json("schema.json", () => bodySchema(model));
  json("codegen.schema.json", () => codegenSchema(model));
  json("package.json", () => packageJson(model, context.version));
  json("tsconfig.json", () => TSCONFIG);
  json("turbo.json", () => turboJson(model));
  files.set("README.md", await renderReadme(model));
  files.set("LICENSE", context.license);
  const defect = (await Promise.all(checks)).find((problem) => problem !== null);
  if (defect !== undefined) throw new Error(defect);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The writer is that of ts-morph, without the compiler that comes with it. */
function writeText(write: Write): string {
  const writer = new CodeBlockWriter({ newLine: "\n", indentNumberOfSpaces: 2 });
  write(writer);
  return `${writer.toString().trimEnd()}\n`;
}

/**
 * Reads the license that every package carries.
 *
 * @param path - the project's license file.
 * @returns its text.
 */
export async function readLicense(path: string): Promise<string> {
  return (await readFile(path, "utf8")).replaceAll("\r\n", "\n");
}
