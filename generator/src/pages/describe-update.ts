import { styleText } from "node:util";
import { formatProblem, type Problem } from "../catalog/problem.ts";
import { describeChanges, describeWatched } from "./follow/report.ts";
import type { Update } from "./follow/update-page.ts";
import type { Updates } from "./follow/update-pages.ts";

/**
 * Human-readable summary: what changed, what was written, what is left to do.
 *
 * @param done - what became of the pages.
 * @returns the parts that have something to say, each without a line break at its end.
 */
export function describeUpdates({ updates, watched }: Pick<Updates, "updates" | "watched">): string[] {
  return [updates.map(describeUpdate).join("\n\n"), describeWatched(watched)].filter(Boolean);
}

function describeUpdate({ provider, title, comparison, written, open, generated }: Update): string {
  const files = generated.flatMap(({ differences }) => differences);
  return [
    `${styleText("bold", provider, { stream: process.stdout })}  ${title}`,
    describeChanges(comparison),
    ...(written.length > 0 ? ["Written:", ...written.map((file) => `  ${file}`)] : []),
    ...(files.length > 0 ? [`Generated: ${files.length} files of the package changed`] : []),
    ...(open.length > 0 ? ["To be resolved before anything is generated:"] : []),
    ...openLines(open).map((line) => `  ${line}`),
    ...(open.length > 0
      ? [`Next: resolve these, remove every \`review: needed\`, then run: npm run codes -- generate ${provider}`]
      : []),
  ].join("\n");
}

/** Most problems of one rule that are printed: all drafts of a new page have the same ones. */
const MOST_ALIKE = 3;

/** The problems, a few of each rule; `generate` prints all of them. */
function openLines(open: readonly Problem[]): string[] {
  return [...Map.groupBy(open, ({ rule }) => rule)].flatMap(([rule, alike]) => {
    const rest = alike.length - MOST_ALIKE;
    return [
      ...alike.slice(0, MOST_ALIKE).map(formatProblem),
      ...(rest > 0 ? [`… and ${rest} more of ${rule}, which \`generate\` lists`] : []),
    ];
  });
}
