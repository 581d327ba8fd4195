import { readFile } from "node:fs/promises";
import CodeBlockWriter from "code-block-writer";
import { type InPieces, type PackageFiles, sortedFiles } from "../files/file-map.ts";
import { syntaxProblem } from "./check-syntax.ts";
import type { EmitContext } from "./context.ts";
import { jsonPieces } from "./encode.ts";
import type { Make, Output } from "./output.ts";
import type { Module, Write } from "./typescript/write.ts";

/**
 * Builds the files of a table of outputs: those of a package. Pure, except that it reads the templates and the runtime.
 *
 * @param outputs - the table.
 * @param isChecked - whether the syntax of a module was found to be allowed before.
 * @returns the files, sorted by path.
 * @throws Error when the emitted TypeScript holds syntax that is not allowed; a defect, never bad input.
 */
export async function emitFiles(
  outputs: readonly Output[],
  isChecked: EmitContext["isChecked"] = () => false,
): Promise<PackageFiles> {
  const files = new Map<string, string | InPieces>();
  for (const { path, make } of outputs) {
    if (make === undefined) continue;
    files.set(path, "parts" in make ? moduleText(path, make, isChecked) : await contentOf(make, outputs));
  }
  return sortedFiles(files);
}

/** TypeScript that holds nothing but allowed syntax. */
function moduleText(path: string, { parts }: Module, isChecked: NonNullable<EmitContext["isChecked"]>): string {
  let text = "";
  for (const part of parts()) text += typeof part === "string" ? part : writeText(part);
  text = `${text.trimEnd()}\n`;
  const defect = isChecked(path, text) ? undefined : syntaxProblem(path, text);
  if (defect !== undefined) throw new Error(defect);
  return text;
}

async function contentOf(make: Exclude<Make, Module>, outputs: readonly Output[]): Promise<string | InPieces> {
  return "json" in make ? jsonContent(() => make.json(outputs), make.oneLined) : make.text(outputs);
}

/** JSON that is made whenever it is read; what somebody stopped reading is most often read once more, and kept for that. */
function jsonContent(make: () => object, oneLined: string | undefined): InPieces {
  let begun: object | undefined;
  return {
    *pieces() {
      const data = begun ?? make();
      begun = canBeReadAgain(data) ? data : undefined;
      yield* jsonPieces(data, oneLined);
      begun = undefined;
    },
  };
}

/** Lists that are made item by item are used up. */
function canBeReadAgain(data: object): boolean {
  return ![data, ...Object.values(data)].some((value) => typeof Object(value).next === "function");
}

/** The code block writer of ts-morph, without its compiler. */
function writeText(write: Write): string {
  const writer = new CodeBlockWriter({ newLine: "\n", indentNumberOfSpaces: 2 });
  write(writer);
  return writer.toString();
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
