import type { Model } from "../catalog/model.ts";
import type { IdempotencyRule, NotificationRule } from "../runtime/protocol.ts";
import type { MessagePart, SignatureRule } from "../runtime/verify-rule.ts";
import { pick } from "./pick.ts";

/**
 * How a provider recognizes a repeated request.
 *
 * @param model - the resolved provider.
 * @returns one rule per family of its API.
 */
export function idempotencyOf({ idempotency }: Model): IdempotencyRule[] {
  return idempotency.map(({ spaces, reference, fresh, same, validForSeconds, source }) => ({
    spaces,
    reference,
    ...(fresh !== undefined && { fresh }),
    ...(same !== undefined && { same }),
    ...(validForSeconds !== undefined && { validForSeconds: Number(validForSeconds) }),
    source,
  }));
}

/**
 * What the signatures of a provider's notifications prove.
 *
 * @param model - the resolved provider.
 * @returns one rule per kind of notification.
 */
export function notificationsOf({ notifications }: Model): NotificationRule[] {
  return notifications.map((rule) => {
    const { id, spaces, signature, in: place, source } = rule;
    const covers = coveredBy(rule);
    return { id, spaces, signature, in: place, ...(covers && { covers }), source };
  });
}

/**
 * How a provider signs its notifications.
 *
 * @param model - the resolved provider.
 * @returns one rule per kind of notification, in the order in which they are tried.
 */
export function signaturesOf({ notifications }: Model): SignatureRule[] {
  return notifications.map((rule) => {
    const { window, message, separator } = rule;
    const covers = coveredBy(rule);
    return {
      ...pick(rule, SIGNING),
      ...(message && { message: message.map(partOf) }),
      ...(separator && { separator: separator === "line" ? "\n" : separator }),
      ...(window && { window: windowOf(window) }),
      ...(covers && { covers }),
    };
  });
}

const SIGNING = ["id", "spaces", "signature", "in", "algorithm", "encoding", "prefix", "key", "format"] as const;

type Rule = Model["notifications"][number];
type Part = NonNullable<Rule["message"]>[number];

/**
 * What a signature proves, read off what is signed.
 *
 * @param rule - the rule.
 * @returns the fields, none for a token; undefined for the whole body.
 */
export function coveredBy({ message = [] }: Rule): string[] | undefined {
  return message.some(({ from }) => from === "body") ? undefined : message.flatMap(({ field }) => field ?? []);
}

function partOf(part: Part): MessagePart {
  return { ...pick(part, SIGNED_PART), ...(part.minified && { minified: true as const }) };
}

const SIGNED_PART = ["text", "header", "field", "from", "hash", "encoding"] as const;

function windowOf(window: NonNullable<Rule["window"]>) {
  return {
    header: window.header,
    pastSeconds: Number(window.pastSeconds),
    futureSeconds: Number(window.futureSeconds),
    ...pick(window, ["source"]),
  };
}

/**
 * Whether a provider signs anything with MD5, which WebCrypto has not.
 *
 * @param model - the resolved provider.
 * @returns true where its package needs a hash of its own.
 */
export function needsMd5({ notifications }: Model): boolean {
  return notifications.some(({ algorithm }) => algorithm === "md5");
}
