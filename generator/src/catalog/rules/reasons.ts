import { advices } from "./advised.ts";
import { eachEntry, entryProblem } from "./rule.ts";

/** A reason goes with some outcomes only: nothing succeeds or fails because of a timeout. */
export const outcomeFitsReason = eachEntry((entry, model) =>
  advices(entry, model).flatMap(({ advice: { outcome, reason }, where }) => {
    const allowed = model.reasons[reason]?.outcomes ?? [];
    if (allowed.includes(outcome)) return [];
    return [
      entryProblem(entry, "reason", "outcome-fits-reason", {
        found: `outcome ${outcome} with the reason ${reason} (${where})`,
        expected: `one of its outcomes in catalog/reasons.yaml: ${allowed.join(", ")}`,
        mend: "correct outcome, or choose the reason that fits",
      }),
    ];
  }),
);

/** What was given back in part has a reason that says so, and nothing else has. */
export const partFitsReason = eachEntry((entry, model) =>
  advices(entry, model).flatMap(({ advice: { part, reason }, where }) => {
    const isPart = model.reasons[reason]?.part !== undefined;
    if (isPart === (part === true)) return [];
    return [
      entryProblem(entry, "reason", "part-fits-reason", {
        found: `the reason ${reason} ${part ? "with" : "without"} part (${where})`,
        expected: isPart ? "part, as only a part was given back" : "a reason of which catalog/reasons.yaml says part",
        mend: isPart ? 'add part: "true", or choose the reason for the whole amount' : "choose the reason for a part",
      }),
    ];
  }),
);
