<?php

declare(strict_types=1);

namespace Webhook;

/** The check that the package does not have: replace it by what your provider documents. */
final class Signatures
{
    public function __construct(private readonly string $key)
    {
    }

    /** Whether exactly these bytes were signed. */
    public function isGenuine(string $raw, string $signature): bool
    {
        return hash_equals($this->sign($raw), $signature);
    }

    /** The signature of a body. */
    public function sign(string $raw): string
    {
        return hash_hmac('sha256', $raw, $this->key);
    }
}
