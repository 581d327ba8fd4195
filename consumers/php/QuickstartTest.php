<?php

declare(strict_types=1);

require_once __DIR__ . '/quickstart.php';
require_once __DIR__ . '/quickstart_types.php';

use PHPUnit\Framework\TestCase;

/** The code of the quick starts, with what a caller may get from the network. */
final class QuickstartTest extends TestCase
{
    private const UNKNOWN = ['outcome' => 'unknown', 'scope' => 'transaction', 'step' => 'ask_status'];

    public function testATransferWithoutFundsHasFailedAndTheCustomerIsNotToldWhy(): void
    {
        $result = self::whatHappened('{"responseCode": "4034314", "responseMessage": "Insufficient Funds"}');
        self::assertSame(['failed', 'new_attempt'], [$result['outcome'], $result['step']]);
        self::assertStringNotContainsStringIgnoringCase('saldo', $result['customer']);
    }

    public function testATimeoutIsNotAFailure(): void
    {
        $result = self::whatHappened('{"responseCode": "5044300", "responseMessage": "Timeout"}');
        self::assertSame(self::UNKNOWN, array_intersect_key($result, self::UNKNOWN));
    }

    public function testAnAnsweredStatusQueryIsNoPayment(): void
    {
        $result = self::whatHappened('{"responseCode": "2005300"}');
        self::assertSame(['request', 'success'], [$result['scope'], $result['outcome']]);
    }

    /** @dataProvider unknownBodies */
    public function testWhatIsNotKnownIsNeitherSuccessNorFailure(string $body): void
    {
        self::assertSame(self::UNKNOWN, array_intersect_key(self::whatHappened($body), self::UNKNOWN));
    }

    public function unknownBodies(): array
    {
        return [
            'a code of tomorrow' => ['{"responseCode": "4994399"}'],
            'a line break' => ['{"responseCode": "2004300\n"}'],
            'Arabic digits' => ['{"responseCode": "٢٠٠٤٣٠٠"}'],
            'a list' => ['{"responseCode": ["2004300"]}'],
            'an empty object' => ['{}'],
            'an empty list' => ['[]'],
            'null' => ['null'],
            'no JSON' => ['<html>'],
        ];
    }

    public function testGeneratedTypesReadCodesAndFieldsOfTomorrow(): void
    {
        self::assertTrue(isLackOfFunds('{"responseCode": "4034314", "fee": {"by": null}}'));
        self::assertFalse(isLackOfFunds('{"responseCode": "4994399", "latestTransactionStatus": "42"}'));
    }

    private static function whatHappened(string $text): array
    {
        return whatHappened(json_decode($text));
    }
}
