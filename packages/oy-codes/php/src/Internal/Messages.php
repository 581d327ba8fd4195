<?php

declare(strict_types=1);

namespace Org\OyCodes\Internal;

final class Messages
{
	private static ?Wording $exact = null;

	/** @var list<Template>|null */
	private ?array $parsed = null;

	/**
	 * @param list<int> $fingerprints of messages without parameters
	 * @param list<string> $templates messages with parameters, each between two U+0001
	 */
	public function __construct(
		private readonly array $fingerprints,
		private readonly array $templates,
	) {
	}

	public function haveParameters(): bool
	{
		return $this->templates !== [];
	}

	public function match(string $message): ?Wording
	{
		if ($this->fingerprints !== [] && \in_array(Fingerprint::of($message), $this->fingerprints, true)) {
			return self::$exact ??= new Wording(Text::MAX_LENGTH, [], true);
		}
		if ($this->templates === []) {
			return null;
		}
		$best = null;
		$this->parsed ??= \array_map(Template::of(...), $this->templates);
		foreach ($this->parsed as $template) {
			$wording = $template->match($message);
			if ($wording !== null && $wording->weight > ($best?->weight ?? -1)) {
				$best = $wording;
			}
		}
		return $best;
	}
}
