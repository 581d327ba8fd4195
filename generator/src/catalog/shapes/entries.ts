import { z } from "zod";
import { CONFIDENCES, NETWORKS } from "../../runtime/vocabulary.ts";
import type { LocalizedShapes } from "../localized-shapes.ts";
import { text } from "../text-shape.ts";
import { advice, kind, traits } from "./advice.ts";
import { answersFields } from "./answers.ts";
import { conditions, fieldValues, origins } from "./conditions.ts";
import { serviceShape } from "./services.ts";
import { code, digits, documentedDate, fieldPath, id, name, service, url, word } from "./values.ts";

/** What differs for some services or kinds of service. */
export const whenShape = ({ localizedTexts }: LocalizedShapes) =>
  z
    .strictObject({
      services: z.array(service).min(1).optional().describe("Applies to codes of these services"),
      kinds: z.array(kind).min(1).optional().describe("Applies to services of these kinds"),
      documented: text.optional(),
      note: text.optional(),
      ...advice,
      ...traits,
      text: localizedTexts.optional(),
    })
    .describe("What differs for some services or kinds of service; the first that fits is taken");

const lines = z.array(digits).min(1).describe("Lines on which the rows start, counted from 1");

const meaningFields = (shapes: LocalizedShapes) => ({
  messages: z.array(text).optional().describe("Wire messages exactly as printed, every spelling found"),
  params: z
    .record(word, z.array(text).min(1))
    .optional()
    .describe("Parameter name -> the placeholders that stand for it in the messages"),
  documented: text.optional().describe("The status or class label that the page prints for the row"),
  note: text.optional().describe("Why the advice differs from the page; or the id of a shared note"),
  confidence: z.enum(CONFIDENCES).optional(),
  ...advice,
  ...traits,
  text: shapes.localizedTexts.optional(),
  when: z.array(whenShape(shapes)).min(1).optional(),
});

/** The cases of a standard that providers build on. */
export const casesShape = (shapes: LocalizedShapes) =>
  z.strictObject({
    source: url,
    cases: z.array(z.strictObject({ http: digits.length(3), case: digits, name, ...meaningFields(shapes) })).min(1),
  });

const onlyFields = z.array(z.strictObject({ field: fieldPath, values: fieldValues })).min(1);

const entryShape = (shapes: LocalizedShapes) =>
  z.strictObject({
    code,
    name: name.optional().describe("Left out where the base or the pattern already names it"),
    network: z.enum(NETWORKS).optional(),
    services: z.array(service).min(1).optional().describe("A variant that only these services send"),
    with: conditions
      .optional()
      .describe("A variant that holds only where all of these conditions over other fields of the body hold"),
    only: onlyFields
      .optional()
      .describe("It holds only where each of these other fields of the body is missing or has one of the values"),
    from: origins
      .optional()
      .describe("A variant that only such bodies carry: answers of calls, answers of status queries, notifications"),
    sources: z.record(id, lines).optional().describe("Page id -> lines"),
    urls: z.array(url).min(1).optional().describe("Other named sources"),
    validFrom: documentedDate
      .optional()
      .describe("Since when the code has this meaning, as exactly as the source says"),
    validUntil: documentedDate
      .optional()
      .describe("Until when the code had this meaning: an earlier one, which bodies are never read by"),
    undocumentedSince: text.optional().describe("Since when no page shows the code; it may still arrive"),
    deprecated: text.optional().describe("Why the entry is going to be removed from the package"),
    review: z.literal("needed").optional().describe("A draft; nothing is generated until a person removes the mark"),
    ...meaningFields(shapes),
  });

/** A space file: the entries of one set of codes. */
export const spaceShape = (shapes: LocalizedShapes) =>
  z.strictObject({
    space: id,
    source: url.optional().describe("Source of every entry of a standard's space"),
    notes: z.record(word, text).optional().describe("Notes that several entries share, by id"),
    answers: z
      .strictObject(answersFields(shapes))
      .optional()
      .describe("What merchants answer, or what a provider changes in the answers of its base, service by service"),
    services: z.array(serviceShape).optional().describe("Services, or what a provider changes in those of its base"),
    entries: z.array(entryShape(shapes)).optional(),
  });
