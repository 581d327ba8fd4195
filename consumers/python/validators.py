"""How each validator is asked: a schema and a type give a function from instance to verdict."""

from collections.abc import Callable

import fastjsonschema
import jsonschema
import jsonschema_rs

Verdict = Callable[[object], bool]


def with_jsonschema(schema: dict) -> Verdict:
    return jsonschema.validators.validator_for(schema)(schema).is_valid


def with_jsonschema_rs(schema: dict) -> Verdict:
    return jsonschema_rs.validator_for(schema).is_valid


def with_fastjsonschema(schema: dict) -> Verdict:
    """It knows drafts up to 7 and takes these schemas as such."""
    validate = fastjsonschema.compile(schema, use_default=False)

    def is_valid(instance: object) -> bool:
        try:
            validate(instance)
            return True
        except fastjsonschema.JsonSchemaValueException:
            return False

    return is_valid


VALIDATORS = {
    "jsonschema": with_jsonschema,
    "fastjsonschema": with_fastjsonschema,
    "jsonschema-rs": with_jsonschema_rs,
}


def root_at(schema: dict, type_: str) -> dict:
    """The same document with its root replaced, for validators that compile whole documents only."""
    if type_ == "#":
        return schema
    kept = {key: schema[key] for key in ("$schema", "$id", "$defs", "definitions") if key in schema}
    return {**kept, "$ref": type_}
