<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\MidtransCodes\Code;

/** GoPay and wallet channel response code of Midtrans; the values are the codes as documented. */
final class Gopay
{
	/** Id of the space. */
	const SPACE_ID = 'gopay';
	const REQUEST_ID_MISSING = '1';
	/** Request not authorized. */
	const UNAUTHORIZED = '110';
	/** Authentication required. */
	const AUTHENTICATION_CHALLENGED = '11009';
	const AUTHENTICATION_FAILED = '11010';
	/** Method blocked for merchant. */
	const MERCHANT_BLOCKED_FROM_METHOD = '11017';
	const WALLET_BLOCKED = '112';
	/** Wallet identity not verified. */
	const KYC_NOT_APPROVED = '123';
	/** Still being processed. */
	const TRANSACTION_IN_PROGRESS = '132';
	/** Intent and token do not match. */
	const INVALID_INTENT_TOKEN = '153';
	const PAYMENT_METHOD_DISABLED = '156';
	const INVALID_TRANSACTION_TYPE = '158';
	/** Invalid token for payment option. */
	const INVALID_PAYMENT_OPTION_TOKEN = '159';
	/** Service country not supported. */
	const UNSUPPORTED_SERVICE_COUNTRY = '161';
	/** Credit cannot be validated. */
	const CREDIT_VALIDATION_NOT_SUPPORTED = '164';
	/** Order already in progress or done. */
	const ORDER_ALREADY_QUEUED_OR_FULFILLED = '1804';
	const ORDER_ALREADY_CANCELED = '1818';
	const ORDER_EXPIRED = '1823';
	/** Insufficient funds. */
	const NOT_ENOUGH_BALANCE = '201';
	/** Balance limit exceeded. */
	const EXCESSIVE_BALANCE = '202';
	const INVALID_AMOUNT = '2101';
	/** Monthly wallet limit reached. */
	const MONTHLY_WALLET_LIMIT_EXCEEDED = '213';
	/** Currency does not match wallet. */
	const CURRENCY_MISMATCH = '220';
	/** Country not supported. */
	const UNSUPPORTED_COUNTRY = '2700';
	/** Country and currency differ. */
	const COUNTRY_CURRENCY_MISMATCH = '2701';
	const INVALID_REQUEST = '2903';
	const ORDER_NOT_FOUND = '3007';
	/** Mandatory field missing. */
	const FIELD_BLANK = '303';
	/** Order no longer in state CREATED. */
	const ORDER_NOT_IN_CREATED_STATE = '3066';
	/** Order cannot be canceled. */
	const ORDER_NOT_CANCELLABLE = '3067';
	const ORDER_ALREADY_FINAL = '3073';
	/** Too many refunds. */
	const REFUND_LIMIT_EXCEEDED = '3076';
	/** No more attempts allowed. */
	const PAYMENT_LIMIT_EXCEEDED = '3077';
	/** Suspected fraud. */
	const REJECTED_BY_FRAUD_RULES = '4060';
	/** Payer blocked for compliance. */
	const PAYER_BLOCKED = '6302';
	/** Payee blocked for compliance. */
	const PAYEE_BLOCKED = '6303';
	/** Card in wallet not found. */
	const CARD_NOT_FOUND = '803';
	/** Balance too low to reserve. */
	const RESERVATION_LOW_BALANCE = '811';
	/** Payment declined by wallet. */
	const PAYMENT_REJECTED = '817';
	/** Card in wallet expired. */
	const CARD_EXPIRED = '831';
	/** Error at the wallet. */
	const GENERIC_SERVICE_ERROR = '900';
	/** Transaction not permitted. */
	const FORBIDDEN_OPERATION = '903';
	/** No code from the network. */
	const NO_NETWORK_CODE = 'E9';
}
