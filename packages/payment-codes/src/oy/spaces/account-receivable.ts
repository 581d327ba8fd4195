// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Answer about an invoice of OY! Indonesia; the values are the codes as documented. */
export enum OyAccountReceivable {
  /**
   * Request answered.
   *
   * OY! carried the request out. No money moved by it.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-account-receivable (and 1 more)
   *
   * Outcome: success (request). Retry: never. Use what the body brings.
   */
  ANSWERED = "000",
  /**
   * Invoice not found.
   *
   * OY! knows no invoice with this id. One that was just created may be filed under another id.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-account-receivable (and 1 more)
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the id and the list of invoices before another
   * invoice is created.
   */
  INVOICE_NOT_FOUND = "204",
  /**
   * Amount below the minimum.
   *
   * The invoice is below the least amount of Rp10000. No invoice was created or changed by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-account-receivable (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Bill a larger amount, then send the request again.
   */
  AMOUNT_BELOW_MINIMUM = "210",
  /**
   * Invoice cannot be canceled.
   *
   * The state of the invoice does not allow it: it may be paid or being paid.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-account-receivable (and 1 more)
   *
   * Outcome: rejected (request). Retry: check_status_first. Read the invoice, and treat it as payable until its state
   * is final.
   */
  INVOICE_NOT_CANCELLABLE = "223",
  /**
   * Mail address or phone number not valid.
   *
   * The mail address or the phone number of the customer is not valid. No invoice was created or changed by this
   * request.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-account-receivable (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct it, then send the request again.
   */
  CONTACT_NOT_VALID = "247",
  /**
   * Cancellation failed.
   *
   * The invoice was not canceled, or it is not known. The customer may still pay it.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-account-receivable (and 1 more)
   *
   * Outcome: unknown (request). Retry: check_status_first. Read the invoice before the cancellation is sent again.
   */
  INVOICE_NOT_CANCELED = "300",
  /**
   * Invalid request.
   *
   * The page lists many causes for this code, such as a date, the customer, a tax or the attachments. No invoice was
   * created or changed by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-account-receivable (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct what the message names, then send the request again.
   */
  REQUEST_NOT_VALID = "400",
  /**
   * Due time after that of invoice.
   *
   * The payment would expire later than the invoice allows. No invoice was created or changed by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-account-receivable (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the dates, then send the request again.
   */
  EXPIRY_AFTER_INVOICE = "901",
}

/** Properties of every entry of Answer about an invoice; `code` is always the code as received. */
export interface OyAccountReceivableMember<
  Name extends string,
  Code extends string,
  Network extends string | null,
  Params = Readonly<Record<string, never>>,
> extends Advice<Reason>, Traits {
  /** Name of the entry: its identity. */
  readonly name: Name;
  /** A single entry decides. */
  readonly known: true;
  /** Space of the code. */
  readonly space: "account-receivable";
  /** The code as received. */
  readonly code: Code;
  /** Card network that the meaning applies to, or null. */
  readonly network: Network;
  /** Parameter values found in the wire message. */
  readonly params: Params;
  /** How to ask for the final status, if documented. */
  readonly statusCheck?: StatusCheck;
}

/** Entries by name, for handlers that are keyed by name. */
export interface OyAccountReceivableEntries {
  /** Request answered. */
  readonly ANSWERED: OyAccountReceivableMember<"ANSWERED", "000", null>;
  /** Invoice not found. */
  readonly INVOICE_NOT_FOUND: OyAccountReceivableMember<"INVOICE_NOT_FOUND", "204", null>;
  /** Amount below the minimum. */
  readonly AMOUNT_BELOW_MINIMUM: OyAccountReceivableMember<"AMOUNT_BELOW_MINIMUM", "210", null>;
  /** Invoice cannot be canceled. */
  readonly INVOICE_NOT_CANCELLABLE: OyAccountReceivableMember<"INVOICE_NOT_CANCELLABLE", "223", null>;
  /** Mail address or phone number not valid. */
  readonly CONTACT_NOT_VALID: OyAccountReceivableMember<"CONTACT_NOT_VALID", "247", null>;
  /** Cancellation failed. */
  readonly INVOICE_NOT_CANCELED: OyAccountReceivableMember<"INVOICE_NOT_CANCELED", "300", null>;
  /** Invalid request. */
  readonly REQUEST_NOT_VALID: OyAccountReceivableMember<"REQUEST_NOT_VALID", "400", null>;
  /** Due time after that of invoice. */
  readonly EXPIRY_AFTER_INVOICE: OyAccountReceivableMember<"EXPIRY_AFTER_INVOICE", "901", null>;
}

/** Name of an entry of Answer about an invoice: its identity, even if several names share a code. */
export type OyAccountReceivableName = keyof OyAccountReceivableEntries;

/** Any entry of Answer about an invoice. New codes add members to this union in minor releases. */
export type OyAccountReceivableEntry = OyAccountReceivableEntries[OyAccountReceivableName];
