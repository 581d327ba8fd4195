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
const CAME: readonly RuleId[] = [
  "entry.added",
  "entry.reused",
  "entry.earlier-added",
  "entry.renamed",
  "service.added",
  "service.renamed",
  "param.added",
];

/** Rules for what a code no longer means, or means again; its constant stays. */
const ENDED: readonly RuleId[] = ["entry.reused", "entry.withdrawn", "entry.valid-again"];

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
  "member.removed": [...GONE, ...ENDED],
  "member.added": [...CAME, ...ENDED],
  "input.widened": CAME,
  "union.narrowed": [...GONE, ...ENDED, ...MOVED],
  "type.changed": MOVED,
};

/** The same for parts that do not name what they repeat: all of them are generated from the same data. */
const REPEATS_ANY: Partial<Record<RuleId, readonly RuleId[]>> = {
  "schema.removed": [...GONE, ...ENDED, ...MOVED, "space.removed", "field.removed", "envelope.removed"],
  "schema.added": [...CAME, ...ENDED, "space.added", "field.added", "envelope.added", "reason.added"],
  "schema.required-changed": ["field.removed", "envelope.removed", "space.removed"],
  "schema.constraint-changed": ["field.removed", "envelope.removed", "space.removed", "space.form-changed"],
};

/** Rules for entries that have another reason, or one that there was not. */
const REASONED: readonly RuleId[] = [
  "reason.changed",
  "entry.added",
  "entry.reused",
  "entry.earlier-added",
  "entry.removed",
  "entry.retired",
];

/** Rules for providers of the joint package, which bring along, or take along, everything in their folders. */
const PROVIDERS: readonly RuleId[] = ["provider.added", "provider.removed"];

/** Wording that repeats any other difference. */
const ECHOES: readonly RuleId[] = [
  "bundle.text-changed",
  "bundle.variation-changed",
  "schema.reworded",
  "comment.changed",
  "language.changed",
  "code.changed",
  "file.changed",
];

/**
 * Marks findings that only repeat another one: an entry that goes takes a member of an enum, keys of
 * the bundles and a branch of a schema along. One decision is enough for all of them.
 *
 * @param findings - all differences of a package.
 * @param providers - ids of the providers of the joint package: what is about one repeats nothing about another.
 * @returns the same findings, some with the rule that they follow.
 */
export function markFollowers(findings: readonly Finding[], providers: readonly string[] = []): Finding[] {
  const all = leadersIn(findings);
  const byProvider = new Map(
    [...Map.groupBy(findings, (item) => providerOf(item, providers))].map(
      ([provider, items]) => [provider, leadersIn(items)] as const,
    ),
  );
  return findings.map((item) => {
    const provider = providerOf(item, providers);
    const { data, locales } = (provider === undefined ? undefined : byProvider.get(provider)) ?? all;
    const follows = leaderOf(item, data, locales);
    return follows === undefined ? item : { ...item, follows };
  });
}

/** What others may repeat. */
function leadersIn(findings: readonly Finding[]) {
  return {
    data: findings.filter(({ rule }) => isOfData(rule)),
    locales: findings.filter(({ rule }) => rule === "locale.added" || rule === "locale.removed"),
  };
}

/** The provider that a finding is about; none where it is about what all of them share. */
function providerOf({ provider, subject }: Finding, providers: readonly string[]): string | undefined {
  return provider ?? providers.find((id) => isUnder(id, subject));
}

/** Whether a rule is about the codes themselves, which all other parts of a package repeat. */
function isOfData(rule: RuleId): boolean {
  const { part } = RULES[rule];
  return part === "data" || part === "answers";
}

function leaderOf(item: Finding, data: readonly Finding[], locales: readonly Finding[]): RuleId | undefined {
  if (item.rule === "text.added" || item.rule === "text.removed")
    return locales.find(({ subject }) => lastWord(item.subject).startsWith(`${subject}.`))?.rule;
  if (item.rule === "reason.added" || item.rule === "reason.unused")
    return data.find(({ rule }) => REASONED.includes(rule))?.rule;
  if (isOfData(item.rule)) return undefined;
  const ofProvider = data.find(({ rule, subject }) => PROVIDERS.includes(rule) && isUnder(subject, item.subject));
  if (ofProvider) return ofProvider.rule;
  const ofLocale = localeLeader(item, locales);
  if (ofLocale) return ofLocale;
  const named = REPEATS[item.rule];
  if (named) {
    const names = new Set(item.subject.split(/[ .]/));
    const leader = data.find((other) => named.includes(other.rule) && namesOf(other).some((name) => names.has(name)));
    return leader?.rule ?? spaceLeader(item, data);
  }
  if (item.rule === "schema.constant-renamed") {
    // Some generators get several names at once, as JSON.
    const names = (item.old ?? "").split(/[^A-Za-z0-9_]+/);
    return data.find(
      ({ rule, ...other }) =>
        (GONE.includes(rule) || ENDED.includes(rule)) &&
        namesOf({ rule, ...other }).some((name) => names.includes(name)),
    )?.rule;
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
  if (rule === "entry.renamed" || rule === "entry.reused" || rule.startsWith("service.")) return [old ?? "", now ?? ""];
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

/** Whether something is in the folder of a provider, or named after it. */
function isUnder(provider: string, subject: string): boolean {
  return subject.split(/[ ./]/).includes(provider);
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(" ") + 1);
}
