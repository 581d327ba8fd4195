// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Response code that a seller sends for prepaid products of Digiflazz; the values are the codes as documented. */
export enum DigiflazzSellerPrepaid {
  /**
   * Delivered.
   *
   * The seller says that the product was delivered. Digiflazz charges the buyer for it.
   *
   * Message: "SUCCESS".
   *
   * Source: https://developer.digiflazz.com/api/seller/prabayar/response-code
   *
   * Outcome: success (transaction). Retry: never. Send it once the product is delivered, with its serial number.
   */
  SUCCESS = "00",
  /**
   * Transaction not found.
   *
   * The seller has no transaction under this ref_id. Digiflazz counts it as failed.
   *
   * Message: "TRANSACTION NOT FOUND".
   *
   * Source: https://developer.digiflazz.com/api/seller/prabayar/response-code
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Send it only when the order certainly never arrived and
   * cannot arrive any more; otherwise 39.
   */
  TRANSACTION_NOT_FOUND = "06",
  /**
   * Failed, no reason given.
   *
   * The seller says that nothing was delivered.
   *
   * Message: "FAILED".
   *
   * Source: https://developer.digiflazz.com/api/seller/prabayar/response-code
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing will
   * be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  FAILED = "07",
  /**
   * Product out of service.
   *
   * The seller cannot deliver the product at the moment, and nothing was delivered.
   *
   * Message: "PRODUCT IS TEMPORARILY OUT OF SERVICE".
   *
   * Source: https://developer.digiflazz.com/api/seller/prabayar/response-code
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing will
   * be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  PRODUCT_OUT_OF_SERVICE = "106",
  /**
   * Monthly limit exceeded.
   *
   * The number has reached what it may be topped up with in a month, and nothing was delivered.
   *
   * Message: "MONTHLY TOP UP LIMIT EXCEEDED".
   *
   * Source: https://developer.digiflazz.com/api/seller/prabayar/response-code
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing will
   * be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  MONTHLY_LIMIT = "121",
  /**
   * Customer number blocked.
   *
   * The number cannot receive this product, and nothing was delivered.
   *
   * Message: "CUSTOMER NUMBER BLOCKED".
   *
   * Source: https://developer.digiflazz.com/api/seller/prabayar/response-code
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing will
   * be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  NUMBER_BLOCKED = "13",
  /**
   * Destination number wrong.
   *
   * The number does not exist for this product, and nothing was delivered.
   *
   * Message: "INCORRECT DESTINATION NUMBER".
   *
   * Source: https://developer.digiflazz.com/api/seller/prabayar/response-code
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing will
   * be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  WRONG_NUMBER = "14",
  /**
   * Product code not found.
   *
   * The seller does not know the product code of this request.
   *
   * Message: "CODE NOT FOUND".
   *
   * Source: https://developer.digiflazz.com/api/seller/prabayar/response-code
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the product code in the settings of the seller at Digiflazz.
   * Send it only before anything was ordered.
   */
  CODE_NOT_FOUND = "20",
  /**
   * Authentication wrong.
   *
   * The seller could not identify the caller and looked at nothing.
   *
   * Message: "WRONG AUTHENTICATION".
   *
   * Source: https://developer.digiflazz.com/api/seller/prabayar/response-code
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the credentials that Digiflazz has of the seller.
   */
  WRONG_AUTHENTICATION = "204",
  /**
   * In process at the seller.
   *
   * The seller took the order and reports the result later.
   *
   * Message: "PROCESS".
   *
   * Source: https://developer.digiflazz.com/api/seller/prabayar/response-code
   *
   * Outcome: pending (transaction). Retry: check_status_first. Send it whenever the result is not certain, and report
   * the result as soon as it is final.
   */
  PROCESS = "39",
}

/**
 * Properties of every entry of Response code that a seller sends for prepaid products; `code` is always the code as
 * received.
 */
export interface DigiflazzSellerPrepaidMember<
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
  readonly space: "seller-prepaid";
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
export interface DigiflazzSellerPrepaidEntries {
  /** Delivered. */
  readonly SUCCESS: DigiflazzSellerPrepaidMember<"SUCCESS", "00", null>;
  /** Transaction not found. */
  readonly TRANSACTION_NOT_FOUND: DigiflazzSellerPrepaidMember<"TRANSACTION_NOT_FOUND", "06", null>;
  /** Failed, no reason given. */
  readonly FAILED: DigiflazzSellerPrepaidMember<"FAILED", "07", null>;
  /** Product out of service. */
  readonly PRODUCT_OUT_OF_SERVICE: DigiflazzSellerPrepaidMember<"PRODUCT_OUT_OF_SERVICE", "106", null>;
  /** Monthly limit exceeded. */
  readonly MONTHLY_LIMIT: DigiflazzSellerPrepaidMember<"MONTHLY_LIMIT", "121", null>;
  /** Customer number blocked. */
  readonly NUMBER_BLOCKED: DigiflazzSellerPrepaidMember<"NUMBER_BLOCKED", "13", null>;
  /** Destination number wrong. */
  readonly WRONG_NUMBER: DigiflazzSellerPrepaidMember<"WRONG_NUMBER", "14", null>;
  /** Product code not found. */
  readonly CODE_NOT_FOUND: DigiflazzSellerPrepaidMember<"CODE_NOT_FOUND", "20", null>;
  /** Authentication wrong. */
  readonly WRONG_AUTHENTICATION: DigiflazzSellerPrepaidMember<"WRONG_AUTHENTICATION", "204", null>;
  /** In process at the seller. */
  readonly PROCESS: DigiflazzSellerPrepaidMember<"PROCESS", "39", null>;
}

/**
 * Name of an entry of Response code that a seller sends for prepaid products: its identity, even if several names share
 * a code.
 */
export type DigiflazzSellerPrepaidName = keyof DigiflazzSellerPrepaidEntries;

/**
 * Any entry of Response code that a seller sends for prepaid products. New codes add members to this union in minor
 * releases.
 */
export type DigiflazzSellerPrepaidEntry = DigiflazzSellerPrepaidEntries[DigiflazzSellerPrepaidName];
