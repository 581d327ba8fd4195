import { z } from "zod";
import type { LocalizedShapes } from "../localized-shapes.ts";
import { text } from "../text-shape.ts";
import { conditions, origins } from "./conditions.ts";
import { code, fieldPath, id, paths, service, url } from "./values.ts";

/** What a documented field of a body holds. */
const FIELD_TYPES = ["string", "integer", "boolean", "object", "strings"] as const;

/** Those whose values JSON writes without quotes. */
export const BARE_TYPES: ReadonlySet<string | undefined> = new Set(["integer", "boolean"]);

/** Where a code stands in a body, in order of precedence. */
export const LAYERS = ["transaction", "response", "detail"] as const;

const codePlace = z
  .strictObject({
    field: fieldPath.optional().describe("Left out where the code is the HTTP status of the response"),
    space: id,
    layer: z.enum(LAYERS).describe("A transaction field decides over the response code; a detail only says why"),
    message: fieldPath.optional().describe("Field of the message; it may be a list"),
    when: conditions.optional().describe("Only where all of these conditions over other fields hold"),
    from: origins
      .optional()
      .describe("Only in such bodies: answers of calls, answers of status queries, notifications"),
    assumed: code.optional().describe("The code that stands where the HTTP status is not told"),
    code: code
      .optional()
      .describe("The code that such a body stands for by itself; instead of a field, with `requires`"),
    fallback: z
      .array(id)
      .min(1)
      .optional()
      .describe("Spaces whose codes may stand here as well; they refuse or leave open and never say success"),
    service: z
      .strictObject({
        field: fieldPath,
        space: id,
        assumed: service.optional().describe("The service that it is where the field has no value"),
      })
      .optional()
      .describe("Field that names the service which the code is about, and the space of that service"),
    beside: paths
      .optional()
      .describe("Which fields of ids and money stand beside the code in an example; else the first of each"),
  })
  .refine(({ field, when, code }) => field ?? when ?? code, "a field, a condition for the HTTP status, or a code");

const ids = z.strictObject({
  reference: paths.optional().describe("The merchant's reference"),
  payment: paths.optional().describe("The provider's id of this one payment"),
  refund: paths.optional().describe("The number of this refund"),
});

const money = z.strictObject({
  amount: paths.optional(),
  currency: paths.optional(),
  refunded: paths.optional().describe("All that was given back so far, never the amount of one refund"),
  paidAt: paths.optional(),
});

const refunds = z.strictObject({
  list: fieldPath,
  number: fieldPath.describe("In each element: the number under which it is counted once"),
  amount: fieldPath,
  status: z
    .strictObject({ field: fieldPath, values: z.array(text).min(1) })
    .optional()
    .describe("Only elements with one of these values were given back"),
});

/** Kinds of bodies of a provider. */
export const envelopesShape = ({ localized }: Pick<LocalizedShapes, "localized">) =>
  z
    .array(
      z
        .strictObject({
          id,
          title: text.optional().describe("What such a body is"),
          sources: z.array(url).min(1).optional().describe("Pages that document the body"),
          requires: paths.optional().describe("Fields that a body has to have, all of them, to be of this kind"),
          excludes: paths.optional().describe("Fields that a body of this kind does not have, none of them"),
          positive: paths
            .optional()
            .describe("Fields of `requires` that hold an amount above zero in a body of this kind, all of them"),
          codes: z.array(codePlace).min(1),
          redirects: z.array(fieldPath).optional().describe("Fields whose presence means that the customer is sent on"),
          ids: ids
            .optional()
            .describe("Fields that say which payment the body is about; the first that is there counts"),
          money: money
            .optional()
            .describe("Fields that say how much money it is about; the first that is there counts"),
          amounts: z
            .enum(["decimals", "digits", "number"])
            .optional()
            .describe('How amounts are written: decimals, as left out: "10000.00"; digits: "10000"; number: 10000'),
          refunds: refunds.optional().describe("A list of the refunds of the payment, which is added up"),
          items: fieldPath
            .optional()
            .describe("A list whose elements are bodies of their own, each with its own result"),
          fields: z
            .record(
              fieldPath,
              z.strictObject({
                type: z.enum(FIELD_TYPES).describe("strings: a list of texts"),
                required: z.enum(["true", "false"]),
                meaning: localized,
              }),
            )
            .optional()
            .describe("Documented layout of the body"),
        })
        .refine(({ requires = [], positive = [] }) => positive.every((field) => requires.includes(field)), {
          message: "only fields that requires names too",
          path: ["positive"],
        }),
    )
    .min(1);
