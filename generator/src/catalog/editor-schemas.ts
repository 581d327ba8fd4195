import { z } from "zod";
import { pageShape } from "../docs/grammar.ts";
import type { FileMap } from "../files/file-map.ts";
import { bodyCasesShape } from "./case-shape.ts";
import { SHAPES } from "./shape.ts";

/**
 * JSON Schemas of the catalog's files, for completion and checks in editors. They are derived from
 * the shapes that the loader checks.
 *
 * @returns schema files by name.
 */
export function editorSchemas(): FileMap {
  const files = Object.entries({ ...SHAPES, page: pageShape, "body-cases": bodyCasesShape }).map(([name, shape]) => {
    const schema = z.toJSONSchema(shape, { target: "draft-7" });
    return [`${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`] as const;
  });
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
