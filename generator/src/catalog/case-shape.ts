import { z } from "zod";
import { STEPS } from "../command-line/told/words.ts";
import { ACTORS, DISCLOSURES, KINDS, NETWORKS, ORIGINS, OUTCOMES, RETRIES, SCOPES } from "../runtime/vocabulary.ts";
import { flag } from "./shapes/advice.ts";
import { LAYERS } from "./shapes/envelopes.ts";
import { digits, fieldPath, id, name, service, word } from "./shapes/values.ts";
import { text } from "./text-shape.ts";

const boolean = z.enum(["true", "false"]);

/** Properties of a result that have one value. */
const single = {
  known: boolean,
  why: z.enum(["not_in_catalog", "withdrawn", "ambiguous", "conflict", "no_code"]),
  beside: fieldPath,
  space: id,
  name,
  code: text,
  pattern: text,
  http: digits,
  service,
  case: text,
  network: z.enum(NETWORKS),
  kind: z.enum(KINDS),
  precision: z.enum(["exact", "case"]),
  scope: z.enum(SCOPES),
  outcome: z.enum(OUTCOMES),
  retry: z.enum(RETRIES),
  actor: z.enum(ACTORS),
  reason: word,
  disclosure: z.enum(DISCLOSURES),
  layer: z.enum(LAYERS),
  from: z.enum(ORIGINS),
  fromSaid: boolean,
  confirm: z.literal("status"),
  contested: flag,
  ends: z.enum(["attempt", "reference"]),
  part: flag,
  absent: flag,
  reuse: z.literal("never"),
};

const found = z.strictObject({
  field: fieldPath.optional(),
  space: id.optional(),
  code: text.optional(),
  layer: z.enum(LAYERS).optional(),
});

const properties = z
  .strictObject({
    ...single,
    by: z.strictObject({ space: id, name, code: text }).partial(),
    params: z.record(word, text),
    statusCheck: z
      .strictObject({
        service,
        call: text,
        notBeforeSeconds: digits,
        validForDays: digits,
        ifOpen: z.enum(["same_reference", "reconcile"]),
      })
      .partial(),
    ids: z.strictObject({ reference: text, payment: text, refund: text }).partial(),
    money: z.strictObject({ amount: text, currency: text, refunded: text, paidAt: text }).partial(),
    codes: z.array(found),
  })
  .partial();

const expected = properties.extend({ items: z.array(properties).optional() });

const lists = z
  .strictObject(
    Object.fromEntries(Object.entries(single).map(([key, shape]) => [key, z.array(shape).min(2)])) as {
      [Key in keyof typeof single]: z.ZodArray<(typeof single)[Key]>;
    },
  )
  .partial();

const next = z
  .strictObject({
    step: z.enum(STEPS),
    after: z.enum(["token", "delay"]).optional(),
    change: z.enum(["nothing", "input", "authentication", "later", "method"]).optional(),
    reference: z.enum(["same", "new"]).optional(),
    reuse: z.literal("never").optional(),
    who: z.enum(ACTORS).optional(),
  })
  .describe("What the program does next");

const context = z
  .strictObject({
    space: id,
    family: id,
    network: text,
    service,
    kind: z.enum(KINDS),
    httpStatus: digits.length(3),
    from: z.enum(ORIGINS),
    verified: flag,
  })
  .partial();

const bodyCase = z
  .strictObject({
    name: text.describe("What happened; a name that no other case has"),
    body: text
      .optional()
      .describe("The body as JSON, so that types are exact; left out where no answer came at all. A block (>-) folds"),
    context: context.optional().describe("What the caller knows beside the body"),
    expect: expected.optional().describe("Properties of the result; objects in part, lists as a whole"),
    oneOf: lists.optional().describe("Properties of the result, each with values of which it has to have one"),
    next: next.optional(),
    never: z
      .array(properties)
      .min(1)
      .optional()
      .describe("Combinations of properties that must not come out as a whole"),
    valid: z
      .literal("false")
      .optional()
      .describe("The body has not the documented form, so that schema.json refuses it although its code is known"),
    shows: z
      .enum(["notification", "decline"])
      .optional()
      .describe("The README of the package shows it: a notification of a payment, a payment that was declined"),
    source: text.describe("Address or name of the public page or repository that the body stands on"),
    note: text.optional(),
  })
  .refine(({ expect, oneOf, never, next }) => expect ?? oneOf ?? never ?? next, "a case that expects something");

/** `catalog/<provider>/cases.yaml`: bodies, and what has to come out of them. */
export const bodyCasesShape = z.strictObject({ cases: z.array(bodyCase).min(1) });

export type BodyCasesData = z.infer<typeof bodyCasesShape>;
export type BodyCaseData = BodyCasesData["cases"][number];
