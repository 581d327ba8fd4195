// Generated from the catalog; do not edit.
import { ownOfAny } from "./own.js";

// The result of a verification, and how `decode` knows that it belongs to the body that it reads.

/** Why a notification is forged, or cannot be verified. The list is closed: a new reason needs a major release. */
export type VerificationProblem =
  | "signature_mismatch"
  | "nothing_signed"
  | "signature_missing"
  | "header_missing"
  | "header_repeated"
  | "field_missing"
  | "method_missing"
  | "path_missing"
  | "key_missing"
  | "key_unusable"
  | "body_missing"
  | "body_parsed"
  | "body_not_text"
  | "body_not_json"
  | "body_ambiguous"
  | "timestamp_unreadable"
  | "timestamp_outside_window"
  | "crypto_missing"
  | "unreadable";

/** What the signature proves: the whole body, or a list of fields. The list is empty if it is not genuine. */
export type Covered = "body" | readonly string[];

/** What every verification has. */
interface Verified {
  /** Id of the rule that was applied, as in `codes.json`. Left out if no rule could be applied. */
  readonly rule?: string;
  /** The result in plain words, for your log. It never contains a key, a signature or a part of the body. */
  readonly message: string;
  /** The parsed body, for `decode`; undefined if it could not be read. Not enumerable, so that it stays out of logs. */
  readonly body: unknown;
}

/** The signature is that of the provider. It proves what `covers` names, and nothing else. */
export interface Genuine extends Verified {
  readonly status: "genuine";
  readonly rule: string;
  readonly problem?: never;
  readonly missing?: never;
  readonly covers: Covered;
}

/** The signature is wrong: somebody else sent it, it was changed on the way, or the key is not the right one. */
export interface Forged extends Verified {
  readonly status: "forged";
  readonly rule: string;
  readonly problem: "signature_mismatch";
  readonly missing?: never;
  readonly covers: readonly [];
}

/** The signature could not be checked. Treat the notification as one without a signature. */
export interface NotVerifiable extends Verified {
  readonly status: "not_verifiable";
  readonly problem: Exclude<VerificationProblem, "signature_mismatch">;
  /** Name of the header, field or key that is missing or cannot be used. */
  readonly missing?: string;
  readonly covers: readonly [];
}

/** Whether a notification is genuine. */
export type Verification = Genuine | Forged | NotVerifiable;

/** A field that carries a code. */
export interface CodeField {
  readonly field: string;
  readonly space: string;
}

/**
 * Tells whether a genuine notification proves the code that decides. The function comes with the verification, so that
 * programs that check no signatures do not load it.
 *
 * @param provider - the provider whose codes are read.
 * @param body - the body that is being read.
 * @param fields - all fields that may carry a code, in the order in which they decide.
 * @param deciding - the field that decides; undefined if none does.
 * @returns whether the notification proves it.
 */
export type Proof = (
  provider: string,
  body: unknown,
  fields: readonly CodeField[],
  deciding: CodeField | undefined,
) => boolean;

/**
 * The property in which a verification keeps its proof. JSON and copies do not have it. So `{"status":"genuine"}` from
 * a request or from a database proves nothing. The symbol is a registered one, so that it is the same in ES modules and
 * CommonJS.
 */
export const PROOF = /* @__PURE__ */ Symbol.for("payment-codes.proof");

/** What the caller of `decode` says about the signature: unchecked, all proved, forged, or what it proves. */
export type Stated = "nothing" | "all" | "forged" | Proof;

/**
 * Reads what a caller says about the signature of a body.
 *
 * @param verified - `true`, a verification, or anything else.
 * @returns what that means. `forged` is believed of any object; `genuine` only of the object that `verify` returned.
 */
export function readVerified(verified: unknown): Stated {
  if (verified === true) return "all";
  const status = ownOfAny(verified, "status");
  if (status === "forged") return "forged";
  const proof = ownOfAny(verified, PROOF);
  return status === "genuine" && typeof proof === "function" ? (proof as Proof) : "nothing";
}
