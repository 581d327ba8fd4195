import { everyEntry } from "../every-entry.ts";
import type { Entry, Model, Space } from "../model.ts";
import type { Finding } from "../problem.ts";
import { areToldApart } from "./overlaps.ts";
import { eachEntry, entryFinding, placeOf, type Rule } from "./rule.ts";

// A date is as exact as its source. Two of them are compared as far as both say something: a month is not before one of
// its days.

/** Since when, and until when, a code has a meaning. */
export const DATES = [
  {
    id: "dates-in-order",
    says: "No meaning of a code ends before it began.",
    check: eachEntry((entry) => {
      const { validFrom, validUntil } = entry;
      if (validFrom === null || validUntil === null || !isBefore(validUntil, validFrom)) return [];
      return [
        entryFinding(entry, "validUntil", {
          found: `${entry.code} ${entry.name} from ${validFrom} until ${validUntil}`,
          expected: "an end that is not before the beginning",
          mend: "correct validFrom or validUntil",
        }),
      ];
    }),
  },
  {
    id: "earlier-name",
    says: "An earlier meaning of a code has a name that no other meaning of the space has.",
    check: ({ spaces }) =>
      spaces.flatMap((space) =>
        space.earlier.flatMap((entry) => {
          const other = everyEntry(space).find((one) => one !== entry && one.name === entry.name);
          if (other === undefined) return [];
          return [
            entryFinding(entry, "name", {
              found: `the name ${entry.name} for what ${entry.code} meant until ${entry.validUntil}`,
              expected: `a name of its own, as ${placeOf(other)} has it`,
              mend: "keep the name where it was published, and give the other meaning another one",
            }),
          ];
        }),
      ),
  },
  {
    id: "dates-overlap",
    says: "Where dates are stated, a code has one meaning at a time, unless something else tells its meanings apart.",
    check: (model) => model.spaces.flatMap((space) => overlapsIn(space, model)),
  },
] as const satisfies readonly Rule[];

/** Pairs of meanings of which one has ended; two that hold until today overlap whatever their dates are. */
function overlapsIn({ entries, earlier }: Space, model: Model): Finding[] {
  const byCode = Map.groupBy([...entries, ...earlier], ({ code, network }) => `${code} ${network}`);
  return earlier.flatMap((ended) => {
    const same = byCode.get(`${ended.code} ${ended.network}`) ?? [];
    return same
      .slice(0, same.indexOf(ended))
      .filter((other) => overlaps(ended, other) && !areToldApart(ended, other, model))
      .map((other) => overlapOf(ended, other));
  });
}

function overlapOf(entry: Entry, other: Entry): Finding {
  const { code, name } = entry;
  return entryFinding(entry, "validUntil", {
    found: `${code} as ${name} ${periodOf(entry)}, and as ${other.name} ${periodOf(other)}`,
    expected: `one meaning at a time: the other one stands at ${placeOf(other)}`,
    mend: "state until when the earlier meaning held, and since when the other one does, or what in a body tells them apart",
  });
}

function periodOf({ validFrom, validUntil }: Entry): string {
  if (validFrom === null && validUntil === null) return "at any time";
  return [validFrom === null ? "" : `from ${validFrom}`, validUntil === null ? "" : `until ${validUntil}`]
    .filter((part) => part !== "")
    .join(" ");
}

/** Whether one date is before another for certain. */
function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

/** What ends in the month or on the day in which the next one begins does not overlap with it. */
function overlaps(one: Entry, other: Entry): boolean {
  const endsBefore = ({ validUntil }: Entry, { validFrom }: Entry) =>
    validUntil !== null && validFrom !== null && !isBefore(validFrom, validUntil);
  return !endsBefore(one, other) && !endsBefore(other, one);
}
