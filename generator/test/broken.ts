import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { RuleId } from "../src/catalog/rule-ids.ts";
import { MAX_DEPTH, MAX_FILE_BYTES } from "../src/catalog/source-file.ts";
import { type Edit, editFiles } from "./catalog-copy.ts";

const KLIKOO = "klikoo/openapi.yaml";
const CASES = "snap-bi/cases.yaml";
const CASE = "klikoo/cases.yaml";
const DOKU = "doku/snap.yaml";

/** What is done to the catalog, and the rule that has to notice. */
export const BROKEN: readonly (readonly [what: string, rule: RuleId, provider: string, edit: Edit])[] = [
  ["an unknown field", "unknown-field", "klikoo", [KLIKOO, "    outcome: success", "    outcom: success"]],
  ["an unknown outcome", "vocabulary", "klikoo", [KLIKOO, "    outcome: success", "    outcome: paid"]],
  ["an unknown reason", "vocabulary", "klikoo", [KLIKOO, "reason: invalid_token", "reason: bad_token"]],
  ["a name that is not UPPER_SNAKE", "format", "klikoo", [KLIKOO, "name: INVALID_TOKEN", "name: invalid-token"]],
  ["the name __PROTO__", "format", "klikoo", [KLIKOO, "name: INVALID_TOKEN", "name: __PROTO__"]],
  ["the name CONSTRUCTOR", "name", "klikoo", [KLIKOO, "name: INVALID_TOKEN", "name: CONSTRUCTOR"]],
  ["a path as provider id", "format", "klikoo", ["klikoo/provider.yaml", "id: klikoo", "id: ../klikoo"]],
  ["a missing language", "missing-field", "klikoo", ["reasons.yaml", /\n {6}id: [^\n]*/, ""]],
  ["a missing detail", "missing-text", "klikoo", [KLIKOO, /\n {8}detail: [^\n]*/, ""]],
  ["a blank detail", "blank-text", "klikoo", [KLIKOO, /\n {8}detail: [^\n]*/, '\n        detail: "   "']],
  ["a message of a no-break space", "blank-text", "klikoo", [KLIKOO, "messages: [Sukses]", 'messages: ["\\u00a0"]']],
  ["an entry without outcome", "missing-field", "klikoo", [KLIKOO, "    outcome: success\n", ""]],
  ["a code of another form", "code-form", "klikoo", [KLIKOO, "code: 400xx6505", "code: 400yy6505"]],
  [
    "a code that stands twice",
    "duplicate-entry",
    "klikoo",
    [KLIKOO, "  - code: 400xx6508\n    name: SIGNATURE_MISMATCH", "  - code: 400xx6505\n    name: TIMESTAMP_MISMATCH"],
  ],
  [
    "one name for two codes",
    "duplicate-name",
    "klikoo",
    [KLIKOO, "name: PRODUCT_MISMATCH_NOT_FOUND", "name: PRODUCT_MISMATCH"],
  ],
  ["a service that does not exist", "unknown-service", "doku", [DOKU, 'services: ["50"]', 'services: ["99"]']],
  [
    "a space that does not exist",
    "unknown-space",
    "doku",
    ["doku/provider.yaml", "        space: snap\n", "        space: snip\n"],
  ],
  ["an entry without a source", "no-source", "klikoo", [KLIKOO, /\n {4}sources:\n {6}response-code: \["17"\]/, ""]],
  ["a page that does not exist", "unknown-page", "klikoo", [KLIKOO, 'response-code: ["17"]', 'response-codes: ["17"]']],
  [
    "a page on a host that may not be asked",
    "page-host",
    "klikoo",
    ["klikoo/provider.yaml", "hosts: [klikoo-doc.readme.io]", "hosts: [readme.io]"],
  ],
  ["a host that is an address", "format", "klikoo", ["klikoo/provider.yaml", "[klikoo-doc.readme.io]", "[10.0.0.1]"]],
  [
    "a row that no entry has",
    "row-without-entry",
    "klikoo",
    [KLIKOO, 'response-code: ["17"]', 'response-code: ["18"]'],
  ],
  [
    "a line on which no row starts",
    "no-such-row",
    "klikoo",
    [KLIKOO, 'response-code: ["17"]', 'response-code: ["17", "3"]'],
  ],
  [
    "a message that is not as printed",
    "row-differs",
    "klikoo",
    [KLIKOO, "messages: [Waktu tidak sesuai]", "messages: [Waktu tak sesuai]"],
  ],
  ["a label that is not as printed", "row-differs", "doku", [DOKU, "documented: Pending", "documented: Failed"]],
  [
    "parameters that differ between languages",
    "parameters",
    "doku",
    [CASES, /(\n {6}en:\n(?: {8}[^\n]*\n)*? {8}detail: [^\n]*)\{field\}/, "$1the field"],
  ],
  ["a parameter that no message carries", "parameters", "klikoo", [KLIKOO, /(detail: )([^\n]*)/, "$1$2 {field}"]],
  [
    "a placeholder that no message has",
    "parameters",
    "doku",
    [CASES, 'field: ["{field name}"]', 'field: ["{fieldname}"]'],
  ],
  ["markup in a text", "plain-text", "klikoo", [KLIKOO, /(detail: )([^\n]*)/, "$1<b> $2"]],
  [
    "an unknown outcome that may be sent again",
    "unknown-asks-first",
    "doku",
    [CASES, /(name: TIMEOUT(?:\n[^\n]*){3}\n {4}retry: )check_status_first/, "$1later"],
  ],
  [
    "a new reference without a certain failure",
    "second-attempt-needs-failure",
    "klikoo",
    [KLIKOO, /(name: REFERENCE_NO_ALREADY_USED[\s\S]*?retry: )check_status_first/, "$1with_new_reference"],
  ],
  [
    "a server error that counts as failure",
    "server-error-is-unknown",
    "klikoo",
    [KLIKOO, /(name: DATABASE_UPDATE_FAILED[\s\S]*?outcome: )unknown/, "$1failed"],
  ],
  [
    "a refusal under a server error that nobody explains",
    "server-error-is-unknown",
    "klikoo",
    [KLIKOO, /(name: AMOUNT_BELOW_MINIMUM[\s\S]*?) {4}note: [^\n]*\n/, "$1"],
  ],
  [
    "a refusal that speaks of the payment",
    "refusal-is-about-request",
    "klikoo",
    [KLIKOO, /(name: TIMESTAMP_MISMATCH[\s\S]*?scope: )request/, "$1transaction"],
  ],
  [
    "a query that says paid",
    "paid-needs-moving-service",
    "doku",
    [CASES, /(name: SUCCESSFUL[\s\S]*?- kinds: \[status\]\n)/, "$1        scope: transaction\n"],
  ],
  ["an outcome that is not the label, without a note", "deviation-has-note", "doku", [DOKU, /\n {4}note: open/, ""]],
  [
    "a failure because of a timeout",
    "outcome-fits-reason",
    "midtrans",
    ["midtrans/card.yaml", /(name: EXPIRED_CARD\n[\s\S]*?reason: )expired_card/, "$1timeout"],
  ],
  [
    "a success without a transaction",
    "outcome-fits-reason",
    "doku",
    [CASES, /(name: SUCCESSFUL[\s\S]*?reason: )approved/, "$1transaction_not_found"],
  ],
  [
    "a partial refund with the reason of a whole one",
    "part-fits-reason",
    "midtrans",
    ["midtrans/transaction-status.yaml", "reason: partially_refunded", "reason: refunded"],
  ],
  [
    "a refund of everything with the reason of a partial one",
    "part-fits-reason",
    "doku",
    ["doku/transaction-status.yaml", "reason: refunded", "reason: partially_refunded"],
  ],
  [
    "a card that Visa never wants to see again, and that may be tried again",
    "never-again",
    "midtrans",
    ["midtrans/card.yaml", /(name: STOP_PAYMENT_VISA\n[\s\S]*?) {4}reuse: never\n/, "$1"],
  ],
  [
    "an alias at a system that nobody described",
    "shape",
    "klikoo",
    ["reasons.yaml", "      stripe: [succeeded]", "      strype: [succeeded]"],
  ],
  [
    "a draft",
    "review-needed",
    "klikoo",
    [KLIKOO, "    name: INVALID_TOKEN\n", "    name: INVALID_TOKEN\n    review: needed\n"],
  ],
  ["an id that is not the folder", "provider-id", "klikoo", ["klikoo/provider.yaml", "id: klikoo", "id: klikko"]],
  [
    "a key that stands twice",
    "duplicate-key",
    "klikoo",
    [KLIKOO, "space: openapi\n", "space: openapi\nspace: openapi\n"],
  ],
  ["a label that nobody knows", "unknown-label", "doku", [DOKU, "documented: Pending", "documented: Pendingg"]],
  ["a note that does not exist", "unknown-note", "doku", [DOKU, "note: refused", "note: refusd"]],
  [
    "when for a service that does not exist",
    "when",
    "doku",
    [CASES, 'services: ["20", "22", "23", "40", "44"]', 'services: ["99"]'],
  ],
  [
    "an assumed service that does not exist",
    "unknown-service",
    "midtrans",
    ["midtrans/provider.yaml", 'assumed: "25"', 'assumed: "98"'],
  ],
  ["when for what the entry itself is for", "when", "doku", [CASES, "- kinds: [reverse]", "- kinds: [move]"]],
  [
    "when for a kind that none of its services can be",
    "when",
    "doku",
    [CASES, '- services: ["63"]', '- services: ["63"]\n        kinds: [status]'],
  ],
  [
    "when for a full code",
    "when",
    "doku",
    [DOKU, '  - code: "4034314"\n', '  - code: "4034314"\n    when:\n      - kinds: [read]\n        retry: later\n'],
  ],
  ["a space file for another space", "space-name", "klikoo", [KLIKOO, "space: openapi\n", "space: openapy\n"]],
  ["a service code of another length", "service-code", "klikoo", [KLIKOO, 'code: "03"', 'code: "033"']],
  ["a service that stands twice", "service-code", "klikoo", [KLIKOO, 'code: "03"', 'code: "04"']],
  [
    "an example that does not exist",
    "example",
    "klikoo",
    ["klikoo/provider.yaml", "name: TRANSACTION_NOT_FOUND", "name: NOPE"],
  ],
  [
    "a reason named like an object's own field",
    "vocabulary",
    "klikoo",
    [KLIKOO, "reason: invalid_token", "reason: constructor"],
  ],
  [
    "a field path into prototypes",
    "unsafe-key",
    "klikoo",
    ["klikoo/provider.yaml", "      data:\n", "      __proto__.data:\n"],
  ],
  [
    "an address that would break out of a link",
    "format",
    "klikoo",
    ["klikoo/provider.yaml", "https://klikoo-doc.readme.io", "https://x)[y](z"],
  ],
  ["a composite space without its segments", "shape", "klikoo", ["klikoo/provider.yaml", "    open: xx\n", ""]],
  [
    "one operation for a composite space",
    "shape",
    "klikoo",
    ["klikoo/provider.yaml", "    open: xx\n", "    open: xx\n    operation: prepare\n"],
  ],
  [
    "a plain repetition after an unknown answer of a call that may move money",
    "unknown-asks-first",
    "midtrans",
    ["midtrans/provider.yaml", /\n {4}operation: prepare[^\n]*/, ""],
  ],
  [
    "a customer text that tells of fraud",
    "disclosure",
    "doku",
    [DOKU, /(code: "4034303"[\s\S]*?en:\n)/, "$1        customer: We suspect fraud.\n"],
  ],
  [
    "a recipient of a payout who is told to pay in another way",
    "recipient-is-not-payer",
    "doku",
    [DOKU, /(code: "4034303"[\s\S]*?en:\n)/, "$1        customer: Please use another payment method.\n"],
  ],
  [
    "a documented service that is called otherwise",
    "row-without-service",
    "klikoo",
    [KLIKOO, "title: Account", "title: Acount"],
  ],
  [
    "a documented field of another type",
    "row-without-field",
    "klikoo",
    ["klikoo/provider.yaml", /(pagination\.total_data:\n *type: )integer/, "$1string"],
  ],
  [
    "a field beside a code that says neither whose payment it is nor how much",
    "beside",
    "doku",
    ["doku/provider.yaml", "beside: [partnerReferenceNo,", "beside: [partnerReferenceNumber,"],
  ],
  [
    "a case under the name of another one",
    "duplicate-case",
    "klikoo",
    [CASE, "  - name: a list of products with its pages", "  - name: a token"],
  ],
  [
    "a case whose body is no JSON",
    "case-body",
    "klikoo",
    [CASE, '{"response_code": "200012000",', '{"response_code"; "200012000",'],
  ],
  [
    "a case of a space that does not exist",
    "unknown-space",
    "klikoo",
    [CASE, "    expect:", "    never: [{ space: openapy }]\n    expect:"],
  ],
  ["a case that expects a name that does not exist", "case-refers", "klikoo", [CASE, "name: SUCCESS", "name: SUCCES"]],
  ["a case that expects what no result has", "unknown-field", "klikoo", [CASE, "known: ", "knwon: "]],
  ["a case without a source", "missing-field", "klikoo", [CASE, /\n {4}source: [^\n]*/, ""]],
  ["a case that expects nothing", "shape", "klikoo", [CASE, / {4}expect: [^\n]*\n {4}next: [^\n]*\n/, ""]],
  ["two services of one name", "duplicate-name", "klikoo", [KLIKOO, "name: PRODUCT\n", "name: ACCOUNT\n"]],
];

