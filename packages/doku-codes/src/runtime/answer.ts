// Generated from the catalog; do not edit.
import { ownOf, ownOfAny } from "./own.js";

// What a merchant sends where the provider is the one who asks or tells something.

/** What to send. */
export interface Answer {
  /** HTTP status of the answer. */
  readonly httpStatus: number;
  /** The response code. */
  readonly code: string;
  /** The text that belongs to the code. */
  readonly message: string;
  /** A field of the answer that has to say the same, with its value. */
  readonly state?: { readonly field: string; readonly code: string };
}

/** What a merchant may answer, as it is shipped. */
export interface PackedAnswers {
  /** Most characters of a message. */
  readonly longest?: number;
  readonly services: Readonly<Record<string, PackedService>>;
}

export interface PackedService {
  /** Field of the answer that says it once more. */
  readonly field?: string;
  /** One answer per line: name, code, HTTP status, message with parameters between two U+0001, and what stands in the
   * field. */
  readonly answers: string;
}

/**
 * Looks up what to send.
 *
 * @param packed - what a merchant may answer.
 * @param service - the service that asks or tells.
 * @param name - name of the entry to send.
 * @param params - values of the parameters of its message; they may stem from a request. What is missing is left out.
 * @returns code, message and HTTP status.
 * @throws RangeError if a merchant does not answer the service, or not with this name; its message says what to choose.
 */
export function answerOf(packed: PackedAnswers, service: string, name: string, params?: unknown): Answer {
  const own = ownOf(packed.services, service);
  if (own === undefined)
    throw new RangeError(
      `a merchant does not answer the service ${JSON.stringify(service)}; choose one of ${Object.keys(packed.services).join(", ")}`,
    );
  const lines = own.answers.split("\n").map((line) => line.split("\t"));
  const [, code = "", status = "", template = "", state] = lines.find(([known]) => known === name) ?? [];
  if (code === "")
    throw new RangeError(
      `the service ${service} is not answered with ${JSON.stringify(name)}; choose one of ${lines.map(([known]) => known).join(", ")}`,
    );
  return Object.freeze({
    httpStatus: Number(status),
    code,
    message: messageOf(template, params, packed.longest),
    ...(own.field && state && { state: Object.freeze({ field: own.field, code: state }) }),
  });
}

function messageOf(template: string, params: unknown, longest: number | undefined): string {
  const parts = template
    .split("\u0001")
    .map((part, index) => (index % 2 === 1 ? textOf(ownOfAny(params, part)) : part));
  // Whole characters only: half of one is no text that can be sent.
  return [...parts.join("").trim()].slice(0, longest).join("").trim();
}

/** A value as one line of text: what a request contained must not add lines to an answer or a log. */
function textOf(value: unknown): string {
  if (typeof value === "number") return String(value);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return typeof value === "string" ? value.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim() : "";
}
