import { styleText } from "node:util";
import type { Finding } from "../../compare/finding.ts";
import { type LeftBehind, leftBehindLine } from "../../compare/left-behind.ts";
import { GROUPS, type Group, RULES } from "../../compare/rules.ts";
import type { Refusal } from "./decision.ts";
import type { Plan } from "./judge.ts";
import type { Plans } from "./plan.ts";

/** How many findings of a group are printed; `--json` prints all. */
const MOST = 12;

/**
 * Describes the next release of each package.
 *
 * @param done - the plans.
 * @returns text for a terminal.
 */
export function describePlans({ from, plans, leftOut }: Plans): string {
  const left = leftOut.map((name) => `${styleText("bold", name)}  not compared: ${from} holds another package`);
  return [`Compared with ${from}.`, ...plans.map((plan) => describePlan(plan, from)), ...left].join("\n");
}

function describePlan(plan: Plan, from: string): string {
  const name = styleText("bold", plan.package);
  if (plan.last === null) {
    const first = plan.declaredIn.length > 0 ? `.changeset/${plan.declaredIn.join(", .changeset/")}` : undefined;
    const says = first
      ? `as ${first} says`
      : plan.current === plan.next
        ? "waiting to be published"
        : `planned in .changeset/${plan.file}`;
    const head = `${name}  never published, as far as ${from} knows; the first release is ${plan.next}, ${says}`;
    if (plan.findings.length === 0) return head;
    const since = `  Since the last commit, ${count(plan.findings.filter(isOwn).length, "difference")}:`;
    return [head, since, ...groupLines(plan.findings), ...warningLines(plan.warnings)].join("\n");
  }
  if (plan.needed === null) return `${name}  ${plan.last}: no differences`;
  const target = plan.next === plan.current ? `${plan.next}, raised already` : plan.next;
  const repeated = plan.findings.filter(({ follows }) => follows !== undefined).length;
  const repeat = repeated > 0 ? `, repeated ${repeated} times in other files` : "";
  return [
    `${name}  ${plan.last} → ${target}  needs ${plan.needed}, ${count(plan.findings.length - repeated, "difference")}${repeat}`,
    ...groupLines(plan.findings),
    ...warningLines(plan.warnings),
    ...refusalLines(plan.refusals),
  ].join("\n");
}

/** Whether a finding says something that no other says. */
const isOwn = ({ follows }: Finding) => follows === undefined;

function groupLines(findings: readonly Finding[]): string[] {
  return (Object.keys(GROUPS) as Group[]).flatMap((group) => {
    const items = findings.filter(({ rule, follows }) => RULES[rule].group === group && follows === undefined);
    if (items.length === 0) return [];
    const rest = items.length - MOST;
    return [
      `  ${GROUPS[group]}`,
      ...items.slice(0, MOST).map((item) => `    ${findingLine(item)}`),
      ...(rest > 0 ? [`    and ${rest} more`] : []),
    ];
  });
}

function warningLines(warnings: readonly LeftBehind[]): string[] {
  if (warnings.length === 0) return [];
  const rest = warnings.length - MOST;
  return [
    "  Worth a look: changed, but not all of it",
    ...warnings.slice(0, MOST).map((item) => `    ${leftBehindLine(item)}`),
    ...(rest > 0 ? [`    and ${rest} more`] : []),
  ];
}

function findingLine({ level, rule, subject, old, new: now, where, except }: Finding): string {
  const values = old === null && now === null ? "" : `: ${short(old)} → ${short(now)}`;
  const places = `${where ? `  (${few(where)})` : ""}${except ? `  (not ${few(except)})` : ""}`;
  return `${level.padEnd(5)} ${rule}  ${subject}${values}${places}`;
}

function few(places: readonly string[]): string {
  return `${places.slice(0, 3).join(", ")}${places.length > 3 ? ` and ${places.length - 3} more` : ""}`;
}

function short(value: string | null): string {
  const text = value ?? "none";
  return text.length > 50 ? `${text.slice(0, 49)}…` : text;
}

function refusalLines(refusals: readonly Refusal[]): string[] {
  if (refusals.length === 0) return [];
  return [
    `  Refused until there is a decision or source`,
    ...refusals.flatMap(({ finding: { rule, subject }, mend }) => [`    ${rule}  ${subject}`, `      ${mend}`]),
  ];
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
