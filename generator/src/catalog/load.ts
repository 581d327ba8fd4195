import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import type { FileMap } from "../files/file-map.ts";
import { ifThere } from "../files/inside.ts";
import { type BodyCasesData, bodyCasesShape } from "./case-shape.ts";
import { checkShape } from "./check-shape.ts";
import type { KeptData } from "./kept-data.ts";
import { listProviders } from "./list-providers.ts";
import { CatalogError, type Problem, unknownProvider } from "./problem.ts";
import { type CatalogFiles, readCatalogFile } from "./read-file.ts";
import { readLock } from "./read-lock.ts";
import type { Row } from "./rows.ts";
import { digestOfNames, type Seen } from "./seen.ts";
import {
  type AnswersData,
  type CasesData,
  type ProjectData,
  type ProviderData,
  type ReasonsData,
  type ServicesData,
  type SpaceData,
  shapesFor,
  type TaxonomyData,
} from "./shape.ts";
import { projectShape } from "./shapes/project.ts";
import { readSourceFile, type SourceFile, unexaminedFile } from "./source-file.ts";

/** A file with its data, so that rules can point to positions in it. */
export interface Loaded<T> {
  readonly file: SourceFile;
  readonly data: T;
}

/** All files that one provider is generated from; their shapes are checked, their meaning is not yet. */
export interface ProviderSource {
  /** Folder of the catalog that it was loaded from. */
  readonly folder: string;
  /** Name of the provider's folder. */
  readonly id: string;
  readonly project: Loaded<ProjectData>;
  readonly taxonomy: Loaded<TaxonomyData>;
  readonly reasons: Loaded<ReasonsData>;
  readonly provider: Loaded<ProviderData>;
  /** By space id. */
  readonly spaces: ReadonlyMap<string, Loaded<SpaceData>>;
  /** Standards, by `folder/file`. */
  readonly bases: ReadonlyMap<string, Loaded<CasesData> | Loaded<SpaceData>>;
  /** Services of standards, by `folder/file`. */
  readonly services: ReadonlyMap<string, Loaded<ServicesData>>;
  /** Answers of standards, by `folder/file`. */
  readonly answers: ReadonlyMap<string, Loaded<AnswersData>>;
  /** Bodies with their expected results, if the provider has any. */
  readonly cases: Loaded<BodyCasesData> | undefined;
  /** Rows of all pages that have a lock file. */
  readonly rows: readonly Row[];
  /** Names of the files in the provider's folder. */
  readonly files: readonly string[];
}

/** What to load of a provider. */
export interface LoadOptions {
  /** New contents by path in the catalog, to find out what a change would mean before it is written. */
  readonly overlay?: FileMap;
  /** False if the rows of pages are not needed, so that a damaged lock can be recreated. */
  readonly withLocks?: boolean;
  /** Files that several providers share, by path: taken from here, or put here for the next provider. */
  readonly shared?: Map<string, SharedFile>;
  /** Filled with everything that the provider is loaded from. */
  readonly seen?: Seen | undefined;
  /** What earlier runs have read; used with `seen` alone. */
  readonly kept?: KeptData | undefined;
}

/** A loaded file that several providers share. */
export interface SharedFile {
  readonly loaded: Loaded<unknown>;
  /** What was seen of it when it was read. */
  readonly digest: string | null;
}

/** The file with a provider's cases. */
export const CASES_FILE = "cases.yaml";

/**
 * Reads what all packages have in common, the languages among it.
 *
 * @param from - the catalog.
 * @returns the file with its data.
 * @throws CatalogError when it cannot be read or has the wrong shape.
 */
export async function loadProject(from: CatalogFiles): Promise<Loaded<ProjectData>> {
  const problems: Problem[] = [];
  const project = await loadFile(from, "project.yaml", projectShape, problems);
  if (project === undefined || problems.length > 0) throw new CatalogError(problems);
  return project;
}

