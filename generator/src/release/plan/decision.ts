import { entrySubject, type Finding } from "../../compare/finding.ts";
import { objectsIn } from "../../compare/json.ts";
import type { Published } from "../../compare/published.ts";
import { recordsOf } from "../../compare/records.ts";
import { type BumpRule, RULES } from "../../compare/rules.ts";

/** A difference that must not be released yet. */
export interface Refusal {
  readonly finding: Finding;
  /** What is missing. */
  readonly needs: "decision" | "source";
  /** What to do about it. */
  readonly mend: string;
}

/**
 * The name by which a finding is accepted.
 *
 * @param item - the finding.
 * @returns rule and subject on one line.
 */
export function findingName({ rule, subject }: Finding): string {
  return `${rule} ${subject}`.replace(/\s+/g, " ");
}

/**
 * Finds what must not be released yet: differences that have to be accepted by name, and less cautious
 * advice for an entry without a source.
 *
 * @param findings - all differences of a package.
 * @param accepted - names of findings that a person accepted; `rule *` accepts all of a rule.
 * @param now - the package as it would be published.
 * @returns the refusals, one per name.
 */
export function refusalsOf(findings: readonly Finding[], accepted: readonly string[], now: Published): Refusal[] {
  const records = recordsOf(now);
  const refusals = new Map<string, Refusal>();
  for (const item of findings) {
    const { needs }: BumpRule = RULES[item.rule];
    const name = findingName(item);
    if (needs === "decision" && item.follows === undefined && !isAccepted(item, accepted))
      refusals.set(name, { finding: item, needs, mend: decisionMend(item) });
    if (
      needs === "source" &&
      item.entry &&
      objectsIn(records.get(entrySubject(item.entry))?.entry.sources).length === 0
    )
      refusals.set(name, { finding: item, needs, mend: "give the entry a source in the catalog (sources or urls)" });
  }
  return [...refusals.values()];
}

/**
 * Whether a person accepted a finding.
 *
 * @param item - the finding.
 * @param accepted - names of findings; `rule *` stands for all of a rule, `rule provider/*` for those about a provider.
 * @returns true when it is among them.
 */
export function isAccepted(item: Finding, accepted: readonly string[]): boolean {
  const { rule, provider } = item;
  const names = [findingName(item), `${rule} *`, ...(provider === undefined ? [] : [`${rule} ${provider}/*`])];
  return names.some((name) => accepted.includes(name));
}

function decisionMend(item: Finding): string {
  const accept = `accept it with --accept ${JSON.stringify(findingName(item))}`;
  return item.rule === "entry.removed"
    ? `mark the entry \`deprecated\` in the catalog and remove it after the next release, or ${accept}`
    : `undo it, or ${accept}`;
}
