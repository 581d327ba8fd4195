import { z } from "zod";
import { bodyCasesShape } from "../catalog/case-shape.ts";
import type { Locales } from "../catalog/locales.ts";
import { shapesFor } from "../catalog/shape.ts";
import type { FileMap } from "../files/file-map.ts";
import { pageShape } from "../pages/read/grammar.ts";
import { watchedShape } from "../pages/watch/watched-file.ts";

/**
 * JSON Schemas of the catalog's files, for completion and checks in editors. They are derived from
 * the shapes that the loader checks.
 *
 * @param project - the languages that texts are written in.
 * @returns schema files by name.
 */
export function editorSchemas(project: Pick<Locales, "locales">): FileMap {
  const files = Object.entries({
    ...shapesFor(project),
    page: pageShape,
    watched: watchedShape,
    "body-cases": bodyCasesShape,
  }).map(([name, shape]) => {
    // What people write, not what is filled in when it is read.
    const schema = z.toJSONSchema(shape, { target: "draft-7", io: "input" });
    return [`${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`] as const;
  });
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
