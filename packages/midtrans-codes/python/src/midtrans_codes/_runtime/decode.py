"""Reads a response body, as the written procedure specifies it."""

from __future__ import annotations

from .advice import ASK, KINDS, ORIGINS, UNKNOWN_ADVICE, merge_advice
from .claims import (
    Beside,
    claims_of,
    contradicts,
    denied_by_http,
    is_paid_by_inquiry,
    is_told_otherwise,
    leaves_open,
    speaks_of_other,
    telling_fields,
)
from .evidence import Context, Evidence, narrow, read_evidence, said_service
from .explain import explaining, retry_of
from .facts import given_back, has_value, read_ids, read_money
from .field import is_empty, value_at
from .lookup import (
    UNQUALIFIED,
    check_for,
    find,
    in_catalog_case,
    is_answered,
    text_or_none,
    word_or_none,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .advice import Json
    from .catalog import Bodies, Catalog
    from .lookup import Match

# Longest list of transactions that is read.
_MAX_ITEMS = 1000


def read_context(
    *,
    origin: object,
    verified: object,
    http_status: object,
    space: object,
    family: object,
    network: object,
    service: object,
    kind: object,
) -> Context:
    """Reads what the caller knows; anything of another type counts as not known."""
    return Context(
        origin=word_or_none(origin, ORIGINS),
        verified=verified is True,
        http_status=None if http_status is None else _read_status(http_status),
        space=text_or_none(space),
        family=text_or_none(family),
        network=text_or_none(network),
        service=text_or_none(service),
        kind=word_or_none(kind, KINDS),
    )


def _read_status(value: object) -> int | None:
    """An HTTP status: a whole number, or its three digits."""
    if isinstance(value, str):
        return _read_status(int(value)) if len(value) == 3 and value.isascii() and value.isdigit() else None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 100 <= value < 600:
        return None
    return int(value) if value == int(value) else None


def decode_body(catalog: Catalog, body: object, context: Context) -> Json:
    """Reads a response body.

    Args:
        catalog: The data of the package.
        body: A parsed JSON value of any type; None if there was no response.
        context: What else is known.

    Returns:
        The canonical result: that of the entry that decides, or an unknown one. Never raises.
    """
    try:
        return _decode(catalog, body, context, has_items=True)
    except Exception:
        # What a body is made of may raise when it is compared or looked at; then nothing is known.
        return _unknown(catalog, _Reading(catalog.bodies, None, context, (), context.said or "call"), "no_code")


def forged_result(is_said: bool) -> Json:
    """The result for what somebody else sent: nothing in it is read, as they do not get to say which order it is about."""
    return {
        "known": False,
        "why": "forged",
        **UNKNOWN_ADVICE,
        "scope": "request",
        "actor": "integrator",
        "candidates": [],
        "from": "notification",
        "fromSaid": is_said,
        "ids": {},
        "money": {},
        "codes": [],
        "confirm": "never",
    }


def _decode(catalog: Catalog, body: object, context: Context, *, has_items: bool) -> Json:
    bodies = catalog.narrowed_to(body)
    result = _decide(catalog, _read_as_sent(catalog, bodies, body, context))
    items = _items_of(bodies, body) if has_items and bodies.items else ()
    if items:
        result["scope"] = "request"
        result["items"] = [_decode(catalog, item, context, has_items=False) for item in items]
    return result


def _read_as_sent(catalog: Catalog, bodies: Bodies, body: object, context: Context) -> _Reading:
    """Reads the codes as those of the call, the query or the notification that the body is: said, or told by a code."""
    evidence = read_evidence(catalog, bodies, body, context, context.origin)
    origin = context.said or _origin_of(evidence)
    if context.said is None and origin == "status":
        evidence = read_evidence(catalog, bodies, body, context, origin)
        origin = _origin_of(evidence)
    return _Reading(bodies, body, context, evidence, origin)


def _origin_of(evidence: Sequence[Evidence]) -> str:
    for item in evidence:
        for match in item.matches:
            if match.entry.get("kind") == "status":
                return "status"
    return "call"


def _items_of(bodies: Bodies, body: object) -> Sequence[object]:
    for path in bodies.items:
        value = value_at(body, path)
        if isinstance(value, list):
            return list.__getitem__(value, slice(_MAX_ITEMS))
        if isinstance(value, tuple):
            return tuple.__getitem__(value, slice(_MAX_ITEMS))
    return ()


class _Reading:
    """A body with everything that is known about it."""

    __slots__ = ("bodies", "body", "context", "evidence", "origin")

    def __init__(
        self, bodies: Bodies, body: object, context: Context, evidence: Sequence[Evidence], origin: str
    ) -> None:
        self.bodies = bodies
        self.body = body
        self.context = context
        self.evidence = evidence
        # Where the body comes from: what somebody said, or what its codes tell.
        self.origin = origin


def _decide(catalog: Catalog, reading: _Reading) -> Json:
    evidence, body, context = reading.evidence, reading.body, reading.context
    chosen = evidence if context.space is None else [item for item in evidence if item.space.id == context.space]
    if not chosen:
        return _unknown(catalog, reading, "no_code")
    first = chosen[0]
    layer = first.place.layer
    # Most bodies carry one code, so there is nothing to compare.
    is_lone = len(evidence) == 1
    deciding = chosen if is_lone else [item for item in chosen if item.place.layer == layer]
    for item in deciding:
        if not item.matches:
            return _unknown(catalog, reading, _why_unread(item), item)
    match = narrow(first, body)
    others = () if is_lone else [Beside(catalog, item, body) for item in evidence if item is not first]
    entry = match.entry if match is not None else _safe_for_all(first)
    decided = _redirected(reading, first, match) if match is not None else entry
    claims = claims_of(catalog, decided, first)
    telling = telling_fields(entry, first)
    if (
        (
            others
            and any(
                (not _says_same(entry, other))
                if other.item in deciding
                else contradicts(catalog, decided, claims, layer, other)
                or leaves_open(telling, other.item)
                or is_paid_by_inquiry(claims, other.item)
                for other in others
            )
        )
        or denied_by_http(decided, claims, context.http_status)
        or (telling and is_told_otherwise(catalog, telling, first, body))
        or (first.place.message and speaks_of_other(first, match, entry, body))
    ):
        return _unknown(catalog, reading, "conflict", first, deciding)
    if match is None:
        return _ambiguous(catalog, reading, first, decided, others)
    return _known(catalog, reading, first, match, decided, others)


def _why_unread(item: Evidence) -> str:
    code, space = item.code, item.space
    if code is None:
        return "no_code"
    gone = space.withdrawn
    if not gone:
        return "not_in_catalog"
    own = [code, space.with_service(code)] if space.segments else [in_catalog_case(space, code)]
    return "withdrawn" if any(one in gone for one in own) else "not_in_catalog"


def _safe_for_all(item: Evidence) -> Json:
    """What is certain whichever entry a code stands for: the first one, with advice that is safe for all."""
    entries = [match.entry for match in item.matches]
    return {**entries[0], **merge_advice(entries)}


def _says_same(entry: Json, other: Beside) -> bool:
    says = other.says
    return says is not None and says["outcome"] == entry["outcome"] and says["scope"] == entry["scope"]


def _redirected(reading: _Reading, first: Evidence, match: Match) -> Json:
    """A payment that redirects the customer has only been prepared."""
    entry = match.entry
    outcome = entry["outcome"]
    is_done = outcome in ("success", "pending") and entry["scope"] == "transaction"
    redirects = reading.bodies.redirects
    if not is_done or not redirects or first.code is None or first.place.layer == "transaction":
        return entry
    if not has_value(reading.body, redirects):
        return entry
    prepared: Json | None = None
    for item in find(first.space, first.code, reading.context, "prepare"):
        if item.record is match.record:
            prepared = item.entry
            break
    # What is pending stays so, unless all that was asked for is done.
    is_prepared = outcome == "success" or (prepared is not None and prepared["outcome"] == "success")
    same = prepared if is_prepared and prepared is not None else entry
    return {**same, "scope": "request", "params": entry["params"]}


def _known(
    catalog: Catalog, reading: _Reading, first: Evidence, match: Match, entry: Json, others: Sequence[Beside]
) -> Json:
    if match.entry is entry:
        own = match.of or match
        if own.draft is None:
            own.draft = _draft_of(own.entry)
        result = own.draft.copy()
    else:
        result = _draft_of(entry)
    result["params"] = entry["params"]
    _add_findings(catalog, result, reading, first, entry)
    refund = _refund_of(first, entry, result["money"])
    decided, by = entry, None
    if refund is not None:
        advice, by = refund
        result.update(advice)
        decided = {**entry, **advice}
    if by is None:
        by = explaining(decided, others, catalog.plain)
    layer = first.place.layer
    retry, is_contested = retry_of(decided, layer, by, others, result["from"], result.get("confirm"))
    explainer: Json = {"space": by["space"], "name": by["name"], "code": by["code"]}
    for name in ("network", "kind"):
        if by.get(name):
            explainer[name] = by[name]
    result["by"] = explainer
    result["retry"] = retry
    result["actor"] = by["actor"]
    result["reason"] = by["reason"]
    result["disclosure"] = by["disclosure"]
    if by is not decided:
        result["params"] = {**decided["params"], **by["params"]}
    if by.get("reuse"):
        result["reuse"] = by["reuse"]
    if is_contested:
        result["contested"] = True
    return result


def _draft_of(entry: Json) -> Json:
    draft = dict(entry)
    draft.update(by=None, fromSaid=False, layer="response", ids=None, money=None, codes=None)
    draft["from"] = "call"
    return draft


def _ambiguous(catalog: Catalog, reading: _Reading, first: Evidence, merged: Json, others: Sequence[Beside]) -> Json:
    """A code whose entries the body does not distinguish: advice that is safe for all, given the other codes."""
    result = _unknown(catalog, reading, "ambiguous", first, [first])
    layer = first.place.layer
    retry, is_contested = retry_of(merged, layer, merged, others, result["from"], result.get("confirm"))
    result["retry"] = retry
    if is_contested:
        result["contested"] = True
    return result


_REFUNDED: Json = {
    "scope": "transaction",
    "outcome": "reversed",
    "retry": "never",
    "actor": "none",
    "reason": "refunded",
    "disclosure": "public",
}
_PARTIALLY_REFUNDED: Json = {**_REFUNDED, "reason": "partially_refunded", "part": True}


def _refund_of(first: Evidence, entry: Json, money: dict[str, str]) -> tuple[Json, Json | None] | None:
    """A success whose money was given back is a reversal: its advice, and the entry for it."""
    if entry["outcome"] != "success" or entry["scope"] != "transaction" or "refunded" not in money:
        return None
    back = given_back(money)
    if back == "nothing":
        return None
    refunded = _PARTIALLY_REFUNDED if back == "part" else _REFUNDED
    for record in first.space.records:
        advice = record.advice
        if (
            advice["outcome"] == "reversed"
            and advice["reason"] == refunded["reason"]
            and advice.get("part") == refunded.get("part")
        ):
            found = [match.entry for match in find(first.space, record.code, UNQUALIFIED) if match.record is record]
            return advice, found[0] if found else None
    return refunded, None


def _add_findings(catalog: Catalog, result: Json, reading: _Reading, first: Evidence | None, entry: Json) -> None:
    """Fills in what every result carries besides its advice."""
    context, evidence, body, origin = reading.context, reading.evidence, reading.body, reading.origin
    result["from"] = origin
    result["fromSaid"] = context.origin is not None
    result["ids"] = read_ids(reading.bodies, body)
    result["money"] = read_money(reading.bodies, body)
    result["codes"] = [_code_data(item) for item in evidence if item.code is not None]
    if first is not None:
        result["layer"] = first.place.layer
    if is_answered(entry):
        check = (
            _check_from(catalog, context)
            if first is None
            else _check_of(catalog, first, entry.get("service"), body, context)
        )
        if check is not None:
            result["statusCheck"] = check
    if origin != "status" and _is_unproven(reading, first):
        result["confirm"] = "status"


def _code_data(item: Evidence) -> Json:
    place = item.place
    return {
        "field": place.field,
        "space": item.space.id,
        "code": item.code,
        "layer": place.layer,
        "entries": [match.entry for match in item.matches],
    }


def _is_unproven(reading: _Reading, first: Evidence | None) -> bool:
    """A notification is believed as far as a verified signature covers the deciding field.

    A signature in the body that nobody verified proves nothing; if it does not cover the deciding field, verifying it
    would not help.
    """
    signatures = reading.bodies.signatures
    if first is not None and signatures:
        present = [covers for path, covers in signatures if not is_empty(value_at(reading.body, path))]
        if present and not any(first.place.field in covers for covers in present):
            return True
    return reading.origin == "notification" and not reading.context.verified


def _check_of(catalog: Catalog, first: Evidence, service: str | None, body: object, context: Context) -> Json | None:
    """How to ask for the status: as the service of the code says, or else its space."""
    named = first.place.service
    if named is not None:
        space = catalog.space(named["space"])
        other = context.service if context.service is not None else said_service(first.place, body)
        check = check_for(space, other or "") if space is not None else None
        if check is not None:
            return check
    return check_for(first.space, service or "")


def _check_from(catalog: Catalog, context: Context) -> Json | None:
    """How to ask if no code was read: as the service or space named by the caller says, or else the provider."""
    space = catalog.space(context.space) if context.space is not None else None
    service = context.service or ""
    if space is None and service:
        for name in catalog.spaces:
            one = catalog.space(name)
            if one is not None and service in one.services:
                space = one
                break
    return (check_for(space, service) if space is not None else None) or catalog.check


def _unknown(
    catalog: Catalog,
    reading: _Reading,
    why: str,
    first: Evidence | None = None,
    deciding: Sequence[Evidence] = (),
) -> Json:
    """A result that no single entry decides.

    Args:
        catalog: The data.
        reading: The body, with all that is known about it.
        why: Why none decides.
        first: The code that would decide, if there is one.
        deciding: All codes of its layer.
    """
    is_excluded = why == "not_in_catalog" and first is not None and first.beside is not None
    matches = [match for item in deciding for match in item.matches]
    if first is not None and is_excluded:
        matches = list(first.excluded)
    candidates = [match.entry for match in matches]
    result: Json = {"known": False, "why": why}
    status = reading.context.http_status
    if first is not None and first.code is not None:
        result.update(_parts_of(first, candidates[0] if candidates else None))
    elif status is not None:
        result["http"] = status
    result.update(merge_advice(candidates) if why == "ambiguous" else UNKNOWN_ADVICE)
    evidence = reading.evidence
    # Calls of some spaces move no money, whatever comes of them.
    if evidence and all(item.space.scope == "request" for item in evidence):
        result["scope"] = "request"
    result["candidates"] = candidates
    if first is not None and is_excluded:
        result["beside"] = first.beside
    # Without a code, only what the caller names can be asked about.
    subject = first if first is not None and first.code is not None else None
    asked = {"service": result.get("service", ""), "retry": ASK} if subject is not None else {"retry": ASK}
    _add_findings(catalog, result, reading, subject, asked)
    return result


def _parts_of(item: Evidence, candidate: Json | None) -> Json:
    """The parts of a code that no entry decides."""
    space = item.space
    if not space.segments:
        return {"space": space.id, "code": item.code}
    http, service, case = space.split(candidate["code"] if candidate is not None else item.code or "")
    return {"space": space.id, "code": item.code, "http": int(http), "service": service, "case": case}
