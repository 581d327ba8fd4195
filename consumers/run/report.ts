import { styleText } from "node:util";
import Table from "cli-table3";
import { PLAIN } from "../../generator/src/plain-table.ts";
import type { Asked } from "./ask.ts";
import type { Result } from "./result.ts";

const COLOURS = { ok: "green", failed: "red", skipped: "yellow", unavailable: "yellow" } as const;

/**
 * The table of languages, tools and results.
 *
 * @param asked - what came of the languages.
 * @param terminal - whether lines and colours can be shown.
 * @returns the text.
 */
export function resultTable(asked: readonly Asked[], terminal: boolean): string {
  const table = new Table({
    ...(terminal ? { style: { head: ["bold"] } } : PLAIN),
    head: ["language", "tool", "version", "kind", "passed", "failed", "result"],
    colAligns: ["left", "left", "left", "left", "right", "right", "left"],
  });
  for (const { consumer, results } of asked)
    for (const { tool, version, kind, passed, failed, status } of results) {
      const word = status === "failed" ? "FAILED" : status;
      table.push([
        consumer.language,
        tool,
        version,
        kind,
        passed,
        failed,
        terminal ? styleText(COLOURS[status], word) : word,
      ]);
    }
  return table.toString().replace(/ +$/gm, "");
}

/**
 * What the results say beside their numbers.
 *
 * @param asked - what came of the languages.
 * @returns one line for each note; nothing without any.
 */
export function notes(asked: readonly Asked[]): string {
  return resultsOf(asked)
    .filter(({ note }) => note !== "")
    .map(
      ({ language, tool, status, note }) => `${status === "failed" ? "FAILED" : status} ${language} ${tool}: ${note}`,
    )
    .join("\n");
}

/**
 * How many tools ended how.
 *
 * @param asked - what came of the languages.
 * @returns one line.
 */
export function summary(asked: readonly Asked[]): string {
  const count = (...statuses: Result["status"][]) =>
    resultsOf(asked).filter(({ status }) => statuses.includes(status)).length;
  return `consumers: ${count("ok")} passed, ${count("failed")} failed, ${count("skipped", "unavailable")} skipped`;
}

/**
 * All results.
 *
 * @param asked - what came of the languages.
 * @returns the results, in the order of the languages.
 */
export function resultsOf(asked: readonly Asked[]): Result[] {
  return asked.flatMap(({ results }) => results);
}
