<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;
use Webhook\Payments;
use Webhook\Signatures;

require_once __DIR__ . '/../laravel/Payments.php';
require_once __DIR__ . '/../laravel/Signatures.php';

/** The program in laravel/ is started in PHP's own server, and gets what a provider and others may send. */
final class LaravelTest extends TestCase
{
    private const KEY = 'a secret of the test';
    private const PAID = '{"order":{"invoice_number":"INV-1","amount":150000},'
        . '"transaction":{"status":"SUCCESS","date":"2026-04-17T09:30:00Z"}}';

    private string $folder;
    private int $port;
    /** @var resource */
    private $server;

    protected function setUp(): void
    {
        if (!is_file(__DIR__ . '/../laravel/.work/unpacked')) {
            self::markTestSkipped('Laravel is not unpacked: run laravel/install.sh');
        }
        $this->folder = sys_get_temp_dir() . '/laravel-' . bin2hex(random_bytes(6));
        mkdir($this->folder);
        $this->payments()->begin('INV-1');
        $this->start();
    }

    protected function tearDown(): void
    {
        if (isset($this->server)) {
            proc_terminate($this->server);
            proc_close($this->server);
            array_map('unlink', glob("{$this->folder}/*") ?: []);
            rmdir($this->folder);
        }
    }

    public function testDeliversOnceHoweverOftenItIsTold(): void
    {
        $signature = (new Signatures(self::KEY))->sign(self::PAID);
        $open = array_map(fn(): mixed => $this->post(self::PAID, $signature), range(1, 12));
        $answers = array_map(self::answer(...), $open);
        sort($answers);
        self::assertSame([200, '{"step":"fulfil"}'], array_shift($answers));
        self::assertSame(array_fill(0, 11, [200, '{"step":null}']), $answers);
        self::assertSame("INV-1 fulfil:paid 150000\n", $this->delivered());
    }

    public function testAsksForTheStatusAfterAnUnsignedOne(): void
    {
        self::assertSame([200, '{"step":"ask_status"}'], self::answer($this->post(self::PAID)));
        self::assertSame('', $this->delivered());
        self::assertSame([200, '{"step":"fulfil"}'], $this->signed(self::PAID));
    }

    public function testRefusesWhatWasChangedOnItsWay(): void
    {
        $signature = (new Signatures(self::KEY))->sign(self::PAID);
        self::assertSame(401, self::answer($this->post(self::PAID . ' ', $signature))[0]);
        self::assertSame(401, self::answer($this->post(self::PAID, 'x'))[0]);
        self::assertSame(413, $this->signed(str_repeat(' ', 1 << 20) . self::PAID)[0]);
        self::assertSame('', $this->delivered());
    }

    public function testAnswersSafelyToAnythingThatIsSigned(): void
    {
        $ofNobody = str_replace('INV-1', 'INV-2', self::PAID);
        foreach (['', substr(self::PAID, 1), 'null', "\xff\xfe", str_repeat('[', 100_000), $ofNobody, '"text"'] as $body) {
            self::assertSame([200, '{"step":null}'], $this->signed($body), substr($body, 0, 20));
        }
        self::assertSame('', $this->delivered());
        self::assertSame([200, '{"step":"fulfil"}'], $this->signed(self::PAID));
    }

    private function payments(): Payments
    {
        return new Payments("{$this->folder}/payments.json", static fn(): mixed => self::fail('nothing is delivered here'));
    }

    private function delivered(): string
    {
        return is_file("{$this->folder}/delivered") ? (string) file_get_contents("{$this->folder}/delivered") : '';
    }

    /** @return array{int, string} */
    private function signed(string $body): array
    {
        return self::answer($this->post($body, (new Signatures(self::KEY))->sign($body)));
    }

    /** @return resource a request whose answer was not read yet */
    private function post(string $body, ?string $signature = null, string $path = '/notifications')
    {
        $stream = stream_socket_client("tcp://127.0.0.1:{$this->port}", timeout: 20);
        self::assertIsResource($stream);
        stream_set_timeout($stream, 20);
        $head = "POST {$path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nConnection: close\r\n";
        $head .= 'Content-Length: ' . strlen($body) . "\r\n" . ($signature === null ? '' : "Signature: {$signature}\r\n");
        fwrite($stream, "{$head}\r\n{$body}");
        return $stream;
    }

    /**
     * @param resource $stream
     *
     * @return array{int, string} status and body
     */
    private static function answer($stream): array
    {
        [$head, $body] = explode("\r\n\r\n", (string) stream_get_contents($stream), 2) + ['', ''];
        fclose($stream);
        return [(int) substr($head, 9, 3), $body];
    }

    private function start(): void
    {
        $free = stream_socket_server('tcp://127.0.0.1:0');
        self::assertIsResource($free);
        $this->port = (int) substr((string) strrchr((string) stream_socket_get_name($free, false), ':'), 1);
        fclose($free);
        $env = ['WEBHOOK_FOLDER' => $this->folder, 'WEBHOOK_KEY' => self::KEY] + getenv();
        // Workers would not end with the server.
        unset($env['PHP_CLI_SERVER_WORKERS']);
        $program = __DIR__ . '/../laravel/server.php';
        $command = [PHP_BINARY, '-d', 'display_errors=stderr', '-S', "127.0.0.1:{$this->port}", $program];
        $log = ['file', "{$this->folder}/log", 'a'];
        $server = proc_open($command, [['file', '/dev/null', 'r'], $log, $log], $pipes, null, $env);
        self::assertIsResource($server);
        $this->server = $server;
        for ($tries = 0; $tries < 200; $tries++) {
            $stream = @stream_socket_client("tcp://127.0.0.1:{$this->port}", timeout: 1);
            if ($stream !== false) {
                fclose($stream);
                return;
            }
            usleep(50_000);
        }
        self::fail((string) file_get_contents("{$this->folder}/log"));
    }
}
