import { everyEntry } from "../catalog/every-entry.ts";
import { checkProvider } from "../catalog/index.ts";
import { loadKnownProvider, type ProviderSource } from "../catalog/load.ts";
import { completeLocalesOf, eachLocale, type Locale, type Localized } from "../catalog/locales.ts";
import type { Space } from "../catalog/model.ts";
import { CatalogError, type Problem } from "../catalog/problem.ts";
import { lockPath } from "../catalog/read-lock.ts";
import { patternOf } from "../catalog/resolve/code-parts.ts";
import { problemOf } from "../catalog/rules/index.ts";
import { entryFinding, findingAt } from "../catalog/rules/rule.ts";
import type { EntryDraft, TextDraft } from "../edit/entry-text.ts";
import { emptySpace, type Insertion, insertEntry } from "../edit/insert-entry.ts";
import { insertRow } from "../edit/insert-row.ts";
import { tryFiles } from "../edit/trial.ts";
import { type Place, placeOf } from "../files/place.ts";
import { readText } from "../files/read.ts";
import { inTurn, write } from "../files/turn.ts";
import type { Written } from "./written.ts";

/** What to add: what the page says, and its meaning. */
export interface CodeRequest {
  readonly provider: string;
  readonly space: string;
  readonly code: string;
  readonly name?: string;
  /** As printed; the first one is that of the row. */
  readonly message?: readonly string[];
  readonly documented?: string;
  /** Since when, and until when, the code has or had this meaning. */
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly network?: string;
  /** Id of a page, with `line`. */
  readonly doc?: string;
  readonly line?: string;
  readonly section?: string;
  readonly url?: string;
  readonly scope?: string;
  readonly outcome?: string;
  readonly retry?: string;
  readonly reason?: string;
  readonly note?: string;
  /** By language. */
  readonly title?: Localized<string>;
  readonly detail?: Localized<string>;
  /** A person has reviewed the entry: it may be published, so nothing may be missing. */
  readonly reviewed?: boolean;
}

/** The advice for a code that nobody has reviewed. */
const CAUTIOUS = {
  scope: "transaction",
  outcome: "unknown",
  retry: "check_status_first",
  reason: "unmapped",
} as const;

/**
 * Adds an entry to the file of a space and, if it is on a page, its row to the lock of the page. All
 * other lines of both files stay unchanged.
 *
 * Missing values are inherited if the standard or a pattern has them, and otherwise set cautiously.
 *
 * @param catalogFolder - folder of the catalog.
 * @param request - what to add.
 * @returns what was written, and what is still open.
 * @throws CatalogError when the change would break a rule; nothing is written then, and every problem
 *   names a position in the existing files.
 */
export async function newCode(catalogFolder: string, request: CodeRequest): Promise<Written> {
  const place = await placeOf("catalog", catalogFolder);
  return inTurn({ write: [place] }, () => addCode(place, request));
}

async function addCode(place: Place, request: CodeRequest): Promise<Written> {
  const catalogFolder = place.folder;
  const { provider } = request;
  const source = await loadKnownProvider(catalogFolder, provider);
  const { model, problems: before } = checkProvider(source);
  const space = model.spaces.find(({ id }) => id === request.space);
  if (!space) throw new CatalogError([unknownSpace(source, request.space)]);
  const wrong = [
    ...sourceProblems(source, request),
    ...languageProblems(source, request),
    ...identityProblems(space, request),
  ];
  if (wrong.length > 0) throw new CatalogError(wrong);

  const complete = completeLocalesOf(source.project.data);
  const entry = draftOf(request, space, complete);
  const changes = await changesFor(source, request, entry);
  const files = new Map([...changes].map(([path, { text }]) => [path, text]));
  const { refused, open } = await tryFiles(catalogFolder, provider, files, before, "draft");
  const borrowed = borrowedTextProblems(space, request, complete);
  const broken = request.reviewed ? [...refused, ...open] : refused;
  const fatal = [...broken.map((problem) => placedBefore(problem, changes)), ...(request.reviewed ? borrowed : [])];
  if (fatal.length > 0) throw new CatalogError(fatal);

  await write([...files].map(([path, content]) => ({ place, path, content })));
  return {
    provider,
    space: space.id,
    files: [...files.keys()].map((path) => `catalog/${path}`),
    entry,
    open,
    next: [
      ...(borrowed.length > 0 ? ["Write the detail of the variant; until then it uses that of the other entry"] : []),
      ...(request.reviewed
        ? []
        : ["Check the entry against the page: scope, outcome, retry, reason and texts", "Remove `review: needed`"]),
      `npm run codes -- generate ${provider}`,
    ],
  };
}

