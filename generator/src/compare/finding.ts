import type { Bump } from "../package/bump.ts";
import { RULES, type RuleId } from "./rules.ts";

/** The entry that a difference is about. */
export interface EntryKey {
  readonly space: string;
  readonly name: string;
  readonly code: string;
  readonly network: string | null;
}

/** One difference between a published package and the one that is about to be. */
export interface Finding {
  readonly rule: RuleId;
  /** The bump that the rule requires. */
  readonly level: Bump;
  /** What it is about, in one line; with the rule it names the finding. */
  readonly subject: string;
  readonly old: string | null;
  readonly new: string | null;
  readonly entry?: EntryKey;
  /** In the joint package, the provider that it is about; the subject and the space of the entry start with it. */
  readonly provider?: string;
  /** Services, kinds of operation and networks for which alone it holds; all where it is left out. */
  readonly where?: readonly string[];
  /** Those for which it does not hold, although it holds in general. */
  readonly except?: readonly string[];
  /** Rule of another finding that this one only repeats elsewhere; it needs no separate decision. */
  readonly follows?: RuleId;
}

/** What a finding may carry beside its rule and subject. */
export type Details = Partial<Pick<Finding, "entry" | "follows">> & {
  readonly old?: unknown;
  readonly new?: unknown;
};

/**
 * Makes a finding.
 *
 * @param rule - id of the rule.
 * @param subject - what it is about.
 * @param details - old and new value, of any type, and the entry.
 * @returns the finding, with the level of its rule.
 */
export function finding(rule: RuleId, subject: string, details: Details = {}): Finding {
  const { old, new: now, ...rest } = details;
  return { rule, level: RULES[rule].bump, subject, old: valueText(old), new: valueText(now), ...rest };
}

/**
 * Names a finding about a provider as the joint package has it.
 *
 * @param provider - id of the provider.
 * @param item - the finding, as in the provider's own package.
 * @returns the finding, about the same thing in the folder of the provider.
 */
export function underProvider(provider: string, item: Finding): Finding {
  const { entry } = item;
  const subject = `${provider}/${item.subject}`;
  return { ...item, provider, subject, ...(entry && { entry: { ...entry, space: `${provider}/${entry.space}` } }) };
}

/**
 * How an entry is named in findings and decisions.
 *
 * @param entry - the entry.
 * @returns space, code and name, and the network where there is one.
 */
export function entrySubject({ space, code, name, network }: EntryKey): string {
  return [space, code, name, ...(network === null ? [] : [network])].join(" ");
}

function valueText(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}
