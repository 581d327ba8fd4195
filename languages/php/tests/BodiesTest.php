<?php

declare(strict_types=1);

use Org\DokuCodes\Codes;
use Org\DokuCodes\KnownResult;
use Org\DokuCodes\Outcome;
use Org\DokuCodes\UnknownResult;
use Org\DokuCodes\Why;
use PHPUnit\Framework\TestCase;

/** Bodies that no vector can hold: objects of PHP, and values that JSON has no word for. */
final class BodiesTest extends TestCase
{
    private const DECLINED = ['responseCode' => '4034314', 'responseMessage' => 'Insufficient Funds'];

    public function testReadsPublicPropertiesOfPlainObjects(): void
    {
        $body = new class () {
            public string $responseCode = '4034314';
            public string $neverSet;
            private string $secret = 'x';
        };
        self::assertSame(json_encode(Codes::decode(self::DECLINED)), json_encode(Codes::decode((object) self::DECLINED)));
        self::assertSame('4034314', Codes::decode($body)->code);
    }

    public function testCallsNothingOfAnObject(): void
    {
        $magic = new class () {
            public function __get(string $name): string
            {
                throw new LogicException("asked for {$name}");
            }

            public function __isset(string $name): bool
            {
                throw new LogicException("asked for {$name}");
            }
        };
        self::assertSame(Why::NoCode, Codes::decode($magic)->why);
        self::assertSame(Why::NoCode, Codes::decode(['responseCode' => $magic])->why);
    }

    /** @dataProvider noBodies */
    public function testFindsNoCodeInWhatIsNoBody(mixed $body): void
    {
        $result = Codes::decode($body);
        self::assertInstanceOf(UnknownResult::class, $result);
        self::assertSame(Why::NoCode, $result->why);
        self::assertSame(Outcome::Unknown, $result->outcome);
        self::assertNotFalse(json_encode($result));
    }

    /** @return iterable<string, array{mixed}> */
    public function noBodies(): iterable
    {
        yield 'null' => [null];
        yield 'text' => [json_encode(self::DECLINED)];
        yield 'number' => [1.5];
        yield 'no number' => [NAN];
        yield 'list' => [[self::DECLINED]];
        yield 'resource' => [fopen('php://memory', 'r')];
        yield 'closure' => [static fn(): array => self::DECLINED];
        yield 'generator' => [(static fn() => yield 'responseCode' => '4034314')()];
        yield 'array object' => [new ArrayObject(self::DECLINED, ArrayObject::ARRAY_AS_PROPS)];
        yield 'iterator' => [new ArrayIterator(self::DECLINED)];
        yield 'enum' => [Outcome::Success];
        yield 'what writes itself' => [new class () implements JsonSerializable {
            public string $responseCode = '4034314';

            public function jsonSerialize(): array
            {
                throw new LogicException();
            }
        }];
        yield 'code of bytes that are no text' => [['responseCode' => "\xff\xfe"]];
        yield 'numbers that are none' => [['responseCode' => INF]];
    }

    public function testReadsListsThatContainThemselves(): void
    {
        $body = self::DECLINED;
        $body['additionalInfo'] = &$body;
        self::assertInstanceOf(KnownResult::class, Codes::decode($body));
    }

    public function testTakesWholeNumbersHoweverTheyAreWritten(): void
    {
        self::assertSame('4034314', Codes::decode(['responseCode' => 4034314])->code);
        self::assertSame('4034314', Codes::decode(['responseCode' => 4034314.0])->code);
        self::assertSame(Why::NoCode, Codes::decode(['responseCode' => 4034314.5])->why);
        self::assertSame(Why::NoCode, Codes::decode(['responseCode' => PHP_INT_MAX])->why);
    }

    public function testGivesIdsAsReceivedAndOnlyTexts(): void
    {
        $ids = static fn(mixed $reference): ?string =>
            Codes::decode([...self::DECLINED, 'partnerReferenceNo' => $reference])->ids->reference;
        self::assertSame('A-1', $ids('A-1'));
        self::assertSame('1', $ids(1));
        self::assertSame('0.1', $ids(0.1));
        self::assertSame('1e+21', $ids(1e21));
        self::assertNull($ids("\xff"));
        self::assertNull($ids(str_repeat('é', 257)));
        self::assertSame(str_repeat('é', 256), $ids(str_repeat('é', 256)));
        self::assertNull($ids(['A-1']));
    }

    public function testDependsOnNoLocaleAndNoSetting(): void
    {
        $before = [setlocale(LC_ALL, '0'), ini_get('precision'), ini_get('serialize_precision')];
        try {
            setlocale(LC_ALL, 'tr_TR.UTF-8', 'de_DE.UTF-8', 'C.UTF-8');
            ini_set('precision', '3');
            ini_set('serialize_precision', '17');
            $result = Codes::decode([...self::DECLINED, 'partnerReferenceNo' => 0.1]);
            self::assertSame('0.1', $result->ids->reference);
            self::assertSame('INSUFFICIENT_FUNDS', $result->name);
        } finally {
            setlocale(LC_ALL, $before[0]);
            ini_set('precision', $before[1]);
            ini_set('serialize_precision', $before[2]);
        }
    }

    public function testIgnoresWhatTheCallerStatesWrongly(): void
    {
        $result = Codes::decode(self::DECLINED, from: 'nowhere', httpStatus: '99', kind: 'nothing', space: null);
        self::assertInstanceOf(KnownResult::class, $result);
        self::assertFalse($result->fromSaid);
    }

    public function testPrintsNothing(): void
    {
        $this->expectOutputString('');
        Codes::message(Codes::decode(self::DECLINED), Org\DokuCodes\Locale::En);
    }
}
