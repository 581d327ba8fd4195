// Generated from the catalog; do not edit.
import type { Reason } from "../reason.js";
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { DecodeContext } from "../runtime/context.js";
import type { Explainer, Why } from "../runtime/decode.js";
import type { Ids, Money } from "../runtime/facts.js";
import type { Layer } from "../runtime/packed.js";
import type { Origin } from "../runtime/vocabulary.js";
import type { MidtransStatusEntry } from "./spaces/status.js";
import type { MidtransCardEntry } from "./spaces/card.js";
import type { MidtransGopayEntry } from "./spaces/gopay.js";
import type { MidtransTransactionStatusEntry } from "./spaces/transaction-status.js";
import type { MidtransFraudStatusEntry } from "./spaces/fraud-status.js";
import type { MidtransSnapApiEntry } from "./spaces/snap-api.js";
import type { MidtransSnapEntry } from "./spaces/snap.js";
import type { MidtransSnapStatusEntry } from "./spaces/snap-status.js";
import type { MidtransPayoutStatusEntry } from "./spaces/payout-status.js";
import type { MidtransPayoutErrorEntry } from "./spaces/payout-error.js";
import type { MidtransPayoutApiEntry } from "./spaces/payout-api.js";
import type { MidtransAccountEntry } from "./spaces/account.js";
import type { MidtransAccountStatusEntry } from "./spaces/account-status.js";
import type { MidtransSubscriptionEntry } from "./spaces/subscription.js";

/** Entry type of each space, by its id. */
export interface MidtransSpaces {
  /** Status code. */
  readonly "status": MidtransStatusEntry;
  /** Card channel response code. */
  readonly "card": MidtransCardEntry;
  /** GoPay and wallet channel response code. */
  readonly "gopay": MidtransGopayEntry;
  /** Transaction status. */
  readonly "transaction-status": MidtransTransactionStatusEntry;
  /** Fraud status. */
  readonly "fraud-status": MidtransFraudStatusEntry;
  /** Snap API HTTP status. */
  readonly "snap-api": MidtransSnapApiEntry;
  /** SNAP response code. */
  readonly "snap": MidtransSnapEntry;
  /** SNAP latest transaction status. */
  readonly "snap-status": MidtransSnapStatusEntry;
  /** Payout status. */
  readonly "payout-status": MidtransPayoutStatusEntry;
  /** Payout error code. */
  readonly "payout-error": MidtransPayoutErrorEntry;
  /** Payouts API HTTP status. */
  readonly "payout-api": MidtransPayoutApiEntry;
  /** Status code about a linked account. */
  readonly "account": MidtransAccountEntry;
  /** State of a linked account. */
  readonly "account-status": MidtransAccountStatusEntry;
  /** Subscription status. */
  readonly "subscription": MidtransSubscriptionEntry;
}

/** Id of a space: a set of codes with one format that stand in the same place of a body. */
export type MidtransSpace = keyof MidtransSpaces;

/** Any entry of the catalog, or of some spaces; narrow it by `space` and `name`. */
export type MidtransEntry<Space extends MidtransSpace = MidtransSpace> = MidtransSpaces[Space];

/** A code found in a body, with the entries it may stand for. */
export interface MidtransFoundCode<Space extends MidtransSpace = MidtransSpace> {
  /** Dotted path of the field. */
  readonly field: string;
  /** Space of the code. */
  readonly space: Space;
  /** The code as received. */
  readonly code: string;
  /** A transaction field decides over the response code; a detail only says why. */
  readonly layer: Layer;
  /** Entries of the code; none if it is not in the catalog. */
  readonly entries: readonly MidtransEntry<Space>[];
}

/** Properties of every result besides its advice. */
export interface MidtransFindings<Space extends MidtransSpace = MidtransSpace> {
  /** Where the body comes from. */
  readonly from: Origin;
  /** Whether the context stated `from`. */
  readonly fromSaid: boolean;
  /** Layer of the deciding code. */
  readonly layer?: Layer;
  /** All codes of the body. */
  readonly codes: readonly MidtransFoundCode<Space>[];
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
  readonly items?: readonly MidtransResult<Space>[];
}

/** A result that one entry decides and nothing contradicts. */
export type MidtransKnown<Space extends MidtransSpace = MidtransSpace> = MidtransEntry<Space> & MidtransFindings<Space> & { readonly by: Explainer };

/**
 * A result that no single entry decides. Never treat it as success or failure: its advice is safe for every candidate.
 */
export interface MidtransUnknown<Space extends MidtransSpace = MidtransSpace> extends Advice<Reason>, Traits, MidtransFindings<Space> {
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
  readonly candidates: readonly MidtransEntry<Space>[];
  /** Field whose value no page has beside the code: the candidates hold beside other values of it. */
  readonly beside?: string;
}

/** What a response body says; narrow it by `known`. */
export type MidtransResult<Space extends MidtransSpace = MidtransSpace> = MidtransKnown<Space> | MidtransUnknown<Space>;

/** What the caller knows besides the body. */
export interface MidtransContext<Space extends MidtransSpace = MidtransSpace> extends DecodeContext {
  /** Decide by codes of this space. */
  readonly space?: Space | undefined;
}

/** Values of the parameters of messages. */
export interface MidtransParams {
  /** Name of the request field that was refused. */
  readonly field?: string | undefined;
  /** Free text of the provider about the account, card or customer. */
  readonly info?: string | undefined;
  /** Free text of the provider that says why. */
  readonly reason?: string | undefined;
}
