import { codeFor } from "../../catalog/resolve/code-parts.ts";
import { newBody, put } from "../../emit/made-body.ts";
import { NETWORKS, ORIGINS } from "../../runtime/vocabulary.ts";
import { alternativesIn, conditionsAt, fieldsIn } from "../conditions.ts";
import { kindsOf, patternOf, type SpaceRecord, spacesOf } from "../entry-data.ts";
import { isObject, type JsonObject, objectIn, objectsIn, textIn, textsIn } from "../json.ts";
import { UNLISTED, wordingsOf } from "./messages.ts";
import type { About, DecodeQuestion } from "./question.ts";

/**
 * Makes the bodies that a version of a package speaks of: every entry in every place where its code stands, with each
 * of its messages, for each service, kind, network and field that tells entries apart; and the bodies of its cases.
 *
 * @param data - `codes.json` of the version.
 * @returns the questions, in the order of the file.
 */
export function bodiesOf(data: JsonObject): DecodeQuestion[] {
  const spaces = spacesOf(data);
  const places = objectsIn(data.envelopes).flatMap((envelope) =>
    objectsIn(envelope.codes).map((place) => ({ envelope, place })),
  );
  return [
    ...places.flatMap((where) => {
      const ids = [textIn(where.place.space), ...textsIn(where.place.fallback)];
      return ids.flatMap((id) => {
        const space = spaces.get(id);
        return space ? bodiesIn(where, space, spaces) : [];
      });
    }),
    ...objectsIn(objectIn(data.procedure).vectors).map(caseOf),
  ];
}

/** A body of the cases, with which the provider's pages or others show what arrives. */
function caseOf({ name, body, context }: JsonObject): DecodeQuestion {
  return {
    call: "decode",
    ...(body !== undefined && { body }),
    ...(isObject(context) && { context }),
    about: [`case “${textIn(name)}”`],
  };
}

/** A place of a code, with the envelope in which it stands. */
interface Where {
  readonly envelope: JsonObject;
  readonly place: JsonObject;
}

/** One code as it arrives, and the entries that it may stand for. */
interface Arriving {
  readonly code: string;
  readonly service: JsonObject | undefined;
  readonly entries: readonly JsonObject[];
}

function bodiesIn(where: Where, space: SpaceRecord, spaces: ReadonlyMap<string, SpaceRecord>): DecodeQuestion[] {
  const { assumed, code, service } = where.place;
  const fixed = code ?? (where.place.field === null ? undefined : assumed);
  const arriving = codesIn(space).filter((item) => fixed === undefined || item.code === textIn(fixed));
  const named = isObject(service) ? spaces.get(textIn(service.space)) : undefined;
  const own = arriving.flatMap((item, index) => {
    const isFirst = index === 0 || patternIn(arriving[index - 1]) !== patternIn(item);
    return variantsOf(where, item, isFirst);
  });
  const forServices = objectsIn(named?.node.services).flatMap((item) =>
    arriving.map((one) => withService(where, one, textIn(objectIn(service).field), item)),
  );
  return [...own, ...forServices];
}

const patternIn = (item: Arriving | undefined) => (item?.entries[0] ? patternOf(item.entries[0]) : undefined);

/** Each code of a space; a code that leaves its service open once per service, and once for one that nobody knows. */
function codesIn({ node, entries }: SpaceRecord): Arriving[] {
  const byPattern = Map.groupBy(entries, patternOf);
  if (node.kind !== "composite")
    return [...byPattern].map(([code, same]) => ({ code, service: undefined, entries: same }));
  const services = objectsIn(node.services);
  const form = { segments: objectsIn(node.segments) as never, open: textIn(node.open) };
  const lengths = objectsIn(node.segments).map(({ length }) => Number(length));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const unlisted = unlistedService(services.map(({ code }) => textIn(code)));
  return [...byPattern].flatMap(([pattern, same]): Arriving[] => {
    // A pattern of another length cannot arrive.
    if (pattern.length !== total) return [{ code: pattern, service: undefined, entries: same }];
    return [...services, unlisted].flatMap((service) => {
      const code = codeFor(form, pattern, textIn(service.code));
      const exact = same.filter((entry) => entry.code === code);
      const able = same.filter(
        (entry) =>
          entry.code === pattern &&
          (entry.services === undefined || textsIn(entry.services).includes(textIn(service.code))),
      );
      const own = exact.length > 0 ? exact : able;
      return own.length > 0 ? [{ code, service, entries: own }] : [];
    });
  });
}

function unlistedService(known: readonly string[]): JsonObject {
  const length = known[0]?.length ?? 2;
  const free = Array.from({ length: 10 ** length }, (_, index) => String(index).padStart(length, "0")).reverse();
  return { code: free.find((code) => !known.includes(code)) ?? "" };
}

