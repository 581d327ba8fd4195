import { changelogText } from "../emit/encode.ts";
import type { Comparison } from "./compare-rows.ts";
import { isCodeChange } from "./compare-rows.ts";
import { summaryOf } from "./report.ts";

/** A change set as changesets reads it. */
export interface Changeset {
  /** Name of its file; the same for the same page. */
  readonly file: string;
  readonly text: string;
}

/**
 * Makes the changeset of a page that was read anew.
 *
 * @param provider - id of the provider.
 * @param doc - id of the page.
 * @param packageName - the package that changes.
 * @param title - title of the page.
 * @param comparison - what is different.
 * @param before - the changeset that is there already, if there is one; its bump is never lowered.
 * @returns the changeset: minor where codes came, went or mean something else, patch otherwise.
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
