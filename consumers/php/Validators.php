<?php

declare(strict_types=1);

require_once 'JsonSchema/autoload.php';

use JsonSchema\Validator;

/** How the validator is asked: a schema gives a function from instance to verdict. */
final class Validators
{
    /** It reads any schema as draft-04: no `const`, beside which there is always an `enum`. */
    public static function justinrainbow(object $schema): callable
    {
        $validator = new Validator();
        return static function (mixed $instance) use ($validator, $schema): bool {
            $validator->reset();
            $validator->validate($instance, $schema);
            return $validator->isValid();
        };
    }

    /** The same document with its root replaced, for validators that compile whole documents only. */
    public static function rootAt(object $schema, string $type): object
    {
        if ($type === '#') {
            return $schema;
        }
        $kept = array_flip(['$schema', '$id', '$defs', 'definitions']);
        return (object) (array_intersect_key((array) $schema, $kept) + ['$ref' => $type]);
    }
}
