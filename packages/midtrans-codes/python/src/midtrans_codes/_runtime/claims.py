"""What the codes of a body claim about the money, and which claims contradict each other."""

from __future__ import annotations

from .advice import merge_advice
from .evidence import Evidence, messages_at, narrow, texts_at
from .field import is_empty, scalar_text, value_at
from .lookup import is_code
from .match_message import best_match

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .advice import Json
    from .catalog import Catalog
    from .field import Path
    from .lookup import Match

_CERTAIN = ("success", "failed", "reversed")
# Kinds of calls by which nothing is paid.
_PAYS_NOTHING = ("read", "token", "prepare")


def claims_of(catalog: Catalog, advice: Json, item: Evidence) -> tuple[str, ...]:
    """What a code claims: at most two claims."""
    follows = False
    # Only what was refused or failed depends on what the service does.
    if advice["outcome"] in ("rejected", "failed") and item.code is not None:
        service = item.space.service_of(item.code)
        follows = service is not None and service.follows
    return catalog.claims_of((item.place.layer, advice["outcome"], advice["scope"], advice["retry"]), follows)


class Beside:
    """A code beside the deciding one, with what it says, or what is safe for all entries that it may stand for."""

    __slots__ = ("claims", "item", "match", "says")

    def __init__(self, catalog: Catalog, item: Evidence, body: object) -> None:
        self.item = item
        self.match: Match | None = narrow(item, body)
        self.says: Json | None = None
        if self.match is not None:
            self.says = self.match.entry
        elif item.matches:
            self.says = merge_advice([match.entry for match in item.matches])
        self.claims = claims_of(catalog, self.says, item) if self.says is not None else ()


def contradicts(catalog: Catalog, decided: Json, own: Sequence[str], layer: str, other: Beside) -> bool:
    """Whether another code of the body contradicts the deciding one, so that neither may be believed."""
    item, says = other.item, other.says
    # A transaction field still gives the state of the transaction, also if the caller asked for another space.
    if item.place.layer == "transaction" and decided["scope"] == "transaction" and decided["outcome"] in _CERTAIN:
        return says is None or says["outcome"] != decided["outcome"]
    if decided.get("kind") == "reverse" or any(match.entry.get("kind") == "reverse" for match in item.matches):
        return False
    for clash in catalog.clashes:
        if (
            clash["decides"] in own
            and clash.get("layer", layer) == layer
            and any(claim in other.claims for claim in clash["beside"])
        ):
            return True
    return False


def denied_by_http(decided: Json, claims: Sequence[str], status: int | None) -> bool:
    """Whether the HTTP status contradicts what a code claims."""
    if status is None:
        return False
    if status >= 500 or status == 408:
        return bool(claims) and "refused" not in claims
    return status >= 400 and "pattern" in decided and "paid" in claims


def is_paid_by_inquiry(claims: Sequence[str], item: Evidence) -> bool:
    """Whether a payment is claimed in the answer to a call that pays nothing and asks about no payment."""
    if item.place.layer != "response" or item.code is None or "paid" not in claims:
        return False
    service = item.space.service_of(item.code)
    return service is not None and bool(service.kinds) and all(kind in _PAYS_NOTHING for kind in service.kinds)


def leaves_open(telling: Sequence[tuple[str, Path]], item: Evidence) -> bool:
    """Whether a field that tells variants apart holds something that is not in the catalog."""
    return not item.matches and any(name == item.place.field for name, _ in telling)


def telling_fields(decided: Json, item: Evidence) -> list[tuple[str, Path]]:
    """Fields that tell apart what a code stands for, where it says that something ended."""
    if decided["outcome"] not in ("success", "failed") or not item.matches:
        return []
    fields = item.space.telling(item.matches[0].record.code)
    # An entry that says what may stand in a field holds as it is where nothing stands there.
    return [(name, path) for name, path in fields if not _is_settled(name, item.matches)]


def _is_settled(name: str, matches: Sequence[Match]) -> bool:
    for match in matches:
        for other in match.record.only:
            if name in other.names:
                break
        else:
            return False
    return True


def is_told_otherwise(catalog: Catalog, telling: Sequence[tuple[str, Path]], item: Evidence, body: object) -> bool:
    """Whether variants of an end are told apart in words alone, by a service that nobody knows, or by no code at all."""
    return any(_is_open(catalog, name, value_at(body, path), item, body) for name, path in telling)


def _is_open(catalog: Catalog, name: str, value: object, item: Evidence, body: object) -> bool:
    service = item.place.service
    if service is not None and service["field"] == name:
        space = catalog.space(service["space"])
        return not is_empty(value) and (space is None or scalar_text(value) not in space.services)
    places = [place for place in catalog.bodies.places if place.field == name]
    # A message without its code is a reason that was not told.
    if is_empty(value):
        return any(text for place in places for text in texts_at(place, body))
    text = scalar_text(value)
    return bool(places) and all(text is None or not is_code(catalog.space_of(place), text) for place in places)


def speaks_of_other(item: Evidence, match: Match | None, entry: Json, body: object) -> bool:
    """Whether the message belongs only to another entry of the space, one with another outcome."""
    if item.code is None:
        return False
    messages = messages_at(item.place, body)
    # What told the entry is its own message.
    if match is not None and match.of is not None and len(messages) == 1:
        return False
    space = item.space
    for message in messages:
        if any(best_match(own.record, message) is not None for own in item.matches):
            continue
        same = space.records_of(entry.get("pattern", ""))
        if any(best_match(record, message) is not None for record in same):
            continue
        for record in space.records:
            if record.advice["outcome"] != entry["outcome"]:
                fit = best_match(record, message)
                # A message that is only a placeholder fits every message and proves nothing.
                if fit is not None and fit[0] > 0:
                    return True
    return False
