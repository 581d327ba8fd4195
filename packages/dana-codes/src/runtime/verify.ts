// Generated from the catalog; do not edit.
import { ownOf, ownOfAny } from "./own.js";
import type { Verification, VerificationProblem } from "./verification.js";
import { readForm, readJson, type SignedBody } from "./verify-body.js";
import { isRight, keyBytes, type OwnHash, type Secret } from "./verify-crypto.js";
import {
  bytesOf,
  fromBase64,
  fromHex,
  type Subtle,
  subtleCrypto,
  textOfBytes,
  toBase64,
  toHex,
} from "./verify-platform.js";
import { rawBody, readHeaders, readTime, secretsOf, type VerifyOptions } from "./verify-request.js";
import { PROBLEM_WORDS, proofOf, verificationOf } from "./verify-result.js";
import type { MessagePart, SignatureRule } from "./verify-rule.js";

export type { HeadersLike, Notification, VerifyOptions } from "./verify-request.js";

/** The signatures of one provider. */
export interface Signatures {
  readonly provider: string;
  readonly rules: readonly SignatureRule[];
  /** The function for MD5, if a rule needs it. */
  readonly md5?: OwnHash;
}

/**
 * Checks whether a provider sent a notification, as docs/decoding.md specifies it.
 *
 * @param signatures - rules of the provider.
 * @param notification - raw body, headers, method and path as received. Any type is accepted: JavaScript checks none.
 * @param keys - keys by name.
 * @param options - the time, and how old a notification may be.
 * @returns whether it is genuine, and what that proves. Never throws, and never contains a key.
 */
export async function verifyNotification(
  signatures: Signatures,
  notification: unknown,
  keys: unknown,
  options: VerifyOptions | null | undefined,
): Promise<Verification> {
  try {
    return await check(signatures, notification, keys, options);
  } catch {
    // Getters and proxies can throw. What they throw may contain anything, even a key, so it is not used.
    return failed({ problem: "unreadable" }, undefined);
  }
}

/** Why a check failed. */
interface Failure {
  readonly problem: VerificationProblem;
  readonly missing?: string;
  readonly rule?: string;
  /** The signature does not have the form that the rule says. It may belong to another rule. */
  readonly isOther?: true;
}

/** A notification that was read. */
interface Received {
  readonly raw: Uint8Array;
  readonly body: SignedBody;
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly method: unknown;
  readonly path: unknown;
  readonly keys: unknown;
  readonly subtle: Subtle;
  readonly now: unknown;
  readonly maxAge: unknown;
}

async function check(
  { provider, rules, md5 }: Signatures,
  notification: unknown,
  keys: unknown,
  options: unknown,
): Promise<Verification> {
  const given = Object(notification) as Record<string, unknown>;
  const raw = rawBody(given.body);
  if (typeof raw === "string") return failed({ problem: raw }, undefined);
  const text = textOfBytes(raw);
  if (text === undefined) return failed({ problem: "body_not_text" }, undefined);
  const json = readJson(text, wantedOf(rules));
  const isForm = json === undefined && rules.some((rule) => ownOf(rule, "format") === "form");
  const body = isForm ? readForm(text) : json;
  if (body === undefined) return failed({ problem: "body_not_json" }, undefined);
  if (body.isAmbiguous) return failed({ problem: "body_ambiguous" }, undefined);
  if (rules.length === 0) return failed({ problem: "nothing_signed" }, body.value);
  const subtle = await subtleCrypto();
  if (subtle === undefined) return failed({ problem: "crypto_missing" }, body.value);
  const received: Received = {
    ...{ raw, body, keys, subtle },
    headers: readHeaders(given.headers),
    method: given.method,
    path: given.path,
    now: ownOfAny(options, "now"),
    maxAge: ownOfAny(options, "maxAgeSeconds"),
  };
  const tried = rules.filter((rule) => (ownOf(rule, "format") === "form") === isForm);
  let worst: Failure = { problem: "signature_missing" };
  for (const rule of tried) {
    const failure = await failureOf(rule, received, md5);
    if (failure === undefined) return genuine(provider, rule, body);
    if (stageOf(failure) > stageOf(worst)) worst = { ...failure, rule: rule.id };
  }
  const places = [...new Set(tried.map(({ signature }) => signature))].join(", ");
  return failed(worst.problem === "signature_missing" ? { ...worst, missing: places } : worst, body.value);
}

