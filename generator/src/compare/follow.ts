import type { Finding } from "./finding.ts";
import { textIn } from "./json.ts";
import { RULES, type RuleId } from "./rules.ts";

/** Rules for things that no longer go by their name. */
const GONE: readonly RuleId[] = [
  "entry.removed",
  "entry.retired",
  "entry.renamed",
  "service.removed",
  "service.renamed",
  "param.removed",
];

/** Rules for things that have a name now. */
const CAME: readonly RuleId[] = ["entry.added", "entry.renamed", "service.added", "service.renamed", "param.added"];

/** Rules for things whose value is another. */
const MOVED: readonly RuleId[] = ["entry.recoded", "entry.network-changed"];

/** Which differences of the data the other parts of a package only repeat, where both name the same thing. */
const REPEATS: Partial<Record<RuleId, readonly RuleId[]>> = {
  "bundle.key-removed": GONE,
  "bundle.key-added": CAME,
  "enum.member-removed": GONE,
  "enum.member-added": CAME,
  "enum.value-changed": MOVED,
  "export.removed": GONE,
  "export.added": CAME,
  "member.removed": GONE,
  "member.added": CAME,
  "input.widened": CAME,
  "union.narrowed": [...GONE, ...MOVED],
  "type.changed": MOVED,
};

/** The same for parts that do not name what they repeat: all of them are generated from the same data. */
const REPEATS_ANY: Partial<Record<RuleId, readonly RuleId[]>> = {
  "schema.removed": [...GONE, ...MOVED, "space.removed", "field.removed", "envelope.removed"],
  "schema.added": [...CAME, "space.added", "field.added", "envelope.added", "reason.added"],
  "schema.required-changed": ["field.removed", "envelope.removed", "space.removed"],
  "schema.constraint-changed": ["field.removed", "envelope.removed", "space.removed", "space.form-changed"],
};

/** Rules for entries that have another reason, or one that there was not. */
const REASONED: readonly RuleId[] = ["reason.changed", "entry.added", "entry.removed", "entry.retired"];

/** Wording that repeats any other difference. */
const ECHOES: readonly RuleId[] = [
  "bundle.text-changed",
  "bundle.variation-changed",
  "schema.reworded",
  "comment.changed",
  "code.changed",
  "file.changed",
];

/**
 * Marks findings that only repeat another one: an entry that goes takes a member of an enum, keys of
 * the bundles and a branch of a schema along. One decision is enough for all of them.
 *
 * @param findings - all differences of a package.
 * @returns the same findings, some with the rule that they follow.
 */
export function markFollowers(findings: readonly Finding[]): Finding[] {
  const data = findings.filter(({ rule }) => RULES[rule].part === "data");
  const locales = findings.filter(({ rule }) => rule === "locale.added" || rule === "locale.removed");
  return findings.map((item) => {
    const follows = leaderOf(item, data, locales);
    return follows === undefined ? item : { ...item, follows };
  });
}

function leaderOf(item: Finding, data: readonly Finding[], locales: readonly Finding[]): RuleId | undefined {
  if (item.rule === "text.added" || item.rule === "text.removed")
    return locales.find(({ subject }) => lastWord(item.subject).startsWith(`${subject}.`))?.rule;
  if (item.rule === "reason.added" || item.rule === "reason.unused")
    return data.find(({ rule }) => REASONED.includes(rule))?.rule;
  if (RULES[item.rule].part === "data") return undefined;
  const ofLocale = localeLeader(item, locales);
  if (ofLocale) return ofLocale;
  const named = REPEATS[item.rule];
  if (named) {
    const names = new Set(item.subject.split(/[ .]/));
    const leader = data.find((other) => named.includes(other.rule) && namesOf(other).some((name) => names.has(name)));
    return leader?.rule ?? spaceLeader(item, data);
  }
  const any = REPEATS_ANY[item.rule];
  if (any) return data.find(({ rule }) => any.includes(rule))?.rule;
  if (ECHOES.includes(item.rule)) return data[0]?.rule;
  if (item.rule === "subpath.added" || item.rule === "subpath.removed")
    return (
      spaceLeader(item, data) ??
      locales.find(({ subject }) => item.subject.split(/[ /.]/).some((part) => part === subject))?.rule
    );
  return undefined;
}

/** A language brings along its texts in the shape of the data, and its tag in the types of parameters. */
function localeLeader({ rule, subject, old, new: now }: Finding, locales: readonly Finding[]): RuleId | undefined {
  const [before, after] = [old, now].map((text) => jsonTexts(text));
  const tags =
    rule === "schema.required-changed" && subject.endsWith("/properties/text/required")
      ? [...(before ?? []), ...(after ?? [])].filter((tag) => !before?.includes(tag) || !after?.includes(tag))
      : rule === "input.widened" || rule === "union.narrowed"
        ? [...(before ?? []), ...(after ?? [])]
        : (/\/properties\/text\/properties\/([^/]+)$/.exec(subject)?.slice(1) ?? []);
  const leaders = tags.map((tag) => locales.find((locale) => locale.subject === tag)?.rule);
  return leaders.every((leader) => leader !== undefined) ? leaders[0] : undefined;
}

/** The text or texts that a value is; none where it is something else. */
function jsonTexts(value: string | null): readonly string[] {
  try {
    return [JSON.parse(value ?? "[]")].flat().map(textIn);
  } catch {
    return [];
  }
}

/** Names under which a thing of the data is known in other parts. */
function namesOf({ rule, entry, old, new: now, subject }: Finding): string[] {
  if (rule.startsWith("param.")) return [lastWord(subject), ...(entry ? [entry.name] : [])];
  if (rule === "entry.renamed" || rule.startsWith("service.")) return [old ?? "", now ?? ""];
  return entry ? [entry.name] : [];
}

/** A space gives its name to types and subpaths. */
function spaceLeader(item: Finding, data: readonly Finding[]): RuleId | undefined {
  const words = item.subject.split(/[ ./]/);
  return data.find(({ rule, subject }) => {
    if (rule !== "space.added" && rule !== "space.removed") return false;
    const type = subject
      .split("-")
      .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
      .join("");
    const own = new RegExp(`^[A-Z]\\w*?${type}(Entries|Entry|Member|Service)?$`);
    return words.some((word) => word === subject || own.test(word));
  })?.rule;
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(" ") + 1);
}
