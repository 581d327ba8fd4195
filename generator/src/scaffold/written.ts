import { formatProblem, type Problem } from "../catalog/problem.ts";
import type { EntryDraft } from "../edit/entry-text.ts";

/** What a command added to the catalog. */
export interface Written {
  readonly provider: string;
  readonly space: string;
  /** Files that were made or changed, as problems name them. */
  readonly files: readonly string[];
  /** The entry, where one was added. */
  readonly entry?: EntryDraft;
  /** What prevents the entry from being published: at least `review: needed`, unless it was reviewed. */
  readonly open: readonly Problem[];
  /** What to do next, in this order. */
  readonly next: readonly string[];
}

/**
 * Human-readable summary: what was written, what is left to do.
 *
 * @param written - what was written.
 * @returns several lines, without a line break at the end.
 */
export function describeWritten({ files, open, next }: Written): string {
  return [
    "Written:",
    ...files.map((file) => `  ${file}`),
    ...(open.length > 0 ? ["To be resolved before anything is generated:"] : []),
    ...open.map((problem) => `  ${formatProblem(problem)}`),
    "Next:",
    ...next.map((step, index) => `  ${index + 1}. ${step}`),
  ].join("\n");
}
