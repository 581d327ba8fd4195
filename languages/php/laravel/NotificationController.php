<?php

declare(strict_types=1);

namespace Webhook;

use Illuminate\Http\JsonResponse;
use Illuminate\Http\Request;
use Org\DokuCodes\Codes;
use Org\DokuCodes\Origin;

/**
 * Takes notifications of DOKU: a controller as Laravel 8 to 12 have it.
 *
 * It answers 200 for what was stored, 401 for a wrong signature and 413 for too much. Anything else makes the provider
 * send it again.
 */
final class NotificationController
{
    private const LONGEST = 1 << 20;

    public function __construct(private readonly Payments $payments, private readonly Signatures $signatures)
    {
    }

    public function __invoke(Request $request): JsonResponse
    {
        // The bytes as they were received: `$request->json()` is no longer what was signed.
        $raw = $request->getContent();
        if (strlen($raw) > self::LONGEST) {
            return new JsonResponse(['error' => 'too long'], 413);
        }
        $signature = $request->header('Signature');
        $isVerified = is_string($signature) && $this->signatures->isGenuine($raw, $signature);
        if ($signature !== null && !$isVerified) {
            return new JsonResponse(['error' => 'not signed by the provider'], 401);
        }
        // Null for what is no JSON, which is the same as no body. Without a signature it is a hint at most: nothing is
        // believed, and the step is to ask for the status.
        $result = Codes::decode(json_decode($raw), from: Origin::Notification, verified: $isVerified);
        $due = $this->payments->apply($result);
        return new JsonResponse(['step' => $due?->step->value]);
    }
}
