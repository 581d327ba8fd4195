import type { Arrivals } from "../arriving.ts";
import { type Beside, bodyWith, held } from "../bodies.ts";
import { spread } from "../chance.ts";
import { type Condition, type Entry, flat, placesOf, type Where } from "../codes.ts";
import type { Question } from "../vector.ts";

/** A value that no page has. */
const OTHER = "another";

/**
 * Everything that decides whether a code is read, or which of its entries holds: each condition with its values, with
 * others, with none, and with fields that contradict each other.
 *
 * @param arrivals - the codes of the provider.
 * @returns the questions.
 */
export function conditions(arrivals: Arrivals): Question[] {
  const places = placesOf(arrivals.codes);
  const kinds = places.flatMap((where) => kindOf(arrivals, where));
  const variants = places.flatMap((where) =>
    [where.place.space, ...(where.place.fallback ?? [])]
      .flatMap((space) => arrivals.groups(space).flat())
      .flatMap(({ code, entries }) => {
        const telling = entries.filter((entry) => entry.with ?? entry.only ?? entry.from);
        return telling.length === 0 ? [] : [{ where, code, entries: telling }];
      }),
  );
  const alike = Map.groupBy(variants, ({ entries }) =>
    JSON.stringify(entries.map((entry) => [entry.with, entry.only])),
  );
  const telling = [...alike.values()].map(([one]) => one as (typeof variants)[number]);
  return [
    ...spread(kinds, 60),
    ...spread(
      telling.flatMap(({ where, code, entries }) =>
        entries.flatMap((entry) => variantOf(arrivals, where, code, entry)),
      ),
      90,
    ),
  ];
}

/** The kind of body, and the conditions of the field itself. */
function kindOf(arrivals: Arrivals, where: Where): Question[] {
  const { envelope, place } = where;
  const codes = arrivals.at(place);
  const value = (codes.find(({ meaning }) => meaning[0]?.outcome === "success") ?? codes[0])?.code;
  const ask = (beside: readonly Beside[], context?: object): Question => ({
    call: "decode",
    body: bodyWith([{ ...where, value }], beside),
    ...(context && { context }),
  });
  return [
    ...(envelope.requires ?? []).flatMap((field) => [undefined, null, "", false].map((one) => ask([[field, one]]))),
    ...(envelope.excludes ?? []).slice(0, 3).flatMap((field) => ["x", ""].map((one) => ask([[field, one]]))),
    ...(envelope.positive ?? []).flatMap((field) =>
      ["0.00", "0.01", "-1", 0, 5000, "1e3", "1.0000001", {}, " 1"].map((one) => ask([[field, one]])),
    ),
    ...(place.when ?? []).flatMap((condition) => failing(condition).map((beside) => ask(beside))),
    ...(place.from ? [undefined, "call", "status", "notification"] : []).map((from) =>
      ask([], { ...(from && { from }) }),
    ),
  ];
}

/** Every way in which a condition may not hold, or hold in another way. */
function failing(condition: Condition): Beside[][] {
  return flat([condition]).flatMap(({ fields, values }) => [
    ...fields.flatMap((field) =>
      [...values.slice(0, 2), OTHER, undefined, null, true].map((value): Beside[] => [[field, value]]),
    ),
    // Of several fields that say the same, one contradicts the others.
    ...(fields.length > 1
      ? [fields.map((field, index): Beside => [field, index === 0 ? (values[0] ?? "x") : OTHER])]
      : []),
  ]);
}

function variantOf({ codes }: Arrivals, where: Where, code: string, entry: Entry): Question[] {
  // Languages differ in what a list says about a service.
  const services = placesOf(codes).map(({ place }) => place.service?.field);
  const from = entry.from?.[0] ?? where.place.from?.[0];
  const ask = (beside: readonly Beside[], origin: string | undefined = from): Question => ({
    call: "decode",
    body: bodyWith([{ ...where, value: code }], beside),
    ...(origin && { context: { from: origin } }),
  });
  const all = held(entry.with);
  return [
    ask(all),
    ...(entry.with ?? []).flatMap((condition) => failing(condition).map((beside) => ask([...all, ...beside]))),
    ...(entry.only ?? []).flatMap(({ field, values = [] }) =>
      [
        ...[...values.slice(0, 1), OTHER, "", null, false],
        ...(services.includes(field) ? [] : [[values[0] ?? OTHER]]),
      ].map((value) => ask([...all, [field as string, value]])),
    ),
    ...(entry.from || entry.with ? ["call", "status", "notification"].map((origin) => ask(all, origin)) : []),
  ];
}
