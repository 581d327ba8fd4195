<?php

declare(strict_types=1);

/** Asks the package in one namespace what vectors ask for. */
final class VectorRunner
{
    private const FLAGS = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR;

    /** @var class-string */
    private readonly string $codes;

    public function __construct(
        private readonly string $namespace,
        private readonly bool $areArrays,
    ) {
        $this->codes = $namespace . 'Codes';
    }

    /** One line of vectors, as JSON: `id`, and what was `got`. */
    public function run(string $line): string
    {
        $vector = json_decode($line, false, 512, JSON_THROW_ON_ERROR);
        return json_encode(['id' => $vector->id, 'got' => $this->answer($vector)], self::FLAGS);
    }

    private function answer(object $vector): mixed
    {
        return match ($vector->call) {
            'decode' => $this->decoded($vector),
            'lookup' => $this->lookedUp($vector),
            'parse' => $this->codes::parse($vector->space, $vector->code),
            'compose' => $this->composed($vector),
            'payment' => $this->paid($vector),
            'order' => $this->ordered($vector),
            'attempt' => $this->attempted($vector),
            'sameAmount' => $this->codes::sameAmount(self::text($vector, 'a'), self::text($vector, 'b')),
        };
    }

    private function decoded(object $vector): array
    {
        $result = $this->decode($vector);
        return [
            'result' => $result,
            'step' => $this->codes::nextStep($result),
            'messages' => $this->messages($result),
            'log' => $this->codes::logFields($result),
            'labels' => $this->codes::metricLabels($result),
        ];
    }

    private function decode(object $vector): object
    {
        $body = $this->areArrays ? json_decode(json_encode($vector->body ?? null), true) : $vector->body ?? null;
        $context = (array) ($vector->context ?? []);
        $given = array_filter($context, is_string(...));
        if (isset($context['httpStatus']) && (is_int($context['httpStatus']) || is_float($context['httpStatus']))) {
            $given['httpStatus'] = $context['httpStatus'];
        }
        if (($context['verified'] ?? null) === true) {
            $given['verified'] = true;
        }
        $names = ['from', 'httpStatus', 'space', 'family', 'network', 'service', 'kind', 'verified'];
        return $this->codes::decode($body, ...array_intersect_key($given, array_flip($names)));
    }

    private function messages(object $result): array
    {
        $messages = [];
        foreach (($this->namespace . 'Locale')::cases() as $locale) {
            $messages[$locale->value] = $this->codes::message($result, $locale);
        }
        return $messages;
    }

    private function lookedUp(object $vector): array
    {
        $stated = array_filter((array) ($vector->qualifiers ?? []), is_string(...));
        $entries = $this->codes::lookup($vector->space, $vector->code, ...$stated);
        $messages = [];
        foreach (($this->namespace . 'Locale')::cases() as $locale) {
            $messages[$locale->value] = array_map(
                fn(object $entry): object => $this->codes::message($entry, $locale),
                $entries,
            );
        }
        return ['entries' => $entries, 'messages' => $messages];
    }

    private function composed(object $vector): ?string
    {
        try {
            return $this->codes::compose($vector->pattern, $vector->service);
        } catch (InvalidArgumentException) {
            return null;
        }
    }

    /** Before the first payment, or one that is stored. */
    private function payment(object $vector): object
    {
        $payment = $this->namespace . 'Payment';
        if (property_exists($vector, 'payment')) {
            return $payment::of($this->stored($vector->payment));
        }
        return ($vector->refund ?? false) === true ? $payment::newRefund() : $payment::newPayment();
    }

    private function stored(mixed $payment): mixed
    {
        return $this->areArrays ? json_decode(json_encode($payment), true) : $payment;
    }

    private function paid(object $vector): array
    {
        $payment = $this->payment($vector);
        $got = [];
        foreach ($vector->do as $deed) {
            $advanced = null;
            if (isset($deed->advance)) {
                $advanced = $this->codes::advance($payment, $this->decode($deed->advance));
                $payment = $advanced->payment;
            } elseif (property_exists($deed, 'done')) {
                $payment = is_string($deed->done) ? $this->codes::done($payment, $deed->done) : $payment;
            } else {
                $payment = $this->decided($payment, $deed->decided);
            }
            // Whatever is stored is read again.
            $payment = $payment::of($this->stored(json_decode(json_encode($payment))));
            $next = $advanced === null ? $this->nextOf($payment) : $advanced->next;
            $got[] = ['payment' => $payment, 'next' => $next];
        }
        return $got;
    }

    /** What is due first; of a damaged payment, what the package says about it. */
    private function nextOf(object $payment): ?object
    {
        return $payment->isDamaged ? $this->codes::nextOf(['it' => $payment], 'it') : $payment->due[0] ?? null;
    }

    private function decided(object $payment, object $deed): object
    {
        $seen = $deed->seen ?? null;
        $texts = static fn(mixed $value): array => array_filter((array) $value, is_string(...));
        $ids = isset($seen->ids) ? new ($this->namespace . 'Ids')(...$texts($seen->ids)) : null;
        $money = isset($seen->money) ? new ($this->namespace . 'Money')(...$texts($seen->money)) : null;
        return $this->codes::decided($payment, $deed->state ?? null, $ids, $money);
    }

    private function ordered(object $vector): array
    {
        $payments = [];
        foreach ($vector->payments as $item) {
            $payments[$item->id] = ($this->namespace . 'Payment')::of($this->stored($item->payment ?? null));
        }
        $isSplit = ($vector->options->split ?? false) === true;
        $next = [];
        foreach ($payments as $id => $_payment) {
            $next[$id] = $this->codes::nextOf($payments, (string) $id, $isSplit);
        }
        return ['order' => $this->codes::orderOf($payments, $isSplit), 'next' => (object) $next];
    }

    private function attempted(object $vector): object
    {
        $attempts = array_map(
            fn(object $one): object => new ($this->namespace . 'Attempt')(
                $one->id,
                $one->reference,
                $one->providerId ?? null,
            ),
            $vector->attempts,
        );
        $options = $vector->options ?? new stdClass();
        return $this->codes::attemptOf(
            $attempts,
            $this->decode($vector),
            ($options->reusable ?? false) === true,
            $options->asked ?? null,
        );
    }

    private static function text(object $vector, string $name): ?string
    {
        return is_string($vector->{$name} ?? null) ? $vector->{$name} : null;
    }
}
