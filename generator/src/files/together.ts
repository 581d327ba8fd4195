import { createHash, type Hash } from "node:crypto";
import { lstat, rename, rm } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { CommandError } from "../command-error.ts";
import type { InPieces } from "./file-map.ts";
import { ifThere, statInside } from "./inside.ts";
import { type Journal, type JournalChange, type JournalPlace, removeJournal, writeJournal } from "./journal.ts";
import { isDurable, mayWrite, type Place } from "./place.ts";
import { readBytes } from "./read.ts";
import { makeFolder, newRunId, removeFile, removeIfEmpty, temporaryPath, writeNew } from "./replace.ts";
import { explainSystemError } from "./system-error.ts";

/** A file to replace or remove. */
export interface Change {
  readonly place: Place;
  /** Path in the place, with `/`. */
  readonly path: string;
  /** Null to remove the file. */
  readonly content: string | InPieces | null;
}

/**
 * Replaces and removes files together. All new content is on the disk, beside the files, before the
 * first file is replaced; a journal in the user's state folder records the progress. A run killed before
 * that has changed nothing; a run killed after that is completed by the next command. The places have to
 * be locked: `inTurn` does both.
 *
 * @param run - what this run is called, for people.
 * @param changes - the files, in the order in which they are replaced.
 * @throws FileError when a link or special file is in the way, CommandError when the disk refuses the
 *   write; nothing was changed then, unless the message says otherwise.
 */
export async function replaceTogether(run: string, changes: readonly Change[]): Promise<void> {
  for (const { place, path } of changes)
    if (!mayWrite(place.kind, path)) throw new Error(`${path} is not written in a folder of ${place.kind}`);
  const begun = await planRun(run, changes);
  if (begun.changes.length === 0) return;
  let ready: Journal;
  try {
    await writeJournal(begun);
    ready = await stage(begun, changes);
    await writeJournal(ready);
  } catch (error) {
    // The next command undoes what cannot be undone now.
    await undo(begun).catch(() => {});
    throw explained(error, "nothing was changed");
  }
  try {
    await apply(ready);
  } catch (error) {
    throw explained(error, "the next command that writes there finishes what was begun");
  }
}

function explained(error: unknown, state: string): unknown {
  const words = explainSystemError(error);
  return words === undefined ? error : new CommandError(`${words}; ${state}`);
}

async function planRun(run: string, changes: readonly Change[]): Promise<Journal> {
  const folders = [...new Map(changes.map(({ place }) => [place.folder, place])).values()];
  const places = await Promise.all(folders.map(anchored));
  const planned: JournalChange[] = [];
  const made = new Map<string, Journal["made"][number]>();
  for (const { place, path, content } of changes) {
    const index = folders.findIndex(({ folder }) => folder === place.folder);
    const before = await digestOf(place.folder, path);
    if (content === null && before === null) continue;
    planned.push({ place: index, path, before, ...(content === null && { after: null }) });
    if (content === null) continue;
    const { anchor } = places[index] as JournalPlace;
    for (const folder of await missingFolders(anchor.folder, dirname(join(place.folder, path))))
      made.set(`${index}/${folder}`, { place: index, path: folder });
  }
  return { version: 1, id: newRunId(), run, state: "staging", places, made: [...made.values()], changes: planned };
}

/** SHA-256 of a file; null where there is none. */
async function digestOf(folder: string, path: string): Promise<string | null> {
  const bytes = await readBytes(folder, path);
  return bytes === undefined ? null : createHash("sha256").update(bytes).digest("hex");
}

async function anchored(place: Place): Promise<JournalPlace> {
  for (let folder = place.folder; ; folder = dirname(folder)) {
    const found = await ifThere(lstat(folder, { bigint: true }));
    if (found === undefined) continue;
    if (!found.isDirectory()) throw new CommandError(`${folder} is a file, not a folder; name a folder`);
    return { ...place, anchor: { folder, inode: String(found.ino) } };
  }
}

/** Missing folders between two folders, by path from the upper one, the topmost first. */
async function missingFolders(from: string, to: string): Promise<string[]> {
  const missing: string[] = [];
  for (let folder = to; folder !== from; folder = dirname(folder)) {
    if ((await ifThere(lstat(folder))) !== undefined) break;
    missing.unshift(relative(from, folder).split(sep).join("/"));
  }
  return missing;
}

