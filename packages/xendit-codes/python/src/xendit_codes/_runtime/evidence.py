"""Finds all codes of a body, wherever they stand."""

from __future__ import annotations

from .advice import ORIGINS
from .field import (
    all_hold,
    contradiction,
    holds,
    is_empty,
    is_positive,
    scalar_text,
    value_at,
)
from .lookup import Match, Qualifiers, find, is_code
from .match_message import EXACT, Message, best_match
from .numbers import safe_whole

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Callable

    from .catalog import Bodies, Catalog, Place
    from .field import Condition
    from .match_message import Fit
    from .space import Space

    Find = Callable[[Space, str], Sequence[Match]]


class Context(Qualifiers):
    """What is known beside a body: `origin` may be no more than likely, `said` is what somebody said."""

    __slots__ = ("family", "http_status", "said", "space", "verified")

    def __init__(
        self,
        *,
        origin: str | None,
        verified: bool,
        http_status: int | None,
        space: str | None,
        family: str | None,
        network: str | None,
        service: str | None,
        kind: str | None,
    ) -> None:
        self.network = network
        self.service = service
        self.kind = kind
        self.origin = origin
        self.space = space
        self.family = family
        self.http_status = http_status
        self.verified = verified
        self.said = origin


class Evidence:
    """A field that should carry a code, as it was found."""

    __slots__ = ("beside", "code", "excluded", "is_split", "matches", "place", "space")

    def __init__(
        self,
        place: Place,
        space: Space,
        code: str | None,
        matches: Sequence[Match],
        is_split: bool = False,
        excluded: Sequence[Match] = (),
        beside: str | None = None,
    ) -> None:
        self.place = place
        self.space = space
        # None when the value is not a code of the space's form.
        self.code = code
        self.matches = matches
        # The entries are those of several spaces, any of which the code may be of; no message tells which.
        self.is_split = is_split
        # What the code means beside other values of the field `beside`, if it means nothing beside this one.
        self.excluded = excluded
        self.beside = beside


def read_evidence(catalog: Catalog, bodies: Bodies, body: object, known: Context, origin: str | None) -> list[Evidence]:
    """Finds all codes of a body.

    Args:
        catalog: The data.
        bodies: What may stand in such a body.
        body: A parsed JSON value of any type.
        known: What else is known.
        origin: Where the body is taken to come from.

    Returns:
        The fields that carry something, the deciding layers first.
    """
    evidence: list[Evidence] = []
    is_joined = False
    said = known.said
    find_in = _finder(bodies, body, known, origin)
    for place in bodies.places:
        path = place.path
        if not (place.is_plain or stands(place, body, said)):
            continue
        value: object = place.code
        if value is None:
            if path:
                value = value_at(body, path)
                if is_empty(value):
                    continue
            else:
                value = place.assumed if known.http_status is None else known.http_status
        code = _code_text(value)
        found = None
        if code is not None and not (place.may_contradict and contradiction(body, place.when)):
            found = _read_code(catalog, place, code, body, said, find_in)
        if found is None and not path and value is None:
            found = _by_message(catalog.space_of(place), place, body)
        evidence.append(found or Evidence(place, catalog.space_of(place), None, ()))
        is_joined = is_joined or place.is_joined
    return _join(evidence, known, body) if is_joined else evidence


def _finder(bodies: Bodies, body: object, known: Context, origin: str | None) -> Find:
    plain: Qualifiers = known
    if origin != known.origin:
        plain = Qualifiers(known.network, known.service, known.kind, origin)
    networks = bodies.networks
    if known.network is not None or networks is None:
        return lambda space, code: find(space, code, plain)

    def find_by_network(space: Space, code: str) -> Sequence[Match]:
        if not space.is_by_network:
            return find(space, code, plain)
        network = networks.network_in(body)
        return find(space, code, Qualifiers(network, plain.service, plain.kind, origin))

    return find_by_network


def _code_text(value: object) -> str | None:
    if type(value) is str:
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return None if value is None else safe_whole(value)


def stands(place: Place, body: object, said: str | None) -> bool:
    """Whether a code of this place stands in a body, readable or not; also for a body that is the code itself."""
    if said is not None and place.origins is not None and said not in place.origins:
        return False
    for path in place.requires:
        if is_empty(value_at(body, path)):
            return False
    for path in place.excludes:
        if not is_empty(value_at(body, path)):
            return False
    for path in place.positive:
        if not is_positive(value_at(body, path)):
            return False
    # Fields that contradict each other do not show that the code is not there.
    if not all_hold(body, place.when):
        return False
    return not place.path or not is_empty(value_at(body, place.path))


