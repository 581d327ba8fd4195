// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** 3-D Secure challenge cancel code of Xendit; the values are the codes as documented. */
export enum XenditThreeDsCancel {
  /**
   * Canceled by customer.
   *
   * The customer chose to cancel.
   *
   * Message: "Cardholder selected Cancel.".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 302
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  CANCELED_BY_CUSTOMER = "01",
  /**
   * Reserved value.
   *
   * The value is reserved and has no meaning yet.
   *
   * Message: "Reserved for future EMVCo use (values invalid until defined by EMVCo).".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 303
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  RESERVED = "02",
  /**
   * Timed out, decoupled.
   *
   * The time for the challenge was over before the customer finished it.
   *
   * Message: "Transaction timed out—Decoupled Authentication.".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 304
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  DECOUPLED_TIMEOUT = "03",
  /**
   * Timed out at issuer.
   *
   * The time for the challenge was over before the customer finished it.
   *
   * Message: "Transaction timed out at ACS—other timeouts.".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 305
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  ACS_TIMEOUT = "04",
  /**
   * Challenge did not begin.
   *
   * The time for the challenge was over before the customer finished it.
   *
   * Message: "Transaction timed out at ACS—First CReq not received by ACS.".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 306
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  ACS_FIRST_TIMEOUT = "05",
  /**
   * Error during challenge.
   *
   * An error broke the challenge off.
   *
   * Message: "Transaction Error.".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 307
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  TRANSACTION_ERROR = "06",
  /**
   * Ended for unknown reason.
   *
   * Why the challenge was broken off is not known.
   *
   * Message: "Unknown.".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 308
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  UNKNOWN_END = "07",
  /**
   * Timed out on the device.
   *
   * The time for the challenge was over before the customer finished it.
   *
   * Message: "Transaction timed out at SDK.".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 309
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  SDK_TIMEOUT = "08",
  /**
   * Canceled by customer.
   *
   * The customer chose to cancel.
   *
   * Message: "Cardholder selected Cancel.".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  CANCELED_BY_CUSTOMER_ONE_DIGIT = "1",
  /**
   * Reserved value.
   *
   * The value is reserved and has no meaning yet.
   *
   * Message: "Reserved for future EMVCo use (values invalid until defined by EMVCo).".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  RESERVED_ONE_DIGIT = "2",
  /**
   * Timed out, decoupled.
   *
   * The time for the challenge was over before the customer finished it.
   *
   * Message: "Transaction timed out—Decoupled Authentication.".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  DECOUPLED_TIMEOUT_ONE_DIGIT = "3",
  /**
   * Timed out at issuer.
   *
   * The time for the challenge was over before the customer finished it.
   *
   * Message: "Transaction timed out at ACS—other timeouts.".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  ACS_TIMEOUT_ONE_DIGIT = "4",
  /**
   * Challenge did not begin.
   *
   * The time for the challenge was over before the customer finished it.
   *
   * Message: "Transaction timed out at ACS—First CReq not received by ACS.".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  ACS_FIRST_TIMEOUT_ONE_DIGIT = "5",
  /**
   * Error during challenge.
   *
   * An error broke the challenge off.
   *
   * Message: "Transaction Error.".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  TRANSACTION_ERROR_ONE_DIGIT = "6",
  /**
   * Ended for unknown reason.
   *
   * Why the challenge was broken off is not known.
   *
   * Message: "Unknown.".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  UNKNOWN_END_ONE_DIGIT = "7",
  /**
   * Timed out on the device.
   *
   * The time for the challenge was over before the customer finished it.
   *
   * Message: "Transaction timed out at SDK.".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  SDK_TIMEOUT_ONE_DIGIT = "8",
}

/** Properties of every entry of 3-D Secure challenge cancel code; `code` is always the code as received. */
export interface XenditThreeDsCancelMember<
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
  readonly space: "three-ds-cancel";
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
export interface XenditThreeDsCancelEntries {
  /** Canceled by customer. */
  readonly CANCELED_BY_CUSTOMER: XenditThreeDsCancelMember<"CANCELED_BY_CUSTOMER", "01", null>;
  /** Reserved value. */
  readonly RESERVED: XenditThreeDsCancelMember<"RESERVED", "02", null>;
  /** Timed out, decoupled. */
  readonly DECOUPLED_TIMEOUT: XenditThreeDsCancelMember<"DECOUPLED_TIMEOUT", "03", null>;
  /** Timed out at issuer. */
  readonly ACS_TIMEOUT: XenditThreeDsCancelMember<"ACS_TIMEOUT", "04", null>;
  /** Challenge did not begin. */
  readonly ACS_FIRST_TIMEOUT: XenditThreeDsCancelMember<"ACS_FIRST_TIMEOUT", "05", null>;
  /** Error during challenge. */
  readonly TRANSACTION_ERROR: XenditThreeDsCancelMember<"TRANSACTION_ERROR", "06", null>;
  /** Ended for unknown reason. */
  readonly UNKNOWN_END: XenditThreeDsCancelMember<"UNKNOWN_END", "07", null>;
  /** Timed out on the device. */
  readonly SDK_TIMEOUT: XenditThreeDsCancelMember<"SDK_TIMEOUT", "08", null>;
  /** Canceled by customer. */
  readonly CANCELED_BY_CUSTOMER_ONE_DIGIT: XenditThreeDsCancelMember<"CANCELED_BY_CUSTOMER_ONE_DIGIT", "1", null>;
  /** Reserved value. */
  readonly RESERVED_ONE_DIGIT: XenditThreeDsCancelMember<"RESERVED_ONE_DIGIT", "2", null>;
  /** Timed out, decoupled. */
  readonly DECOUPLED_TIMEOUT_ONE_DIGIT: XenditThreeDsCancelMember<"DECOUPLED_TIMEOUT_ONE_DIGIT", "3", null>;
  /** Timed out at issuer. */
  readonly ACS_TIMEOUT_ONE_DIGIT: XenditThreeDsCancelMember<"ACS_TIMEOUT_ONE_DIGIT", "4", null>;
  /** Challenge did not begin. */
  readonly ACS_FIRST_TIMEOUT_ONE_DIGIT: XenditThreeDsCancelMember<"ACS_FIRST_TIMEOUT_ONE_DIGIT", "5", null>;
  /** Error during challenge. */
  readonly TRANSACTION_ERROR_ONE_DIGIT: XenditThreeDsCancelMember<"TRANSACTION_ERROR_ONE_DIGIT", "6", null>;
  /** Ended for unknown reason. */
  readonly UNKNOWN_END_ONE_DIGIT: XenditThreeDsCancelMember<"UNKNOWN_END_ONE_DIGIT", "7", null>;
  /** Timed out on the device. */
  readonly SDK_TIMEOUT_ONE_DIGIT: XenditThreeDsCancelMember<"SDK_TIMEOUT_ONE_DIGIT", "8", null>;
}

/** Name of an entry of 3-D Secure challenge cancel code: its identity, even if several names share a code. */
export type XenditThreeDsCancelName = keyof XenditThreeDsCancelEntries;

/** Any entry of 3-D Secure challenge cancel code. New codes add members to this union in minor releases. */
export type XenditThreeDsCancelEntry = XenditThreeDsCancelEntries[XenditThreeDsCancelName];
