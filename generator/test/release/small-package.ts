import { type Published, parsePackage } from "../../src/compare/published.ts";

/** A value of a JSON file, to be changed by a test. */
// biome-ignore lint/suspicious/noExplicitAny: tests reach into data of any shape
export type Editable = any;

/** The parts of a small package, to be changed by a test. */
export interface SmallPackage {
  readonly manifest: Editable;
  readonly codes: Editable;
  readonly messages: Editable;
  readonly schema: Editable;
  readonly codegen: Editable;
  /** Declarations by path. */
  readonly types: Record<string, string>;
  /** Other files by path. */
  readonly files: Record<string, string>;
  /** Providers of the joint package, by id; all data of the package is theirs then. */
  providers?: Record<string, Pick<SmallPackage, "codes" | "messages" | "schema" | "codegen">>;
}

const text = (title: string) => ({ title, detail: `${title}.`, action: "Wait.", customer: "Please wait." });

function entry(space: string, name: string, code: string, more: object = {}) {
  return {
    space,
    name,
    code,
    network: null,
    messages: [name],
    documented: "Failed",
    scope: "transaction",
    outcome: "failed",
    retry: "after_fix",
    actor: "merchant",
    reason: "declined",
    disclosure: "generic",
    note: null,
    confidence: "documented",
    text: { en: text(`English ${name}`), id: text(`Indonesian ${name}`) },
    sources: [{ doc: "page", line: 1 }, { url: "https://example.com" }],
    ...more,
  };
}

const composite = (code: string, more: object = {}) => ({
  pattern: `${code.slice(0, 3)}XX${code.slice(5)}`,
  http: Number(code.slice(0, 3)),
  case: code.slice(5),
  service: null,
  ...more,
});

/**
 * Makes a package with a bit of everything.
 *
 * @returns a fresh copy on every call.
 */
export function smallPackage(): SmallPackage {
  return structuredClone({
    manifest: {
      name: "@test/acme-codes",
      version: "1.0.0",
      description: "Codes",
      license: "MIT",
      type: "module",
      main: "./dist/cjs/index.js",
      engines: { node: ">=18" },
      exports: {
        ".": {
          import: { types: "./dist/esm/index.d.ts", default: "./dist/esm/index.js" },
          require: { types: "./dist/cjs/index.d.ts", default: "./dist/cjs/index.js" },
        },
        "./codes.json": "./codes.json",
      },
      files: ["dist"],
      languages: { php: "1", python: "1" },
    },
    codes: {
      provider: "acme",
      version: 1,
      docs: [{ id: "page", title: "Page", url: "https://example.com", language: "en", date: "2025" }],
      reasons: [
        { name: "declined", meaning: "Declined.", aliases: { other: ["no", "refused"] } },
        { name: "unmapped", meaning: "Not known." },
      ],
      spaces: [
        {
          id: "snap",
          kind: "composite",
          title: "SNAP",
          status: { call: "GET /status", notBeforeSeconds: 60, validForDays: 7, ifOpen: "reconcile" },
          segments: [
            { name: "http", length: 3 },
            { name: "service", length: 2 },
            { name: "case", length: 2 },
          ],
          open: "XX",
          services: [
            { code: "10", name: "PAY", title: "Pay", kind: "move", status: { service: "11" } },
            { code: "11", name: "STATUS", title: "Status", kind: "status" },
            { code: "12", name: "BOTH", title: "Both", kind: "move", serves: ["move", "read"] },
          ],
        },
        { id: "card", kind: "literal", title: "Card" },
        { id: "state", kind: "literal", title: "State", capitals: true },
      ],
      envelopes: [
        {
          id: "body",
          codes: [
            { field: "status", space: "state", layer: "transaction" },
            { field: "code", space: "snap", layer: "response", message: "message" },
            {
              field: "card",
              space: "card",
              layer: "detail",
              when: [{ field: "type", values: ["credit", "debit"] }],
              assumed: "05",
              service: { field: "service", space: "snap" },
            },
          ],
          redirects: ["url", "link"],
        },
        { id: "other", requires: ["id"], codes: [{ field: null, space: "card", layer: "response" }], redirects: [] },
      ],
      procedure: {
        precedence: ["check_status_first", "never"],
        vectors: [
          { name: "paid", body: { code: "00" }, expect: { outcome: "success" }, source: "https://example.com" },
        ],
      },
      idempotency: [
        {
          spaces: ["snap", "card"],
          reference: ["orderId", "refundId"],
          same: "X-KEY",
          fresh: "X-ID",
          validForSeconds: 300,
          source: "https://example.com",
        },
      ],
      notifications: [
        {
          ...{ id: "sign", spaces: ["snap"], signature: "sign", in: "body", covers: ["code", "amount"] },
          ...{ algorithm: "sha256", encoding: "hex", key: "secret", source: "https://example.com" },
          message: [{ field: "code" }, { field: "amount" }, { from: "key" }],
          window: { header: "X-Time", pastSeconds: 300, futureSeconds: 60 },
        },
      ],
      entries: [
        entry("snap", "REFUSED", "403XX01", {
          ...composite("403XX01"),
          when: [
            { services: ["11"], outcome: "unknown", retry: "later", scope: "request" },
            { kinds: ["read"], scope: "request", documented: "Read", note: "A note." },
          ],
        }),
        entry("snap", "REFUSED", "4031001", composite("4031001", { service: "10" })),
        entry("snap", "TIMEOUT", "504XX00", {
          ...composite("504XX00"),
          outcome: "unknown",
          retry: "check_status_first",
          params: ["field"],
          placeholders: { field: ["{field}", "[field]"] },
        }),
        entry("snap", "ONE", "400XX02", { ...composite("400XX02"), services: ["10", "12"] }),
        entry("snap", "TWO", "400XX02", {
          ...composite("400XX02"),
          with: [{ field: "kind", values: ["a", "b"] }],
        }),
        entry("card", "PAID", "00", { outcome: "success", retry: "never", disclosure: "public" }),
        entry("card", "LOST", "41", { disclosure: "integrator", confidence: "inferred" }),
        entry("card", "OLD", "70", { deprecated: "Gone soon.", undocumentedSince: "2025-01-01" }),
        entry("card", "GONE", "90", { validFrom: "2019-03", validUntil: "2021" }),
        entry("card", "OLD_VISA", "70", { network: "VISA" }),
        entry("state", "WAITING", "waiting", { outcome: "pending", retry: "check_status_first" }),
      ],
    },
    messages: {
      en: { "card.PAID.title": "Paid", "card.LOST.title": "Lost {field}", "snap.REFUSED.11.title": "Open" },
      id: { "card.PAID.title": "Lunas", "card.LOST.title": "Hilang {field}" },
    },
    schema: {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "urn:acme:1",
      title: "Bodies",
      anyOf: [{ $ref: "#/$defs/Body" }],
      $defs: {
        Known: {
          oneOf: [
            { const: "00", enum: ["00"], title: "PAID", description: "Paid." },
            { const: "41", enum: ["41"], title: "LOST", description: "Lost." },
          ],
        },
        Body: {
          type: "object",
          required: ["code"],
          properties: { code: { type: "string", maxLength: 7 }, message: { type: "string" } },
        },
      },
    },
    codegen: {
      $id: "urn:acme:codegen:1",
      definitions: { Card: { type: "string", enum: ["00", "41"], "x-enum-varnames": ["PAID", "LOST"] } },
    },
    types: {
      "dist/esm/index.d.ts": INDEX,
      "dist/esm/inner.d.ts": INNER,
    },
    files: { "README.md": "# Acme\n", LICENSE: "MIT\n", "dist/esm/index.js": "export {};\n" },
  });
}

