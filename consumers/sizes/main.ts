// npm run sizes: compares what the packages weigh in programs of their users with what they may.
import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { styleText } from "node:util";
import { CATALOG, PACKAGES } from "../../generator/src/places.ts";
import { type Budgets, readBudgets, renderBudgets } from "./budgets.ts";
import { type Comparison, compare, holds } from "./compare.ts";
import { measure, type Size } from "./measure.ts";
import { readOptions, USAGE } from "./options.ts";
import { findPackages } from "./packages.ts";
import { placePrograms } from "./place.ts";
import { BUDGETS, PROGRAMS } from "./places.ts";
import { readPrograms } from "./programs.ts";
import { commitLines, problems, sizeTable, smaller } from "./report.ts";
import { SizeError } from "./size-error.ts";

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof SizeError)) throw error;
  console.error(error.message);
  return 1;
});

async function main(parameters: readonly string[]): Promise<number> {
  const options = readOptions(parameters);
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const budgets = readBudgets(await readFile(BUDGETS, "utf8").catch(emptyWhenMissing), BUDGETS);
  const packages = await findPackages(PACKAGES, CATALOG);
  const { placed, unused } = placePrograms(readPrograms(await readFile(PROGRAMS, "utf8"), PROGRAMS), packages);
  const sizes = await measure(PACKAGES, packages, placed);
  const comparison = compare(sizes, budgets);
  if (options.update) await writeFile(BUDGETS, renderBudgets(sizes));
  if (options.json) console.log(JSON.stringify(jsonOf(sizes, budgets, comparison, unused), null, 2));
  else if (options.update) say(updated(comparison));
  else {
    say([sizeTable(sizes, budgets)]);
    if (unused.length > 0) say(["", `No package offers what these import: ${unused.join("; ")}`]);
    const lighter = smaller(comparison);
    if (lighter.length > 0) say(["", ...lighter]);
  }
  if (options.update || holds(comparison)) return 0;
  console.error(["", ...problems(comparison)].map(coloured).join("\n"));
  return 1;
}

function updated(comparison: Comparison): readonly string[] {
  const lines = commitLines(comparison);
  if (lines.length === 0) return [`${basename(BUDGETS)} allows what the programs weigh already`];
  return ["Budgets are what the programs weigh now. For the message of the commit:", "", ...lines];
}

function jsonOf(sizes: readonly Size[], budgets: Budgets, comparison: Comparison, unused: readonly string[]) {
  return {
    ok: holds(comparison),
    sizes: sizes.map(({ subject, program, bytes, target = null }) => ({
      ...{ package: subject, program, bytes },
      ...{ budget: budgets[subject]?.[program]?.bytes ?? null, target, met: target === null ? null : bytes <= target },
    })),
    comparison,
    unused,
  };
}

function say(lines: readonly string[]): void {
  console.log(lines.join("\n"));
}

function coloured(line: string): string {
  return line.startsWith(" ") ? line : styleText("red", line, { stream: process.stderr });
}

function emptyWhenMissing(error: NodeJS.ErrnoException): string {
  if (error.code !== "ENOENT") throw error;
  return "";
}
