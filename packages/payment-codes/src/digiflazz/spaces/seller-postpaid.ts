// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Response code that a seller sends for bills of Digiflazz; the values are the codes as documented. */
export enum DigiflazzSellerPostpaid {
  /**
   * Inquiry or payment done.
   *
   * The same code answers an inquiry and a payment. By itself it does not say that the bill is paid.
   *
   * Message: "INQUIRY / PAYMENT SUCCESS".
   *
   * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * Outcome: success (request). Retry: never. Answer a payment with it only once the bill is paid, with its reference.
   */
  SUCCESS = "00",
  /**
   * Invoice already paid.
   *
   * Nothing is paid by this request. Who paid before is not said.
   *
   * Message: "INVOICE HAS BEEN PAID".
   *
   * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * Outcome: rejected (request). Retry: never. Send it only before anything was ordered. The call can come again under
   * the same ref_id.
   */
  INVOICE_ALREADY_PAID = "01",
  /**
   * Bill reported as unpaid.
   *
   * The seller has not paid the bill. Whether an order for it is still on its way is not said.
   *
   * Message: "BILL UNPAID".
   *
   * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Send it only when the bill was not paid and will not be;
   * otherwise 39.
   */
  BILL_UNPAID = "02",
  /**
   * ref_id not valid.
   *
   * The seller does not accept the ref_id of this request.
   *
   * Message: "INVALID REF ID".
   *
   * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * Outcome: rejected (request). Retry: after_fix. Send it only before anything was ordered. The call can come again
   * under the same ref_id.
   */
  INVALID_REF_ID = "03",
  /**
   * Billing ID expired.
   *
   * The bill can no longer be paid, and was not.
   *
   * Message: "BILLING ID EXPIRED".
   *
   * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing will
   * be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  BILLING_ID_EXPIRED = "04",
  /**
   * Error, result still open.
   *
   * It reads like a failure, and Digiflazz keeps it open. Only the list for bills has it.
   *
   * Message: "UNDEFINED ERROR".
   *
   * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * Outcome: pending (transaction). Retry: check_status_first. Report the result as soon as it is final.
   */
  UNDEFINED_ERROR = "05",
  /**
   * Inquiry not found.
   *
   * The seller has no inquiry for this payment. Whether a payment exists is not said.
   *
   * Message: "INQUIRY ID NOT FOUND".
   *
   * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Send it only when nothing was paid and nothing will be.
   */
  INQUIRY_ID_NOT_FOUND = "06",
  /**
   * Failed, no reason given.
   *
   * The seller says that nothing was paid.
   *
   * Message: "TRANSACTION FAILED".
   *
   * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing will
   * be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  TRANSACTION_FAILED = "07",
  /**
   * Billing ID blocked.
   *
   * The bill cannot be paid, and was not.
   *
   * Message: "BILLING ID BLOCKED".
   *
   * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing will
   * be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  BILLING_ID_BLOCKED = "08",
  /**
   * Inquiry failed.
   *
   * The bill could not be looked up. Nothing is paid by an inquiry.
   *
   * Message: "INQUIRY FAILED".
   *
   * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * Outcome: failed (request). Retry: later. Inquire again later.
   */
  INQUIRY_FAILED = "09",
  /**
   * No bill available.
   *
   * There is no bill to pay, and nothing was paid.
   *
   * Message: "BILL IS NOT AVAILABLE".
   *
   * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing will
   * be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  BILL_NOT_AVAILABLE = "10",
  /**
   * ref_id used before.
   *
   * The seller has an earlier request with this ref_id, and does not say how it ended.
   *
   * Message: "DUPLICATE REF ID".
   *
   * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * Outcome: rejected (request). Retry: check_status_first. Answer a repeated payment with the state of the first one
   * instead.
   */
  DUPLICATE_REF_ID = "11",
  /**
   * Customer number blocked.
   *
   * The number is blocked, and nothing was paid.
   *
   * Message: "CUSTOMER NUMBER BLOCKED".
   *
   * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing will
   * be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  NUMBER_BLOCKED = "13",
  /**
   * Destination number wrong.
   *
   * The number does not exist for this product, and nothing was paid.
   *
   * Message: "UNCORRECT DESTINATION NUMBER".
   *
   * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing will
   * be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  WRONG_NUMBER = "14",
  /**
   * Number and operator differ.
   *
   * The number belongs to another operator, and nothing was paid.
   *
   * Message: "NUMBER DOESN'T MATCH THE OPERATOR".
   *
   * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing will
   * be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  OPERATOR_MISMATCH = "16",
  /**
   * Balance at seller too low.
   *
   * The balance that Digiflazz keeps at the seller does not cover the bill. Nothing was paid.
   *
   * Message: "BALANCE NOT ENOUGH".
   *
   * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * Outcome: rejected (request). Retry: after_fix. Fill up that balance. Send it only before anything was ordered.
   */
  BALANCE_NOT_ENOUGH = "17",
  /**
   * Product not registered.
   *
   * The seller does not know the product of this request.
   *
   * Message: "PRODUCT UNREGISTERED".
   *
   * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the product code in the settings of the seller at Digiflazz.
   * Send it only before anything was ordered.
   */
  PRODUCT_UNREGISTERED = "20",
  /**
   * To be paid at counter.
   *
   * The bill cannot be paid online, and was not.
   *
   * Message: "PAYMENT HAVE TO BE DONE VIA COUNTER / PDAM".
   *
   * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing will
   * be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  PAY_AT_COUNTER = "30",
  /**
   * Total of bills too high.
   *
   * The bills add up to more than may be paid this way, and nothing was paid.
   *
   * Message: "TRANSACTION REJECTED DUE TO EXCEEDING MAXIMAL TOTAL BILL ALLOWED".
   *
   * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing will
   * be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  TOTAL_ABOVE_MAXIMUM = "31",
  /**
   * All periods must be paid.
   *
   * The bill can only be paid for all of its periods together, and nothing was paid.
   *
   * Message: "TRANSACTION FAILED, PLEASE PAY BILL OF ALL PERIOD".
   *
   * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing will
   * be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  ALL_PERIODS_DUE = "32",
  /**
   * Not possible right now.
   *
   * The bill cannot be paid at the moment, and was not.
   *
   * Message: "TRANSACTION CAN'T BE PROCESS, PLEASE TRY AGAIN LATER".
   *
   * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing will
   * be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  TRY_AGAIN_LATER = "33",
  /**
   * Bill already paid.
   *
   * Nothing is paid by this request. Who paid before is not said.
   *
   * Message: "BILL HAS BEEN PAID".
   *
   * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * Outcome: rejected (request). Retry: never. Send it only before anything was ordered. The call can come again under
   * the same ref_id.
   */
  BILL_ALREADY_PAID = "34",
  /**
   * Other arrears come first.
   *
   * Another arrear has to be paid first, and nothing was paid.
   *
   * Message: "TRANSACTION REJECTED DUE TO ANOTHER UNPAID ARREAR".
   *
   * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing will
   * be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  OTHER_ARREARS = "35",
  /**
   * Past the due date.
   *
   * The bill is past its due date and can be paid at the counter alone. It was not paid.
   *
   * Message: "EXCEEDING DUE DATE, PLEASE PAY IN THE COUNTER / PDAM".
   *
   * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing will
   * be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  DUE_DATE_EXCEEDED = "36",
  /**
   * Payment failed, no reason given.
   *
   * The seller says that the bill was not paid.
   *
   * Message: "PAYMENT FAILED".
   *
   * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing will
   * be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  PAYMENT_FAILED = "37",
  /**
   * Payment failed, inquire again.
   *
   * The seller says that the bill was not paid, and wants a new request.
   *
   * Message: "PAYMENT FAILED, PLEASE DO ANOTHER REQUEST".
   *
   * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing will
   * be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  PAYMENT_FAILED_ANEW = "38",
  /**
   * In process at the seller.
   *
   * The seller took the order and reports the result later.
   *
   * Message: "PENDING / TRANSACTION IN PROCESS".
   *
   * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * Outcome: pending (transaction). Retry: check_status_first. Send it whenever the result is not certain, and report
   * the result as soon as it is final.
   */
  IN_PROCESS = "39",
  /**
   * One of the invoices paid.
   *
   * At least one of the invoices was paid before, so nothing is paid by this request.
   *
   * Message: "TRANSACTION REJECTED DUE TO ALL OR ONE OF THE ARREAR/INVOICE HAS BEEN PAID".
   *
   * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * Outcome: rejected (request). Retry: never. Inquire again and pay what is left. Send it only before anything was
   * ordered.
   */
  INVOICES_PARTLY_PAID = "40",
}

