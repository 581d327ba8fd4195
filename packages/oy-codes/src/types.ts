// Generated from the catalog; do not edit.
import type { Reason } from "./reason.js";
import type { Advice, Traits } from "./runtime/advice.js";
import type { StatusCheck } from "./runtime/catalog.js";
import type { DecodeContext } from "./runtime/context.js";
import type { Explainer, Why } from "./runtime/decode.js";
import type { Ids, Money } from "./runtime/facts.js";
import type { Layer } from "./runtime/packed.js";
import type { Origin } from "./runtime/vocabulary.js";
import type { OyDisbursementEntry } from "./spaces/disbursement.js";
import type { OyDisbursementStatusEntry } from "./spaces/disbursement-status.js";
import type { OyBalanceEntry } from "./spaces/balance.js";
import type { OyAccountInquiryEntry } from "./spaces/account-inquiry.js";
import type { OyVaEntry } from "./spaces/va.js";
import type { OyVaStatusEntry } from "./spaces/va-status.js";
import type { OyVaCallbackEntry } from "./spaces/va-callback.js";
import type { OyEwalletEntry } from "./spaces/ewallet.js";
import type { OyEwalletStatusEntry } from "./spaces/ewallet-status.js";
import type { OyEwalletCallbackEntry } from "./spaces/ewallet-callback.js";
import type { OyEwalletRefundEntry } from "./spaces/ewallet-refund.js";
import type { OyQrisEntry } from "./spaces/qris.js";
import type { OyQrisStatusEntry } from "./spaces/qris-status.js";
import type { OyPaymentRoutingEntry } from "./spaces/payment-routing.js";
import type { OyPaymentRoutingStatusEntry } from "./spaces/payment-routing-status.js";
import type { OyPaymentRoutingRecipientEntry } from "./spaces/payment-routing-recipient.js";
import type { OyPaymentLinkEntry } from "./spaces/payment-link.js";
import type { OyPaymentLinkStatusEntry } from "./spaces/payment-link-status.js";
import type { OyBillerEntry } from "./spaces/biller.js";
import type { OyBillerStatusEntry } from "./spaces/biller-status.js";
import type { OyOfflineEntry } from "./spaces/offline.js";
import type { OyInternationalTransferEntry } from "./spaces/international-transfer.js";
import type { OyInternationalTransferStatusEntry } from "./spaces/international-transfer-status.js";
import type { OyAccountLinkingEntry } from "./spaces/account-linking.js";
import type { OyAccountReceivableEntry } from "./spaces/account-receivable.js";
import type { OyTransactionsDataEntry } from "./spaces/transactions-data.js";
import type { OyTransactionSummaryEntry } from "./spaces/transaction-summary.js";
import type { OyHttpEntry } from "./spaces/http.js";

