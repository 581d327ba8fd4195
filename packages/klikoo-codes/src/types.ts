// Generated from the catalog; do not edit.
import type { Reason } from "./reason.js";
import type { Advice, Traits } from "./runtime/advice.js";
import type { StatusCheck } from "./runtime/catalog.js";
import type { DecodeContext } from "./runtime/context.js";
import type { Explainer, Why } from "./runtime/decode.js";
import type { Ids, Money } from "./runtime/facts.js";
import type { Layer } from "./runtime/packed.js";
import type { Origin } from "./runtime/vocabulary.js";
import type { KlikooOpenapiEntry } from "./spaces/openapi.js";

/** Entry type of each space, by its id. */
export interface KlikooSpaces {
  /** OpenAPI response code. */
  readonly "openapi": KlikooOpenapiEntry;
}

/** Id of a space: a set of codes with one form and one place on the wire. */
export type KlikooSpace = keyof KlikooSpaces;

/** Any entry of the catalog; narrow it by `space` and `name`. */
export type KlikooEntry = KlikooSpaces[KlikooSpace];

/** A code that a body carries, with the entries that it may stand for. */
export interface KlikooFoundCode {
  /** Dotted path of the field. */
  readonly field: string;
  /** Space of the code. */
  readonly space: KlikooSpace;
  /** The code as received. */
  readonly code: string;
  /** A transaction field decides over the response code; a detail only says why. */
  readonly layer: Layer;
  /** Entries of the code; none when it is not in the catalog. */
  readonly entries: readonly KlikooEntry[];
}

/** What every result carries beside its advice. */
export interface KlikooFindings {
  /** Where the body comes from. */
  readonly from: Origin;
  /** Whether the context said so. */
  readonly fromSaid: boolean;
  /** Layer of the code that decides. */
  readonly layer?: Layer;
  /** All codes of the body. */
  readonly codes: readonly KlikooFoundCode[];
  /** Whom to ask how it ended, where it is documented. */
  readonly statusCheck?: StatusCheck;
  /** Nothing proves that this message is genuine: ask for the status before acting. `never`: it is forged. */
  readonly confirm?: "status" | "never";
  /** Something in the body approves what the deciding code denies. */
  readonly contested?: true;
  /** Which payment the body is about, as received. */
  readonly ids: Ids;
  /** The money it is about, as received. */
  readonly money: Money;
  /** One result per transaction, where the body is a list of them. */
  readonly items?: readonly KlikooResult[];
}

/** A result that one entry decides and nothing contradicts. */
export type KlikooKnown = KlikooEntry & KlikooFindings & { readonly by: Explainer };

/**
 * A result that no single entry decides. Never treat it as success or failure: its advice
 * is safe for every candidate.
 */
export interface KlikooUnknown extends Advice<Reason>, Traits, KlikooFindings {
  /** No single entry decides. */
  readonly known: false;
  /** Why not. */
  readonly why: Why;
  /** Space of the code, where one was read. */
  readonly space?: KlikooSpace;
  /** The code as received, where one was read. */
  readonly code?: string;
  /** HTTP status in the code, or that of the context. */
  readonly http?: number;
  /** Service in the code, where it could be read. */
  readonly service?: string;
  /** Case in the code, where it could be read. */
  readonly case?: string;
  /** Entries that the code may stand for. */
  readonly candidates: readonly KlikooEntry[];
}

/** What a response body says; narrow it by `known`. */
export type KlikooResult = KlikooKnown | KlikooUnknown;

/** What the caller knows beside the body. */
export interface KlikooContext extends DecodeContext {
  /** Decide by codes of this space. */
  readonly space?: KlikooSpace | undefined;
}

/** Values of the parameters of messages. */
export interface KlikooParams {
}
