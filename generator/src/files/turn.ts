import { AsyncLocalStorage } from "node:async_hooks";
import { CommandError } from "../command-error.ts";
import { FileError } from "./file-error.ts";
import { type Journal, readJournals, removeJournal, setAside, sweepJournals } from "./journal.ts";
import { type Lock, type LockMode, lock } from "./lock.ts";
import { PLACE_KINDS, type Place } from "./place.ts";
import { apply, type Change, replaceTogether, type Stage, type Standing, standingOf, undo } from "./together.ts";

/** The folders that a command uses. */
export interface Needs {
  readonly write: readonly Place[];
  /** Folders that must not change meanwhile. */
  readonly read?: readonly Place[];
}

type Held = ReadonlyMap<string, LockMode>;

/** What the surrounding calls have locked. */
const held = new AsyncLocalStorage<Held>();

/**
 * Runs work that reads and then writes folders, under locks that exclude other commands. Killed runs in
 * these folders are completed or undone first. Calls may be nested; the inner call must not write a folder
 * that the outer one only reads.
 *
 * @param needs - the folders.
 * @param work - what is done with them.
 * @returns the result of the work.
 * @throws CommandError when another command does not end in time; whatever the work throws.
 */
export async function inTurn<T>(needs: Needs, work: () => Promise<T>): Promise<T> {
  const all = [...needs.write, ...(needs.read ?? [])];
  const outer = held.getStore() ?? new Map<string, LockMode>();
  for (;;) {
    const { journals } = await readJournals(all);
    const wanted = wantedLocks(needs, journals, outer);
    const locks: Lock[] = [];
    try {
      for (const { place, mode } of wanted) locks.push(await lock(place, mode, runName()));
      const now: Held = new Map([...outer, ...wanted.map(({ place, mode }) => [place.folder, mode] as const)]);
      const found = await readJournals(all);
      const isCovered = ({ places }: Journal) => places.every(({ folder }) => now.get(folder) === "write");
      // Another run was killed while this one waited.
      if (!found.journals.every(isCovered)) continue;
      for (const { file, why } of found.damaged)
        tell(`${file} was not replayed: ${why}; it is kept as ${await setAside(file)}`);
      for (const journal of found.journals) tell(await finishRun(journal));
      await sweepJournals(all);
      return await held.run(now, work);
    } finally {
      for (const item of locks.reverse()) await item.release();
    }
  }
}

/** Every command locks in the same order, so that no two wait for each other. */
function wantedLocks({ write, read = [] }: Needs, journals: readonly Journal[], outer: Held) {
  const wanted = new Map<string, { readonly place: Place; readonly mode: LockMode }>();
  for (const place of read) wanted.set(place.folder, { place, mode: "read" });
  for (const place of [...write, ...journals.flatMap(({ places }) => places)])
    wanted.set(place.folder, { place, mode: "write" });
  return [...wanted.values()]
    .filter(({ place, mode }) => {
      const has = outer.get(place.folder);
      if (has === "read" && mode === "write") throw new Error(`${place.folder} is only read by the surrounding call`);
      return has === undefined;
    })
    .sort((a, b) => orderOf(a.place) - orderOf(b.place) || (a.place.folder < b.place.folder ? -1 : 1));
}

function orderOf({ kind }: Place): number {
  return PLACE_KINDS.indexOf(kind);
}

/**
 * Replaces files together, in folders that {@link inTurn} has locked.
 *
 * @param changes - the files, in the order in which they are replaced.
 * @throws as `replaceTogether` does.
 */
export async function write(changes: readonly Change[]): Promise<void> {
  await writeInParts((stage) => stage(changes));
}

/**
 * Replaces files together like {@link write}, where the content of all is too much for the memory.
 *
 * @param work - stages the files part by part; none of them is replaced before it ends, or when it throws.
 * @returns the result of the work.
 * @throws as `replaceTogether` does.
 */
export async function writeInParts<T>(work: (stage: Stage) => Promise<T>): Promise<T> {
  return replaceTogether(runName(), (stage) =>
    work(async (changes) => {
      for (const { place } of changes)
        if (held.getStore()?.get(place.folder) !== "write")
          throw new Error(`${place.folder} is written without a lock`);
      await stage(changes);
    }),
  );
}

/**
 * Lets a command that only reads wait for commands that write, and refuses folders that a killed run left
 * incomplete. Nothing is written.
 *
 * @param places - the folders that are read.
 * @throws CommandError that names the unfinished run, and how to complete it.
 */
export async function refuseUnfinished(places: readonly Place[]): Promise<void> {
  const isFree = ({ folder }: Place) => held.getStore()?.has(folder) !== true;
  const first = await readJournals(places.filter(isFree));
  for (const { places: busy } of first.journals)
    for (const place of busy) await (await lock(place, "read", runName())).release();
  const { journals, damaged } = first.journals.length > 0 ? await readJournals(places) : first;
  const [killed] = journals.filter(({ id }) => first.journals.some((journal) => journal.id === id));
  if (killed !== undefined)
    throw new CommandError(
      `${JSON.stringify(killed.run)} was killed and has left ${namesOf(killed)} half done; ` +
        "the next command that writes there finishes or undoes it, such as the same one; nothing was written now",
    );
  const [broken] = damaged;
  if (broken !== undefined)
    throw new CommandError(
      `the record ${broken.file} of a killed run is damaged: ${broken.why}; ` +
        "the next command that writes sets it aside; nothing was written now",
    );
}

/**
 * Completes or undoes killed runs in folders.
 *
 * @param places - the folders.
 */
export async function finishUnfinished(places: readonly Place[]): Promise<void> {
  await inTurn({ write: places }, async () => {});
}

async function finishRun(journal: Journal): Promise<string> {
  const run = JSON.stringify(journal.run);
  const standing = await standingOf(journal).catch((error: unknown): Standing => {
    if (error instanceof FileError) return { is: "foreign", why: error.message };
    throw error;
  });
  if (standing.is === "finishable") {
    await apply(journal, standing.left);
    return `completed ${namesOf(journal)}, left unfinished by the killed run ${run}`;
  }
  if (standing.is === "undone") {
    await undo(journal);
    return `undid the killed run ${run}, which had replaced nothing yet`;
  }
  if (standing.is === "gone") {
    await removeJournal(journal);
    return "";
  }
  const why = "why" in standing ? standing.why : "";
  const kept = await setAside(`${journal.id}.json`);
  return `the killed run ${run} was not replayed: ${why}; its record is kept as ${kept}`;
}

function namesOf({ places, changes }: Journal): string {
  const names = changes.map(({ place, path }) => `${places[place]?.folder.split(/[\\/]/).at(-1)}/${path}`);
  return names.length > 6 ? `${names.slice(0, 5).join(", ")} and ${names.length - 5} more` : names.join(", ");
}

/** Name of this run: the command with its arguments, cut to one line. */
function runName(): string {
  const words = process.argv.slice(2).join(" ");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they would change what a terminal shows
  const line = words.replace(/[\u0000-\u001f\u007f-\u009f]/g, " ");
  return `codes ${line.length > 120 ? `${line.slice(0, 119)}…` : line}`;
}

function tell(line: string): void {
  if (line !== "") process.stderr.write(`${line}\n`);
}
