// Generated from the catalog; do not edit.
import { type Advice, mergeRetry } from "./advice.js";
import { type Known, readContext, readStatus } from "./context.js";
import { type DecodeContext, type DecodeResult, decodeKnown } from "./decode.js";
import type { PackedBodies } from "./packed.js";
import type { Retry } from "./vocabulary.js";

// What HTTP clients and the providers' own libraries throw. `doku-nodejs-library` passes on the errors of axios.

/** Where an error holds the response. */
const RESPONSES = [
  "response", // axios, got, ky, ofetch
  "rawHttpClientData", // midtrans-client: the response of axios, or its error
];
/** Where an error or a response holds the HTTP status. */
const STATUSES = [
  "status", // axios, fetch, ofetch
  "statusCode", // got, undici
  "httpStatusCode", // midtrans-client: may be the `status_code` of the body, so the response itself comes first
];
/** Where an error or a response holds the body, parsed or as a text. */
const BODIES = [
  "data", // axios, ky, ofetch, wrappers of fetch
  "body", // got, undici, wrappers of fetch
  "ApiResponse", // midtrans-client
  "_data", // ofetch: its response
];
/** Where an error holds its cause. */
const CAUSES = ["cause", "rawHttpClientData"];

/** System calls that happen before anything is sent. */
const BEFORE_SENDING = ["connect", "getaddrinfo"];
/** There was no connection: nothing was sent. */
const NO_CONNECTION = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ERR_SOCKET_CONNECTION_TIMEOUT",
  "UND_ERR_CONNECT_TIMEOUT", // undici
];
/** The server's certificate was rejected: nothing was sent. */
const NO_TRUST = [
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "CERT_REVOKED",
  "CERT_UNTRUSTED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
];
/** The request could not even be built. As the cause of another error, it may be about a redirect. */
const NO_REQUEST = [
  "ERR_INVALID_URL",
  "ERR_BAD_OPTION", // axios
  "ERR_BAD_OPTION_VALUE", // axios
];
/** Something may have been sent, whatever the cause of such an error says. */
const SENT = ["ECONNABORTED", "ECONNRESET", "EPIPE", "ERR_CANCELED", "ERR_FR_REDIRECTION_FAILURE", "UND_ERR_SOCKET"];
/** Counters that are more than 0 if the request was sent before. */
const REPEATS = [
  ["request", "_redirectCount"], // axios
  ["request", "redirectUrls", "length"], // got
  ["request", "retryCount"], // got
  ["config", "axios-retry", "retryCount"],
];
/** 0 if several tries were used up; `false` or missing if only one try was allowed. */
const TRIES_LEFT = ["options", "retry"]; // ofetch

/** Most errors that are examined. */
const MAX_ERRORS = 32;

/** The advice if nothing was sent. */
const NOT_SENT: Omit<Advice, "retry"> = {
  scope: "request",
  outcome: "rejected",
  actor: "integrator",
  reason: "provider_unavailable",
  disclosure: "generic",
};

/**
 * Reads what a call threw, as docs/decoding.md specifies it.
 *
 * @param catalog - packed data of the package.
 * @param error - what the call threw, of any type.
 * @param stated - what else is known.
 * @returns what the response in it says; `not_sent` if certainly nothing was sent; otherwise an unknown result. Never
 *   throws.
 */
export function decodeThrown(
  catalog: PackedBodies,
  error: unknown,
  stated: DecodeContext | null | undefined,
): DecodeResult {
  const context = readContext(stated);
  try {
    return decodeWith(catalog, error, context);
  } catch {
    // A proxy can throw on any access; then nothing is known.
    return decodeKnown(catalog, undefined, context);
  }
}

function decodeWith(catalog: PackedBodies, error: unknown, context: Known): DecodeResult {
  const decode = (body: unknown, httpStatus = context.httpStatus) =>
    decodeKnown(catalog, parsed(body), { ...context, httpStatus });
  const isError = typeof read(error, "stack") === "string";
  // The thrown value may be a body itself; the own fields of an error count last.
  const own = decode(error);
  if (!isError && hasCode(own)) return own;
  let answer: DecodeResult | undefined;
  let isAnswered = false;
  for (const link of chainOf(error)) {
    const holders = RESPONSES.map((name) => read(link, name)).filter(isObject);
    const status = first([...holders, link], STATUSES, readStatus);
    const bodies = [link, ...holders].flatMap((holder) => BODIES.map((name) => read(holder, name))).filter(isBody);
    isAnswered ||= status !== undefined;
    const results = (bodies.length > 0 || status === undefined ? bodies : [undefined]).map((body) =>
      decode(body, status),
    );
    const telling = results.find(hasCode);
    if (telling) return telling;
    answer ??= results[0];
  }
  if (hasCode(own)) return own;
  const retry = isAnswered || context.from === "notification" ? undefined : unsent(error);
  return retry ? notSent(context, retry) : (answer ?? decode(undefined));
}

