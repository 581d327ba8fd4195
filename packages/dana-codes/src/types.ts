// Generated from the catalog; do not edit.
import type { Reason } from "./reason.js";
import type { Advice, Traits } from "./runtime/advice.js";
import type { StatusCheck } from "./runtime/catalog.js";
import type { DecodeContext } from "./runtime/context.js";
import type { Explainer, Why } from "./runtime/decode.js";
import type { Ids, Money } from "./runtime/facts.js";
import type { Layer } from "./runtime/packed.js";
import type { Origin } from "./runtime/vocabulary.js";
import type { DanaSnapEntry } from "./spaces/snap.js";
import type { DanaSnapStatusEntry } from "./spaces/snap-status.js";
import type { DanaFinishNotifyEntry } from "./spaces/finish-notify.js";
import type { DanaTransferNotifyEntry } from "./spaces/transfer-notify.js";
import type { DanaAcquirementStatusEntry } from "./spaces/acquirement-status.js";
import type { DanaResultMessageEntry } from "./spaces/result-message.js";
import type { DanaConsultPayEntry } from "./spaces/consult-pay.js";
import type { DanaResultStatusEntry } from "./spaces/result-status.js";

/** Entry type of each space, by its id. */
export interface DanaSpaces {
  /** SNAP response code. */
  readonly "snap": DanaSnapEntry;
  /** State of a transaction. */
  readonly "snap-status": DanaSnapStatusEntry;
  /** State in a finish notify. */
  readonly "finish-notify": DanaFinishNotifyEntry;
  /** State in the notification of a bank transfer. */
  readonly "transfer-notify": DanaTransferNotifyEntry;
  /** State of the acquirement behind an order. */
  readonly "acquirement-status": DanaAcquirementStatusEntry;
  /** Reason of a refused account inquiry. */
  readonly "result-message": DanaResultMessageEntry;
  /** Answer of consult pay. */
  readonly "consult-pay": DanaConsultPayEntry;
  /** Result of a call outside SNAP. */
  readonly "result-status": DanaResultStatusEntry;
}

/** Id of a space: a set of codes with one format that stand in the same place of a body. */
export type DanaSpace = keyof DanaSpaces;

/** Any entry of the catalog, or of some spaces; narrow it by `space` and `name`. */
export type DanaEntry<Space extends DanaSpace = DanaSpace> = DanaSpaces[Space];

/** A code found in a body, with the entries it may stand for. */
export interface DanaFoundCode<Space extends DanaSpace = DanaSpace> {
  /** Dotted path of the field. */
  readonly field: string;
  /** Space of the code. */
  readonly space: Space;
  /** The code as received. */
  readonly code: string;
  /** A transaction field decides over the response code; a detail only says why. */
  readonly layer: Layer;
  /** Entries of the code; none if it is not in the catalog. */
  readonly entries: readonly DanaEntry<Space>[];
}

/** Properties of every result besides its advice. */
export interface DanaFindings<Space extends DanaSpace = DanaSpace> {
  /** Where the body comes from. */
  readonly from: Origin;
  /** Whether the context stated `from`. */
  readonly fromSaid: boolean;
  /** Layer of the deciding code. */
  readonly layer?: Layer;
  /** All codes of the body. */
  readonly codes: readonly DanaFoundCode<Space>[];
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
  readonly items?: readonly DanaResult<Space>[];
}

/** A result that one entry decides and nothing contradicts. */
export type DanaKnown<Space extends DanaSpace = DanaSpace> = DanaEntry<Space> & DanaFindings<Space> & { readonly by: Explainer };

/**
 * A result that no single entry decides. Never treat it as success or failure: its advice is safe for every candidate.
 */
export interface DanaUnknown<Space extends DanaSpace = DanaSpace> extends Advice<Reason>, Traits, DanaFindings<Space> {
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
  readonly candidates: readonly DanaEntry<Space>[];
  /** Field whose value no page has beside the code: the candidates hold beside other values of it. */
  readonly beside?: string;
}

/** What a response body says; narrow it by `known`. */
export type DanaResult<Space extends DanaSpace = DanaSpace> = DanaKnown<Space> | DanaUnknown<Space>;

/** What the caller knows besides the body. */
export interface DanaContext<Space extends DanaSpace = DanaSpace> extends DecodeContext {
  /** Decide by codes of this space. */
  readonly space?: Space | undefined;
}

/** Values of the parameters of messages. */
export interface DanaParams {
  /** Name of the request field that was refused. */
  readonly field?: string | undefined;
  /** Free text of the provider about the account, card or customer. */
  readonly info?: string | undefined;
  /** Free text of the provider that says why. */
  readonly reason?: string | undefined;
}
