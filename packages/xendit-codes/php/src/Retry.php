<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\XenditCodes;

/** What to do before or when sending again; the first wins over the others. */
enum Retry: string
{
	case CheckStatusFirst = 'check_status_first';
	case Never = 'never';
	case AfterFix = 'after_fix';
	case WithAuthentication = 'with_authentication';
	case WithNewToken = 'with_new_token';
	case Later = 'later';
	case WithOtherMethod = 'with_other_method';
	case WithNewReference = 'with_new_reference';
}
