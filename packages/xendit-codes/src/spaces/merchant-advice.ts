// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Mastercard merchant advice code of Xendit; the values are the codes as documented. */
export enum XenditMerchantAdvice {
  /**
   * Card details out of date.
   *
   * Mastercard has newer details of this card.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * Outcome: failed (request). Retry: with_new_reference. Ask the customer for the new card details, and remove the old
   * ones where they are stored. Make a new payment request.
   *
   * Network: MASTERCARD.
   */
  UPDATE_CARD = "01",
  /**
   * Try again after 72 hours.
   *
   * Mastercard allows another attempt with this card after 72 hours, and may fine an earlier one.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * Outcome: failed (request). Retry: with_new_reference. Try this card again after 72 hours at the earliest, in a new
   * payment request. The customer can pay in another way at once.
   *
   * Network: MASTERCARD.
   */
  RETRY_AFTER_72_HOURS = "02",
  /**
   * Do not try again.
   *
   * Mastercard forbids another attempt with this card.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * Outcome: failed (request). Retry: with_new_reference. Do not try this card again for this payment: each attempt can
   * cost a fine. Offer another payment method.
   *
   * Network: MASTERCARD.
   */
  DO_NOT_RETRY = "03",
  /**
   * Problem with card token.
   *
   * There is a technical problem with the token of the card.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * Outcome: failed (request). Retry: with_new_reference. Offer another card or payment method, and ask Xendit to look
   * at the token.
   *
   * Network: MASTERCARD.
   */
  TOKEN_PROBLEM = "04",
  /**
   * Blocked by processor.
   *
   * The processor blocks this payment.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * Outcome: failed (request). Retry: with_new_reference. Offer another payment method, and ask Xendit for the reason.
   *
   * Network: MASTERCARD.
   */
  BLOCKED_BY_PROCESSOR = "08",
  /**
   * Card details out of date.
   *
   * Mastercard has newer details of this card.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 122
   *
   * Outcome: failed (request). Retry: with_new_reference. Ask the customer for the new card details, and remove the old
   * ones where they are stored. Make a new payment request.
   *
   * Network: MASTERCARD.
   */
  UPDATE_CARD_ONE_DIGIT = "1",
  /**
   * Try again after 72 hours.
   *
   * Mastercard allows another attempt with this card after 72 hours, and may fine an earlier one.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 123
   *
   * Outcome: failed (request). Retry: with_new_reference. Try this card again after 72 hours at the earliest, in a new
   * payment request. The customer can pay in another way at once.
   *
   * Network: MASTERCARD.
   */
  RETRY_AFTER_72_HOURS_ONE_DIGIT = "2",
  /**
   * Do not try again, fines apply.
   *
   * Mastercard forbids another attempt with this card; each one costs a fine.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 127
   *
   * Outcome: failed (request). Retry: with_new_reference. Do not try this card again for this payment: each attempt can
   * cost a fine. Offer another payment method.
   *
   * Network: MASTERCARD.
   */
  DO_NOT_RETRY_FINE = "21",
  /**
   * Installments not available.
   *
   * The card does not take installments for this payment.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 128
   *
   * Outcome: failed (request). Retry: with_new_reference. Do not repeat it with installments. Offer to pay in full or
   * with another card, in a new payment request.
   *
   * Network: MASTERCARD.
   */
  NO_INSTALLMENTS = "22",
  /**
   * Try again after 1 hour.
   *
   * Mastercard allows another attempt with this card after 1 hour, and may fine an earlier one.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 129
   *
   * Outcome: failed (request). Retry: with_new_reference. Try this card again after 1 hour at the earliest, in a new
   * payment request. The customer can pay in another way at once.
   *
   * Network: MASTERCARD.
   */
  RETRY_AFTER_1_HOUR = "24",
  /**
   * Try again after 24 hours.
   *
   * Mastercard allows another attempt with this card after 24 hours, and may fine an earlier one.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 130
   *
   * Outcome: failed (request). Retry: with_new_reference. Try this card again after 24 hours at the earliest, in a new
   * payment request. The customer can pay in another way at once.
   *
   * Network: MASTERCARD.
   */
  RETRY_AFTER_24_HOURS = "25",
  /**
   * Try again after 2 days.
   *
   * Mastercard allows another attempt with this card after 2 days, and may fine an earlier one.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 131
   *
   * Outcome: failed (request). Retry: with_new_reference. Try this card again after 2 days at the earliest, in a new
   * payment request. The customer can pay in another way at once.
   *
   * Network: MASTERCARD.
   */
  RETRY_AFTER_2_DAYS = "26",
  /**
   * Try again after 4 days.
   *
   * Mastercard allows another attempt with this card after 4 days, and may fine an earlier one.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 132
   *
   * Outcome: failed (request). Retry: with_new_reference. Try this card again after 4 days at the earliest, in a new
   * payment request. The customer can pay in another way at once.
   *
   * Network: MASTERCARD.
   */
  RETRY_AFTER_4_DAYS = "27",
  /**
   * Try again after 6 days.
   *
   * Mastercard allows another attempt with this card after 6 days, and may fine an earlier one.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 133
   *
   * Outcome: failed (request). Retry: with_new_reference. Try this card again after 6 days at the earliest, in a new
   * payment request. The customer can pay in another way at once.
   *
   * Network: MASTERCARD.
   */
  RETRY_AFTER_6_DAYS = "28",
  /**
   * Try again after 8 days.
   *
   * Mastercard allows another attempt with this card after 8 days, and may fine an earlier one.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 134
   *
   * Outcome: failed (request). Retry: with_new_reference. Try this card again after 8 days at the earliest, in a new
   * payment request. The customer can pay in another way at once.
   *
   * Network: MASTERCARD.
   */
  RETRY_AFTER_8_DAYS = "29",
  /**
   * Do not try again.
   *
   * Mastercard forbids another attempt with this card.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 124
   *
   * Outcome: failed (request). Retry: with_new_reference. Do not try this card again for this payment: each attempt can
   * cost a fine. Offer another payment method.
   *
   * Network: MASTERCARD.
   */
  DO_NOT_RETRY_ONE_DIGIT = "3",
  /**
   * Try again after 10 days.
   *
   * Mastercard allows another attempt with this card after 10 days, and may fine an earlier one.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 135
   *
   * Outcome: failed (request). Retry: with_new_reference. Try this card again after 10 days at the earliest, in a new
   * payment request. The customer can pay in another way at once.
   *
   * Network: MASTERCARD.
   */
  RETRY_AFTER_10_DAYS = "30",
  /**
   * Problem with card token.
   *
   * There is a technical problem with the token of the card.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 125
   *
   * Outcome: failed (request). Retry: with_new_reference. Offer another card or payment method, and ask Xendit to look
   * at the token.
   *
   * Network: MASTERCARD.
   */
  TOKEN_PROBLEM_ONE_DIGIT = "4",
  /**
   * No action needed.
   *
   * The code asks for nothing, and says nothing about whether the payment was made.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 136
   *
   * Outcome: success (request). Retry: never. Go by the status of the payment and its other codes.
   *
   * Network: MASTERCARD.
   */
  NO_ACTION_40 = "40",
  /**
   * No action needed.
   *
   * The code asks for nothing, and says nothing about whether the payment was made.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 137
   *
   * Outcome: success (request). Retry: never. Go by the status of the payment and its other codes.
   *
   * Network: MASTERCARD.
   */
  NO_ACTION_41 = "41",
  /**
   * No action needed.
   *
   * The code asks for nothing, and says nothing about whether the payment was made.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 138
   *
   * Outcome: success (request). Retry: never. Go by the status of the payment and its other codes.
   *
   * Network: MASTERCARD.
   */
  NO_ACTION_42 = "42",
  /**
   * Blocked by processor.
   *
   * The processor blocks this payment.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 126
   *
   * Outcome: failed (request). Retry: with_new_reference. Offer another payment method, and ask Xendit for the reason.
   *
   * Network: MASTERCARD.
   */
  BLOCKED_BY_PROCESSOR_ONE_DIGIT = "8",
  /**
   * No action possible.
   *
   * Nothing can be done about this decline.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 139
   *
   * Outcome: failed (request). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   *
   * Network: MASTERCARD.
   */
  NO_ACTION_POSSIBLE = "99",
}

