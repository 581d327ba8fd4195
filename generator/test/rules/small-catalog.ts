import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import type { BodyCasesData } from "../../src/catalog/case-shape.ts";
import { END } from "../../src/catalog/file-end.ts";
import { formatRows, type Row } from "../../src/catalog/rows.ts";
import type {
  CasesData,
  EntryData,
  ProjectData,
  ProviderData,
  ReasonsData,
  ServicesData,
  SpaceData,
  TaxonomyData,
} from "../../src/catalog/shape.ts";
import { LABELS } from "../../src/command-line/explain/labels.ts";
import { MONEY } from "../../src/command-line/told/money.ts";
import { ASK, STEPS, WHYS } from "../../src/command-line/told/words.ts";
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
} from "../../src/runtime/vocabulary.ts";
import { emptyFolder } from "../catalog-copy.ts";

/** A space file with its entries. */
type Entries = SpaceData & { entries: EntryData[] };

/** A whole catalog of one small provider, as data: to be changed, then written. */
export interface SmallCatalog {
  readonly project: ProjectData;
  readonly taxonomy: TaxonomyData;
  readonly reasons: ReasonsData;
  /** The standard: services and cases. */
  readonly services: ServicesData;
  readonly standard: CasesData;
  readonly provider: ProviderData;
  /** Composite, built on the standard. */
  readonly pay: Entries;
  /** Literal, about cards. */
  readonly card: Entries;
  readonly cases: BodyCasesData;
  /** Rows last accepted from the page `codes`. */
  readonly rows: Omit<Row, "doc" | "at">[];
}

/** Id of the small catalog's provider. */
export const TINY = "tiny";

const both = (text: string) => ({ en: text, id: text });
const named = <const T extends string>(values: readonly T[]) =>
  forAll(values, (value) => ({ meaning: value as string, name: both("it") }));
const said = <const T extends string>(values: readonly T[]) =>
  forAll(values, (value) => ({ meaning: value as string, says: both("It is so.") }));
const forAll = <const T extends string, V>(values: readonly T[], make: (value: T) => V) =>
  Object.fromEntries(values.map((value) => [value, make(value)])) as Record<T, V>;

/** Texts that say nothing that a rule minds. */
export const TEXT = { en: { detail: "It is so." }, id: { detail: "Begitulah." } };

/** Advice of something that was refused for sure. */
export const REFUSED = { scope: "request", outcome: "rejected", retry: "after_fix", reason: "invalid" } as const;
/** Advice of a payment that failed for sure. */
export const DECLINED = {
  scope: "transaction",
  outcome: "failed",
  retry: "with_other_method",
  reason: "declined",
} as const;

const URL_OF_PAGE = "https://pay.example/codes";

/**
 * A catalog that keeps every rule: one provider with a composite space on a standard and a literal one.
 *
 * @returns a new one each time, to be changed at will.
 */
