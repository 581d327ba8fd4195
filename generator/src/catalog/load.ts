import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import { type BodyCasesData, bodyCasesShape } from "./case-shape.ts";
import { checkShape } from "./check-shape.ts";
import { CatalogError, type Problem } from "./problem.ts";
import { readCatalogFile } from "./read-file.ts";
import { readLock } from "./read-lock.ts";
import type { Row } from "./rows.ts";
import {
  type CasesData,
  casesShape,
  type ProjectData,
  type ProviderData,
  projectShape,
  providerShape,
  type ReasonsData,
  reasonsShape,
  type ServicesData,
  type SpaceData,
  servicesShape,
  spaceShape,
  type TaxonomyData,
  taxonomyShape,
} from "./shape.ts";
import { readSourceFile, type SourceFile } from "./source-file.ts";

/** A file with its data, so that later rules can still point into it. */
export interface Loaded<T> {
  readonly file: SourceFile;
  readonly data: T;
}

/** Everything one provider is generated from, shapes checked, meaning not yet. */
export interface ProviderSource {
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
  /** Bodies with what has to come out of them, if the provider has any. */
  readonly cases: Loaded<BodyCasesData> | undefined;
  /** Rows of all pages that have a lock file. */
  readonly rows: readonly Row[];
  /** Names of the files in the provider's folder. */
  readonly files: readonly string[];
}

/** The file with a provider's cases. */
export const CASES_FILE = "cases.yaml";

/**
 * Lists the providers of a catalog: the folders that hold a `provider.yaml`.
 *
 * @param catalog - folder of the catalog.
 * @returns provider ids, sorted.
 * @throws CatalogError when the folder cannot be read.
 */
export async function listProviders(catalog: string): Promise<string[]> {
  let folders: string[];
  try {
    const items = await readdir(catalog, { withFileTypes: true });
    folders = items.filter((item) => item.isDirectory()).map((item) => item.name);
  } catch (error) {
    if (!["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    throw new CatalogError([missing("catalog", catalog, "a folder", "pass the right --catalog")]);
  }
  const withProvider = await Promise.all(
    folders.map(async (folder) => ((await fileNames(join(catalog, folder))).includes("provider.yaml") ? folder : "")),
  );
  return withProvider.filter(Boolean).sort();
}

/**
 * Reads all files that one provider's packages are made from and checks their shapes.
 *
 * @param catalog - folder of the catalog.
 * @param id - folder name of the provider.
 * @param withLocks - false where the rows of pages are not needed: a damaged lock can be made anew then.
 * @returns the loaded files.
 * @throws CatalogError with every problem of every file when one cannot be read or has the wrong shape.
 */
export async function loadProvider(catalog: string, id: string, withLocks = true): Promise<ProviderSource> {
  const problems: Problem[] = [];
  const load = async <S extends z.ZodType>(path: string, shape: S): Promise<Loaded<z.infer<S>> | undefined> => {
    const { text, problems: damaged } = await readCatalogFile(catalog, path);
    problems.push(...damaged);
    if (text === undefined) {
      if (damaged.length === 0)
        problems.push(missing(`catalog/${path}`, "no file", "a file", "create it or correct the name"));
      return undefined;
    }
    const { file, problems: unreadable } = readSourceFile(`catalog/${path}`, text);
    problems.push(...unreadable);
    if (unreadable.length > 0) return undefined;
    const { data, problems: misshapen } = checkShape(file, shape);
    problems.push(...misshapen);
    if (data === undefined) return undefined;
    // What was read is in data now; it is not kept twice.
    const { name, place, problem } = file;
    return { file: { name, place, problem }, data };
  };

  const [project, taxonomy, reasons, provider] = await Promise.all([
    load("project.yaml", projectShape),
    load("taxonomy.yaml", taxonomyShape),
    load("reasons.yaml", reasonsShape),
    load(`${id}/provider.yaml`, providerShape),
  ]);
  const spaces = new Map<string, Loaded<SpaceData>>();
  const bases = new Map<string, Loaded<CasesData> | Loaded<SpaceData>>();
  const services = new Map<string, Loaded<ServicesData>>();
  const rows: Row[] = [];
  const files = await fileNames(join(catalog, id));
  const cases = files.includes(CASES_FILE) ? await load(`${id}/${CASES_FILE}`, bodyCasesShape) : undefined;
  if (provider) {
    for (const space of provider.data.spaces) {
      if (files.includes(`${space.id}.yaml`) || space.base === undefined) {
        const loaded = await load(`${id}/${space.id}.yaml`, spaceShape);
        if (loaded) spaces.set(space.id, loaded);
      }
      if (space.base !== undefined && !bases.has(space.base)) {
        const loaded = await load<z.ZodType<CasesData | SpaceData>>(
          `${space.base}.yaml`,
          space.kind === "composite" ? casesShape : spaceShape,
        );
        if (loaded) bases.set(space.base, loaded as Loaded<CasesData> | Loaded<SpaceData>);
      }
      if (space.services !== undefined && !services.has(space.services)) {
        const loaded = await load(`${space.services}.yaml`, servicesShape);
        if (loaded) services.set(space.services, loaded);
      }
    }
    for (const doc of withLocks ? provider.data.docs : []) {
      const lock = await readLock(catalog, id, doc.id);
      rows.push(...lock.rows);
      problems.push(...lock.problems);
    }
  }
  if (problems.length > 0 || !project || !taxonomy || !reasons || !provider) throw new CatalogError(problems);
  return { id, project, taxonomy, reasons, provider, spaces, bases, services, cases, rows, files };
}

async function fileNames(folder: string): Promise<string[]> {
  return (await readdir(folder)).sort();
}

function missing(file: string, found: string, expected: string, mend: string): Problem {
  return { file, line: 1, column: 1, rule: "file", found, expected, mend };
}
