import { z } from "zod";
import { ALGORITHMS, ENCODINGS, SIGNED } from "../runtime/verify-rule.ts";
import {
  ACTORS,
  CONFIDENCES,
  DISCLOSURES,
  KINDS,
  NETWORKS,
  ORIGINS,
  OUTCOMES,
  RETRIES,
  SCOPES,
} from "../runtime/vocabulary.ts";
import { type Locales, localeFaults, localeFields, pageLanguage } from "./locales.ts";
import { type LocalizedShapes, localizedShapes } from "./localized-shapes.ts";
import { text } from "./text-shape.ts";

/** Where a code stands in a body, in order of precedence. */
export const LAYERS = ["transaction", "response", "detail"] as const;

const code = z
  .string()
  .regex(/^[0-9A-Za-z][0-9A-Za-z._-]{0,63}$/)
  .describe("A code or pattern, spelled as documented");
/** Name of an entry. */
export const name = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]{0,63}$/)
  .describe("UPPER_SNAKE name; authored, the same in every language, never changed");
/** Id of a space, page or provider. */
export const id = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
/** Name of a reason or parameter. */
export const word = z.string().regex(/^[a-z][a-z0-9_]*$/);
/** A whole number. */
export const digits = z.string().regex(/^[0-9]+$/);
// No character that would end a Markdown link or an attribute.
const url = z.string().regex(/^https:\/\/[A-Za-z0-9._~:/?#@!$&*+,;=%-]+$/);
/** A host name, but not an IP address, which may belong to anybody. */
const host = z
  .string()
  .max(253)
  .regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/);
/** Code of a service. */
export const service = z.string().regex(/^[0-9A-Za-z]{1,4}$/);
/** Dotted path of a field. */
export const fieldPath = z
  .string()
  // No names of object properties such as `constructor`: paths become keys of schemas.
  .regex(
    /^(?!(.*\.)?(__proto__|constructor|prototype|toString|valueOf|hasOwnProperty)(\.|$))[A-Za-z_]\w*(\.([A-Za-z_]\w*|0))*$/,
  )
  .describe("Dotted path of a field in a response body; `0` is the first item of a list");

const paths = z.array(fieldPath).min(1);

const header = z
  .string()
  .max(64)
  .regex(/^[A-Za-z][A-Za-z0-9_.-]*$/);
const call = z
  .string()
  .max(120)
  .regex(/^(GET|POST) \/[A-Za-z0-9/{}._-]+$/)
  .describe("Method and path, as documented");

/** Name of a key that a signature is checked with. */
const keyName = z
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
const signatureRule = z.strictObject({
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
const meaning = z.strictObject({ meaning: text });

const scope = z.enum(SCOPES);
const outcome = z.enum(OUTCOMES);
const retry = z.enum(RETRIES);
const actor = z.enum(ACTORS);
const disclosure = z.enum(DISCLOSURES);
const kind = z.enum(KINDS);

const advice = {
  scope: scope.optional(),
  outcome: outcome.optional(),
  retry: retry.optional(),
  actor: actor.optional(),
  reason: word.optional(),
  disclosure: disclosure.optional(),
};

/** A flag that is set. */
export const flag = z.literal("true");
const traits = {
  ends: z
    .enum(["attempt", "reference"])
    .optional()
    .describe("What ends with it: this attempt, or everything under the business reference"),
  part: flag.optional().describe("Only a part of the amount was given back"),
  reuse: z.literal("never").optional().describe("The same card or account must not be tried again"),
};

const whenShape = ({ localizedTexts }: LocalizedShapes) =>
  z
    .strictObject({
      services: z.array(service).min(1).optional().describe("Applies to codes of these services"),
      kinds: z.array(kind).min(1).optional().describe("Applies to services of these kinds"),
      documented: text.optional(),
      note: text.optional(),
      ...advice,
      ...traits,
      text: localizedTexts.optional(),
    })
    .describe("What differs for some services or kinds of service; the first that fits is taken");

const lines = z.array(digits).min(1).describe("Lines on which the rows start, counted from 1");

const meaningFields = (shapes: LocalizedShapes) => ({
  messages: z.array(text).optional().describe("Wire messages exactly as printed, every spelling found"),
  params: z
    .record(word, z.array(text).min(1))
    .optional()
    .describe("Parameter name -> the placeholders that stand for it in the messages"),
  documented: text.optional().describe("The status or class label that the page prints for the row"),
  note: text.optional().describe("Why the advice differs from the page; or the id of a shared note"),
  confidence: z.enum(CONFIDENCES).optional(),
  ...advice,
  ...traits,
  text: shapes.localizedTexts.optional(),
  when: z.array(whenShape(shapes)).min(1).optional(),
});

/** `catalog/project.yaml`: what every package has in common. */
export const projectShape = z
  .strictObject({
    scope: z
      .string()
      .regex(/^@[a-z0-9][a-z0-9-]*$/)
      .describe("npm scope of the packages"),
    license: text,
    author: text,
    repository: z
      .string()
      .regex(/^git\+https:\/\/[0-9A-Za-z.-]+(\/[0-9A-Za-z._-]+)+\.git$/)
      .optional()
      .describe(
        "Git address of this repository, as git+https://host/owner/name.git; needed to publish with provenance",
      ),
    ...localeFields,
  })
  .superRefine((project, context) => {
    for (const { path, found, expected, mend } of localeFaults(project))
      context.addIssue({
        code: "custom",
        message: expected,
        path: [...path],
        params: { rule: "locales", found, mend },
      });
  });

/** `catalog/taxonomy.yaml`: the closed vocabularies. */
const taxonomyShape = ({ localized, wordLists }: LocalizedShapes) =>
  z.strictObject({
    scopes: z.record(scope, meaning),
    outcomes: z.record(outcome, meaning),
    retries: z.record(retry, z.strictObject({ meaning: text, action: localized })),
    actors: z.record(actor, meaning),
    kinds: z.record(
      kind,
      z.strictObject({
        meaning: text,
        scope: scope.optional().describe("Scope of every code of such a service"),
        serverError: retry.optional().describe("Retry for HTTP 5xx with an unknown outcome"),
      }),
    ),
    origins: z.record(z.enum(ORIGINS), meaning),
    disclosures: z.record(disclosure, meaning),
    confidences: z.record(z.enum(CONFIDENCES), meaning),
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
    undecided: z.record(
      z.enum(["not_in_catalog", "ambiguous", "conflict", "no_code", "not_sent", "forged", "beside", "unproven"]),
      localized,
    ),
    example: localized.describe("Detail of the example entry that `codes new provider` writes"),
  });

/** `catalog/reasons.yaml`: one vocabulary of reasons for all providers. */
const reasonsShape = ({ localized }: LocalizedShapes) =>
  z
    .strictObject({
      systems: z
        .record(word, z.strictObject({ meaning: text, source: url }))
        .describe("Systems that aliases name, and what of them is named"),
      reasons: z.record(
        word,
        z.strictObject({
          meaning: text,
          actor,
          disclosure,
          outcomes: z.array(outcome).min(1).describe("Outcomes that an entry with the reason may have"),
          title: localized,
          customer: localized.optional().describe("Written for public reasons only"),
          card: localized.optional().describe("Customer text where the code is that of a card; instead of customer"),
          plain: flag.optional().describe("It explains nothing, so that a more specific code of the body may"),
          absent: flag.optional().describe("The provider knows no such transaction"),
          part: flag.optional().describe("Only a part of the amount was given back"),
          reuse: z.literal("never").optional().describe("The same card or account must not be tried again"),
          aliases: z.record(word, z.array(text).min(1)).optional().describe("System -> its names for the reason"),
        }),
      ),
    })
    .superRefine(({ systems, reasons }, context) => {
      for (const [name, { aliases }] of Object.entries(reasons))
        for (const system of Object.keys(aliases ?? {}))
          if (!Object.hasOwn(systems, system))
            context.addIssue({
              code: "custom",
              message: `one of systems: ${Object.keys(systems).join(", ")}`,
              path: ["reasons", name, "aliases", system],
            });
    });

const statusCheck = {
  notBeforeSeconds: digits.optional().describe("Earliest useful time after the transaction, in seconds"),
  validForDays: digits.optional().describe("How long the provider answers, in days"),
  everySeconds: digits.optional().describe("How often to ask at most: once in so many seconds"),
  ifOpen: z.enum(["same_reference", "reconcile"]).optional().describe("What to do when the status stays open"),
  ifNotFound: z
    .literal("same_reference")
    .optional()
    .describe(
      "The answer stays not found: send it again with the same reference, where the provider refuses duplicates",
    ),
  source: url.optional(),
};

const serviceShape = z.strictObject({
  code: service,
  name: name.optional(),
  title: text.optional().describe("Name as the provider or standard prints it"),
  kind: kind.optional(),
  serves: z.array(kind).min(2).optional().describe("All kinds of operation behind one service code"),
  payout: flag.optional().describe("Money goes from the merchant to somebody else, or the service asks about that"),
  follows: flag
    .optional()
    .describe(
      "It acts on something that is there already, such as a hold to capture or a virtual account to delete, which stands as it was where the call fails",
    ),
  status: z
    .strictObject({ service: service.optional().describe("The service that answers"), ...statusCheck })
    .optional(),
});

/** A services file: operations that a composite code can belong to. */
export const servicesShape = z.strictObject({
  source: url.optional(),
  services: z.array(serviceShape).min(1),
});

/** The cases of a standard that providers build on. */
const casesShape = (shapes: LocalizedShapes) =>
  z.strictObject({
    source: url,
    cases: z.array(z.strictObject({ http: digits.length(3), case: digits, name, ...meaningFields(shapes) })).min(1),
  });

const fieldValues = z.array(text.regex(/^[^=,|!]+$/));
const otherFields = z.array(z.strictObject({ field: fieldPath, values: fieldValues.min(1).optional() })).min(1);
const onlyFields = z.array(z.strictObject({ field: fieldPath, values: fieldValues })).min(1);

const entryShape = (shapes: LocalizedShapes) =>
  z.strictObject({
    code,
    name: name.optional().describe("Left out where the base or the pattern already names it"),
    network: z.enum(NETWORKS).optional(),
    services: z.array(service).min(1).optional().describe("A variant that only these services send"),
    with: otherFields
      .optional()
      .describe(
        "A variant that holds where one of these other fields of the body has one of the values, or any for none",
      ),
    only: onlyFields
      .optional()
      .describe("It holds only where each of these other fields of the body is missing or has one of the values"),
    from: z
      .array(z.enum(ORIGINS))
      .min(1)
      .optional()
      .describe("A variant that only such bodies carry: answers of calls, answers of status queries, notifications"),
    sources: z.record(id, lines).optional().describe("Page id -> lines"),
    urls: z.array(url).min(1).optional().describe("Other named sources"),
    undocumentedSince: text.optional(),
    deprecated: text.optional(),
    review: z.literal("needed").optional().describe("A draft; nothing is generated until a person removes the mark"),
    ...meaningFields(shapes),
  });

/** A space file: the entries of one set of codes. */
const spaceShape = (shapes: LocalizedShapes) =>
  z.strictObject({
    space: id,
    source: url.optional().describe("Source of every entry of a standard's space"),
    notes: z.record(word, text).optional().describe("Notes that several entries share, by id"),
    services: z.array(serviceShape).optional().describe("Services, or what a provider changes in those of its base"),
    entries: z.array(entryShape(shapes)).optional(),
  });

/** `catalog/<provider>/provider.yaml`. */
const providerShape = ({ localized }: LocalizedShapes) =>
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
    spaces: z
      .array(
        z.strictObject({
          id,
          title: text,
          kind: z.enum(["literal", "composite"]),
          base: z
            .string()
            .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
            .optional()
            .describe("File of a standard, `folder/file`, that the space builds on"),
          services: z
            .string()
            .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
            .optional()
            .describe("Services file of a standard"),
          cards: flag.optional().describe("Its codes are about cards, so that customer texts may say card"),
          capitals: z
            .literal("true")
            .optional()
            .describe("Codes of the alphabet `lower` that may also arrive in capitals"),
          small: z
            .literal("true")
            .optional()
            .describe("Codes of the alphabet `upper` that may also arrive in small letters"),
          alphabet: z
            .enum(["digits", "upper", "lower"])
            .describe("digits: 0-9; upper: also A-Z and _; lower: a-z and _"),
          operation: kind
            .optional()
            .describe("Kind of the only call that answers with these codes; one that moves money where it is left out"),
          open: z
            .string()
            .regex(/^[A-Za-z]+$/)
            .optional()
            .describe("How the page spells a segment left open"),
          length: z
            .strictObject({ min: digits, max: digits })
            .optional()
            .describe("Length of a code in a literal space"),
          segments: z
            .array(z.strictObject({ name: z.enum(["http", "service", "case"]), length: digits }))
            .length(3)
            .optional(),
        }),
      )
      .min(1)
      .superRefine((spaces, context) => {
        spaces.forEach((space, index) => {
          const names = (space.segments ?? []).map((segment) => segment.name);
          const service = space.segments?.find((segment) => segment.name === "service");
          const wrong =
            space.kind === "literal"
              ? space.segments || space.open
                ? "neither segments nor open in a literal space"
                : Number(space.length?.min ?? 1) > Number(space.length?.max ?? 64)
                  ? "a least length that is not above the greatest"
                  : undefined
              : new Set(names).size !== 3
                ? "the segments http, service and case, each once"
                : space.open?.length !== Number(service?.length)
                  ? "open, as long as the segment of the service"
                  : space.alphabet !== "digits"
                    ? "the alphabet digits, as the segments are numbers"
                    : space.length
                      ? "no length, as it follows from the segments"
                      : space.operation
                        ? "no operation, as each service has a kind"
                        : undefined;
          if (wrong) context.addIssue({ code: "custom", message: wrong, path: [index] });
        });
      }),
    envelopes: z
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
            codes: z
              .array(
                z
                  .strictObject({
                    field: fieldPath.optional().describe("Left out where the code is the HTTP status of the response"),
                    space: id,
                    layer: z
                      .enum(LAYERS)
                      .describe("A transaction field decides over the response code; a detail only says why"),
                    message: fieldPath.optional().describe("Field of the message; it may be a list"),
                    when: z
                      .strictObject({ field: fieldPath, values: z.array(text).min(1).optional() })
                      .optional()
                      .describe("Only where another field has one of these values, or any value"),
                    assumed: code.optional().describe("The code that stands where the HTTP status is not told"),
                    code: code
                      .optional()
                      .describe("The code that such a body stands for by itself; instead of a field, with `requires`"),
                    fallback: z
                      .array(id)
                      .min(1)
                      .optional()
                      .describe(
                        "Spaces whose codes may stand here as well; they refuse or leave open and never say success",
                      ),
                    service: z
                      .strictObject({ field: fieldPath, space: id })
                      .optional()
                      .describe("Field that names the service which the code is about, and the space of that service"),
                    beside: paths
                      .optional()
                      .describe(
                        "Which fields of ids and money stand beside the code in an example; else the first of each",
                      ),
                  })
                  .refine(
                    ({ field, when, code }) => field ?? when ?? code,
                    "a field, a condition for the HTTP status, or a code",
                  ),
              )
              .min(1),
            redirects: z
              .array(fieldPath)
              .optional()
              .describe("Fields whose presence means that the customer is sent on"),
            ids: z
              .strictObject({
                reference: paths.optional().describe("The merchant's reference"),
                payment: paths.optional().describe("The provider's id of this one payment"),
                refund: paths.optional().describe("The number of this refund"),
              })
              .optional()
              .describe("Fields that say which payment the body is about; the first that is there counts"),
            money: z
              .strictObject({
                amount: paths.optional(),
                currency: paths.optional(),
                refunded: paths.optional().describe("All that was given back so far, never the amount of one refund"),
                paidAt: paths.optional(),
              })
              .optional()
              .describe("Fields that say how much money it is about; the first that is there counts"),
            amounts: z
              .enum(["decimals", "digits", "number"])
              .optional()
              .describe('How amounts are written: decimals, as left out: "10000.00"; digits: "10000"; number: 10000'),
            refunds: z
              .strictObject({
                list: fieldPath,
                number: fieldPath.describe("In each element: the number under which it is counted once"),
                amount: fieldPath,
                status: z
                  .strictObject({ field: fieldPath, values: z.array(text).min(1) })
                  .optional()
                  .describe("Only elements with one of these values were given back"),
              })
              .optional()
              .describe("A list of the refunds of the payment, which is added up"),
            items: fieldPath
              .optional()
              .describe("A list whose elements are bodies of their own, each with its own result"),
            fields: z
              .record(
                fieldPath,
                z.strictObject({
                  type: z.enum(["string", "integer", "object", "strings"]).describe("strings: a list of texts"),
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
      .min(1),
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

/**
 * Shapes of the catalog's files, by the name that `yaml-language-server` lines and schema files use.
 *
 * @param project - the languages that texts are written in.
 * @returns the shapes; reading with them fills in the texts of languages that fall back.
 */
export function shapesFor(project: Pick<Locales, "locales">): Shapes {
  const languages = JSON.stringify(project.locales);
  const shapes = made.get(languages) ?? makeShapes(project);
  made.set(languages, shapes);
  return shapes;
}

/** What was made before: shapes are compiled when they first read something, and each provider is read with them. */
const made = new Map<string, Shapes>();

function makeShapes(project: Pick<Locales, "locales">) {
  const shapes = localizedShapes(project);
  return {
    project: projectShape,
    taxonomy: taxonomyShape(shapes),
    reasons: reasonsShape(shapes),
    services: servicesShape,
    cases: casesShape(shapes),
    space: spaceShape(shapes),
    provider: providerShape(shapes),
  };
}

/** Shapes of the catalog's files for some languages. */
export type Shapes = ReturnType<typeof makeShapes>;

export type ProjectData = z.infer<typeof projectShape>;
export type TaxonomyData = z.infer<Shapes["taxonomy"]>;
export type ReasonsData = z.infer<Shapes["reasons"]>;
export type ServicesData = z.infer<typeof servicesShape>;
export type CasesData = z.infer<Shapes["cases"]>;
export type SpaceData = z.infer<Shapes["space"]>;
export type ProviderData = z.infer<Shapes["provider"]>;
export type EntryData = NonNullable<SpaceData["entries"]>[number];
export type WhenData = z.infer<ReturnType<typeof whenShape>>;
export type TextsData = z.infer<LocalizedShapes["localizedTexts"]>;
