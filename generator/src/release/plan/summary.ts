import { keyOf } from "../../compare/answers.ts";
import { entrySubject, type Finding } from "../../compare/finding.ts";
import { objectsIn, textIn } from "../../compare/json.ts";
import type { Published } from "../../compare/published.ts";
import { type BumpRule, GROUPS, type Group, RULES, type RuleId } from "../../compare/rules.ts";
import { changelogText, markdownCode, markdownText } from "../../emit/encode.ts";

/** Most items of a list that are printed; the rest is counted. */
const MOST_LINES = 20;
const MOST_SUBJECTS = 4;
const MOST_PLACES = 8;

/**
 * Writes the summary of a changeset for users who decide whether to upgrade: changed advice first, then
 * breaking changes, new codes, deprecated codes and wording.
 *
 * @param findings - all differences of a package.
 * @param now - the package as it would be published, for sources.
 * @returns Markdown; its first line is a short summary.
 */
export function summaryOf(findings: readonly Finding[], now: Published): string {
  const own = findings.filter(({ follows }) => follows === undefined);
  const groups = (Object.keys(GROUPS) as Group[]).flatMap((group) => {
    const items = own.filter(({ rule }) => RULES[rule].group === group);
    return items.length === 0 ? [] : [{ group, items }];
  });
  const sections = groups.map(
    ({ group, items }) => `**${GROUPS[group]}**\n\n${cutLines(linesOf(group, items, now)).join("\n")}`,
  );
  return [headline(own), ...sections].join("\n\n");
}

const COUNTED: readonly (readonly [one: string, many: string, groups: readonly Group[]])[] = [
  ["code with changed advice", "codes with changed advice", ["cautious", "trusting", "advice"]],
  ["incompatible change", "incompatible changes", ["removed"]],
  ["new code", "new codes", ["codes"]],
  ["deprecated or no longer documented code", "deprecated or no longer documented codes", ["deprecated"]],
  ["other addition", "other additions", ["added"]],
];

