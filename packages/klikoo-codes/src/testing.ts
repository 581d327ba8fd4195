// Generated from the catalog; do not edit.
import { bodies } from "./data.js";
import { allExamples, exampleOf, type ExampleContext, type ExampleOptions } from "./runtime/example.js";
import type { KlikooOpenapiEntries } from "./spaces/openapi.js";
import type { NextStep } from "./runtime/next-step.js";
import { packed } from "./testing/data.js";
import type { KlikooParams, KlikooResult } from "./types.js";

export type { ExampleContext, ExampleOptions } from "./runtime/example.js";

/** Entries whose codes can stand in a body, by space; `keyof` gives their names. */
export interface KlikooExampleSpaces {
  /** OpenAPI response code. */
  readonly "openapi": KlikooOpenapiEntries;
}

/** What an example contains; everything left out has a fixed default. */
export interface KlikooExampleOptions extends Omit<ExampleOptions, "params"> {
  /** Values of the parameters of the message. */
  readonly params?: KlikooParams | undefined;
}

/** A body that carries one code, and its expected results. */
export interface KlikooExample {
  /** Space of the code. */
  readonly space: keyof KlikooExampleSpaces;
  /** Name of the entry. */
  readonly name: string;
  /** The code as it stands in the body, or in the HTTP status of the context. */
  readonly code: string;
  /** As Klikoo sends it, parsed; a new object on every call. */
  readonly body: Record<string, unknown>;
  /** What `decode` has to know besides the body to decode it to this entry. */
  readonly context: ExampleContext;
  /** Result of `decode`. */
  readonly result: KlikooResult;
  /** Result of `nextStep` for that. */
  readonly next: NextStep;
}

/**
 * Makes a response body as Klikoo sends it, for tests of your own handlers.
 *
 * @param space - id of the space.
 * @param name - name of the entry.
 * @param options - service, network, ids, amount, message: what the example contains.
 * @returns the body, the context to read it with, and the results of `decode` and `nextStep`; always the same for the
 *   same arguments.
 * @throws RangeError if there is no such example; its message says what to choose instead.
 */
export function example<Space extends keyof KlikooExampleSpaces>(
  space: Space,
  name: keyof KlikooExampleSpaces[Space] & string,
  options: KlikooExampleOptions = {},
): KlikooExample {
  return exampleOf(bodies, packed, [space, name], options as ExampleOptions) as unknown as KlikooExample;
}

/**
 * Makes an example for every entry whose code can stand in a body.
 *
 * @returns the examples, in the order of the catalog.
 */
export function examples(): readonly KlikooExample[] {
  return allExamples(bodies, packed) as unknown as readonly KlikooExample[];
}
