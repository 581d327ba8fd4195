import type { Arrivals } from "../arriving.ts";
import { bodyWith, held } from "../bodies.ts";
import { spread } from "../chance.ts";
import { type Entry, placesOf, type Where } from "../codes.ts";
import type { Question } from "../vector.ts";
import { filled, hasParameters, spellingsOf, VALUES } from "../wording.ts";

/** What happens to a message on its way, or to what stands where one is expected. */
const CHANGED: readonly ((text: string, other: string) => unknown)[] = [
  (text) => text.toUpperCase(),
  (text) => `  ${text.replaceAll(" ", "  ")}.`,
  (text) => text.replace(/[aiueo]/g, "é"),
  // Control characters do not count, but for those that are no characters of ASCII.
  (text) => `${text.slice(0, 3)}\u007f\u0001${text.slice(3)}`,
  (text) => `${text.slice(0, 3)}\u0080${text.slice(3)}`,
  (text, other) => [other, text],
  (text, other) => [...Array(10).fill(other), text],
  (text) => [null, 7, text],
  (text) => `${text}${" ".repeat(1_200)}x`,
  (_text, other) => other,
  () => "Wording 7341 of nobody",
  () => "",
  () => 200,
  (text) => ({ text }),
];

/**
 * Messages: parameters at every place of them, and everything that makes a message another one or not.
 *
 * @param arrivals - the codes of the provider.
 * @returns the questions.
 */
export function messages(arrivals: Arrivals): Question[] {
  const places = placesOf(arrivals.codes).filter(({ place }) => place.message !== undefined && place.field !== null);
  const all = places.flatMap((where) => entriesAt(arrivals, where).map((entry) => ({ where, ...entry })));
  const open = all.flatMap(({ where, entry, code }) =>
    entry.messages
      .filter((message) => hasParameters(entry, message))
      .map((message) => ({ where, entry, code, message, shape: shapeOf(entry, message) })),
  );
  const shapes = [...Map.groupBy(open, ({ shape }) => shape).values()];
  const parameters = shapes.flatMap((alike) =>
    spread(alike, Math.ceil(32 / shapes.length)).map(({ where, entry, code, message }, index) => {
      const values = VALUES.slice(index % VALUES.length).concat(VALUES);
      return asked(where, entry, code, filled(entry, message, values));
    }),
  );
  // Nothing has to stand between a parameter and the text around it.
  const run = spread(open, 3).map(({ where, entry, code, message }, index) =>
    asked(where, entry, code, filled(entry, message, VALUES.slice(index)).replaceAll(/[^A-Za-z0-9]/g, "")),
  );
  const long = open
    .slice(0, 2)
    .flatMap(({ where, entry, code, message }) =>
      ["", "x".repeat(1_500), "🧾".repeat(600)].map((value) =>
        asked(where, entry, code, filled(entry, message, [value])),
      ),
    );
  const withText = all.filter(({ entry }) => entry.messages.length > 0);
  const changed = CHANGED.flatMap((change, index) =>
    spread(withText, 3 * CHANGED.length)
      .filter((_, at) => at % CHANGED.length === index)
      .map(({ where, entry, code }) => {
        const others = arrivals.codes.entries.filter(
          (other) => other.space === entry.space && other.outcome !== entry.outcome && other.messages.length > 0,
        );
        const other = others[index % Math.max(others.length, 1)]?.messages[0] ?? "Something else";
        return asked(where, entry, code, change(entry.messages[0] ?? "", other));
      }),
  );
  const rivals = Map.groupBy(all, ({ where, code }) => `${where.envelope.id} ${where.place.field} ${code}`);
  const several = [...rivals.values()]
    .filter((same) => same.length > 1)
    .flatMap((same) =>
      same.flatMap(({ where, entry, code }) =>
        [...entry.messages.slice(0, 1), "x", undefined].map((text) => asked(where, entry, code, text)),
      ),
    );
  return [...parameters, ...run, ...long, ...changed, ...spread(several, 24)];
}

/** Entries with a code with which they arrive in a field. */
function entriesAt(arrivals: Arrivals, { place }: Where): { readonly entry: Entry; readonly code: string }[] {
  const groups = [place.space, ...(place.fallback ?? [])].flatMap((space) => arrivals.groups(space)).flat();
  const known = new Set<Entry>();
  return groups.flatMap(({ code, entries }) =>
    entries.filter((entry) => !known.has(entry) && known.add(entry)).map((entry) => ({ entry, code })),
  );
}

/** Where the parameters of a message stand: a letter for each text between them. */
function shapeOf(entry: Entry, message: string): string {
  const texts = spellingsOf(entry).reduce(
    (parts, spelling) => parts.flatMap((part) => part.split(spelling)),
    [message],
  );
  return texts.map((text) => (text === "" ? "" : "x")).join("_");
}

function asked({ envelope, place }: Where, entry: Entry, code: string, text: unknown): Question {
  const message = text === undefined ? [] : [[place.message as string, text] as const];
  const body = bodyWith([{ envelope, place, value: code }], [...held(entry.with), ...message]);
  const from = entry.from?.[0] ?? place.from?.[0];
  const context = { ...(from && { from }), ...(entry.network && { network: entry.network }) };
  return { call: "decode", body, ...(Object.keys(context).length > 0 && { context }) };
}
