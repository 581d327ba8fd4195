import { readdir } from "node:fs/promises";
import { END } from "../catalog/file-end.ts";
import { CatalogError, type Problem } from "../catalog/problem.ts";
import { id as idShape } from "../catalog/shapes/values.ts";
import { scalarText } from "../edit/entry-text.ts";
import { emptySpace } from "../edit/insert-entry.ts";
import { tryFiles } from "../edit/trial.ts";
import type { FileMap } from "../files/file-map.ts";
import { type Place, placeOf } from "../files/place.ts";
import { inTurn, write } from "../files/turn.ts";
import type { Written } from "./written.ts";

/** The provider to add; missing values become valid examples. */
export interface ProviderRequest {
  readonly id: string;
  /** As the company writes it. */
  readonly name?: string;
  /** Start of the exported type names. */
  readonly identifier?: string;
  readonly space?: string;
  /** `literal` or `composite`. */
  readonly kind?: string;
  /** Id of the page with the codes. */
  readonly page?: string;
  readonly url?: string;
  readonly title?: string;
}

type Complete = Required<ProviderRequest>;

/**
 * Creates the folder of a new provider: `provider.yaml`, the file of one space and the grammar of one page. It has no
 * entry yet, so that nothing is generated from it; an update of the page drafts one for every row.
 *
 * @param catalogFolder - folder of the catalog.
 * @param request - id and what is known of the provider.
 * @returns what was written.
 * @throws CatalogError when an id is invalid, the folder exists or a value breaks a rule; nothing is
 *   written then.
 */
export async function newProvider(catalogFolder: string, request: ProviderRequest): Promise<Written> {
  const provider = complete(request);
  const wrong = idProblems(provider);
  if (wrong.length > 0) throw new CatalogError(wrong);
  const place = await placeOf("catalog", catalogFolder);
  return inTurn({ write: [place] }, () => addProvider(place, provider));
}

async function addProvider(place: Place, provider: Complete): Promise<Written> {
  const catalogFolder = place.folder;
  const { id, space } = provider;
  await refuseExisting(catalogFolder, id);
  const files = providerFiles(provider);
  const { refused, open } = await tryFiles(catalogFolder, id, files, [], "draft");
  if (refused.length > 0) throw new CatalogError(refused);
  await write([...files].map(([path, content]) => ({ place, path, content })));
  const names = [...files.keys()].map((path) => `catalog/${path}`);
  return { provider: id, space, files: names, open, next: nextSteps(provider) };
}

function complete(request: ProviderRequest): Complete {
  const words = request.id.split("-").map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  return {
    id: request.id,
    name: request.name ?? words.join(" "),
    identifier: request.identifier ?? words.join(""),
    space: request.space ?? "api",
    kind: request.kind ?? "literal",
    page: request.page ?? "response-code",
    url: request.url ?? "https://example.com/docs/response-code",
    title: request.title ?? "Response codes",
  };
}

/** Ids become file names: they are checked before they are used in paths. */
function idProblems({ id, space, page }: Complete): Problem[] {
  const ids = [
    ["the provider", id, idShape.safeParse(id).success],
    ["the space", space, idShape.safeParse(space).success && space !== "provider"],
    ["the page", page, idShape.safeParse(page).success],
  ] as const;
  return ids.flatMap(([what, value, isValid]) =>
    isValid
      ? []
      : [
          catalogProblem("format", {
            found: `${what} ${JSON.stringify(value)}`,
            expected: "an id of small letters, digits and hyphens, as acme-pay, that is no other file's name",
            mend: "choose another id",
          }),
        ],
  );
}

async function refuseExisting(catalogFolder: string, id: string): Promise<void> {
  const names = await readdir(catalogFolder).catch(() => undefined);
  if (names === undefined)
    throw new CatalogError([
      catalogProblem("file", { found: "no folder", expected: "a folder", mend: "pass the right --catalog" }),
    ]);
  if (names.includes(id))
    throw new CatalogError([
      catalogProblem("provider", {
        found: `catalog/${id}, which is there already`,
        expected: "the id of a provider that has no folder",
        mend: `choose another id, or add codes with: codes new code ${id}`,
      }),
    ]);
}

function catalogProblem(rule: Problem["rule"], details: Pick<Problem, "found" | "expected" | "mend">): Problem {
  return { file: "catalog", line: 1, column: 1, rule, ...details };
}

/** Name of no entry: `example` has to name one of the provider's own. */
const EXAMPLE_NAME = "FILL_IN";

/** Files by path, `provider.yaml` last: it makes the folder a provider. */
function providerFiles(provider: Complete): FileMap {
  const { id, space, page } = provider;
  return new Map([
    [`${id}/docs/${page}.yaml`, grammarText(provider)],
    [`${id}/${space}.yaml`, emptySpace(space, provider.kind === "composite" ? EXAMPLE_SERVICE : "")],
    [`${id}/provider.yaml`, providerText(provider)],
  ]);
}

