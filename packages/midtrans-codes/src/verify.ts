// Generated from the catalog; do not edit.
import type { Verification } from "./runtime/verification.js";
import { type Notification, type Signatures, verifyNotification, type VerifyOptions } from "./runtime/verify.js";

export type { Covered, Forged, Genuine, NotVerifiable, Verification, VerificationProblem } from "./runtime/verification.js";
export type { HeadersLike, Notification, VerifyOptions } from "./runtime/verify.js";

/** A key as a text or as bytes; several while an old one is replaced: any of them will do. */
export type Secret = string | Uint8Array | readonly (string | Uint8Array)[] | undefined;

/** Keys that Midtrans's notifications are checked with; those of other products may be left out. */
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
 * Checks whether Midtrans sent a notification, before anything in it is believed.
 *
 * @param notification - raw body, headers, method and path, as received; a parsed body cannot be checked.
 * @param keys - your keys. They never stand in what comes out.
 * @param options - the time, and how old a notification may be.
 * @returns whether it is genuine and what of it that proves, to be handed to `decode` as `verified`, with its `body`.
 * Never throws.
 */
export function verify(notification: Notification, keys: MidtransKeys, options?: VerifyOptions): Promise<Verification> {
  return verifyNotification(signatures, notification, keys, options);
}