/** Properties of every entry of Response code that a seller sends for bills; `code` is always the code as received. */
export interface DigiflazzSellerPostpaidMember<
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
  readonly space: "seller-postpaid";
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
export interface DigiflazzSellerPostpaidEntries {
  /** Inquiry or payment done. */
  readonly SUCCESS: DigiflazzSellerPostpaidMember<"SUCCESS", "00", null>;
  /** Invoice already paid. */
  readonly INVOICE_ALREADY_PAID: DigiflazzSellerPostpaidMember<"INVOICE_ALREADY_PAID", "01", null>;
  /** Bill reported as unpaid. */
  readonly BILL_UNPAID: DigiflazzSellerPostpaidMember<"BILL_UNPAID", "02", null>;
  /** ref_id not valid. */
  readonly INVALID_REF_ID: DigiflazzSellerPostpaidMember<"INVALID_REF_ID", "03", null>;
  /** Billing ID expired. */
  readonly BILLING_ID_EXPIRED: DigiflazzSellerPostpaidMember<"BILLING_ID_EXPIRED", "04", null>;
  /** Error, result still open. */
  readonly UNDEFINED_ERROR: DigiflazzSellerPostpaidMember<"UNDEFINED_ERROR", "05", null>;
  /** Inquiry not found. */
  readonly INQUIRY_ID_NOT_FOUND: DigiflazzSellerPostpaidMember<"INQUIRY_ID_NOT_FOUND", "06", null>;
  /** Failed, no reason given. */
  readonly TRANSACTION_FAILED: DigiflazzSellerPostpaidMember<"TRANSACTION_FAILED", "07", null>;
  /** Billing ID blocked. */
  readonly BILLING_ID_BLOCKED: DigiflazzSellerPostpaidMember<"BILLING_ID_BLOCKED", "08", null>;
  /** Inquiry failed. */
  readonly INQUIRY_FAILED: DigiflazzSellerPostpaidMember<"INQUIRY_FAILED", "09", null>;
  /** No bill available. */
  readonly BILL_NOT_AVAILABLE: DigiflazzSellerPostpaidMember<"BILL_NOT_AVAILABLE", "10", null>;
  /** ref_id used before. */
  readonly DUPLICATE_REF_ID: DigiflazzSellerPostpaidMember<"DUPLICATE_REF_ID", "11", null>;
  /** Customer number blocked. */
  readonly NUMBER_BLOCKED: DigiflazzSellerPostpaidMember<"NUMBER_BLOCKED", "13", null>;
  /** Destination number wrong. */
  readonly WRONG_NUMBER: DigiflazzSellerPostpaidMember<"WRONG_NUMBER", "14", null>;
  /** Number and operator differ. */
  readonly OPERATOR_MISMATCH: DigiflazzSellerPostpaidMember<"OPERATOR_MISMATCH", "16", null>;
  /** Balance at seller too low. */
  readonly BALANCE_NOT_ENOUGH: DigiflazzSellerPostpaidMember<"BALANCE_NOT_ENOUGH", "17", null>;
  /** Product not registered. */
  readonly PRODUCT_UNREGISTERED: DigiflazzSellerPostpaidMember<"PRODUCT_UNREGISTERED", "20", null>;
  /** To be paid at counter. */
  readonly PAY_AT_COUNTER: DigiflazzSellerPostpaidMember<"PAY_AT_COUNTER", "30", null>;
  /** Total of bills too high. */
  readonly TOTAL_ABOVE_MAXIMUM: DigiflazzSellerPostpaidMember<"TOTAL_ABOVE_MAXIMUM", "31", null>;
  /** All periods must be paid. */
  readonly ALL_PERIODS_DUE: DigiflazzSellerPostpaidMember<"ALL_PERIODS_DUE", "32", null>;
  /** Not possible right now. */
  readonly TRY_AGAIN_LATER: DigiflazzSellerPostpaidMember<"TRY_AGAIN_LATER", "33", null>;
  /** Bill already paid. */
  readonly BILL_ALREADY_PAID: DigiflazzSellerPostpaidMember<"BILL_ALREADY_PAID", "34", null>;
  /** Other arrears come first. */
  readonly OTHER_ARREARS: DigiflazzSellerPostpaidMember<"OTHER_ARREARS", "35", null>;
  /** Past the due date. */
  readonly DUE_DATE_EXCEEDED: DigiflazzSellerPostpaidMember<"DUE_DATE_EXCEEDED", "36", null>;
  /** Payment failed, no reason given. */
  readonly PAYMENT_FAILED: DigiflazzSellerPostpaidMember<"PAYMENT_FAILED", "37", null>;
  /** Payment failed, inquire again. */
  readonly PAYMENT_FAILED_ANEW: DigiflazzSellerPostpaidMember<"PAYMENT_FAILED_ANEW", "38", null>;
  /** In process at the seller. */
  readonly IN_PROCESS: DigiflazzSellerPostpaidMember<"IN_PROCESS", "39", null>;
  /** One of the invoices paid. */
  readonly INVOICES_PARTLY_PAID: DigiflazzSellerPostpaidMember<"INVOICES_PARTLY_PAID", "40", null>;
}

/**
 * Name of an entry of Response code that a seller sends for bills: its identity, even if several names share a code.
 */
export type DigiflazzSellerPostpaidName = keyof DigiflazzSellerPostpaidEntries;

/** Any entry of Response code that a seller sends for bills. New codes add members to this union in minor releases. */
export type DigiflazzSellerPostpaidEntry = DigiflazzSellerPostpaidEntries[DigiflazzSellerPostpaidName];
