import { eachLocale } from "../catalog/locales.ts";
import type { Model } from "../catalog/model.ts";
import { LAYERS } from "../catalog/shapes/envelopes.ts";
import {
  ACTORS,
  CONFIDENCES,
  DISCLOSURES,
  NETWORKS,
  ORIGINS,
  OUTCOMES,
  RETRIES,
  SCOPES,
} from "../runtime/vocabulary.ts";
import type { Schema } from "./body-properties.ts";
import { schemaText } from "./encode.ts";
import { list, object, string } from "./schema-pieces.ts";

const reuse = { type: "string", enum: ["never"], description: "The same card or account must not be tried again." };
const nullable = { type: ["string", "null"] };

/** As exact as its source: a year, a month or a day. */
const date = { type: "string", pattern: "^[0-9]{4}(-[0-9]{2}){0,2}$" };

const condition: Schema = object({ field: string }, { values: list(string) });

const oneCondition = { field: string, fields: list(string), values: list(string) };

const conditions: Schema = list({
  ...object({}, { ...oneCondition, either: list(object({}, oneCondition)) }),
  description:
    "One field that has one of the values, or any for none; or several fields: at least one of them is there, and all that are there have one of the values; or, as either, conditions of which one holds.",
});
const traits = {
  ends: {
    type: "string",
    enum: ["attempt", "reference"],
    description: "What ends with it: this attempt, or everything under the business reference.",
  },
  part: { type: "boolean", description: "Only a part of the amount was given back." },
  reuse,
};

/**
 * A value of a vocabulary.
 *
 * @param values - the vocabulary.
 * @param meanings - what each value means.
 * @returns the schema, with the meanings as its description.
 */
export function described(values: readonly string[], meanings: Readonly<Record<string, { meaning: string }>>): Schema {
  return {
    type: "string",
    enum: [...values],
    description: schemaText(values.map((value) => `${value}: ${meanings[value]?.meaning ?? ""}`).join(" ")),
  };
}

/**
 * The schema of a reason.
 *
 * @param model - the provider, for the systems that aliases name.
 * @returns the schema.
 */
export function reasonSchema(model: Model): Schema {
  return object(
    {
      name: string,
      meaning: string,
      outcomes: {
        ...list({ type: "string", enum: [...OUTCOMES] }),
        description: "Outcomes that an entry with the reason may have.",
      },
    },
    {
      plain: { type: "boolean", description: "It explains nothing, so that a more specific code may." },
      absent: { type: "boolean", description: "The provider knows no such transaction." },
      part: traits.part,
      reuse,
      aliases: {
        type: "object",
        properties: Object.fromEntries(
          Object.entries(model.systems).map(([system, { meaning, source }]) => [
            system,
            { ...list(string), description: schemaText(`${meaning} ${source}`) },
          ]),
        ),
        additionalProperties: list(string),
        description: "Names that other systems have for much the same; one may stand for several reasons.",
      },
    },
  );
}

const CODE_PLACE: Schema = object(
  {
    field: { ...nullable, description: "Dotted path, or null for the HTTP status of the response." },
    space: string,
    layer: { enum: [...LAYERS] },
  },
  {
    message: string,
    when: { ...conditions, description: "Only where all of these hold of other fields." },
    from: { ...list({ type: "string", enum: [...ORIGINS] }), description: "Only in such bodies." },
    families: {
      ...list(string),
      description: "Families of the space, where codes of other families may stand in the same field of such a body.",
    },
    assumed: { type: "string", description: "The code that stands where the HTTP status is not told." },
    code: { type: "string", description: "The code that such a body stands for by itself." },
    fallback: {
      ...list(string),
      description: "Spaces whose codes may stand here as well; they refuse or leave open.",
    },
    service: {
      ...object({ field: string, space: string }, { assumed: string }),
      description:
        "Field that names the service which the code is about, the space of that service, and the service that it is where the field has no value.",
    },
  },
);

