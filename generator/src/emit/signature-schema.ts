import { ALGORITHMS, ENCODINGS, SIGNED } from "../runtime/verify-rule.ts";
import type { Schema } from "./body-properties.ts";
import { list, object, string } from "./schema-pieces.ts";

/**
 * Definitions of the schema of `codes.json` that are about signatures of notifications.
 *
 * @returns them by name.
 */
export function signatureDefinitions(): Readonly<Record<string, Schema>> {
  const encoding = { type: "string", enum: [...ENCODINGS] };
  return {
    Signature: object(
      {
        id: { type: "string", description: "Names the rule in the result of a check." },
        spaces: { ...list(string), description: "Spaces of the codes that such notifications carry." },
        signature: { type: "string", description: "Header or field of the body that carries the signature." },
        in: { enum: ["header", "body"] },
        algorithm: { type: "string", enum: [...ALGORITHMS] },
        key: { type: "string", description: "Name of the key that it is checked with." },
        source: string,
      },
      {
        encoding: { ...encoding, description: "How the signature is written; left out for a token." },
        prefix: { type: "string", description: "What stands before the signature." },
        message: { ...list({ $ref: "#/$defs/SignedPart" }), description: "What is signed; left out for a token." },
        separator: { type: "string", description: "What stands between the parts." },
        format: { enum: ["form"], description: "The body is a form; left out for JSON." },
        window: {
          ...object(
            { header: string, pastSeconds: { type: "integer" }, futureSeconds: { type: "integer" } },
            { source: string },
          ),
          description: "Header with the time of the notification, and how far it may be from now.",
        },
        covers: {
          ...list(string),
          description: "Fields that it proves, none for a token; left out for the whole body.",
        },
      },
    ),
    SignedPart: {
      ...object(
        {},
        {
          text: { type: "string", description: "As it stands, before the value of one of the others." },
          header: { type: "string", description: "Value of a header, as received." },
          field: { type: "string", description: "Value of a field; a number with the digits as received." },
          from: { type: "string", enum: [...SIGNED] },
          hash: { enum: ["sha256"], description: "Of the body: its hash in place of itself." },
          encoding: { ...encoding, description: "How the hash is written." },
          minified: { type: "boolean", description: "Of the body: without white space between its tokens." },
        },
      ),
      description: "A part of what is signed.",
    },
    VerificationVector: object({
      name: string,
      notification: object({ body: string, headers: { type: "object" }, method: string, path: string }),
      keys: {
        type: "object",
        description: "Keys by name, each one or a list of them; all were made for these vectors.",
      },
      now: { type: "string", description: "The time of the check." },
      expect: { type: "object", description: "Properties of the result with their values." },
    }),
  };
}
