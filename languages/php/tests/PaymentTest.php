<?php

declare(strict_types=1);

use Org\DokuCodes\Codes;
use Org\DokuCodes\Ids;
use Org\DokuCodes\MayStart;
use Org\DokuCodes\Money;
use Org\DokuCodes\Payment;
use Org\DokuCodes\PaymentState;
use Org\DokuCodes\Step;
use PHPUnit\Framework\TestCase;

/** Payments as PHP programs store them. */
final class PaymentTest extends TestCase
{
    private static function paid(): Payment
    {
        return Codes::decided(Payment::newPayment(), PaymentState::Paid, new Ids('A-1'), new Money('10000.00', 'IDR'));
    }

    public function testIsTheSameHoweverItWasRead(): void
    {
        $json = (string) json_encode(self::paid());
        $read = [$json, json_decode($json), json_decode($json, true), self::paid()];
        foreach ($read as $stored) {
            $payment = Payment::of($stored);
            self::assertFalse($payment->isDamaged);
            self::assertSame($json, json_encode($payment));
            self::assertSame('10000.00', $payment->due[0]->money?->amount);
            self::assertSame([], Codes::done($payment, 'fulfil:paid')->due);
        }
    }

    public function testKeepsWhatTheProgramAdds(): void
    {
        $payment = Payment::of(['order' => 7, '5' => (object) []] + (array) Payment::newPayment()->jsonSerialize());
        $payment = Codes::advance($payment->with('note', ['a' => [1]]), Codes::decode(null))->payment;
        $stored = json_decode((string) json_encode($payment));
        self::assertSame(7, $stored->order);
        self::assertEquals(new stdClass(), $stored->{'5'});
        self::assertEquals((object) ['a' => [1]], $payment->get('note'));
        self::assertSame(1, $payment->version);
        $this->expectException(InvalidArgumentException::class);
        $payment->with('version', 9);
    }

    /** @dataProvider damaged */
    public function testChangesNothingInADamagedOne(mixed $stored): void
    {
        $payment = Payment::of($stored);
        self::assertTrue($payment->isDamaged);
        $advanced = Codes::advance($payment, Codes::decode(['latestTransactionStatus' => '00'], from: 'status'));
        self::assertSame($payment, $advanced->payment);
        self::assertSame(Step::Review, $advanced->next?->step);
        self::assertSame($payment, Codes::done($payment, 'fulfil:paid'));
        self::assertSame($payment, Codes::decided($payment, PaymentState::Paid));
        self::assertSame(MayStart::No, Codes::orderOf(['a' => $payment])->mayStart);
        self::assertSame(Step::Review, Codes::nextOf(['a' => $payment], 'a')?->step);
        self::assertSame($stored, $payment->jsonSerialize());
    }

    /** @return iterable<string, array{mixed}> */
    public function damaged(): iterable
    {
        $new = (array) Payment::newPayment()->jsonSerialize();
        yield 'nothing' => [null];
        yield 'text' => ['no JSON'];
        yield 'list' => [[]];
        yield 'number' => [7];
        yield 'no number' => [INF];
        yield 'version' => [['version' => -1] + $new];
        yield 'state' => [['state' => 'gone'] + $new];
        yield 'missing' => [array_diff_key($new, ['doubt' => 1])];
        yield 'step without its key' => [['due' => [['step' => 'fulfil']]] + $new];
        yield 'amount that is no text' => [['due' => [['step' => 'wait', 'money' => ['amount' => 1]]]] + $new];
        yield 'refund' => [['refund' => false] + $new];
        yield 'what cannot be written' => [new class () implements JsonSerializable {
            public function jsonSerialize(): never
            {
                throw new LogicException();
            }
        }];
    }

    public function testReadsVersionsThatAreWrittenWithAPoint(): void
    {
        $payment = Payment::of(['version' => 2.0] + (array) Payment::newPayment()->jsonSerialize());
        self::assertSame(2, $payment->version);
        self::assertStringContainsString('"version":2,', (string) json_encode($payment));
    }

    public function testShowsAStepThatNobodyKnowsAsAReviewAndKeepsIt(): void
    {
        $stored = ['due' => [(object) ['step' => 'tomorrow']]] + (array) Payment::newPayment()->jsonSerialize();
        $payment = Payment::of($stored);
        self::assertSame(Step::Review, $payment->due[0]->step);
        self::assertStringContainsString('{"step":"tomorrow"}', (string) json_encode($payment));
    }

    public function testTakesIdsOfPaymentsThatLookLikeNumbers(): void
    {
        $payments = ['9' => self::paid(), '10' => self::paid()];
        self::assertSame('9', Codes::orderOf($payments)->id);
        self::assertSame(Step::Fulfil, Codes::nextOf($payments, '9')?->step);
        self::assertSame(Step::Review, Codes::nextOf($payments, '10')?->step);
    }
}
