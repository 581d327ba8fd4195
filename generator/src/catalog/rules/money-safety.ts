import { isAnotherAttempt } from "../../runtime/retry.ts";
import type { Entry } from "../model.ts";
import type { Problem } from "../problem.ts";
import { type Advised, advices } from "./advised.ts";
import { eachEntry, entryProblem } from "./rule.ts";

/** An unknown outcome of something that moves money is asked for before anything else. */
export const unknownAsksFirst = eachEntry((entry, model) =>
  advices(entry, model).flatMap(({ advice, kind, where }) =>
    advice.outcome === "unknown" && (kind === "move" || kind === "reverse") && advice.retry !== "check_status_first"
      ? [
          entryProblem(entry, "retry", "unknown-asks-first", {
            found: `outcome unknown with retry ${advice.retry} (${where})`,
            expected: "retry check_status_first, as money may have moved",
            mend: "set retry to check_status_first",
          }),
        ]
      : [],
  ),
);

/** A second attempt under another reference or by another method needs a certain failure. */
export const secondAttemptNeedsFailure = eachEntry((entry, model) =>
  advices(entry, model).flatMap(({ advice, where }) =>
    isAnotherAttempt(advice.retry) && advice.outcome !== "failed"
      ? [
          entryProblem(entry, "retry", "second-attempt-needs-failure", {
            found: `retry ${advice.retry} with outcome ${advice.outcome} (${where})`,
            expected: "outcome failed, as the customer could pay twice",
            mend: "choose check_status_first, or outcome failed if that is certain",
          }),
        ]
      : [],
  ),
);

/** A server error says nothing about whether money moved, unless its own message says that the request was refused. */
export const serverErrorIsUnknown = eachEntry((entry, model) =>
  advices(entry, model).flatMap(({ advice, kind, where }) =>
    (entry.http ?? 0) >= 500 &&
    (kind === "move" || kind === "reverse") &&
    advice.outcome !== "unknown" &&
    !isRefusalByMessage(entry, advice)
      ? [
          entryProblem(entry, "outcome", "server-error-is-unknown", {
            found: `outcome ${advice.outcome} under HTTP ${entry.http} (${where})`,
            expected: "outcome unknown, as the money may have moved before the error",
            mend: "set outcome to unknown and retry to check_status_first; where the message itself says that the request was refused, set it to rejected and say so in note",
          }),
        ]
      : [],
  ),
);

/** Only a service that moves money can say that it moved. */
export const paidNeedsMovingService = eachEntry((entry, model) =>
  advices(entry, model).flatMap(({ advice, kind, where }) =>
    advice.scope === "transaction" && entry.pattern !== null && kind !== "move" && kind !== "reverse"
      ? [
          entryProblem(entry, "scope", "paid-needs-moving-service", {
            found: `scope transaction on a service of kind ${kind} (${where})`,
            expected: "scope request",
            mend: "set scope to request",
          }),
        ]
      : [],
  ),
);

/** A refusal is about this request and nothing else. */
export const refusalIsAboutRequest = eachEntry((entry, model) =>
  advices(entry, model).flatMap(({ advice, where }) =>
    advice.outcome === "rejected" && advice.scope !== "request"
      ? [
          entryProblem(entry, "scope", "refusal-is-about-request", {
            found: `outcome rejected with scope ${advice.scope} (${where})`,
            expected: "scope request: a refusal says nothing about an earlier request",
            mend: "set scope to request",
          }),
        ]
      : [],
  ),
);

/** Where our outcome is not the printed label, a note says why. */
export const deviationHasNote = eachEntry((entry, model) => {
  const labels = new Map(Object.entries(model.taxonomy.labels));
  return [entry, ...entry.when].flatMap((item): Problem[] => {
    if (item.documented === null) return [];
    const agreeing = labels.get(item.documented.toLowerCase());
    if (agreeing === undefined)
      return [
        entryProblem(entry, "documented", "unknown-label", {
          found: `the label ${JSON.stringify(item.documented)}`,
          expected: "a label of catalog/taxonomy.yaml",
          mend: "spell it as printed, or add it to labels with the outcomes that agree with it",
        }),
      ];
    if (item.note !== null || agreeing.length === 0 || agreeing.includes(item.outcome)) return [];
    return [
      entryProblem(entry, "outcome", "deviation-has-note", {
        found: `outcome ${item.outcome} beside the printed label ${JSON.stringify(item.documented)} (${entry.code})`,
        expected: "a note that says why they differ",
        mend: "add note",
      }),
    ];
  });
});

/** A refusal that the wire message states, with a note that says why the HTTP status does not decide. */
function isRefusalByMessage({ messages, note }: Entry, { outcome }: Advised["advice"]): boolean {
  return outcome === "rejected" && messages.length > 0 && note !== null;
}
