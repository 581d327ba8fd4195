<?php

declare(strict_types=1);

use Org\DokuCodes\Codes;
use Org\DokuCodes\KnownResult;
use Org\DokuCodes\Locale;
use Org\DokuCodes\Payment;
use PHPUnit\Framework\TestCase;

/** Results, entries, steps and payments are values: they never change, and can be copied and stored. */
final class ValuesTest extends TestCase
{
    /** @return iterable<string, array{object}> */
    public function values(): iterable
    {
        $known = Codes::decode(['responseCode' => '4034314', 'partnerReferenceNo' => 'A-1'], from: 'call');
        yield 'known' => [$known];
        yield 'unknown' => [Codes::decode(['responseCode' => '9999999'])];
        yield 'entry' => [Codes::lookup('snap', '4034314')[0]];
        yield 'message' => [Codes::message($known, Locale::Id)];
        yield 'step' => [Codes::nextStep($known)];
        yield 'payment' => [Codes::advance(Payment::newPayment(), $known)->payment];
        yield 'order' => [Codes::orderOf(['a' => Payment::newPayment()])];
    }

    /** @dataProvider values */
    public function testCanBeCopiedAndStored(object $value): void
    {
        $json = json_encode($value, JSON_THROW_ON_ERROR);
        self::assertEquals($value, unserialize(serialize($value)));
        self::assertSame($json, json_encode(unserialize(serialize($value))));
        self::assertSame($json, json_encode(clone $value));
    }

    /** @dataProvider values */
    public function testNeverChanges(object $value): void
    {
        foreach ((new ReflectionClass($value))->getProperties(ReflectionProperty::IS_PUBLIC) as $property) {
            try {
                $value->{$property->getName()} = null;
                self::fail("{$property->getName()} can be changed");
            } catch (Error $error) {
                self::assertStringContainsString('readonly', $error->getMessage());
            }
        }
    }

    public function testTellsKnownFromUnknown(): void
    {
        self::assertTrue(Codes::decode(['responseCode' => '4034314'])->known);
        self::assertFalse(Codes::decode(null)->known);
        self::assertInstanceOf(KnownResult::class, Codes::decode(['responseCode' => '4034314']));
    }

    public function testRefusesWhatFitsNoSpace(): void
    {
        self::assertSame('4034314', Codes::compose('403XX14', '43'));
        $this->expectException(InvalidArgumentException::class);
        Codes::compose('403XX14', 'zz9');
    }
}
