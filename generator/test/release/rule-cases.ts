import type { RuleId } from "../../src/compare/rules.ts";
import { type Editable, type SmallPackage, smallJointPackage, smallPackage } from "./small-package.ts";

/** What is done to a package, and what the rule must say it is about. */
export interface RuleCase {
  /** Makes the last release out of the small package; nothing when left out. */
  readonly before?: (draft: SmallPackage) => void;
  /** Makes the next release out of the last one. */
  readonly after: (draft: SmallPackage) => void;
  /** Subject of the finding. */
  readonly about: string;
}

const find = (list: Editable[], key: string, value: string): Editable => {
  const found = list.find((item) => item[key] === value);
  if (!found) throw new Error(`there is no ${key} ${value}`);
  return found;
};
const drop = (list: Editable[], key: string, value: string) => {
  list.splice(list.indexOf(find(list, key, value)), 1);
};
const named =
  (code: string, change: (entry: Editable) => void) =>
  ({ codes }: SmallPackage) =>
    change(find(codes.entries, "code", code));
const set = (code: string, fields: object) => named(code, (entry) => Object.assign(entry, fields));
const space = (id: string, change: (space: Editable) => void) => (draft: SmallPackage) =>
  change(find(draft.codes.spaces, "id", id));
const service = (code: string, change: (service: Editable) => void) =>
  space("snap", ({ services }) => change(find(services, "code", code)));
const responds = (answers: object[]) =>
  space("snap", (snap) => Object.assign(snap, { answers: { services: [{ service: "10", answers }] } }));
const ANSWER = {
  ...{ name: "SUCCESSFUL", code: "2001000", httpStatus: 200, message: "Successful", params: [] },
  ...{ meaning: { en: "It is taken.", id: "Diambil." }, source: "https://example.com" },
};
const field = (name: string, change: (field: Editable) => void) => (draft: SmallPackage) =>
  change(find(draft.codes.envelopes[0].codes, "field", name));
const replace =
  (from: string, to: string, path = "dist/esm/index.d.ts") =>
  (draft: SmallPackage) => {
    const text = draft.types[path] ?? "";
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    draft.types[path] = text.replace(from, to);
  };
const repeats = (fields: object) => (draft: SmallPackage) => Object.assign(draft.codes.idempotency[0], fields);
const signs = (fields: object) => (draft: SmallPackage) => Object.assign(draft.codes.notifications[0], fields);
const WINDOW = { header: "X-Time", pastSeconds: 300, futureSeconds: 60 };
const card = { messages: ["X"], text: {}, sources: [{ url: "https://example.com" }] };

const facts = (fields: object) => (draft: SmallPackage) => Object.assign(draft.codes.envelopes[0], fields);
/** The value of one parameter goes to another, which the entry has as well. */
const elsewhere = {
  before: set("504XX00", {
    messages: ["Late: {field}"],
    params: ["field", "info"],
    placeholders: { field: ["{field}"], info: ["{info}"] },
  }),
  after: set("504XX00", { placeholders: { field: ["{info}"], info: ["{field}"] } }),
};

