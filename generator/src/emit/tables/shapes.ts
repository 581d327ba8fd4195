import type { Locale } from "../../catalog/locales.ts";
import { MONEY } from "../../command-line/told/money.ts";
import { ACTORS, DISCLOSURES, KINDS, OUTCOMES, RETRIES, SCOPES } from "../../runtime/vocabulary.ts";
import type { Column, TableShape } from "./table.ts";

/** Name of the table of codes. */
export const CODES = "codes";

/** Name of the table of what differs by more than the code. */
export const VARIANTS = "code_variants";

/**
 * The columns of the table of codes.
 *
 * @param locales - languages of the texts.
 * @returns its shape.
 */
export function codesShape(locales: readonly Locale[]): TableShape {
  return {
    name: CODES,
    about: "One row per provider, space and code, with advice that is safe whatever else is known",
    columns: [
      ...PLACE,
      text("pattern", "The code with its service left open, where it names one"),
      integer("http", "HTTP status in the code"),
      repeated(text("service", "Code of the service in the code")),
      repeated(text("service_name", "Name of the service")),
      { ...text("kind", "What the service does; empty where that depends on more than the code"), values: KINDS },
      text("case_code", "Code of the case in the code"),
      text("name", "Name of the meaning; empty where the code has several"),
      filled(integer("variants", "How many rows of code_variants the code has that hold now; 0 where it says all")),
      ...ADVICE,
      text("documented", "Label that the page of the provider prints"),
      repeated(text("status_service", "Service code of the status query")),
      text("status_call", "The status query, if it has no service code"),
      integer("not_before_s", "Earliest useful time of a status query after the transaction, in seconds"),
      integer("every_s", "Shortest time between two status queries, in seconds; 60 if empty"),
      integer("valid_for_days", "How long status queries are answered, in days"),
      text("if_open", "What to do if the status stays open"),
      text("if_not_found", "What to do if the answer stays that there is no such transaction"),
      text("deprecated", "Why the code is no longer sent"),
      text("undocumented_since", "Since when the page of the provider does not list the code"),
      ...words(locales),
      ...SOURCE,
    ],
    key: PLACE.map(({ name }) => name),
    listed: { column: "code", as: "codes" },
  };
}

/**
 * The columns of the table of variants.
 *
 * @param locales - languages of the texts.
 * @returns its shape.
 */
export function variantsShape(locales: readonly Locale[]): TableShape {
  return {
    name: VARIANTS,
    about:
      "What codes mean by network, kind of service, other fields or message, where that makes a difference, and what they meant before",
    columns: [
      ...PLACE,
      filled(text("variant", "Tells the variants of a code apart")),
      filled(text("name", "Name of the meaning")),
      text("network", "Card network that it is for; empty for all others"),
      { ...text("kind", "What the service does then"), values: KINDS },
      text("conditions", "Conditions over other fields of the body, and where it comes from, as JSON"),
      text("wire_messages", "Messages as they are sent, as a JSON list"),
      text("valid_from", "Since when the code has this meaning: a year, a month or a day"),
      text("valid_until", "Until when it had this meaning; such a row explains old records and nothing else"),
      ...ADVICE,
      text("documented", "Label that the page of the provider prints"),
      ...words(locales),
      ...SOURCE,
    ],
    key: [...PLACE.map(({ name }) => name), "variant"],
  };
}

/**
 * The columns of the texts of one language.
 *
 * @param locale - the language.
 * @returns the shape of their table.
 */
export function messagesShape(locale: Locale): TableShape {
  return {
    name: `messages_${inName(locale)}`,
    about: `Texts of the rows of ${CODES} and ${VARIANTS}, each once, in the language ${locale}`,
    columns: [
      filled(text("provider", "Id of the provider")),
      filled(text("message", "What the column message of the other tables refers to")),
      ...TEXTS.map(([name, about]) => filled(text(name, about))),
    ],
    key: ["provider", "message"],
  };
}

/** What a message consists of. */
const TEXTS = [
  ["title", "Short name of what happened"],
  ["detail", "What it means, for logs"],
  ["action", "What the developer does next"],
  ["customer", "Safe to show to the customer"],
] as const;

function text(name: string, about: string): Column {
  return { name, type: "text", about };
}

function integer(name: string, about: string): Column {
  return { name, type: "integer", about };
}

function filled(column: Column): Column {
  return { ...column, isFilled: true };
}

function repeated(column: Column): Column {
  return { ...column, isRepeated: true };
}

const PLACE: readonly Column[] = [
  filled(text("provider", "Id of the provider")),
  filled(text("space", "Id of the space of the code")),
  filled(text("code", "The code as it arrives")),
];

/** The column that says whether money moved, and what it says of a code that is not there. */
export const MONEY_COLUMN = { name: "money", unknown: "unknown" } as const;

const ADVICE: readonly Column[] = [
  {
    ...filled(
      text(MONEY_COLUMN.name, "Whether money moved, as far as the code tells; sentences.json says it in words"),
    ),
    values: MONEY,
  },
  { ...filled(text("scope", "Whether outcome is about the payment or only about this call")), values: SCOPES },
  { ...filled(text("outcome", "What is known; success means paid only in scope transaction")), values: OUTCOMES },
  { ...filled(text("retry", "What to do before or when sending again")), values: RETRIES },
  { ...filled(text("actor", "Who has to act")), values: ACTORS },
  filled(text("reason", "Why, in one vocabulary for all providers")),
  { ...filled(text("disclosure", "Who may be told the reason")), values: DISCLOSURES },
];

const SOURCE: readonly Column[] = [
  text("source_url", "Public page that it stands on; empty where the variants have different ones"),
  text("source_date", "What the page says about its date"),
];

/** The short texts, and where the others are. */
function words(locales: readonly Locale[]): Column[] {
  return [
    filled(text("message", "Refers to the texts in messages_…")),
    ...locales.map((locale) =>
      repeated(filled(text(`title_${inName(locale)}`, `Short name of what happened, in ${locale}`))),
    ),
    ...locales.map((locale) =>
      repeated(filled(text(customerColumn(locale), `Safe to show to the customer, in ${locale}`))),
    ),
  ];
}

/**
 * The column of the customer text in a language.
 *
 * @param locale - the language.
 * @returns its name.
 */
export function customerColumn(locale: Locale): string {
  return `customer_${inName(locale)}`;
}

/** A tag of a language in a name: needs no quotation marks in SQL. */
function inName(locale: Locale): string {
  return locale.toLowerCase().replaceAll("-", "_");
}
