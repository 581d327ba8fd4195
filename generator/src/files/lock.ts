import { createHash } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { CommandError } from "../command-error.ts";
import type { Place } from "./place.ts";
import { openState } from "./state-folder.ts";

/** `write`: nobody else reads or writes; `read`: nobody writes. */
export type LockMode = "read" | "write";

/** A folder that is locked until this is released. */
export interface Lock {
  release(): Promise<void>;
}

/** Who holds a lock, for those who wait. */
interface Holder {
  readonly pid: number;
  readonly run: string;
}

const DEFAULT_SECONDS = 120;
/** After this long a person wants to know why nothing happens. */
const SILENT_MS = 300;

/**
 * Locks a folder for this process. The lock is one of the operating system, by way of SQLite, so a
 * process that is killed holds it no longer. Who has to wait says on the error stream for whom.
 *
 * @param place - the folder.
 * @param mode - whether it is written or only read.
 * @param run - what this run is called, for others who wait.
 * @returns the lock.
 * @throws CommandError when the others do not end within `CODES_WAIT_SECONDS`, 120 when it is not set.
 */
export async function lock(place: Place, mode: LockMode, run: string): Promise<Lock> {
  const folder = await openState("locks", [place]);
  const key = createHash("sha256").update(place.folder).digest("hex").slice(0, 32);
  const began = performance.now();
  const limit = secondsToWait() * 1000;
  let isSaid = false;
  for (;;) {
    const database = await tryLock(join(folder, `${key}.lock`), mode);
    if (database !== undefined) {
      const note = join(folder, `${key}.${process.pid}.${++taken}.holder`);
      if (mode === "write") await removeNotes(folder, key);
      await writeFile(note, JSON.stringify({ pid: process.pid, run } satisfies Holder), { mode: 0o600 });
      return {
        async release() {
          await rm(note, { force: true });
          database.close();
        },
      };
    }
    const waited = performance.now() - began;
    if (waited > limit)
      throw new CommandError(
        `${place.folder} is in use by ${await holdersOf(folder, key)}; waited ${Math.round(limit / 1000)} s, nothing was changed. ` +
          "Run this again when it has ended, or wait longer: CODES_WAIT_SECONDS=600",
      );
    if (!isSaid && waited > SILENT_MS) {
      isSaid = true;
      process.stderr.write(
        `waiting for ${await holdersOf(folder, key)}, which uses ${relative(process.cwd(), place.folder) || "."}\n`,
      );
    }
    await pause(20 + Math.random() * 30);
  }
}

/** Locks that this process has taken so far: each has a note of its own. */
let taken = 0;

function secondsToWait(): number {
  const given = process.env.CODES_WAIT_SECONDS;
  if (given === undefined || given === "") return DEFAULT_SECONDS;
  if (!/^\d{1,6}$/.test(given))
    throw new CommandError(`CODES_WAIT_SECONDS is ${JSON.stringify(given)}; set it to a number of seconds`);
  return Number(given);
}

const BUSY = 5;

async function tryLock(path: string, mode: LockMode) {
  // Loaded here, as commands that only read never need it.
  const { DatabaseSync } = await import("node:sqlite");
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    database.exec(mode === "write" ? "BEGIN EXCLUSIVE" : "BEGIN; SELECT count(*) FROM sqlite_schema");
    return database;
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode === BUSY) return undefined;
    throw new CommandError(
      `the lock ${path} cannot be used: ${(error as Error).message}; remove it while no other command runs`,
    );
  }
}

/** Whoever locks a folder alone knows that nobody else holds it: notes of others are of killed runs. */
async function removeNotes(folder: string, key: string): Promise<void> {
  for (const name of await notesOf(folder, key)) await rm(join(folder, name), { force: true });
}

async function notesOf(folder: string, key: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.startsWith(`${key}.`) && name.endsWith(".holder"));
}

async function holdersOf(folder: string, key: string): Promise<string> {
  const found = await Promise.all((await notesOf(folder, key)).map((name) => holderIn(join(folder, name))));
  const holders = found.filter((holder) => holder !== undefined);
  return holders.length === 0
    ? "another command"
    : holders.map(({ run, pid }) => `${JSON.stringify(run)} (process ${pid})`).join(", ");
}

/** A note of a process that was killed says nothing, and is removed. */
async function holderIn(path: string): Promise<Holder | undefined> {
  try {
    const { pid, run } = JSON.parse(await readFile(path, "utf8")) as Partial<Holder>;
    if (typeof pid !== "number" || typeof run !== "string") return undefined;
    if (isAlive(pid)) return { pid, run };
    await rm(path, { force: true });
  } catch {
    // It was released in this moment.
  }
  return undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
