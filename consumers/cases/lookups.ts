import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { inLocale } from "../../generator/src/catalog/locales.ts";
import type { Entry, Model, Space, Variation } from "../../generator/src/catalog/model.ts";
import { codeFor } from "../../generator/src/catalog/resolve/code-parts.ts";
import { packCatalog } from "../../generator/src/emit/pack.ts";
import { type Advice, mergeAdvice, UNKNOWN_ADVICE } from "../../generator/src/runtime/advice.ts";
import { findEntries, type Qualifiers } from "../../generator/src/runtime/lookup.ts";
import { KINDS, type Kind, NETWORKS } from "../../generator/src/runtime/vocabulary.ts";
import { futureCode } from "./codes.ts";
import type { Answer, Lookup } from "./shape.ts";

/** The language that the programs of the other languages read. */
const READS = JSON.parse(readFileSync(join(import.meta.dirname, "reads.json"), "utf8")) as { readonly locale: string };

/** A question; without `kind` where it is not needed. */
interface Question {
  readonly space: string;
  readonly code: string;
  readonly network?: string;
  readonly service?: string;
  readonly kind?: Kind;
}

/**
 * Questions for a lookup over `codes.json`, answered by the runtime of the TypeScript packages.
 *
 * @param model - the resolved provider.
 * @returns the lookups, numbered: every entry and every variation is the answer to one at least.
 * @throws Error when the runtime and the model give different advice.
 */
export function lookupsOf(model: Model): Lookup[] {
  const packed = packCatalog(model);
  const lookups = model.spaces.flatMap((space) => {
    const answer = (question: Question): Answer[] => {
      const { code, ...qualifiers } = question;
      return findEntries(packed, space.id, code, qualifiers as Qualifiers).map((found) =>
        answerOf(space, found, qualifiers.kind),
      );
    };
    const known = questions(space).map((question) => ({ ...question, entries: answer(question) }));
    return [...distinct(known), ...unknown(space).map((question) => ({ ...question, entries: [] }))];
  });
  return lookups.map((lookup, index) => ({ id: `${model.id}-${index + 1}`, provider: model.id, ...lookup }));
}

function questions(space: Space): Question[] {
  return space.kind === "composite" ? compositeQuestions(space) : literalQuestions(space);
}

function literalQuestions({ id: space, entries, capitals, small }: Space): Question[] {
  return [...new Set(entries.map(({ code }) => code))].flatMap((code) => {
    const networks = new Set(entries.filter((entry) => entry.code === code).map(({ network }) => network));
    const own = [...networks].filter((network) => network !== null);
    const stated =
      own.length === 0 ? [] : [...own, ...NETWORKS.filter((network) => !own.includes(network)).slice(0, 1)];
    return [
      { space, code },
      ...stated.map((network) => ({ space, code, network })),
      ...(capitals ? [{ space, code: code.toUpperCase() }] : []),
      ...(small ? [{ space, code: code.toLowerCase() }] : []),
      // In letters of both kinds it is no code.
      ...(capitals || small ? [{ space, code: mixed(code) }] : []),
    ];
  });
}

/** A code with its first letter in a capital and the rest small. */
function mixed(code: string): string {
  return code.slice(0, 1).toUpperCase() + code.slice(1).toLowerCase();
}

function compositeQuestions(space: Space): Question[] {
  const { id } = space;
  const listed = new Set(space.services.map(({ code }) => code));
  const unlisted = ["99", "98"].filter((service) => !listed.has(service));
  const services = space.services.flatMap(
    ({ code, kind, serves }): { readonly service: string; readonly kind?: Kind }[] =>
      serves
        ? [{ service: code }, ...KINDS.map((one) => ({ service: code, kind: one }))]
        : [{ service: code }, { service: code, kind }],
  );
  const patterns = new Set(space.entries.map(({ pattern, code }) => pattern ?? code));
  return [...patterns].flatMap((pattern) => [
    ...services.flatMap(({ service, kind }, index): Question[] => {
      const stated = kind === undefined ? {} : { kind };
      const full = { space: id, code: codeFor(space, pattern, service), ...stated };
      return index < 2 ? [{ space: id, code: pattern, service, ...stated }, full] : [full];
    }),
    // A service that nobody lists has the case of the code, and proves nothing about money.
    ...unlisted.flatMap((service): Question[] => [
      { space: id, code: codeFor(space, pattern, service) },
      { space: id, code: codeFor(space, pattern, service), kind: "reverse" },
      { space: id, code: pattern, service },
    ]),
    { space: id, code: pattern },
    ...KINDS.map((kind): Question => ({ space: id, code: pattern, kind })),
  ]);
}