/** Why a rule fails; undefined if the notification is genuine. */
async function failureOf(rule: SignatureRule, received: Received, md5?: OwnHash): Promise<Failure | undefined> {
  const signature = rule.in === "header" ? header(received, rule.signature) : field(received, rule.signature);
  if (typeof signature !== "string")
    return signature.problem === "header_repeated" ? signature : { problem: "signature_missing" };
  const bytes = signatureBytes(rule, signature);
  if (bytes === undefined || !hasLength(rule, bytes)) return { problem: "signature_mismatch", isOther: true };
  const parts = partsOf(rule, received);
  if (!Array.isArray(parts)) return parts as Failure;
  const secrets = secretsOf(received.keys, rule.key);
  if (secrets.length === 0) return { problem: "key_missing", missing: rule.key };
  let isUsable = false;
  // The sender may have signed the minified body and sent the same body with white space.
  for (const secret of secrets)
    for (const body of bodiesOf(rule, received)) {
      const message = await messageOf(parts, { ...received, secret, bytes: body });
      const { algorithm } = rule;
      const right = await isRight(received.subtle, { algorithm, secret, signature: bytes, message }, md5);
      if (right) return windowFailure(rule, received);
      if (right === false) isUsable = true;
    }
  return isUsable ? { problem: "signature_mismatch" } : { problem: "key_unusable", missing: rule.key };
}

/** How far a check came. The failure of the rule that came furthest is reported. */
function stageOf({ problem, isOther }: Failure): number {
  if (problem === "signature_mismatch") return isOther ? 1 : 5;
  if (problem.startsWith("timestamp")) return 4;
  if (problem.startsWith("key")) return 3;
  return problem === "signature_missing" ? 0 : 2;
}

/** The value of a header, which must be the only one. */
function header({ headers }: Received, name: string): string | Failure {
  const [value, ...more] = headers.get(name.toLowerCase()) ?? [];
  if (value === undefined) return { problem: "header_missing", missing: name };
  return more.length > 0 ? { problem: "header_repeated", missing: name } : value;
}

function field({ body }: Received, path: string): string | Failure {
  const value = body.fields.get(path);
  return value === undefined || value === "" ? { problem: "field_missing", missing: path } : value;
}

/** A part of what is signed, with its text. Bytes of a key or a body are added later. */
type Filled = readonly [part: MessagePart, value: string];

/** The parts of what is signed, each with its text. */
function partsOf(rule: SignatureRule, received: Received): Filled[] | Failure {
  const separator = ownOf(rule, "separator") ?? "";
  const filled: Filled[] = [];
  for (const [index, part] of (ownOf(rule, "message") ?? []).entries()) {
    const value = partText(part, received);
    if (typeof value !== "string") return value;
    filled.push([part, `${index > 0 ? separator : ""}${ownOf(part, "text") ?? ""}${value}`]);
  }
  return filled;
}

function partText(part: MessagePart, received: Received): string | Failure {
  const [name, path, from] = [ownOf(part, "header"), ownOf(part, "field"), ownOf(part, "from")];
  if (name !== undefined) return header(received, name);
  if (path !== undefined) return field(received, path);
  if (from === "method") return filledText(received.method)?.toUpperCase() ?? { problem: "method_missing" };
  if (from === "path") return filledText(received.path) ?? { problem: "path_missing" };
  if (from !== "bearer") return "";
  const value = header(received, "Authorization");
  if (typeof value !== "string") return value;
  return /^Bearer +(.+)$/i.exec(value)?.[1] ?? { problem: "header_missing", missing: "Authorization" };
}

function filledText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The bodies to try: the one as received and, if the rule says so, the same one without white space. */
function bodiesOf(rule: SignatureRule, { raw, body }: Received): readonly Uint8Array[] {
  const isMinified = (ownOf(rule, "message") ?? []).some((part) => ownOf(part, "minified") === true);
  const minified = isMinified ? bytesOf(body.minified) : raw;
  return minified.length === raw.length ? [raw] : [raw, minified];
}

