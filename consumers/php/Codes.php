<?php

declare(strict_types=1);

/** Looks codes up in the codes.json of a package. */
final class Codes
{
    private const NETWORKS = ['AMEX', 'GPN', 'JCB', 'MASTERCARD', 'VISA'];

    /** @var array<string, array> */
    private array $spaces;

    /** @var array<string, list<array>> */
    private array $entries = [];

    public function __construct(string $json)
    {
        $data = json_decode($json, true, flags: JSON_THROW_ON_ERROR);
        $this->spaces = array_column($data['spaces'], null, 'id');
        foreach ($data['entries'] as $entry) {
            $this->entries[$entry['space']][] = $entry;
        }
    }

    public static function read(string $path): self
    {
        return new self(file_get_contents($path));
    }

    /**
     * The entries of a code, with the advice and texts for its service.
     * An empty list means that nothing is known: ask for the status first.
     *
     * @return list<array>
     */
    public function lookup(
        string $space,
        mixed $code,
        ?string $network = null,
        ?string $service = null,
        ?string $kind = null,
    ): array {
        $table = $this->spaces[$space] ?? null;
        if ($table === null || !is_string($code)) {
            return [];
        }
        if ($table['kind'] !== 'literal') {
            return $this->composite($table, $code, $network, $service, $kind);
        }
        return self::ofNetwork($this->spelled($space, self::asWritten($table, $code)), $network);
    }

    /** A code in the letters of the catalog, where it may also arrive in those of the other case. */
    private static function asWritten(array $table, string $code): string
    {
        if (($table['capitals'] ?? false) && $code === strtoupper($code)) {
            return strtolower($code);
        }
        return ($table['small'] ?? false) && $code === strtolower($code) ? strtoupper($code) : $code;
    }

    private function composite(array $table, string $code, ?string $network, ?string $service, ?string $kind): array
    {
        $parts = self::split($table, $code);
        $stated = ($parts['service'] ?? null) === $table['open'] ? $service : $parts['service'] ?? null;
        $kind = self::kindOf($table['services'], $stated, $kind);
        if ($parts === null || $kind === null) {
            return [];
        }
        $serves = fn (array $entry): bool => in_array($stated, $entry['services'] ?? [$stated], true);
        $found = $this->spelled($table['id'], self::join($parts, $stated))
            ?: array_filter($this->spelled($table['id'], self::join($parts, $table['open'])), $serves);
        return array_map(fn (array $entry): array => self::vary($entry, $stated, $kind), self::ofNetwork($found, $network));
    }

    private function spelled(string $space, string $code): array
    {
        return array_filter($this->entries[$space] ?? [], fn (array $entry): bool => $entry['code'] === $code);
    }

    /** The segments of a code by name; null unless it has exactly the form of the space. */
    private static function split(array $table, string $code): ?array
    {
        $parts = [];
        $offset = 0;
        foreach ($table['segments'] as ['name' => $name, 'length' => $length]) {
            $part = substr($code, $offset, $length);
            $isOpen = $name === 'service' && $part === $table['open'];
            if (!$isOpen && (strlen($part) !== $length || !ctype_digit($part))) {
                return null;
            }
            $parts[$name] = $part;
            $offset += $length;
        }
        return $offset === strlen($code) ? $parts : null;
    }

    private static function join(array $parts, string $service): string
    {
        return implode(array_replace($parts, ['service' => $service]));
    }

    /** The kind that is meant; null where the service is not known, or has several and nobody says which. */
    private static function kindOf(array $services, ?string $service, ?string $stated): ?string
    {
        foreach ($services as $known) {
            if ($known['code'] === $service) {
                $kinds = $known['serves'] ?? [$known['kind']];
                return in_array($stated, $kinds, true) ? $stated : (count($kinds) === 1 ? $kinds[0] : null);
            }
        }
        return null;
    }

    /** @return list<array> */
    private static function ofNetwork(array $entries, ?string $network): array
    {
        $of = fn (?string $wanted): array =>
            array_values(array_filter($entries, fn (array $entry): bool => $entry['network'] === $wanted));
        $own = $network === null ? [] : $of($network);
        return $own ?: (in_array($network, self::NETWORKS, true) ? $of(null) : array_values($entries));
    }

    /** The entry with what differs for its service. */
    private static function vary(array $entry, string $service, string $kind): array
    {
        foreach (isset($entry['service']) ? [] : $entry['when'] ?? [] as $variation) {
            $fits = in_array($service, $variation['services'] ?? [$service], true)
                && in_array($kind, $variation['kinds'] ?? [$kind], true);
            if ($fits) {
                $text = array_replace_recursive($entry['text'], $variation['text'] ?? []);
                unset($variation['services'], $variation['kinds']);
                return ['text' => $text] + $variation + $entry;
            }
        }
        return $entry;
    }
}
