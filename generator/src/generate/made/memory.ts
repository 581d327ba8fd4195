import { readdirSync } from "node:fs";
import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { KeptData } from "../../catalog/kept-data.ts";
import { digestOf, digestOfNames } from "../../catalog/seen.ts";
import { fileDigest } from "../../files/digest.ts";
import { FileError } from "../../files/file-error.ts";
import { canonical } from "../../files/inside.ts";
import type { Place } from "../../files/place.ts";
import { readText } from "../../files/read.ts";
import { replaceFile } from "../../files/replace.ts";
import { spareState } from "../../files/state-folder.ts";
import { explainSystemError } from "../../files/system-error.ts";
import { readAssets } from "./assets.ts";
import { keptFiles } from "./kept-files.ts";
import { type Kind, type Made, type MadeBy, madeIn, madeName, madeText } from "./made.ts";

/** Remembers what packages were made from, so that nothing is made again that would come out the same. */
export interface Memory {
  /**
   * Finds out what would be made now. Every file that it was made from is hashed; times and sizes decide about nothing.
   * What stands on the disk is looked at by whoever asks.
   *
   * @param kind - what would be made.
   * @param place - folder of the package that its files are in.
   * @param provider - id of the provider.
   * @returns what was made, if making it again would give the same; undefined where that is not certain.
   */
  recall<K extends Kind>(kind: K, place: Place, provider: string): Promise<Made<K> | undefined>;

  /**
   * What saves work where something is made again.
   *
   * @param kind - what is made.
   * @param place - folder of the package that its files are in.
   * @param provider - id of the provider.
   * @returns what earlier runs have read and checked.
   */
  helpFor(kind: Kind, place: Place, provider: string): Promise<Help>;

  /**
   * Notes that something is being made.
   *
   * @param kind - what is made.
   * @param place - folder of the package that its files are in.
   * @param provider - id of the provider.
   * @param made - tells what came of it, once it is written; undefined where not all of it was needed.
   */
  begin<K extends Kind>(kind: K, place: Place, provider: string, made: () => Made<K> | undefined): void;

  /** Remembers what was made of everything begun. Where nothing can be written, nothing is remembered. */
  keep(): Promise<void>;
}

/** What saves work where something is made again. */
export interface Help {
  /** What earlier runs have read from files of the catalog. */
  readonly kept: KeptData | undefined;
  /** Whether exactly this module was among the files when they were made before, so that its syntax was checked. */
  isChecked(path: string, text: string): boolean;
}

/**
 * Opens the memory of this user. Whether a package stands as it is, is decided by hashes only. What was read from the
 * catalog is kept as data, sealed by a hash of itself and of the bytes that it was read from. A file that is damaged,
 * out of date or about something else is not used. What this cannot withstand is somebody who writes a file with a valid
 * hash on purpose; so it lies where only this user can write, next to the locks and journals, and never in a repository.
 *
 * @param generator - hash of the code that runs.
 * @param catalog - folder of the catalog.
 * @returns the memory.
 */
export async function openMemory(generator: string, catalog: string): Promise<Memory> {
  const source: Place = { kind: "catalog", folder: await canonical(catalog) };
  const platform = { ...process.versions, platform: process.platform, arch: process.arch };
  // Read once per run by whoever needs them, so what they were before that is what packages are made from.
  const assets = readAssets();
  const byOf = <K extends Kind>(kind: K, place: Place, provider: string): MadeBy<K> | undefined =>
    assets && { kind, generator, assets: assets.digest, platform, catalog: source.folder, out: place.folder, provider };
  const find = async <K extends Kind>(kind: K, place: Place, provider: string): Promise<Made<K> | undefined> => {
    const by = byOf(kind, place, provider);
    const folder = await spareState("made", [source, place]);
    if (by === undefined || folder === undefined) return undefined;
    const text = await textIn(folder, madeName(by));
    return text === undefined ? undefined : madeIn(by, text);
  };
  const begun: { readonly place: Place; readonly by: MadeBy | undefined; readonly made: () => Made | undefined }[] = [];
  return {
    async recall(kind, place, provider) {
      const made = await find(kind, place, provider);
      return made?.seen.every(([path, digest]) => digestNow(source.folder, path) === digest) ? made : undefined;
    },

    async helpFor(kind, place, provider) {
      const folder = await spareState("made", [source, place]);
      const digests = new Map((await find(kind, place, provider))?.files);
      return {
        kept:
          folder === undefined ? undefined : keptFiles(folder, JSON.stringify([generator, platform, source.folder])),
        isChecked: (path, text) => digests.get(path) === digestOf(text),
      };
    },

    begin(kind, place, provider, made) {
      begun.push({ place, by: byOf(kind, place, provider), made });
    },

    async keep() {
      // What changed while a package was made may or may not be in it.
      if (assets === undefined || readAssets()?.stamp !== assets.stamp) return;
      for (const { place, by, made: madeOf } of begun.splice(0)) {
        const made = madeOf();
        const folder = await spareState("made", [source, place]);
        if (made !== undefined && by !== undefined && folder !== undefined)
          await save(folder, madeName(by), madeText(by, made));
      }
    },
  };
}

async function save(folder: string, name: string, text: string): Promise<void> {
  try {
    await replaceFile(folder, name, text);
    await removeOld(folder);
  } catch (error) {
    if (!isOfSystem(error)) throw error;
  }
}

function digestNow(catalog: string, path: string): string | null | undefined {
  if (!path.endsWith("/")) return fileDigest(catalog, path);
  try {
    return digestOfNames(readdirSync(join(catalog, path)));
  } catch {
    return undefined;
  }
}

async function textIn(folder: string, name: string): Promise<string | undefined> {
  try {
    return await readText(folder, name, MOST_BYTES);
  } catch (error) {
    if (!isOfSystem(error)) throw error;
    return undefined;
  }
}

/** Of catalogs that are gone, or were only there for a while, nothing is remembered for long. */
async function removeOld(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (Date.now() - (await stat(path)).mtimeMs > MONTH) await rm(path, { force: true });
  }
}

function isOfSystem(error: unknown): boolean {
  return error instanceof FileError || explainSystemError(error) !== undefined;
}

const MOST_BYTES = 16 * 1024 * 1024;
const MONTH = 30 * 24 * 3_600_000;
