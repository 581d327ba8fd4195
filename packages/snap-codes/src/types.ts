// Generated from the catalog; do not edit.
import type { Reason } from "./reason.js";
import type { Advice, Traits } from "./runtime/advice.js";
import type { StatusCheck } from "./runtime/catalog.js";
import type { DecodeContext } from "./runtime/context.js";
import type { Explainer, Why } from "./runtime/decode.js";
import type { Ids, Money } from "./runtime/facts.js";
import type { Layer } from "./runtime/packed.js";
import type { Origin } from "./runtime/vocabulary.js";
import type { SnapResponseEntry } from "./spaces/response.js";
import type { SnapStatusEntry } from "./spaces/status.js";
import type { SnapPaymentFlagEntry } from "./spaces/payment-flag.js";
import type { SnapInquiryStatusEntry } from "./spaces/inquiry-status.js";
import type { SnapVaPaymentEntry } from "./spaces/va-payment.js";
import type { SnapVaInquiryEntry } from "./spaces/va-inquiry.js";

/** Entry type of each space, by its id. */
export interface SnapSpaces {
  /** SNAP response code. */
  readonly "response": SnapResponseEntry;
  /** SNAP transaction status. */
  readonly "status": SnapStatusEntry;
  /** SNAP payment flag status. */
  readonly "payment-flag": SnapPaymentFlagEntry;
  /** SNAP inquiry status. */
  readonly "inquiry-status": SnapInquiryStatusEntry;
  /** SNAP virtual account payment. */
  readonly "va-payment": SnapVaPaymentEntry;
  /** SNAP virtual account inquiry. */
  readonly "va-inquiry": SnapVaInquiryEntry;
}

/** Id of a space: a set of codes with one format that stand in the same place of a body. */
export type SnapSpace = keyof SnapSpaces;

/** Any entry of the catalog, or of some spaces; narrow it by `space` and `name`. */
export type SnapEntry<Space extends SnapSpace = SnapSpace> = SnapSpaces[Space];

/** A code found in a body, with the entries it may stand for. */
export interface SnapFoundCode<Space extends SnapSpace = SnapSpace> {
  /** Dotted path of the field. */
  readonly field: string;
  /** Space of the code. */
  readonly space: Space;
  /** The code as received. */
  readonly code: string;
  /** A transaction field decides over the response code; a detail only says why. */
  readonly layer: Layer;
  /** Entries of the code; none if it is not in the catalog. */
  readonly entries: readonly SnapEntry<Space>[];
}

/** Properties of every result besides its advice. */
export interface SnapFindings<Space extends SnapSpace = SnapSpace> {
  /** Where the body comes from. */
  readonly from: Origin;
  /** Whether the context stated `from`. */
  readonly fromSaid: boolean;
  /** Layer of the deciding code. */
  readonly layer?: Layer;
  /** All codes of the body. */
  readonly codes: readonly SnapFoundCode<Space>[];
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
  readonly items?: readonly SnapResult<Space>[];
}

/** A result that one entry decides and nothing contradicts. */
export type SnapKnown<Space extends SnapSpace = SnapSpace> = SnapEntry<Space> & SnapFindings<Space> & { readonly by: Explainer };

/**
 * A result that no single entry decides. Never treat it as success or failure: its advice is safe for every candidate.
 */
export interface SnapUnknown<Space extends SnapSpace = SnapSpace> extends Advice<Reason>, Traits, SnapFindings<Space> {
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
  readonly candidates: readonly SnapEntry<Space>[];
  /** Field whose value no page has beside the code: the candidates hold beside other values of it. */
  readonly beside?: string;
}

/** What a response body says; narrow it by `known`. */
export type SnapResult<Space extends SnapSpace = SnapSpace> = SnapKnown<Space> | SnapUnknown<Space>;

/** What the caller knows besides the body. */
export interface SnapContext<Space extends SnapSpace = SnapSpace> extends DecodeContext {
  /** Decide by codes of this space. */
  readonly space?: Space | undefined;
}

/** Values of the parameters of messages. */
export interface SnapParams {
  /** Name of the request field that was refused. */
  readonly field?: string | undefined;
  /** Free text of the provider about the account, card or customer. */
  readonly info?: string | undefined;
  /** Free text of the provider that says why. */
  readonly reason?: string | undefined;
}