export function smallCatalog(): SmallCatalog {
  const outcomes = OUTCOMES.filter((outcome) => outcome !== "pending");
  const reason = { actor: "none", disclosure: "public", title: both("Title"), customer: both("So it is.") } as const;
  const row = { section: "Codes", table: 1, kind: "code", network: "", documented: "", hash: "" } as const;
  return {
    project: {
      ...{ scope: "@tiny", license: "MIT", author: "Nobody" },
      locales: { en: { name: "English" }, id: { name: "Indonesian" } },
      defaultLocale: "en",
    },
    taxonomy: {
      scopes: named(SCOPES),
      outcomes: forAll(OUTCOMES, (value) => ({ meaning: value, name: both("It"), says: both("It is so.") })),
      retries: forAll(RETRIES, (retry) => ({ meaning: retry, action: both("Do it."), says: both("Do it.") })),
      actors: said(ACTORS),
      kinds: forAll(KINDS, (kind) => ({
        ...{ meaning: kind, name: both("does it") },
        ...(kind !== "move" && kind !== "reverse" && { scope: "request" as const, serverError: "later" as const }),
      })),
      origins: named(ORIGINS),
      disclosures: said(DISCLOSURES),
      confidences: named(CONFIDENCES),
      neutral: {
        ...{ pending: both("Wait."), unpaid: both("Not yet."), checking: both("We look."), reversal: both("Back.") },
        declined: both("It did not work."),
        transaction: forAll(outcomes, () => both("It is done.")),
        request: forAll(outcomes, () => both("It is done.")),
      },
      attempts: {
        VISA: { never: ["04"], limits: [{ most: "15", days: "30" }], sources: ["https://visa.example/"] },
      },
      networks: forAll(NETWORKS, (network) => ({ numbers: [], names: [network] })),
      undisclosed: { en: ["fraud"], id: ["penipuan"] },
      payer: { en: ["payment method"], id: ["metode pembayaran"] },
      params: { field: { meaning: "A field.", fallback: both("a field"), example: "amount" } },
      labels: { success: ["success"], failed: ["failed", "rejected"] },
      undecided: forAll(WHYS, () => both("Unclear.")),
      money: forAll(MONEY, () => both("Nobody knows.")),
      ask: {
        ...forAll(ASK, () => both("Ask.")),
        ...{ service: both("Ask {service}."), call: both("Ask {call}."), none: both("Ask {provider}.") },
        ...{ notBefore: both("After {seconds} seconds."), validFor: both("For {days} days.") },
      },
      steps: forAll(STEPS, () => both("Do it.")),
      unlisted: {
        ...{ code: both("{query} is unknown."), text: both("{query} is unknown.") },
        parts: both("{space}: {http} {service} {case}."),
      },
      explain: forAll(LABELS, () => both("word")),
    },
    reasons: {
      systems: { stripe: { meaning: "Codes of Stripe.", source: "https://stripe.example/" } },
      reasons: {
        approved: { ...reason, meaning: "Done.", outcomes: ["success"], aliases: { stripe: ["succeeded"] } },
        declined: { ...reason, meaning: "Declined.", outcomes: ["failed", "unknown"] },
        invalid: { ...reason, meaning: "Wrong input.", outcomes: ["rejected", "failed"], disclosure: "generic" },
        unmapped: { ...reason, meaning: "Nobody knows.", outcomes: ["unknown"] },
        timeout: { ...reason, meaning: "No answer in time.", outcomes: ["unknown"] },
        refunded: { ...reason, meaning: "Given back.", outcomes: ["reversed"] },
        partially_refunded: { ...reason, meaning: "Given back in part.", outcomes: ["reversed"], part: "true" },
      },
    },
    services: {
      source: "https://standard.example/services",
      services: [
        { code: "01", name: "PAY", title: "Pay", kind: "move" },
        { code: "02", name: "QUERY", title: "Query", kind: "status" },
        { code: "03", name: "TRANSFER", title: "Transfer", kind: "move", payout: "true" },
      ],
    },
    standard: {
      source: "https://standard.example/cases",
      cases: [
        {
          ...{ http: "200", case: "00", name: "SUCCESSFUL", messages: ["Successful"] },
          ...{ scope: "transaction", outcome: "success", retry: "never", reason: "approved" },
          text: TEXT,
        },
        {
          ...{ http: "400", case: "01", name: "INVALID_FIELD", messages: ["Invalid {field name}"], ...REFUSED },
          params: { field: ["{field name}"] },
          text: { en: { detail: "{field} is wrong." }, id: { detail: "{field} salah." } },
        },
        {
          ...{ http: "504", case: "00", name: "TIMEOUT", messages: ["Timeout"] },
          ...{ scope: "transaction", outcome: "unknown", retry: "check_status_first", reason: "timeout" },
          text: TEXT,
        },
      ],
    },
    provider: {
      id: TINY,
      name: "Tiny",
      identifier: "Tiny",
      summary: "Codes of Tiny.",
      docs: [{ id: "codes", title: "Codes", url: URL_OF_PAGE, language: "en", date: "undated" }],
      hosts: ["pay.example"],
      spaces: [
        {
          ...{ id: "pay", title: "Response code", kind: "composite", base: "std/cases", services: "std/services" },
          ...{ alphabet: "digits", open: "xx" },
          segments: [
            { name: "http", length: "3" },
            { name: "service", length: "2" },
            { name: "case", length: "2" },
          ],
        },
        {
          ...{ id: "card", title: "Card code", kind: "literal", cards: "true", alphabet: "digits" },
          length: { min: "2", max: "2" },
        },
      ],
      envelopes: [
        {
          id: "answer",
          codes: [
            { field: "code", space: "pay", layer: "response", message: "message" },
            { field: "card", space: "card", layer: "detail" },
          ],
          ids: { reference: ["order"] },
          fields: { code: { type: "string", required: "true", meaning: both("The code.") } },
        },
      ],
      notifications: [
        {
          ...{
            id: "fields",
            spaces: ["pay"],
            signature: "signature",
            in: "body",
            algorithm: "sha512",
            encoding: "hex",
          },
          ...{ key: "secret", message: [{ field: "order" }, { from: "key" }], source: URL_OF_PAGE },
        },
        {
          ...{ id: "whole", spaces: ["card"], signature: "X-Signature", in: "header", algorithm: "hmac-sha256" },
          ...{ encoding: "base64", key: "secret", separator: "line", source: URL_OF_PAGE },
          message: [{ header: "X-Time" }, { from: "body", hash: "sha256", encoding: "hex" }],
          window: { header: "X-Time", pastSeconds: "300", futureSeconds: "60" },
        },
      ],
      signatureKeys: { secret: both("The key of the merchant.") },
      example: { body: { code: "2000100" }, space: "pay", name: "SUCCESSFUL" },
    },
    pay: {
      space: "pay",
      notes: { refused: "It was refused before money moved." },
      entries: [
        { code: "200xx00", documented: "Success", sources: { codes: ["3"] } },
        { code: "400xx01", sources: { codes: ["4"] } },
        { code: "504xx00", sources: { codes: ["5"] } },
        { code: "4040103", name: "NO_BILL", ...REFUSED, text: TEXT, urls: ["https://pay.example/bills"] },
        { code: "4040303", name: "NO_BANK", ...REFUSED, text: TEXT, urls: ["https://pay.example/banks"] },
      ],
    },
    card: {
      space: "card",
      entries: [
        { code: "05", name: "DO_NOT_HONOR", ...DECLINED, documented: "Failed", text: TEXT, sources: { codes: ["6"] } },
      ],
    },
    cases: {
      cases: [
        {
          name: "paid",
          body: '{"code": "2000100", "message": "Successful"}',
          expect: { known: "true", name: "SUCCESSFUL" },
          source: URL_OF_PAGE,
        },
      ],
    },
    rows: [
      { ...row, line: 3, space: "pay", code: "200xx00", message: "Successful", documented: "Success" },
      { ...row, line: 4, space: "pay", code: "400xx01", message: "Invalid {field name}" },
      { ...row, line: 5, space: "pay", code: "504xx00", message: "Timeout" },
      { ...row, line: 6, space: "card", code: "05", message: "", documented: "Failed" },
    ],
  };
}

