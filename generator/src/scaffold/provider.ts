import { readdir } from "node:fs/promises";
import { END } from "../catalog/file-end.ts";
import { loadShared } from "../catalog/load.ts";
import { completeLocalesOf, eachLocale, inLocale } from "../catalog/locales.ts";
import { CatalogError, type Problem } from "../catalog/problem.ts";
import { filesOnDisk } from "../catalog/read-file.ts";
import { lockPath } from "../catalog/read-lock.ts";
import type { ProjectData, TaxonomyData } from "../catalog/shape.ts";
import { id as idShape } from "../catalog/shapes/values.ts";
import { type EntryDraft, scalarText } from "../edit/entry-text.ts";
import { emptySpace, insertEntry } from "../edit/insert-entry.ts";
import { insertRow } from "../edit/insert-row.ts";
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
 * Creates the folder of a new provider: `provider.yaml`, the file of one space and the lock of one page,
 * with an example entry that is marked for review, so that nothing is generated from it yet.
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
  const { project, taxonomy } = await loadShared(filesOnDisk(catalogFolder));
  const entry = exampleEntry(provider, project.data, taxonomy.data);
  const files = providerFiles(provider, entry);
  const { refused, open } = await tryFiles(catalogFolder, id, files, [], "draft");
  if (refused.length > 0) throw new CatalogError(refused);
  await write([...files].map(([path, content]) => ({ place, path, content })));
  const names = [...files.keys()].map((path) => `catalog/${path}`);
  return { provider: id, space, files: names, entry, open, next: nextSteps(provider) };
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

const EXAMPLE_NAME = "EXAMPLE";
const EXAMPLE_MESSAGE = "Example";

function exampleEntry({ kind, page }: Complete, project: ProjectData, { example }: TaxonomyData): EntryDraft {
  return {
    code: kind === "composite" ? "504xx99" : "99",
    name: EXAMPLE_NAME,
    review: "needed",
    network: undefined,
    messages: [EXAMPLE_MESSAGE],
    documented: undefined,
    sources: { [page]: ["1"] },
    urls: undefined,
    scope: "transaction",
    outcome: "unknown",
    retry: "check_status_first",
    reason: "unmapped",
    note: undefined,
    text: eachLocale(completeLocalesOf(project), (locale) => ({ title: undefined, detail: inLocale(example, locale) })),
  };
}

/** Files by path, `provider.yaml` last: it makes the folder a provider. */
function providerFiles(provider: Complete, entry: EntryDraft): FileMap {
  const { id, space, page } = provider;
  const head = emptySpace(space, provider.kind === "composite" ? EXAMPLE_SERVICE : "");
  const row = {
    line: "1",
    section: EXAMPLE_SECTION,
    space,
    code: entry.code,
    network: "",
    message: EXAMPLE_MESSAGE,
    documented: "",
  };
  return new Map([
    [lockPath(id, page), insertRow("", row)?.text ?? ""],
    [`${id}/docs/${page}.yaml`, grammarText(provider)],
    [`${id}/${space}.yaml`, insertEntry(head, entry)?.text ?? ""],
    [`${id}/provider.yaml`, providerText(provider)],
  ]);
}

const EXAMPLE_SECTION = "Codes";

function grammarText({ space, kind }: Complete): string {
  const code = kind === "composite" ? "[0-9]{3}xx[0-9]{2}" : "[0-9]+";
  return `# yaml-language-server: $schema=../../../generator/schemas/page.schema.json
# Fill in: how to read the page. \`codes docs read\` says what it cannot account for.
tables:
  codes:
    space: ${space}
    parts:
      code: "${code}" # what a code looks like
      message: .+
    line: ["{code} {message}"] # a row on one line
    columns: # a row of a table
      - part: code
        titles: [Code]
      - part: message
        titles: [Message]
sections:
  - name: ${EXAMPLE_SECTION}
    opens: [${EXAMPLE_SECTION}] # the heading above the codes
    tables: [codes]
    least: "1" # with fewer rows the layout has changed
${END}
`;
}

const EXAMPLE_SERVICE = `services: # fill in: what the service of a code can be
  - code: "01"
    name: PAYMENT
    kind: move
`;

const LITERAL = `    alphabet: digits # or upper: also A-Z and _; or lower: a-z and _
    length: # of the shortest and the longest code
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
# Places to fill in are marked so; remove the marks with the example.
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
example: # fill in: a body and the name of the entry that it stands for, shown in the README
  body:
    responseCode: "${isComposite ? "5040199" : "99"}"
    responseMessage: ${EXAMPLE_MESSAGE}
  space: ${space}
  name: ${EXAMPLE_NAME}
${END}
`;
}

function nextSteps({ id, space, page }: Complete): string[] {
  return [
    `Fill in the places marked "fill in" in catalog/${id}`,
    `Add each code: npm run codes -- new code ${id} ${space} CODE --name NAME --message "…" --doc ${page} --line N`,
    `Remove the entry ${EXAMPLE_NAME} and its row, and let \`example\` in provider.yaml name one of yours`,
    "Review each entry, then remove its `review: needed`",
    `npm run codes -- generate ${id}`,
    "npm start, which makes the new package known to the others and builds it",
    "npm run matrix -- --only packages --update, which lists what it publishes",
    "npm run consumers -- --update-cases, which asks other languages about it",
    "npm test, then npm run codes -- release plan",
  ];
}
