import type { Arrivals } from "../arriving.ts";
import { bodyWith } from "../bodies.ts";
import { spread } from "../chance.ts";
import { placesOf, spaceIn, unlistedService } from "../codes.ts";
import type { Question } from "../vector.ts";

/**
 * Codes that had a meaning once.
 *
 * @param arrivals - the codes of the provider.
 * @returns the questions; none where no code lost its meaning.
 */
export function earlier(arrivals: Arrivals): Question[] {
  const { codes } = arrivals;
  const gone = codes.entries.filter(({ validUntil }) => validUntil !== undefined);
  const places = placesOf(codes).filter(({ place }) => place.field !== null);
  const all = gone.flatMap((entry) => {
    const space = spaceIn(codes, entry.space);
    const { open = "", services = [] } = space;
    const some = [
      ...(entry.services ??
        spread(
          services.map(({ code }) => code),
          2,
        )),
      unlistedService(space),
    ];
    const written =
      open !== "" && entry.code.includes(open)
        ? some.map((service) => entry.code.replace(open, service))
        : [entry.code];
    return places
      .filter(({ place }) => place.space === entry.space)
      .slice(0, 1)
      .flatMap((where) =>
        [...written, entry.code.toUpperCase(), entry.code.toLowerCase()].map(
          (value): Question => ({ call: "decode", body: bodyWith([{ ...where, value }]) }),
        ),
      );
  });
  return spread(all, 24);
}
