import { type EntryKey, entrySubject } from "../finding.ts";
import { keyOf } from "./answers.ts";
import { pairEntries } from "./entry-changes.ts";
import { type JsonObject, objectIn, objectsIn, textIn, textsIn } from "./json.ts";

/** Something of an entry that changed while what belongs to it stayed as it was. Worth a look; not always wrong. */
export interface LeftBehind {
  readonly entry: EntryKey;
  /** Services and kinds for which alone it holds; none where it holds for the entry itself. */
  readonly where: readonly string[];
  readonly what: string;
}

/** What an action tells people to do depends on these. */
const ADVICE = ["scope", "outcome", "retry", "actor"] as const;
const TEXTS = ["title", "detail", "action", "customer"] as const;

/**
 * Finds advice that changed beside an action that did not, and texts that changed in one language alone.
 *
 * @param old - `codes.json` before; any JSON value.
 * @param now - `codes.json` after.
 * @returns what was left behind, in the order of the entries; none for entries that came or went.
 */
export function leftBehind(old: unknown, now: unknown): LeftBehind[] {
  const { kept } = pairEntries(objectsIn(objectIn(old).entries), objectsIn(objectIn(now).entries));
  const found = kept.flatMap((pair) => {
    const entry = keyOf(pair.new);
    const [before, after] = [viewsOf(pair.old), viewsOf(pair.new)];
    const ofEntry = compareViews(pair.old, pair.new);
    const places = [...new Set([...before.keys(), ...after.keys()])];
    const elsewhere = places.flatMap((place) =>
      compareViews(before.get(place) ?? pair.old, after.get(place) ?? pair.new)
        .filter((what) => !ofEntry.includes(what))
        .map((what) => [what, place] as const),
    );
    const byWhat = Map.groupBy(elsewhere, ([what]) => what);
    return [
      ...ofEntry.map((what) => ({ entry, where: [], what })),
      ...[...byWhat].map(([what, items]) => ({ entry, where: items.map(([, place]) => place), what })),
    ];
  });
  const orderOf = ({ entry }: LeftBehind) => entrySubject(entry);
  return found.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : orderOf(a) > orderOf(b) ? 1 : 0));
}

/**
 * Says in one line what was left behind.
 *
 * @param item - what {@link leftBehind} found.
 * @returns text for a terminal.
 */
export function leftBehindLine({ entry, where, what }: LeftBehind): string {
  return `${entrySubject(entry)}${where.length > 0 ? ` (${where.join(", ")})` : ""}: ${what}`;
}

/** What holds for each service and kind that an entry has an exception for. */
function viewsOf(entry: JsonObject): Map<string, JsonObject> {
  const views = new Map<string, JsonObject>();
  for (const when of objectsIn(entry.when)) {
    const text = Object.fromEntries(
      Object.entries(objectIn(entry.text)).map(([locale, own]) => [
        locale,
        { ...objectIn(own), ...objectIn(objectIn(when.text)[locale]) },
      ]),
    );
    const services = textsIn(when.services).map((code) => `service ${code}`);
    for (const place of [...services, ...textsIn(when.kinds).map((kind) => `kind ${kind}`)])
      if (!views.has(place)) views.set(place, { ...entry, ...when, text });
  }
  return views;
}

function compareViews(old: JsonObject, now: JsonObject): string[] {
  const locales = [...new Set([...Object.keys(objectIn(old.text)), ...Object.keys(objectIn(now.text))])].sort();
  const changed = (field: string) =>
    locales.filter((locale) => textOf(old, locale, field) !== textOf(now, locale, field));
  const advice = ADVICE.filter((field) => old[field] !== now[field]).map(
    (field) => `${field} ${textIn(old[field])} → ${textIn(now[field])}`,
  );
  const isActionLeft = advice.length > 0 && changed("action").length === 0;
  return [
    ...(isActionLeft ? [`${advice.join(", ")}, but its action stays the same`] : []),
    ...TEXTS.flatMap((field) => {
      const moved = changed(field);
      const still = locales.filter((locale) => !moved.includes(locale));
      if (moved.length === 0 || still.length === 0) return [];
      return [`${field} changed in ${moved.join(", ")} and not in ${still.join(", ")}`];
    }),
  ];
}

function textOf(entry: JsonObject, locale: string, field: string): unknown {
  return objectIn(objectIn(entry.text)[locale])[field];
}
