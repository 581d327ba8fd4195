// Generated from the catalog; do not edit.
import type { Reason } from "./reason.js";
import type { Advice, Traits } from "./runtime/advice.js";
import type { StatusCheck } from "./runtime/catalog.js";
import type { DecodeContext } from "./runtime/context.js";
import type { Explainer, Why } from "./runtime/decode.js";
import type { Ids, Money } from "./runtime/facts.js";
import type { Layer } from "./runtime/packed.js";
import type { Origin } from "./runtime/vocabulary.js";
import type { DigiflazzTransactionEntry } from "./spaces/transaction.js";
import type { DigiflazzStatusEntry } from "./spaces/status.js";
import type { DigiflazzBillEntry } from "./spaces/bill.js";
import type { DigiflazzInquiryEntry } from "./spaces/inquiry.js";
import type { DigiflazzDepositEntry } from "./spaces/deposit.js";
import type { DigiflazzWebhookEntry } from "./spaces/webhook.js";
import type { DigiflazzSellerPrepaidEntry } from "./spaces/seller-prepaid.js";
import type { DigiflazzSellerPostpaidEntry } from "./spaces/seller-postpaid.js";
import type { DigiflazzFmStatusEntry } from "./spaces/fm-status.js";
import type { DigiflazzReportEntry } from "./spaces/report.js";

/** Entry type of each space, by its id. */
export interface DigiflazzSpaces {
  /** Response code of a transaction. */
  readonly "transaction": DigiflazzTransactionEntry;
  /** Status beside the response code. */
  readonly "status": DigiflazzStatusEntry;
  /** Response code of a bill that was found or paid. */
  readonly "bill": DigiflazzBillEntry;
  /** Response code of an answer without a ref_id. */
  readonly "inquiry": DigiflazzInquiryEntry;
  /** Response code of a deposit ticket. */
  readonly "deposit": DigiflazzDepositEntry;
  /** Message to the webhook without a transaction. */
  readonly "webhook": DigiflazzWebhookEntry;
  /** Response code that a seller sends for prepaid products. */
  readonly "seller-prepaid": DigiflazzSellerPrepaidEntry;
  /** Response code that a seller sends for bills. */
  readonly "seller-postpaid": DigiflazzSellerPostpaidEntry;
  /** Status of FM. */
  readonly "fm-status": DigiflazzFmStatusEntry;
  /** Status code of IRS, Otomax and ST24 reports. */
  readonly "report": DigiflazzReportEntry;
}

/** Id of a space: a set of codes with one format that stand in the same place of a body. */
export type DigiflazzSpace = keyof DigiflazzSpaces;

/** Any entry of the catalog, or of some spaces; narrow it by `space` and `name`. */
export type DigiflazzEntry<Space extends DigiflazzSpace = DigiflazzSpace> = DigiflazzSpaces[Space];

/** A code found in a body, with the entries it may stand for. */
export interface DigiflazzFoundCode<Space extends DigiflazzSpace = DigiflazzSpace> {
  /** Dotted path of the field. */
  readonly field: string;
  /** Space of the code. */
  readonly space: Space;
  /** The code as received. */
  readonly code: string;
  /** A transaction field decides over the response code; a detail only says why. */
  readonly layer: Layer;
  /** Entries of the code; none if it is not in the catalog. */
  readonly entries: readonly DigiflazzEntry<Space>[];
}

/** Properties of every result besides its advice. */
export interface DigiflazzFindings<Space extends DigiflazzSpace = DigiflazzSpace> {
  /** Where the body comes from. */
  readonly from: Origin;
  /** Whether the context stated `from`. */
  readonly fromSaid: boolean;
  /** Layer of the deciding code. */
  readonly layer?: Layer;
  /** All codes of the body. */
  readonly codes: readonly DigiflazzFoundCode<Space>[];
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
  readonly items?: readonly DigiflazzResult<Space>[];
}

/** A result that one entry decides and nothing contradicts. */
export type DigiflazzKnown<Space extends DigiflazzSpace = DigiflazzSpace> = DigiflazzEntry<Space> & DigiflazzFindings<Space> & { readonly by: Explainer };

/**
 * A result that no single entry decides. Never treat it as success or failure: its advice is safe for every candidate.
 */
export interface DigiflazzUnknown<Space extends DigiflazzSpace = DigiflazzSpace> extends Advice<Reason>, Traits, DigiflazzFindings<Space> {
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
  readonly candidates: readonly DigiflazzEntry<Space>[];
  /** Field whose value no page has beside the code: the candidates hold beside other values of it. */
  readonly beside?: string;
}

/** What a response body says; narrow it by `known`. */
export type DigiflazzResult<Space extends DigiflazzSpace = DigiflazzSpace> = DigiflazzKnown<Space> | DigiflazzUnknown<Space>;

/** What the caller knows besides the body. */
export interface DigiflazzContext<Space extends DigiflazzSpace = DigiflazzSpace> extends DecodeContext {
  /** Decide by codes of this space. */
  readonly space?: Space | undefined;
}

/** Values of the parameters of messages. */
export interface DigiflazzParams {
}
