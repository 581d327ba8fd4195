import { KINDS, ORIGINS } from "../../../runtime/vocabulary.ts";
import type { Arrivals, Arriving } from "../arriving.ts";
import { type Beside, bodyWith } from "../bodies.ts";
import { spread } from "../chance.ts";
import { placesOf, spaceIn, type Where } from "../codes.ts";
import type { Question } from "../vector.ts";

const STATUSES = [200, "200", 301, 400, 404, 408, 409, 499, 500, "504", 599, 600, 99, 404.5, "4xx", ""];

/**
 * What is known beside a body: the HTTP status, where it comes from, whether it is proved, the network, the product and
 * the service.
 *
 * @param arrivals - the codes of the provider.
 * @returns the questions.
 */
export function circumstances(arrivals: Arrivals): Question[] {
  const places = placesOf(arrivals.codes);
  return [
    ...statuses(arrivals, places),
    ...spread(redirects(arrivals, places), 24),
    ...spread(origins(arrivals, places), 36),
    ...networks(arrivals, places),
    ...spread(readings(arrivals, places), 32),
    ...spread(spokenReadings(arrivals, places), 8),
    ...spread(fromSome(arrivals, places), 12),
    ...spread(services(arrivals, places), 24),
  ];
}

function ask(where: Where, code: string, beside: readonly Beside[], context: object): Question {
  const body = bodyWith([{ ...where, value: code }], beside);
  return { call: "decode", body, ...(Object.keys(context).length > 0 && { context }) };
}

/** One code of each outcome and scope. */
function tellingAt(arrivals: Arrivals, { place }: Where): Arriving[] {
  const byClaim = new Map<string, Arriving>();
  for (const one of arrivals.at(place)) {
    const [{ outcome, scope, kind } = { outcome: "", scope: "", kind: "" }] = one.meaning;
    const key = `${outcome} ${scope} ${kind === "reverse"}`;
    if (!byClaim.has(key)) byClaim.set(key, one);
  }
  return [...byClaim.values()];
}

/** Codes that claim something else, each with statuses that contradict some claims; and what is no status. */
function statuses(arrivals: Arrivals, places: readonly Where[]): Question[] {
  const all = places.flatMap((where) => tellingAt(arrivals, where).map((one) => ({ where, ...one })));
  const claiming = Map.groupBy(all, ({ where, meaning: [first] }) => {
    const { kind } = spaceIn(arrivals.codes, where.place.space);
    return [kind, where.place.layer, first?.outcome, first?.scope].join();
  });
  const each = [...claiming.values()].map(([first]) => first as (typeof all)[number]);
  const paid = each.filter(({ meaning: [first] }) => first?.outcome === "success" && first.scope === "transaction");
  return [
    ...spread(each, 24).flatMap(({ where, code }, index) =>
      [408, 409, 500]
        .filter((_, at) => index % 3 !== at || index < 9)
        .map((httpStatus) => ask(where, code, [], { httpStatus })),
    ),
    ...paid.flatMap(({ where, code }) =>
      [400, 404, 408, 409, 503].map((httpStatus) => ask(where, code, [], { httpStatus })),
    ),
    ...STATUSES.flatMap((httpStatus) =>
      paid.slice(0, 1).map(({ where, code }) => ask(where, code, [], { httpStatus })),
    ),
  ];
}

/** A page to which the customer is sent, where something is done or pending. */
function redirects(arrivals: Arrivals, places: readonly Where[]): Question[] {
  return places.flatMap((where) =>
    where.envelope.redirects.slice(0, 2).flatMap((path) => {
      const open = arrivals.at(where.place).filter(({ meaning }) => /success|pending/.test(meaning[0]?.outcome ?? ""));
      return [
        ...open.map(({ code }) => ask(where, code, [[path, "https://pay.example"]], {})),
        ...open.slice(0, 1).flatMap(({ code }) => ["", null, 0].map((value) => ask(where, code, [[path, value]], {}))),
      ];
    }),
  );
}

