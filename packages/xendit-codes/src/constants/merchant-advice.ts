// Generated from the catalog; do not edit.
// Mastercard merchant advice code of Xendit as single constants.

/**
 * Card details out of date.
 *
 * Mastercard has newer details of this card.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
 */
export const UPDATE_CARD = "01";
/**
 * Try again after 72 hours.
 *
 * Mastercard allows another attempt with this card after 72 hours, and may fine an earlier one.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
 */
export const RETRY_AFTER_72_HOURS = "02";
/**
 * Do not try again.
 *
 * Mastercard forbids another attempt with this card.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
 */
export const DO_NOT_RETRY = "03";
/**
 * Problem with card token.
 *
 * There is a technical problem with the token of the card.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
 */
export const TOKEN_PROBLEM = "04";
/**
 * Blocked by processor.
 *
 * The processor blocks this payment.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
 */
export const BLOCKED_BY_PROCESSOR = "08";
/**
 * Card details out of date.
 *
 * Mastercard has newer details of this card.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 122
 */
export const UPDATE_CARD_ONE_DIGIT = "1";
/**
 * Try again after 72 hours.
 *
 * Mastercard allows another attempt with this card after 72 hours, and may fine an earlier one.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 123
 */
export const RETRY_AFTER_72_HOURS_ONE_DIGIT = "2";
/**
 * Do not try again, fines apply.
 *
 * Mastercard forbids another attempt with this card; each one costs a fine.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 127
 */
export const DO_NOT_RETRY_FINE = "21";
/**
 * Installments not available.
 *
 * The card does not take installments for this payment.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 128
 */
export const NO_INSTALLMENTS = "22";
/**
 * Try again after 1 hour.
 *
 * Mastercard allows another attempt with this card after 1 hour, and may fine an earlier one.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 129
 */
export const RETRY_AFTER_1_HOUR = "24";
/**
 * Try again after 24 hours.
 *
 * Mastercard allows another attempt with this card after 24 hours, and may fine an earlier one.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 130
 */
export const RETRY_AFTER_24_HOURS = "25";
/**
 * Try again after 2 days.
 *
 * Mastercard allows another attempt with this card after 2 days, and may fine an earlier one.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 131
 */
export const RETRY_AFTER_2_DAYS = "26";
/**
 * Try again after 4 days.
 *
 * Mastercard allows another attempt with this card after 4 days, and may fine an earlier one.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 132
 */
export const RETRY_AFTER_4_DAYS = "27";
/**
 * Try again after 6 days.
 *
 * Mastercard allows another attempt with this card after 6 days, and may fine an earlier one.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 133
 */
export const RETRY_AFTER_6_DAYS = "28";
/**
 * Try again after 8 days.
 *
 * Mastercard allows another attempt with this card after 8 days, and may fine an earlier one.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 134
 */
export const RETRY_AFTER_8_DAYS = "29";
/**
 * Do not try again.
 *
 * Mastercard forbids another attempt with this card.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 124
 */
export const DO_NOT_RETRY_ONE_DIGIT = "3";
/**
 * Try again after 10 days.
 *
 * Mastercard allows another attempt with this card after 10 days, and may fine an earlier one.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 135
 */
export const RETRY_AFTER_10_DAYS = "30";
/**
 * Problem with card token.
 *
 * There is a technical problem with the token of the card.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 125
 */
export const TOKEN_PROBLEM_ONE_DIGIT = "4";
/**
 * No action needed.
 *
 * The code asks for nothing, and says nothing about whether the payment was made.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 136
 */
export const NO_ACTION_40 = "40";
/**
 * No action needed.
 *
 * The code asks for nothing, and says nothing about whether the payment was made.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 137
 */
export const NO_ACTION_41 = "41";
/**
 * No action needed.
 *
 * The code asks for nothing, and says nothing about whether the payment was made.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 138
 */
export const NO_ACTION_42 = "42";
/**
 * Blocked by processor.
 *
 * The processor blocks this payment.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 126
 */
export const BLOCKED_BY_PROCESSOR_ONE_DIGIT = "8";
/**
 * No action possible.
 *
 * Nothing can be done about this decline.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 139
 */
export const NO_ACTION_POSSIBLE = "99";