/** The error and its causes, the outermost first. */
function chainOf(error: unknown): object[] {
  const chain: object[] = [];
  let link: unknown = error;
  while (isObject(link) && chain.length < MAX_ERRORS && !chain.includes(link)) {
    chain.push(link);
    link = causeOf(link) ?? lone(read(link, "errors"));
  }
  return chain;
}

function causeOf(error: object): object | undefined {
  return CAUSES.map((name) => read(error, name)).find(isObject);
}

/** Several errors may belong to several calls; the response to one says nothing about the others. */
function lone(errors: unknown): unknown {
  return Array.isArray(errors) && errors.length === 1 ? errors[0] : undefined;
}

function hasCode(result: DecodeResult): boolean {
  return result.known || result.why !== "no_code" || result.codes.length > 0 || result.items !== undefined;
}

/** What to do before sending again, if certainly nothing was sent; undefined if something may have been. */
function unsent(error: unknown): Retry | undefined {
  const [outermost, inner] = chainOf(error);
  if (outermost === undefined || isRepeated(outermost)) return undefined;
  const codes = [outermost, read(outermost, "rawHttpClientData") === inner && inner].map((one) => textAt(one, "code"));
  if (codes.some((code) => NO_REQUEST.includes(code))) return "after_fix";
  return unconnected(outermost, []);
}

/** The innermost errors decide; with several addresses, all of them have to agree. */
function unconnected(error: unknown, seen: unknown[]): Retry | undefined {
  if (!isObject(error) || seen.length >= MAX_ERRORS || seen.includes(error)) return undefined;
  seen.push(error);
  const code = textAt(error, "code");
  if (isObject(read(error, "response")) || isRepeated(error) || SENT.includes(code)) return undefined;
  const inner = causeOf(error);
  const errors = read(error, "errors");
  const all = inner ? [inner] : Array.isArray(errors) && errors.length > 0 ? errors.slice(0, MAX_ERRORS + 1) : [];
  if (all.length > 0)
    return all
      .map((one) => unconnected(one, seen))
      .reduce((one, other) => (one && other ? mergeRetry(one, other) : undefined));
  if (NO_TRUST.includes(code)) return "after_fix";
  const isBefore = NO_CONNECTION.includes(code) || BEFORE_SENDING.includes(textAt(error, "syscall"));
  return isBefore ? "later" : undefined;
}

function isRepeated(error: object): boolean {
  const at = (path: readonly string[]) => path.reduce<unknown>(read, error);
  const isMore = (count: unknown) => typeof count === "number" && count > 0;
  return REPEATS.some((path) => isMore(at(path))) || at(TRIES_LEFT) === 0;
}

function notSent({ from }: Known, retry: Retry): DecodeResult {
  return {
    known: false,
    why: "not_sent",
    ...NOT_SENT,
    retry,
    candidates: [],
    from: from ?? "call",
    fromSaid: from !== undefined,
    codes: [],
    ids: {},
    money: {},
  };
}

/** The first of some fields that has a usable value. */
function first<T>(
  holders: readonly object[],
  names: readonly string[],
  as: (value: unknown) => T | undefined,
): T | undefined {
  for (const holder of holders)
    for (const name of names) {
      const value = as(read(holder, name));
      if (value !== undefined) return value;
    }
  return undefined;
}

/** Errors carry the body as the client read it: parsed, or as text that it could not parse. */
function parsed(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function isBody(value: unknown): boolean {
  return isObject(value) || typeof value === "string";
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function textAt(holder: unknown, name: string): string {
  const value = read(holder, name);
  return typeof value === "string" ? value : "";
}

/** A property of an object or its class, but not one of `Object.prototype`. */
function read(holder: unknown, name: string): unknown {
  try {
    return isObject(holder) && !(name in Object.prototype) ? (holder as Record<string, unknown>)[name] : undefined;
  } catch {
    // Getters and proxies can throw.
    return undefined;
  }
}
