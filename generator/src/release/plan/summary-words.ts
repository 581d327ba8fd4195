import type { Finding } from "../../compare/finding.ts";
import { type BumpRule, RULES } from "../../compare/rules.ts";
import { changelogText, markdownCode } from "../../emit/encode.ts";

/** Most items of a list that are printed; the rest is counted. */
const MOST_LINES = 20;
const MOST_SUBJECTS = 4;
const MOST_PLACES = 8;
const MOST_CHARACTERS = 160;

/**
 * A value as it is shown in a changelog.
 *
 * @param value - a code, a name or a text; null for none.
 * @returns Markdown: words of a vocabulary as code, texts in quotation marks.
 */
export function shown(value: string | null): string {
  if (value === null || value === "") return "none";
  if (/^[A-Za-z0-9_]+$/.test(value)) return markdownCode(value);
  const characters = [...value];
  const short = characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS - 1).join("")}…` : value;
  return `“${changelogText(short)}”`;
}

/**
 * The places for which something holds.
 *
 * @param where - services, messages, networks and cases, as findings name them.
 * @returns Markdown with at most a few of each.
 */
export function placesText(where: readonly string[]): string {
  const services = where.flatMap((place) => /^service (\S+)$/.exec(place)?.[1] ?? []);
  const others = where.filter((place) => !/^service \S+$/.test(place) && !place.startsWith("code "));
  // A case mostly repeats a message that is named already, at length.
  const telling = others.filter((place) => !place.startsWith("case “"));
  const rest = telling.length > 0 || services.length > 0 ? telling : others;
  const isOpen = where.some((place) => place.startsWith("code "));
  const named = `${services.length === 1 ? "service" : "services"} ${cut(services.map(markdownCode), MOST_PLACES)}`;
  return [
    ...(services.length > 0 ? [named] : []),
    // In a literal space, the code is all there is to say.
    ...(isOpen && services.length > 0 ? ["an open service"] : []),
    ...(rest.length > 0 ? [cut(rest.map(changelogText), MOST_PLACES)] : []),
  ].join(", ");
}

/**
 * One line per kind of difference, with what it is about.
 *
 * @param items - findings that are about no entry.
 * @returns Markdown items of a list.
 */
export function plainLines(items: readonly Finding[]): string[] {
  return [...Map.groupBy(items, ({ rule }) => rule)].map(([id, same]) => {
    const { what }: BumpRule = RULES[id];
    const [only] = same;
    const subjects = [...new Set(same.map(({ subject }) => markdownCode(subject)))];
    const values = same.length === 1 ? [only?.old, only?.new].filter((value) => value != null) : [];
    // Lists and objects say nothing to a reader.
    const isPair = values.length > 0 && values.every((value) => !/^[[{]/.test(value ?? ""));
    return `- ${what}: ${cut(subjects, MOST_SUBJECTS)}${isPair ? `, ${shown(only?.old ?? null)} → ${shown(only?.new ?? null)}` : ""}`;
  });
}

/**
 * Cuts a list of lines, so that a changelog stays readable.
 *
 * @param lines - Markdown items.
 * @param isWhole - print all of them.
 * @returns the first lines, and the number of the others.
 */
export function cutLines(lines: readonly string[], isWhole: boolean): string[] {
  return isWhole || lines.length <= MOST_LINES
    ? [...lines]
    : [...lines.slice(0, MOST_LINES), `- and ${lines.length - MOST_LINES} more`];
}

/**
 * Cuts a list within a line.
 *
 * @param list - Markdown.
 * @param most - how many are printed.
 * @returns the first of them, and the number of the others.
 */
export function cut(list: readonly string[], most: number): string {
  return list.length <= most ? list.join(", ") : `${list.slice(0, most).join(", ")} and ${list.length - most} more`;
}