/** What no lookup may know. */
function unknown(space: Space): Question[] {
  const { id } = space;
  const first = space.entries[0]?.code ?? "";
  const future = futureCode(space) ?? "98765432109876543210";
  const earlier = space.earlier.map(({ code }) => code);
  const texts = [...earlier, "", "5", "constructor", "__proto__", future, ` ${first}`, `${first}\n`];
  const known = new Set(space.entries.map(({ code }) => code));
  const codes = texts.filter((code) => !known.has(code)).map((code) => ({ space: id, code }));
  return codes;
}

/** One question for each answer: services that are treated alike need no second. */
function distinct<Item extends Question & { readonly entries: readonly Answer[] }>(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter(({ space, code, service, network, entries }) => {
    if (entries.length === 0) return false;
    const isPlain = service === undefined && network === undefined;
    const key = JSON.stringify([space, isPlain ? code === code.toUpperCase() : [code, network], entries]);
    return !seen.has(key) && seen.add(key);
  });
}

function answerOf(space: Space, found: Found, kind: Kind | undefined): Answer {
  const { name, code, network = null } = found;
  const candidates = space.entries.filter((item) => item.name === name && item.network === network);
  const entry = candidates.find((item) => item.code === code) ?? candidates.find((item) => item.service === null);
  if (!entry) throw new Error(`${space.id} ${code}: there is no entry ${name}`);
  const meanings = meaningsOf(space, entry, code, kind);
  const advice = cautious(space, code, mergeAdvice(meanings.map(adviceOf)));
  if (!isDeepStrictEqual(advice, adviceOf(found)))
    throw new Error(`${space.id} ${code} ${name}: ${JSON.stringify([advice, adviceOf(found)])} is not the same advice`);
  // There is no text for what several meanings have in common.
  const said = meanings.find((meaning) => isDeepStrictEqual(adviceOf(meaning), advice));
  if (said === undefined) return { name, ...advice };
  const { title, customer } = inLocale(said.text, READS.locale);
  return { name, ...advice, text: { [READS.locale]: { title, customer } } };
}

/** What is said of a code, as far as a lookup is compared by it. */
type Found = Advice & { readonly name: string; readonly code: string; readonly network?: string | null };

/** What an entry may mean: a meaning for each kind that the service of the code may be of. */
function meaningsOf(space: Space, entry: Entry, code: string, stated: Kind | undefined): (Entry | Variation)[] {
  if (space.kind === "literal") return [entry];
  const service = space.services.find((item) => codeFor(space, code, item.code) === code);
  const own: readonly Kind[] | undefined = service && (service.serves ?? [service.kind]);
  const able = own?.filter((kind) => kind !== "status") ?? ["move"];
  const unstated = able.length > 0 ? able : (own ?? []);
  const kinds = stated !== undefined && (own ?? KINDS).includes(stated) ? [stated] : unstated;
  return kinds.map((kind) => variationOf(entry, service?.code, kind));
}

/** The first variation that fits; one for some services fits no service that is open or unlisted. */
function variationOf(entry: Entry, service: string | undefined, kind: Kind): Entry | Variation {
  const fits = ({ services, kinds }: Variation) =>
    (services === null || (service !== undefined && services.includes(service))) &&
    (kinds === null || kinds.includes(kind));
  return entry.when.find(fits) ?? entry;
}

/** What is left of advice for a service that nobody lists. */
function cautious(space: Space, code: string, advice: Advice): Advice {
  const isOpen = codeFor(space, code, space.open) === code;
  const isListed = space.services.some((item) => codeFor(space, code, item.code) === code);
  if (space.kind === "literal" || isOpen || isListed) return advice;
  if (advice.outcome === "success") return UNKNOWN_ADVICE;
  const isFree = advice.retry === "with_new_reference" || advice.retry === "with_other_method";
  return isFree ? { ...advice, retry: "check_status_first" } : advice;
}

function adviceOf({ scope, outcome, retry, actor, reason, disclosure }: Advice): Advice {
  return { scope, outcome, retry, actor, reason, disclosure };
}