/** What all providers share. */
export type SharedSource = Pick<ProviderSource, "project" | "taxonomy" | "reasons">;

/**
 * Reads the files that all providers share and checks their shapes.
 *
 * @param from - the catalog.
 * @returns the loaded files.
 * @throws CatalogError with every problem when one cannot be read or has the wrong shape.
 */
export async function loadShared(from: CatalogFiles): Promise<SharedSource> {
  const project = await loadProject(from);
  const shapes = shapesFor(project.data);
  const problems: Problem[] = [];
  const [taxonomy, reasons] = await Promise.all([
    loadFile(from, "taxonomy.yaml", shapes.taxonomy, problems),
    loadFile(from, "reasons.yaml", shapes.reasons, problems),
  ]);
  if (problems.length > 0 || !taxonomy || !reasons) throw new CatalogError(problems);
  return { project, taxonomy, reasons };
}

/**
 * Reads all files that one provider's packages are made from and checks their shapes.
 *
 * @param catalogFolder - folder of the catalog.
 * @param id - folder name of the provider.
 * @param options - what to load.
 * @returns the loaded files.
 * @throws CatalogError with every problem of every file when one cannot be read or has the wrong shape; with those of
 *   `project.yaml` alone where it is wrong, as it says in which languages the others are written.
 */
export async function loadProvider(
  catalogFolder: string,
  id: string,
  options: LoadOptions = {},
): Promise<ProviderSource> {
  const { overlay = new Map(), withLocks = true, shared, seen, kept: keptData } = options;
  const from: CatalogFiles = {
    folder: catalogFolder,
    overlay,
    ...(seen && { seen }),
    ...(keptData && { kept: keptData }),
  };
  const problems: Problem[] = [];
  const load = async <S extends z.ZodType>(
    path: string,
    shape: S,
    kind: string,
  ): Promise<Loaded<z.infer<S>> | undefined> => {
    const kept = shared?.get(path);
    if (kept !== undefined) {
      seen?.set(path, kept.digest);
      return kept.loaded as Loaded<z.infer<S>>;
    }
    const loaded = await loadFile(from, path, shape, problems, kind);
    if (loaded && !path.startsWith(`${id}/`)) shared?.set(path, { loaded, digest: seen?.get(path) ?? null });
    return loaded;
  };

  const project = (await load("project.yaml", projectShape, "project")) ?? fail(problems);
  const shapes = shapesFor(project.data);
  const [taxonomy, reasons, provider] = await Promise.all([
    load("taxonomy.yaml", shapes.taxonomy, "taxonomy"),
    load("reasons.yaml", shapes.reasons, "reasons"),
    load(`${id}/provider.yaml`, shapes.provider, "provider"),
  ]);
  const spaces = new Map<string, Loaded<SpaceData>>();
  const bases = new Map<string, Loaded<CasesData> | Loaded<SpaceData>>();
  const services = new Map<string, Loaded<ServicesData>>();
  const answers = new Map<string, Loaded<AnswersData>>();
  const rows: Row[] = [];
  const files = await namesWithin(from, id);
  const cases = files.includes(CASES_FILE) ? await load(`${id}/${CASES_FILE}`, bodyCasesShape, "bodyCases") : undefined;
  if (provider) {
    for (const space of provider.data.spaces) {
      if (files.includes(`${space.id}.yaml`) || space.base === undefined) {
        const loaded = await load(`${id}/${space.id}.yaml`, shapes.space, "space");
        if (loaded) spaces.set(space.id, loaded);
      }
      if (space.base !== undefined && !bases.has(space.base)) {
        const kind = space.kind === "composite" ? "cases" : "space";
        const loaded = await load<z.ZodType<CasesData | SpaceData>>(`${space.base}.yaml`, shapes[kind], kind);
        if (loaded) bases.set(space.base, loaded as Loaded<CasesData> | Loaded<SpaceData>);
      }
      if (space.services !== undefined && !services.has(space.services)) {
        const loaded = await load(`${space.services}.yaml`, shapes.services, "services");
        if (loaded) services.set(space.services, loaded);
      }
      if (space.answers !== undefined && !answers.has(space.answers)) {
        const loaded = await load(`${space.answers}.yaml`, shapes.answers, "answers");
        if (loaded) answers.set(space.answers, loaded);
      }
    }
    for (const doc of withLocks ? provider.data.docs : []) {
      const lock = await readLock(from, id, doc.id);
      rows.push(...lock.rows);
      problems.push(...lock.problems);
    }
  }
  if (problems.length > 0 || !taxonomy || !reasons || !provider) throw new CatalogError(problems);
  return {
    folder: catalogFolder,
    id,
    project,
    taxonomy,
    reasons,
    provider,
    spaces,
    bases,
    services,
    answers,
    cases,
    rows,
    files,
  };
}

