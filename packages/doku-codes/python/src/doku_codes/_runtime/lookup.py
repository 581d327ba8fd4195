"""Finds the entries of a code."""

from __future__ import annotations

from .advice import (
    ANOTHER_ATTEMPT,
    ASK,
    KINDS,
    NETWORKS,
    UNKNOWN_ADVICE,
    merge_advice,
)
from .letters import lower_case, upper_case

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .advice import Json
    from .catalog import Catalog
    from .space import Record, Space


class Match:
    """An entry with what decides its advice and text."""

    __slots__ = ("draft", "entry", "of", "record", "row")

    def __init__(self, record: Record, entry: Json, row: int | None, of: Match | None = None) -> None:
        self.record = record
        self.entry = entry
        # Row of its text; None if no text was written for the advice.
        self.row = row
        # A result to be copied and filled in; made where one is needed for the first time.
        self.draft: Json | None = None
        # The same without the values that a message carried, where it carried some.
        self.of = of


class Qualifiers:
    """What narrows a code down to fewer entries, as far as known."""

    __slots__ = ("kind", "network", "origin", "service")

    def __init__(
        self,
        network: str | None = None,
        service: str | None = None,
        kind: str | None = None,
        origin: str | None = None,
    ) -> None:
        self.network = network
        self.service = service
        self.kind = kind
        self.origin = origin


UNQUALIFIED = Qualifiers()


def text_or_none(value: object) -> str | None:
    """What a caller stated, where it is a text."""
    if value is None or type(value) is str:
        return value
    return str.__str__(value) if isinstance(value, str) else None


def word_or_none(value: object, words: Sequence[str]) -> str | None:
    """What a caller stated, where it is a word of a vocabulary."""
    text = text_or_none(value)
    return text if text in words else None


def find(space: Space, code: str, known: Qualifiers, kind: str | None = None) -> Sequence[Match]:
    """Finds the entries of a code or pattern, with what decides their advice and text.

    Args:
        space: The space.
        code: A full code, a pattern or a literal code, spelled exactly.
        known: Network, service, kind and origin, as far as known.
        kind: Kind of operation, if it is certain whatever the service is.

    Returns:
        The entries: none for an unknown code, several only for networks and variants.
    """
    is_plain = (
        kind is None and known.service is None and known.kind is None and not (known.network and space.is_by_network)
    )
    cache: dict[str, tuple[Match, ...]] = space.asked if known.origin == "status" else space.found
    if is_plain:
        found = cache.get(code)
        if found is not None:
            return found
    matches = _search(space, code, known, kind)
    if is_plain and matches:
        cache[code] = matches
    return matches


def _search(space: Space, code: str, known: Qualifiers, kind: str | None) -> tuple[Match, ...]:
    service = known.service
    # A pattern with a service that is known means the full code.
    if service is not None and service in space.services and _is_pattern(space, code):
        return _search(space, space.with_service(code, service), known, kind)
    is_pattern = _is_pattern(space, code)
    return tuple(
        _present(space, record, record.code if is_pattern else code, known, kind)
        for record in _records_of(space, code, known.network)
    )


def _records_of(space: Space, code: str, network: str | None) -> Sequence[Record]:
    if not space.segments:
        return _by_network(space.records_of(in_catalog_case(space, code)), network)
    own = space.records_of(code)
    if own:
        return own
    if _is_pattern(space, code):
        return [record for record in space.records if space.with_service(record.code) == code]
    if not is_code(space, code):
        return ()
    service = space.split(code)[1]
    return [
        record
        for record in space.records_of(space.with_service(code))
        if not record.services or service in record.services
    ]


def _is_pattern(space: Space, code: str) -> bool:
    """Whether a code leaves its service open."""
    return len(code) == space.longest and space.open is not None and space.split(code)[1] == space.open


def is_code(space: Space, code: str) -> bool:
    """Whether a text matches the format of a space exactly, even if it is not in the catalog; not so a pattern."""
    if not space.shortest <= len(code) <= space.longest:
        return False
    return space.has_only_its_characters(in_catalog_case(space, code))


def in_catalog_case(space: Space, code: str) -> str:
    """The code as the catalog spells it, if the space allows codes to arrive entirely in the other case."""
    if space.capitals and not any("a" <= letter <= "z" for letter in code):
        return lower_case(code)
    if space.small and not any("A" <= letter <= "Z" for letter in code):
        return upper_case(code)
    return code


