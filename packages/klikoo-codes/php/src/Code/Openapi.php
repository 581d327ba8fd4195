<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\KlikooCodes\Code;

/** OpenAPI response code of Klikoo; the values are the codes as documented. */
final class Openapi
{
	/** Id of the space. */
	const SPACE_ID = 'openapi';
	/** Klikoo reports success. */
	const SUCCESS = '200xx2000';
	/** Transaction created, result pending. */
	const CREATED = '201xx2001';
	/** Timestamp not accepted. */
	const TIMESTAMP_MISMATCH = '400xx6505';
	/** Signature does not match. */
	const SIGNATURE_MISMATCH = '400xx6508';
	/** Invalid request. */
	const VALIDATION_ERROR = '400xx6510';
	/** Mandatory field missing. */
	const FIELD_EMPTY = '400xx6512';
	/** Product does not match. */
	const PRODUCT_MISMATCH = '400xx6525';
	/** UUID not accepted. */
	const UUID_MISMATCH = '400xx6568';
	/** Grant type not accepted. */
	const GRANT_TYPE_MISMATCH = '400xx6569';
	/** Access token not valid. */
	const INVALID_TOKEN = '401xx6500';
	/** Access token expired. */
	const TOKEN_EXPIRED = '401xx6535';
	/** Credentials do not match. */
	const CREDENTIALS_MISMATCH = '401xx6570';
	/** Verification required first. */
	const VERIFICATION_REQUIRED = '403xx6524';
	/** User type is not b2b. */
	const USER_TYPE_NOT_B2B = '403xx6567';
	/** IP address not whitelisted. */
	const IP_NOT_WHITELISTED = '403xx6571';
	/** User type is not irs. */
	const USER_TYPE_NOT_IRS = '403xx6572';
	/** No matching product. */
	const PRODUCT_MISMATCH_NOT_FOUND = '404xx6525';
	/** User data not available. */
	const USER_DATA_UNAVAILABLE = '404xx7001';
	const CUSTOMER_NUMBER_NOT_FOUND = '404xx7002';
	const PRODUCT_NOT_FOUND = '404xx7003';
	const TRANSACTION_NOT_FOUND = '404xx7005';
	const ACCOUNT_DISABLED_OR_BLOCKED = '404xx7009';
	/** Customer number is wrong. */
	const WRONG_CUSTOMER_NUMBER = '404xx7011';
	/** Last installment, branch office only. */
	const LAST_INSTALMENT = '404xx7012';
	/** Reference already used. */
	const REFERENCE_NO_ALREADY_USED = '409xx6563';
	/** Internal error while updating data. */
	const DATABASE_UPDATE_FAILED = '500xx8504';
	/** Internal error while reading data. */
	const DATABASE_READ_FAILED = '500xx8505';
	/** Internal error while storing data. */
	const CACHE_WRITE_FAILED = '500xx8601';
	/** User data not set up. */
	const USER_DATA_NOT_SET = '500xx9975';
	/** Provider not known. */
	const PROVIDER_UNKNOWN = '500xx9992';
	/** Internal error, contact Klikoo. */
	const CONTACT_ADMIN = '500xx9999';
	/** Function not supported. */
	const NOT_IMPLEMENTED = '501xx9976';
	/** Disruption at the supplier. */
	const SUPPLIER_DISRUPTION = '503xx9991';
	/** Amount below the minimum. */
	const AMOUNT_BELOW_MINIMUM = '503xx9998';
}
