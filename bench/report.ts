import { styleText } from "node:util";
import Table from "cli-table3";
import { PLAIN } from "../generator/src/plain-table.ts";
import type { Section } from "./benchmark.ts";
import { verdict } from "./target.ts";

/**
 * A section for a person.
 *
 * @param section - what a benchmark found.
 * @param terminal - whether lines and colours can be shown.
 * @returns the text.
 */
export function sectionText({ title, note, head, rows, leftOut }: Section, terminal: boolean): string {
  // Colours are left to what the terminal and NO_COLOR allow.
  const bold = (text: string) => (terminal ? styleText("bold", text, { stream: process.stdout }) : text);
  const shown = new Table({
    ...(terminal ? { style: { head: [], border: [] }, chars: NO_RULES } : PLAIN),
    head: [...head, "target"].map(bold),
  });
  for (const { cells, targets = [] } of rows) shown.push([...cells, targets.map(verdict).join("\n")]);
  const lines = shown.toString().split("\n");
  return [
    bold(title),
    note,
    ...lines.map((line) => line.trimEnd()),
    ...(leftOut.length === 0 ? [] : [`Left out by --quick: ${leftOut.join("; ")}.`]),
  ].join("\n");
}

const NO_RULES = { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" };
