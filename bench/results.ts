import type { Section } from "./benchmark.ts";
import { verdict } from "./target.ts";

/** A section as it stands in the file, by the name of its benchmark. */
export type Results = ReadonlyMap<string, string>;

const HEADER = `# Results

Written by \`npm run bench -- --write\`, or for one benchmark by \`npm run bench -- <name> --write\`, which keeps the
other sections. Ratios compare what was run side by side on one machine; seconds, bytes per second and MiB of different
machines or times do not compare. Times differ by up to 30 % from run to run. Sizes are exact, and guarded by
\`npm run sizes\`.
`;

/**
 * Reads the sections of a file of results.
 *
 * @param text - content of the file; empty when there is none.
 * @returns the sections in their order.
 */
export function readResults(text: string): Results {
  const sections = text.matchAll(/^<!-- ([a-z]+) -->\n([\s\S]*?)\n<!-- end of \1 -->$/gm);
  return new Map([...sections].map(([, name = "", section = ""]) => [name, section]));
}

/**
 * Renders a file of results.
 *
 * @param results - the sections.
 * @param order - names of all benchmarks; sections of others are left out.
 * @returns Markdown.
 */
export function renderResults(results: Results, order: readonly string[]): string {
  const sections = order.flatMap((name) => {
    const section = results.get(name);
    return section === undefined ? [] : [`<!-- ${name} -->\n${section}\n<!-- end of ${name} -->\n`];
  });
  return [HEADER, ...sections].join("\n");
}

/**
 * Renders a section.
 *
 * @param section - what a benchmark found.
 * @param machine - where.
 * @returns Markdown.
 */
export function renderSection({ title, note, head, rows, leftOut }: Section, machine: string): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const columns = [...head, "target"];
  return [
    `## ${title}`,
    "",
    note,
    ...(leftOut.length === 0 ? [] : ["", `Quick run, without ${leftOut.join("; ")}.`]),
    "",
    `Measured on: ${machine}`,
    "",
    line(columns),
    line(columns.map(() => "---")),
    ...rows.map(({ cells, targets = [] }) => line([...cells, targets.map(verdict).join("; ")])),
  ].join("\n");
}