/**
 * The entry of a code.
 *
 * @param entries - entries of a space.
 * @param code - the code.
 * @returns the entry, to be changed.
 * @throws Error where there is none, so that no test passes for nothing.
 */
export function entryOf<T extends { readonly code: string }>({ entries }: { entries: T[] }, code: string): T {
  const found = entries.find((entry) => entry.code === code);
  if (!found) throw new Error(`there is no entry ${code}`);
  return found;
}

/**
 * A case of the standard.
 *
 * @param catalog - the catalog.
 * @param name - name of the case.
 * @returns the case, to be changed.
 * @throws Error where there is none, so that no test passes for nothing.
 */
export function caseOf({ standard }: SmallCatalog, name: string): CasesData["cases"][number] {
  const found = standard.cases.find((item) => item.name === name);
  if (!found) throw new Error(`there is no case ${name}`);
  return found;
}

/**
 * Puts a value where the types would not let it stand.
 *
 * @param target - what is changed.
 * @param values - what is put there; undefined takes a field away.
 */
export function force(target: object, values: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(values))
    if (value === undefined) delete (target as Record<string, unknown>)[key];
    else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

/**
 * The files of a catalog.
 *
 * @param catalog - the catalog.
 * @returns text by path in its folder.
 */
export function filesOf(catalog: SmallCatalog): Map<string, string> {
  const { project, taxonomy, reasons, services, standard, provider, pay, card, cases, rows } = catalog;
  const yaml = { project, taxonomy, reasons, "std/services": services, "std/cases": standard };
  const own = { provider, pay, card, cases };
  const written = (data: unknown) => `${stringify(data, { aliasDuplicateObjects: false })}${END}\n`;
  return new Map([
    ...Object.entries(yaml).map(([path, data]) => [`${path}.yaml`, written(data)] as const),
    ...Object.entries(own).map(([path, data]) => [`${TINY}/${path}.yaml`, written(data)] as const),
    [`${TINY}/docs/codes.rows.tsv`, formatRows(rows)],
  ]);
}

/**
 * Writes files into a folder of their own.
 *
 * @param files - text or bytes by path.
 * @returns the folder.
 */
export async function writeCatalog(files: ReadonlyMap<string, string | Uint8Array>): Promise<string> {
  const folder = join(await emptyFolder(), "catalog");
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}
