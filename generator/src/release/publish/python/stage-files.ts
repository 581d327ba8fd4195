import { copyFile, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { CommandError } from "../../../command-error.ts";
import { ifThere } from "../../../files/inside.ts";
import { folderOf, type Ready } from "../packed.ts";
import { decideFiles } from "./decide-files.ts";
import { PYTHON_FOLDER, pythonNames } from "./names.ts";
import { configuredIndex, indexFiles } from "./python-index.ts";

/** Where Python packages go. */
export interface StageRequest {
  /** Folder with the packed packages. */
  readonly from: string;
  /** Folder for the files that the index lacks, from which they are uploaded; none to only say which. */
  readonly stage: string | undefined;
  /** Address of the index (default: the one that pip is set up for). */
  readonly index: string | undefined;
}

/** What was done with a Python package. */
export interface StagedPackage {
  readonly registry: "pypi";
  readonly name: string;
  readonly version: string;
  /** `skip`: all files are there, with the same bytes; `stage`: some are not, and wait to be uploaded. */
  readonly action: "skip" | "stage";
  /** The files that the index lacks. */
  readonly files: readonly string[];
}

/**
 * Puts the distributions that an index lacks into a folder, for whatever uploads them: the release workflow has an action
 * for it, which proves where the files come from, and people have the tools of their index. All packages are compared
 * before anything is prepared, and what is there is left out, so that the same command completes an interrupted upload.
 *
 * @param packages - the packed packages.
 * @param request - where from and where to.
 * @returns what was done, package by package; none for providers without a Python package.
 * @throws CommandError when a version is on the index with other content, or the index does not respond; nothing is
 *   prepared then.
 */
export async function stageFiles(packages: readonly Ready[], request: StageRequest): Promise<StagedPackage[]> {
  const own = packages.flatMap(({ python, name, version }) =>
    python === undefined ? [] : [{ packed: python, names: pythonNames(folderOf(name), version) }],
  );
  if (request.stage !== undefined)
    await emptyStage(
      request.stage,
      own.map(({ names }) => names.stem),
    );
  if (own.length === 0) return [];
  const index = request.index ?? (await configuredIndex());
  const decided = await Promise.all(
    own.map(async ({ packed, names }) => ({
      ...names,
      ...decideFiles(names, packed, await indexFiles(index, names.name)),
    })),
  );
  const refusals = decided.flatMap((one) => one.refusals);
  if (refusals.length > 0)
    throw new CommandError(
      `${refusals.join("\n")}\na published version never changes, so raise it: ` +
        "npm run codes -- release plan, npm run codes -- release version, then pack again; nothing was prepared",
    );
  if (request.stage !== undefined)
    for (const { file } of decided.flatMap(({ missing }) => missing))
      await copyFile(join(request.from, PYTHON_FOLDER, file), join(request.stage, file));
  return decided.map(({ name, version, missing }) => ({
    ...{ registry: "pypi", name, version },
    action: missing.length > 0 ? "stage" : "skip",
    files: missing.map(({ file }) => file),
  }));
}

/** Whatever is in the folder is uploaded, so nothing of an earlier run may stay, and nothing of somebody else's is removed. */
async function emptyStage(stage: string, stems: readonly string[]): Promise<void> {
  const found = (await ifThere(readdir(stage))) ?? [];
  const strange = found.filter((name) => !stems.some((stem) => name.startsWith(`${stem}-`)));
  if (strange.length > 0)
    throw new CommandError(
      `${stage} holds ${strange.join(", ")}, which would be uploaded, too; name a folder for these files only`,
    );
  for (const name of found) await rm(join(stage, name));
  await mkdir(stage, { recursive: true });
}
