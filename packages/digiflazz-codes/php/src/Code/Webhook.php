<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DigiflazzCodes\Code;

/** Message to the webhook without a transaction of Digiflazz; the values are the codes as documented. */
final class Webhook
{
	/** Id of the space. */
	const SPACE_ID = 'webhook';
	/** Test of the webhook. */
	const PING = 'ping';
}
