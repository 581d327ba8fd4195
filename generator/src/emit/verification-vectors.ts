import { createHash, createHmac, createSign } from "node:crypto";
import type { Model } from "../catalog/model.ts";
import type { MessagePart, SignatureRule } from "../runtime/verify-rule.ts";
import { signaturesOf } from "./protocol.ts";
import { PRIVATE_KEY, PUBLIC_KEY } from "./vector-key.ts";

// Notifications to test a port of `verify` by. They are signed here by other code than that which checks them.

/** A notification with the keys and the time it is checked with, and what has to come out. */
export interface VerificationVector {
  readonly name: string;
  readonly notification: SignedNotification;
  readonly keys: Readonly<Record<string, string | readonly string[]>>;
  /** ISO 8601. */
  readonly now: string;
  readonly expect: Readonly<Record<string, unknown>>;
}

/** What of a request is signed. */
interface Signing {
  readonly fields: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** A notification as text. */
export interface SignedNotification {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly method: string;
  readonly path: string;
}

/** When the vectors are sent, checked, and checked too late; where to, and with which secret. */
const SENT = "2026-01-02T10:04:05+07:00";
export const NOW = "2026-01-02T03:05:05Z";
const EARLIER = "2026-01-01T00:00:00Z";
const LATER = "2026-02-02T03:05:05Z";
export const PATH = "/payments/notifications";
export const SECRET = "a secret of our own";

/**
 * Notifications of a provider, genuine and not.
 *
 * @param model - the resolved provider.
 * @returns some for each of its rules; one that nothing proves where it has none.
 */
export function verificationVectors(model: Model): VerificationVector[] {
  const rules = signaturesOf(model);
  if (rules.length > 0) return rules.flatMap((rule) => vectorsOf(rule, rules));
  const notification = { body: '{"id":"A-1"}', headers: {}, method: "POST", path: PATH };
  const expect = { status: "not_verifiable", problem: "nothing_signed", covers: [] };
  return [{ name: "nothing is signed", notification, keys: {}, now: NOW, expect }];
}

function vectorsOf(rule: SignatureRule, rules: readonly SignatureRule[]): VerificationVector[] {
  // Where another rule has its signature in the same place, what is wrong may be told of that one.
  const isAlone = rules.filter(({ signature }) => signature === rule.signature).length === 1;
  const wrong = (expected: object) => (isAlone ? expected : { covers: [] });
  const alike = rules.filter(({ format }) => format === rule.format).map(({ signature }) => signature);
  const notification = signed(rule);
  const keys = { [rule.key]: rule.algorithm === "rsa-sha256" ? PUBLIC_KEY : SECRET };
  const vector = (what: string, changes: Partial<VerificationVector>, expect: object): VerificationVector => ({
    ...{ name: `${rule.id}: ${what}`, notification, keys, now: NOW, expect: { ...expect } },
    ...changes,
  });
  const not = (problem: string, missing?: string) => ({
    status: "not_verifiable",
    problem,
    ...(missing !== undefined && { missing }),
    covers: [],
  });
  const genuine = { status: "genuine", rule: rule.id, covers: rule.covers ?? "body" };
  const forged = { status: "forged", rule: rule.id, problem: "signature_mismatch", covers: [] };
  const other = { ...keys, [rule.key]: rule.algorithm === "rsa-sha256" ? otherKey() : `${SECRET}!` };
  const [first] = rule.covers ?? [""];
  return [
    vector("genuine", {}, genuine),
    vector("another key", { keys: other }, rule.algorithm === "rsa-sha256" ? not("key_unusable", rule.key) : forged),
    vector("no key", { keys: {} }, not("key_missing", rule.key)),
    vector(
      "no signature",
      { notification: withoutSignature(rule, notification) },
      not("signature_missing", [...new Set(alike)].join(", ")),
    ),
    vector(
      "a name twice",
      { notification: { ...notification, body: twice(notification.body) } },
      not("body_ambiguous"),
    ),
    ...(first === undefined ? [] : [vector("another value", { notification: changed(notification, first) }, forged)]),
    ...wordings(rule, notification).map(([what, changes, isGenuine]) =>
      vector(what, { notification: { ...notification, ...changes } }, isGenuine ? genuine : wrong(forged)),
    ),
    vector("an older key and the right one", { keys: { [rule.key]: [`${SECRET}?`, ...Object.values(keys)] } }, genuine),
    ...(rule.window ? [vector("too late", { now: LATER }, not("timestamp_outside_window", rule.window.header))] : []),
    ...(rule.window
      ? [vector("too early", { now: EARLIER }, not("timestamp_outside_window", rule.window.header))]
      : []),
    ...missingHeaders(rule, notification).map(([header, changes]) =>
      vector(`no ${header}`, { notification: { ...notification, ...changes } }, wrong(not("header_missing", header))),
    ),
  ];
}

type Wording = readonly [what: string, changes: Partial<SignedNotification>, isGenuine: boolean];

/** The same notification, written in another way: what of that is genuine, and what is not. */
function wordings(rule: SignatureRule, notification: SignedNotification): Wording[] {
  const { body, headers, path } = notification;
  const { message = [], signature } = rule;
  const isJson = rule.format === undefined;
  const uses = (what: MessagePart["from"]) => message.find(({ from }) => from === what);
  const signedBody = uses("body");
  const small = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const last = rule.covers?.at(-1);
  return [
    ["headers in small letters", { headers: small }, true],
    ...(isJson
      ? [["white space", { body: ` ${body}\n` }, signedBody === undefined || signedBody.minified === true] as const]
      : []),
    ...(uses("path") ? [["another path", { path: `${path}/` }, false] as const] : []),
    ...(uses("method") ? [["a method in small letters", { method: "post" }, true] as const] : []),
    ...(rule.in === "header" && rule.encoding !== undefined
      ? [
          [
            "a signature written in another way",
            { headers: { ...headers, [signature]: loose(headers[signature] ?? "") } },
            false,
          ] as const,
        ]
      : []),
    ...(rule.prefix !== undefined
      ? [
          [
            "another prefix",
            { headers: { ...headers, [signature]: `_${(headers[signature] ?? "").slice(1)}` } },
            false,
          ] as const,
        ]
      : []),
    ...(isJson && last !== undefined ? [["a number with its digits", numbered(rule, last), true] as const] : []),
  ];
}

/** The same bytes in capitals, or with bits that no byte has. */
function loose(signature: string): string {
  const [, head = "", digit = "", padding = ""] = /^(.*?)(.)(=+)$/.exec(signature) ?? [];
  return padding === ""
    ? signature.replace(/[0-9a-f]+$/, (hex) => hex.toUpperCase())
    : `${head}${String.fromCharCode(digit.charCodeAt(0) + 1)}${padding}`;
}

/** A notification of which one signed field is a number that a parser would not write again as it is. */
function numbered(rule: SignatureRule, path: string): Pick<SignedNotification, "body"> {
  const { body } = signed(rule, bodyOf(rule).replace(`"value of ${path}"`, '"10000.00"'));
  return { body: body.replace('"10000.00"', "10000.00") };
}

/** The notification without each of the headers that are signed. */
function missingHeaders({ message = [] }: SignatureRule, { headers }: SignedNotification) {
  const names = message.flatMap(({ header, from }) => header ?? (from === "bearer" ? "Authorization" : []));
  return names.map((name): [string, Pick<SignedNotification, "headers">] => {
    const { [name]: _, ...others } = headers;
    return [name, { headers: others }];
  });
}

/** A key that is none: what is cut off is no PEM any more. */
function otherKey(): string {
  return PUBLIC_KEY.replace("-----END PUBLIC KEY-----", "");
}

/**
 * Signs a notification as a provider does.
 *
 * @param rule - how it is signed.
 * @param body - the body; left out for one with the fields that the rule needs.
 * @param secret - the key; left out for that of the vectors.
 * @returns the notification.
 */
export function signed(rule: SignatureRule, body = bodyOf(rule), secret = SECRET): SignedNotification {
  const headers: Record<string, string> = { "Content-Type": TYPES[rule.format ?? "json"] };
  for (const { header, from } of rule.message ?? []) {
    if (header !== undefined) headers[header] = header === rule.window?.header ? SENT : `value of ${header}`;
    if (from === "bearer") headers.Authorization = "Bearer a-token-of-the-merchant";
  }
  const { message = [], separator = "" } = rule;
  const text = message
    .map((part) => `${part.text ?? ""}${partText(part, { body, fields: read(rule, body), headers, secret })}`)
    .join(separator);
  const signature = `${rule.prefix ?? ""}${signatureOf(rule, text, secret)}`;
  if (rule.in === "header")
    return { body, headers: { ...headers, [rule.signature]: signature }, method: "POST", path: PATH };
  return {
    body: write(rule, { ...read(rule, body), [rule.signature]: signature }),
    headers,
    method: "POST",
    path: PATH,
  };
}

function partText(
  { header, field, from, hash, encoding }: MessagePart,
  { body, fields, headers, secret }: Readonly<Record<"body" | "secret", string>> & Signing,
): string {
  if (header !== undefined) return headers[header] ?? "";
  if (field !== undefined) return String(at(fields, field));
  if (from === "method") return "POST";
  if (from === "path") return PATH;
  if (from === "bearer") return "a-token-of-the-merchant";
  if (from === "key") return secret;
  return hash === undefined
    ? body
    : createHash(hash)
        .update(body)
        .digest(encoding ?? "hex");
}

function signatureOf({ algorithm, encoding = "hex" }: SignatureRule, text: string, secret: string): string {
  if (algorithm === "token") return secret;
  if (algorithm === "rsa-sha256") return createSign("sha256").update(text).sign(PRIVATE_KEY, encoding);
  if (algorithm.startsWith("hmac-")) return createHmac(algorithm.slice(5), secret).update(text).digest(encoding);
  return createHash(algorithm).update(text).digest(encoding);
}

/** A body with all fields that a rule needs. */
function bodyOf({ message = [], format }: SignatureRule): string {
  const body: Record<string, unknown> = { id: "A-1" };
  for (const path of message.flatMap(({ field }) => field ?? []))
    set(body, format === "form" ? [path] : path.split("."), `value of ${path}`);
  return write({ format }, body);
}

const TYPES = { json: "application/json", form: "application/x-www-form-urlencoded" } as const;

function read({ format }: Pick<SignatureRule, "format">, body: string): Record<string, unknown> {
  return format === "form" ? Object.fromEntries(new URLSearchParams(body)) : JSON.parse(body);
}

function write({ format }: Pick<SignatureRule, "format">, body: Record<string, unknown>): string {
  return format === "form" ? String(new URLSearchParams(body as Record<string, string>)) : JSON.stringify(body);
}

function set(target: Record<string, unknown>, [name = "", ...rest]: readonly string[], value: string): void {
  if (rest.length === 0) target[name] = value;
  else {
    target[name] ??= {};
    set(target[name] as Record<string, unknown>, rest, value);
  }
}

function at(body: unknown, path: string): unknown {
  return path.split(".").reduce((value, name) => (value as Record<string, unknown> | undefined)?.[name], body);
}

function withoutSignature(rule: SignatureRule, notification: SignedNotification): SignedNotification {
  const { [rule.signature]: _, ...headers } = notification.headers;
  if (rule.in === "header") return { ...notification, headers };
  const { [rule.signature]: __, ...body } = read(rule, notification.body);
  return { ...notification, body: write(rule, body) };
}

/** The same body with its first name once more. */
function twice(body: string): string {
  return body.startsWith("{") ? `{"id":"B-2",${body.slice(1)}` : `${body}&${body.slice(0, body.indexOf("="))}=B-2`;
}

/** The body with another value in a field, or anywhere. */
function changed(notification: SignedNotification, field: string): SignedNotification {
  const value = field === "" ? "A-1" : `value of ${field}`;
  const body = notification.body
    .replace(value, `${value}!`)
    .replace(value.replaceAll(" ", "+"), (found) => `${found}%21`);
  return { ...notification, body };
}
