import { z } from "zod";
import type { LocalizedShapes } from "../localized-shapes.ts";
import { code, digits, fieldPath, name, service, url } from "./values.ts";

const answer = ({ localized }: LocalizedShapes) =>
  z.strictObject({
    name: name.describe("Name of the entry whose code and message are sent"),
    meaning: localized.describe("When to send it"),
    source: url,
  });

const answeredService = (shapes: LocalizedShapes) =>
  z.strictObject({
    service,
    state: z
      .strictObject({
        field: fieldPath.describe("Field of the answer that says it once more"),
        values: z.record(code, z.array(name).min(1)).describe("What stands there, and beside which answers"),
        source: url,
      })
      .optional(),
    answers: z.array(answer(shapes)).min(1),
  });

/** What merchants send where they are the ones who are asked or told something. */
export const answersFields = (shapes: LocalizedShapes) => ({
  longest: digits.optional().describe("Most characters that a message may have"),
  services: z
    .array(answeredService(shapes))
    .min(1)
    .describe("Services that a merchant answers, with what it may answer"),
  general: z.array(answer(shapes)).min(1).optional().describe("What every one of these services may be answered with"),
});

/** Answers of a standard that providers build on. */
export const answersShape = (shapes: LocalizedShapes) => z.strictObject(answersFields(shapes));
