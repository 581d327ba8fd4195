import { z } from "zod";
import { ACTORS, DISCLOSURES, KINDS, OUTCOMES, RETRIES, SCOPES } from "../../runtime/vocabulary.ts";
import { word } from "./values.ts";

export const scope = z.enum(SCOPES);
export const outcome = z.enum(OUTCOMES);
export const retry = z.enum(RETRIES);
export const actor = z.enum(ACTORS);
export const disclosure = z.enum(DISCLOSURES);
export const kind = z.enum(KINDS);

/** What is advised, each part of it optional: the rest is inherited. */
export const advice = {
  scope: scope.optional(),
  outcome: outcome.optional(),
  retry: retry.optional(),
  actor: actor.optional(),
  reason: word.optional(),
  disclosure: disclosure.optional(),
};

/** A flag that is set. */
export const flag = z.literal("true");
/** What else is known about a meaning. */
export const traits = {
  ends: z
    .enum(["attempt", "reference"])
    .optional()
    .describe("What ends with it: this attempt, or everything under the business reference"),
  part: flag.optional().describe("Only a part of the amount was given back"),
  reuse: z.literal("never").optional().describe("The same card or account must not be tried again"),
};
