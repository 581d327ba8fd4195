// Generated from the catalog; do not edit.
import { bodies } from "./data.js";
import { allExamples, exampleOf, type ExampleContext, type ExampleOptions } from "./runtime/example.js";
import type { SnapResponseEntries } from "./spaces/response.js";
import type { SnapStatusEntries } from "./spaces/status.js";
import type { SnapPaymentFlagEntries } from "./spaces/payment-flag.js";
import type { SnapInquiryStatusEntries } from "./spaces/inquiry-status.js";
import type { SnapVaPaymentEntries } from "./spaces/va-payment.js";
import type { SnapVaInquiryEntries } from "./spaces/va-inquiry.js";
import type { NextStep } from "./runtime/next-step.js";
import { packed } from "./testing/data.js";
import type { SnapParams, SnapResult } from "./types.js";

export type { ExampleContext, ExampleOptions } from "./runtime/example.js";

/** Entries whose codes can stand in a body, by space; `keyof` gives their names. */
export interface SnapExampleSpaces {
  /** SNAP response code. */
  readonly "response": SnapResponseEntries;
  /** SNAP transaction status. */
  readonly "status": SnapStatusEntries;
  /** SNAP payment flag status. */
  readonly "payment-flag": SnapPaymentFlagEntries;
  /** SNAP inquiry status. */
  readonly "inquiry-status": SnapInquiryStatusEntries;
  /** SNAP virtual account payment. */
  readonly "va-payment": SnapVaPaymentEntries;
  /** SNAP virtual account inquiry. */
  readonly "va-inquiry": SnapVaInquiryEntries;
}

/** What an example contains; everything left out has a fixed default. */
export interface SnapExampleOptions extends Omit<ExampleOptions, "params"> {
  /** Values of the parameters of the message. */
  readonly params?: SnapParams | undefined;
}

/** A body that carries one code, and its expected results. */
export interface SnapExample {
  /** Space of the code. */
  readonly space: keyof SnapExampleSpaces;
  /** Name of the entry. */
  readonly name: string;
  /** The code as it stands in the body, or in the HTTP status of the context. */
  readonly code: string;
  /** As SNAP BI sends it, parsed; a new object on every call. */
  readonly body: Record<string, unknown>;
  /** What `decode` has to know besides the body to decode it to this entry. */
  readonly context: ExampleContext;
  /** Result of `decode`. */
  readonly result: SnapResult;
  /** Result of `nextStep` for that. */
  readonly next: NextStep;
}

/**
 * Makes a response body as SNAP BI sends it, for tests of your own handlers.
 *
 * @param space - id of the space.
 * @param name - name of the entry.
 * @param options - service, network, ids, amount, message: what the example contains.
 * @returns the body, the context to read it with, and the results of `decode` and `nextStep`; always the same for the
 *   same arguments.
 * @throws RangeError if there is no such example; its message says what to choose instead.
 */
export function example<Space extends keyof SnapExampleSpaces>(
  space: Space,
  name: keyof SnapExampleSpaces[Space] & string,
  options: SnapExampleOptions = {},
): SnapExample {
  return exampleOf(bodies, packed, [space, name], options as ExampleOptions) as unknown as SnapExample;
}

/**
 * Makes an example for every entry whose code can stand in a body.
 *
 * @returns the examples, in the order of the catalog.
 */
export function examples(): readonly SnapExample[] {
  return allExamples(bodies, packed) as unknown as readonly SnapExample[];
}
