// Generated from the catalog; do not edit.
import { bodies } from "./data.js";
import { allExamples, exampleOf, type ExampleContext, type ExampleOptions } from "./runtime/example.js";
import type { DanaSnapEntries } from "./spaces/snap.js";
import type { DanaSnapStatusEntries } from "./spaces/snap-status.js";
import type { DanaFinishNotifyEntries } from "./spaces/finish-notify.js";
import type { DanaTransferNotifyEntries } from "./spaces/transfer-notify.js";
import type { DanaAcquirementStatusEntries } from "./spaces/acquirement-status.js";
import type { DanaResultMessageEntries } from "./spaces/result-message.js";
import type { DanaConsultPayEntries } from "./spaces/consult-pay.js";
import type { DanaResultStatusEntries } from "./spaces/result-status.js";
import type { NextStep } from "./runtime/next-step.js";
import { packed } from "./testing/data.js";
import type { DanaParams, DanaResult } from "./types.js";

export type { ExampleContext, ExampleOptions } from "./runtime/example.js";

/** Entries whose codes can stand in a body, by space; `keyof` gives their names. */
export interface DanaExampleSpaces {
  /** SNAP response code. */
  readonly "snap": DanaSnapEntries;
  /** State of a transaction. */
  readonly "snap-status": DanaSnapStatusEntries;
  /** State in a finish notify. */
  readonly "finish-notify": DanaFinishNotifyEntries;
  /** State in the notification of a bank transfer. */
  readonly "transfer-notify": DanaTransferNotifyEntries;
  /** State of the acquirement behind an order. */
  readonly "acquirement-status": DanaAcquirementStatusEntries;
  /** Reason of a refused account inquiry. */
  readonly "result-message": DanaResultMessageEntries;
  /** Answer of consult pay. */
  readonly "consult-pay": DanaConsultPayEntries;
  /** Result of a call outside SNAP. */
  readonly "result-status": DanaResultStatusEntries;
}

/** What an example contains; everything left out has a fixed default. */
export interface DanaExampleOptions extends Omit<ExampleOptions, "params"> {
  /** Values of the parameters of the message. */
  readonly params?: DanaParams | undefined;
}

/** A body that carries one code, and its expected results. */
export interface DanaExample {
  /** Space of the code. */
  readonly space: keyof DanaExampleSpaces;
  /** Name of the entry. */
  readonly name: string;
  /** The code as it stands in the body, or in the HTTP status of the context. */
  readonly code: string;
  /** As DANA sends it, parsed; a new object on every call. */
  readonly body: Record<string, unknown>;
  /** What `decode` has to know besides the body to decode it to this entry. */
  readonly context: ExampleContext;
  /** Result of `decode`. */
  readonly result: DanaResult;
  /** Result of `nextStep` for that. */
  readonly next: NextStep;
}

/**
 * Makes a response body as DANA sends it, for tests of your own handlers.
 *
 * @param space - id of the space.
 * @param name - name of the entry.
 * @param options - service, network, ids, amount, message: what the example contains.
 * @returns the body, the context to read it with, and the results of `decode` and `nextStep`; always the same for the
 *   same arguments.
 * @throws RangeError if there is no such example; its message says what to choose instead.
 */
export function example<Space extends keyof DanaExampleSpaces>(
  space: Space,
  name: keyof DanaExampleSpaces[Space] & string,
  options: DanaExampleOptions = {},
): DanaExample {
  return exampleOf(bodies, packed, [space, name], options as ExampleOptions) as unknown as DanaExample;
}

/**
 * Makes an example for every entry whose code can stand in a body.
 *
 * @returns the examples, in the order of the catalog.
 */
export function examples(): readonly DanaExample[] {
  return allExamples(bodies, packed) as unknown as readonly DanaExample[];
}
