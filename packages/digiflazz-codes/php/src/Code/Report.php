<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DigiflazzCodes\Code;

/** Status code of IRS, Otomax and ST24 reports of Digiflazz; the values are the codes as documented. */
final class Report
{
	/** Id of the space. */
	const SPACE_ID = 'report';
	/** Reported as delivered. */
	const REPORT_SUCCESS = '1';
	/** Reported as failed, unproven. */
	const REPORT_FAILED = '2';
}
