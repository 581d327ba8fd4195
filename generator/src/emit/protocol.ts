import type { Model } from "../catalog/model.ts";
import type { IdempotencyRule, NotificationRule } from "../runtime/protocol.ts";

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
  return notifications.map(({ spaces, signature, in: place, covers, source }) => ({
    spaces,
    signature,
    in: place,
    ...(covers && { covers }),
    source,
  }));
}
