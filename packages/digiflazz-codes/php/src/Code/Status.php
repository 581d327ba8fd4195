<?php

// Generated from the catalog; do not edit.

declare(strict_types=1);

namespace Org\DigiflazzCodes\Code;

/** Status beside the response code of Digiflazz; the values are the codes as documented. */
final class Status
{
	/** Id of the space. */
	const SPACE_ID = 'status';
	/** Reported as Gagal, rc decides. */
	const GAGAL = 'Gagal';
	/** Still being processed, rc says why. */
	const PENDING = 'Pending';
	/** Call succeeded. */
	const SUKSES = 'Sukses';
}