function grammarText({ space, kind }: Complete): string {
  const code = kind === "composite" ? "[0-9]{3}xx[0-9]{2}" : "[0-9]+";
  return `# yaml-language-server: $schema=../../../generator/schemas/page.schema.json
# How to read the page; places to fill in are marked so. \`codes docs read\` lists every line that this does not cover.
tables:
  codes:
    space: ${space}
    parts: # what a cell holds, as regular expressions
      code: "${code}" # fill in: what a code looks like
      message: .+
      documented: .+ # the label that the page prints
      explanation: .* # may be empty; anything that is no fact
    columns: # fill in: what the page prints above each; remove columns that no table has
      - part: code
        titles: [Code, Kode]
      - part: message
        titles: [Message, Pesan]
      - part: documented
        titles: [Status]
        optional: "true" # some tables may not have it
      - part: explanation
        titles: [Description, Keterangan]
        optional: "true"
sections: # fill in: one per heading that stands above a table of codes
  - name: Introduction # from the start of the page to the first of these headings
    prose: "20" # most lines of text that are no rows
  - name: Codes
    opens: [Codes] # the heading as printed
    tables: [codes]
    least: "1" # how many rows there are; with fewer, the layout has changed
    prose: "20"
${END}
`;
}

const EXAMPLE_SERVICE = `services: # fill in: what the service of a code can be
  - code: "01"
    name: PAYMENT
    kind: move
`;

const LITERAL = `    alphabet: digits # fill in: or upper: also A-Z and _; or lower: a-z and _; or mixed: 0-9, A-Z, a-z and _
    # marks: ["-", "."] if codes have these, also as a minus sign in front
    length: # fill in: of the shortest and the longest code
      min: "1"
      max: "4"`;

const COMPOSITE = `    alphabet: digits
    open: xx # how the page spells a service that is left open
    segments: # fill in: order and lengths
      - name: http
        length: "3"
      - name: service
        length: "2"
      - name: case
        length: "2"`;

function providerText({ id, name, identifier, space, kind, page, url, title }: Complete): string {
  const isComposite = kind === "composite";
  return `# yaml-language-server: $schema=../../generator/schemas/provider.schema.json
# Places to fill in are marked so; remove the marks when you have.
id: ${id}
name: ${scalarText(name)}
identifier: ${scalarText(identifier)}
summary: ${scalarText(`Response codes of ${name} with what they mean for the money`)}
docs:
  - id: ${page}
    title: ${scalarText(title)} # fill in: as the page has it
    url: ${scalarText(url)} # fill in: the public page
    language: und # fill in: language of the page, as a BCP 47 tag
    date: undated # or YYYY, YYYY-MM, YYYY-MM-DD
hosts: [${scalarText(URL.canParse(url) ? new URL(url).hostname : url)}] # that \`docs update\` may ask for the pages
spaces:
  - id: ${space}
    title: ${scalarText(`${name} response code`)}
    kind: ${scalarText(kind)}
${isComposite ? COMPOSITE : LITERAL}
envelopes:
  - id: ${space}
    codes:
      - field: responseCode # fill in: where a body has the code
        space: ${space}
        layer: response # or transaction: the state of the payment; or detail: only says why
        message: responseMessage # fill in: where a body has the message; remove it if nowhere
    # ids: { reference: [orderId], payment: [transactionId] } # fill in: your number of the payment, and theirs
    # money: { amount: [amount] } # fill in: the field with the amount, and how it is written:
    # amounts: number # or digits: "10000"; or left out: "10000.00"
# statusChecks: # fill in: the call that says how a payment ended; without one, callers are told to ask the provider
#   - { spaces: [${space}], call: "GET /orders/{orderId}", source: ${scalarText(url)} }
example: # fill in: a body with a code, and the name of its entry, which the README shows
  body:
    responseCode: "${isComposite ? "5040199" : "99"}"
    responseMessage: Message as printed
  space: ${space}
  name: ${EXAMPLE_NAME}
${END}
`;
}

function nextSteps({ id, space, page }: Complete): string[] {
  return [
    `Fill in the places marked "fill in" in catalog/${id}`,
    `Save the page, and try until every row is read: npm run codes -- docs read ${id} ${page} page.html`,
    `Draft an entry for every row: npm run codes -- docs update ${id} ${page} page.html --write`,
    `Or add a code by hand: npm run codes -- new code ${id} ${space} CODE --name NAME --message "…" --url https://…`,
    "Review each entry, then remove its `review: needed`; `npm run codes -- reasons` lists the reasons",
    "Let `example` in provider.yaml name one of them",
    `npm run codes -- generate ${id}`,
    "npm start, which makes the new package known to the others, adds the provider to the joint package, and builds both",
    "npm run matrix -- --only packages --update, which lists what it publishes",
    "npm run consumers -- --update-cases, which asks other languages about it",
    "npm test, then npm run codes -- release plan",
  ];
}
