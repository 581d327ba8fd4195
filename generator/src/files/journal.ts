import { lstat, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { ifThere } from "./inside.ts";
import type { Place } from "./place.ts";
import { newRunId, writeNew } from "./replace.ts";
import { openState, statePath } from "./state-folder.ts";

/** A folder that a run writes to, and how to tell it from another one that stands there later. */
export interface JournalPlace extends Place {
  /** The folder, or the closest one above it that was there when the run began, and its number on the disk. */
  readonly anchor: { readonly folder: string; readonly inode: string };
}

/** One file that is replaced or removed; digests are SHA-256, null where there is no file. */
export interface JournalChange {
  /** Index of the place. */
  readonly place: number;
  readonly path: string;
  readonly before: string | null;
  /** Left out while it is being written. */
  readonly after?: string | null | undefined;
}

/** What a run has begun. It stands in the folder of the user, never in a repository. */
export interface Journal {
  readonly version: 1;
  readonly id: string;
  /** What the run is called, for people. */
  readonly run: string;
  /** `staging`: nothing has been replaced, it is undone; `ready`: all content is on the disk, it is finished. */
  readonly state: "staging" | "ready";
  readonly places: readonly JournalPlace[];
  /** Folders that the run makes, by path from the anchor of their place; those above come first. */
  readonly made: readonly { readonly place: number; readonly path: string }[];
  readonly changes: readonly JournalChange[];
}

/** A file among the journals that is none. */
export interface Damaged {
  /** Its name. */
  readonly file: string;
  readonly why: string;
}

const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Writes down what a run has begun, or how far it has come.
 *
 * @param journal - what to write down.
 */
export async function writeJournal(journal: Journal): Promise<void> {
  const folder = await openState("unfinished", journal.places);
  const temporary = join(folder, `${journal.id}.${journal.state}.tmp`);
  await writeNew(temporary, JSON.stringify(journal), true);
  await rename(temporary, join(folder, `${journal.id}.json`));
}

/**
 * Forgets a run: nothing of it is left to do.
 *
 * @param journal - its journal.
 */
export async function removeJournal(journal: Journal): Promise<void> {
  await rm(join(await openState("unfinished", journal.places), `${journal.id}.json`), { force: true });
}

/**
 * Reads what runs have begun in some folders, running ones included. Nothing is written.
 *
 * @param places - the folders.
 * @returns the journals that touch one of the folders, and the files that are no journals.
 */
export async function readJournals(places: readonly Place[]): Promise<{
  readonly journals: readonly Journal[];
  readonly damaged: readonly Damaged[];
}> {
  const folder = await statePath("unfinished", places);
  if (folder === undefined) return { journals: [], damaged: [] };
  const names = ((await ifThere(readdir(folder))) ?? []).filter((name) => name.endsWith(".json")).sort();
  const read = await Promise.all(names.map((name) => readJournal(folder, name)));
  const found = read.filter((item) => item !== undefined);
  return {
    journals: found.filter((item): item is Journal => "id" in item && touches(item, places)),
    damaged: found.filter((item): item is Damaged => "why" in item),
  };
}

async function readJournal(folder: string, file: string): Promise<Journal | Damaged | undefined> {
  const path = join(folder, file);
  const found = await ifThere(lstat(path));
  if (found === undefined) return undefined;
  if (!found.isFile() || found.size > MOST_BYTES) return { file, why: "it is no file that a run wrote" };
  const text = await ifThere(readFile(path, "utf8"));
  if (text === undefined) return undefined;
  const { journalShape } = await import("./journal-shape.ts");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { file, why: "it is not JSON" };
  }
  const parsed = journalShape.safeParse(value);
  if (!parsed.success) return { file, why: parsed.error.issues[0]?.message ?? "it has another shape" };
  return `${parsed.data.id}.json` === file ? parsed.data : { file, why: "it has the name of another run" };
}

function touches(journal: Journal, places: readonly Place[]): boolean {
  return journal.places.some(({ folder }) => places.some((place) => place.folder === folder));
}

/**
 * Puts a file that is not replayed where nothing reads it again.
 *
 * @param file - name of a journal, or of what is none.
 * @returns where it is now; nothing is done when another command was faster.
 */
export async function setAside(file: string): Promise<string> {
  const target = join(await openState("aside", []), `${newRunId()}-${file}`);
  await ifThere(rename(join(await openState("unfinished", []), file), target));
  return target;
}

/**
 * Removes what runs that were killed while they wrote a journal have left beside the journals.
 *
 * @param places - the folders that are written to.
 */
export async function sweepJournals(places: readonly Place[]): Promise<void> {
  const folder = await openState("unfinished", places);
  for (const name of await readdir(folder)) {
    if (!name.endsWith(".tmp")) continue;
    const found = await ifThere(stat(join(folder, name)));
    if (found !== undefined && Date.now() - found.mtimeMs > HOUR) await rm(join(folder, name), { force: true });
  }
}

/** No journal takes as long to write. */
const HOUR = 3_600_000;
