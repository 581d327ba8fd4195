// Generated from the catalog; do not edit.
import type { DecodeContext, DecodeResult } from "../../runtime/decode.js";
import type { KnownEntry } from "../../runtime/lookup.js";
import type { Reading } from "../../runtime/reading.js";
import type { ExplainRequest } from "../arguments.js";
import { UsageError } from "../failure.js";
import { fittingProviders } from "../fitting.js";
import type { Library } from "../library.js";
import { moneyOf } from "../told/money.js";
import { unlistedText } from "../told/unlisted.js";
import { type Answer, type BodyReading, type Earlier, EXPLAIN_VERSION } from "./answer.js";
import { type Found, type FoundEntry, findCode, findName } from "./find.js";
import { type Meaning, meaningOf, saysOf } from "./meaning.js";
import { questionsFor } from "./question.js";
import { segmentsOf } from "./segments.js";
import { findWords } from "./words.js";

/**
 * Explains a code, a name, words or a body.
 *
 * @param library - the package.
 * @param request - what was asked for.
 * @param body - the text of a body, where the query is `-`.
 * @returns the answer.
 * @throws UsageError for a language without texts, and for a body that is no JSON.
 */
export async function explain(library: Library, request: ExplainRequest, body?: string): Promise<Answer> {
  const lang = request.lang ?? library.locales[0] ?? "";
  checkLanguage(library, lang);
  if (request.query === "-") return explainBody(library, request, body ?? "", lang);
  const { query, filters } = request;
  const exact = isOne(together(findCode(library, query, filters), findName(library, query, filters)));
  const words = exact ? undefined : findWords(library, query, filters);
  const entries = exact?.entries ?? words?.entries ?? [];
  const meanings = await meaningsOf(library, entries, lang);
  const earlier = await earlierOf(library, exact, lang);
  const isKnown = meanings.length > 0 || earlier.length > 0;
  return {
    ...{ version: EXPLAIN_VERSION, query, lang, count: words?.total ?? meanings.length },
    ...{ meanings, questions: questionsFor(meanings), earlier },
    segments: isKnown ? [] : segmentsOf(library, query, filters),
    ...(meanings.length === 0 && { advice: statusFirst(unlistedText(query, library.sentences(lang))) }),
  };
}

function statusFirst(says: string): NonNullable<Answer["advice"]> {
  return { money: "unknown", outcome: "unknown", retry: "check_status_first", says };
}

/** What is a code somewhere may be a name elsewhere. */
function together(one: Found, other: Found): Found {
  const own = new Set(
    one.entries.map(({ provider, entry: { space, code, name } }) => [provider, space, code, name].join()),
  );
  const isOther = ({ provider, entry: { space, code, name } }: FoundEntry) =>
    !own.has([provider, space, code, name].join());
  const earlier = new Set(one.earlier.map(({ provider, meaning }) => JSON.stringify([provider, meaning])));
  return {
    entries: [...one.entries, ...other.entries.filter(isOther)],
    earlier: [
      ...one.earlier,
      ...other.earlier.filter(({ provider, meaning }) => !earlier.has(JSON.stringify([provider, meaning]))),
    ],
  };
}

function isOne(found: Found): Found | undefined {
  return found.entries.length > 0 || found.earlier.length > 0 ? found : undefined;
}

function checkLanguage(library: Library, lang: string): void {
  if (!library.locales.includes(lang))
    throw new UsageError(`--lang is one of ${library.locales.join(", ")}, not ${JSON.stringify(lang)}`);
}

function meaningsOf(library: Library, entries: readonly FoundEntry[], lang: string): Promise<Meaning[]> {
  return Promise.all(
    entries.map(async ({ provider, entry }) => {
      const from = entry.kind === "status" ? ("status" as const) : ("call" as const);
      return meaningFor(library, provider, entry, { ...entry, from }, lang);
    }),
  );
}

async function meaningFor(
  library: Library,
  provider: string,
  entry: KnownEntry,
  reading: Reading,
  lang: string,
): Promise<Meaning> {
  const message = (await library.texts(provider, lang))(entry);
  const next = library.nextStep(reading);
  const words = library.sentences(lang);
  const [data, name] = [library.data(provider), library.nameOf(provider)];
  return meaningOf({ data, entry, message, next, words, provider: name, homepage: library.homepage, lang });
}

async function earlierOf(library: Library, found: Found | undefined, lang: string): Promise<Earlier[]> {
  return (found?.earlier ?? []).map(({ provider, meaning }) => {
    const { space, code, name, outcome, validFrom, validUntil } = meaning;
    const record = library.data(provider).entries.find((item) => item.space === space && item.name === name);
    const title = record?.text[lang]?.title ?? name;
    return { provider, space, code, name, outcome, ...(validFrom && { validFrom }), validUntil, title };
  });
}

async function explainBody(library: Library, request: ExplainRequest, text: string, lang: string): Promise<Answer> {
  const { filters } = request;
  const read = fittingProviders(library, parseBody(text), filters.providers, contextOf(filters));
  const meanings = await Promise.all(
    read.flatMap(({ provider, result }) => (result.known ? [meaningFor(library, provider, result, result, lang)] : [])),
  );
  const { whys, retries } = library.sentences(lang);
  return {
    ...{ version: EXPLAIN_VERSION, query: "-", lang, count: meanings.length },
    ...{ meanings, questions: questionsFor(meanings), earlier: [], segments: [] },
    ...(meanings.length === 0 && { advice: statusFirst(`${whys.no_code} ${retries.check_status_first}`) }),
    bodies: await Promise.all(read.map(({ provider, result }) => readingOf(library, provider, result, lang))),
  };
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new UsageError("the standard input is no JSON; a body is expected, as the provider sent it");
  }
}

function contextOf({ space, service, kind, network, family, from }: ExplainRequest["filters"]): DecodeContext {
  return { space, service, kind, network, family, from } as DecodeContext;
}

async function readingOf(library: Library, provider: string, result: DecodeResult, lang: string): Promise<BodyReading> {
  const { known, outcome, scope, retry, actor, codes } = result;
  const next = library.nextStep(result);
  const [data, words] = [library.data(provider), library.sentences(lang)];
  return {
    ...{ provider, known },
    ...(!result.known && { why: result.why }),
    ...{ money: moneyOf(result), outcome, scope, retry, actor, step: next.step },
    says: saysOf(result, next, { data, words, provider: library.nameOf(provider) }),
    ...(!result.known && { text: (await library.texts(provider, lang))(result) }),
    codes: codes.map(({ field, space, code, layer }) => ({ field, space, code, layer })),
  };
}
