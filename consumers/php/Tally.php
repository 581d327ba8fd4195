<?php

declare(strict_types=1);

/** Counts checks and prints the line that the runner reads. */
final class Tally
{
    private int $passed = 0;
    private int $failed = 0;
    /** @var list<string> */
    private array $wrong = [];

    public function check(bool $ok, string $what): void
    {
        if ($ok) {
            ++$this->passed;
            return;
        }
        ++$this->failed;
        $this->wrong = array_slice([...$this->wrong, $what], 0, 3);
    }

    public function print(string $tool, string $kind, string ...$notes): void
    {
        $result = ['language' => 'php', 'tool' => $tool, 'kind' => $kind, 'passed' => $this->passed];
        $note = implode('; ', [...$notes, ...$this->wrong]);
        $flags = JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE;
        echo json_encode([...$result, 'failed' => $this->failed, 'note' => $note], $flags), "\n";
    }
}
