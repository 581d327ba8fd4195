import { fieldsOf } from "../conditions.ts";
import type { Family, Model } from "../model.ts";
import { findingAt, type Rule } from "./rule.ts";

// What would make an entry point of some spaces read bodies otherwise than the whole package.

export const FAMILIES = [
  {
    id: "family-apart",
    says: "A family has every space that decides what a code of its spaces means.",
    check: (model) =>
      model.families.flatMap((family, index) =>
        missingIn(model, family).map(([space, needed]) =>
          findingAt(model.provider.file, ["families", index, "spaces"], {
            found: `${space} without ${needed}, by which its codes are told apart`,
            expected: "both in this family",
            mend: `add ${needed}, or remove ${space}`,
          }),
        ),
      ),
  },
] as const satisfies readonly Rule[];

/** Spaces of a family, each with one that it needs and that is not there. */
function missingIn({ spaces, envelopes }: Model, { spaces: ids }: Family): (readonly [string, string])[] {
  const places = envelopes.flatMap(({ codes }) => codes);
  const atPlaces = places.flatMap(({ space, service, fallback = [] }) =>
    [service?.space, ...fallback].map((needed) => [space, needed] as const),
  );
  const beside = spaces.flatMap(({ id, entries }) =>
    entries
      .flatMap((entry) => [...(entry.with ?? []).flatMap(fieldsOf), ...(entry.only ?? []).map(({ field }) => field)])
      .flatMap((field) => places.filter((place) => place.field === field).map(({ space }) => [id, space] as const)),
  );
  const missing = [...atPlaces, ...beside].filter(
    (pair): pair is readonly [string, string] =>
      pair[1] !== undefined && ids.includes(pair[0]) && !ids.includes(pair[1]),
  );
  return [...new Map(missing.map((pair) => [pair.join(), pair])).values()];
}