/** Properties of every entry of Mastercard merchant advice code; `code` is always the code as received. */
export interface XenditMerchantAdviceMember<
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
  readonly space: "merchant-advice";
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
export interface XenditMerchantAdviceEntries {
  /** Card details out of date. */
  readonly UPDATE_CARD: XenditMerchantAdviceMember<"UPDATE_CARD", "01", "MASTERCARD">;
  /** Try again after 72 hours. */
  readonly RETRY_AFTER_72_HOURS: XenditMerchantAdviceMember<"RETRY_AFTER_72_HOURS", "02", "MASTERCARD">;
  /** Do not try again. */
  readonly DO_NOT_RETRY: XenditMerchantAdviceMember<"DO_NOT_RETRY", "03", "MASTERCARD">;
  /** Problem with card token. */
  readonly TOKEN_PROBLEM: XenditMerchantAdviceMember<"TOKEN_PROBLEM", "04", "MASTERCARD">;
  /** Blocked by processor. */
  readonly BLOCKED_BY_PROCESSOR: XenditMerchantAdviceMember<"BLOCKED_BY_PROCESSOR", "08", "MASTERCARD">;
  /** Card details out of date. */
  readonly UPDATE_CARD_ONE_DIGIT: XenditMerchantAdviceMember<"UPDATE_CARD_ONE_DIGIT", "1", "MASTERCARD">;
  /** Try again after 72 hours. */
  readonly RETRY_AFTER_72_HOURS_ONE_DIGIT: XenditMerchantAdviceMember<"RETRY_AFTER_72_HOURS_ONE_DIGIT", "2", "MASTERCARD">;
  /** Do not try again, fines apply. */
  readonly DO_NOT_RETRY_FINE: XenditMerchantAdviceMember<"DO_NOT_RETRY_FINE", "21", "MASTERCARD">;
  /** Installments not available. */
  readonly NO_INSTALLMENTS: XenditMerchantAdviceMember<"NO_INSTALLMENTS", "22", "MASTERCARD">;
  /** Try again after 1 hour. */
  readonly RETRY_AFTER_1_HOUR: XenditMerchantAdviceMember<"RETRY_AFTER_1_HOUR", "24", "MASTERCARD">;
  /** Try again after 24 hours. */
  readonly RETRY_AFTER_24_HOURS: XenditMerchantAdviceMember<"RETRY_AFTER_24_HOURS", "25", "MASTERCARD">;
  /** Try again after 2 days. */
  readonly RETRY_AFTER_2_DAYS: XenditMerchantAdviceMember<"RETRY_AFTER_2_DAYS", "26", "MASTERCARD">;
  /** Try again after 4 days. */
  readonly RETRY_AFTER_4_DAYS: XenditMerchantAdviceMember<"RETRY_AFTER_4_DAYS", "27", "MASTERCARD">;
  /** Try again after 6 days. */
  readonly RETRY_AFTER_6_DAYS: XenditMerchantAdviceMember<"RETRY_AFTER_6_DAYS", "28", "MASTERCARD">;
  /** Try again after 8 days. */
  readonly RETRY_AFTER_8_DAYS: XenditMerchantAdviceMember<"RETRY_AFTER_8_DAYS", "29", "MASTERCARD">;
  /** Do not try again. */
  readonly DO_NOT_RETRY_ONE_DIGIT: XenditMerchantAdviceMember<"DO_NOT_RETRY_ONE_DIGIT", "3", "MASTERCARD">;
  /** Try again after 10 days. */
  readonly RETRY_AFTER_10_DAYS: XenditMerchantAdviceMember<"RETRY_AFTER_10_DAYS", "30", "MASTERCARD">;
  /** Problem with card token. */
  readonly TOKEN_PROBLEM_ONE_DIGIT: XenditMerchantAdviceMember<"TOKEN_PROBLEM_ONE_DIGIT", "4", "MASTERCARD">;
  /** No action needed. */
  readonly NO_ACTION_40: XenditMerchantAdviceMember<"NO_ACTION_40", "40", "MASTERCARD">;
  /** No action needed. */
  readonly NO_ACTION_41: XenditMerchantAdviceMember<"NO_ACTION_41", "41", "MASTERCARD">;
  /** No action needed. */
  readonly NO_ACTION_42: XenditMerchantAdviceMember<"NO_ACTION_42", "42", "MASTERCARD">;
  /** Blocked by processor. */
  readonly BLOCKED_BY_PROCESSOR_ONE_DIGIT: XenditMerchantAdviceMember<"BLOCKED_BY_PROCESSOR_ONE_DIGIT", "8", "MASTERCARD">;
  /** No action possible. */
  readonly NO_ACTION_POSSIBLE: XenditMerchantAdviceMember<"NO_ACTION_POSSIBLE", "99", "MASTERCARD">;
}

/** Name of an entry of Mastercard merchant advice code: its identity, even if several names share a code. */
export type XenditMerchantAdviceName = keyof XenditMerchantAdviceEntries;

/** Any entry of Mastercard merchant advice code. New codes add members to this union in minor releases. */
export type XenditMerchantAdviceEntry = XenditMerchantAdviceEntries[XenditMerchantAdviceName];
