"""What may be written to logs and metrics."""

from __future__ import annotations

from .value import fields_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_FIELDS = (
    "known why space name code http service case network precision scope outcome retry actor reason disclosure confirm layer"
    " from contested absent part"
).split()


def log_fields_of(provider: str, result: object) -> dict[str, Any]:
    """Picks flat fields that are safe to log: no parameters, no messages, and no empty fields."""
    fields = fields_of(result)
    picked: dict[str, Any] = {"provider": provider}
    picked.update((name, fields[name]) for name in _FIELDS if fields.get(name) is not None)
    return picked


def metric_labels_of(provider: str, result: object) -> dict[str, str]:
    """Picks labels of low cardinality, the same for every result; if no entry decides, `name` is the cause."""
    fields = fields_of(result)
    labels: dict[str, str] = {
        "provider": provider,
        "space": fields.get("space", "none"),
        "name": fields["name"] if fields.get("known") else fields["why"],
    }
    labels.update((name, fields[name]) for name in ("scope", "outcome", "retry", "reason"))
    return labels
