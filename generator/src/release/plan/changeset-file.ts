import { parseChangesetFile } from "@changesets/parse";
import { CommandError } from "../../command-error.ts";
import { BUMPS, type Bump, greaterBump } from "../../package/bump.ts";

/** Content of a changeset that `codes release plan` wrote and a person may have edited. */
export interface PlannedChangeset {
  /** The computed bump. */
  readonly computed: Bump | undefined;
  /** The current bump. */
  readonly bump: Bump | undefined;
  /** Findings that a person accepted, each as rule and subject. */
  readonly accepted: readonly string[];
}

const COMPUTED = "# computed:";
const ACCEPTED = "# accepted:";

/**
 * Name of the changeset of a package: the same on every run.
 *
 * @param packageName - name of the package.
 * @returns name of the file, without the scope.
 */
export function changesetName(packageName: string): string {
  return `${packageName.slice(packageName.lastIndexOf("/") + 1)}.md`;
}

/**
 * Writes a changeset.
 *
 * @param packageName - name of the package.
 * @param planned - bumps and accepted findings; the comments are for the next run.
 * @param summary - Markdown for the changelog.
 * @returns the text of the file.
 */
export function changesetText(packageName: string, planned: PlannedChangeset, summary: string): string {
  const lines = [
    "---",
    ...(planned.computed ? [`${COMPUTED} ${planned.computed}`] : []),
    ...planned.accepted.map((item) => `${ACCEPTED} ${item}`),
    `${JSON.stringify(packageName)}: ${planned.bump ?? "none"}`,
    "---",
  ];
  return `${lines.join("\n")}\n\n${summary.trim()}\n`;
}

/**
 * Reads a changeset that was written by {@link changesetText}.
 *
 * @param text - text of the file.
 * @param file - its name, for errors.
 * @param packageName - name of the package.
 * @returns what it holds.
 * @throws CommandError when changesets cannot read it, either.
 */
export function readPlanned(text: string, file: string, packageName: string): PlannedChangeset {
  const [, front = ""] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
  const lines = front.split(/\r?\n/).map((line) => line.trim());
  const after = (start: string) =>
    lines.filter((line) => line.startsWith(start)).map((line) => line.slice(start.length).trim());
  return {
    computed: BUMPS.find((bump) => bump === after(COMPUTED)[0]),
    bump: bumpsIn(text, file).get(packageName),
    accepted: after(ACCEPTED),
  };
}

/**
 * Reads the changeset that was planned for a package.
 *
 * @param changesets - text by name of file.
 * @param packageName - name of the package.
 * @returns what it holds; undefined where there is none.
 * @throws CommandError when it cannot be read.
 */
export function plannedFor(changesets: ReadonlyMap<string, string>, packageName: string): PlannedChangeset | undefined {
  const file = changesetName(packageName);
  const text = changesets.get(file);
  return text === undefined ? undefined : readPlanned(text, file, packageName);
}

/**
 * The bump that changesets ask for.
 *
 * @param changesets - text by name of file.
 * @param packageName - name of the package.
 * @returns the greatest bump of all that name the package, and the files that do.
 * @throws CommandError when one cannot be read.
 */
export function declaredBump(
  changesets: ReadonlyMap<string, string>,
  packageName: string,
): { readonly bump: Bump | undefined; readonly files: readonly string[] } {
  let bump: Bump | undefined;
  const files: string[] = [];
  for (const [file, text] of changesets) {
    const own = bumpsIn(text, file).get(packageName);
    if (own === undefined) continue;
    files.push(file);
    bump = greaterBump(bump, own);
  }
  return { bump, files };
}

function bumpsIn(text: string, file: string): Map<string, Bump> {
  let releases: { name: string; type: string }[];
  try {
    ({ releases } = parseChangesetFile(text));
  } catch (error) {
    throw new CommandError(
      `.changeset/${file} cannot be read: ${(error as Error).message.split("\n")[0]}; mend the file`,
    );
  }
  return new Map(
    releases.flatMap(({ name, type }) => {
      const bump = BUMPS.find((item) => item === type);
      return bump ? [[name, bump] as const] : [];
    }),
  );
}