/** A difference for every rule: one that has none is a type error. */
export const RULE_CASES: Record<RuleId, RuleCase> = {
  "outcome.less-cautious": { after: set("504XX00", { outcome: "failed" }), about: "snap 504XX00 TIMEOUT" },
  "outcome.contradicted": { after: set("41", { outcome: "success" }), about: "card 41 LOST" },
  "outcome.more-cautious": { after: set("41", { outcome: "unknown" }), about: "card 41 LOST" },
  "retry.less-cautious": { after: set("41", { retry: "later" }), about: "card 41 LOST" },
  "retry.more-cautious": { after: set("41", { retry: "never" }), about: "card 41 LOST" },
  "scope.less-cautious": {
    before: set("41", { scope: "request" }),
    after: set("41", { scope: "transaction" }),
    about: "card 41 LOST",
  },
  "scope.more-cautious": { after: set("41", { scope: "request" }), about: "card 41 LOST" },
  "disclosure.less-cautious": { after: set("41", { disclosure: "generic" }), about: "card 41 LOST" },
  "disclosure.more-cautious": { after: set("00", { disclosure: "generic" }), about: "card 00 PAID" },
  "actor.changed": { after: set("41", { actor: "customer" }), about: "card 41 LOST" },
  "reason.changed": { after: set("41", { reason: "unmapped" }), about: "card 41 LOST" },
  "answer.removed": { after: set("400XX02", { services: ["10"] }), about: "snap 400XX02 ONE" },
  "answer.added": { after: set("400XX02", { services: ["10", "11", "12"] }), about: "snap 400XX02 ONE" },
  "answer.other": {
    before: ({ codes }) => {
      delete find(codes.entries, "name", "TWO").with;
    },
    after: ({ codes }) => {
      const [one, two] = ["ONE", "TWO"].map((name) => find(codes.entries, "name", name));
      [one.messages, two.messages] = [["First"], ["TWO", "ONE"]];
    },
    about: "snap 400XX02 TWO",
  },
  "answer.param-lost": { ...elsewhere, about: "snap 504XX00 TIMEOUT" },
  "answer.param-changed": { ...elsewhere, about: "snap 504XX00 TIMEOUT" },
  "answer.fact-lost": {
    before: facts({ ids: { reference: ["code"] } }),
    after: facts({ ids: { reference: ["other"] } }),
    about: "snap 504XX00 TIMEOUT",
  },
  "answer.fact-found": { after: facts({ ids: { reference: ["code"] } }), about: "snap 504XX00 TIMEOUT" },
  "answer.changed": {
    after: field("code", (item) => Object.assign(item, { layer: "detail" })),
    about: "snap 504XX00 TIMEOUT",
  },
  "step.less-cautious": {
    before: ({ codes }) => Object.assign(codes.reasons[0], { reuse: "never" }),
    after: ({ codes }) => delete codes.reasons[0].reuse,
    about: "snap 4031001 REFUSED",
  },
  "step.more-cautious": {
    after: ({ codes }) => Object.assign(codes.reasons[0], { reuse: "never" }),
    about: "snap 4031001 REFUSED",
  },
  "entry.added": {
    after: ({ codes }) => codes.entries.push({ ...codes.entries.at(-1), ...card, code: "new", name: "NEW" }),
    about: "state new NEW",
  },
  "entry.reused": {
    after: ({ codes }) => {
      Object.assign(find(codes.entries, "code", "41"), { validUntil: "2026" });
      codes.entries.push({ ...find(codes.entries, "code", "00"), code: "41", name: "FOUND", validFrom: "2026" });
    },
    about: "card 41 FOUND",
  },
  "entry.withdrawn": { after: set("41", { validUntil: "2026" }), about: "card 41 LOST" },
  "entry.valid-again": {
    before: set("41", { validUntil: "2026" }),
    after: named("41", (entry) => delete entry.validUntil),
    about: "card 41 LOST",
  },
  "entry.earlier-added": {
    after: ({ codes }) =>
      codes.entries.push({ ...find(codes.entries, "code", "41"), name: "WAS_LOST", validUntil: "2020" }),
    about: "card 41 WAS_LOST",
  },
  "entry.dates-changed": { after: set("41", { validFrom: "2026" }), about: "card 41 LOST" },
  "entry.removed": { after: ({ codes }) => drop(codes.entries, "code", "41"), about: "card 41 LOST" },
  "entry.retired": { after: ({ codes }) => drop(codes.entries, "name", "OLD"), about: "card 70 OLD" },
  "entry.renamed": { after: set("41", { name: "MISSING" }), about: "card 41 LOST" },
  "entry.recoded": { after: set("41", { code: "42" }), about: "card 41 LOST" },
  "entry.network-changed": { after: set("41", { network: "VISA" }), about: "card 41 LOST" },
  "entry.condition-changed": {
    after: ({ codes }) => {
      find(codes.entries, "name", "TWO").with[0].values.push("c");
    },
    about: "snap 400XX02 TWO",
  },
  "entry.services-changed": { after: set("400XX02", { services: ["10", "11", "12"] }), about: "snap 400XX02 ONE" },
  "entry.deprecated": { after: set("41", { deprecated: "Soon." }), about: "card 41 LOST" },
  "entry.deprecation-withdrawn": { after: named("70", (entry) => delete entry.deprecated), about: "card 70 OLD" },
  "entry.undocumented": { after: set("41", { undocumentedSince: "2026-01-01" }), about: "card 41 LOST" },
  "entry.documented-again": { after: named("70", (entry) => delete entry.undocumentedSince), about: "card 70 OLD" },
  "entry.documented-label": { after: set("41", { documented: "Success" }), about: "card 41 LOST" },
  "entry.confidence-lowered": { after: set("41", { confidence: "observed" }), about: "card 41 LOST" },
  "entry.confidence-raised": { after: set("41", { confidence: "documented" }), about: "card 41 LOST" },
  "message.changed": { after: set("41", { messages: ["Lost card"] }), about: "card 41 LOST" },
  "param.added": { after: set("504XX00", { params: ["field", "info"] }), about: "snap 504XX00 TIMEOUT info" },
  "param.removed": { after: set("504XX00", { params: ["name"] }), about: "snap 504XX00 TIMEOUT field" },
  "text.changed": {
    after: named("41", ({ text }) => Object.assign(text.en, { title: "Lost card" })),
    about: "card 41 LOST en.title",
  },
  "text.added": {
    after: named("41", ({ text }) => Object.assign(text.en, { hint: "Look." })),
    about: "card 41 LOST en.hint",
  },
  "text.removed": { after: named("41", ({ text }) => delete text.en.action), about: "card 41 LOST en.action" },
  "variation.rewritten": {
    after: named("403XX01", ({ when }) => when.reverse()),
    about: "snap 403XX01 REFUSED",
  },
  "vector.changed": {
    after: ({ codes }) => codes.procedure.vectors.push({ name: "silence", expect: { known: false }, source: "none" }),
    about: "procedure vectors",
  },
  "source.changed": { after: named("41", ({ sources }) => sources.pop()), about: "card 41 LOST" },
  "reason.added": { after: ({ codes }) => codes.reasons.push({ name: "stolen", meaning: "Stolen." }), about: "stolen" },
  "reason.unused": { after: ({ codes }) => codes.reasons.shift(), about: "declined" },
  "reason.aliases-changed": {
    after: ({ codes }) => codes.reasons[0].aliases.other.push("denied"),
    about: "declined at other",
  },
  "reason.reworded": { after: ({ codes }) => Object.assign(codes.reasons[0], { meaning: "No." }), about: "declined" },
  "space.added": { after: ({ codes }) => codes.spaces.push({ id: "x", kind: "literal", title: "X" }), about: "x" },
  "space.removed": { after: ({ codes }) => drop(codes.spaces, "id", "state"), about: "state" },
  "space.form-changed": { after: space("snap", (snap) => Object.assign(snap, { open: "xx" })), about: "snap" },
  "space.capitals-added": { after: space("card", (item) => Object.assign(item, { capitals: true })), about: "card" },
  "space.capitals-withdrawn": { after: space("state", (item) => delete item.capitals), about: "state" },
  "respond.added": {
    before: responds([]),
    after: responds([ANSWER]),
    about: "snap answer 10 SUCCESSFUL",
  },
  "respond.removed": { before: responds([ANSWER]), after: responds([]), about: "snap answer 10 SUCCESSFUL" },
  "respond.changed": {
    before: responds([ANSWER]),
    after: responds([{ ...ANSWER, message: "Done" }]),
    about: "snap answer 10 SUCCESSFUL",
  },
  "respond.reworded": {
    before: responds([ANSWER]),
    after: responds([{ ...ANSWER, meaning: { en: "It was taken.", id: "Sudah diambil." } }]),
    about: "snap answer 10 SUCCESSFUL",
  },
  "title.changed": { after: space("card", (item) => Object.assign(item, { title: "Cards" })), about: "card" },
  "service.added": {
    after: space("snap", ({ services }) => services.push({ code: "13", name: "X", title: "X", kind: "read" })),
    about: "snap service 13",
  },
  "service.removed": { after: space("snap", ({ services }) => drop(services, "code", "11")), about: "snap service 11" },
  "service.renamed": { after: service("11", (item) => Object.assign(item, { name: "ASK" })), about: "snap service 11" },
  "service.no-longer-moves-money": {
    after: service("10", (item) => Object.assign(item, { kind: "read" })),
    about: "snap service 10",
  },
  "service.kind-changed": {
    after: service("11", (item) => Object.assign(item, { kind: "move" })),
    about: "snap service 11",
  },
  "status.added": {
    after: service("12", (item) => Object.assign(item, { status: { service: "11" } })),
    about: "snap service 12",
  },
  "status.removed": { after: service("10", (item) => delete item.status), about: "snap service 10" },
  "status.changed": {
    after: service("10", ({ status }) => Object.assign(status, { service: "12" })),
    about: "snap service 10",
  },
  "status.more-cautious": {
    after: space("snap", ({ status }) => Object.assign(status, { validForDays: 1 })),
    about: "snap validForDays",
  },
  "status.less-cautious": {
    after: space("snap", ({ status }) => delete status.notBeforeSeconds),
    about: "snap notBeforeSeconds",
  },
  "envelope.added": {
    after: ({ codes }) => codes.envelopes.push({ id: "third", codes: [], redirects: [] }),
    about: "third",
  },
  "envelope.removed": { after: ({ codes }) => drop(codes.envelopes, "id", "other"), about: "other" },
  "field.added": {
    after: ({ codes }) => codes.envelopes[0].codes.push({ field: "new", space: "card", layer: "detail" }),
    about: "body new as card",
  },
  "field.removed": {
    after: ({ codes }) => drop(codes.envelopes[0].codes, "field", "status"),
    about: "body status as state",
  },
  "field.layer-changed": {
    after: field("status", (item) => Object.assign(item, { layer: "detail" })),
    about: "body status as state",
  },
  "field.order-changed": {
    before: ({ codes }) => codes.envelopes[0].codes.push({ field: "code2", space: "snap", layer: "response" }),
    after: ({ codes }) => codes.envelopes[0].codes.unshift(codes.envelopes[0].codes.pop()),
    about: "layer response",
  },
  "field.rule-changed": {
    after: field("card", (item) => delete item.assumed),
    about: "body card as card where type is credit or debit",
  },
  "field.rule-added": {
    after: field("code", (item) => Object.assign(item, { assumed: "4031001" })),
    about: "body code as snap",
  },
  "field.message-changed": {
    after: field("code", (item) => Object.assign(item, { message: "text" })),
    about: "body code as snap",
  },
  "redirect.added": { after: ({ codes }) => codes.envelopes[0].redirects.push("next"), about: "body next" },
  "redirect.removed": { after: ({ codes }) => codes.envelopes[0].redirects.pop(), about: "body link" },
  "idempotency.added": { after: repeats({ spaces: ["snap", "card", "state"] }), about: "state" },
  "idempotency.removed": { after: repeats({ reference: ["orderId"] }), about: "card" },
  "idempotency.shorter": { after: repeats({ validForSeconds: 60 }), about: "card" },
  "idempotency.longer": { after: repeats({ validForSeconds: undefined }), about: "snap" },
  "notification.added": { after: signs({ spaces: ["snap", "card"] }), about: "card sign" },
  "notification.removed": { after: signs({ in: "header" }), about: "snap sign" },
  "notification.signing-changed": { after: signs({ algorithm: "sha512" }), about: "snap sign" },
  "notification.window-shorter": { after: signs({ window: { ...WINDOW, pastSeconds: 60 } }), about: "snap sign" },
  "notification.window-longer": { after: signs({ window: undefined }), about: "snap sign" },
  "notification.covers-less": { after: signs({ covers: ["code"] }), about: "snap sign" },
  "notification.covers-more": { after: signs({ covers: undefined }), about: "snap sign" },
  "data.identity": { after: ({ codes }) => Object.assign(codes, { version: 2 }), about: "version" },
  "data.field-added": { after: ({ codes }) => Object.assign(codes, { extra: 1 }), about: "codes.json extra" },
  "data.field-removed": {
    after: named("41", (entry) => delete entry.confidence),
    about: "card 41 LOST confidence",
  },
  "provider.added": {
    before: (draft) => Object.assign(draft, { providers: { acme: smallPackage() } }),
    after: ({ providers = {} }) => Object.assign(providers, { other: smallPackage() }),
    about: "other",
  },
  "provider.removed": {
    before: (draft) => Object.assign(draft, { providers: smallJointPackage().providers }),
    after: ({ providers = {} }) => delete providers.other,
    about: "other",
  },
  "locale.added": { after: ({ messages }) => Object.assign(messages, { jv: {} }), about: "jv" },
  "locale.removed": { after: ({ messages }) => delete messages.id, about: "id" },
  "bundle.key-added": {
    after: ({ messages }) => Object.assign(messages.en, { "card.OLD.title": "Old" }),
    about: "en card.OLD.title",
  },
  "bundle.variation-changed": {
    after: ({ messages }) => delete messages.en["snap.REFUSED.11.title"],
    about: "en snap.REFUSED.11.title",
  },
  "bundle.key-removed": {
    after: ({ messages }) => delete messages.en["card.PAID.title"],
    about: "en card.PAID.title",
  },
  "bundle.text-changed": {
    after: ({ messages }) => Object.assign(messages.en, { "card.PAID.title": "It was paid" }),
    about: "en card.PAID.title",
  },
  "bundle.argument-added": {
    after: ({ messages }) => Object.assign(messages.en, { "card.PAID.title": "Paid {amount}" }),
    about: "en card.PAID.title",
  },
  "schema.id-changed": {
    after: ({ schema }) => Object.assign(schema, { $id: "urn:acme:2" }),
    about: "schema.json/$id",
  },
  "schema.added": {
    after: ({ schema }) => schema.$defs.Known.oneOf.push({ const: "70", enum: ["70"], title: "OLD" }),
    about: "schema.json/$defs/Known/oneOf/70",
  },
  "schema.removed": {
    after: ({ schema }) => delete schema.$defs.Body.properties.message,
    about: "schema.json/$defs/Body/properties/message",
  },
  "schema.constant-renamed": {
    after: ({ codegen }) => {
      codegen.definitions.Card["x-enum-varnames"] = ["PAID", "GONE"];
    },
    about: "codegen.schema.json/definitions/Card 41",
  },
  "schema.required-changed": {
    after: ({ schema }) => schema.$defs.Body.required.push("message"),
    about: "schema.json/$defs/Body/required",
  },
  "schema.constraint-changed": {
    after: ({ schema }) => Object.assign(schema.$defs.Body.properties.code, { maxLength: 8 }),
    about: "schema.json/$defs/Body/properties/code/maxLength",
  },
  "schema.reworded": {
    after: ({ schema }) => Object.assign(schema, { title: "All bodies" }),
    about: "schema.json/title",
  },
  "export.added": {
    after: replace("export declare const PAID", "export declare const X = 1;\nexport declare const PAID"),
    about: "X",
  },
  "export.removed": { after: replace('export declare const PAID = "00";', ""), about: "PAID" },
  "export.kind-changed": {
    after: replace('export declare const PAID = "00"', 'export type PAID = "00"'),
    about: "PAID",
  },
  "enum.member-added": { after: replace('LOST = "41"', 'LOST = "41",\n  OLD = "70"'), about: "Card.OLD" },
  "enum.member-removed": { after: replace(',\n  LOST = "41"', ""), about: "Card.LOST" },
  "enum.value-changed": { after: replace('LOST = "41"', 'LOST = "42"'), about: "Card.LOST" },
  "member.added": {
    after: replace(
      "readonly hidden: string;",
      "readonly hidden: string; readonly more: number;",
      "dist/esm/inner.d.ts",
    ),
    about: "Member.more",
  },
  "member.removed": { after: replace("  readonly why?: Why;\n", ""), about: "Member.why" },
  "member.optional": {
    after: replace("readonly hidden: string", "readonly hidden?: string", "dist/esm/inner.d.ts"),
    about: "Member.hidden",
  },
  "member.required": {
    after: replace("readonly locale?:", "readonly locale:", "dist/esm/inner.d.ts"),
    about: "Options.locale",
  },
  "member.relaxed": {
    after: replace("readonly depth: number", "readonly depth?: number", "dist/esm/inner.d.ts"),
    about: "Options.depth",
  },
  "union.widened": { after: replace('["success", "failed"]', '["success", "failed", "new"]'), about: "OUTCOMES" },
  "union.narrowed": { after: replace('"no_code" | "conflict"', '"no_code"'), about: "Why" },
  "input.widened": {
    after: replace('"en" | "id"', '"en" | "id" | "jv"', "dist/esm/inner.d.ts"),
    about: "Options.locale",
  },
  "parameter.added": {
    after: replace("options?: Options)", "options?: Options, more?: number)"),
    about: "decode more",
  },
  "signature.changed": { after: replace("options?: Options)", "options: Options)"), about: "decode" },
  "type.changed": { after: replace("body: unknown", "body: string"), about: "decode body" },
  "comment.changed": { after: replace("/** Paid. */\n  PAID", "/** It was paid. */\n  PAID"), about: "Card" },
  "subpath.added": {
    after: ({ manifest }) => Object.assign(manifest.exports, { "./x.json": "./x.json" }),
    about: "exports ./x.json",
  },
  "subpath.removed": { after: ({ manifest }) => delete manifest.exports["."].require, about: "exports . require" },
  "package.contract-changed": {
    after: ({ manifest }) => Object.assign(manifest.engines, { node: ">=20" }),
    about: "package.json engines",
  },
  "package.changed": {
    after: ({ manifest }) => Object.assign(manifest, { description: "All codes" }),
    about: "package.json description",
  },
  "language.added": {
    after: ({ manifest }) => Object.assign(manifest, { languages: { php: "1", python: "1", ruby: "1" } }),
    about: "ruby",
  },
  "language.removed": {
    after: ({ manifest }) => Object.assign(manifest, { languages: { php: "1" } }),
    about: "python",
  },
  "language.changed": {
    after: ({ manifest }) => Object.assign(manifest, { languages: { php: "1", python: "2" } }),
    about: "python",
  },
  "code.changed": {
    after: ({ files }) => Object.assign(files, { "dist/esm/index.js": "export const x = 1;\n" }),
    about: "dist/esm/index.js",
  },
  "file.changed": { after: ({ files }) => Object.assign(files, { "README.md": "# Changed\n" }), about: "README.md" },
};
