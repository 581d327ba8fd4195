// Generated from the catalog; do not edit.
import type { Verification } from "./runtime/verification.js";
import { type Notification, type Signatures, verifyNotification, type VerifyOptions } from "./runtime/verify.js";

export type { Covered, Forged, Genuine, NotVerifiable, Verification, VerificationProblem } from "./runtime/verification.js";
export type { HeadersLike, Notification, VerifyOptions } from "./runtime/verify.js";

/** A key as a text or as bytes; several while an old one is replaced: any of them will do. */
export type Secret = string | Uint8Array | readonly (string | Uint8Array)[] | undefined;

/** Keys that DOKU's notifications are checked with; those of other products may be left out. */
export interface DokuKeys {
  /** Secret key, from the API keys in the Back Office. SNAP calls it client secret. */
  readonly secretKey?: Secret;
  /** Public key of DOKU, from the Back Office, as PEM; for SNAP notifications with an asymmetric signature. */
  readonly publicKey?: Secret;
}

const signatures: Signatures = {
  provider: "doku",
  rules: [
    {
      id: "request",
      spaces: [
        "transaction-status",
        "order-status",
        "card-payment",
        "capture",
        "refund",
        "card",
        "card-error",
      ],
      signature: "Signature",
      in: "header",
      algorithm: "hmac-sha256",
      encoding: "base64",
      prefix: "HMACSHA256=",
      key: "secretKey",
      message: [
        {
          text: "Client-Id:",
          header: "Client-Id",
        },
        {
          text: "Request-Id:",
          header: "Request-Id",
        },
        {
          text: "Request-Timestamp:",
          header: "Request-Timestamp",
        },
        {
          text: "Request-Target:",
          from: "path",
        },
        {
          text: "Digest:",
          from: "body",
          hash: "sha256",
          encoding: "base64",
        },
      ],
      separator: "\n",
      window: {
        header: "Request-Timestamp",
        pastSeconds: 46800,
        futureSeconds: 300,
        source: "https://developers.doku.com/get-started-with-doku-api/notification/retry-notification",
      },
    },
    {
      id: "snap",
      spaces: [
        "snap-status",
        "snap-payment-flag",
        "va-payment",
        "va-inquiry",
      ],
      signature: "X-SIGNATURE",
      in: "header",
      algorithm: "hmac-sha512",
      encoding: "base64",
      key: "secretKey",
      message: [
        {
          from: "method",
        },
        {
          from: "path",
        },
        {
          from: "bearer",
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
        source: "https://developers.doku.com/get-started-with-doku-api/notification/retry-notification",
      },
    },
    {
      id: "snap-asymmetric",
      spaces: [
        "snap-status",
        "snap-payment-flag",
        "va-payment",
        "va-inquiry",
      ],
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
        source: "https://developers.doku.com/get-started-with-doku-api/notification/retry-notification",
      },
    },
  ],
};

/**
 * Checks whether DOKU sent a notification, before anything in it is believed.
 *
 * @param notification - raw body, headers, method and path, as received; a parsed body cannot be checked.
 * @param keys - your keys. They never stand in what comes out.
 * @param options - the time, and how old a notification may be.
 * @returns whether it is genuine and what of it that proves, to be handed to `decode` as `verified`, with its `body`.
 * Never throws.
 */
export function verify(notification: Notification, keys: DokuKeys, options?: VerifyOptions): Promise<Verification> {
  return verifyNotification(signatures, notification, keys, options);
}
