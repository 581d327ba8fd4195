import type { Kind, Network, Origin } from "../../runtime/vocabulary.ts";
import type { JsonObject } from "../json.ts";

/**
 * What a question is about, in words: first where the code stands, such as a service, then what else narrows it down,
 * such as a message.
 */
export type About = readonly [place: string, ...more: string[]];

/** What is put to both versions of a package; a package that is not ours to trust gets it as JSON. */
export type Question = DecodeQuestion | LookupQuestion;

/** A body, as it arrives. */
export interface DecodeQuestion {
  readonly call: "decode";
  /** Left out where no response came. */
  readonly body?: unknown;
  readonly context?: JsonObject;
  readonly about: About;
}

/** A code that somebody looks up. */
export interface LookupQuestion {
  readonly call: "lookup";
  readonly space: string;
  readonly code: string;
  readonly qualifiers: {
    readonly service?: string;
    readonly kind?: Kind;
    readonly network?: Network | (string & {});
    readonly from?: Origin;
  };
  readonly about: About;
}

/**
 * Puts questions together, each once.
 *
 * @param lists - questions of several versions.
 * @returns the questions, those of the first list in front.
 */
export function distinctQuestions(...lists: readonly (readonly Question[])[]): Question[] {
  const seen = new Map<string, Question>();
  for (const question of lists.flat()) {
    const { about: _, ...asked } = question;
    const key = JSON.stringify(asked);
    if (!seen.has(key)) seen.set(key, question);
  }
  return [...seen.values()];
}
