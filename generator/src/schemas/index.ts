import { join } from "node:path";
import { filesOnDisk } from "../catalog/read-file.ts";
import { compareFiles, writeFiles } from "../files/generated-folder.ts";
import { type Place, placeOf } from "../files/place.ts";
import { readText } from "../files/read.ts";
import { inTurn, refuseUnfinished, write } from "../files/turn.ts";
import { ROOT } from "../places.ts";
import { vocabularyModule } from "./vocabulary-module.ts";

const SCHEMAS = join(ROOT, "generator", "schemas");
const RUNTIME = join(ROOT, "generator", "src", "runtime");
const VOCABULARY = "vocabulary.ts";

/**
 * Writes what follows from the shapes of the catalog: first the vocabularies, as the shapes are built on them, then the
 * schemas with which editors complete catalog files.
 *
 * @param catalog - folder of the catalog, whose taxonomy lists the vocabularies.
 * @param check - compare only, write nothing.
 * @returns the files that were out of date.
 * @throws CatalogError where the taxonomy cannot be read; nothing is written then.
 */
export async function writeSchemas(catalog: string, check: boolean): Promise<string[]> {
  const places = { runtime: await placeOf("vocabulary", RUNTIME), schemas: await placeOf("schemas", SCHEMAS) };
  if (check) await refuseUnfinished(Object.values(places));
  const stale = await writeVocabulary(places.runtime, await vocabularyModule(catalog), check);
  // Imported only now, so that it is built on the vocabularies just written.
  const { editorSchemas } = await import("./editor-schemas.ts");
  const { loadProject } = await import("../catalog/load.ts");
  const { data: project } = await loadProject(filesOnDisk(catalog));
  const differences = await (check ? compareFiles : writeFiles)(places.schemas, editorSchemas(project));
  return [...stale, ...differences.map(({ path }) => path)];
}

async function writeVocabulary(place: Place, text: string, check: boolean): Promise<string[]> {
  if ((await readText(place.folder, VOCABULARY)) === text) return [];
  if (!check) await inTurn({ write: [place] }, () => write([{ place, path: VOCABULARY, content: text }]));
  return [VOCABULARY];
}
