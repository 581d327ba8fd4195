import type { Section } from "./benchmark.ts";
import { verdict } from "./target.ts";

/**
 * Which targets were missed.
 *
 * @param sections - what the benchmarks found.
 * @returns lines.
 */
export function summary(sections: readonly Section[]): string {
  const targets = sections.flatMap(({ title, head, rows }) =>
    rows.flatMap(({ cells, targets = [] }) =>
      targets.map((target) => ({ target, where: `${title}: ${whereOf(head, cells)}` })),
    ),
  );
  const missed = targets.filter(({ target }) => !target.met);
  const count = `${targets.length - missed.length} of ${targets.length} targets met`;
  if (missed.length === 0) return `${count}.`;
  return [`${count}. Missed:`, ...missed.map(({ where, target }) => `  ${where}: ${verdict(target)}`)].join("\n");
}

/** What a line is about: its columns up to the first figure. */
function whereOf(head: readonly string[], cells: readonly string[]): string {
  return cells.slice(0, Math.max(1, head.indexOf("what it makes") + 1)).join(", ");
}

/**
 * Sections for programs.
 *
 * @param machine - where they were measured.
 * @param quick - whether fewer rounds were run.
 * @param sections - what the benchmarks found, by name.
 * @returns JSON.
 */
export function jsonText(machine: string, quick: boolean, sections: ReadonlyMap<string, Section>): string {
  const benchmarks = [...sections].map(([name, { title, note, head, rows, leftOut }]) => ({
    ...{ name, title, note, leftOut },
    rows: rows.map(({ cells, targets = [] }) => ({
      ...Object.fromEntries(head.map((column, index) => [column, cells[index] ?? ""])),
      targets,
    })),
  }));
  return JSON.stringify({ machine, quick, benchmarks }, null, 2);
}
