// Generated from the catalog; do not edit.
import { bodies } from "./data.js";
import { allExamples, exampleOf, type ExampleContext, type ExampleOptions } from "./runtime/example.js";
import type { DigiflazzTransactionEntries } from "./spaces/transaction.js";
import type { DigiflazzBillEntries } from "./spaces/bill.js";
import type { DigiflazzInquiryEntries } from "./spaces/inquiry.js";
import type { DigiflazzDepositEntries } from "./spaces/deposit.js";
import type { DigiflazzWebhookEntries } from "./spaces/webhook.js";
import type { DigiflazzReportEntries } from "./spaces/report.js";
import type { NextStep } from "./runtime/next-step.js";
import { packed } from "./testing/data.js";
import type { DigiflazzParams, DigiflazzResult } from "./types.js";

export type { ExampleContext, ExampleOptions } from "./runtime/example.js";

/** Entries whose codes can stand in a body, by space; `keyof` gives their names. */
export interface DigiflazzExampleSpaces {
  /** Response code of a transaction. */
  readonly "transaction": DigiflazzTransactionEntries;
  /** Response code of a bill that was found or paid. */
  readonly "bill": DigiflazzBillEntries;
  /** Response code of an answer without a ref_id. */
  readonly "inquiry": DigiflazzInquiryEntries;
  /** Response code of a deposit ticket. */
  readonly "deposit": DigiflazzDepositEntries;
  /** Message to the webhook without a transaction. */
  readonly "webhook": DigiflazzWebhookEntries;
  /** Status code of IRS, Otomax and ST24 reports. */
  readonly "report": DigiflazzReportEntries;
}

/** What an example contains; everything left out has a fixed default. */
export interface DigiflazzExampleOptions extends Omit<ExampleOptions, "params"> {
  /** Values of the parameters of the message. */
  readonly params?: DigiflazzParams | undefined;
}

/** A body that carries one code, and its expected results. */
export interface DigiflazzExample {
  /** Space of the code. */
  readonly space: keyof DigiflazzExampleSpaces;
  /** Name of the entry. */
  readonly name: string;
  /** The code as it stands in the body, or in the HTTP status of the context. */
  readonly code: string;
  /** As Digiflazz sends it, parsed; a new object on every call. */
  readonly body: Record<string, unknown>;
  /** What `decode` has to know besides the body to decode it to this entry. */
  readonly context: ExampleContext;
  /** Result of `decode`. */
  readonly result: DigiflazzResult;
  /** Result of `nextStep` for that. */
  readonly next: NextStep;
}

/**
 * Makes a response body as Digiflazz sends it, for tests of your own handlers.
 *
 * @param space - id of the space.
 * @param name - name of the entry.
 * @param options - service, network, ids, amount, message: what the example contains.
 * @returns the body, the context to read it with, and the results of `decode` and `nextStep`; always the same for the
 *   same arguments.
 * @throws RangeError if there is no such example; its message says what to choose instead.
 */
export function example<Space extends keyof DigiflazzExampleSpaces>(
  space: Space,
  name: keyof DigiflazzExampleSpaces[Space] & string,
  options: DigiflazzExampleOptions = {},
): DigiflazzExample {
  return exampleOf(bodies, packed, [space, name], options as ExampleOptions) as unknown as DigiflazzExample;
}

/**
 * Makes an example for every entry whose code can stand in a body.
 *
 * @returns the examples, in the order of the catalog.
 */
export function examples(): readonly DigiflazzExample[] {
  return allExamples(bodies, packed) as unknown as readonly DigiflazzExample[];
}
