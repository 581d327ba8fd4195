import { createHash, type Hash } from "node:crypto";
import { lstatSync, renameSync } from "node:fs";
import { lstat, rm } from "node:fs/promises";
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

/** Takes changes of a run: their new content is on the disk, beside the files, when it returns. */
export type Stage = (changes: readonly Change[]) => Promise<void>;

/**
 * Replaces and removes files together. All new content is on the disk, beside the files, before the
 * first file is replaced; a journal in the user's state folder records the progress. A run killed before
 * that has changed nothing; a run killed after that is completed by the next command. The places have to
 * be locked: `inTurn` does both.
 *
 * @param run - what this run is called, for people.
 * @param work - makes the changes and stages them, in the order in which the files are replaced; in several calls where
 *   they are too much for the memory.
 * @returns the result of the work.
 * @throws FileError when a link or special file is in the way, CommandError when the disk refuses the
 *   write, and whatever the work throws; nothing was changed then, unless the message says otherwise.
 */
export async function replaceTogether<T>(run: string, work: (stage: Stage) => Promise<T>): Promise<T> {
  let begun: Journal = { version: 1, id: newRunId(), run, state: "staging", places: [], made: [], changes: [] };
  const stage: Stage = async (changes) => {
    for (const { place, path } of changes)
      if (!mayWrite(place.kind, path)) throw new Error(`${path} is not written in a folder of ${place.kind}`);
    const from = begun.changes.length;
    const planned = await plan(begun, changes);
    if (planned.changes.length === from) return;
    begun = planned;
    await writeJournal(begun);
    begun = await stageFrom(from, begun, changes);
  };
  let result: T;
  try {
    result = await work((changes) => stage(changes).catch(rethrow("nothing was changed")));
    if (begun.changes.length === 0) return result;
    begun = { ...begun, state: "ready" };
    await writeJournal(begun).catch(rethrow("nothing was changed"));
  } catch (error) {
    // The next command undoes what cannot be undone now.
    if (begun.changes.length > 0) await undo(begun).catch(() => {});
    throw error;
  }
  await apply(begun).catch(rethrow("the next command that writes there finishes what was begun"));
  return result;
}

/** Says of an error of the system what it means, and how far the run has come. */
function rethrow(state: string): (error: unknown) => never {
  return (error) => {
    const words = explainSystemError(error);
    throw words === undefined ? error : new CommandError(`${words}; ${state}`);
  };
}

/** The run with more changes, whose content is not staged yet. */
async function plan(begun: Journal, changes: readonly Change[]): Promise<Journal> {
  const made = new Map(begun.made.map((item) => [`${item.place}/${item.path}`, item]));
  // As if all were planned before the first folder was made: what the run makes itself is still missing.
  const own = new Set(begun.made.map(({ place, path }) => join(anchorFolder(begun, place), path)));
  const places = [...begun.places];
  const indexes = new Map(places.map(({ folder }, index) => [folder, index]));
  for (const { place } of changes) {
    if (indexes.has(place.folder)) continue;
    indexes.set(place.folder, places.length);
    places.push(await anchored(place, own));
  }
  const planned: JournalChange[] = [];
  for (const { place, path, content } of changes) {
    const index = indexes.get(place.folder) as number;
    const before = await digestOf(place.folder, path);
    if (content === null && before === null) continue;
    planned.push({ place: index, path, before, ...(content === null && { after: null }) });
    if (content === null) continue;
    const { anchor } = places[index] as JournalPlace;
    for (const folder of await missingFolders(anchor.folder, dirname(join(place.folder, path)), own))
      made.set(`${index}/${folder}`, { place: index, path: folder });
  }
  return { ...begun, places, made: [...made.values()], changes: [...begun.changes, ...planned] };
}

function anchorFolder({ places }: Journal, place: number): string {
  return (places[place] as JournalPlace).anchor.folder;
}

/** SHA-256 of a file; null where there is none. */
async function digestOf(folder: string, path: string): Promise<string | null> {
  const bytes = await readBytes(folder, path);
  return bytes === undefined ? null : createHash("sha256").update(bytes).digest("hex");
}

async function anchored(place: Place, own: ReadonlySet<string>): Promise<JournalPlace> {
  for (let folder = place.folder; ; folder = dirname(folder)) {
    if (own.has(folder)) continue;
    const found = await ifThere(lstat(folder, { bigint: true }));
    if (found === undefined) continue;
    if (!found.isDirectory()) throw new CommandError(`${folder} is a file, not a folder; name a folder`);
    return { ...place, anchor: { folder, inode: String(found.ino) } };
  }
}

/** Missing folders between two folders, by path from the upper one, the topmost first. */
async function missingFolders(from: string, to: string, own: ReadonlySet<string>): Promise<string[]> {
  const missing: string[] = [];
  for (let folder = to; folder !== from; folder = dirname(folder)) {
    if (!own.has(folder) && lstatSync(folder, { throwIfNoEntry: false }) !== undefined) break;
    missing.unshift(relative(from, folder).split(sep).join("/"));
  }
  return missing;
}

/** Writes the new content of a run, from one of its changes on, beside the files that it will replace. */
async function stageFrom(from: number, begun: Journal, changes: readonly Change[]): Promise<Journal> {
  const contents = new Map(changes.map(({ place, path, content }) => [join(place.folder, path), content]));
  const staged: JournalChange[] = [];
  for (const change of begun.changes.slice(from)) {
    const { folder, kind } = begun.places[change.place] as JournalPlace;
    const content = contents.get(join(folder, change.path)) ?? null;
    if (content === null) {
      staged.push(change);
      continue;
    }
    const temporary = join(folder, temporaryPath(change.path, begun.id));
    await makeFolder(dirname(temporary));
    const hash: Hash = createHash("sha256");
    await writeNew(temporary, content, isDurable(kind), (block) => hash.update(block));
    staged.push({ ...change, after: hash.digest("hex") });
  }
  return { ...begun, changes: [...begun.changes.slice(0, from), ...staged] };
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
    else renameSync(join(folder, temporaryPath(path, journal.id)), join(folder, path));
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
