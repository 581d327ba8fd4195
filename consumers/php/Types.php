<?php

declare(strict_types=1);

require_once __DIR__ . '/Tally.php';

/** Reads the samples through the classes that quicktype made, and looks for the members of its enums. */
final class Types
{
    /**
     * @param list<string> $sources folders with the schemas
     * @param string $generated folder with a file of classes for each package
     */
    public function __construct(private readonly array $sources, private readonly string $generated)
    {
    }

    public function check(array $samples, array $names): Tally
    {
        $tally = new Tally();
        foreach ($samples as $sample) {
            $schema = $this->schemaOf($sample->schema);
            try {
                require_once $this->generated . '/' . dirname($sample->schema) . '.php';
                // Fields that are not there are no fields of a stdClass: the generated code reads them with a warning.
                $again = json_decode(json_encode(@$schema->title::from($sample->instance)->to()));
                $tally->check(true, '');
            } catch (Throwable $error) {
                $tally->check(false, "$sample->provider: {$error->getMessage()}");
                continue;
            }
            foreach ($sample->values as $pointer => $value) {
                $tally->check(self::at($again, $pointer) === $value, "$sample->provider reads something else at $pointer");
            }
            foreach (self::namesOf($sample->provider, $schema, $names) as $item) {
                $tally->check(self::member($item) === $item->value, "$item->type::\$$item->name is not $item->value");
            }
        }
        return $tally;
    }

    /**
     * Names that quicktype knows: where two enums have the same values, it names the members itself. The code of a member
     * that is the same number as another one, as 01 and 1, is not asked for: what quicktype makes compares loosely.
     */
    private static function namesOf(string $provider, object $schema, array $names): array
    {
        return array_filter($names, function (object $item) use ($provider, $schema): bool {
            $definition = $schema->definitions->{$item->type} ?? null;
            return $item->provider === $provider && isset($definition->{'qt-accessors'})
                && count(array_filter($definition->enum, fn (string $code): bool => $code == $item->value)) === 1;
        });
    }

    private static function member(object $item): ?string
    {
        return property_exists($item->type, $item->name) ? $item->type::to($item->type::${$item->name}) : null;
    }

    private static function at(mixed $value, string $pointer): mixed
    {
        foreach (array_slice(explode('/', $pointer), 1) as $step) {
            $value = is_array($value) ? $value[(int) $step] ?? null : $value->{$step} ?? null;
        }
        return $value;
    }

    private function schemaOf(string $path): object
    {
        $found = array_filter($this->sources, fn (string $folder): bool => is_file("$folder/$path"));
        return json_decode(file_get_contents(reset($found) . "/$path"), flags: JSON_THROW_ON_ERROR);
    }
}
