// Generated from the catalog; do not edit.
import type { Reason } from "./reason.js";
import type { Advice } from "./runtime/advice.js";
import type { StatusCheck } from "./runtime/catalog.js";
import type { DecodeContext, Why } from "./runtime/decode.js";
import type { Layer } from "./runtime/packed.js";
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
  /** All codes of the body. */
  readonly codes: readonly KlikooFoundCode[];
  /** Whom to ask, where `retry` is `check_status_first` and it is documented. */
  readonly statusCheck?: StatusCheck;
  /** The signature of this notification does not prove what decides: ask for the status before acting. */
  readonly confirm?: "status";
}

/** A result that one entry decides and nothing contradicts. */
export type KlikooKnown = KlikooEntry & KlikooFindings;

/**
 * A result that no single entry decides. Never treat it as success or failure: its advice
 * is safe for every candidate.
 */
export interface KlikooUnknown extends Advice<Reason>, KlikooFindings {
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
