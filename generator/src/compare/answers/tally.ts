import { entrySubject, type Finding } from "../finding.ts";
import { canonical } from "../json.ts";
import type { About } from "../questions/question.ts";

/** Collects findings that are the same for many questions, with those for which they hold. */
export interface Tally {
  /** Notes that something was asked about an entry. */
  asked(subject: string, about: About): void;
  add(item: Finding, about: About): void;
  findings(): Finding[];
}

/**
 * Begins a tally.
 *
 * @returns an empty one.
 */
export function newTally(): Tally {
  const found = new Map<string, { readonly finding: Finding; readonly where: Places }>();
  const asked = new Map<string, Places>();
  return {
    asked: (subject, about) => addTo(asked, subject, about),
    add(item, about) {
      const key = sameFinding(item);
      const known = found.get(key) ?? { finding: item, where: new Map() };
      found.set(key, known);
      note(known.where, about);
    },
    findings: () =>
      [...found.values()].map(({ finding, where }) => {
        const all = asked.get(finding.entry ? entrySubject(finding.entry) : finding.subject) ?? new Map();
        return { ...finding, ...told(where, all) };
      }),
  };
}

/**
 * What makes two findings the same, wherever they hold.
 *
 * @param item - a finding.
 * @returns a key.
 */
export function sameFinding({ rule, subject, old, new: now }: Finding): string {
  return canonical([rule, subject, old, now]);
}

/** Places by what else narrows them down, such as a message. */
type Places = Map<string, Set<string>>;

function note(places: Places, [place, ...more]: About): void {
  const key = more.join(", ");
  const known = places.get(key);
  if (known) known.add(place);
  else places.set(key, new Set([place]));
}

function addTo(map: Map<string, Places>, subject: string, about: About): void {
  const places = map.get(subject) ?? new Map<string, Set<string>>();
  map.set(subject, places);
  note(places, about);
}

/** Where a finding holds: what holds in every place is told without the places, and what holds always is not told. */
function told(where: Places, all: Places): Pick<Finding, "where" | "except"> {
  const missing = new Map(
    [...all].flatMap(([more, places]) => {
      const left = [...places].filter((place) => !where.get(more)?.has(place));
      return left.length > 0 ? [[more, new Set(left)] as const] : [];
    }),
  );
  // What only a message or another field tells is told with it.
  const isPlain = [...(where.get("") ?? [])].some((place) => !isCase(place));
  if (missing.size === 0 && isPlain) return {};
  const [holds, not] = [linesOf(where, all), linesOf(missing, all)];
  return isPlain && sizeOf(missing) < sizeOf(where) && not.length < holds.length ? { except: not } : { where: holds };
}

const sizeOf = (places: Places) => [...places.values()].reduce((sum, { size }) => sum + size, 0);

function linesOf(places: Places, all: Places): string[] {
  const plain = places.get("") ?? new Set<string>();
  const lines = [...places].flatMap(([more, names]) => {
    if (more === "") return [...names];
    // What holds for a place at all holds with a message too.
    const narrower = [...names].filter((name) => !plain.has(name));
    const isEverywhere = names.size > 1 && names.size === all.get(more)?.size;
    if (narrower.length > 0 && (isEverywhere || narrower.every((name) => name.startsWith("code ")))) return [more];
    return narrower.map((name) => `${name}, ${more}`);
  });
  return [...new Set(lines)].sort(byWeight);
}

/** What tells most stands first: cases have long names, and mostly repeat what a message shows. */
const WEIGHTS: readonly RegExp[] = [/^(?!case “).*message/, /^(?!case “|from )/, /^from /, /^case “/];

function byWeight(a: string, b: string): number {
  const [one = 0, other = 0] = [a, b].map((line) => WEIGHTS.findIndex((pattern) => pattern.test(line)));
  if (one !== other) return one - other;
  return a < b ? -1 : Number(a > b);
}

const isCase = (line: string) => line.startsWith("case “");
