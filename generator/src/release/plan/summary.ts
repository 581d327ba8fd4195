import { entrySubject, type Finding } from "../../compare/finding.ts";
import type { Published } from "../../compare/published.ts";
import { recordsOf } from "../../compare/records.ts";
import { GROUPS, type Group, RULES } from "../../compare/rules.ts";
import { entryLine, linesByEntry } from "./summary-entries.ts";
import { foldedLines, textLines } from "./summary-rest.ts";
import { cutLines, plainLines } from "./summary-words.ts";

/**
 * Writes the summary of a changeset for whoever is on call and decides about an upgrade: first what changes what is
 * done with money, each with its source, then what no longer works, then new codes; the rest is folded.
 *
 * @param findings - all differences of a package.
 * @param now - the package as it would be published, for sources and titles.
 * @returns Markdown; its first line is a short summary.
 */
export function summaryOf(findings: readonly Finding[], now: Published): string {
  const own = findings.filter(({ follows }) => follows === undefined);
  const parts = partsOf(own, now).map(
    ({ group, lines }) => `**${GROUPS[group]}**\n\n${cutLines(lines, group === "wording").join("\n")}`,
  );
  return [headline(own), ...parts].join("\n\n");
}

interface Part {
  readonly group: Group;
  readonly lines: readonly string[];
}

/** Groups whose lines are about one entry each, in the order of their weight. */
const BY_ENTRY: readonly Group[] = ["trusting", "cautious", "removed", "codes", "advice", "deprecated"];

function partsOf(findings: readonly Finding[], now: Published): Part[] {
  const about = findings.filter(({ rule, entry }) => entry && BY_ENTRY.includes(RULES[rule].group));
  const entries = linesByEntry(about);
  const records = recordsOf(now);
  return (Object.keys(GROUPS) as Group[]).flatMap((group): Part[] => {
    const others = findings.filter((item) => RULES[item.rule].group === group && !about.includes(item));
    const own = entries.filter((line) => groupOf(line) === group).map((line) => entryLine(line, group, records));
    const rest = group === "wording" ? [...textLines(others), ...foldedLines(others)] : plainLines(others);
    const lines = [...own, ...rest];
    return lines.length === 0 ? [] : [{ group, lines }];
  });
}

/** What is said about an entry in one place stands together, under the heavier heading. */
function groupOf(items: readonly Finding[]): Group | undefined {
  return BY_ENTRY.find((group) => items.some(({ rule }) => RULES[rule].group === group));
}

const COUNTED: readonly (readonly [one: string, many: string, groups: readonly Group[]])[] = [
  ["code with less cautious advice", "codes with less cautious advice", ["trusting"]],
  ["code with more cautious advice", "codes with more cautious advice", ["cautious"]],
  ["incompatible change", "incompatible changes", ["removed"]],
  ["new code", "new codes", ["codes"]],
  ["code with another answer", "codes with another answer", ["advice"]],
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
