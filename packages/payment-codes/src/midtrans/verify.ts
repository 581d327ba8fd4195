// Generated from the catalog; do not edit.
import type { Verification } from "../runtime/verification.js";
import { type Notification, type Signatures, verifyNotification, type VerifyOptions } from "../runtime/verify.js";

export type { Covered, Forged, Genuine, NotVerifiable, Verification, VerificationProblem } from "../runtime/verification.js";
export type { HeadersLike, Notification, VerifyOptions } from "../runtime/verify.js";

/** A key, as text or bytes. While an old key is being replaced, a list of keys: one of them has to fit. */
export type Secret = string | Uint8Array | readonly (string | Uint8Array)[] | undefined;

/** Keys to check Midtrans's notifications with. Leave out those of products that you do not use. */
export interface MidtransKeys {
  /** Server key, from the access keys of the dashboard. */
  readonly serverKey?: Secret;
  /** Public key that Midtrans gives for SNAP notifications, as PEM. */
  readonly publicKey?: Secret;
  /** Merchant key of payouts (Iris), from the dashboard of payouts. */
  readonly merchantKey?: Secret;
}

const signatures: Signatures = {
  provider: "midtrans",
  rules: [
    {
      id: "transaction",
      spaces: [
        "status",
        "transaction-status",
        "fraud-status",
        "card",
        "gopay",
      ],
      signature: "signature_key",
      in: "body",
      algorithm: "sha512",
      encoding: "hex",
      key: "serverKey",
      message: [
        {
          field: "order_id",
        },
        {
          field: "status_code",
        },
        {
          field: "gross_amount",
        },
        {
          from: "key",
        },
      ],
      covers: ["order_id", "status_code", "gross_amount"],
    },
    {
      id: "account",
      spaces: ["account", "account-status"],
      signature: "signature_key",
      in: "body",
      algorithm: "sha512",
      encoding: "hex",
      key: "serverKey",
      message: [
        {
          field: "account_id",
        },
        {
          field: "account_status",
        },
        {
          field: "status_code",
        },
        {
          from: "key",
        },
      ],
      covers: ["account_id", "account_status", "status_code"],
    },
    {
      id: "snap",
      spaces: ["snap", "snap-status"],
      signature: "X-SIGNATURE",
      in: "header",
      algorithm: "rsa-sha256",
      encoding: "base64",
      key: "publicKey",
      message: [
        {
          from: "method",
        },
        {
          from: "path",
        },
        {
          from: "body",
          hash: "sha256",
          encoding: "hex",
          minified: true,
        },
        {
          header: "X-TIMESTAMP",
        },
      ],
      separator: ":",
      window: {
        header: "X-TIMESTAMP",
        pastSeconds: 46800,
        futureSeconds: 300,
      },
    },
    {
      id: "payout",
      spaces: ["payout-status", "payout-error"],
      signature: "Iris-Signature",
      in: "header",
      algorithm: "sha512",
      encoding: "hex",
      key: "merchantKey",
      message: [
        {
          from: "body",
        },
        {
          from: "key",
        },
      ],
    },
  ],
};

/**
 * Checks whether Midtrans sent a notification. Call it before you use anything from the notification.
 *
 * @param notification - raw body, headers, method and path, as received. A parsed body cannot be checked.
 * @param keys - your keys. The result never contains them.
 * @param options - the current time, and how old a notification may be. Both have defaults.
 * @returns whether it is genuine, and what that proves. Pass its `body` to `decode`, and the result itself as
 *   `verified`. Never throws.
 */
export function verify(notification: Notification, keys: MidtransKeys, options?: VerifyOptions): Promise<Verification> {
  return verifyNotification(signatures, notification, keys, options);
}
