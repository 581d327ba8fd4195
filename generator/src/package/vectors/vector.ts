import type { Qualifiers } from "../../runtime/lookup.ts";

// The format of test vectors, as docs/decoding.md describes it.

/** A body, as it arrives; missing where there is none. */
export interface Message {
  readonly body?: unknown;
  readonly context?: object;
}

/** What happens to a payment. */
export type Deed =
  | { readonly advance: Message }
  | { readonly done: string }
  | { readonly decided: { readonly state?: string; readonly seen?: object } };

/** What a runtime is asked. Everything in it can be written as JSON. */
export type Question =
  | ({ readonly call: "decode" } & Message)
  | { readonly call: "lookup"; readonly space: string; readonly code: string; readonly qualifiers?: Qualifiers }
  | { readonly call: "parse"; readonly space: string; readonly code: string }
  | { readonly call: "compose"; readonly pattern: string; readonly service: string }
  | { readonly call: "payment"; readonly payment?: unknown; readonly refund?: true; readonly do: readonly Deed[] }
  | {
      readonly call: "order";
      readonly payments: readonly { readonly id: string; readonly payment: unknown }[];
      readonly options?: object;
    }
  | ({ readonly call: "attempt"; readonly attempts: readonly object[]; readonly options?: object } & Message)
  | { readonly call: "sameAmount"; readonly a?: unknown; readonly b?: unknown };

/** A question with a name that stays the same from release to release, as far as the catalog does. */
export type Asked = Question & {
  readonly id: string;
  /** What the expectation rests on: a case that a person wrote, by its name, or the rules alone. */
  readonly basis: string;
};

/** A line of the file. */
export type Vector = Asked & { readonly want: unknown };

/** What a person expects of all cases, and what is computed. */
export const ORACLE = "oracle";

/**
 * Names questions that are about one thing.
 *
 * @param group - what they are about.
 * @param questions - the questions.
 * @returns each with its id, as it is read from the file: a list has no named fields there, and nothing is undefined.
 */
export function named(group: string, questions: readonly Question[]): Asked[] {
  return questions.map((question, index) => ({
    id: `${group} ${index + 1}`,
    basis: ORACLE,
    ...(JSON.parse(JSON.stringify(question)) as Question),
  }));
}

/**
 * Leaves out questions that were asked before, but no case: two of them may be about one body.
 *
 * @param asked - the questions.
 * @returns each question once, with its first name.
 */
export function distinct(asked: readonly Asked[]): Asked[] {
  const known = new Set<string>();
  return asked.filter((one) => {
    const { id: _id, basis, ...question } = one;
    const key = JSON.stringify(question);
    const isNew = !known.has(key);
    known.add(key);
    return isNew || basis !== ORACLE;
  });
}
