<?php

declare(strict_types=1);

namespace PaymentCodes\Internal;

/**
 * The texts of one language.
 *
 * @internal
 *
 * @phpstan-import-type TextsData from Data
 */
final class Texts
{
    public const TITLE = 0;
    public const DETAIL = 1;
    public const ACTION = 2;
    public const CUSTOMER = 3;

    private readonly Phrases $phrases;

    /** @param TextsData $data */
    public function __construct(private readonly array $data)
    {
        $this->phrases = new Phrases($data['own'], $data['pairs']);
    }

    /** The text that was written for a row; null if none was. */
    public function at(int $row, int $column): ?string
    {
        $text = $this->data['rows'][$row][$column] ?? null;
        // A text stands in the first row that has it; others name that row.
        return \is_int($text) ? $this->at($text, $column) : $this->whole($text);
    }

    /** The title of a reason. */
    public function titleOf(string $reason): ?string
    {
        return $this->whole($this->data['titles'][$reason] ?? null);
    }

    /** The customer's text of a reason. */
    public function words(string $reason): ?string
    {
        return $this->whole($this->data['words'][$reason] ?? null);
    }

    /** A customer text that reveals nothing. */
    public function neutral(int $position): string
    {
        return $this->whole($this->data['neutral'][$position] ?? null) ?? '';
    }

    /** Title of a result that no single entry decides. */
    public function undecided(): string
    {
        return $this->data['undecided'];
    }

    /** Title if nothing was sent. */
    public function unsent(): string
    {
        return $this->data['unsent'];
    }

    /** What it means that no single entry decides. */
    public function detailOf(string $why): string
    {
        return $this->whole($this->data['details'][$why] ?? null) ?? '';
    }

    /** What to do, by retry advice. */
    public function actionOf(string $retry): string
    {
        return $this->whole($this->data['actions'][$retry] ?? null) ?? '';
    }

    private function whole(?string $text): ?string
    {
        return $text === null ? null : $this->phrases->read($text);
    }

    /**
     * A text with its parameters filled in.
     *
     * @param list<array<array-key, mixed>> $values the first with a text of the name counts
     */
    public function fill(string $text, array $values): string
    {
        if (!\str_contains($text, '{')) {
            return $text;
        }
        $values[] = $this->data['fallbacks'];
        // Every second part is the name of a parameter.
        $parts = \preg_split('/\{([a-z][a-z0-9_]*)\}/', $text, -1, \PREG_SPLIT_DELIM_CAPTURE);
        $filled = '';
        foreach ($parts === false ? [$text] : $parts as $index => $part) {
            $filled .= ($index % 2) === 1 ? self::valueOf($part, $values) : $part;
        }
        return $filled;
    }

    /** @param list<array<array-key, mixed>> $values */
    private static function valueOf(string $name, array $values): string
    {
        foreach ($values as $own) {
            $value = $own[$name] ?? null;
            if (\is_string($value)) {
                return $value;
            }
        }
        return '';
    }
}
