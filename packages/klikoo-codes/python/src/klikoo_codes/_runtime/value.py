"""What results, entries and steps have in common: they are read, copied and compared, and never changed."""

from __future__ import annotations

import json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn, TypeVar

    from .advice import Json

    Own = TypeVar("Own", bound="Value")


class Value:
    """An immutable view of canonical JSON."""

    __slots__ = ("_fields",)
    _fields: Json

    def __init__(self, fields: Json) -> None:
        object.__setattr__(self, "_fields", fields)

    def to_json(self) -> Json:
        """The canonical JSON, which is the same in every language: plain dictionaries, lists, texts and numbers.

        Returns:
            A copy, which the program may change; what is missing is not in it.
        """
        copy: Json = _copied(self._fields)
        return copy

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} cannot be changed")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} cannot be changed")

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self._fields == other._fields if isinstance(other, Value) else False

    def __hash__(self) -> int:
        return hash((type(self).__name__, json.dumps(self._fields, sort_keys=True)))

    def __copy__(self: Own) -> Own:
        return self

    def __deepcopy__(self: Own, memo: object) -> Own:
        return self

    def __reduce__(self) -> tuple[type[Value], tuple[Json]]:
        return type(self), (self.to_json(),)

    def __repr__(self) -> str:
        """Names, codes and vocabularies; ids, amounts and what messages carried stay out of logs."""
        shown = {name: self._fields[name] for name in _SHOWN if self._fields.get(name) is not None}
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in shown.items())})"


_SHOWN = (
    "why",
    "space",
    "name",
    "code",
    "network",
    "scope",
    "outcome",
    "retry",
    "reason",
    "confirm",
    "step",
    "belongs",
    "state",
)


def _copied(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _copied(item) for name, item in value.items()}
    return [_copied(item) for item in value] if isinstance(value, (list, tuple)) else value


def fields_of(value: object) -> Json:
    """The canonical JSON of a result, or of one that was stored; nothing of anything else.

    It is that of the value itself, and not to be changed.
    """
    if isinstance(value, Value):
        return value._fields
    return value if isinstance(value, dict) else {}
