// Generated from the catalog; do not edit.
import { catalog } from "./data.js";
import { allExamples, exampleOf, type ExampleContext, type ExampleOptions } from "./runtime/example.js";
import type { KlikooOpenapiEntries } from "./spaces/openapi.js";
import type { NextStep } from "./runtime/next-step.js";
import { packed } from "./testing/data.js";
import type { KlikooParams, KlikooResult } from "./types.js";

export type { ExampleContext, ExampleOptions } from "./runtime/example.js";

/** Entries by space whose codes stand in a body; `keyof` gives their names. */
export interface KlikooExampleSpaces {
  /** OpenAPI response code. */
  readonly "openapi": KlikooOpenapiEntries;
}

/** What an example is about; everything that is left out has a default, always the same. */
export interface KlikooExampleOptions extends Omit<ExampleOptions, "params"> {
  /** Values of the parameters of the message. */
  readonly params?: KlikooParams | undefined;
}

/** A body that carries one code, and what comes of it. */
export interface KlikooExample {
  /** Space of the code. */
  readonly space: keyof KlikooExampleSpaces;
  /** Name of the entry. */
  readonly name: string;
  /** The code as the body, or the HTTP status of the context, carries it. */
  readonly code: string;
  /** As Klikoo sends it, parsed; a new object on every call. */
  readonly body: Record<string, unknown>;
  /** What `decode` has to know beside the body to read it as this entry. */
  readonly context: ExampleContext;
  /** What `decode` answers. */
  readonly result: KlikooResult;
  /** What `nextStep` says to that. */
  readonly next: NextStep;
}

/**
 * Makes a response body as Klikoo sends it, for tests of your own handlers.
 *
 * @param space - id of the space.
 * @param name - name of the entry.
 * @param options - service, network, ids, amount, message: what the example is about.
 * @returns the body, the context to read it with, and what `decode` and `nextStep` answer; the same for the same call.
 * @throws RangeError that says what to choose where there is no such example.
 */
export function example<Space extends keyof KlikooExampleSpaces>(
  space: Space,
  name: keyof KlikooExampleSpaces[Space] & string,
  options: KlikooExampleOptions = {},
): KlikooExample {
  return exampleOf(catalog, packed, [space, name], options as ExampleOptions) as unknown as KlikooExample;
}

/**
 * Makes an example of every entry whose code stands in a body.
 *
 * @returns the examples, in the order of the catalog.
 */
export function examples(): readonly KlikooExample[] {
  return allExamples(catalog, packed) as unknown as readonly KlikooExample[];
}