def _read_code(
    catalog: Catalog, place: Place, code: str, body: object, said: str | None, find_in: Find
) -> Evidence | None:
    """A code with its entries, or else those of another space of the family; None if it has no such format."""
    space = catalog.space_of(place)
    fits = is_code(space, code)
    matches = _holding(find_in(space, code), body, said) if fits else ()
    if matches:
        return Evidence(place, space, code, matches)
    if place.fallback:
        other = _of_other(catalog, place, code, body, said, find_in)
        if other is not None:
            return other
    if not fits:
        return None
    excluded, beside = _excluded_from(find_in(space, code), body)
    return Evidence(place, space, code, matches, excluded=excluded, beside=beside)


def _of_other(
    catalog: Catalog, place: Place, code: str, body: object, said: str | None, find_in: Find
) -> Evidence | None:
    """The code of the only other space that has entries for it; it may refuse or leave open, and claims no money."""
    found: list[Evidence] = []
    for name in place.fallback:
        space = catalog.space(name)
        matches = _holding(find_in(space, code), body, said) if space is not None and is_code(space, code) else ()
        if space is not None and matches:
            found.append(Evidence(place, space, code, matches))
    cautious = ("rejected", "unknown", "pending")
    if len(found) == 1 and all(match.entry["outcome"] in cautious for match in found[0].matches):
        return found[0]
    return None


def _holding(matches: Sequence[Match], body: object, said: str | None) -> Sequence[Match]:
    """Entries of a code that hold in a body.

    Where nobody said where the body comes from, those for every origin; none, if there are none for one of them.
    """
    for match in matches:
        if not match.record.is_bare:
            break
    else:
        return matches
    if said is not None or not any(match.record.is_by_origin for match in matches):
        return _holding_from(matches, body, said or ORIGINS[0])
    left: list[Match] = []
    for origin in ORIGINS:
        some = _holding_from(matches, body, origin)
        if not some:
            return ()
        left.extend(match for match in some if match not in left)
    return left


def _holding_from(matches: Sequence[Match], body: object, origin: str) -> Sequence[Match]:
    """Entries whose conditions hold stand before those without any.

    A value that an entry does not list leaves it out: nobody knows what the code means beside it. The same where fields
    contradict each other.
    """
    fitting: list[Match] = []
    others: list[Match] = []
    for match in matches:
        record = match.record
        if record.only and not _are_allowed(body, record.only):
            continue
        if not record.companions:
            others.append(match)
        elif all_hold(body, record.companions, origin):
            fitting.append(match)
        if record.may_contradict and contradiction(body, record.companions, origin):
            return ()
    return fitting or others


def _are_allowed(body: object, others: Sequence[Condition]) -> bool:
    for other in others:
        if not _is_allowed(body, other):
            return False
    return True


def _is_allowed(body: object, other: Condition) -> bool:
    """Whether a field is missing or holds one of the values; where there are no values, it has to be missing."""
    for path in other.paths:
        if not is_empty(value_at(body, path)):
            return bool(other.values) and holds(body, other)
    return True


def _excluded_from(matches: Sequence[Match], body: object) -> tuple[Sequence[Match], str | None]:
    """The entries of a code that the values beside it leave out, and the first field with such a value."""
    excluded: list[Match] = []
    beside: str | None = None
    for match in matches:
        condition = _in_the_way(match, body)
        if condition is not None and condition.names:
            excluded.append(match)
            beside = beside or condition.names[0]
    return excluded, beside


def _in_the_way(match: Match, body: object) -> Condition | None:
    for other in match.record.only:
        if not _is_allowed(body, other):
            return other
    return contradiction(body, match.record.companions) if match.record.may_contradict else None


def _by_message(space: Space, place: Place, body: object) -> Evidence | None:
    """The entry whose message alone tells it, where no code was told."""
    messages = messages_at(place, body)
    fitting: list[Match] = []
    for record in space.records:
        if any(best_match(record, message) is not None for message in messages):
            found = find(space, record.code, Qualifiers())
            fitting.extend(match for match in found if match.record is record)
    best = narrow(Evidence(place, space, None, fitting), body)
    return Evidence(place, space, best.record.code, (best,)) if best is not None else None


