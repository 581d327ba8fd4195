import type { RuleId } from "../src/catalog/rule-ids.ts";
import type { Edit } from "./catalog-copy.ts";

type Broken = readonly [what: string, rule: RuleId, provider: string, edit: Edit];

const MIDTRANS = "midtrans/provider.yaml";
const DOKU = "doku/provider.yaml";
const FIELDS = "message: [{ field: order_id }, { field: status_code }, { field: gross_amount }, { from: key }]";

/** One edit of the catalog, and the rule about signatures that has to notice. */
const broken = (what: string, rule: RuleId, path: string, from: string, to: string): Broken => [
  what,
  rule,
  path === DOKU ? "doku" : "midtrans",
  [path, from, to],
];

/** What is done to the signatures of the catalog, and the rule that has to notice. */
export const BROKEN_SIGNATURES: readonly Broken[] = [
  broken("a key that nobody describes", "signature-key", MIDTRANS, "key: merchantKey", "key: partnerKey"),
  broken(
    "a key that checks nothing",
    "signature-key",
    MIDTRANS,
    "\n  serverKey:\n",
    "\n  oldKey: { en: X, id: X }\n  serverKey:\n",
  ),
  broken("a signed field that no body has", "signature-field", MIDTRANS, "{ field: gross_amount }", "{ field: gross }"),
  broken("a hash without the key in it", "signature-form", MIDTRANS, FIELDS, FIELDS.replace(", { from: key }", "")),
  broken("a hash with the key twice", "signature-form", MIDTRANS, FIELDS, FIELDS.replace("[", "[{ from: key }, ")),
  broken("a body that signs itself", "signature-form", MIDTRANS, FIELDS, "message: [{ from: body }, { from: key }]"),
  broken("a keyed hash with the key in its text", "signature-form", DOKU, "- { from: bearer }", "- { from: key }"),
  broken("a signature that is written in no way", "signature-form", DOKU, "\n    encoding: base64", ""),
  broken("a time that is not signed", "signature-form", DOKU, "header: Request-Timestamp\n", "header: X-TIMESTAMP\n"),
  broken("a token that signs something", "signature-form", DOKU, "algorithm: hmac-sha256", "algorithm: token"),
  broken("a hash without its encoding", "signature-form", DOKU, "hash: sha256, encoding: base64", "hash: sha256"),
  broken("a minified header", "signature-form", DOKU, "header: Client-Id }", 'header: Client-Id, minified: "true" }'),
  broken(
    "a form that is minified",
    "signature-form",
    DOKU,
    "    algorithm: hmac-sha512",
    "    format: form\n    algorithm: hmac-sha512",
  ),
  broken("a rule that stands twice", "duplicate-name", DOKU, "- id: snap-asymmetric", "- id: request"),
  broken("an algorithm that nobody has", "vocabulary", DOKU, "algorithm: hmac-sha256", "algorithm: hmac-md4"),
  broken("a part that is two things", "shape", DOKU, "- { from: bearer }", "- { from: bearer, header: X-A }"),
  broken("a separator that is none", "format", DOKU, "separator: line", "separator: lines"),
  broken(
    "a rule for a space that does not exist",
    "unknown-space",
    DOKU,
    "[snap-status, snap-payment-flag, va-payment, va-inquiry]",
    "[snap-statuses]",
  ),
];
