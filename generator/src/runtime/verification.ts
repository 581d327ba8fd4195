import { ownOfAny } from "./own.ts";

// What a verification proves, and how `decode` knows that it is about the body in hand.

/** Why a notification cannot be verified, or is forged. A closed list: new reasons are a major release. */
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

/** Fields that a signature covers; the whole body; for what is not genuine, none. */
export type Covered = "body" | readonly string[];

/** What every verification has. */
interface Verified {
  /** Id of the rule that was applied, as in `codes.json`; left out where none could be. */
  readonly rule?: string;
  /** In plain words, for a log: it never holds a key, a signature or anything of the body. */
  readonly message: string;
  /** The parsed body, for `decode`; undefined where it could not be read. Not enumerable, so that no log gets it. */
  readonly body: unknown;
}

/** The provider sent it, as far as `covers` says. */
export interface Genuine extends Verified {
  readonly status: "genuine";
  readonly rule: string;
  readonly problem?: never;
  readonly missing?: never;
  readonly covers: Covered;
}

/** The signature is not that of the provider: somebody else sent it, something changed it, or the key is wrong. */
export interface Forged extends Verified {
  readonly status: "forged";
  readonly rule: string;
  readonly problem: "signature_mismatch";
  readonly missing?: never;
  readonly covers: readonly [];
}

/** Nothing can be said: it is as good as not signed. */
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
 * Says whether a genuine notification proves what decides in a body. It comes with the verification, so that nobody
 * loads it who checks no signatures.
 *
 * @param provider - the provider whose codes are read.
 * @param body - the body in hand.
 * @param fields - all fields that may carry a code, those that decide over others first.
 * @param deciding - the one that decides; undefined where none does.
 * @returns whether it does.
 */
export type Proof = (
  provider: string,
  body: unknown,
  fields: readonly CodeField[],
  deciding: CodeField | undefined,
) => boolean;

/**
 * Where a verification keeps its proof. No JSON and no copy has it, so a `{"status":"genuine"}` that came over a wire
 * or out of a store proves nothing; the registry of symbols makes it the same in ES modules and CommonJS.
 */
export const PROOF = /* @__PURE__ */ Symbol.for("payment-codes.proof");

/** What the caller of `decode` says about the signature. */
export type Stated = "nothing" | "all" | "forged" | Proof;

/**
 * Reads what a caller says about the signature of a body.
 *
 * @param verified - `true`, a verification, or anything else.
 * @returns what it comes to. Bad news is believed of every object, good news only of the verification itself.
 */
export function readVerified(verified: unknown): Stated {
  if (verified === true) return "all";
  const status = ownOfAny(verified, "status");
  if (status === "forged") return "forged";
  const proof = ownOfAny(verified, PROOF);
  return status === "genuine" && typeof proof === "function" ? (proof as Proof) : "nothing";
}
