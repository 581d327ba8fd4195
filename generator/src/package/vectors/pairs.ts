import type { Arrivals, Arriving } from "./arriving.ts";
import { bodyWith } from "./bodies.ts";
import { spread } from "./chance.ts";
import { type Codes, type Place, placesOf, spaceIn, type Where } from "./codes.ts";
import type { Question } from "./vector.ts";

/** Most pairs that are tried. */
const MOST = 3_000;

/**
 * Bodies with two codes: of each two fields that may stand in one body, one code of each kind that claims something else
 * about the money.
 *
 * @param arrivals - the codes of the provider.
 * @returns the questions, many of which say much the same.
 */
export function pairs(arrivals: Arrivals): Question[] {
  const two = meetings(arrivals.codes);
  const share = Math.ceil(MOST / Math.max(two.length, 1));
  return two.flatMap(([one, other]) => {
    const all = kindsAt(arrivals, one).flatMap((first) =>
      kindsAt(arrivals, other).map((second) => [first.code, second.code] as const),
    );
    return spread(all, share).map(([first, second]): Question => {
      const filled = [
        { ...one, value: first },
        { ...other, value: second },
      ];
      return { call: "decode", body: bodyWith(filled) };
    });
  });
}

/**
 * Lists fields that may stand in one body.
 *
 * @param codes - the file.
 * @returns each two fields of one kind of body.
 */
export function meetings(codes: Codes): (readonly [one: Where, other: Where])[] {
  const places = placesOf(codes).filter(({ place }) => place.field !== null);
  return places.flatMap((one, index) =>
    places
      .slice(index + 1)
      .filter(({ envelope, place }) => envelope.id === one.envelope.id && place.field !== one.place.field)
      .map((other) => [one, other] as const),
  );
}

/**
 * One code of each kind that may stand in a field.
 *
 * @param arrivals - the codes of the provider.
 * @param where - the field.
 * @returns the codes.
 */
export function kindsAt(arrivals: Arrivals, { place }: Where): readonly Arriving[] {
  const known = remembered.get(arrivals) ?? new Map<object, readonly Arriving[]>();
  remembered.set(arrivals, known);
  const kinds = known.get(place) ?? kindsIn(arrivals, place);
  known.set(place, kinds);
  return kinds;
}

const remembered = new WeakMap<Arrivals, Map<object, readonly Arriving[]>>();

function kindsIn(arrivals: Arrivals, place: Place): Arriving[] {
  const { services = [] } = spaceIn(arrivals.codes, place.space);
  const byKind = Map.groupBy(arrivals.at(place), ({ meaning }) => {
    const [first] = meaning;
    const service = services.find(({ code }) => code === first?.service);
    const { serves = [] } = service ?? {};
    const several = [serves.length > 1, serves.includes("status")];
    const { outcome, scope, kind, retry, ends } = first ?? {};
    const asks = retry === "check_status_first";
    return [meaning.length > 1, outcome, scope, kind, asks, ends, several, service?.follows].join();
  });
  return [...byKind.values()].map(([first]) => first as Arriving);
}
