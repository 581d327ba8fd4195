import type { DecodeResult } from "../../runtime/decode.ts";
import { KINDS, NETWORKS, ORIGINS } from "../../runtime/vocabulary.ts";
import type { Arrivals, Arriving } from "./arriving.ts";
import { type Beside, bodyWith, type Filled, held } from "./bodies.ts";
import { type Chance, chanceOf, spread } from "./chance.ts";
import { type Envelope, flat, placesOf, type Where } from "./codes.ts";
import type { Library } from "./library.ts";
import { pairs } from "./pairs.ts";
import { type Asked, named, type Question } from "./vector.ts";
import { filled, VALUES } from "./wording.ts";

type Decode = Extract<Question, { readonly call: "decode" }>;

/** Bodies that chance makes. */
const TRIED = 6_000;

/**
 * Bodies with one, two and three codes under all circumstances, of which those are taken whose result differs most from
 * what was there before.
 *
 * @param arrivals - the codes of the provider.
 * @param library - its package, which only tells how much results differ.
 * @param seed - which bodies.
 * @param asked - the bodies that are there already.
 * @param most - how many are taken.
 * @returns the questions, the same each time.
 */
export function generated(
  arrivals: Arrivals,
  library: Library,
  seed: number,
  asked: readonly Asked[],
  most: number,
): Asked[] {
  const chance = chanceOf(seed);
  const known = new Set<string>();
  const look = ({ body, context }: Decode) => looksOf(library.decode(body, context));
  for (const question of asked) if (question.call === "decode") for (const one of look(question)) known.add(one);
  const random = Array.from({ length: TRIED }, () => bodyOf(arrivals, chance));
  const tried = [...(pairs(arrivals) as Decode[]), ...random].map((made) => {
    const question = JSON.parse(JSON.stringify(made)) as Decode;
    return { question, looks: look(question) };
  });
  const taken: Question[] = [];
  // First what differs in the result itself, then what differs in the codes beside it, and so on.
  for (let depth = 0; depth < DEPTHS && taken.length < most; depth += 1) {
    const fresh = tried.filter(({ looks }) => !known.has(looks[depth] as string));
    const each = [...Map.groupBy(fresh, ({ looks }) => looks[depth]).values()].map(
      ([first]) => first as (typeof tried)[number],
    );
    for (const { question, looks } of spread(each, most - taken.length)) {
      for (const look of looks) known.add(look);
      taken.push(question);
    }
  }
  return named("generated", taken);
}

/** How many times a result is looked at. */
const DEPTHS = 4;

/** What a result is like: at first roughly, then with all that it depends on. */
function looksOf(result: DecodeResult): string[] {
  const { known, outcome, scope, retry, from, fromSaid, layer, confirm, contested, codes } = result;
  const { kind, precision, ends, part, absent, reuse, by, why, beside } = result as unknown as Record<string, unknown>;
  const explained = by as { readonly name: string; readonly space: string } | undefined;
  const other =
    explained !== undefined &&
    (explained.name !== (result as { name?: string }).name || explained.space !== result.space);
  const own = [
    known,
    why,
    outcome,
    scope,
    retry,
    layer,
    confirm,
    contested,
    kind,
    precision,
    other,
    beside !== undefined,
  ].join();
  const traits = [
    ends,
    part,
    absent,
    reuse,
    from,
    fromSaid,
    result.disclosure,
    result.actor,
    result.statusCheck !== undefined,
  ].join();
  const sets = codes.map(({ layer, entries }) => {
    const [first] = entries;
    const says = first && `${first.outcome} ${first.scope}`;
    return {
      layer,
      rough: `${layer} ${entries.length > 1 ? 2 : entries.length} ${says}`,
      fine: `${first?.retry} ${first?.kind}`,
    };
  });
  const rough = sets.map(({ rough }) => rough).join("|");
  const fine = sets.map(({ fine }) => fine).join("|");
  return [own, `${own} ${rough}`, `${own} ${rough} ${traits}`, `${own} ${rough} ${traits} ${fine}`];
}

function bodyOf(arrivals: Arrivals, chance: Chance): Decode {
  const { envelopes } = arrivals.codes;
  const envelope = chance.of(envelopes);
  const places = placesIn(arrivals, envelope, chance);
  const codes = places.map((where): Filled & { readonly arriving: Arriving | undefined } => {
    const groups = [where.place.space, ...(where.place.fallback ?? [])].flatMap((space) => arrivals.groups(space));
    const arriving = groups.length > 0 ? chance.of(chance.of(groups)) : undefined;
    return { ...where, value: standing(arriving, chance), arriving };
  });
  const beside = codes.flatMap(({ arriving, ...where }) => [
    ...(arriving && chance.hits(60) ? held(chance.of([...arriving.entries, undefined])?.with) : []),
    ...(chance.hits(35) ? companionsOf(arriving, chance) : []),
    ...(chance.hits(45) ? messageOf(arrivals, where, arriving, chance) : []),
  ]);
  const body = bodyWith(codes, [...beside, ...fieldsOf(arrivals, envelope, chance)]);
  const context = contextOf(arrivals, codes, chance);
  return { call: "decode", body, ...(Object.keys(context).length > 0 && { context }) };
}

