import { type EntryKey, entrySubject, type Finding } from "../../compare/finding.ts";
import { objectIn, objectsIn, textIn } from "../../compare/json.ts";
import type { EntryRecord } from "../../compare/records.ts";
import type { Group, RuleId } from "../../compare/rules.ts";
import { changelogText, markdownCode, markdownText } from "../../emit/encode.ts";
import { placesText, shown } from "./summary-words.ts";

/** Entries by their name in findings. */
type Records = ReadonlyMap<string, EntryRecord>;

/**
 * Puts together what is said about the same entry for the same services and messages.
 *
 * @param items - findings that are about entries.
 * @returns one list per line of the changelog, in the order of the findings.
 */
export function linesByEntry(items: readonly Finding[]): (readonly Finding[])[] {
  return [
    ...Map.groupBy(items, ({ entry, where, except }) => JSON.stringify([entry, where ?? [], except ?? []])).values(),
  ];
}

/**
 * Writes the line about an entry: the code, where it holds, and what changed from what to what.
 *
 * @param items - what changed there.
 * @param group - the heading under which it stands.
 * @param records - the entries of the package as it would be published.
 * @returns a Markdown item; with the source where it is about money.
 */
export function entryLine(items: readonly Finding[], group: Group, records: Records): string {
  const [{ entry, where, except } = {} as Finding] = items;
  if (entry === undefined) return "";
  const network = entry.network === null ? "" : ` (${changelogText(entry.network)})`;
  const places = [
    ...(where ? [`, ${placesText(where)}`.replace(/^, $/, "")] : []),
    ...(except ? [`, except for ${placesText(except)}`] : []),
  ].join("");
  const changes = items.map((item) => changeOf(item, entry, records)).filter((text) => text !== "");
  const isOfProvider = items.some(({ rule }) => rule === "entry.reused" || rule === "entry.valid-again");
  const isAboutMoney = group === "trusting" || group === "cautious" || isOfProvider;
  return (
    `- ${markdownCode(entry.code)} ${markdownCode(entry.name)} in ${markdownCode(entry.space)}${network}${places}` +
    `${changes.length > 0 ? `: ${[...new Set(changes)].join("; ")}` : ""}` +
    (isAboutMoney ? sourceOf(entry, records) : "")
  );
}

/** Words for differences that are more than another value of a field. */
const WORDS: Partial<Record<RuleId, string>> = {
  "entry.withdrawn": "withdrawn by the provider, until",
  "entry.valid-again": "valid again",
  "entry.removed": "removed",
  "entry.retired": "removed, as announced",
  "entry.deprecated": "deprecated",
  "entry.deprecation-withdrawn": "no longer deprecated",
  "entry.undocumented": "no longer on the page",
  "entry.documented-again": "on the page again",
  "entry.documented-label": "label on the page",
  "entry.renamed": "name",
  "entry.recoded": "code",
  "entry.network-changed": "network",
  "entry.confidence-lowered": "confidence",
  "answer.added": "now also answers here",
  "answer.removed": "no longer answers here",
  "answer.other": "answered by",
  "answer.param-lost": "no longer gives the parameter",
  "answer.param-changed": "gives another value of the parameter",
  "answer.fact-lost": "no longer reads",
  "answer.changed": "answer",
  "step.less-cautious": "next step",
  "step.more-cautious": "next step",
  "param.removed": "no longer has the parameter",
};

/** What is only there, or only gone, and has no value to compare it with. */
const SINGLE: readonly RuleId[] = [
  "answer.param-lost",
  "answer.param-changed",
  "answer.fact-lost",
  "entry.deprecated",
  "entry.undocumented",
  "entry.withdrawn",
  "param.removed",
];

function changeOf(item: Finding, entry: EntryKey, records: Records): string {
  const field = WORDS[item.rule] ?? item.rule.slice(0, item.rule.indexOf("."));
  if (item.rule === "entry.added") {
    const title = titleOf(records.get(entrySubject(entry)));
    return `${(item.new ?? "").split(", ").map(markdownCode).join(", ")}${title === "" ? "" : `; ${changelogText(title)}`}`;
  }
  if (item.rule === "entry.reused") {
    const from = textIn(records.get(entrySubject(entry))?.entry.validFrom);
    return `reused${from === "" ? "" : ` since ${changelogText(from)}`}: ${shown(item.old)} → ${shown(item.new)}`;
  }
  if (item.rule === "answer.other") return `${field} ${answering(item.old)} → ${answering(item.new)}`;
  if (SINGLE.includes(item.rule)) return `${field} ${shown(item.old ?? item.new)}`;
  if (item.old === null && item.new === null) return field;
  return `${field} ${shown(item.old)} → ${shown(item.new)}`;
}

/** The entry that answers, or why none does. */
function answering(name: string | null): string {
  if (name === "conflict") return "none, as the codes contradict each other";
  return name === "ambiguous" ? "one of several" : shown(name);
}

function titleOf(record: EntryRecord | undefined): string {
  // The languages stand in the order of the project.
  const [first] = Object.values(objectIn(record?.entry.text));
  return textIn(objectIn(first).title);
}

function sourceOf(entry: EntryKey, records: Records): string {
  const record = records.get(entrySubject(entry));
  const [source] = objectsIn(record?.entry.sources);
  if (source === undefined) return "";
  if (source.url !== undefined) return ` (source: ${markdownText(textIn(source.url))})`;
  const page = record?.docs.find(({ id }) => id === source.doc);
  return ` (source: ${changelogText(textIn(page?.title ?? source.doc))}, line ${textIn(source.line)})`;
}
