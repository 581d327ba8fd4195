import type { SIGNATURES } from "../../src/catalog/rules/signatures.ts";
import type { Example, ExamplesOf } from "./example.ts";
import { force } from "./small-catalog.ts";

/** A change of the rule that signs fields (0) or of the one that signs the whole body (1). */
function changed(what: string, index: 0 | 1, values: Readonly<Record<string, unknown>>): Example {
  return { what, catalog: ({ provider }) => force(provider.notifications?.[index] ?? {}, values) };
}

const TIME = { header: "X-Time" };
const HASH = { from: "body", hash: "sha256", encoding: "hex" };

export const EXAMPLES: ExamplesOf<typeof SIGNATURES> = {
  "signature-key": [
    changed("a key that nobody describes", 0, { key: "other" }),
    {
      what: "a key that checks nothing",
      catalog: ({ provider }) => force(provider.signatureKeys ?? {}, { old: { en: "Old.", id: "Lama." } }),
    },
  ],
  "signature-field": [
    changed("a signed field that no body has", 0, { message: [{ field: "gross" }, { from: "key" }] }),
  ],
  "signature-form": [
    changed("a hash without the key in it", 0, { message: [{ field: "order" }] }),
    changed("a hash with the key twice", 0, { message: [{ from: "key" }, { field: "order" }, { from: "key" }] }),
    changed("a body that signs itself", 0, { message: [{ from: "body" }, { from: "key" }] }),
    changed("a keyed hash with the key in its text", 1, { message: [TIME, { from: "key" }] }),
    changed("a signature that is written in no way", 1, { encoding: undefined }),
    changed("a time that is not signed", 1, { message: [HASH] }),
    changed("a token that signs something", 1, { algorithm: "token", encoding: undefined }),
    changed("a hash without its encoding", 1, { message: [TIME, { from: "body", hash: "sha256" }] }),
    changed("a minified header", 1, { message: [{ ...TIME, minified: "true" }, HASH] }),
    changed("a form that is minified", 1, { format: "form", message: [TIME, { from: "body", minified: "true" }] }),
    changed("a rule that stands twice", 1, { id: "fields" }),
  ],
};
