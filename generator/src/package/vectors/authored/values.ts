import type { Arrivals } from "../arriving.ts";
import { bodyWith } from "../bodies.ts";
import { spread } from "../chance.ts";
import { placesOf, spaceIn, unlistedService } from "../codes.ts";
import type { Question } from "../vector.ts";

const NOTHING: readonly unknown[] = [null, "", [], {}, [null], 0, -1, 1.5, 2 ** 53, 1e21, true, false];

/** Names that objects have without being given any. */
const INHERITED = ["constructor", "__proto__", "toString", "hasOwnProperty"];

/**
 * What is no code, or is written in another way than the catalog writes it.
 *
 * @param arrivals - the codes of the provider.
 * @returns the questions.
 */
export function strangeValues(arrivals: Arrivals): Question[] {
  const places = placesOf(arrivals.codes).filter(({ place }) => place.field !== null);
  const [first] = places;
  const all = spread(places, 12).flatMap((where, index) => {
    const codes = arrivals.at(where.place).map(({ code }) => code);
    const code = codes[index % Math.max(codes.length, 1)] ?? "X";
    const digits = codes.find((one) => /^[1-9]\d*$/.test(one) && Number.isSafeInteger(Number(one)));
    const odd = [
      ...(digits === undefined ? [] : [Number(digits), -Number(digits), `0${digits}`]),
      ` ${code}`,
      `${code}\n`,
      code.toUpperCase(),
      code.toLowerCase(),
      [code],
      { code },
      code.slice(0, -1),
      `${code}0`.repeat(30),
      code.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
      "?!",
      "🧾",
      INHERITED[index % INHERITED.length],
    ];
    const values = where === first ? [...odd, ...NOTHING, ...INHERITED] : [...odd, NOTHING[index % NOTHING.length]];
    return values.map((value): Question => ({ call: "decode", body: bodyWith([{ ...where, value }]) }));
  });
  return [...spread(all, 70), ...notBodies(), ...unlisted(arrivals)];
}

/** What a body is not. */
function notBodies(): Question[] {
  const bodies = [undefined, null, "", "00", 0, true, [], {}, [[]], [{}], "{}", { __proto__: 1 }];
  const contexts = [{}, { from: "status" }, { from: "notification" }, { httpStatus: 500 }, { httpStatus: 200 }];
  return [
    ...bodies.map((body): Question => ({ call: "decode", ...(body !== undefined && { body }) })),
    ...contexts.map((context): Question => ({ call: "decode", context })),
  ];
}

/** Codes of services that are not in the catalog, and codes of the right form that are not there either. */
function unlisted({ codes }: Arrivals): Question[] {
  const places = placesOf(codes).filter(({ place }) => place.field !== null);
  return places.slice(0, 8).flatMap((where): Question[] => {
    const space = spaceIn(codes, where.place.space);
    const { alphabet, length, open, segments } = space;
    const filler = (alphabet.includes("9") ? "9" : "z").repeat(segments ? length.max : Math.min(length.max, 9));
    const ofService = open === undefined ? [] : [filler.slice(0, 3) + unlistedService(space) + filler.slice(5)];
    return [filler, ...ofService].map((value) => ({ call: "decode", body: bodyWith([{ ...where, value }]) }));
  });
}