def narrow(evidence: Evidence, body: object) -> Match | None:
    """Picks the one entry that a code stands for, by its message where several fit; None when several fit equally."""
    if evidence.is_split:
        return None
    matches = evidence.matches
    only = matches[0] if len(matches) == 1 else None
    if only is not None and not only.record.templates:
        return only
    best: Match | None = None
    fitting: Fit | None = None
    for message in messages_at(evidence.place, body):
        for match in matches:
            fit = best_match(match.record, message)
            if fit is None or (fitting is not None and fit[0] < fitting[0]):
                continue
            is_tie = fitting is not None and fit[0] == fitting[0] and (best is None or best.record is not match.record)
            best = None if is_tie else match
            fitting = fit
    if best is None or fitting is None:
        return only
    return best if fitting is EXACT else _with_params(best, fitting)


def _with_params(match: Match, fit: Fit) -> Match:
    return Match(match.record, {**match.entry, "params": fit[1]}, match.row, match)


def messages_at(place: Place, body: object) -> list[Message]:
    """Messages that stand beside a code: none, one, or the first ten of a list."""
    return [Message(text) for text in texts_at(place, body)]


def texts_at(place: Place, body: object) -> list[str]:
    """The texts of the messages beside a code."""
    if not place.message:
        return []
    value = value_at(body, place.message)
    if type(value) is str:
        return [value]
    if isinstance(value, list):
        return [str.__str__(item) for item in list.__getitem__(value, slice(10)) if isinstance(item, str)]
    if isinstance(value, tuple):
        return [str.__str__(item) for item in tuple.__getitem__(value, slice(10)) if isinstance(item, str)]
    return []


def _join(evidence: list[Evidence], known: Context, body: object) -> list[Evidence]:
    """Joins what was read in one field as codes of several spaces: it is one code, and nobody knows yet which."""
    rest = list(evidence)
    place = 0
    while place < len(rest):
        own = rest[place]
        field, path = own.place.field, own.place.path
        others = [item for item in rest if item is not own and path and item.place.field == field]
        if others or own.place.origins is not None:
            joined = _join_of(_chosen([own, *others], known), known, body)
            rest = [item for item in rest if item not in others]
            rest[place] = joined
        place += 1
    return rest


def _chosen(readings: list[Evidence], known: Context) -> list[Evidence]:
    """The readings that the caller meant: those of a space, or else of a family."""
    of_space = [item for item in readings if item.space.id == known.space]
    if of_space:
        return of_space
    family = known.family
    of_family = [item for item in readings if family is not None and family in item.place.families]
    return of_family or readings


def _join_of(readings: list[Evidence], known: Context, body: object) -> Evidence:
    """One code of several readings. One that has no entry for it, or none for some origin, leaves all of it open."""
    able = [item for item in readings if item.code is not None]
    first = able[0] if able else readings[0]
    if known.said is None and not all(_is_read(readings, origin) for origin in ORIGINS):
        return Evidence(first.place, first.space, first.code, (), first.is_split, first.excluded, first.beside)
    if len(able) <= 1:
        return first
    told = [narrow(item, body) for item in able]
    if any(not item.matches for item in able):
        return Evidence(first.place, first.space, first.code, (), first.is_split)
    one = told[0]
    if one is not None and all(other is not None and _says_same(one, other) for other in told):
        return Evidence(first.place, first.space, first.code, (one,), first.is_split, first.excluded, first.beside)
    matches: list[Match] = []
    for item, match in zip(able, told):
        matches.extend(item.matches if match is None else (match,))
    return Evidence(first.place, first.space, first.code, matches, True, first.excluded, first.beside)


def _is_read(readings: Sequence[Evidence], origin: str) -> bool:
    return any(item.place.origins is None or origin in item.place.origins for item in readings)


def _says_same(a: Match, b: Match) -> bool:
    return all(a.entry[name] == b.entry[name] for name in ("outcome", "scope", "retry"))


def said_service(place: Place, body: object) -> str | None:
    """The service that a field beside a code names, or is assumed where that field has no value."""
    if place.service is None:
        return None
    named = value_at(body, place.service_path)
    said = place.service.get("assumed") if is_empty(named) else named
    return None if isinstance(said, bool) else scalar_text(said)
