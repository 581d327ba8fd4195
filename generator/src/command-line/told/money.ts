/** What can be said about the money, in the order in which the catalog says it. */
export const MONEY = [
  "yes",
  "back",
  "back_part",
  "no",
  "no_unlisted",
  "no_back",
  "refused",
  "held",
  "waiting",
  "not_yet",
  "unknown",
  "not_by_call",
] as const;

/** Whether money moved, as far as a code tells. */
export type Money = (typeof MONEY)[number];

/** What says something about the money: an entry, or a result. Values of no vocabulary are taken as unknown. */
export interface ToldOfMoney {
  readonly scope: string;
  readonly outcome: string;
  readonly retry: string;
  readonly reason: string;
  /** Only a part of the amount was given back. */
  readonly part?: boolean | undefined;
  /** What the service does. */
  readonly kind?: string | undefined;
  /** Whether the message that says so has to be confirmed first. */
  readonly confirm?: string | undefined;
  /** `case`: the service is not in the catalog, so that nobody knows what failed or succeeded. */
  readonly precision?: string | undefined;
}

/**
 * Says whether money moved, where a code may mean several things.
 *
 * @param merged - advice that is safe for all of them.
 * @param meanings - what each of them says besides.
 * @returns what fits all of them, or `unknown`.
 */
export function moneyOfAny(merged: ToldOfMoney, meanings: readonly Pick<ToldOfMoney, "kind" | "part">[]): Money {
  const [first = "unknown", ...more] = new Set(meanings.map(({ kind, part }) => moneyOf({ ...merged, kind, part })));
  return more.length === 0 ? first : "unknown";
}

/**
 * Says whether money moved.
 *
 * @param told - what a code means.
 * @returns what fits; `unknown` for an outcome that is not known, and for one that has to be checked first.
 */
export function moneyOf({ scope, outcome, retry, kind, reason, part, confirm, precision }: ToldOfMoney): Money {
  // What still has to be asked for is not certain, whatever it is called: another code of a body may say the opposite.
  const isOpen = retry === "check_status_first" && outcome !== "pending";
  if (isOpen || confirm !== undefined) return "unknown";
  if (scope === "request") return "not_by_call";
  if (scope !== "transaction") return "unknown";
  const isBack = kind === "reverse";
  if (precision === "case" && (outcome === "success" || outcome === "reversed")) return "unknown";
  switch (outcome) {
    case "success":
      return isBack ? "back" : "yes";
    case "reversed":
      return part ? "back_part" : "back";
    case "failed":
      if (isBack) return "no_back";
      return precision === "case" ? "no_unlisted" : "no";
    case "rejected":
      return "refused";
    case "action_required":
      return reason === "authorized" ? "held" : "waiting";
    case "pending":
      return "not_yet";
    default:
      return "unknown";
  }
}