/** One to three fields, mostly of one kind of body. */
function placesIn({ codes }: Arrivals, envelope: Envelope, chance: Chance): Where[] {
  const own = envelope.codes.map((place) => ({ envelope, place }));
  const all = chance.hits(8) ? [...own, ...placesOf(codes)] : own;
  const count = 1 + chance.below(Math.min(all.length, 3));
  const taken = Array.from({ length: count }, () => chance.of(all));
  return taken.filter(
    ({ place }, index) =>
      taken.findIndex((other) => other.place.field === place.field && place.field !== null) === index ||
      place.field === null,
  );
}

function standing(arriving: Arriving | undefined, chance: Chance): unknown {
  const code = arriving?.code ?? "X";
  const odd = chance.below(100);
  if (odd < 88) return code;
  if (odd < 90) return code.toLowerCase();
  if (odd < 92) return code.toUpperCase();
  if (odd < 94) return /^[1-9]\d*$/.test(code) ? Number(code) : `${code}9`;
  return chance.of([null, "", "?!", true, [code], "99", `${code} `]);
}

function companionsOf(arriving: Arriving | undefined, chance: Chance): Beside[] {
  const fields = (arriving?.entries ?? []).flatMap((entry) => [
    ...flat(entry.with),
    ...(entry.only ?? []).map(({ field, values = [] }) => ({ fields: [field as string], values })),
  ]);
  if (fields.length === 0) return [];
  const { fields: names, values } = chance.of(fields);
  return [[chance.of(names), chance.of([...values, "another", null, false])]];
}

function messageOf({ codes }: Arrivals, { place }: Where, arriving: Arriving | undefined, chance: Chance): Beside[] {
  if (place.message === undefined) return [];
  const others =
    chance.hits(40) || !arriving ? codes.entries.filter(({ space }) => space === place.space) : arriving.entries;
  const entries = others.filter(({ messages }) => messages.length > 0);
  if (entries.length === 0) return [[place.message, "Something else"]];
  const entry = chance.of(entries);
  const text = filled(entry, chance.of(entry.messages), [chance.of(VALUES)]);
  return [[place.message, chance.hits(8) ? [text] : text]];
}

function fieldsOf({ codes }: Arrivals, envelope: Envelope, chance: Chance): Beside[] {
  const { redirects, ids = {}, money = {} } = envelope;
  const signatures = codes.notifications.filter(({ in: place }) => place === "body");
  const facts = [...Object.values(ids), ...Object.values(money)].flatMap((paths) => paths.slice(0, 2));
  const services = envelope.codes.flatMap(({ service }) => service ?? []);
  return [
    ...(redirects.length > 0 && chance.hits(12) ? [[chance.of(redirects), "https://pay.example"] as const] : []),
    ...(signatures.length > 0 && chance.hits(15) ? [[chance.of(signatures).signature, "0f5c"] as const] : []),
    ...(facts.length > 0 && chance.hits(30) ? [[chance.of(facts), chance.of(["10000.00", "A-1", 2500])] as const] : []),
    ...services.flatMap(({ field, space }): Beside[] => {
      const all = codes.spaces.find(({ id }) => id === space)?.services ?? [];
      return chance.hits(30) && all.length > 0 ? [[field, chance.hits(85) ? chance.of(all).code : "99"]] : [];
    }),
  ];
}

function contextOf(
  arrivals: Arrivals,
  filled: readonly (Filled & { readonly arriving: Arriving | undefined })[],
  chance: Chance,
): object {
  const isStatus = filled.find(({ place }) => place.field === null && place.code === undefined);
  const families = filled.flatMap(({ place }) => place.families ?? []);
  const entries = filled.flatMap(({ arriving }) => arriving?.entries ?? []);
  const from = chance.of([undefined, ...ORIGINS, ...entries.flatMap((entry) => entry.from ?? [])]);
  const kinds = entries.some(({ pattern }) => pattern !== undefined);
  return {
    ...(from && { from }),
    ...(chance.hits(from === "notification" ? 50 : 10) && { verified: chance.hits(75) }),
    ...(isStatus && chance.hits(85)
      ? { httpStatus: Number(isStatus.value) || 500 }
      : chance.hits(25) && { httpStatus: chance.of([200, 202, 400, 404, 408, 409, 500, "504"]) }),
    ...(chance.hits(12) && {
      space: chance.of([...filled.map(({ place }) => place.space), chance.of(arrivals.codes.spaces).id]),
    }),
    ...(families.length > 0 && chance.hits(50) && { family: chance.of(families) }),
    ...(entries.some(({ network }) => network !== null) &&
      chance.hits(60) && { network: chance.of([...NETWORKS, "visa", "other"]) }),
    ...(kinds && chance.hits(15) && { kind: chance.of(KINDS) }),
  };
}