/** Entry type of each space, by its id. */
export interface OySpaces {
  /** Answer to a payout. */
  readonly "disbursement": OyDisbursementEntry;
  /** State of a payout. */
  readonly "disbursement-status": OyDisbursementStatusEntry;
  /** Answer about the balance. */
  readonly "balance": OyBalanceEntry;
  /** Answer to an account inquiry. */
  readonly "account-inquiry": OyAccountInquiryEntry;
  /** Answer about a virtual account. */
  readonly "va": OyVaEntry;
  /** State of a virtual account. */
  readonly "va-status": OyVaStatusEntry;
  /** Callback of a payment into a virtual account. */
  readonly "va-callback": OyVaCallbackEntry;
  /** Answer about an e-wallet transaction. */
  readonly "ewallet": OyEwalletEntry;
  /** State of an e-wallet transaction. */
  readonly "ewallet-status": OyEwalletStatusEntry;
  /** Callback of a paid e-wallet transaction. */
  readonly "ewallet-callback": OyEwalletCallbackEntry;
  /** State of an e-wallet refund. */
  readonly "ewallet-refund": OyEwalletRefundEntry;
  /** Answer about a QRIS payment. */
  readonly "qris": OyQrisEntry;
  /** State of a QRIS payment. */
  readonly "qris-status": OyQrisStatusEntry;
  /** Answer about a routed payment. */
  readonly "payment-routing": OyPaymentRoutingEntry;
  /** State of a routed payment. */
  readonly "payment-routing-status": OyPaymentRoutingStatusEntry;
  /** State of what a recipient gets. */
  readonly "payment-routing-recipient": OyPaymentRoutingRecipientEntry;
  /** Answer about a payment link. */
  readonly "payment-link": OyPaymentLinkEntry;
  /** State of a payment link. */
  readonly "payment-link-status": OyPaymentLinkStatusEntry;
  /** Answer about a bill. */
  readonly "biller": OyBillerEntry;
  /** State of a bill. */
  readonly "biller-status": OyBillerStatusEntry;
  /** Answer about cash at a store. */
  readonly "offline": OyOfflineEntry;
  /** Answer about a transfer abroad. */
  readonly "international-transfer": OyInternationalTransferEntry;
  /** State of a transfer abroad. */
  readonly "international-transfer-status": OyInternationalTransferStatusEntry;
  /** Answer about a linked account. */
  readonly "account-linking": OyAccountLinkingEntry;
  /** Answer about an invoice. */
  readonly "account-receivable": OyAccountReceivableEntry;
  /** Answer about bank statements. */
  readonly "transactions-data": OyTransactionsDataEntry;
  /** Answer about sums to be settled. */
  readonly "transaction-summary": OyTransactionSummaryEntry;
  /** HTTP status. */
  readonly "http": OyHttpEntry;
}

/** Id of a space: a set of codes with one format that stand in the same place of a body. */
export type OySpace = keyof OySpaces;

/** Any entry of the catalog, or of some spaces; narrow it by `space` and `name`. */
export type OyEntry<Space extends OySpace = OySpace> = OySpaces[Space];

/** A code found in a body, with the entries it may stand for. */
export interface OyFoundCode<Space extends OySpace = OySpace> {
  /** Dotted path of the field. */
  readonly field: string;
  /** Space of the code. */
  readonly space: Space;
  /** The code as received. */
  readonly code: string;
  /** A transaction field decides over the response code; a detail only says why. */
  readonly layer: Layer;
  /** Entries of the code; none if it is not in the catalog. */
  readonly entries: readonly OyEntry<Space>[];
}

/** Properties of every result besides its advice. */
export interface OyFindings<Space extends OySpace = OySpace> {
  /** Where the body comes from. */
  readonly from: Origin;
  /** Whether the context stated `from`. */
  readonly fromSaid: boolean;
  /** Layer of the deciding code. */
  readonly layer?: Layer;
  /** All codes of the body. */
  readonly codes: readonly OyFoundCode<Space>[];
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
  readonly items?: readonly OyResult<Space>[];
}

/** A result that one entry decides and nothing contradicts. */
export type OyKnown<Space extends OySpace = OySpace> = OyEntry<Space> & OyFindings<Space> & { readonly by: Explainer };

/**
 * A result that no single entry decides. Never treat it as success or failure: its advice is safe for every candidate.
 */
export interface OyUnknown<Space extends OySpace = OySpace> extends Advice<Reason>, Traits, OyFindings<Space> {
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
  readonly candidates: readonly OyEntry<Space>[];
  /** Field whose value no page has beside the code: the candidates hold beside other values of it. */
  readonly beside?: string;
}

/** What a response body says; narrow it by `known`. */
export type OyResult<Space extends OySpace = OySpace> = OyKnown<Space> | OyUnknown<Space>;

/** What the caller knows besides the body. */
export interface OyContext<Space extends OySpace = OySpace> extends DecodeContext {
  /** Decide by codes of this space. */
  readonly space?: Space | undefined;
}

/** Values of the parameters of messages. */
export interface OyParams {
  /** Free text of the provider that says why. */
  readonly reason?: string | undefined;
}
