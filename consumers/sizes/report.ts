import Table from "cli-table3";
import { PLAIN } from "../../generator/src/plain-table.ts";
import type { Budgets } from "./budgets.ts";
import { budgetOf, type Change, type Comparison, type ModuleChange } from "./compare.ts";
import type { Size } from "./measure.ts";

const RAISE = "npm run sizes -- --update";

/** Most sources that are named for one program. */
const MOST_MODULES = 8;

/**
 * The table of sizes.
 *
 * @param sizes - what the programs weigh.
 * @param budgets - what they may.
 * @returns the text.
 */
export function sizeTable(sizes: readonly Size[], budgets: Budgets): string {
  const table = new Table({
    ...PLAIN,
    head: ["package", "program", "bytes", "budget", "target", ""],
    colAligns: ["left", "left", "right", "right", "right", "left"],
  });
  for (const size of sizes) {
    const { subject, program, bytes, target } = size;
    const goal =
      target === undefined
        ? ["", ""]
        : [grouped(target), bytes <= target ? "met" : `missed by ${grouped(bytes - target)}`];
    const budget = budgetOf(budgets, size);
    table.push([subject, program, grouped(bytes), budget === undefined ? "none" : grouped(budget.bytes), ...goal]);
  }
  return table.toString().replace(/ +$/gm, "");
}

/**
 * What breaks the guard, and how to mend it.
 *
 * @param comparison - how sizes and budgets differ.
 * @returns lines; none when it holds.
 */
export function problems(comparison: Comparison): readonly string[] {
  const { over, missing, left } = comparison;
  if (over.length + missing.length + left.length === 0) return [];
  return [
    ...over.flatMap((change) => overLines(change)),
    ...missingLines(missing),
    ...left.map(({ subject, program }) => `${subject}, ${program}: has a budget, but can no longer be imported`),
    "",
    ...(over.length > 0
      ? ["Make them smaller or, where the bytes are worth it, raise the budgets and say in the commit what for:"]
      : ["Write the budgets that there should be:"]),
    `  ${RAISE}`,
    ...commitLines(comparison).map((line) => `  ${line}`),
  ];
}

/**
 * Which budgets can be lowered.
 *
 * @param comparison - how sizes and budgets differ.
 * @returns lines; none when no program became smaller.
 */
export function smaller({ under }: Comparison): readonly string[] {
  if (under.length === 0) return [];
  const lines = under.map(
    ({ size, budget }) =>
      `${size.subject}, ${size.program}: ${grouped(size.bytes)} bytes, ${grouped(budget - size.bytes)} fewer than its budget`,
  );
  return [...lines, `Keep what was won: ${RAISE}`];
}

/**
 * Lines for the message of the commit that writes the budgets.
 *
 * @param comparison - how sizes and budgets differ.
 * @returns a line of each package, with programs and sources by how much they changed.
 */
export function commitLines({ over, under, missing, left }: Comparison): readonly string[] {
  const changes = [...over, ...under];
  const subjects = [
    ...new Set([...changes.map(({ size }) => size), ...missing, ...left].map(({ subject }) => subject)),
  ].sort();
  return subjects.map((subject) => {
    const own = changes.filter(({ size }) => size.subject === subject);
    const programs = [
      ...own.map(({ size, budget }) => `${size.program} ${signed(size.bytes - budget)}`),
      ...missing
        .filter((size) => size.subject === subject)
        .map(({ program, bytes }) => `${program} new, ${grouped(bytes)}`),
      ...left.filter((budget) => budget.subject === subject).map(({ program }) => `${program} gone`),
    ];
    const modules = largestChanges(own).map((change) => `${change.path} ${signed(change.now - change.before)}`);
    const because = modules.length === 0 ? "" : ` (before gzip: ${listed(modules, "; ")})`;
    return `Bytes of ${subject}: ${programs.join("; ")}${because}`;
  });
}

function overLines({ size, budget, modules }: Change): readonly string[] {
  const grown = modules.filter(({ before, now }) => now > before);
  const excess = grouped(size.bytes - budget);
  return [
    `${size.subject}, ${size.program}: ${grouped(size.bytes)} bytes, ${excess} more than its budget of ${grouped(budget)}`,
    ...(grown.length === 0
      ? ["  no source grew: they are compiled, or compress, in another way"]
      : grown
          .slice(0, MOST_MODULES)
          .map(
            ({ path, before, now }) =>
              `  ${path}: ${signed(now - before)} before gzip (${grouped(before)} → ${grouped(now)})`,
          )),
    ...(grown.length > MOST_MODULES ? [`  and ${grown.length - MOST_MODULES} more`] : []),
  ];
}

function missingLines(missing: readonly Size[]): readonly string[] {
  return [...new Set(missing.map(({ subject }) => subject))].map((subject) => {
    const own = missing.filter((size) => size.subject === subject);
    const programs = own.map(({ program, bytes }) => `${program} (${grouped(bytes)} bytes)`);
    return `${subject} has no budget in consumers/sizes/budgets.json for ${programs.join(", ")}`;
  });
}

/** A source is in several programs: once, with its largest change. */
function largestChanges(changes: readonly Change[]): readonly ModuleChange[] {
  const largest = new Map<string, ModuleChange>();
  const by = ({ now, before }: ModuleChange) => Math.abs(now - before);
  for (const change of changes.flatMap(({ modules }) => modules)) {
    const known = largest.get(change.path);
    if (known === undefined || by(change) > by(known)) largest.set(change.path, change);
  }
  return [...largest.values()].sort((a, b) => by(b) - by(a));
}

function listed(items: readonly string[], separator: string): string {
  const rest = items.length - MOST_MODULES;
  return [...items.slice(0, MOST_MODULES), ...(rest > 0 ? [`${rest} more`] : [])].join(separator);
}

function grouped(bytes: number): string {
  return bytes.toLocaleString("en-US");
}

function signed(bytes: number): string {
  return `${bytes > 0 ? "+" : "−"}${grouped(Math.abs(bytes))}`;
}
