import { styleText } from "node:util";
import { formatProblem } from "../catalog/problem.ts";
import { describeChanges } from "./follow/report.ts";
import type { Update } from "./follow/update-page.ts";

/**
 * Human-readable summary: what changed, what was written, what is left to do.
 *
 * @param updates - the pages.
 * @returns several lines, without a line break at the end.
 */
export function describeUpdates(updates: readonly Update[]): string {
  return updates.map(describeUpdate).join("\n\n");
}

function describeUpdate({ provider, title, comparison, written, open, generated }: Update): string {
  const files = generated.flatMap(({ differences }) => differences);
  return [
    `${styleText("bold", provider, { stream: process.stdout })}  ${title}`,
    describeChanges(comparison),
    ...(written.length > 0 ? ["Written:", ...written.map((file) => `  ${file}`)] : []),
    ...(files.length > 0 ? [`Generated: ${files.length} files of the package changed`] : []),
    ...(open.length > 0 ? ["To be resolved before anything is generated:"] : []),
    ...open.map((problem) => `  ${formatProblem(problem)}`),
    ...(open.length > 0
      ? ["Next: resolve these, remove every `review: needed`, then run: npm run codes -- generate"]
      : []),
  ].join("\n");
}