/** Every origin, with what proves it, and with a signature in the body that nobody checked. */
function origins(arrivals: Arrivals, places: readonly Where[]): Question[] {
  const signed = arrivals.codes.notifications.filter(({ in: place }) => place === "body");
  const contexts = [
    {},
    ...["call", "status", "notification"].flatMap((from) => [{ from }, { from, verified: true }]),
    { verified: true },
    { from: "notification", verified: false },
    { verified: false },
    { from: "elsewhere" },
  ];
  const all = places.flatMap((where) => tellingAt(arrivals, where).map(({ code }) => ({ where, code })));
  const fields = [...new Set(signed.map(({ signature }) => signature))];
  return contexts.flatMap((context) => [
    ...all.map(({ where, code }) => ask(where, code, [], context)),
    ...fields.flatMap((field) => all.map(({ where, code }) => ask(where, code, [[field, "0f5c"]], context))),
    ...fields.map((field): Question => ({ call: "decode", body: { [field]: "0f5c" }, context })),
  ]);
}

/** Networks by their names and by the first digits of a card number, at the borders of their ranges. */
function networks(arrivals: Arrivals, places: readonly Where[]): Question[] {
  const { networks: told, entries } = arrivals.codes;
  const codes = places.flatMap((where) =>
    arrivals
      .groups(where.place.space)
      .flat()
      .flatMap(({ code, entries }) => (entries.some(({ network }) => network !== null) ? [{ where, code }] : [])),
  );
  if (codes.length === 0) return [];
  const stated = [...new Set(entries.flatMap(({ network }) => network ?? []))].flatMap((network) => [
    network,
    network.toLowerCase(),
  ]);
  const byContext = [...stated, "JCB", "UnionPay", ""].map((network) => ({ network }));
  const ranges = Object.values(told?.known ?? {});
  const numbers = ranges.flatMap(({ numbers }) => numbers.flatMap(around));
  const names = ranges.flatMap(({ names }) => names.slice(0, 2)).flatMap((name) => [name, name.toLowerCase()]);
  const beside: Beside[] = [
    ...(told?.numbers ?? []).flatMap((field) =>
      [...numbers, "411", "4111 1111", 4111111, ""].map((value): Beside => [field, value]),
    ),
    ...(told?.brands ?? []).flatMap((field) => [...names, "UnionPay", 1, ""].map((value): Beside => [field, value])),
  ];
  const at = (index: number) => codes[index % codes.length] as (typeof codes)[number];
  return [
    ...spread(codes, 12).flatMap(({ where, code }) =>
      spread(byContext, 5).map((context) => ask(where, code, [], context)),
    ),
    ...spread(beside, 36).map((one, index) => ask(at(index).where, at(index).code, [one], {})),
    ...spread(beside, 6).map((one, index) => ask(at(index).where, at(index).code, [one], { network: "VISA" })),
  ];
}

/** Card numbers at the borders of a range, inside and outside of it. */
function around(range: string): string[] {
  const [first = "", last = first] = range.split("-");
  const near = [Number(first) - 1, Number(first), Number(last), Number(last) + 1];
  return near.map((digits) => `${String(digits).padStart(first.length, "0")}00******1111`);
}

/** A field that codes of several spaces share, for each product. */
function readings(arrivals: Arrivals, places: readonly Where[]): Question[] {
  const shared = [
    ...Map.groupBy(
      places.filter(({ place }) => place.field !== null),
      ({ place }) => place.field,
    ).values(),
  ].filter(
    (same) => new Set(same.map(({ place }) => place.space)).size > 1 || same.some(({ place }) => place.families),
  );
  return shared.flatMap((same) => {
    const families = [...new Set(same.flatMap(({ place }) => place.families ?? []))];
    const spaces = [...new Set(same.map(({ place }) => place.space))];
    const contexts: object[] = [
      {},
      ...families.map((family) => ({ family })),
      { family: "nobody" },
      ...spaces.map((space) => ({ space })),
      ...["call", "status", "notification"].map((from) => ({ from })),
    ];
    const codes = same.flatMap((where) => arrivals.each(where.place.space).map(({ code }) => ({ where, code })));
    return spread(codes, 8).flatMap(({ where, code }) => contexts.map((context) => ask(where, code, [], context)));
  });
}

