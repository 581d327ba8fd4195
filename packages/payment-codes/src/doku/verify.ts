// Generated from the catalog; do not edit.
import type { Verification } from "../runtime/verification.js";
import { type Notification, type Signatures, verifyNotification, type VerifyOptions } from "../runtime/verify.js";

export type { Covered, Forged, Genuine, NotVerifiable, Verification, VerificationProblem } from "../runtime/verification.js";
export type { HeadersLike, Notification, VerifyOptions } from "../runtime/verify.js";

/** A key, as text or bytes. While an old key is being replaced, a list of keys: one of them has to fit. */
export type Secret = string | Uint8Array | readonly (string | Uint8Array)[] | undefined;

/** Keys to check DOKU's notifications with. Leave out those of products that you do not use. */
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
 * Checks whether DOKU sent a notification. Call it before you use anything from the notification.
 *
 * @param notification - raw body, headers, method and path, as received. A parsed body cannot be checked.
 * @param keys - your keys. The result never contains them.
 * @param options - the current time, and how old a notification may be. Both have defaults.
 * @returns whether it is genuine, and what that proves. Pass its `body` to `decode`, and the result itself as
 *   `verified`. Never throws.
 */
export function verify(notification: Notification, keys: DokuKeys, options?: VerifyOptions): Promise<Verification> {
  return verifyNotification(signatures, notification, keys, options);
}
