import { readFile } from "node:fs/promises";
import type { Output } from "../output.ts";
import { HEADER } from "../typescript/comment.ts";

/** Modules of the command of the joint package. */
const PROGRAM_FILES = [
  "arguments.ts",
  "codes-data.ts",
  "explain/answer.ts",
  "explain/explain.ts",
  "explain/find.ts",
  "explain/labels.ts",
  "explain/markdown.ts",
  "explain/meaning.ts",
  "explain/question.ts",
  "explain/segments.ts",
  "explain/text.ts",
  "explain/words.ts",
  "failure.ts",
  "fitting.ts",
  "help.ts",
  "library.ts",
  "main.ts",
  "run.ts",
  "scan/csv.ts",
  "scan/document.ts",
  "scan/evidence.ts",
  "scan/finding.ts",
  "scan/follow.ts",
  "scan/html.ts",
  "scan/input.ts",
  "scan/known.ts",
  "scan/look.ts",
  "scan/memory.ts",
  "scan/name.ts",
  "scan/prefilter.ts",
  "scan/reader.ts",
  "scan/recognize.ts",
  "scan/report.ts",
  "scan/scan.ts",
  "scan/scanner.ts",
  "scan/skim.ts",
  "scan/spans.ts",
  "scan/svg.ts",
  "scan/table.ts",
  "scan/telltale.ts",
  "scan/tally.ts",
  "scan/text.ts",
  "scan/time.ts",
  "scan/token.ts",
  "scan/traits.ts",
  "scan/walk.ts",
  "scan/worker.ts",
  "shapes.ts",
  "surroundings.ts",
  "terminal.ts",
  "told/ask.ts",
  "told/fill.ts",
  "told/money.ts",
  "told/sentences.ts",
  "told/unlisted.ts",
  "told/words.ts",
  "values.ts",
] as const;

/** Where the modules of the command stand in a package. */
const FOLDER = "src/bin";

/** The commands of a package, and what they start. */
export const COMMANDS = { "payment-codes": "./dist/esm/bin/main.js" } as const;

/** What is compiled by itself, as a program: nobody imports it. */
export const PROGRAM_SOURCES = [FOLDER] as const;

/**
 * The modules of the command, as they stand in the joint package.
 *
 * @returns the rows of the table of outputs.
 */
export function programOutputs(): Output[] {
  return PROGRAM_FILES.map((name) => ({
    path: `${FOLDER}/${name}`,
    use: "source",
    make: { text: () => programText(name) },
  }));
}

const folder = new URL("../../command-line/", import.meta.url);

/** Imports name the compiled files. */
async function programText(name: string): Promise<string> {
  const text = (await readFile(new URL(name, folder), "utf8")).replaceAll("\r\n", "\n");
  return `${HEADER}\n${text.replace(/(from "\.{1,2}\/[a-z0-9/.-]+)\.ts"/g, '$1.js"')}`;
}
