import type { Model } from "../catalog/model.ts";
import type { IdempotencyRule, NotificationRule } from "../runtime/protocol.ts";
import type { MessagePart, SignatureRule } from "../runtime/verify-rule.ts";

/**
 * What makes a provider recognise a repeated request.
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
    const { source: _, window, message, separator, ...data } = rule;
    const covers = coveredBy(rule);
    return {
      ...data,
      ...(message && { message: message.map(partOf) }),
      ...(separator && { separator: separator === "line" ? "\n" : separator }),
      ...(window && { window: windowOf(window) }),
      ...(covers && { covers }),
    };
  });
}

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

function partOf({ minified, ...part }: Part): MessagePart {
  return { ...part, ...(minified && { minified: true as const }) };
}

function windowOf({ pastSeconds, futureSeconds, ...window }: NonNullable<Rule["window"]>) {
  return { ...window, pastSeconds: Number(pastSeconds), futureSeconds: Number(futureSeconds) };
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