function headline(findings: readonly Finding[]): string {
  const counts = COUNTED.flatMap(([one, many, groups]) => {
    const items = findings.filter(({ rule }) => groups.includes(RULES[rule].group));
    const count = new Set(items.map((item) => (item.entry ? entrySubject(item.entry) : item.subject))).size;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  if (counts.length > 0) return `${counts.join(", ")}.`;
  return findings.length > 0 ? "Wording, sources or code only; no code changed its meaning." : "No changes.";
}

/** Groups whose lines are about one entry each. */
const BY_ENTRY: readonly Group[] = ["cautious", "trusting", "advice", "codes", "deprecated", "removed"];

function linesOf(group: Group, items: readonly Finding[], now: Published): string[] {
  const byEntry = BY_ENTRY.includes(group) ? items.filter(({ entry }) => entry) : [];
  const others = items.filter((item) => !byEntry.includes(item));
  return [...entryLines(group, byEntry, now), ...ruleLines(others)];
}

/** One line per entry and set of services with the same change. */
function entryLines(group: Group, items: readonly Finding[], now: Published): string[] {
  const lines = new Map<string, Finding[]>();
  for (const item of items) {
    const key = JSON.stringify([item.entry, item.where ?? [], item.except ?? []]);
    lines.set(key, [...(lines.get(key) ?? []), item]);
  }
  return [...lines.values()].flatMap((same) => {
    const [{ entry, where, except } = {} as Finding] = same;
    if (entry === undefined) return [];
    const network = entry.network === null ? "" : ` (${changelogText(entry.network)})`;
    const changes = same.map(changeOf).filter((text) => text !== "");
    return [
      `- ${markdownCode(entry.code)} ${markdownCode(entry.name)} in ${markdownCode(entry.space)}${network}` +
        `${where ? ` for ${placesText(where)}` : ""}${except ? ` except for ${placesText(except)}` : ""}${changes.length > 0 ? `: ${changes.join("; ")}` : ""}` +
        (group === "trusting" ? sourceOf(entrySubject(entry), now) : ""),
    ];
  });
}

/** Words for differences that are more than another value of a field. */
const WORDS: Partial<Record<RuleId, string>> = {
  "entry.added": "",
  "entry.removed": "removed",
  "entry.retired": "removed, as announced",
  "entry.deprecated": "deprecated",
  "entry.deprecation-withdrawn": "no longer deprecated",
  "entry.undocumented": "no longer on the page",
  "entry.documented-again": "on the page again",
  "answer.added": "now also answers here",
  "answer.removed": "no longer answers here",
  "entry.condition-changed": "holds under other conditions",
  "entry.services-changed": "services written differently",
  "message.variant-changed": "wire messages that tell it from the others",
  "entry.documented-label": "label on the page",
  "entry.renamed": "name",
  "entry.recoded": "code",
};

function changeOf(item: Finding): string {
  const field = WORDS[item.rule] ?? item.rule.slice(0, item.rule.indexOf("."));
  if (item.rule === "entry.added") return (item.new ?? "").split(", ").map(markdownCode).join(", ");
  if (item.rule === "entry.deprecated" || item.rule === "entry.undocumented")
    return `${field}: ${changelogText(item.new ?? "")}`;
  if (item.old === null && item.new === null) return field;
  if (item.rule.startsWith("param.")) return `parameter ${changelogText(item.old ?? item.new ?? "")}`;
  return `${field} ${shown(item.old)} → ${shown(item.new)}`.trim();
}

function shown(value: string | null): string {
  if (value === null || value === "") return "none";
  if (/^[A-Za-z0-9_]+$/.test(value)) return markdownCode(value);
  const characters = [...value];
  return changelogText(characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : value);
}

function sourceOf(subject: string, now: Published): string {
  const entry = objectsIn(now.data.entries).find((item) => entrySubject(keyOf(item)) === subject);
  const [source] = objectsIn(entry?.sources);
  if (source === undefined) return "";
  if (source.url !== undefined) return ` (source: ${markdownText(textIn(source.url))})`;
  const page = objectsIn(now.data.docs).find(({ id }) => id === source.doc);
  return ` (source: ${changelogText(textIn(page?.title ?? source.doc))}, line ${textIn(source.line)})`;
}

/** One line per rule, with its subjects. */
function ruleLines(items: readonly Finding[]): string[] {
  const byRule = new Map<RuleId, Finding[]>();
  for (const item of items) byRule.set(item.rule, [...(byRule.get(item.rule) ?? []), item]);
  return [...byRule].map(([id, same]) => {
    const { what }: BumpRule = RULES[id];
    const subjects = [...new Set(same.map(({ subject }) => subject))];
    return `- ${what}: ${cut(subjects.map(markdownCode), MOST_SUBJECTS)}`;
  });
}

function placesText(where: readonly string[]): string {
  const services = where.flatMap((place) => /^service (\S+)$/.exec(place)?.[1] ?? []);
  const rest = where.filter((place) => !/^service \S+$/.test(place) && !place.startsWith("code "));
  const open = where.some((place) => place.startsWith("code ")) ? ["an open service"] : [];
  const named =
    services.length > 0 ? [`${services.length === 1 ? "service" : "services"} ${cut(services, MOST_PLACES)}`] : [];
  return [...named, ...open, ...(rest.length > 0 ? [cut(rest.map(changelogText), MOST_PLACES)] : [])].join(", ");
}

function cutLines(lines: readonly string[]): string[] {
  return lines.length <= MOST_LINES
    ? [...lines]
    : [...lines.slice(0, MOST_LINES), `- and ${lines.length - MOST_LINES} more`];
}

function cut(list: readonly string[], most: number): string {
  return list.length <= most ? list.join(", ") : `${list.slice(0, most).join(", ")} and ${list.length - most} more`;
}
