// Generated from the catalog; do not edit.
import { PROOF, type Proof, type Verification, type VerificationProblem } from "./verification.js";

/**
 * Makes the result of a verification.
 *
 * @param found - status, rule, problem and so on.
 * @param body - the parsed body.
 * @param proof - what it proves, if it is genuine.
 * @returns the verification, frozen. Its body and proof do not appear in logs and copies.
 */
export function verificationOf<V extends Omit<Verification, "body">>(found: V, body: unknown, proof?: Proof): V {
  const value = { ...found };
  Object.defineProperty(value, "body", { value: body });
  if (proof) Object.defineProperty(value, PROOF, { value: proof });
  return Object.freeze(value);
}

/** What a signature covers. */
interface Covering {
  readonly provider: string;
  /** Spaces of the codes that such notifications carry. */
  readonly spaces: readonly string[];
  /** The covered fields; undefined for the whole body. */
  readonly covers: readonly string[] | undefined;
}

/**
 * What a genuine notification proves. It proves the deciding code of this same body, if its rule has the code's space
 * and the signature covers the field of the code. The signature must also cover every field that would decide before
 * it: somebody may have removed a field that is not covered. Fields of other kinds of bodies do not count: this
 * signature never stands below one.
 *
 * @param covering - provider, spaces and fields.
 * @param verified - the parsed body that was verified.
 * @returns the proof.
 */
export function proofOf({ provider, spaces, covers }: Covering, verified: unknown): Proof {
  const text = textOf(verified);
  return (other, body, fields, deciding) => {
    if (other !== provider || text === undefined || text !== textOf(body)) return false;
    if (deciding !== undefined && !spaces.includes(deciding.space)) return false;
    if (covers === undefined) return true;
    const own = fields.filter(({ space }) => spaces.includes(space));
    const position = own.findIndex(({ field }) => field === deciding?.field);
    return position >= 0 && own.slice(0, position + 1).every(({ field }) => covers.includes(field));
  };
}

/** A body as text, to compare two of them; undefined if it cannot be written as JSON. */
function textOf(body: unknown): string | undefined {
  try {
    return JSON.stringify(body);
  } catch {
    return undefined;
  }
}

/** The message for each problem. `{}` stands for the name of the header, field or key. */
export const PROBLEM_WORDS: Readonly<Record<VerificationProblem, string>> = /* @__PURE__ */ Object.freeze({
  signature_mismatch:
    "The signature is not that of the provider: it is forged, was changed on the way, or the key is wrong.",
  nothing_signed: "The provider documents no signature of its notifications: ask for the status.",
  signature_missing: "There is no signature in {}.",
  header_missing: "The header {} is missing, and it is signed.",
  header_repeated: "The header {} stands there more than once.",
  field_missing: "The field {} is missing in the body, and it is signed.",
  method_missing: "The method of the request was not given, and it is signed.",
  path_missing: "The path of the request was not given, and it is signed.",
  key_missing: "The key {} was not given.",
  key_unusable: "The key {} cannot be used: a public key is a PEM that begins with BEGIN PUBLIC KEY.",
  body_missing: "There is no body.",
  body_parsed: "The body was parsed already. A signature is made over its bytes: give the raw body.",
  body_not_text: "The body is not UTF-8.",
  body_not_json: "The body is not JSON.",
  body_ambiguous: "A name stands twice in one object of the body, and readers differ in which of the values counts.",
  timestamp_unreadable: "The time in {} is not ISO 8601 with an offset.",
  timestamp_outside_window: "The time in {} is too old, or in the future: it may be a copy.",
  crypto_missing: "The platform has no WebCrypto.",
  unreadable: "The notification could not be read.",
});
