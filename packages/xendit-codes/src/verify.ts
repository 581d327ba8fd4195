// Generated from the catalog; do not edit.
import type { Verification } from "./runtime/verification.js";
import { type Notification, type Signatures, verifyNotification, type VerifyOptions } from "./runtime/verify.js";

export type { Covered, Forged, Genuine, NotVerifiable, Verification, VerificationProblem } from "./runtime/verification.js";
export type { HeadersLike, Notification, VerifyOptions } from "./runtime/verify.js";

/** A key, as text or bytes. While an old key is being replaced, a list of keys: one of them has to fit. */
export type Secret = string | Uint8Array | readonly (string | Uint8Array)[] | undefined;

/** Keys to check Xendit's notifications with. Leave out those of products that you do not use. */
export interface XenditKeys {
  /** Webhook verification token, from the webhook settings of the dashboard. */
  readonly webhookToken?: Secret;
}

const signatures: Signatures = {
  provider: "xendit",
  rules: [
    {
      id: "webhook",
      spaces: [
        "payment-request-status",
        "payment-status",
        "payment-failure",
        "payment-link-status",
        "refund-status",
        "refund-failure",
        "payment-token-status",
        "payment-token-failure",
        "payout-status",
        "payout-status-v2",
        "payout-failure",
        "bill-status",
        "bill-failure",
      ],
      signature: "x-callback-token",
      in: "header",
      algorithm: "token",
      key: "webhookToken",
      covers: [],
    },
  ],
};

/**
 * Checks whether Xendit sent a notification. Call it before you use anything from the notification.
 *
 * @param notification - raw body, headers, method and path, as received. A parsed body cannot be checked.
 * @param keys - your keys. The result never contains them.
 * @param options - the current time, and how old a notification may be. Both have defaults.
 * @returns whether it is genuine, and what that proves. Pass its `body` to `decode`, and the result itself as
 *   `verified`. Never throws.
 */
export function verify(notification: Notification, keys: XenditKeys, options?: VerifyOptions): Promise<Verification> {
  return verifyNotification(signatures, notification, keys, options);
}