/** Schema of a kind of body. */
export const ENVELOPE: Schema = object(
  {
    id: string,
    codes: list(CODE_PLACE),
    redirects: list(string),
    fields: { ...list(string), description: "Documented fields of the body." },
  },
  {
    ids: {
      ...object({}, { reference: list(string), payment: list(string), refund: list(string) }),
      description: "Fields that say which payment a body is about; the first that is there counts.",
    },
    money: {
      ...object({}, { amount: list(string), currency: list(string), refunded: list(string), paidAt: list(string) }),
      description: "Fields that say how much money it is about; the first that is there counts.",
    },
    refunds: {
      ...object({ list: string, number: string, amount: string }, { status: condition }),
      description: "A list of the refunds of the payment, to be added up.",
    },
    title: { type: "string", description: "What such a body is." },
    sources: list(string),
    requires: { ...list(string), description: "Fields that such a body has, all of them." },
    excludes: { ...list(string), description: "Fields that such a body does not have, none of them." },
    positive: { ...list(string), description: "Fields that hold an amount above zero, all of them." },
    items: { type: "string", description: "A list whose elements are bodies of their own." },
  },
);

/** Schema of what the card networks allow. */
export const ATTEMPTS: Schema = {
  ...list(
    object({
      network: { type: "string", enum: [...NETWORKS] },
      never: { ...list(string), description: "Response codes after which the same card is not tried again." },
      advice: { ...list(string), description: "Merchant advice codes that say the same." },
      limits: {
        ...list(object({ most: { type: "integer" }, days: { type: "integer" } })),
        description: "At most so many attempts within so many days; all of them hold.",
      },
      note: nullable,
      sources: list(string),
    }),
  ),
  description: "How often a declined payment may be sent again with the same card.",
};

/** Schema of a body to test a reader by. */
export const VECTOR: Schema = object(
  {
    name: string,
    expect: {
      type: "object",
      description: "Properties of the result with their values: objects in part, lists as a whole.",
    },
    source: { type: "string", description: "Address or name of what the body stands on." },
  },
  {
    body: { description: "Any JSON value; left out where no answer came at all." },
    context: { type: "object", description: "What the caller knows beside the body." },
    oneOf: {
      type: "object",
      additionalProperties: { type: "array" },
      description: "Properties of the result, each with values of which it has to have one.",
    },
    next: { type: "object", description: "Properties of what the program does next." },
    valid: { type: "boolean", description: "False where schema.json refuses the body; true where left out." },
    never: {
      ...list({ type: "object" }),
      description: "Combinations of properties none of which may come out as a whole.",
    },
  },
);

/** Schema of what merchants send where they are the ones who are asked or told something. */
const ANSWERS: Schema = {
  ...object(
    {
      services: list(
        object(
          {
            service: string,
            answers: list(
              object(
                {
                  name: { type: "string", description: "Name of the entry." },
                  code: { type: "string", description: "The full code to send." },
                  httpStatus: { type: "integer" },
                  message: { type: "string", description: "With the placeholders of the entry." },
                  params: list(string),
                  meaning: { type: "object", description: "When to send it, by language." },
                  source: string,
                },
                { state: { type: "string", description: "What stands in the field of the service." } },
              ),
            ),
          },
          { field: { type: "string", description: "Field of the answer that says it once more." } },
        ),
      ),
    },
    { longest: { type: "integer", description: "Most characters of a message." } },
  ),
  description: "Services that a merchant answers itself, with what it may answer.",
};

/**
 * The schema of a space without its entries.
 *
 * @param kind - schema of a kind of operation.
 * @returns the schema.
 */
export function spaceSchema(kind: Schema): Schema {
  return object(
    {
      id: string,
      kind: { enum: ["literal", "composite"] },
      title: string,
      alphabet: { type: "string", description: "Characters of its codes, as the inside of a character class." },
      length: object({ min: { type: "integer" }, max: { type: "integer" } }),
    },
    {
      segments: list(
        object(
          { name: { enum: ["http", "service", "case"] }, length: { type: "integer" } },
          {
            alphabet: {
              type: "string",
              description: "Characters of the segment, where not all of the space may stand in each.",
            },
          },
        ),
      ),
      open: { type: "string", description: "How a pattern spells an open service." },
      services: list({ $ref: "#/$defs/Service" }),
      answers: ANSWERS,
      capitals: { type: "boolean", description: "Codes may also arrive in capitals." },
      small: { type: "boolean", description: "Codes may also arrive in small letters." },
      operation: kind,
      payout: {
        type: "boolean",
        description: "Literal spaces: money goes from the merchant to somebody else, or the call asks about that.",
      },
      scope: { enum: ["request"], description: "Its codes are about calls that move no money." },
      status: { $ref: "#/$defs/StatusCheck" },
    },
  );
}

