<?php

declare(strict_types=1);

namespace Org\DanaCodes;

/** What has to change for a new attempt. */
enum Change: string
{
	case Nothing = 'nothing';
	case Input = 'input';
	case Authentication = 'authentication';
	case Later = 'later';
	case Method = 'method';
}
