import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { listProviders } from "../catalog/list-providers.ts";
import { CatalogError } from "../catalog/problem.ts";
import { filesOnDisk } from "../catalog/read-file.ts";
import { readLock } from "../catalog/read-lock.ts";
import { readSourceFile } from "../catalog/source-file.ts";
import { CommandError } from "../command-error.ts";
import type { CodesData } from "../emit/codes-json.ts";
import { canonical } from "../files/inside.ts";
import { placeOf } from "../files/place.ts";
import { readBytes, readText } from "../files/read.ts";
import { refuseUnfinished } from "../files/turn.ts";
import { parseJson, readManifest } from "../package/manifest.ts";
import { packageFolder } from "../places.ts";

/** Statistics of a package. */
export interface Stats {
  readonly provider: string;
  readonly spaces: readonly SpaceStats[];
  readonly entries: number;
  /** Documented rows covered by an entry, and all accepted rows of the provider's pages. */
  readonly rows: { readonly covered: number; readonly all: number };
  readonly locales: readonly string[];
  /** Size of the published files, plain and compressed; 0 before a build. */
  readonly size: { readonly bytes: number; readonly gzip: number };
}

/** Statistics of a space. */
export interface SpaceStats {
  readonly space: string;
  readonly entries: number;
  readonly rows: number;
  readonly documented: number;
  readonly inferred: number;
  readonly observed: number;
  readonly notes: number;
  /** Drafts in the catalog that wait for review; no package contains them yet. */
  readonly openReviews: number;
}

/**
 * Counts the content of a generated package.
 *
 * @param catalogFolder - folder of the catalog, for the accepted rows.
 * @param packages - folder of the packages.
 * @param provider - id of the provider.
 * @returns the numbers.
 * @throws CommandError where there is no package; CatalogError where the accepted rows cannot be read.
 */
export async function packageStats(catalogFolder: string, packages: string, provider: string): Promise<Stats> {
  const folder = join(packages, packageFolder(provider));
  const text = await readText(folder, "codes.json");
  if (text === undefined) throw new CommandError(`there is no package of ${provider} yet; generate it first`);
  const data = parseJson(text, join(folder, "codes.json")) as CodesData;
  const reviews = new Map(
    await Promise.all(
      data.spaces.map(async ({ id }) => [id, await openReviews(catalogFolder, `${provider}/${id}.yaml`)] as const),
    ),
  );
  const rowsOf = (entries: CodesData["entries"]) =>
    new Set(
      entries.flatMap(({ sources }) =>
        sources.flatMap((source) => ("doc" in source ? [`${source.doc}:${source.line}`] : [])),
      ),
    );
  const covered = rowsOf(data.entries);
  const accepted = await Promise.all(
    data.docs.map(async ({ id }) => {
      const { rows, problems } = await readLock(filesOnDisk(catalogFolder), provider, id);
      if (problems.length > 0) throw new CatalogError(problems);
      return rows.filter(({ kind }) => kind === "code").map(({ line }) => `${id}:${line}`);
    }),
  );
  const all = new Set([...accepted.flat(), ...covered]);
  return {
    provider,
    spaces: data.spaces.map(({ id }) => {
      const entries = data.entries.filter(({ space }) => space === id);
      const withConfidence = (confidence: string) => entries.filter((entry) => entry.confidence === confidence).length;
      return {
        space: id,
        entries: entries.length,
        rows: rowsOf(entries).size,
        documented: withConfidence("documented"),
        inferred: withConfidence("inferred"),
        observed: withConfidence("observed"),
        notes: entries.filter(({ note }) => note !== null).length,
        openReviews: reviews.get(id) ?? 0,
      };
    }),
    entries: data.entries.length,
    rows: { covered: covered.size, all: all.size },
    locales: Object.keys(data.entries[0]?.text ?? {}),
    size: await publishedSize(folder),
  };
}

/**
 * Refuses to count while the files of a killed run are incomplete.
 *
 * @param catalogFolder - folder of the catalog.
 * @param packages - folder of the packages.
 */
export async function refuseUnfinishedPackages(catalogFolder: string, packages: string): Promise<void> {
  await refuseUnfinished([{ kind: "catalog", folder: await canonical(catalogFolder) }]);
  const ids = await listProviders(catalogFolder);
  await refuseUnfinished(await Promise.all(ids.map((id) => placeOf("package", join(packages, packageFolder(id))))));
}

async function openReviews(catalogFolder: string, path: string): Promise<number> {
  const text = await readText(catalogFolder, path);
  if (text === undefined) return 0;
  // A file that breaks rules is counted, too: that is what drafts do.
  const { value } = readSourceFile(path, text).file;
  const { entries } = { ...(value as { entries?: unknown } | undefined) };
  if (!Array.isArray(entries)) return 0;
  return entries.filter((entry: { review?: unknown } | null) => entry?.review !== undefined).length;
}

async function publishedSize(folder: string): Promise<{ bytes: number; gzip: number }> {
  const files = (await readManifest(folder))?.files ?? [];
  const contents: Buffer[] = [];
  for (const path of [...files, "package.json", "README.md", "LICENSE"]) await collect(folder, path, contents);
  const whole = Buffer.concat(contents);
  return { bytes: whole.length, gzip: gzipSync(whole).length };
}

async function collect(folder: string, path: string, contents: Buffer[]): Promise<void> {
  const found = await lstat(join(folder, path)).catch(() => undefined);
  if (!found) return;
  if (!found.isDirectory()) {
    contents.push((await readBytes(folder, path)) ?? Buffer.alloc(0));
    return;
  }
  for (const name of (await readdir(join(folder, path))).sort()) await collect(folder, `${path}/${name}`, contents);
}