const INNER = `
interface Hidden { readonly hidden: string; readonly known: true; }
export interface Advice<Reason extends string = string> { readonly reason: Reason; }
export interface Base extends Advice<"declined">, Hidden {}
export interface Options { readonly locale?: "en" | "id" | undefined; readonly depth: number; }
`;

const INDEX = `
import type { Base, Options } from "./inner.js";
export type { Options } from "./inner.js";
/** The codes. */
export declare enum Card {
  /** Paid. */
  PAID = "00",
  LOST = "41"
}
export declare const PAID = "00";
export declare const OUTCOMES: readonly ["success", "failed"];
export type Outcome = (typeof OUTCOMES)[number];
export type Why = "no_code" | "conflict";
export interface Member<Name extends string, Network extends string | null, Params = Readonly<Record<string, never>>> extends Base {
  readonly name: Name;
  readonly network: Network;
  readonly params: Params;
  readonly why?: Why;
}
/** By name. */
export interface Entries {
  /** Paid. */
  readonly PAID: Member<"PAID", null>;
  readonly LOST: Member<"LOST", null, { readonly field?: string }>;
}
export type Entry = Entries[keyof Entries];
export declare function decode(body: unknown, options?: Options): Entry;
`;

/**
 * Reads a small package as if it had been published.
 *
 * @param parts - its parts.
 * @returns the package in the form that is compared.
 */
export function publishedOf(parts: SmallPackage): Published {
  return parsePackage(filesOf(parts), "a test");
}

/**
 * The files of a small package.
 *
 * @param parts - its parts.
 * @returns text by path.
 */
export function filesOf(parts: SmallPackage): Map<string, string> {
  const json = (value: unknown) => JSON.stringify(value);
  const catalogs = parts.providers ? Object.entries(parts.providers) : [["", parts] as const];
  return new Map([
    ["package.json", json(parts.manifest)],
    ...catalogs.flatMap(([id, { codes, messages, schema, codegen }]) => {
      const folder = id === "" ? "" : `${id}/`;
      return [
        [`${folder}codes.json`, json(codes)],
        [`${folder}schema.json`, json(schema)],
        [`${folder}codegen.schema.json`, json(codegen)],
        ...Object.entries(messages).map(([locale, bundle]) => [`${folder}messages/${locale}.json`, json(bundle)]),
      ] as [string, string][];
    }),
    ...Object.entries(parts.types),
    ...Object.entries(parts.files),
  ]);
}

/**
 * Makes a joint package of two providers that are alike.
 *
 * @returns a fresh copy on every call.
 */
export function smallJointPackage(): SmallPackage & Required<Pick<SmallPackage, "providers">> {
  const parts = smallPackage();
  parts.manifest.name = "@test/payment-codes";
  return { ...parts, providers: { acme: smallPackage(), other: smallPackage() } };
}