/** Fields that are read as codes of several spaces of what the caller says, each with messages of one of these alone. */
function spokenReadings(arrivals: Arrivals, places: readonly Where[]): Question[] {
  const fields = Map.groupBy(
    places.filter(({ place }) => place.field !== null && place.message !== undefined),
    ({ envelope, place }) => `${envelope.id} ${place.field}`,
  );
  return [...fields.values()].flatMap((same) => {
    const families = [...new Set(same.flatMap(({ place }) => place.families ?? []))];
    return [
      ...families.flatMap((family) => {
        const meant = same.filter(({ place }) => place.families?.includes(family));
        return spokenIn(arrivals, meant, { family });
      }),
      ...ORIGINS.flatMap((from) => {
        const meant = same.filter(({ place }) => place.from?.includes(from) ?? true);
        return spokenIn(arrivals, meant, { from });
      }),
    ];
  });
}

/** Codes that all of several readings have, with messages that only one of them has: no message tells readings apart. */
function spokenIn({ groups }: Arrivals, readings: readonly Where[], context: object): Question[] {
  const [where, ...others] = readings;
  if (where === undefined || others.length === 0) return [];
  const known = readings.map(({ place }) => {
    const all = groups(place.space).flat();
    return new Map(all.map(({ code, entries }) => [code, entries.flatMap(({ messages }) => messages)]));
  });
  const codes = [...(known[0]?.keys() ?? [])].filter((code) => known.every((own) => own.has(code)));
  return codes.flatMap((code) => {
    const texts = known.flatMap((own) => [...new Set(own.get(code))]);
    const alone = texts.filter((text) => texts.indexOf(text) === texts.lastIndexOf(text));
    return alone.map((text) => ask(where, code, [[where.place.message as string, text]], context));
  });
}

/** A field that is no code in bodies from elsewhere, of the space or the product that the caller names. */
function fromSome(arrivals: Arrivals, places: readonly Where[]): Question[] {
  const some = places.filter(({ place }) => place.from !== undefined);
  return some.flatMap((where) => {
    const { space, families = [] } = where.place;
    const contexts = [{ space }, ...families.map((family) => ({ family })), {}, { space, from: "call" }];
    const codes = tellingAt(arrivals, where).slice(0, 3);
    return contexts.flatMap((context) => codes.map(({ code }) => ask(where, code, [], context)));
  });
}

/** Services that the context or another field names, and kinds of those that serve several. */
function services(arrivals: Arrivals, places: readonly Where[]): Question[] {
  const several = places.flatMap((where) => {
    const space = spaceIn(arrivals.codes, where.place.space);
    const serving = (space.services ?? []).filter(({ serves = [] }) => serves.length > 1).map(({ code }) => code);
    const codes = arrivals
      .groups(space.id)
      .flat()
      .filter(({ meaning }) => serving.includes(meaning[0]?.service ?? ""));
    const contexts = [...KINDS.map((kind) => ({ kind })), { from: "status" }, { from: "call" }];
    return spread(codes, 6).flatMap(({ code }) => contexts.map((context) => ask(where, code, [], context)));
  });
  const named = places.flatMap((where) => {
    const { service } = where.place;
    const codes = arrivals.at(where.place);
    const known = service ? (spaceIn(arrivals.codes, service.space).services ?? []).map(({ code }) => code) : [];
    return [...spread(known, 6), "99", Number(known[0] ?? 0), "", null].flatMap((value, index) => {
      const code = codes[index % Math.max(codes.length, 1)]?.code ?? "X";
      return service === undefined ? [] : [ask(where, code, [[service.field, value]], {})];
    });
  });
  const spaces = arrivals.codes.spaces.flatMap(({ id, services = [] }): object[] => [
    { space: id },
    ...spread(services, 3).map(({ code }) => ({ service: code })),
    ...spread(services, 2).map(({ code }) => ({ space: id, service: code })),
  ]);
  const nothing = spread([...spaces, { space: "nobody" }, { service: "99" }], 16);
  return [
    ...spread(several, 30),
    ...spread(named, 16),
    ...nothing.map((context): Question => ({ call: "decode", context })),
  ];
}