/** Writes all new content beside the files that it will replace. */
async function stage(begun: Journal, changes: readonly Change[]): Promise<Journal> {
  const contents = new Map(changes.map(({ place, path, content }) => [join(place.folder, path), content]));
  const staged: JournalChange[] = [];
  for (const change of begun.changes) {
    const { folder, kind } = begun.places[change.place] as JournalPlace;
    const content = contents.get(join(folder, change.path)) ?? null;
    if (content === null) {
      staged.push(change);
      continue;
    }
    const temporary = join(folder, temporaryPath(change.path, begun.id));
    await makeFolder(dirname(temporary));
    const hash: Hash = createHash("sha256");
    await writeNew(temporary, content, isDurable(kind), (block) => hash.update(block, "utf8"));
    staged.push({ ...change, after: hash.digest("hex") });
  }
  return { ...begun, state: "ready", changes: staged };
}

/**
 * Replaces the files of a run whose new content is complete.
 *
 * @param journal - the run.
 * @param left - those of its changes that are not made yet.
 */
export async function apply(journal: Journal, left: readonly JournalChange[] = journal.changes): Promise<void> {
  for (const { place, path, after } of left) {
    const { folder } = journal.places[place] as JournalPlace;
    if (after === null) await removeFile(folder, path);
    else await rename(join(folder, temporaryPath(path, journal.id)), join(folder, path));
  }
  await removeJournal(journal);
}

/**
 * Removes the temporary files of a run, and the folders that it created.
 *
 * @param journal - the run; it has replaced nothing yet.
 */
export async function undo(journal: Journal): Promise<void> {
  for (const { place, path } of journal.changes) {
    const { folder } = journal.places[place] as JournalPlace;
    const temporary = temporaryPath(path, journal.id);
    if ((await statInside(folder, temporary)) !== undefined) await rm(join(folder, temporary), { force: true });
  }
  for (const { place, path } of [...journal.made].reverse()) {
    const { anchor } = journal.places[place] as JournalPlace;
    await removeIfEmpty(join(anchor.folder, path));
  }
  await removeJournal(journal);
}

/** The state of a killed run. */
export type Standing =
  | { readonly is: "undone" | "gone" }
  | { readonly is: "finishable"; readonly left: readonly JournalChange[] }
  /** It must not be touched. */
  | { readonly is: "foreign"; readonly why: string };

/**
 * Determines what can be done about a killed run. Nothing is written.
 *
 * @param journal - the run; its places are locked.
 * @returns `undone` where nothing was replaced and it is taken back; `finishable` where everything that
 *   it has not replaced is as it was; `gone` where its folders are no longer there; otherwise why it is
 *   left alone.
 */
export async function standingOf(journal: Journal): Promise<Standing> {
  const anchors = await Promise.all(journal.places.map(anchorOf));
  if (anchors.every((found) => found === "gone")) return { is: "gone" };
  const wrong = anchors.find((found) => found !== "same");
  if (wrong !== undefined) return { is: "foreign", why: "its folders were replaced by others since" };
  const steps: { change: JournalChange; isDone: boolean; isPossible: boolean }[] = [];
  try {
    for (const { place, path } of journal.made) {
      const { anchor } = journal.places[place] as JournalPlace;
      await statInside(anchor.folder, `${path}/x`);
    }
    for (const change of journal.changes) {
      const { place, path, before, after } = change;
      const { folder } = journal.places[place] as JournalPlace;
      const now = await digestOf(folder, path);
      const staged = await digestOf(folder, temporaryPath(path, journal.id));
      const isDone = now === after && staged === null;
      steps.push({ change, isDone, isPossible: isDone || (now === before && (after === null || staged === after)) });
    }
  } catch (error) {
    return { is: "foreign", why: (error as Error).message };
  }
  if (journal.state === "staging") return { is: "undone" };
  const pathsOf = (some: typeof steps) => some.map(({ change }) => change.path).join(", ");
  if (steps.every(({ isPossible }) => isPossible))
    return { is: "finishable", left: steps.filter(({ isDone }) => !isDone).map(({ change }) => change) };
  if (!steps.some(({ isDone }) => isDone)) return { is: "undone" };
  const changed = pathsOf(steps.filter(({ isPossible }) => !isPossible));
  return {
    is: "foreign",
    why: `${changed} changed since, and ${pathsOf(steps.filter(({ isDone }) => isDone))} had been replaced; what was not yet replaced stands beside the files, as .*.codes-tmp`,
  };
}

async function anchorOf({ folder, anchor }: JournalPlace): Promise<"same" | "gone" | "other"> {
  const found = await ifThere(lstat(anchor.folder, { bigint: true }));
  if (found === undefined) return "gone";
  if (!found.isDirectory() || String(found.ino) !== anchor.inode) return "other";
  const way = relative(anchor.folder, folder).split(sep).join("/");
  // Throws where the folder is not below its anchor, or a link leads away.
  if (way !== "") await statInside(anchor.folder, `${way}/x`);
  return "same";
}