function draftOf(request: CodeRequest, space: Space, complete: readonly Locale[]): EntryDraft {
  const { scope, outcome, retry, reason, title = {}, detail = {} } = request;
  const said = { scope, outcome, retry, reason };
  const cautious = { scope: scope ?? CAUTIOUS.scope, outcome: outcome ?? CAUTIOUS.outcome };
  const advice = inherits(request, space)
    ? said
    : { ...cautious, retry: retry ?? CAUTIOUS.retry, reason: reason ?? CAUTIOUS.reason };
  const given = [...Object.keys(title), ...Object.keys(detail)];
  const textIn = (locale: Locale): TextDraft => ({ title: title[locale], detail: detail[locale] });
  return {
    code: request.code,
    name: request.name,
    review: request.reviewed ? undefined : "needed",
    network: request.network,
    messages: request.message?.length ? request.message : undefined,
    documented: request.documented,
    validFrom: request.validFrom,
    validUntil: request.validUntil,
    sources: request.doc !== undefined && request.line !== undefined ? { [request.doc]: [request.line] } : undefined,
    urls: request.url === undefined ? undefined : [request.url],
    ...advice,
    note: request.note,
    text: given.length > 0 ? eachLocale([...new Set([...complete, ...given])], textIn) : undefined,
  };
}

/** Whether the standard or a pattern already defines what the code means. A variant and an earlier meaning have another. */
function inherits({ code, name, network, validUntil }: CodeRequest, space: Space): boolean {
  if (network !== undefined || validUntil !== undefined) return false;
  const pattern = patternOf(space, code);
  const below = space.entries.filter((entry) => entry.network === null && (entry.pattern ?? entry.code) === pattern);
  return below.some((entry) => pattern !== code || name === undefined || name === entry.name);
}

/** New content of the files that change. */
async function changesFor(
  { folder, spaces }: ProviderSource,
  request: CodeRequest,
  entry: EntryDraft,
): Promise<ReadonlyMap<string, Insertion>> {
  const { provider, space, doc, line } = request;
  const changes = new Map<string, Insertion>();
  if (doc !== undefined && line !== undefined) {
    const path = lockPath(provider, doc);
    const row = insertRow((await readText(folder, path)) ?? "", {
      line,
      section: request.section,
      space,
      code: request.code,
      network: request.network ?? "",
      message: request.message?.[0] ?? "",
      documented: request.documented ?? "",
    });
    if (row) changes.set(path, row);
  }
  const path = `${provider}/${space}.yaml`;
  const inserted = insertEntry(spaces.get(space)?.file.text ?? emptySpace(space), entry);
  if (!inserted)
    throw new CatalogError([
      {
        file: `catalog/${path}`,
        line: 1,
        column: 1,
        rule: "shape",
        found: "entries in brackets",
        expected: "a list with a dash before each entry",
        mend: "write entries as the other files do",
      },
    ]);
  return changes.set(path, inserted);
}

