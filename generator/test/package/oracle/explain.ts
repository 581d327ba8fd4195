import type { Code } from "./body.ts";
import { adviceOf, claimsOf } from "./claims.ts";
import type { Codes } from "./data.ts";
import type { Meaning } from "./entries.ts";
import { firstOf, PRECEDENCE, RESERVED } from "./merge.ts";

/** A code that is told apart. */
export interface Sure {
  readonly code: Code;
  readonly meaning: Meaning;
}

/**
 * Rule 4: which entry says why.
 *
 * @param data - the codes.
 * @param codes - all codes of the body.
 * @param deciding - the one that decides.
 * @returns the explaining entry: the deciding one, or one that agrees with it and says more.
 */
export function explaining(data: Codes, codes: readonly Code[], deciding: Sure): Sure {
  const isPlain = (name: string) => data.reasons.some((reason) => reason.name === name && reason.plain);
  if (!isPlain(deciding.meaning.reason)) return deciding;
  const agreeing = codes
    .filter((code) => code !== deciding.code && code.meanings.length === 1)
    .map((code) => ({ code, meaning: code.meanings[0] as Meaning }))
    .filter((other) => agrees(deciding.meaning, other.meaning));
  const telling = agreeing.filter(({ meaning }) => !isPlain(meaning.reason));
  const details = agreeing.filter(({ code }) => code.place.layer === "detail");
  const candidates = telling.length > 0 ? telling : details;
  const reserved = firstOf(
    RESERVED,
    candidates.map(({ meaning }) => meaning.disclosure),
  );
  return candidates.findLast(({ meaning }) => meaning.disclosure === reserved) ?? deciding;
}

function agrees(deciding: Meaning, other: Meaning): boolean {
  const { kind } = other;
  if (kind !== undefined && kind !== "move" && kind !== deciding.kind) return false;
  if (other.outcome === deciding.outcome && other.scope === deciding.scope) return true;
  const isDecline =
    (deciding.outcome === "failed" && deciding.scope === "transaction") || deciding.reason === "generic_decline";
  return isDecline && ["failed", "rejected", "unknown"].includes(other.outcome);
}

/** What rule 5 needs to know. */
export interface Decided {
  readonly codes: readonly Code[];
  readonly deciding: Code;
  readonly outcome: string;
  /** Advice of the deciding code about sending again. */
  readonly own: string;
  /** Why the deciding code says so. */
  readonly reason: string;
  readonly by: Pick<Meaning, "outcome" | "retry" | "actor">;
  readonly from: string;
  /** Whether nothing proves the message. */
  readonly isUnproven: boolean;
}

/** Rule 5: whether to send again, and whether something in the body approves what was denied. */
export function retryOf(data: Codes, decided: Decided): { retry: string; contested: boolean } {
  const { deciding, outcome, own, by, from } = decided;
  const { retry, contested } = basicRetry(data, decided);
  const isMilder = ["after_fix", "with_authentication", "with_new_token", "later"].includes(retry);
  if (own === "with_new_reference" && isMilder) return { retry: "with_new_reference", contested };
  const isFinal = deciding.place.layer === "transaction" && from === "status" && outcome === "failed";
  // What the merchant has to find out stays open until the merchant did.
  if (isFinal && by.actor !== "merchant" && retry === "check_status_first" && !contested)
    return { retry: "with_other_method", contested };
  return { retry, contested };
}

function basicRetry(
  data: Codes,
  { codes, deciding, outcome, own, reason, by, from, isUnproven }: Decided,
): {
  retry: string;
  contested: boolean;
} {
  const all = codes.filter((code) => code !== deciding && code.place.layer === "detail");
  const details = all.filter((code) => code.meanings.length > 0);
  const isDenied = outcome === "failed" || outcome === "rejected";
  // Somebody canceled it after it was approved: both are true, and there is nothing to ask.
  if (
    isDenied &&
    reason !== "transaction_cancelled" &&
    details.some((code) => claimsOf(data, code).includes("approved"))
  )
    return { retry: "check_status_first", contested: true };
  // The call was taken on a moment ago; what ended may be something else under its reference.
  const isNotAsked = from !== "status" && (from !== "notification" || isUnproven);
  const isTakenOn = codes.some((code) => code !== deciding && code.place.layer === "response" && isGoingOn(code));
  if (outcome === "failed" && deciding.place.layer === "transaction" && isNotAsked && isTakenOn)
    return { retry: "check_status_first", contested: false };
  const isOpen = details.some((code) => adviceOf(code).retry === "check_status_first");
  // Nobody asked how it stands, and the reference would be lost.
  const isGivenUp = own === "with_new_reference" && from !== "status" && reason !== "transaction_cancelled";
  const isUnread = details.length < all.length;
  if (isDenied && (deciding.place.layer === "response" ? isOpen : isGivenUp && (isOpen || isUnread)))
    return { retry: "check_status_first", contested: false };
  if (isDenied && by.outcome === outcome && by.retry !== "check_status_first")
    return { retry: by.retry, contested: false };
  if (outcome === by.outcome) return { retry: firstOf(PRECEDENCE, [own, by.retry]), contested: false };
  return { retry: own, contested: false };
}

/** Whether a call that moves money was not turned away. */
function isGoingOn({ meanings }: Code): boolean {
  return meanings.some(
    ({ outcome, scope, kind = "move" }) =>
      scope === "transaction" && kind === "move" && ["success", "pending", "action_required"].includes(outcome),
  );
}
