// Generated from the catalog; do not edit.

/** What each reason means; one vocabulary over all providers. */
export interface Reasons {
  /** What was asked for was done; whether money moved depends on the scope. */
  readonly approved: "approved";
  /** Only a part of what was asked for was approved, for example a smaller amount or the purchase without the cash back. */
  readonly approved_partial: "approved_partial";
  /** It took effect and the money was returned later, in whole or in part. */
  readonly refunded: "refunded";
  /** It took effect and the cardholder or the bank took the money back later, in whole or in part. */
  readonly charged_back: "charged_back";
  /** It was accepted and is still being processed, so neither success nor failure may be concluded. */
  readonly in_progress: "in_progress";
  /** The customer has to authenticate first, for example with an OTP, a PIN or 3-D Secure. */
  readonly authentication_required: "authentication_required";
  /** The customer tried to authenticate and the attempt failed or was not completed. */
  readonly authentication_failed: "authentication_failed";
  /** The OTP that was entered is wrong or has expired. */
  readonly otp_invalid: "otp_invalid";
  /** OTPs are blocked for this customer for a while, usually after too many attempts. */
  readonly otp_blocked: "otp_blocked";
  /** The account or card that pays does not hold enough money or credit. */
  readonly insufficient_funds: "insufficient_funds";
  /** The amount is above a limit of the account, card or token, either per transaction or per period. */
  readonly amount_limit_exceeded: "amount_limit_exceeded";
  /** The number of transactions or attempts that is allowed in a period has been reached. */
  readonly frequency_limit_exceeded: "frequency_limit_exceeded";
  /** The wallet or account would go over the largest balance or the monthly total that it may have. */
  readonly balance_limit_exceeded: "balance_limit_exceeded";
  /** The card is past its expiration date, or another date was given than the card has. */
  readonly expired_card: "expired_card";
  /** No card with this number exists, or the number cannot be a card number. */
  readonly invalid_card_number: "invalid_card_number";
  /** The security code of the card (CVV, CVC) does not match. */
  readonly incorrect_cvv: "incorrect_cvv";
  /** The PIN that was entered is wrong. */
  readonly incorrect_pin: "incorrect_pin";
  /** A wrong PIN was entered too many times and no more attempts are accepted. */
  readonly pin_tries_exceeded: "pin_tries_exceeded";
  /** The account, card, wallet or customer number does not exist, or there is none of the type that was asked for. */
  readonly account_not_found: "account_not_found";
  /** The name that was sent is not the name on the account that receives. */
  readonly account_name_mismatch: "account_name_mismatch";
  /** The account, card or wallet is blocked and cannot be used. */
  readonly account_blocked: "account_blocked";
  /** The account, card or wallet is dormant, unlinked or was never activated. */
  readonly inactive_account: "inactive_account";
  /** The account was closed for good. */
  readonly closed_account: "closed_account";
  /** The identity behind the account has to be verified (KYC) before it may be used in this way. */
  readonly kyc_required: "kyc_required";
  /** The issuer declined without saying why (do not honor). */
  readonly do_not_honor: "do_not_honor";
  /** It was declined and the code does not tell why. */
  readonly generic_decline: "generic_decline";
  /** The issuer wants to be contacted before it decides (refer to issuer). */
  readonly call_issuer: "call_issuer";
  /** This kind of transaction is not allowed for the card, account, terminal or country. */
  readonly transaction_not_permitted: "transaction_not_permitted";
  /** The holder of the card or account ordered the issuer to stop this payment or all payments of its kind. */
  readonly stop_payment: "stop_payment";
  /** The issuer or the provider suspects fraud or a breach of security. */
  readonly suspected_fraud: "suspected_fraud";
  /** The card was reported lost. */
  readonly lost_card: "lost_card";
  /** The card was reported stolen. */
  readonly stolen_card: "stolen_card";
  /** The issuer wants the card to be retained (pick up). */
  readonly pickup_card: "pickup_card";
  /** The issuer restricts the use of the card. */
  readonly restricted_card: "restricted_card";
  /** It was blocked for legal reasons, for example sanctions or the rules against money laundering. */
  readonly compliance_blocked: "compliance_blocked";
  /** A rule that the merchant or its provider has set refuses this card, brand, BIN or country. */
  readonly blocked_by_rule: "blocked_by_rule";
  /** The bill or virtual account does not exist, is blocked or is suspended. */
  readonly bill_not_found: "bill_not_found";
  /** The bill or virtual account is past its due time and can no longer be paid. */
  readonly bill_expired: "bill_expired";
  /** The bill or virtual account was paid before. */
  readonly bill_already_paid: "bill_already_paid";
  /** The product does not exist, is not offered, or does not belong to the number or request. */
  readonly product_not_found: "product_not_found";
  /** The amount is not the one that is due, is outside the range for this transaction, or is not a valid number. */
  readonly invalid_amount: "invalid_amount";
  /** The currency is not supported or differs from that of the account, merchant or first transaction. */
  readonly currency_mismatch: "currency_mismatch";
  /** The time in which the transaction, session or authorization could be completed is over. */
  readonly transaction_expired: "transaction_expired";
  /** The transaction was canceled before it was completed. */
  readonly transaction_cancelled: "transaction_cancelled";
  /** The provider finds no transaction with this reference; it may still arrive or be filed under another one. */
  readonly transaction_not_found: "transaction_not_found";
  /** The transaction was processed or reversed before, so this request changes nothing. */
  readonly transaction_already_processed: "transaction_already_processed";
  /** The state of the transaction does not allow this step. */
  readonly invalid_transaction_status: "invalid_transaction_status";
  /** The business reference was used before; the transaction under it may have taken effect. */
  readonly duplicate_reference: "duplicate_reference";
  /** The same request, or one with the same request ID, was received before and may have taken effect. */
  readonly duplicate_request: "duplicate_request";
  /** An earlier request with the same reference carried other data, and that request may have taken effect. */
  readonly inconsistent_request: "inconsistent_request";
  /** The request is not valid as a whole, or a value in it is not accepted. */
  readonly invalid_request: "invalid_request";
  /** A field that must be sent is missing or empty. */
  readonly missing_field: "missing_field";
  /** A field does not have the expected format. */
  readonly invalid_format: "invalid_format";
  /** The caller could not be identified, for example because of the signature, timestamp, credentials or IP address. */
  readonly unauthorized: "unauthorized";
  /** The access token, customer token or payment token is missing, wrong or expired. */
  readonly invalid_token: "invalid_token";
  /** The merchant or partner is not enabled for this feature. */
  readonly feature_not_allowed: "feature_not_allowed";
  /** The provider or issuer does not support this function at all. */
  readonly function_not_supported: "function_not_supported";
  /** Too many requests were sent in a short time. */
  readonly rate_limited: "rate_limited";
  /** The merchant, partner or terminal is not known or not active. */
  readonly invalid_merchant: "invalid_merchant";
  /** The merchant is on a blacklist. */
  readonly merchant_blacklisted: "merchant_blacklisted";
  /** The total that was agreed for the merchant in a period has been reached. */
  readonly merchant_limit_exceeded: "merchant_limit_exceeded";
  /** The deposit or balance of the merchant does not cover the payout, refund or purchase. */
  readonly merchant_insufficient_balance: "merchant_insufficient_balance";
  /** The bank, wallet or card issuer cannot be reached or cannot answer for now. */
  readonly issuer_unavailable: "issuer_unavailable";
  /** The provider or one of its suppliers is out of order or under maintenance. */
  readonly provider_unavailable: "provider_unavailable";
  /** The service is closed for now, for example for the daily cut-off. */
  readonly cutoff_in_progress: "cutoff_in_progress";
  /** No route to the bank, issuer or acquirer was found, or it is not supported. */
  readonly routing_error: "routing_error";
  /** No answer came in time, so it may or may not have taken effect. */
  readonly timeout: "timeout";
  /** Something broke inside the provider or issuer, so it may or may not have taken effect. */
  readonly internal_error: "internal_error";
  /** A system behind the provider failed, so it may or may not have taken effect. */
  readonly external_error: "external_error";
  /** The code is not in the catalog, so nothing may be concluded from it. */
  readonly unmapped: "unmapped";
}

/** Why something happened. */
export type Reason = keyof Reasons;