/** The bodies of one code. What does not depend on the service is asked about the first one alone. */
function variantsOf(where: Where, { code, service, entries }: Arriving, isFirst: boolean): DecodeQuestion[] {
  const about = service === undefined ? `code ${code}` : `service ${textIn(service.code)}`;
  const kinds = service === undefined ? [] : kindsOf(service);
  const isTold = entries.length > 1 || entries.some(({ placeholders }) => isObject(placeholders));
  const ask = (entry: JsonObject, more: Variant) =>
    questionOf(where, code, entry, { ...more, about: [about, ...(more.about ?? [])] });
  return entries.flatMap((entry) => {
    const messages = wordingsOf(entry);
    const held = heldBy(entry.with);
    const companion = held.length > 0 && { beside: held };
    const [message] = messages;
    return [
      // The one message of a code that has no variants says nothing that its code does not.
      ask(entry, { message, ...companion, about: isTold && message !== undefined ? [said(message)] : [] }),
      ...messages.slice(1).map((text) => ask(entry, { message: text, ...companion, about: [said(text)] })),
      ...(isTold
        ? [undefined, UNLISTED].map((text) =>
            ask(entry, {
              message: text,
              ...companion,
              about: [text === undefined ? "no message" : "a message that no page has"],
            }),
          )
        : []),
      ...(kinds.length > 1
        ? [
            ...kinds.map((kind) => ask(entry, { message, ...companion, context: { kind }, about: [`as ${kind}`] })),
            ...ORIGINS.map((from) => ask(entry, { message, ...companion, context: { from }, about: [`from ${from}`] })),
          ]
        : []),
      ...(isFirst ? onceOf(where, entry, message, ask) : []),
    ];
  });
}

function onceOf(
  { envelope }: Where,
  entry: JsonObject,
  message: string | undefined,
  ask: (entry: JsonObject, more: Variant) => DecodeQuestion,
): DecodeQuestion[] {
  const [redirect] = textsIn(envelope.redirects);
  const allowed = objectsIn(entry.only).flatMap(({ field, values: list }) =>
    [...textsIn(list), OTHER].map((value) => [textIn(field), value] as const),
  );
  const held = heldBy(entry.with);
  const conditions = objectsIn(entry.with).flatMap((condition) =>
    alternativesIn(condition).map((one) => ({
      all: fieldsIn(condition),
      fields: fieldsIn(one),
      values: valuesIn(one),
    })),
  );
  /** Everything that the entry asks for, but with another value in one field. */
  const but = (field: string, value: string | undefined) => [
    ...held.filter(([name]) => name !== field),
    ...(value === undefined ? [] : [[field, value] as const]),
  ];
  const networks = textIn(entry.network) === "" ? [] : NETWORKS;
  return [
    ...conditions.flatMap(({ all, fields, values }) => [
      ...fields.flatMap((field) =>
        values.map((value) => {
          const others = held.filter(([name]) => !all.includes(name));
          return ask(entry, { message, beside: [...others, [field, value]], about: [`${field} ${value}`] });
        }),
      ),
      ...fields.map((field) => ask(entry, { message, beside: but(field, undefined), about: [`without ${field}`] })),
      // Of several fields that say the same, this one contradicts the other.
      ...fields.map((field) =>
        ask(entry, { message, beside: but(field, OTHER), about: [`${field} of another value`] }),
      ),
    ]),
    ...allowed.map((pair) => ask(entry, { message, beside: [...held, pair], about: [`${pair[0]} ${pair[1]}`] })),
    ...networks.map((network) => ask(entry, { message, context: { network }, about: [`network ${network}`] })),
    ...ORIGINS.map((from) => ask(entry, { message, beside: held, context: { from }, about: [`from ${from}`] })),
    ...(redirect
      ? [ask(entry, { message, beside: [[redirect, "https://example.com/"]], about: [`with ${redirect}`] })]
      : []),
  ];
}

/** The first field of each condition with the first value for which it holds. */
function heldBy(conditions: unknown): (readonly [field: string, value: string])[] {
  return objectsIn(conditions).map(
    (condition) => [fieldsIn(condition)[0] ?? "", valuesIn(condition)[0] ?? ""] as const,
  );
}

function valuesIn(condition: JsonObject): string[] {
  const listed = textsIn(alternativesIn(condition)[0]?.values);
  return listed.length > 0 ? [...listed] : ["x"];
}

/** A value that no page has. */
const OTHER = "another";

const said = (message: string) => `message “${message}”`;

/** What differs from the plainest body of an entry. */
interface Variant {
  readonly message?: string | undefined;
  readonly beside?: readonly (readonly [field: string, value: string])[] | undefined;
  readonly context?: JsonObject | undefined;
  readonly about?: readonly string[];
}

function questionOf(
  { envelope, place }: Where,
  code: string,
  entry: JsonObject,
  { message, beside = [], context, about }: Variant & { readonly about: About },
): DecodeQuestion {
  const body = newBody();
  for (const path of textsIn(envelope.requires)) put(body, path, "x");
  for (const path of textsIn(envelope.positive)) put(body, path, "10000.00");
  for (const [field, value] of heldBy(conditionsAt(place))) put(body, field, value);
  const isStatus = place.field === null;
  if (!isStatus) put(body, textIn(place.field), code);
  if (message !== undefined && place.message !== undefined) put(body, textIn(place.message), message);
  for (const [field, value] of beside) put(body, field, value);
  const network = textIn(entry.network);
  const [from] = textsIn(entry.from).length > 0 ? textsIn(entry.from) : textsIn(place.from);
  const known = {
    ...(isStatus && place.code === undefined && /^\d{3}$/.test(code) && { httpStatus: Number(code) }),
    ...(network !== "" && { network }),
    ...(from && { from }),
    ...context,
  };
  return { call: "decode", body, ...(Object.keys(known).length > 0 && { context: known }), about };
}

/** A code about a service that stands in another field. */
function withService(where: Where, { code, entries }: Arriving, field: string, service: JsonObject): DecodeQuestion {
  const [entry = {}] = entries;
  const name = textIn(service.code);
  const [message] = wordingsOf(entry);
  const question = questionOf(where, code, entry, { message, about: [`service ${name}`] });
  const body = newBody(question.body as JsonObject);
  put(body, field, name);
  return { ...question, body };
}
