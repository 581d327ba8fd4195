import { z } from "zod";
import { pageLanguage } from "../locales.ts";
import type { LocalizedShapes } from "../localized-shapes.ts";
import { text } from "../text-shape.ts";
import { envelopesShape } from "./envelopes.ts";
import { statusCheck } from "./services.ts";
import { keyName, signatureRule } from "./signatures.ts";
import { spaceHeads } from "./space-heads.ts";
import { call, digits, fieldPath, header, host, id, name, paths, service, url } from "./values.ts";

/** `catalog/<provider>/provider.yaml`. */
export const providerShape = ({ localized }: LocalizedShapes) =>
  z.strictObject({
    id,
    name: text.describe("As the company writes it"),
    identifier: z
      .string()
      .regex(/^[A-Z][A-Za-z0-9]*$/)
      .describe("Start of the exported type names"),
    summary: text,
    docs: z
      .array(
        z.strictObject({
          id,
          title: text,
          url,
          language: pageLanguage,
          date: text.describe("Date of the page as far as known, as YYYY, YYYY-MM or YYYY-MM-DD, or `undated`"),
        }),
      )
      .min(1),
    hosts: z
      .array(host)
      .min(1)
      .optional()
      .describe("Hosts that `docs update` may ask for these pages by itself; an address typed by hand needs none"),
    spaces: spaceHeads,
    envelopes: envelopesShape({ localized }),
    networks: z
      .strictObject({
        numbers: paths.optional().describe("Fields with a card number, masked or not, that shows its first digits"),
        brands: paths.optional().describe("Fields with the name of the network"),
      })
      .optional()
      .describe("Fields that tell the card network where the caller does not; the first that is there counts"),
    statusChecks: z
      .array(
        z
          .strictObject({
            spaces: z.array(id).min(1),
            call: call.optional().describe("The call that answers"),
            service: service.optional().describe("The service that answers, where it has a code"),
            ...statusCheck,
          })
          .refine(
            (check) => (check.call === undefined) !== (check.service === undefined),
            "either a call or a service",
          ),
      )
      .optional()
      .describe("How to ask for the status where no service of the code says it"),
    idempotency: z
      .array(
        z.strictObject({
          spaces: z.array(id).min(1),
          reference: z.array(header).min(1).describe("Fields that name the business transaction: the same on a repeat"),
          fresh: header.optional().describe("Header that needs a new value in every request"),
          same: header.optional().describe("Header that keeps its value on a repeat"),
          validForSeconds: digits.optional().describe("How long a repeat is recognised"),
          meaning: localized,
          source: url,
        }),
      )
      .optional()
      .describe("What makes the provider recognise a repeated request"),
    notifications: z
      .array(signatureRule)
      .optional()
      .describe("How notifications are signed; what a signature proves follows from what is signed"),
    signatureKeys: z
      .record(keyName, localized)
      .optional()
      .describe("Keys that signatures are checked with, and where the merchant finds them"),
    example: z.strictObject({
      body: z.record(fieldPath, text),
      space: id,
      name,
    }),
  });