def _present(space: Space, record: Record, code: str, known: Qualifiers, kind: str | None) -> Match:
    if not space.segments:
        entry: Json = {"known": True, "space": space.id, "name": record.name, "code": code}
        if space.operation is not None:
            entry["kind"] = space.operation.kinds[0]
        entry.update(network=record.network, **record.advice, params={})
        return _with_check(space, record, record.row, entry, "")
    http, service, case = space.split(code)
    own = space.services.get(service)
    kinds = (kind,) if kind else _kinds_for(own.kinds if own else None, known)
    row: int | None
    advice, settled, row = _settle(record, service, kinds)
    # An unknown service may do anything: neither its success nor its failure proves anything.
    is_unlisted = own is None and service != space.open
    is_unproven = is_unlisted and advice["outcome"] == "success"
    entry = {
        "known": True,
        "space": space.id,
        "name": record.name,
        "pattern": space.with_service(code),
        "http": int(http),
        "case": case,
        "service": service,
        "code": code,
        "kind": settled,
        "precision": "exact" if own else "case",
        **(UNKNOWN_ADVICE if is_unproven else advice),
        "params": {},
    }
    if is_unlisted and advice["retry"] in ANOTHER_ATTEMPT:
        entry["retry"] = ASK
    return _with_check(space, record, None if is_unproven else row, entry, service)


def _with_check(space: Space, record: Record, row: int | None, entry: Json, service: str) -> Match:
    """Adds the call that tells the final status."""
    check = check_for(space, service) if is_answered(entry) else None
    if check is not None:
        entry["statusCheck"] = check
    return Match(record, entry, row)


def is_answered(entry: Json) -> bool:
    """Whether a status check makes sense: calls that only read or issue tokens create nothing to ask about."""
    return entry["retry"] == ASK or entry.get("kind") not in ("read", "token", "notify")


def check_for(space: Space, service: str) -> Json | None:
    """How to ask for the status of what a service did: as the service says, or else the space."""
    own = space.services.get(service)
    return (own.check if own else None) or space.check


def _kinds_for(own: Sequence[str] | None, known: Qualifiers) -> Sequence[str]:
    """A stated kind counts only if the service has it or is unknown.

    A caller that asked for a status states so; otherwise the code responds to one of the other calls.
    """
    if known.kind is not None and known.kind in (KINDS if own is None else own):
        return (known.kind,)
    if own is None:
        return ("move",)
    fitting = [kind for kind in own if (kind == "status") == (known.origin == "status")]
    return fitting or own


def _settle(record: Record, service: str, kinds: Sequence[str]) -> tuple[Json, str, int]:
    """Advice for a service; if one service code serves several kinds of operation, advice that is safe for all."""
    options = [(*_advice_for(record, service, kind), kind) for kind in kinds]
    if len(options) == 1:
        advice, row, kind = options[0]
        return advice, kind, row
    advices = [advice for advice, _, _ in options]
    first = advices[0]
    is_same = all(advice["reason"] == first["reason"] for advice in advices)
    # The facts besides the advice are the same for all meanings with one reason.
    merged: Json = {**(first if is_same else {}), **merge_advice(advices)}
    names = ("scope", "outcome", "retry", "reason")
    for advice, row, kind in options:
        if all(advice[name] == merged[name] for name in names):
            return merged, kind, row
    return merged, options[0][2], options[0][1]


def _advice_for(record: Record, service: str, kind: str) -> tuple[Json, int]:
    for item in record.exceptions:
        if (not item.services or service in item.services) and (not item.kinds or kind in item.kinds):
            return item.advice, item.row
    return record.advice, record.row


def _by_network(records: Sequence[Record], stated: str | None) -> Sequence[Record]:
    """Entries of a network; those for all other networks only if the network is a known one."""
    network = upper_case(stated) if stated is not None else None
    own = [record for record in records if network is not None and record.network == network]
    if own:
        return own
    return [record for record in records if record.network is None] if network in NETWORKS else records


def find_entries(catalog: Catalog, space: object, code: object, known: Qualifiers) -> Sequence[Match]:
    """Finds the entries of a code or pattern of any space; none for what is no text."""
    table = catalog.space(str.__str__(space)) if isinstance(space, str) else None
    return find(table, str.__str__(code), known) if table is not None and isinstance(code, str) else ()


def parse_code(catalog: Catalog, space: object, code: object) -> tuple[int, str, str] | None:
    """Reads HTTP status, service and case of a composite code; None unless it matches the space's format exactly."""
    table = catalog.space(str.__str__(space)) if isinstance(space, str) else None
    if table is None or not table.segments or not isinstance(code, str) or not is_code(table, str.__str__(code)):
        return None
    http, service, case = table.split(str.__str__(code))
    return int(http), service, case


def compose_code(catalog: Catalog, pattern: object, service: object) -> str:
    """Builds a full code from a pattern and a service.

    Raises:
        ValueError: The pattern or the service does not fit any composite space.
    """
    if isinstance(pattern, str) and isinstance(service, str):
        for table in _composite(catalog):
            if _is_pattern(table, str.__str__(pattern)):
                code = table.with_service(str.__str__(pattern), str.__str__(service))
                if is_code(table, code):
                    return code
    raise ValueError(f"no code can be made of the pattern {pattern!r} and the service {service!r}")


def _composite(catalog: Catalog) -> list[Space]:
    tables = [catalog.space(space) for space in catalog.spaces]
    return [table for table in tables if table is not None and table.segments]