/** YAML that is refused before anybody asks what it means. */
export const UNREADABLE: readonly (readonly [text: string, place: string, rule: RuleId])[] = [
  ["a: 1\na: 2\n", "2:1", "duplicate-key"],
  ["a: &x 1\n", "1:7", "yaml-anchor"],
  ["a: 1\nb: *x\n", "2:4", "yaml-alias"],
  ["a: !!int 1\n", "1:10", "yaml-tag"],
  ["<<: {a: 1}\n", "1:1", "yaml-merge-key"],
  ["__proto__: 1\n", "1:1", "unsafe-key"],
  ["a.constructor.b: 1\n", "1:1", "unsafe-key"],
  ['a: "x\\u200by"\n', "1:4", "unsafe-text"],
  ['a: "x\\u202ey"\n', "1:4", "unsafe-text"],
  ['a: "x\\u2028y"\n', "1:4", "unsafe-text"],
  ['a: "x\\u0007y"\n', "1:4", "unsafe-text"],
  ['a: "e\\u0301"\n', "1:4", "unsafe-text"],
  ["a: {b: [\n", "2:1", "yaml"],
  [`a: ${"x".repeat(MAX_FILE_BYTES)}`, "1:1", "file-size"],
  [`${"[".repeat(MAX_DEPTH + 2)}${"]".repeat(MAX_DEPTH + 2)}`, "1:18", "depth"],
];