/** Joins the parts to what is signed. */
async function messageOf(
  parts: readonly Filled[],
  { subtle, secret, bytes }: { readonly subtle: Subtle; readonly secret: Secret; readonly bytes: Uint8Array },
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for (const [part, text] of parts) {
    pieces.push(bytesOf(text));
    const from = ownOf(part, "from");
    if (from === "key") pieces.push(keyBytes(secret));
    if (from === "body") pieces.push(await bodyPart(part, subtle, bytes));
  }
  const message = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    message.set(piece, at);
    at += piece.length;
  }
  return message;
}

async function bodyPart(part: MessagePart, subtle: Subtle, bytes: Uint8Array): Promise<Uint8Array> {
  if (ownOf(part, "hash") === undefined) return bytes;
  const hash = new Uint8Array(await subtle.digest("SHA-256", bytes));
  return bytesOf(ownOf(part, "encoding") === "base64" ? toBase64(hash) : toHex(hash));
}

/** The signature as bytes; undefined if it is not written as the rule says. */
function signatureBytes(rule: SignatureRule, signature: string): Uint8Array | undefined {
  const [prefix, encoding] = [ownOf(rule, "prefix") ?? "", ownOf(rule, "encoding")];
  if (!signature.startsWith(prefix)) return undefined;
  const rest = signature.slice(prefix.length);
  if (encoding === undefined) return bytesOf(rest);
  return encoding === "hex" ? fromHex(rest) : fromBase64(rest);
}

/** How many bytes each hash has. */
const LENGTHS = { md5: 16, sha1: 20, sha256: 32, sha512: 64 } as const;

function hasLength({ algorithm }: SignatureRule, { length }: Uint8Array): boolean {
  if (algorithm === "token") return true;
  // The signature is as long as the key, and keys in use have at least 1024 bits.
  if (algorithm === "rsa-sha256") return length >= 128;
  return length === LENGTHS[algorithm.replace("hmac-", "") as keyof typeof LENGTHS];
}

/** Checks the age of a genuine notification: anybody who once saw an old one can send it again. */
function windowFailure(rule: SignatureRule, received: Received): Failure | undefined {
  const window = ownOf(rule, "window");
  if (window === undefined) return undefined;
  const stamp = header(received, window.header);
  if (typeof stamp !== "string") return stamp;
  const time = readTime(stamp);
  if (time === undefined) return { problem: "timestamp_unreadable", missing: window.header };
  const { now, maxAge } = received;
  const past = typeof maxAge === "number" ? maxAge : window.pastSeconds;
  const age = (Number(now ?? Date.now()) - time) / 1000;
  // NaN makes both comparisons false, so a time that is not a number is outside of the window.
  return age <= past && -age <= window.futureSeconds
    ? undefined
    : { problem: "timestamp_outside_window", missing: window.header };
}

function genuine(provider: string, rule: SignatureRule, { value }: SignedBody): Verification {
  const covers = ownOf(rule, "covers");
  const proof = proofOf({ provider, spaces: rule.spaces, covers }, value);
  const message =
    covers?.length === 0
      ? "The sender has the key, but signed nothing of the body."
      : "The signature is that of the provider.";
  return verificationOf(
    { status: "genuine", rule: rule.id, covers: covers ?? "body", message },
    value,
    proof,
  ) as Verification;
}

function failed({ problem, missing, rule }: Omit<Failure, "isOther">, body: unknown): Verification {
  const status = problem === "signature_mismatch" ? "forged" : "not_verifiable";
  const message = PROBLEM_WORDS[problem].replace("{}", missing ?? "");
  const found = { status, ...(rule !== undefined && { rule }), problem, ...(missing !== undefined && { missing }) };
  return verificationOf({ ...found, covers: [], message } as unknown as Verification, body);
}

/** All fields that any rule needs. */
function wantedOf(rules: readonly SignatureRule[]): ReadonlySet<string> {
  const fields = rules.flatMap((rule) => (ownOf(rule, "message") ?? []).flatMap((part) => ownOf(part, "field") ?? []));
  return new Set([...fields, ...rules.filter((rule) => rule.in === "body").map(({ signature }) => signature)]);
}