function fail(problems: readonly Problem[]): never {
  throw new CatalogError(problems);
}

/**
 * Reads a file and checks its shape; undefined, with the problems, where either fails. What is kept of earlier runs is
 * known by the kind of the shape, and by the project, which decides about all shapes.
 */
async function loadFile<S extends z.ZodType>(
  from: CatalogFiles,
  path: string,
  shape: S,
  problems: Problem[],
  kind?: string,
): Promise<Loaded<z.infer<S>> | undefined> {
  const { text, problems: damaged } = await readCatalogFile(from, path);
  problems.push(...damaged);
  if (text === undefined) {
    if (damaged.length === 0)
      problems.push(missing(`catalog/${path}`, "no file", "a file", "create it or correct the name"));
    return undefined;
  }
  const [digest, project] = [from.seen?.get(path), from.seen?.get("project.yaml")];
  const key = kind && digest && project && JSON.stringify([kind, digest, project]);
  const kept = key && from.kept?.get(path, key);
  if (kept) return { file: unexaminedFile(`catalog/${path}`, text), data: kept as z.infer<S> };
  const { file, problems: unreadable } = readSourceFile(`catalog/${path}`, text);
  problems.push(...unreadable);
  if (unreadable.length > 0) return undefined;
  const { data, problems: misshapen } = checkShape(file, shape);
  problems.push(...misshapen);
  if (data === undefined) return undefined;
  if (key) from.kept?.put(path, key, data);
  // What was read is in data now; it is not kept twice.
  const { value: _, ...rest } = file;
  return { file: rest, data };
}

/**
 * Loads a provider that somebody asked for by its id.
 *
 * @param catalogFolder - folder of the catalog.
 * @param id - id of the provider, as it was given.
 * @param options - what to load.
 * @returns the loaded files.
 * @throws CatalogError where there is no such provider, or its files cannot be loaded.
 */
export async function loadKnownProvider(
  catalogFolder: string,
  id: string,
  options: LoadOptions = {},
): Promise<ProviderSource> {
  const known = await listProviders(catalogFolder);
  if (!known.includes(id)) throw new CatalogError([unknownProvider(id, known)]);
  return loadProvider(catalogFolder, id, options);
}

/** Names in a folder of the catalog; an overlay can add some, and the folder itself. */
async function namesWithin({ folder, overlay, seen }: CatalogFiles, id: string): Promise<string[]> {
  const start = `${id}/`;
  const added = [...overlay.keys()]
    .filter((path) => path.startsWith(start))
    .map((path) => path.slice(start.length).replace(/\/.*$/, ""));
  const path = join(folder, id);
  const present = added.length > 0 ? ((await ifThere(fileNames(path))) ?? []) : await fileNames(path);
  const names = [...new Set([...present, ...added])].sort();
  seen?.set(`${id}/`, digestOfNames(names));
  return names;
}

async function fileNames(folder: string): Promise<string[]> {
  return (await readdir(folder)).sort();
}

function missing(file: string, found: string, expected: string, mend: string): Problem {
  return { file, line: 1, column: 1, rule: "file", found, expected, mend };
}
