import { z } from "zod";
import type { LocalizedShapes } from "../localized-shapes.ts";
import { text } from "../text-shape.ts";
import { actor, disclosure, flag, outcome } from "./advice.ts";
import { url, word } from "./values.ts";

/** `catalog/reasons.yaml`: one vocabulary of reasons for all providers. */
export const reasonsShape = ({ localized }: LocalizedShapes) =>
  z
    .strictObject({
      systems: z
        .record(word, z.strictObject({ meaning: text, source: url }))
        .describe("Systems that aliases name, and what of them is named"),
      reasons: z.record(
        word,
        z.strictObject({
          meaning: text,
          actor,
          disclosure,
          outcomes: z.array(outcome).min(1).describe("Outcomes that an entry with the reason may have"),
          title: localized,
          customer: localized.optional().describe("Written for public reasons only"),
          card: localized.optional().describe("Customer text where the code is that of a card; instead of customer"),
          plain: flag.optional().describe("It explains nothing, so that a more specific code of the body may"),
          absent: flag.optional().describe("The provider knows no such transaction"),
          part: flag.optional().describe("Only a part of the amount was given back"),
          reuse: z.literal("never").optional().describe("The same card or account must not be tried again"),
          aliases: z.record(word, z.array(text).min(1)).optional().describe("System -> its names for the reason"),
        }),
      ),
    })
    .superRefine(({ systems, reasons }, context) => {
      for (const [name, { aliases }] of Object.entries(reasons))
        for (const system of Object.keys(aliases ?? {}))
          if (!Object.hasOwn(systems, system))
            context.addIssue({
              code: "custom",
              message: `one of systems: ${Object.keys(systems).join(", ")}`,
              path: ["reasons", name, "aliases", system],
            });
    });
