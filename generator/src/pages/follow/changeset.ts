import { changelogText } from "../../emit/encode.ts";
import type { Comparison } from "./compare-rows.ts";
import { isCodeChange } from "./compare-rows.ts";
import { summaryOf } from "./report.ts";

/** A changeset in the format of changesets. */
export interface Changeset {
  /** File name; always the same for a page. */
  readonly file: string;
  readonly text: string;
}

/**
 * Builds the changeset for a changed page.
 *
 * @param provider - id of the provider.
 * @param doc - id of the page.
 * @param packageName - the package that changes.
 * @param title - title of the page.
 * @param comparison - what is different.
 * @param before - the existing changeset, if any; its bump is never lowered.
 * @returns the changeset: minor if codes were added, removed or changed in meaning, otherwise patch.
 */
export function changesetOf(
  provider: string,
  doc: string,
  packageName: string,
  title: string,
  comparison: Comparison,
  before: string,
): Changeset {
  const isWording = ({ kind }: Comparison["changes"][number]) => kind === "reworded" || kind === "moved";
  const isMinor = comparison.changes.some((change) => isCodeChange(change) && !isWording(change));
  const bump = isMinor || /: minor$/m.test(before) ? "minor" : "patch";
  const text = `---\n${JSON.stringify(packageName)}: ${bump}\n---\n\nRead ${changelogText(title)} anew: ${summaryOf(comparison)}.\n`;
  return { file: `docs-${provider}-${doc}.md`, text };
}
