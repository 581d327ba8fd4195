// Generated from the catalog; do not edit.
import type { Reason } from "../reason.js";
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { DecodeContext } from "../runtime/context.js";
import type { Explainer, Why } from "../runtime/decode.js";
import type { Ids, Money } from "../runtime/facts.js";
import type { Layer } from "../runtime/packed.js";
import type { Origin } from "../runtime/vocabulary.js";
import type { XenditErrorCodeEntry } from "./spaces/error-code.js";
import type { XenditPaymentRequestStatusEntry } from "./spaces/payment-request-status.js";
import type { XenditPaymentRequestStatusV2Entry } from "./spaces/payment-request-status-v2.js";
import type { XenditPaymentStatusEntry } from "./spaces/payment-status.js";
import type { XenditPaymentFailureEntry } from "./spaces/payment-failure.js";
import type { XenditPaymentLinkStatusEntry } from "./spaces/payment-link-status.js";
import type { XenditRefundStatusEntry } from "./spaces/refund-status.js";
import type { XenditRefundFailureEntry } from "./spaces/refund-failure.js";
import type { XenditPaymentTokenStatusEntry } from "./spaces/payment-token-status.js";
import type { XenditPaymentTokenFailureEntry } from "./spaces/payment-token-failure.js";
import type { XenditPayoutStatusEntry } from "./spaces/payout-status.js";
import type { XenditPayoutStatusV2Entry } from "./spaces/payout-status-v2.js";
import type { XenditPayoutFailureEntry } from "./spaces/payout-failure.js";
import type { XenditBillStatusEntry } from "./spaces/bill-status.js";
import type { XenditBillFailureEntry } from "./spaces/bill-failure.js";
import type { XenditCardEntry } from "./spaces/card.js";
import type { XenditMerchantAdviceEntry } from "./spaces/merchant-advice.js";
import type { XenditThreeDsStatusEntry } from "./spaces/three-ds-status.js";
import type { XenditThreeDsFlowEntry } from "./spaces/three-ds-flow.js";
import type { XenditAuthenticationFlowEntry } from "./spaces/authentication-flow.js";
import type { XenditThreeDsReasonEntry } from "./spaces/three-ds-reason.js";
import type { XenditThreeDsCancelEntry } from "./spaces/three-ds-cancel.js";
import type { XenditSimulatedAuthenticationEntry } from "./spaces/simulated-authentication.js";
import type { XenditReportStatusEntry } from "./spaces/report-status.js";
import type { XenditTokenMigrationEntry } from "./spaces/token-migration.js";

/** Entry type of each space, by its id. */
export interface XenditSpaces {
  /** API error code. */
  readonly "error-code": XenditErrorCodeEntry;
  /** Payment request status. */
  readonly "payment-request-status": XenditPaymentRequestStatusEntry;
  /** Payment request status of the older API. */
  readonly "payment-request-status-v2": XenditPaymentRequestStatusV2Entry;
  /** Payment status. */
  readonly "payment-status": XenditPaymentStatusEntry;
  /** Payment failure code. */
  readonly "payment-failure": XenditPaymentFailureEntry;
  /** Payment link status. */
  readonly "payment-link-status": XenditPaymentLinkStatusEntry;
  /** Refund status. */
  readonly "refund-status": XenditRefundStatusEntry;
  /** Refund failure code. */
  readonly "refund-failure": XenditRefundFailureEntry;
  /** Payment token status. */
  readonly "payment-token-status": XenditPaymentTokenStatusEntry;
  /** Payment token failure code. */
  readonly "payment-token-failure": XenditPaymentTokenFailureEntry;
  /** Payout status. */
  readonly "payout-status": XenditPayoutStatusEntry;
  /** Payout status of version 2. */
  readonly "payout-status-v2": XenditPayoutStatusV2Entry;
  /** Payout failure code. */
  readonly "payout-failure": XenditPayoutFailureEntry;
  /** Bill payment status. */
  readonly "bill-status": XenditBillStatusEntry;
  /** Bill payment failure code. */
  readonly "bill-failure": XenditBillFailureEntry;
  /** Card network response code. */
  readonly "card": XenditCardEntry;
  /** Mastercard merchant advice code. */
  readonly "merchant-advice": XenditMerchantAdviceEntry;
  /** 3-D Secure transaction status. */
  readonly "three-ds-status": XenditThreeDsStatusEntry;
  /** 3-D Secure flow. */
  readonly "three-ds-flow": XenditThreeDsFlowEntry;
  /** Authentication flow. */
  readonly "authentication-flow": XenditAuthenticationFlowEntry;
  /** 3-D Secure status reason. */
  readonly "three-ds-reason": XenditThreeDsReasonEntry;
  /** 3-D Secure challenge cancel code. */
  readonly "three-ds-cancel": XenditThreeDsCancelEntry;
  /** Simulated 3-D Secure result. */
  readonly "simulated-authentication": XenditSimulatedAuthenticationEntry;
  /** Transaction status in reports. */
  readonly "report-status": XenditReportStatusEntry;
  /** Error of a card token migration. */
  readonly "token-migration": XenditTokenMigrationEntry;
}

/** Id of a space: a set of codes with one format that stand in the same place of a body. */
export type XenditSpace = keyof XenditSpaces;

/** Any entry of the catalog, or of some spaces; narrow it by `space` and `name`. */
export type XenditEntry<Space extends XenditSpace = XenditSpace> = XenditSpaces[Space];

/** A code found in a body, with the entries it may stand for. */
export interface XenditFoundCode<Space extends XenditSpace = XenditSpace> {
  /** Dotted path of the field. */
  readonly field: string;
  /** Space of the code. */
  readonly space: Space;
  /** The code as received. */
  readonly code: string;
  /** A transaction field decides over the response code; a detail only says why. */
  readonly layer: Layer;
  /** Entries of the code; none if it is not in the catalog. */
  readonly entries: readonly XenditEntry<Space>[];
}

/** Properties of every result besides its advice. */
export interface XenditFindings<Space extends XenditSpace = XenditSpace> {
  /** Where the body comes from. */
  readonly from: Origin;
  /** Whether the context stated `from`. */
  readonly fromSaid: boolean;
  /** Layer of the deciding code. */
  readonly layer?: Layer;
  /** All codes of the body. */
  readonly codes: readonly XenditFoundCode<Space>[];
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
  readonly items?: readonly XenditResult<Space>[];
}

/** A result that one entry decides and nothing contradicts. */
export type XenditKnown<Space extends XenditSpace = XenditSpace> = XenditEntry<Space> & XenditFindings<Space> & { readonly by: Explainer };

/**
 * A result that no single entry decides. Never treat it as success or failure: its advice is safe for every candidate.
 */
export interface XenditUnknown<Space extends XenditSpace = XenditSpace> extends Advice<Reason>, Traits, XenditFindings<Space> {
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
  readonly candidates: readonly XenditEntry<Space>[];
  /** Field whose value no page has beside the code: the candidates hold beside other values of it. */
  readonly beside?: string;
}

/** What a response body says; narrow it by `known`. */
export type XenditResult<Space extends XenditSpace = XenditSpace> = XenditKnown<Space> | XenditUnknown<Space>;

/** What the caller knows besides the body. */
export interface XenditContext<Space extends XenditSpace = XenditSpace> extends DecodeContext {
  /** Decide by codes of this space. */
  readonly space?: Space | undefined;
}

/** Values of the parameters of messages. */
export interface XenditParams {
}
