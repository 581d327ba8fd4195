// Generated from the catalog; do not edit.

/** What each reason means; one vocabulary for all providers. */
export interface Reasons {
  /** What was asked for was done; whether money moved depends on the scope. */
  readonly approved: "approved";
  /**
   * Only a part of what was asked for was approved, for example a smaller amount or the purchase without the cash back.
   */
  readonly approved_partial: "approved_partial";
  /** The amount is approved and held but not paid; it has to be captured or released before the hold lapses. */
  readonly authorized: "authorized";
  /** It took effect and all of the money was given back later. */
  readonly refunded: "refunded";
  /** It took effect and a part of the money was given back later; the rest stands. */
  readonly partially_refunded: "partially_refunded";
  /** It took effect and the cardholder or the bank took all of the money back later. */
  readonly charged_back: "charged_back";
  /** It took effect and the cardholder or the bank took a part of the money back later; the rest stands. */
  readonly partially_charged_back: "partially_charged_back";
  /** It was accepted and is still being processed, so neither success nor failure may be concluded. */
  readonly in_progress: "in_progress";
  /** It waits for a decision after a check, for example a fraud screening; a challenge is no proof of fraud. */
  readonly under_review: "under_review";
  /** The customer has to authenticate first, for example with an OTP, a PIN or 3-D Secure. */
  readonly authentication_required: "authentication_required";
  /** The customer tried to authenticate and the attempt failed or was not completed. */
  readonly authentication_failed: "authentication_failed";
  /** The OTP that was entered is wrong or has expired. */
  readonly otp_invalid: "otp_invalid";
  /** OTPs are blocked for this customer for a while, usually after too many attempts. */
  readonly otp_blocked: "otp_blocked";
  /** Details that the issuer compares, for example name or billing address, do not match its records. */
  readonly verification_data_mismatch: "verification_data_mismatch";
  /** The account or card that pays does not hold enough money or credit. */
  readonly insufficient_funds: "insufficient_funds";
  /** The amount is above a limit of the account, card or token, either per transaction or per period. */
  readonly amount_limit_exceeded: "amount_limit_exceeded";
  /** The amount is below the least that is accepted. */
  readonly amount_below_minimum: "amount_below_minimum";
  /** The number of transactions or attempts that is allowed in a period has been reached. */
  readonly frequency_limit_exceeded: "frequency_limit_exceeded";
  /** The wallet or account would go over the largest balance or the monthly total that it may have. */
  readonly balance_limit_exceeded: "balance_limit_exceeded";
  /** The card is past its expiration date, or another date was given than the card has. */
  readonly expired_card: "expired_card";
  /** No card with this number exists, or the number cannot be a card number. */
  readonly invalid_card_number: "invalid_card_number";
  /** The security code of the card (CVV, CVC) does not match or was not given. */
  readonly incorrect_cvv: "incorrect_cvv";
  /** The PIN that was entered is wrong or cannot be accepted. */
  readonly incorrect_pin: "incorrect_pin";
  /** A wrong PIN was entered too many times and no more attempts are accepted. */
  readonly pin_tries_exceeded: "pin_tries_exceeded";
  /** The PIN could not be checked, so it is not known whether it was right. */
  readonly pin_not_verifiable: "pin_not_verifiable";
  /** A change or unblocking of the PIN was refused; it is no payment. */
  readonly pin_change_failed: "pin_change_failed";
  /** The card was replaced, renewed or deactivated, so its old data is no longer accepted. */
  readonly card_replaced: "card_replaced";
  /** Cards of this brand or type are not accepted for the payment, by the merchant or by the provider. */
  readonly card_not_supported: "card_not_supported";
  /** Installments, or installments of this length, are not offered for the card. */
  readonly installment_not_available: "installment_not_available";
  /** Cash back or a cash withdrawal is not available with this card or here. */
  readonly cash_not_available: "cash_not_available";
  /** The account, card, wallet or customer number does not exist, or there is none of the type that was asked for. */
  readonly account_not_found: "account_not_found";
  /** The name that was sent is not the name on the account that receives. */
  readonly account_name_mismatch: "account_name_mismatch";
  /** The account, card or wallet is blocked and cannot be used. */
  readonly account_blocked: "account_blocked";
  /** The account, card or wallet is dormant or was never activated. */
  readonly inactive_account: "inactive_account";
  /** The account or wallet is not linked to the merchant, or no longer linked. */
  readonly account_not_linked: "account_not_linked";
  /** The account was closed for good. */
  readonly closed_account: "closed_account";
  /** The bank cannot be reached this way, as the network or the provider does not serve it. */
  readonly bank_not_supported: "bank_not_supported";
  /** The identity behind the account has to be verified (KYC) before it may be used in this way. */
  readonly kyc_required: "kyc_required";
  /** The issuer declined without saying why (do not honor). */
  readonly do_not_honor: "do_not_honor";
  /**
   * It was declined and the code does not tell why. A pending order of which one attempt was declined can still be
   * paid.
   */
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
  /** A rule that the merchant or its provider has set refuses this card, BIN or country. */
  readonly blocked_by_rule: "blocked_by_rule";
  /** The country of the card, the customer or the service is not supported. */
  readonly country_not_supported: "country_not_supported";
  /** A surcharge is not allowed or not supported for this card. */
  readonly surcharge_not_permitted: "surcharge_not_permitted";
  /** The bill or virtual account does not exist, is blocked or is suspended. */
  readonly bill_not_found: "bill_not_found";
  /** The bill or virtual account is past its due time and can no longer be paid. */
  readonly bill_expired: "bill_expired";
  /** The bill or virtual account was paid before. */
  readonly bill_already_paid: "bill_already_paid";
  /** It cannot be paid online, only at a branch or counter. */
  readonly pay_at_branch: "pay_at_branch";
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
  /** The transaction is suspended; whether it will be carried out is not known. */
  readonly transaction_suspended: "transaction_suspended";
  /** The provider finds no transaction with this reference; it may still arrive or be filed under another one. */
  readonly transaction_not_found: "transaction_not_found";
  /** The session, journey or page that the request belongs to is not known or is over. */
  readonly session_not_found: "session_not_found";
  /** The transaction was processed or reversed before, so this request changes nothing. */
  readonly transaction_already_processed: "transaction_already_processed";
  /** The state of the transaction does not allow this step. */
  readonly invalid_transaction_status: "invalid_transaction_status";
  /** The transaction or order has had as many attempts as it may have; one of them may have taken effect. */
  readonly attempts_exceeded: "attempts_exceeded";
  /** A refund, void or cancellation did not take effect, so what it was for may still stand. */
  readonly reversal_failed: "reversal_failed";
  /** The transaction has had as many refunds as it may have, or the amount is above what is left to refund. */
  readonly refund_limit_exceeded: "refund_limit_exceeded";
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
  /** The access token of the call is missing, wrong or expired. */
  readonly invalid_token: "invalid_token";
  /**
   * The token with which the customer allows the call (B2B2C) is missing, wrong or expired; a new one may need the
   * customer.
   */
  readonly invalid_customer_token: "invalid_customer_token";
  /** The token that stands for a card, account or payment option is missing, wrong or expired. */
  readonly invalid_payment_token: "invalid_payment_token";
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
  /** A limit that was agreed for the merchant, per transaction or per period, has been reached. */
  readonly merchant_limit_exceeded: "merchant_limit_exceeded";
  /** The deposit or balance of the merchant does not cover the payout, refund or purchase. */
  readonly merchant_insufficient_balance: "merchant_insufficient_balance";
  /** The bank, wallet or card issuer cannot be reached or cannot answer at the moment. */
  readonly issuer_unavailable: "issuer_unavailable";
  /** The issuer or network could not process it this time; another try may go through. */
  readonly processing_error: "processing_error";
  /** The provider or one of its suppliers is out of order or under maintenance. */
  readonly provider_unavailable: "provider_unavailable";
  /** The service is closed at the moment, for example for the daily cut-off. */
  readonly cutoff_in_progress: "cutoff_in_progress";
  /** No route to the bank, issuer or acquirer was found. */
  readonly routing_error: "routing_error";
  /** Data could not be encrypted, decrypted or checked by cryptography, for example a PIN or the chip of a card. */
  readonly cryptographic_error: "cryptographic_error";
  /** No answer came in time, so it may or may not have taken effect. */
  readonly timeout: "timeout";
  /** Something went wrong inside the provider or issuer, so it may or may not have taken effect. */
  readonly internal_error: "internal_error";
  /** A system behind the provider failed, so it may or may not have taken effect. */
  readonly external_error: "external_error";
  /** The code is not in the catalog, so nothing may be concluded from it. */
  readonly unmapped: "unmapped";
}

/** Why a payment or call ended as it did. */
export type Reason = keyof Reasons;
