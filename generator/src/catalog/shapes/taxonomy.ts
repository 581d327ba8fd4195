import { z } from "zod";
import { CONFIDENCES, NETWORKS, ORIGINS } from "../../runtime/vocabulary.ts";
import type { LocalizedShapes } from "../localized-shapes.ts";
import { text } from "../text-shape.ts";
import { actor, disclosure, kind, meaning, outcome, retry, scope } from "./advice.ts";
import { code, digits, url, word } from "./values.ts";

/** `catalog/taxonomy.yaml`: the closed vocabularies. */
export const taxonomyShape = ({ localized, wordLists }: LocalizedShapes) =>
  z.strictObject({
    scopes: z.record(scope, meaning),
    outcomes: z.record(outcome, meaning),
    retries: z.record(retry, z.strictObject({ meaning: text, action: localized })),
    actors: z.record(actor, meaning),
    kinds: z.record(
      kind,
      z.strictObject({
        meaning: text,
        scope: scope.optional().describe("Scope of every code of such a service"),
        serverError: retry.optional().describe("Retry for HTTP 5xx with an unknown outcome"),
      }),
    ),
    origins: z.record(z.enum(ORIGINS), meaning),
    disclosures: z.record(disclosure, meaning),
    confidences: z.record(z.enum(CONFIDENCES), meaning),
    neutral: z.strictObject({
      pending: localized,
      unpaid: localized,
      checking: localized,
      reversal: localized,
      declined: localized,
      transaction: z.record(outcome.exclude(["pending"]), localized),
      request: z.record(outcome.exclude(["pending"]), localized),
    }),
    attempts: z
      .partialRecord(
        z.enum(NETWORKS),
        z.strictObject({
          never: z
            .array(code)
            .min(1)
            .optional()
            .describe("Response codes after which the same card is not tried again"),
          advice: z.array(code).min(1).optional().describe("Merchant advice codes that say the same"),
          limits: z.array(z.strictObject({ most: digits, days: digits })).min(1),
          note: text.optional(),
          sources: z.array(url).min(1),
        }),
      )
      .describe("How often a declined payment may be sent again with the same card, by network"),
    networks: z
      .record(
        z.enum(NETWORKS),
        z.strictObject({
          numbers: z.array(z.string().regex(/^[0-9]{1,6}(-[0-9]{1,6})?$/)).describe("How its card numbers begin"),
          names: z.array(text).min(1).describe("What it is called in bodies, in capitals"),
        }),
      )
      .describe("Card networks, by their numbers and names"),
    undisclosed: wordLists.describe("Words that give away what a customer may not be told"),
    payer: wordLists.describe("Words that only fit a customer who pays"),
    params: z.record(
      word,
      z.strictObject({
        meaning: text,
        fallback: localized,
        example: text.describe("What stands for it in an example of a wire message"),
      }),
    ),
    labels: z
      .record(text, z.array(outcome))
      .describe("Printed label, in lower case -> outcomes that agree with it; none when it says nothing"),
    undecided: z.record(
      z.enum(["not_in_catalog", "ambiguous", "conflict", "no_code", "not_sent", "forged", "beside", "unproven"]),
      localized,
    ),
    example: localized.describe("Detail of the example entry that `codes new provider` writes"),
  });
