import type { Arrivals } from "../arriving.ts";
import { type Beside, bodyWith } from "../bodies.ts";
import { type Codes, type Entry, flat, placesOf } from "../codes.ts";
import type { Question } from "../vector.ts";

/**
 * Codes whose variants another code tells apart, where that one is not there but the message that belongs to it is: a reason
 * was told in words alone.
 *
 * @param arrivals - the codes of the provider.
 * @returns the questions; none where no such code has a message.
 */
export function untold({ codes, groups }: Arrivals): Question[] {
  const asked = new Map<string, Question>();
  for (const where of placesOf(codes).filter(({ place }) => place.field !== null))
    for (const { code, entries } of groups(where.place.space).flat())
      for (const message of messagesOf(codes, entries)) {
        const beside: Beside[] = [...allowed(entries), [message, "Told in words"]];
        const question: Question = { call: "decode", body: bodyWith([{ ...where, value: code }], beside) };
        const key = `${where.envelope.id} ${where.place.field} ${message}`;
        if (!asked.has(key)) asked.set(key, question);
      }
  return [...asked.values()];
}

/** Where the messages of the codes stand that tell variants apart. */
function messagesOf(codes: Codes, entries: readonly Entry[]): ReadonlySet<string> {
  const fields = fieldsOf(entries);
  return new Set(
    placesOf(codes).flatMap(({ place }) =>
      place.message !== undefined && fields.includes(place.field ?? "") ? [place.message] : [],
    ),
  );
}

function fieldsOf(entries: readonly Entry[]): string[] {
  return entries.flatMap((entry) => flat(entry.with)).flatMap(({ fields }) => fields);
}

/** What may stand beside a variant that holds where nothing else is said. */
function allowed(entries: readonly Entry[]): Beside[] {
  const fields = fieldsOf(entries);
  return entries
    .flatMap(({ only = [] }) => only)
    .flatMap(({ field, values: [value] = [] }): Beside[] =>
      field === undefined || value === undefined || fields.includes(field) ? [] : [[field, value]],
    );
}
