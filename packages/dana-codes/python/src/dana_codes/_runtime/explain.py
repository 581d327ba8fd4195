"""Which code of a body explains the result, and what to do before sending again."""

from __future__ import annotations

from .advice import ASK, DISCLOSURES, SAME_REFERENCE, merge_retry

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from .advice import Json
    from .claims import Beside

_REFUSED = ("failed", "rejected")


def explaining(decided: Json, others: Sequence[Beside], plain: Container[str]) -> Json:
    """Finds the entry that explains a result: it gives actor, reason, disclosure and texts.

    Args:
        decided: The deciding entry.
        others: The other codes of the body.
        plain: Reasons that explain nothing.

    Returns:
        The deciding entry, unless its reason is plain and an agreeing code says more.
    """
    if decided["reason"] not in plain or not others:
        return decided
    agreeing: list[tuple[Json, str]] = []
    for other in others:
        if other.match is not None and _agrees(decided, other.match.entry):
            agreeing.append((other.match.entry, other.item.place.layer))
    telling = [entry for entry, _ in agreeing if entry["reason"] not in plain]
    best: Json | None = None
    for entry in telling or [entry for entry, layer in agreeing if layer == "detail"]:
        if best is None or _reserve(best) <= _reserve(entry):
            best = entry
    return best or decided


def _agrees(decided: Json, other: Json) -> bool:
    """Whether another entry is about the same thing and does not contradict."""
    kind = other.get("kind")
    if kind is not None and kind != "move" and kind != decided.get("kind"):
        return False
    if other["outcome"] == decided["outcome"] and other["scope"] == decided["scope"]:
        return True
    is_failed = decided["outcome"] == "failed" and decided["scope"] == "transaction"
    is_declined = is_failed or decided["reason"] == "generic_decline"
    return is_declined and other["outcome"] in ("failed", "rejected", "unknown")


def _reserve(entry: Json) -> int:
    return DISCLOSURES.index(entry["disclosure"])


def retry_of(
    decided: Json, layer: str, by: Json, others: Sequence[Beside], origin: str, confirm: str | None
) -> tuple[str, bool]:
    """Says what to do before or when sending again.

    Args:
        decided: The deciding entry.
        layer: Its layer.
        by: The entry that explains.
        others: The other codes of the body.
        origin: Where the body comes from.
        confirm: Whether it has to be confirmed.

    Returns:
        The retry of the result, and whether something in the body approves what the deciding code denies.
    """
    is_unasked = origin == "call" or (origin == "notification" and confirm is not None)
    details = [other for other in others if other.item.place.layer == "detail"]
    is_refused = decided["outcome"] in _REFUSED
    is_cancelled = decided["reason"] == "transaction_cancelled"
    if is_refused and not is_cancelled and any("approved" in other.claims for other in details):
        return ASK, True
    is_failed = layer == "transaction" and decided["outcome"] == "failed"
    # A call that was accepted goes on: the end that stands beside it may be that of an earlier attempt.
    if is_failed and is_unasked and any(_is_accepted(other) for other in others):
        return ASK, False
    if is_refused and details and _is_left_open(decided, layer, details, origin):
        return ASK, False
    retry = _keeping_end(decided["retry"], _combined(decided, by))
    # What the merchant has to find out is open until the merchant did.
    if origin == "status" and is_failed and retry == ASK and by["actor"] != "merchant":
        retry = "with_other_method"
    return retry, False


def _is_left_open(decided: Json, layer: str, details: Sequence[Beside], origin: str) -> bool:
    """Whether a detail asks for the status first, or nobody knows what it means.

    A transaction field has answered what a code leaves open. But where it was not asked, and gives the reference up, one
    question stands before a second payment that the provider cannot tell from the first.
    """
    if layer == "response":
        return any(_asks(other) for other in details)
    ends = decided["retry"] == "with_new_reference" and decided["reason"] != "transaction_cancelled"
    return origin != "status" and ends and any(_asks(other) or not other.item.matches for other in details)


def _is_accepted(other: Beside) -> bool:
    """Whether the response code of a call that moves money accepts it."""
    return other.item.place.layer == "response" and any(
        match.entry["outcome"] in ("success", "pending", "action_required")
        and match.entry["scope"] == "transaction"
        and match.entry.get("kind") in (None, "move")
        for match in other.item.matches
    )


def _asks(other: Beside) -> bool:
    matches = [other.match] if other.match is not None else other.item.matches
    return any(match.entry["retry"] == ASK for match in matches)


def _combined(decided: Json, by: Json) -> str:
    own, others = str(decided["retry"]), str(by["retry"])
    if decided["outcome"] != by["outcome"]:
        return own
    return others if decided["outcome"] in _REFUSED and others != ASK else merge_retry(own, others)


def _keeping_end(decided: str, retry: str) -> str:
    """If nothing more can be paid under a reference, a new one is needed whatever else has to be done first."""
    return decided if decided == "with_new_reference" and retry in SAME_REFERENCE else retry
