import { z } from "zod";
import { pageLanguage } from "../locales.ts";
import type { LocalizedShapes } from "../localized-shapes.ts";
import { text } from "../text-shape.ts";
import { envelopesShape } from "./envelopes.ts";
import { families } from "./families.ts";
import { statusCheck } from "./services.ts";
import { keyName, signatureRule } from "./signatures.ts";
import { spaceHeads } from "./space-heads.ts";
import { call, digits, fieldPath, header, host, id, name, paths, service, url } from "./values.ts";

/** Which fields cannot stand in one body: on the way to one of them is a list or a value, and an object for the other. */
function obstacleIn(fields: readonly string[]): string | undefined {
  const seen = new Map<string, { readonly is: string; readonly field: string }>();
  for (const field of fields) {
    const names = field.split(".");
    for (let depth = 0; depth <= names.length; depth += 1) {
      const place = names.slice(0, depth).join(".");
      const is = depth === names.length ? "value" : names[depth] === "0" ? "list" : "object";
      const other = seen.get(place);
      if (other && other.is !== is) return `fields that can stand in one body, unlike ${other.field} and ${field}`;
      seen.set(place, { is, field });
    }
  }
  return undefined;
}

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
          read: url.optional().describe("Address of the same page as programs read it, such as its Markdown"),
          manual: text
            .optional()
            .describe("Why no program can fetch it; `docs update` reads it only from what a person saved"),
          language: pageLanguage,
          date: text.describe("Date of the page as far as known, as YYYY, YYYY-MM or YYYY-MM-DD, or `undated`"),
        }),
      )
      .min(1)
      .default([])
      .describe("Pages whose rows are followed; left out where every entry has its own addresses"),
    hosts: z
      .array(host)
      .min(1)
      .optional()
      .describe("Hosts that `docs update` may ask for these pages by itself; an address typed by hand needs none"),
    spaces: spaceHeads,
    families: families.optional().describe("Spaces that are read together, each with an entry point of its own"),
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
    leavesOpen: z
      .array(localized)
      .min(1)
      .optional()
      .describe("What its documents leave to others, such as each bank, so that the package cannot know it"),
    example: z.strictObject({
      body: z
        .record(fieldPath, text)
        .refine((body) => obstacleIn(Object.keys(body)) === undefined, {
          error: ({ input }) => obstacleIn(Object.keys(input as object)) ?? "",
        })
        .describe("Dotted paths of its fields, at the top or in objects and lists"),
      space: id,
      name,
    }),
  });
