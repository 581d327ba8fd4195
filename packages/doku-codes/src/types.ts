// Generated from the catalog; do not edit.
import type { Reason } from "./reason.js";
import type { Advice } from "./runtime/advice.js";
import type { StatusCheck } from "./runtime/catalog.js";
import type { DecodeContext, Why } from "./runtime/decode.js";
import type { Layer } from "./runtime/packed.js";
import type { DokuSnapEntry } from "./spaces/snap.js";
import type { DokuSnapStatusEntry } from "./spaces/snap-status.js";
import type { DokuSnapPaymentFlagEntry } from "./spaces/snap-payment-flag.js";
import type { DokuSnapInquiryStatusEntry } from "./spaces/snap-inquiry-status.js";
import type { DokuCardEntry } from "./spaces/card.js";
import type { DokuCardErrorEntry } from "./spaces/card-error.js";
import type { DokuApiEntry } from "./spaces/api.js";
import type { DokuHttpEntry } from "./spaces/http.js";
import type { DokuTransactionStatusEntry } from "./spaces/transaction-status.js";
import type { DokuCheckoutEntry } from "./spaces/checkout.js";

/** Entry type of each space, by its id. */
export interface DokuSpaces {
  /** SNAP response code. */
  readonly "snap": DokuSnapEntry;
  /** SNAP latest transaction status. */
  readonly "snap-status": DokuSnapStatusEntry;
  /** SNAP payment flag status. */
  readonly "snap-payment-flag": DokuSnapPaymentFlagEntry;
  /** SNAP inquiry status. */
  readonly "snap-inquiry-status": DokuSnapInquiryStatusEntry;
  /** Card issuer response code. */
  readonly "card": DokuCardEntry;
  /** Card payment error. */
  readonly "card-error": DokuCardErrorEntry;
  /** API business error. */
  readonly "api": DokuApiEntry;
  /** HTTP status. */
  readonly "http": DokuHttpEntry;
  /** Non-SNAP transaction status. */
  readonly "transaction-status": DokuTransactionStatusEntry;
  /** Checkout message. */
  readonly "checkout": DokuCheckoutEntry;
}

/** Id of a space: a set of codes with one form and one place on the wire. */
export type DokuSpace = keyof DokuSpaces;

/** Any entry of the catalog; narrow it by `space` and `name`. */
export type DokuEntry = DokuSpaces[DokuSpace];

/** A code that a body carries, with the entries that it may stand for. */
export interface DokuFoundCode {
  /** Dotted path of the field. */
  readonly field: string;
  /** Space of the code. */
  readonly space: DokuSpace;
  /** The code as received. */
  readonly code: string;
  /** A transaction field decides over the response code; a detail only says why. */
  readonly layer: Layer;
  /** Entries of the code; none when it is not in the catalog. */
  readonly entries: readonly DokuEntry[];
}

/** What every result carries beside its advice. */
export interface DokuFindings {
  /** All codes of the body. */
  readonly codes: readonly DokuFoundCode[];
  /** Whom to ask, where `retry` is `check_status_first` and it is documented. */
  readonly statusCheck?: StatusCheck;
  /** The signature of this notification does not prove what decides: ask for the status before acting. */
  readonly confirm?: "status";
}

/** A result that one entry decides and nothing contradicts. */
export type DokuKnown = DokuEntry & DokuFindings;

/**
 * A result that no single entry decides. Never treat it as success or failure: its advice
 * is safe for every candidate.
 */
export interface DokuUnknown extends Advice<Reason>, DokuFindings {
  /** No single entry decides. */
  readonly known: false;
  /** Why not. */
  readonly why: Why;
  /** Space of the code, where one was read. */
  readonly space?: DokuSpace;
  /** The code as received, where one was read. */
  readonly code?: string;
  /** HTTP status in the code, or that of the context. */
  readonly http?: number;
  /** Service in the code, where it could be read. */
  readonly service?: string;
  /** Case in the code, where it could be read. */
  readonly case?: string;
  /** Entries that the code may stand for. */
  readonly candidates: readonly DokuEntry[];
}

/** What a response body says; narrow it by `known`. */
export type DokuResult = DokuKnown | DokuUnknown;

/** What the caller knows beside the body. */
export interface DokuContext extends DecodeContext {
  /** Decide by codes of this space. */
  readonly space?: DokuSpace | undefined;
}

/** Values of the parameters of messages. */
export interface DokuParams {
  /** Name of the request field that was refused. */
  readonly field?: string | undefined;
  /** Free text of the provider about the account, card or customer. */
  readonly info?: string | undefined;
  /** Free text of the provider that says why. */
  readonly reason?: string | undefined;
}