/** What is wrong with files rather than with what they say. */
export const MISPLACED: readonly (readonly [
  what: string,
  rule: RuleId,
  provider: string,
  change: (catalog: string) => Promise<unknown>,
])[] = [
  ["a file that is not there", "file", "klikoo", (catalog) => rm(join(catalog, "reasons.yaml"))],
  [
    "a documented body that two envelopes read as different things",
    "overlapping-envelopes",
    "klikoo",
    (catalog) =>
      editFiles(catalog, [
        [
          "klikoo/provider.yaml",
          "envelopes:\n",
          `envelopes:
  - id: other
    requires: [response_code]
    codes:
      - { space: openapi, layer: response, code: "404027005" }
`,
        ],
      ]),
  ],
  [
    "a file that is not UTF-8",
    "file",
    "klikoo",
    (catalog) => writeFile(join(catalog, "reasons.yaml"), Buffer.from([0x61, 0xff])),
  ],
  [
    "a file that lost its end",
    "file-end",
    "klikoo",
    (catalog) => editFiles(catalog, [[KLIKOO, /\n {2}- code: 501xx9976\n[\s\S]*$/, "\n"]]),
  ],
  [
    "a line behind the end of a file",
    "file-end",
    "klikoo",
    (catalog) => editFiles(catalog, [["reasons.yaml", /$/, "# more\n"]]),
  ],
  [
    "a lock that was emptied",
    "file-end",
    "klikoo",
    (catalog) => writeFile(join(catalog, "klikoo/docs/response-code.rows.tsv"), ""),
  ],
  [
    "a lock without rows",
    "no-rows",
    "klikoo",
    (catalog) => writeFile(join(catalog, "klikoo/docs/response-code.rows.tsv"), "line\tcode\n# end\n"),
  ],
  ["rows that were lost", "no-rows", "klikoo", (catalog) => rm(join(catalog, "klikoo/docs/response-code.rows.tsv"))],
  [
    "a file that nobody reads",
    "unread-file",
    "klikoo",
    (catalog) => writeFile(join(catalog, "klikoo/other.yaml"), "space: other\n# end\n"),
  ],
  ["a provider that is not there", "provider", "nobody", (catalog) => mkdir(join(catalog, "somebody"))],
];
