"""What to do about a code, and how the advice of several is merged."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    Json = dict[str, Any]
    """An object as in the canonical JSON: names in camelCase, and what is missing is not there."""

ASK = "check_status_first"
NEVER = "never"
SCOPES = ("request", "transaction")
OUTCOMES = ("success", "pending", "action_required", "failed", "rejected", "reversed", "unknown")
RETRIES = (
    ASK,
    NEVER,
    "after_fix",
    "with_authentication",
    "with_new_token",
    "later",
    "with_other_method",
    "with_new_reference",
)
ACTORS = ("none", "integrator", "merchant", "customer", "issuer", "provider")
DISCLOSURES = ("public", "generic", "integrator")
KINDS = ("move", "reverse", "prepare", "read", "status", "token", "notify")
NETWORKS = ("AMEX", "GPN", "JCB", "MASTERCARD", "VISA")
ORIGINS = ("call", "status", "notification")

ANOTHER_ATTEMPT = ("with_other_method", "with_new_reference")
"""Advice by which a customer could pay twice: it needs a certain failure."""
SAME_REFERENCE = ("after_fix", "with_authentication", "with_new_token", "later")
"""Advice that sends again what goes on under the same business reference."""

UNKNOWN_ADVICE: Json = {
    "scope": "transaction",
    "outcome": "unknown",
    "retry": ASK,
    "actor": "provider",
    "reason": "unmapped",
    "disclosure": "generic",
}
"""The advice for anything unknown."""


def merge_advice(entries: Sequence[Json]) -> Json:
    """Merges the advice of several candidates into advice that is safe for all; unknown where there is none."""
    if not entries:
        return dict(UNKNOWN_ADVICE)
    first = entries[0]
    outcome = _merge_outcomes([entry["outcome"] for entry in entries])
    is_open = outcome == "unknown" and not (_agree(entries, "outcome") and _agree(entries, "scope"))
    return {
        "outcome": outcome,
        "scope": _merge_scopes(entries, outcome),
        "retry": ASK if is_open else min((entry["retry"] for entry in entries), key=RETRIES.index),
        "actor": first["actor"] if _agree(entries, "actor") else "integrator",
        "reason": first["reason"] if _agree(entries, "reason") else "unmapped",
        "disclosure": max((entry["disclosure"] for entry in entries), key=DISCLOSURES.index),
    }


def _agree(entries: Sequence[Json], name: str) -> bool:
    return all(entry[name] == entries[0][name] for entry in entries)


def _merge_outcomes(outcomes: list[str]) -> str:
    if all(outcome == outcomes[0] for outcome in outcomes):
        return outcomes[0]
    if all(outcome in ("failed", "rejected") for outcome in outcomes):
        return "rejected"
    return "pending" if all(outcome in ("pending", "action_required") for outcome in outcomes) else "unknown"


def _merge_scopes(entries: Sequence[Json], outcome: str) -> str:
    """A certain outcome is about the payment only if all candidates say so; an open one if any of them does."""
    are = [entry["scope"] == "transaction" for entry in entries]
    is_open = outcome in ("unknown", "pending", "action_required")
    return "transaction" if (any(are) if is_open else all(are)) else "request"


def merge_retry(a: str, b: str) -> str:
    """The more cautious of two pieces of retry advice."""
    return a if RETRIES.index(a) <= RETRIES.index(b) else b
