// Generated from the catalog; do not edit.
import type { Verification } from "./runtime/verification.js";
import { type Notification, type Signatures, verifyNotification, type VerifyOptions } from "./runtime/verify.js";

export type { Covered, Forged, Genuine, NotVerifiable, Verification, VerificationProblem } from "./runtime/verification.js";
export type { HeadersLike, Notification, VerifyOptions } from "./runtime/verify.js";

/** A key as a text or as bytes; several while an old one is replaced: any of them will do. */
export type Secret = string | Uint8Array | readonly (string | Uint8Array)[] | undefined;

/** Keys that Klikoo's notifications are checked with; those of other products may be left out. */
export interface KlikooKeys {
}

const signatures: Signatures = {
  provider: "klikoo",
  rules: [],
};

/**
 * Checks whether Klikoo sent a notification, before anything in it is believed.
 *
 * @param notification - raw body, headers, method and path, as received; a parsed body cannot be checked.
 * @param keys - your keys. They never stand in what comes out.
 * @param options - the time, and how old a notification may be.
 * @returns whether it is genuine and what of it that proves, to be handed to `decode` as `verified`, with its `body`.
 * Never throws.
 */
export function verify(notification: Notification, keys: KlikooKeys, options?: VerifyOptions): Promise<Verification> {
  return verifyNotification(signatures, notification, keys, options);
}
