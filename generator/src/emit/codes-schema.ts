import type { Model } from "../catalog/model.ts";
import { KINDS } from "../runtime/vocabulary.ts";
import type { Schema } from "./body-properties.ts";
import { CODES_VERSION } from "./codes-json.ts";
import {
  ATTEMPTS,
  described,
  ENVELOPE,
  entryDefinitions,
  reasonSchema,
  STATUS_CHECK,
  serviceSchema,
  spaceSchema,
  VECTOR,
} from "./codes-schema-definitions.ts";
import { schemaText } from "./encode.ts";
import { list, object, string } from "./schema-pieces.ts";
import { signatureDefinitions } from "./signature-schema.ts";

const table = list({ type: "object" });
const pairs = list(list(string));
const PROCEDURE_TABLES = {
  reservedness: { ...list(string), description: "Disclosures, the most reserved first." },
  precedence: { ...list(string), description: "Pieces of retry advice, the one that wins first." },
  plain: { ...list(string), description: "Reasons that explain nothing." },
  claims: { ...table, description: "What an entry claims about the money; the first line that holds counts." },
  clash: { ...table, description: "Claims that cannot both be true, read from the deciding code to the others." },
  rules: { ...table, description: "Which step a result calls for; the first rule that holds counts." },
  reports: { ...table, description: "Which state of a payment a result reports; the first rule that holds counts." },
  states: { ...list(string), description: "States of a payment, in order: a later one is newer news." },
  open: { ...list(string), description: "States in which it may still be paid." },
  unpaid: { ...list(string), description: "States in which it is not paid." },
  paid: { ...list(string), description: "States in which money is there." },
  contradictions: { ...pairs, description: "States that messages cannot both be right about." },
  recheck: { ...pairs, description: "A state, and an earlier one that is a reason to ask for the status." },
  vectors: { ...list({ $ref: "#/$defs/Vector" }), description: "Bodies to test a reader by, in any language." },
};

/**
 * JSON Schema (2020-12) of `codes.json`.
 *
 * @param model - the resolved provider; its vocabulary of reasons is written out.
 * @returns the schema; additional fields are allowed everywhere, because later versions may add some.
 */
export function codesSchema(model: Model): Schema {
  const kind = described(KINDS, model.taxonomy.kinds);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:payment-codes:${model.id}:codes:${CODES_VERSION}`,
    title: `Codes of ${schemaText(model.name)}`,
    ...object(
      {
        provider: string,
        // Older validators know no `const`.
        version: { const: CODES_VERSION, enum: [CODES_VERSION] },
        docs: list(object({ id: string, title: string, url: string, language: string, date: string })),
        reasons: list(reasonSchema(model)),
        spaces: list({ $ref: "#/$defs/Space" }),
        envelopes: list(ENVELOPE),
        procedure: {
          type: "object",
          description: "Tables of the procedures that read a body and say what to do next.",
          required: Object.keys(PROCEDURE_TABLES),
          properties: PROCEDURE_TABLES,
        },
        idempotency: list(
          object(
            { spaces: list(string), reference: list(string), source: string },
            { fresh: string, same: string, validForSeconds: { type: "integer" } },
          ),
        ),
        notifications: {
          ...list({ $ref: "#/$defs/Signature" }),
          description: "How notifications are signed, in the order in which the rules are tried.",
        },
        verification: {
          ...object({ vectors: list({ $ref: "#/$defs/VerificationVector" }) }),
          description: "Notifications to test a check of signatures by, in any language.",
        },
        entries: list({ $ref: "#/$defs/Entry" }),
      },
      {
        attempts: ATTEMPTS,
      },
    ),
    $defs: {
      ...signatureDefinitions(),
      Vector: VECTOR,
      Space: spaceSchema(kind),
      StatusCheck: STATUS_CHECK,
      Service: serviceSchema(kind),
      ...entryDefinitions(model, kind),
    },
  };
}
