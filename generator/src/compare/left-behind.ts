import { KINDS } from "../runtime/vocabulary.ts";
import { type Answer, answerOf, keyOf, kindsOf, spacesOf } from "./entry-data.ts";
import { type EntryKey, entrySubject } from "./finding.ts";
import { objectIn, objectsIn, textIn } from "./json.ts";
import { type EntryPair, pairEntries } from "./pair-entries.ts";

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
  const [before, after] = [objectIn(old), objectIn(now)];
  const { kept } = pairEntries(objectsIn(before.entries), objectsIn(after.entries));
  const services = new Map(
    [...spacesOf(after)].map(([id, { node }]) => [
      id,
      objectsIn(node.services).map((item): ServiceKinds => [textIn(item.code), kindsOf(item)]),
    ]),
  );
  const changed = kept.filter((pair) => JSON.stringify(pair.old) !== JSON.stringify(pair.new));
  const found = changed.flatMap((pair) => ofPair(pair, services.get(textIn(pair.new.space)) ?? []));
  const bySubject = found.map((item) => [entrySubject(item.entry), item] as const);
  return bySubject.sort(([a], [b]) => (a === b ? 0 : a < b ? -1 : 1)).map(([, item]) => item);
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

/** A service, empty where it is left open, and its kinds. */
type ServiceKinds = readonly [service: string, kinds: readonly string[]];

/** The entry itself first: what holds for it is not said again for every service. */
function ofPair({ old, new: now }: EntryPair, services: readonly ServiceKinds[]): LeftBehind[] {
  const entry = keyOf(now);
  const compare = ([service, kinds]: ServiceKinds) =>
    differences(answerOf(old, service, kinds), answerOf(now, service, kinds));
  const ofEntry = compare(["", []]);
  const differs = [old, now].some(({ when }) => objectsIn(when).length > 0);
  const places = differs ? [...KINDS.map((kind): ServiceKinds => ["", [kind]]), ...services] : [];
  const kindsOfWhat = new Map<string, string[]>();
  for (const place of places) {
    const [service, kinds] = place;
    for (const what of compare(place)) {
      if (ofEntry.includes(what)) continue;
      const known = kindsOfWhat.get(what) ?? [];
      // A service of a kind that has been named adds nothing.
      if (service !== "" && kinds.every((kind) => known.includes(`kind ${kind}`))) continue;
      kindsOfWhat.set(what, [...known, service === "" ? `kind ${kinds.join()}` : `service ${service}`]);
    }
  }
  return [
    ...ofEntry.map((what) => ({ entry, where: [], what })),
    ...[...kindsOfWhat].map(([what, where]) => ({ entry, where, what })),
  ];
}

function differences(old: Answer, now: Answer): string[] {
  // A language that came or went left nothing behind.
  const locales = [...localesOf(old)].filter((locale) => localesOf(now).has(locale)).sort();
  const changed = (field: string) =>
    locales.filter((locale) => old.texts.get(`${locale}.${field}`) !== now.texts.get(`${locale}.${field}`));
  const advice = ADVICE.filter((field) => old.advice[field] !== now.advice[field]).map(
    (field) => `${field} ${old.advice[field]} → ${now.advice[field]}`,
  );
  const isActionLeft = advice.length > 0 && changed("action").length === 0;
  return [
    ...(isActionLeft ? [`${advice.join(", ")}, but its action stays the same`] : []),
    ...TEXTS.flatMap((field) => {
      const differing = changed(field);
      const still = locales.filter((locale) => !differing.includes(locale));
      // What was translated, or left to another language, says the same as before.
      const moved = differing.filter(
        (locale) =>
          !still.some((other) => isShared(old, field, [locale, other]) || isShared(now, field, [locale, other])),
      );
      if (moved.length === 0 || still.length === 0) return [];
      return [`${field} changed in ${moved.join(", ")} and not in ${still.join(", ")}`];
    }),
  ];
}

function localesOf({ texts }: Answer): ReadonlySet<string> {
  return new Set([...texts.keys()].map((key) => key.replace(/\..*/, "")));
}

/** Whether one text stands for two languages, as where one falls back to the other. */
function isShared({ texts }: Answer, field: string, [locale, other]: readonly [string, string]): boolean {
  return texts.get(`${locale}.${field}`) === texts.get(`${other}.${field}`);
}
