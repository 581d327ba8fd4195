import { readFile } from "node:fs/promises";
import CodeBlockWriter from "code-block-writer";
import type { Model } from "../catalog/model.ts";
import type { InPieces, PackageFiles } from "../files/file-map.ts";
import { syntaxProblem } from "./check-syntax.ts";
import { jsonPieces } from "./encode.ts";
import type { Make, Output } from "./output.ts";
import { type EmitContext, outputsOf } from "./outputs.ts";
import type { Write } from "./typescript/write.ts";

/**
 * Builds every file of a provider's package. Pure, except that it reads the templates and the runtime.
 *
 * @param model - the resolved provider.
 * @param context - version and license.
 * @param outputs - the table of its files.
 * @returns the files.
 * @throws Error when the emitted TypeScript holds syntax that is not allowed; a defect, never bad input.
 */
export async function emitPackage(
  model: Model,
  context: EmitContext,
  outputs: readonly Output[] = outputsOf(model, context),
): Promise<PackageFiles> {
  const files = new Map<string, string | InPieces>();
  for (const { path, make } of outputs) {
    if (make === undefined) continue;
    const content = await contentOf(make, outputs);
    const defect = "write" in make ? syntaxProblem(path, content as string) : undefined;
    if (defect !== undefined) throw new Error(defect);
    files.set(path, content);
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function contentOf(make: Make, outputs: readonly Output[]): Promise<string | InPieces> {
  if ("write" in make) return writeText(make.write);
  if ("json" in make) return { pieces: () => jsonPieces(make.json(outputs), make.oneLined) };
  return make.text(outputs);
}

/** The code block writer of ts-morph, without its compiler. */
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
