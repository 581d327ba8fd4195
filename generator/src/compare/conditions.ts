import { type JsonObject, objectsIn, textIn, textsIn } from "./json.ts";

/**
 * Conditions under which a place of an envelope is read.
 *
 * @param place - a place of `codes.json`.
 * @returns the conditions; none where it is always read.
 */
export function conditionsAt({ when }: JsonObject): readonly JsonObject[] {
  return objectsIn(when);
}

/**
 * Fields of a condition.
 *
 * @param condition - a condition of `codes.json`.
 * @returns their paths; several say the same.
 */
export function fieldsIn({ field, fields, either }: JsonObject): readonly string[] {
  if (either !== undefined) return objectsIn(either).flatMap(fieldsIn);
  return fields === undefined ? [textIn(field)] : textsIn(fields);
}

/**
 * Conditions of which one has to hold.
 *
 * @param condition - a condition of `codes.json`.
 * @returns those of `either`, or the condition itself.
 */
export function alternativesIn(condition: JsonObject): readonly JsonObject[] {
  return condition.either === undefined ? [condition] : objectsIn(condition.either);
}
