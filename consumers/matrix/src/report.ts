import { styleText } from "node:util";
import Table from "cli-table3";
import { PLAIN } from "../../../generator/src/plain-table.ts";
import type { Result } from "./check.ts";

const COLOURS = { ok: "green", failed: "red", skipped: "yellow" } as const;

/** How long the parts of a run took, in seconds. */
export type Phases = Readonly<Record<string, number>>;

/**
 * Tables of tools and results, one for each group.
 *
 * @param results - what came of the checks.
 * @param versions - versions of the tools, where known.
 * @param terminal - whether lines and colours can be shown.
 * @returns the text.
 */
export function tables(results: readonly Result[], versions: ReadonlyMap<string, string>, terminal: boolean): string {
  const groups = [...new Set(results.map(({ group }) => group))];
  return groups
    .map((group) => {
      const members = results.filter((result) => result.group === group);
      const columns = [...new Set(members.map(({ name }) => name))];
      const table = new Table({
        ...(terminal ? { style: { head: ["bold"] } } : PLAIN),
        head: [group, "version", ...columns],
      });
      for (const tool of new Set(members.map((result) => result.tool))) {
        const cells = columns.map((name) => {
          const result = members.find((item) => item.tool === tool && item.name === name);
          return result === undefined ? "" : cell(result, terminal);
        });
        table.push([tool, versions.get(tool) ?? "", ...cells]);
      }
      return table.toString().replace(/ +$/gm, "");
    })
    .join("\n\n");
}

function cell({ status, detail }: Result, terminal: boolean): string {
  const text = { ok: `ok ${detail}`.trim(), failed: "FAILED", skipped: "skipped" }[status];
  return terminal ? styleText(COLOURS[status], text) : text;
}

/**
 * One line for a check that has ended.
 *
 * @param result - what came of it.
 * @returns the line, with the line that says best what is wrong.
 */
export function progressLine({ group, tool, name, status, detail, seconds }: Result): string {
  const lines = detail.split("\n");
  // A program that crashes shows its source first.
  const said = lines.find((line) => /^\w*Error\b/.test(line)) ?? lines[0] ?? "";
  return `${status.padEnd(7)} ${group} ${tool} ${name} (${seconds.toFixed(1)} s)${said === "" ? "" : `: ${said}`}`;
}

/**
 * What is wrong and what was left out, in full.
 *
 * @param results - what came of the checks.
 * @returns the text; nothing when all is well.
 */
export function failures(results: readonly Result[]): string {
  return results
    .filter(({ status }) => status !== "ok")
    .map(({ group, tool, name, status, detail }) => {
      const what = `${status === "failed" ? "FAILED" : status} ${group} ${tool} ${name}`;
      return `${what}\n${shorten(detail).replace(/^/gm, "  ")}`;
    })
    .join("\n\n");
}

function shorten(text: string): string {
  const lines = text.split("\n");
  return lines.length <= 40 ? text : [...lines.slice(0, 40), `… ${lines.length - 40} more lines`].join("\n");
}

/**
 * How many checks ended how, and how long it took.
 *
 * @param results - what came of the checks.
 * @param phases - how long the parts took.
 * @returns two lines.
 */
export function summary(results: readonly Result[], phases: Phases): string {
  const count = (status: Result["status"]) => results.filter((result) => result.status === status).length;
  const times = Object.entries(phases).map(([phase, seconds]) => `${phase} ${seconds.toFixed(1)} s`);
  return `${times.join(", ")}\nmatrix: ${count("ok")} passed, ${count("failed")} failed, ${count("skipped")} skipped`;
}
