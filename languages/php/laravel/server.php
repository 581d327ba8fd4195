<?php

declare(strict_types=1);

/**
 * Starts Laravel without a skeleton and answers one request, for PHP's own server: `php -S 127.0.0.1:8000 server.php`.
 * WEBHOOK_FOLDER is where payments and deliveries are written, WEBHOOK_KEY is what notifications are signed with.
 */

use Illuminate\Config\Repository;
use Illuminate\Contracts\Debug\ExceptionHandler;
use Illuminate\Contracts\Http\Kernel as HttpKernel;
use Illuminate\Foundation\Application;
use Illuminate\Foundation\Exceptions\Handler;
use Illuminate\Foundation\Http\Kernel;
use Illuminate\Http\Request;
use Org\DokuCodes\NextStep;
use Webhook\NotificationController;
use Webhook\Payments;
use Webhook\Signatures;

// Laravel 8 is older than PHP 8.2.
error_reporting(E_ALL & ~E_DEPRECATED);
set_include_path(__DIR__ . '/.work/debian/usr/share/php');
require 'Illuminate/autoload.php';
require __DIR__ . '/../tests/bootstrap.php';
foreach (['NotificationController', 'Payments', 'Signatures'] as $class) {
    require __DIR__ . "/{$class}.php";
}

$folder = (string) getenv('WEBHOOK_FOLDER');
$app = new Application($folder);
$app->instance('config', new Repository(['app' => ['debug' => false, 'env' => 'production']]));
$app->singleton(ExceptionHandler::class, Handler::class);
// Nothing is configured by files: so there is nothing to bootstrap, and there are no sessions and no cookies.
$app->singleton(HttpKernel::class, static fn() => new class($app, $app['router']) extends Kernel {
    protected $bootstrappers = [];
});
$app->instance(Signatures::class, new Signatures((string) getenv('WEBHOOK_KEY')));
$app->instance(Payments::class, new Payments("{$folder}/payments.json", static function (string $reference, NextStep $due) use ($folder): void {
    file_put_contents("{$folder}/delivered", "{$reference} {$due->key} {$due->money?->amount}\n", FILE_APPEND);
}));
$app['router']->post('/notifications', NotificationController::class);

$kernel = $app->make(HttpKernel::class);
$request = Request::capture();
$response = $kernel->handle($request);
$response->send();
$kernel->terminate($request, $response);
