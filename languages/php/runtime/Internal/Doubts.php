<?php

declare(strict_types=1);

namespace PaymentCodes\Internal;

use PaymentCodes\Entry;
use PaymentCodes\Outcome;

/**
 * What makes the deciding code stand for something else than its entry says.
 *
 * @internal
 */
final class Doubts
{
    public function __construct(private readonly Bodies $bodies)
    {
    }

    /** Whether a field that tells variants of a success or failure apart holds something that is not in the catalog. */
    public static function areLeftBy(Beside $other, Entry $decided, Evidence $evidence): bool
    {
        if ($other->item->matches !== []) {
            return false;
        }
        foreach (self::tellingFields($decided, $evidence) as [$name]) {
            if ($name === $other->item->place->field) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether what tells variants of a success or a failure apart is said in words alone, names a service that nobody
     * knows, or is no code at all: it may be another variant, which ends in another way.
     */
    public function isToldOtherwise(Entry $decided, Evidence $evidence, mixed $body): bool
    {
        foreach (self::tellingFields($decided, $evidence) as [$name, $path]) {
            if ($this->isOpen($evidence->place, $name, Json::at($body, $path), $body)) {
                return true;
            }
        }
        return false;
    }

    private function isOpen(Place $place, string $name, mixed $value, mixed $body): bool
    {
        $service = $place->service;
        if ($service !== null && $service['field'] === $name) {
            $table = $this->bodies->catalog->space($service['space']);
            return !Json::isEmpty($value) && $table?->service(Json::text($value)) === null;
        }
        $isOpen = false;
        foreach ($this->bodies->places() as $telling) {
            if ($telling->field !== $name) {
                continue;
            }
            // A message without its code is a reason that was not told.
            if (Json::isEmpty($value)) {
                if (\array_diff($telling->messagesIn($body), ['']) !== []) {
                    return true;
                }
                continue;
            }
            if ($telling->table()->isCode(Json::text($value))) {
                return false;
            }
            $isOpen = true;
        }
        return $isOpen;
    }

    /**
     * Fields that tell apart what a code stands for, where it says that something ended.
     *
     * @return list<array{string, list<string>}>
     */
    private static function tellingFields(Entry $decided, Evidence $evidence): array
    {
        $isEnd = $decided->outcome === Outcome::Success || $decided->outcome === Outcome::Failed;
        if (!$isEnd || $evidence->matches === []) {
            return [];
        }
        $fields = [];
        foreach ($evidence->place->table()->recordsOf($evidence->matches[0]->record->code) as $record) {
            // Most codes have no variants, and every body is asked.
            foreach ($record->companions as $some) {
                foreach ($some as $condition) {
                    $fields = [...$fields, ...$condition->fields];
                }
            }
        }
        // An entry that says what may stand in a field holds as it is where nothing stands there.
        $open = [];
        foreach ($fields as $field) {
            if (!self::isSettled($field[0], $evidence->matches)) {
                $open[] = $field;
            }
        }
        return $open;
    }

    /** @param list<Found> $matches */
    private static function isSettled(string $name, array $matches): bool
    {
        foreach ($matches as $match) {
            $names = [];
            foreach ($match->record->only as $condition) {
                $names = [...$names, ...\array_column($condition->fields, 0)];
            }
            if (!\in_array($name, $names, true)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the message belongs only to another entry of the space, one with another outcome, so that code and
     * message contradict each other.
     */
    public static function speakOfOther(Evidence $evidence, ?Found $match, Entry $entry, mixed $body): bool
    {
        if ($evidence->code === null) {
            return false;
        }
        $messages = $evidence->place->messagesIn($body);
        // What told the entry is its own message.
        if ($match !== null && $match->isTold && \count($messages) === 1) {
            return false;
        }
        foreach ($messages as $message) {
            if (self::isOfOther($message, $evidence, $entry)) {
                return true;
            }
        }
        return false;
    }

    private static function isOfOther(string $message, Evidence $evidence, Entry $entry): bool
    {
        $table = $evidence->place->table();
        foreach ($evidence->matches as $match) {
            if ($match->record->messages->match($message) !== null) {
                return false;
            }
        }
        foreach ($entry->pattern === null ? [] : $table->recordsOf($entry->pattern) as $record) {
            if ($record->messages->match($message) !== null) {
                return false;
            }
        }
        foreach ($table->recordsSaying($message) as $record) {
            // A message that is only a placeholder fits every message and proves nothing.
            $isOther = $record->whole->meaning->outcome !== $entry->outcome;
            if ($isOther && ($record->messages->match($message)->weight ?? 0) > 0) {
                return true;
            }
        }
        return false;
    }
}