/** Schema of how to ask for the status. */
export const STATUS_CHECK: Schema = {
  ...object(
    {},
    {
      service: { type: "string", description: "Service that answers how it ended." },
      call: { type: "string", description: "Call that answers, where it has no service code." },
      notBeforeSeconds: { type: "integer", description: "Earliest useful time after the transaction." },
      validForDays: { type: "integer", description: "How long the provider answers." },
      everySeconds: { type: "integer", description: "How often to ask at most: once in so many seconds." },
      ifNotFound: {
        type: "string",
        enum: ["same_reference"],
        description: "What to do when the answer stays: no such transaction.",
      },
      ifOpen: {
        enum: ["same_reference", "reconcile"],
        description: "What to do when the answer stays open.",
      },
    },
  ),
  description: "How to ask how a transaction ended, as far as documented.",
};

/**
 * The schema of a service.
 *
 * @param kind - schema of a kind of service.
 * @returns the schema.
 */
export function serviceSchema(kind: Schema): Schema {
  return object(
    { code: string, name: string, title: string, kind },
    {
      serves: {
        ...list(kind),
        description: "Kinds of operation behind the code; unless it is known which one, take what is safe for all.",
      },
      payout: {
        type: "boolean",
        description: "Money goes from the merchant to somebody else, or the service asks about that.",
      },
      follows: {
        type: "boolean",
        description: "It acts on something that stands as it was where the call fails, such as a hold.",
      },
      status: { $ref: "#/$defs/StatusCheck" },
    },
  );
}

/**
 * Definitions of an entry and of what differs from it.
 *
 * @param model - the provider, for its languages, reasons and vocabularies.
 * @param kind - schema of a kind of service.
 * @returns the schemas by name.
 */
export function entryDefinitions(model: Model, kind: Schema): Record<"Entry" | "Variation", Schema> {
  const { locales, taxonomy } = model;
  const advice = {
    scope: described(SCOPES, taxonomy.scopes),
    outcome: described(OUTCOMES, taxonomy.outcomes),
    retry: described(RETRIES, taxonomy.retries),
    actor: described(ACTORS, taxonomy.actors),
    reason: { type: "string", enum: Object.keys(model.reasons).sort() },
    disclosure: described(DISCLOSURES, taxonomy.disclosures),
  };
  const texts = { title: string, detail: string, action: string, customer: string };
  const inLocales = (text: Schema) => eachLocale(locales, () => text);
  return {
    Entry: object(
      {
        space: string,
        name: { type: "string", pattern: "^[A-Z][A-Z0-9_]*$" },
        code: { type: "string", description: "The code or pattern as documented." },
        network: { enum: [...NETWORKS, null] },
        messages: list(string),
        documented: { ...nullable, description: "The label that the page prints." },
        ...advice,
        note: nullable,
        confidence: described(CONFIDENCES, taxonomy.confidences),
        text: object(inLocales(object(texts))),
        sources: list({ anyOf: [object({ doc: string, line: { type: "integer" } }), object({ url: string })] }),
      },
      {
        ...traits,
        from: {
          ...list({ type: "string", enum: [...ORIGINS] }),
          description: "The variant that only such bodies carry.",
        },
        pattern: string,
        http: { type: "integer" },
        case: string,
        service: { ...nullable, description: "The one service that the entry is for, or null." },
        services: { ...list(string), description: "Services that send this variant." },
        with: {
          ...conditions,
          description: "The variant holds only where all of these hold of other fields of the body.",
        },
        only: {
          ...list(object({ field: string, values: list(string) })),
          description: "It holds only where each of these fields is missing or has one of the values.",
        },
        params: { ...list(string), description: "Names of the parameters." },
        placeholders: {
          type: "object",
          additionalProperties: list(string),
          description: "How the messages spell each parameter.",
        },
        validFrom: { ...date, description: "Since when the code has this meaning." },
        validUntil: {
          ...date,
          description:
            "Until when the code had this meaning. Such an entry says what it meant before: read no response by it.",
        },
        undocumentedSince: string,
        deprecated: string,
        when: {
          ...list({ $ref: "#/$defs/Variation" }),
          description:
            "What differs for some services or kinds of service; the first that fits is taken. Does not apply to entries with a service.",
        },
      },
    ),
    Variation: object(
      {},
      {
        services: list(string),
        kinds: list(kind),
        documented: string,
        ...advice,
        ...traits,
        note: string,
        text: object({}, inLocales(object({}, texts))),
      },
    ),
  };
}
