import { isAnotherAttempt } from "../../runtime/retry.ts";
import type { Outcome } from "../../runtime/vocabulary.ts";
import type { Entry, Model } from "../model.ts";
import { type Advised, advices } from "./advised.ts";
import { eachEntry, entryFinding, type Rule } from "./rule.ts";

/** Advice that could cost somebody money. */
export const MONEY_SAFETY = [
  {
    id: "unknown-asks-first",
    says: "If the outcome of a call that moves money is unknown, its status is checked before anything is sent again.",
    check: eachEntry((entry, model) =>
      advices(entry, model).flatMap(({ advice, kind, where }) =>
        advice.outcome === "unknown" && (kind === "move" || kind === "reverse") && advice.retry !== "check_status_first"
          ? [
              entryFinding(entry, "retry", {
                found: `outcome unknown with retry ${advice.retry} (${where})`,
                expected: "retry check_status_first, as money may have moved",
                mend: "set retry to check_status_first",
              }),
            ]
          : [],
      ),
    ),
  },
  {
    id: "second-attempt-needs-failure",
    says: "A second attempt is advised only after a certain failure.",
    // Under another reference, or by another method.
    check: eachEntry((entry, model) =>
      advices(entry, model).flatMap(({ advice, where }) =>
        isAnotherAttempt(advice.retry) && advice.outcome !== "failed"
          ? [
              entryFinding(entry, "retry", {
                found: `retry ${advice.retry} with outcome ${advice.outcome} (${where})`,
                expected: "outcome failed, as the customer could pay twice",
                mend: "choose check_status_first, or outcome failed if that is certain",
              }),
            ]
          : [],
      ),
    ),
  },
  {
    id: "server-error-is-unknown",
    says: "A server error says nothing about whether money moved, unless its own message says that the request was refused.",
    check: eachEntry((entry, model) =>
      advices(entry, model).flatMap(({ advice, kind, where }) =>
        (entry.http ?? 0) >= 500 &&
        (kind === "move" || kind === "reverse") &&
        advice.outcome !== "unknown" &&
        !isRefusalByMessage(entry, advice)
          ? [
              entryFinding(entry, "outcome", {
                found: `outcome ${advice.outcome} under HTTP ${entry.http} (${where})`,
                expected: "outcome unknown, as the money may have moved before the error",
                mend: "set outcome to unknown and retry to check_status_first; where the message itself says that the request was refused, set it to rejected and say so in note",
              }),
            ]
          : [],
      ),
    ),
  },
  {
    id: "paid-needs-moving-service",
    says: "A code of a service that moves no money says nothing about whether money moved.",
    check: eachEntry((entry, model) =>
      advices(entry, model).flatMap(({ advice, kind, where }) =>
        advice.scope === "transaction" && entry.pattern !== null && kind !== "move" && kind !== "reverse"
          ? [
              entryFinding(entry, "scope", {
                found: `scope transaction on a service of kind ${kind} (${where})`,
                expected: "scope request",
                mend: "set scope to request",
              }),
            ]
          : [],
      ),
    ),
  },
  {
    id: "refusal-is-about-request",
    says: "A rejected outcome is only about the request itself: its scope is request.",
    check: eachEntry((entry, model) =>
      advices(entry, model).flatMap(({ advice, where }) =>
        advice.outcome === "rejected" && advice.scope !== "request"
          ? [
              entryFinding(entry, "scope", {
                found: `outcome rejected with scope ${advice.scope} (${where})`,
                expected: "scope request: a refusal says nothing about an earlier request",
                mend: "set scope to request",
              }),
            ]
          : [],
      ),
    ),
  },
  {
    id: "unknown-label",
    says: "Every printed label is listed in catalog/taxonomy.yaml, with the outcomes that agree with it.",
    open: "update",
    check: eachEntry((entry, { taxonomy }) =>
      [entry, ...entry.when].flatMap(({ documented }) =>
        documented === null || labelOf(documented, taxonomy) !== undefined
          ? []
          : [
              entryFinding(entry, "documented", {
                found: `the label ${JSON.stringify(documented)}`,
                expected: "a label of catalog/taxonomy.yaml",
                mend: "spell it as printed, or add it to labels with the outcomes that agree with it",
              }),
            ],
      ),
    ),
  },
  {
    id: "deviation-has-note",
    says: "If the outcome does not agree with the printed label, a note says why.",
    open: "draft",
    check: eachEntry((entry, { taxonomy }) =>
      [entry, ...entry.when].flatMap(({ documented, note, outcome }) => {
        const agreeing = documented === null ? [] : (labelOf(documented, taxonomy) ?? []);
        if (note !== null || agreeing.length === 0 || agreeing.includes(outcome)) return [];
        return [
          entryFinding(entry, "outcome", {
            found: `outcome ${outcome} beside the printed label ${JSON.stringify(documented)} (${entry.code})`,
            expected: "a note that says why they differ",
            mend: "add note",
          }),
        ];
      }),
    ),
  },
] as const satisfies readonly Rule[];

/** Outcomes that agree with a printed label; all where the list is empty. */
function labelOf(documented: string, { labels }: Model["taxonomy"]): readonly Outcome[] | undefined {
  const label = documented.toLowerCase();
  return Object.hasOwn(labels, label) ? labels[label] : undefined;
}

/** A refusal that the wire message states, with a note that says why the HTTP status does not decide. */
function isRefusalByMessage({ messages, note }: Entry, { outcome }: Advised["advice"]): boolean {
  return outcome === "rejected" && messages.length > 0 && note !== null;
}
