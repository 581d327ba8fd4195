import { z } from "zod";
import { ALGORITHMS, ENCODINGS, SIGNED } from "../../runtime/verify-rule.ts";
import { digits, fieldPath, header, id, url } from "./values.ts";

/** Name of a key that a signature is checked with. */
export const keyName = z
  .string()
  .max(40)
  .regex(/^[a-z][A-Za-z0-9]*$/);
const messagePart = z
  .strictObject({
    text: z
      .string()
      .regex(/^[ -~]+$/)
      .optional()
      .describe("As it stands, before the value"),
    header: header.optional().describe("Value of a header, as received"),
    field: fieldPath.optional().describe("Value of a field: a text, or a number with the digits as received"),
    from: z.enum(SIGNED).optional().describe("Something else of the request, or the key"),
    hash: z.literal("sha256").optional().describe("Of the body: its hash in place of itself"),
    encoding: z.enum(ENCODINGS).optional().describe("How the hash is written"),
    minified: z.literal("true").optional().describe("Of the body: without white space between its tokens"),
  })
  .refine(
    ({ header, field, from }) => [header, field, from].filter((one) => one !== undefined).length === 1,
    "one of header, field and from",
  );
/** How notifications are signed. */
export const signatureRule = z.strictObject({
  id,
  spaces: z.array(id).min(1).describe("Spaces of the codes that such notifications carry"),
  signature: header.describe("Header or field of the body that carries the signature"),
  in: z.enum(["header", "body"]),
  algorithm: z
    .enum(ALGORITHMS)
    .describe("A keyed hash, RSA, a plain hash over a text with the key in it, or the key itself"),
  encoding: z.enum(ENCODINGS).optional().describe("How the signature is written; left out for a token"),
  prefix: z
    .string()
    .max(40)
    .regex(/^[!-~]+$/)
    .optional()
    .describe("What stands before the signature in its header or field"),
  key: keyName.describe("One of signatureKeys"),
  message: z.array(messagePart).min(1).optional().describe("What is signed, part by part; left out for a token"),
  separator: z
    .string()
    .regex(/^(line|[!-/:-@[-`{-~])$/)
    .optional()
    .describe("What stands between the parts: a character, or `line` for the end of a line"),
  format: z.literal("form").optional().describe("The body is a form; left out for JSON"),
  window: z
    .strictObject({
      header: header.describe("Header with the time, one of the signed parts"),
      pastSeconds: digits,
      futureSeconds: digits,
      source: url.optional().describe("Page that the number stands on; left out where it is this project's choice"),
    })
    .optional()
    .describe("How old a notification may be"),
  source: url,
});
