import { z } from "zod";
import { ORIGINS } from "../../runtime/vocabulary.ts";
import { text } from "../text-shape.ts";
import { fieldPath } from "./values.ts";

/** Values of a field in a body; the marks with which they are packed cannot be among their characters. */
export const fieldValues = z.array(text.regex(/^[^=,|!]+$/));

const fields = {
  field: fieldPath.optional().describe("The field that has one of the values"),
  fields: z
    .array(fieldPath)
    .min(2)
    .optional()
    .describe("Fields that say the same: one of them is there, and all that are there have one of the values"),
  values: fieldValues.min(1).optional().describe("Left out for any value"),
};

const isPlain = ({ field, fields }: { field?: string | undefined; fields?: readonly string[] | undefined }) =>
  (field === undefined) !== (fields === undefined) && new Set(fields).size === (fields?.length ?? 0);

const HOW = "either field, or fields where one fact stands in one of several, each of them once";

/**
 * Conditions over other fields of a body, the same wherever they stand. All items hold. Of several `fields` at least one
 * has a value, and each that has one has one of the `values`. Of `either` at least one holds, whatever the others say.
 */
export const conditions = z
  .array(
    z
      .strictObject({
        ...fields,
        either: z
          .array(z.strictObject(fields).refine(isPlain, HOW))
          .min(2)
          .optional()
          .describe("Conditions of which one holds; instead of a field"),
      })
      .refine(
        ({ either, ...own }) => (either ? Object.values(own).every((value) => value === undefined) : isPlain(own)),
        `${HOW}; or nothing but either`,
      ),
  )
  .min(1);

/** Where bodies come from. */
export const origins = z.array(z.enum(ORIGINS)).min(1);
