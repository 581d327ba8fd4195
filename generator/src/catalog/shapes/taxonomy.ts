import { z } from "zod";
import { LABELS } from "../../command-line/explain/labels.ts";
import { MONEY } from "../../command-line/told/money.ts";
import { ASK, STEPS, UNLISTED, WHYS } from "../../command-line/told/words.ts";
import { CONFIDENCES, NETWORKS, ORIGINS } from "../../runtime/vocabulary.ts";
import type { LocalizedShapes } from "../localized-shapes.ts";
import { parametersOf } from "../text-parameters.ts";
import { text } from "../text-shape.ts";
import { actor, disclosure, kind, outcome, retry, scope } from "./advice.ts";
import { code, digits, url, word } from "./values.ts";

/** What the sentences about asking and about what is not in the catalog name, in alphabetical order. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  service: ["service"],
  call: ["call"],
  none: ["provider"],
  notBefore: ["seconds"],
  validFor: ["days"],
  code: ["query"],
  text: ["query"],
  parts: ["case", "http", "service", "space"],
};

/** `catalog/taxonomy.yaml`: the closed vocabularies. */
export const taxonomyShape = ({ localized, wordLists }: LocalizedShapes) => {
  const named = z.strictObject({
    meaning: text,
    name: localized.describe("What readers call it, inside of a sentence"),
  });
  const says = localized.describe("What is said about it, in a sentence");
  const sentence = (about: string) => {
    const names = (NAMED[about] ?? []).map((name) => `{${name}}`);
    const isComplete = (written: string) =>
      parametersOf(written)
        .map((name) => `{${name}}`)
        .join() === names.join();
    return localized.refine((values) => Object.values(values).every(isComplete), {
      error: `a text in each language that names ${names.length === 0 ? "nothing in braces" : names.join(", ")}`,
    });
  };
  const sentences = <T extends string>(about: readonly T[]) =>
    z.strictObject(
      Object.fromEntries(about.map((one) => [one, sentence(one)])) as Record<T, ReturnType<typeof sentence>>,
    );
  return z.strictObject({
    scopes: z.record(scope, named),
    outcomes: z.record(
      outcome,
      z.strictObject({ meaning: text, name: localized.describe("What readers call it"), says }),
    ),
    retries: z.record(retry, z.strictObject({ meaning: text, action: localized, says })),
    actors: z.record(actor, z.strictObject({ meaning: text, says })),
    kinds: z.record(
      kind,
      z.strictObject({
        meaning: text,
        scope: scope.optional().describe("Scope of every code of such a service"),
        serverError: retry.optional().describe("Retry for HTTP 5xx with an unknown outcome"),
        name: localized.describe("What such a service does, for readers"),
      }),
    ),
    origins: z.record(z.enum(ORIGINS), named),
    disclosures: z.record(disclosure, z.strictObject({ meaning: text, says })),
    confidences: z.record(z.enum(CONFIDENCES), named),
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
    undecided: z.record(z.enum(WHYS), localized),
    money: z.record(z.enum(MONEY), localized).describe("Whether money moved, as far as a code tells"),
    ask: sentences(ASK).describe("How to find out what became of a transaction"),
    steps: z.record(z.enum(STEPS), localized).describe("What to do next, by the step of nextStep"),
    unlisted: sentences(UNLISTED).describe("What is said about something that is not in the catalog"),
    explain: z.record(z.enum(LABELS), localized).describe("Words around the texts of an answer"),
  });
};
