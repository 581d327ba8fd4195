<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\XenditCodes\Code;

/** Mastercard merchant advice code of Xendit; the values are the codes as documented. */
final class MerchantAdvice
{
	/** Id of the space. */
	const SPACE_ID = 'merchant-advice';
	/** Card details out of date. */
	const UPDATE_CARD = '01';
	/** Try again after 72 hours. */
	const RETRY_AFTER_72_HOURS = '02';
	/** Do not try again. */
	const DO_NOT_RETRY = '03';
	/** Problem with card token. */
	const TOKEN_PROBLEM = '04';
	const BLOCKED_BY_PROCESSOR = '08';
	/** Card details out of date. */
	const UPDATE_CARD_ONE_DIGIT = '1';
	/** Try again after 72 hours. */
	const RETRY_AFTER_72_HOURS_ONE_DIGIT = '2';
	/** Do not try again, fines apply. */
	const DO_NOT_RETRY_FINE = '21';
	/** Installments not available. */
	const NO_INSTALLMENTS = '22';
	/** Try again after 1 hour. */
	const RETRY_AFTER_1_HOUR = '24';
	/** Try again after 24 hours. */
	const RETRY_AFTER_24_HOURS = '25';
	/** Try again after 2 days. */
	const RETRY_AFTER_2_DAYS = '26';
	/** Try again after 4 days. */
	const RETRY_AFTER_4_DAYS = '27';
	/** Try again after 6 days. */
	const RETRY_AFTER_6_DAYS = '28';
	/** Try again after 8 days. */
	const RETRY_AFTER_8_DAYS = '29';
	/** Do not try again. */
	const DO_NOT_RETRY_ONE_DIGIT = '3';
	/** Try again after 10 days. */
	const RETRY_AFTER_10_DAYS = '30';
	/** Problem with card token. */
	const TOKEN_PROBLEM_ONE_DIGIT = '4';
	/** No action needed. */
	const NO_ACTION_40 = '40';
	/** No action needed. */
	const NO_ACTION_41 = '41';
	/** No action needed. */
	const NO_ACTION_42 = '42';
	/** Blocked by processor. */
	const BLOCKED_BY_PROCESSOR_ONE_DIGIT = '8';
	const NO_ACTION_POSSIBLE = '99';
}
