// Generated from the catalog; do not edit.
import type { Reason } from "../reason.js";
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { DecodeContext } from "../runtime/context.js";
import type { Explainer, Why } from "../runtime/decode.js";
import type { Ids, Money } from "../runtime/facts.js";
import type { Layer } from "../runtime/packed.js";
import type { Origin } from "../runtime/vocabulary.js";
import type { DokuSnapEntry } from "./spaces/snap.js";
import type { DokuSnapStatusEntry } from "./spaces/snap-status.js";
import type { DokuSnapPaymentFlagEntry } from "./spaces/snap-payment-flag.js";
import type { DokuSnapInquiryStatusEntry } from "./spaces/snap-inquiry-status.js";
import type { DokuVaPaymentEntry } from "./spaces/va-payment.js";
import type { DokuVaInquiryEntry } from "./spaces/va-inquiry.js";
import type { DokuCardEntry } from "./spaces/card.js";
import type { DokuCardErrorEntry } from "./spaces/card-error.js";
import type { DokuApiEntry } from "./spaces/api.js";
import type { DokuHttpEntry } from "./spaces/http.js";
import type { DokuTransactionStatusEntry } from "./spaces/transaction-status.js";
import type { DokuOrderStatusEntry } from "./spaces/order-status.js";
import type { DokuCardPaymentEntry } from "./spaces/card-payment.js";
import type { DokuCaptureEntry } from "./spaces/capture.js";
import type { DokuRefundEntry } from "./spaces/refund.js";
import type { DokuOvoEntry } from "./spaces/ovo.js";
import type { DokuPageEntry } from "./spaces/page.js";
import type { DokuTokenEntry } from "./spaces/token.js";
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
  /** SNAP virtual account notification. */
  readonly "va-payment": DokuVaPaymentEntry;
  /** SNAP virtual account inquiry. */
  readonly "va-inquiry": DokuVaInquiryEntry;
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
  /** Checkout order status. */
  readonly "order-status": DokuOrderStatusEntry;
  /** Card payment status. */
  readonly "card-payment": DokuCardPaymentEntry;
  /** Capture status. */
  readonly "capture": DokuCaptureEntry;
  /** Card refund status. */
  readonly "refund": DokuRefundEntry;
  /** OVO response code. */
  readonly "ovo": DokuOvoEntry;
  /** Answer without a code. */
  readonly "page": DokuPageEntry;
  /** Card token status. */
  readonly "token": DokuTokenEntry;
  /** Checkout message. */
  readonly "checkout": DokuCheckoutEntry;
}

/** Id of a space: a set of codes with one format that stand in the same place of a body. */
export type DokuSpace = keyof DokuSpaces;

/** Any entry of the catalog, or of some spaces; narrow it by `space` and `name`. */
export type DokuEntry<Space extends DokuSpace = DokuSpace> = DokuSpaces[Space];

/** A code found in a body, with the entries it may stand for. */
export interface DokuFoundCode<Space extends DokuSpace = DokuSpace> {
  /** Dotted path of the field. */
  readonly field: string;
  /** Space of the code. */
  readonly space: Space;
  /** The code as received. */
  readonly code: string;
  /** A transaction field decides over the response code; a detail only says why. */
  readonly layer: Layer;
  /** Entries of the code; none if it is not in the catalog. */
  readonly entries: readonly DokuEntry<Space>[];
}

/** Properties of every result besides its advice. */
export interface DokuFindings<Space extends DokuSpace = DokuSpace> {
  /** Where the body comes from. */
  readonly from: Origin;
  /** Whether the context stated `from`. */
  readonly fromSaid: boolean;
  /** Layer of the deciding code. */
  readonly layer?: Layer;
  /** All codes of the body. */
  readonly codes: readonly DokuFoundCode<Space>[];
  /** How to ask for the final status, if documented. */
  readonly statusCheck?: StatusCheck;
  /** Nothing proves that this message is genuine: ask for the status before acting. `never`: it is forged. */
  readonly confirm?: "status" | "never";
  /** Another code in the body approves what the deciding code denies. */
  readonly contested?: true;
  /** Ids of the payment the body is about, as received. */
  readonly ids: Ids;
  /** Amounts in the body, as received. */
  readonly money: Money;
  /** One result per transaction, if the body is a list of transactions. */
  readonly items?: readonly DokuResult<Space>[];
}

/** A result that one entry decides and nothing contradicts. */
export type DokuKnown<Space extends DokuSpace = DokuSpace> = DokuEntry<Space> & DokuFindings<Space> & { readonly by: Explainer };

/**
 * A result that no single entry decides. Never treat it as success or failure: its advice is safe for every candidate.
 */
export interface DokuUnknown<Space extends DokuSpace = DokuSpace> extends Advice<Reason>, Traits, DokuFindings<Space> {
  /** No single entry decides. */
  readonly known: false;
  /** Why no single entry decides. */
  readonly why: Why;
  /** Space of the code, if one was read. */
  readonly space?: Space;
  /** The code as received, if one was read. */
  readonly code?: string;
  /** HTTP status in the code, or from the context. */
  readonly http?: number;
  /** Service in the code, if it could be read. */
  readonly service?: string;
  /** Case in the code, if it could be read. */
  readonly case?: string;
  /** Entries that the code may stand for. */
  readonly candidates: readonly DokuEntry<Space>[];
  /** Field whose value no page has beside the code: the candidates hold beside other values of it. */
  readonly beside?: string;
}

/** What a response body says; narrow it by `known`. */
export type DokuResult<Space extends DokuSpace = DokuSpace> = DokuKnown<Space> | DokuUnknown<Space>;

/** What the caller knows besides the body. */
export interface DokuContext<Space extends DokuSpace = DokuSpace> extends DecodeContext {
  /** Decide by codes of this space. */
  readonly space?: Space | undefined;
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