/** Moves a problem from the changed file to the position in the existing file. */
function placedBefore(problem: Problem, changes: ReadonlyMap<string, Insertion>): Problem {
  const change = changes.get(problem.file.replace(/^catalog\//, ""));
  if (!change || problem.line < change.line) return problem;
  if (problem.line >= change.line + change.count) return { ...problem, line: problem.line - change.count };
  return { ...problem, line: Math.max(1, change.line - 1), column: 1 };
}

function unknownSpace({ provider }: ProviderSource, id: string): Problem {
  return problemOf(
    "unknown-space",
    findingAt(provider.file, ["spaces"], {
      found: `the space ${JSON.stringify(id)}`,
      expected: `one of ${provider.data.spaces.map((space) => space.id).join(", ")}`,
      mend: "correct it, or add the space",
    }),
  );
}

function sourceProblems({ provider }: ProviderSource, { doc, line }: CodeRequest): Problem[] {
  const pages = provider.data.docs.map(({ id }) => id);
  if (doc !== undefined && !pages.includes(doc))
    return [
      problemOf(
        "unknown-page",
        findingAt(provider.file, ["docs"], {
          found: `the page ${JSON.stringify(doc)}`,
          expected: `one of ${pages.join(", ")}`,
          mend: "correct --doc, or add the page to docs",
        }),
      ),
    ];
  const half = doc === undefined ? line !== undefined : line === undefined;
  const notLine = line !== undefined && !/^[1-9][0-9]*$/.test(line);
  if (!half && !notLine) return [];
  return [
    provider.file.problem(["docs"], "format", {
      found: half ? `--${doc === undefined ? "line" : "doc"} alone` : `the line ${JSON.stringify(line)}`,
      expected: half ? "--doc and --line together" : "the line on which the row starts, counted from 1",
      mend: "give the page and the line on which the row starts",
    }),
  ];
}

/** Texts are in languages of the project. */
function languageProblems({ project }: ProviderSource, { title = {}, detail = {} }: CodeRequest): Problem[] {
  const known = Object.keys(project.data.locales);
  return Object.entries({ title, detail }).flatMap(([option, texts]) =>
    Object.keys(texts)
      .filter((locale) => !known.includes(locale))
      .map((locale) =>
        project.file.problem(["locales"], "vocabulary", {
          found: `the language ${JSON.stringify(locale)} in --${option}`,
          expected: `one of ${known.join(", ")}`,
          mend: `correct --${option}, or add the language to locales`,
        }),
      ),
  );
}

/** A code has one entry per name and network, and a name has one code. Problems point at the existing entry. */
function identityProblems(space: Space, { provider, code, name, network }: CodeRequest): Problem[] {
  const pattern = patternOf(space, code);
  const own = `catalog/${provider}/${space.id}.yaml`;
  return everyEntry(space).flatMap((entry) => {
    const isSame = entry.code === code && (entry.network ?? undefined) === network;
    if (isSame && entry.origin.file.name === own && (name === undefined || name === entry.name))
      return [
        problemOf(
          "duplicate-entry",
          entryFinding(entry, "code", {
            found: `${code} ${entry.name}, which is there already`,
            expected: "a code that has no entry",
            mend: "edit the entry, or give the variant that only the message tells apart another --name",
          }),
        ),
      ];
    if (entry.name !== name || (entry.pattern ?? entry.code) === pattern) return [];
    return [
      problemOf(
        "duplicate-name",
        entryFinding(entry, "name", {
          found: `${name}, which is the name of ${entry.code}`,
          expected: `a name of its own for ${code}`,
          mend: "choose another --name",
        }),
      ),
    ];
  });
}

/** A variant without its own texts would use those of another entry, although it has another meaning. */
function borrowedTextProblems(space: Space, request: CodeRequest, complete: readonly Locale[]): Problem[] {
  if (request.network !== undefined || request.validUntil !== undefined || inherits(request, space)) return [];
  const lacking = complete.filter((locale) => request.detail?.[locale] === undefined);
  if (lacking.length === 0) return [];
  const other = space.entries.find(({ code, network }) => code === request.code && network === null);
  if (!other) return [];
  return [
    problemOf(
      "missing-text",
      entryFinding(other, "text", {
        found: `the detail of ${other.name}, which the variant ${request.name} would have`,
        expected: "a detail of its own in every language",
        mend: `give ${lacking.map((locale) => `--detail ${locale}=…`).join(" and ")}`,
      }),
    ),
  ];
}
