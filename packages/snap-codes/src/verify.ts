// Generated from the catalog; do not edit.
import type { Verification } from "./runtime/verification.js";
import { type Notification, type Signatures, verifyNotification, type VerifyOptions } from "./runtime/verify.js";

export type { Covered, Forged, Genuine, NotVerifiable, Verification, VerificationProblem } from "./runtime/verification.js";
export type { HeadersLike, Notification, VerifyOptions } from "./runtime/verify.js";

/** A key, as text or bytes. While an old key is being replaced, a list of keys: one of them has to fit. */
export type Secret = string | Uint8Array | readonly (string | Uint8Array)[] | undefined;

/** Keys to check SNAP BI's notifications with. Leave out those of products that you do not use. */
export interface SnapKeys {
  /** Client secret that the bank and you agreed on, for symmetric signatures. The bank signs with it, too. */
  readonly clientSecret?: Secret;
  /** Public key of the bank as PEM, for asymmetric signatures. */
  readonly publicKey?: Secret;
}

const signatures: Signatures = {
  provider: "snap",
  rules: [
    {
      id: "symmetric",
      spaces: [
        "status",
        "payment-flag",
        "va-payment",
        "va-inquiry",
      ],
      signature: "X-SIGNATURE",
      in: "header",
      algorithm: "hmac-sha512",
      encoding: "base64",
      key: "clientSecret",
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
        pastSeconds: 86400,
        futureSeconds: 300,
      },
    },
    {
      id: "symmetric-hex",
      spaces: [
        "status",
        "payment-flag",
        "va-payment",
        "va-inquiry",
      ],
      signature: "X-SIGNATURE",
      in: "header",
      algorithm: "hmac-sha512",
      encoding: "hex",
      key: "clientSecret",
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
        pastSeconds: 86400,
        futureSeconds: 300,
      },
    },
    {
      id: "asymmetric",
      spaces: [
        "status",
        "payment-flag",
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
        pastSeconds: 86400,
        futureSeconds: 300,
      },
    },
  ],
};

/**
 * Checks whether SNAP BI sent a notification. Call it before you use anything from the notification.
 *
 * @param notification - raw body, headers, method and path, as received. A parsed body cannot be checked.
 * @param keys - your keys. The result never contains them.
 * @param options - the current time, and how old a notification may be. Both have defaults.
 * @returns whether it is genuine, and what that proves. Pass its `body` to `decode`, and the result itself as
 *   `verified`. Never throws.
 */
export function verify(notification: Notification, keys: SnapKeys, options?: VerifyOptions): Promise<Verification> {
  return verifyNotification(signatures, notification, keys, options);
}
