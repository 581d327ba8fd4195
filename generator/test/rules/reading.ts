import type { READING } from "../../src/catalog/rules/reading.ts";
import { MAX_DEPTH, MAX_FILE_BYTES } from "../../src/catalog/source-file.ts";
import type { Example, ExamplesOf } from "./example.ts";
import { entryOf, force, TEXT, TINY } from "./small-catalog.ts";

/** A file of the catalog that is this text. */
function text(what: string, content: string): Example {
  return { what, files: (files) => files.set("project.yaml", `${content}\n# end\n`) };
}

const LOCK = `${TINY}/docs/codes.rows.tsv`;

export const EXAMPLES: ExamplesOf<typeof READING> = {
  file: [
    { what: "a file that is not there", files: (files) => files.delete("reasons.yaml") },
    { what: "a file that is not UTF-8", files: (files) => files.set("reasons.yaml", Buffer.from([0x61, 0xff])) },
  ],
  "file-end": [
    { what: "a file that lost its end", files: (files) => files.set("project.yaml", 'scope: "@tiny"\n') },
    { what: "a line behind the end of a file", files: (files) => files.set("project.yaml", "a: b\n# end\n# more\n") },
    { what: "a lock that was emptied", files: (files) => files.set(LOCK, "") },
  ],
  "file-size": [text("a file that is too large", `a: ${"x".repeat(MAX_FILE_BYTES)}`)],
  depth: [text("lists that are nested too deep", `${"[".repeat(MAX_DEPTH + 2)}${"]".repeat(MAX_DEPTH + 2)}`)],
  yaml: [text("brackets that are not closed", "a: {b: [")],
  "yaml-alias": [text("an alias", "a: 1\nb: *x")],
  "yaml-anchor": [text("an anchor", "a: &x 1")],
  "yaml-merge-key": [text("a merge key", "<<: {a: 1}")],
  "yaml-tag": [text("a tag", "a: !!int 1")],
  "duplicate-key": [text("a key that stands twice", "a: 1\na: 2")],
  "unsafe-key": [
    text("a key that is a prototype", "__proto__: 1"),
    text("a field path into prototypes", "a.constructor.b: 1"),
  ],
  "unsafe-text": [
    text("an invisible character", 'a: "x\\u200by"'),
    text("a bidirectional control character", 'a: "x\\u202ey"'),
    text("a separator of lines", 'a: "x\\u2028y"'),
    text("a control character", 'a: "x\\u0007y"'),
    text("text that is not NFC", 'a: "e\\u0301"'),
  ],
  "blank-text": [
    {
      what: "a blank detail",
      catalog: ({ card }) => force(entryOf(card, "05"), { text: { ...TEXT, en: { detail: "   " } } }),
    },
    {
      what: "a message of a no-break space",
      catalog: ({ card }) => force(entryOf(card, "05"), { messages: ["\u00a0"] }),
    },
  ],
  "unknown-field": [
    {
      what: "a text in a language that is none of ours",
      catalog: ({ taxonomy }) => force(taxonomy.neutral.pending, { fr: "Attendez." }),
    },
    { what: "an unknown field", catalog: ({ card }) => force(entryOf(card, "05"), { outcom: "failed" }) },
    {
      what: "a case that expects what no result has",
      catalog: ({ cases }) => force(cases.cases[0]?.expect ?? {}, { knwon: "true" }),
    },
  ],
  "missing-field": [
    {
      what: "a text that a new language lacks",
      catalog: ({ project }) => force(project.locales, { jv: { name: "Javanese" } }),
    },
    { what: "no default language", catalog: ({ project }) => force(project, { defaultLocale: undefined }) },
    {
      what: "a complete language without its words for payers",
      catalog: ({ taxonomy }) => force(taxonomy.payer, { id: undefined }),
    },
    { what: "a missing language", catalog: ({ taxonomy }) => force(taxonomy.neutral.pending, { id: undefined }) },
    {
      what: "a case without a source",
      catalog: ({ cases }) => force(cases.cases[0] ?? {}, { source: undefined }),
    },
    {
      what: "an entry without outcome",
      catalog: ({ pay }) => force(entryOf(pay, "4040103"), { outcome: undefined }),
    },
    {
      what: "a service that nobody names",
      catalog: ({ pay }) => {
        pay.services = [{ code: "09", kind: "move" }];
      },
    },
  ],
  vocabulary: [
    {
      what: "a tag of another form",
      catalog: ({ project }) => force(project.locales, { id_ID: { name: "Other" } }),
    },
    {
      what: "a tag that is the name of a device",
      catalog: ({ project }) => force(project.locales, { con: { name: "Con", fallback: "id" } }),
    },
    {
      what: "an algorithm that nobody has",
      catalog: ({ provider }) => force(provider.notifications?.[1] ?? {}, { algorithm: "hmac-md4" }),
    },
    { what: "an unknown outcome", catalog: ({ card }) => force(entryOf(card, "05"), { outcome: "paid" }) },
    { what: "an unknown reason", catalog: ({ pay }) => force(entryOf(pay, "4040103"), { reason: "nothing" }) },
    {
      what: "a reason named like an object's own field",
      catalog: ({ pay }) => force(entryOf(pay, "4040103"), { reason: "constructor" }),
    },
  ],
  format: [
    {
      what: "a name that is not UPPER_SNAKE",
      catalog: ({ card }) => force(entryOf(card, "05"), { name: "do-not-honor" }),
    },
    {
      what: "a separator that is none",
      catalog: ({ provider }) => force(provider.notifications?.[1] ?? {}, { separator: "lines" }),
    },
    { what: "the name __PROTO__", catalog: ({ card }) => force(entryOf(card, "05"), { name: "__PROTO__" }) },
    { what: "a path as provider id", catalog: ({ provider }) => force(provider, { id: "../tiny" }) },
    { what: "a host that is an address", catalog: ({ provider }) => force(provider, { hosts: ["10.0.0.1"] }) },
    {
      what: "an address that would break out of a link",
      catalog: ({ provider }) => force(provider.docs[0] ?? {}, { url: "https://x)[y](z" }),
    },
    { what: "a scope that npm has not", catalog: ({ project }) => force(project, { scope: "@acme team" }) },
  ],
  shape: [
    { what: "a list of no words", catalog: ({ taxonomy }) => force(taxonomy.payer, { id: [] }) },
    {
      what: "a signed part that is two things",
      catalog: ({ provider }) =>
        force(provider.notifications?.[0] ?? {}, { message: [{ field: "order", header: "X-A" }, { from: "key" }] }),
    },
    {
      what: "an alias at a system that nobody described",
      catalog: ({ reasons }) => force(reasons.reasons.approved ?? {}, { aliases: { strype: ["succeeded"] } }),
    },
    {
      what: "a composite space without its open segment",
      catalog: ({ provider }) => force(provider.spaces[0] ?? {}, { open: undefined }),
    },
    {
      what: "one operation for a composite space",
      catalog: ({ provider }) => force(provider.spaces[0] ?? {}, { operation: "prepare" }),
    },
    {
      what: "an amount that need not be there",
      catalog: ({ provider }) => force(provider.envelopes[0] ?? {}, { positive: ["amount"] }),
    },
    {
      what: "a case that expects nothing",
      catalog: ({ cases }) => force(cases.cases[0] ?? {}, { expect: undefined }),
    },
  ],
  locales: [
    {
      what: "a tag that stands for another",
      catalog: ({ project }) => force(project, { locales: { en: { name: "English" }, in: { name: "Indonesian" } } }),
    },
    {
      what: "two languages of one name",
      catalog: ({ project }) => force(project.locales.id ?? {}, { name: "english" }),
    },
    {
      what: "a language that falls back to none of ours",
      catalog: ({ project }) => force(project.locales, { jv: { name: "Javanese", fallback: "ms" } }),
    },
    {
      what: "a language that falls back to itself",
      catalog: ({ project }) => force(project.locales.id ?? {}, { fallback: "id" }),
    },
    {
      what: "languages that fall back in a circle",
      catalog: ({ project }) => {
        force(project.locales.id ?? {}, { fallback: "jv" });
        force(project.locales, { jv: { name: "Javanese", fallback: "id" } });
      },
    },
    {
      what: "a default language that is not there",
      catalog: ({ project }) => force(project, { defaultLocale: "fr" }),
    },
    {
      what: "a default language that lacks texts",
      catalog: ({ project }) => force(project.locales.en ?? {}, { fallback: "id" }),
    },
  ],
  provider: [{ what: "a provider that is not there", provider: "nobody" }],
  "case-body": [
    {
      what: "a case whose body is no JSON",
      catalog: ({ cases }) => force(cases.cases[0] ?? {}, { body: '{"code"; "2000100"}' }),
    },
  ],
  "overlapping-envelopes": [
    {
      what: "a documented body that two envelopes read as different things",
      catalog: ({ provider }) => {
        provider.envelopes.unshift({
          id: "other",
          requires: ["code"],
          codes: [{ space: "pay", layer: "response", code: "5040100" }],
        });
      },
    },
  ],
};
