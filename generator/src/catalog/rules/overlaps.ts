import { fingerprint } from "../../runtime/fingerprint.ts";
import { canMeet } from "../conditions.ts";
import type { Entry, Model } from "../model.ts";
import { areApart, type PlaceIn, rivalPairs } from "../rivals.ts";
import { entryFinding, findingAt, placeOf, type Rule } from "./rule.ts";

// What would leave the meaning of a code to chance, or to the order of a file.

export const OVERLAPS = [
  {
    id: "overlapping-entries",
    says: "Of one code, no two entries hold in the same body unless the message tells them apart.",
    check: (model) =>
      model.spaces.flatMap(({ entries }) =>
        pairsOf(entries)
          // Of one name they are one meaning that stands twice.
          .filter(([first, second]) => first.name !== second.name && !areToldApart(first, second, model))
          .map(([first, second]) =>
            entryFinding(second, second.with ? "with" : "code", {
              found: `${second.code} ${second.name}, which can hold in the same body as ${first.name} at ${placeOf(first)}`,
              expected: "conditions that exclude each other, or messages of their own",
              mend: "add a condition with other values of the same field to one of them, or limit it with only or from",
            }),
          ),
      ),
  },
  {
    id: "overlapping-places",
    says: "A field is read as codes of one space, unless other fields, where the body comes from, or a family tells which.",
    check: ({ envelopes, families, provider: { file } }) =>
      rivalPairs(envelopes)
        .filter(([{ place: first }, { place: second }]) => !areApart([first.space, second.space], families))
        .map(([first, second]) =>
          findingAt(file, [...second.path, "space"], {
            found: `${second.place.field} of ${second.envelope.id} as ${second.place.space}, although ${first.envelope.id} reads it in the same body as ${first.place.space} at ${file.name}:${lineOf(first, file)}`,
            expected: "bodies that differ, or spaces in families of their own",
            mend: "add requires, excludes, when or from to one of them, or put the spaces into different families",
          }),
        ),
  },
] as const satisfies readonly Rule[];

function lineOf({ path }: PlaceIn, file: Model["provider"]["file"]): number {
  return file.place([...path, "space"]).line;
}

function pairsOf(entries: readonly Entry[]): (readonly [Entry, Entry])[] {
  const byCode = Map.groupBy(entries, ({ code, network }) => `${code} ${network}`);
  return [...byCode.values()].flatMap((same) =>
    same.flatMap((first, index) => same.slice(index + 1).map((second) => [first, second] as const)),
  );
}

/**
 * Whether a body always tells which of two entries of a code holds.
 *
 * @param first - one entry, of a network or of any.
 * @param second - another one of the same code and network.
 * @param model - their provider, for the places of messages.
 * @returns true where no body can be what both ask for, or a message tells them apart.
 */
export function areToldApart(first: Entry, second: Entry, model: Model): boolean {
  return !mayBothHold(first, second) || isToldByMessage(first, second, model);
}

/** Whether a body can be what both entries ask for. An entry without conditions is used where none with some holds. */
function mayBothHold(first: Entry, second: Entry): boolean {
  const [one, other] = [first, second].map(({ with: conditions, from }) => Boolean(conditions || from));
  const shareService =
    !first.services || !second.services || first.services.some((id) => second.services?.includes(id));
  return one === other && shareService && canMeet(first, second);
}

/**
 * Whether one of two entries has a message that the other one does not have, and a place where it can be read. Of the
 * other one no wording may be known; without that message the result is what is safe for both.
 */
function isToldByMessage(first: Entry, second: Entry, { envelopes }: Model): boolean {
  const [one, other] = [first, second].map(({ messages }) => new Set(messages.map(fingerprint))) as [
    Set<number>,
    Set<number>,
  ];
  const places = envelopes.flatMap(({ codes }) => codes).filter(({ space }) => space === first.space);
  const isRead = places.length === 0 || places.some(({ message }) => message !== undefined);
  return isRead && (hasMore(one, other) || hasMore(other, one));
}

function hasMore(own: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  return [...own].some((item) => !others.has(item));
}
