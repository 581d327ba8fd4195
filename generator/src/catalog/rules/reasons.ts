import { NETWORKS } from "../../runtime/vocabulary.ts";
import type { Entry } from "../model.ts";
import { advices } from "./advised.ts";
import { eachEntry, entryFinding, type Rule } from "./rule.ts";

/** What goes with a reason, and with the networks of cards. */
export const REASONS = [
  {
    id: "outcome-fits-reason",
    says: "The outcome of an entry is possible for its reason.",
    // Nothing succeeds or fails because of a timeout.
    check: eachEntry((entry, model) =>
      advices(entry, model).flatMap(({ advice: { outcome, reason }, where }) => {
        const allowed = model.reasons[reason]?.outcomes ?? [];
        if (allowed.includes(outcome)) return [];
        return [
          entryFinding(entry, "reason", {
            found: `outcome ${outcome} with the reason ${reason} (${where})`,
            expected: `one of its outcomes in catalog/reasons.yaml: ${allowed.join(", ")}`,
            mend: "correct outcome, or choose the reason that fits",
          }),
        ];
      }),
    ),
  },
  {
    id: "part-fits-reason",
    says: "An entry has a reason for a part of the amount exactly if only a part was given back.",
    check: eachEntry((entry, model) =>
      advices(entry, model).flatMap(({ advice: { part, reason }, where }) => {
        const isPart = model.reasons[reason]?.part !== undefined;
        if (isPart === (part === true)) return [];
        return [
          entryFinding(entry, "reason", {
            found: `the reason ${reason} ${part ? "with" : "without"} part (${where})`,
            expected: isPart
              ? "part, as only a part was given back"
              : "a reason of which catalog/reasons.yaml says part",
            mend: isPart
              ? 'add part: "true", or choose the reason for the whole amount'
              : "choose the reason for a part",
          }),
        ];
      }),
    ),
  },
  {
    id: "never-again",
    says: "If the card network says that a card must never be tried again, the entry says so.",
    check: (model) =>
      model.spaces
        .filter(({ isCards }) => isCards)
        .flatMap(({ entries }) =>
          entries.flatMap((entry) => {
            const asking = networksOf(entry).filter((network) =>
              model.taxonomy.attempts[network]?.never?.includes(entry.code),
            );
            const isSaid = (entry.reuse ?? model.reasons[entry.reason]?.reuse) !== undefined;
            if (entry.outcome !== "failed" || asking.length === 0 || isSaid) return [];
            return [
              entryFinding(entry, "code", {
                found: `${entry.code} ${entry.name} without reuse`,
                expected: `reuse: never, as ${asking.join(" and ")} forbids another attempt with the same card`,
                mend: "add reuse: never, or a reason that has it",
              }),
            ];
          }),
        ),
  },
] as const satisfies readonly Rule[];
/** The network of an entry; all of them where it names none. */
function networksOf({ network }: Entry): readonly (typeof NETWORKS)[number][] {
  return NETWORKS.filter((name) => network === null || name === network);
}
