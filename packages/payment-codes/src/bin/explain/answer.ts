// Generated from the catalog; do not edit.
import type { EarlierMeaning } from "../../runtime/earlier.js";
import type { Message } from "../../runtime/message.js";
import type { Money } from "../told/money.js";
import type { Meaning, Says } from "./meaning.js";
import type { Question } from "./question.js";
import type { Segments } from "./segments.js";

/** Version of the shape that `--json` prints. */
export const EXPLAIN_VERSION = 2;

/** What a code meant before. */
export interface Earlier extends Pick<EarlierMeaning, "space" | "code" | "name" | "outcome" | "validUntil"> {
  readonly provider: string;
  readonly validFrom?: string;
  readonly title: string;
}

/** What is read in a body beside the meaning of its code. */
export interface BodyReading {
  readonly provider: string;
  readonly known: boolean;
  readonly why?: string;
  readonly money: Money;
  readonly outcome: string;
  readonly scope: string;
  readonly retry: string;
  readonly actor: string;
  readonly step: string;
  readonly says: Says;
  /** What is said about a body that no single entry decides. */
  readonly text?: Message;
  readonly codes: readonly {
    readonly field: string;
    readonly space: string;
    readonly code: string;
    readonly layer: string;
  }[];
}

/** The answer of `explain`, as `--json` prints it. */
export interface Answer {
  readonly version: typeof EXPLAIN_VERSION;
  /** What was asked for; `-` for a body. */
  readonly query: string;
  readonly lang: string;
  /** How many meanings there are; more than are listed only for words. */
  readonly count: number;
  readonly meanings: readonly Meaning[];
  readonly questions: readonly Question[];
  readonly earlier: readonly Earlier[];
  /** How a code that is not in the catalog reads. */
  readonly segments: readonly Segments[];
  /** What to do about a code that is not in the catalog. */
  readonly advice?: {
    readonly money: "unknown";
    readonly outcome: "unknown";
    readonly retry: "check_status_first";
    readonly says: string;
  };
  /** For a body: what each provider reads in it whose bodies look like that. */
  readonly bodies?: readonly BodyReading[];
}
