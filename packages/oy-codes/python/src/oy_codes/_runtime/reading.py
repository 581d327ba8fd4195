"""Functions that read bodies and codes."""

from __future__ import annotations

from .advice import KINDS, ORIGINS
from .decode import decode_body, forged_result, read_context
from .log_fields import log_fields_of, metric_labels_of
from .lookup import Qualifiers, compose_code, find_entries, parse_code, text_or_none, word_or_none
from .results import Entry, result_of
from .shared import CATALOG
from .value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .unions import Result


class CodeParts(Value):
    """The segments of a composite code."""

    __slots__ = ()

    @property
    def http(self) -> int:
        """HTTP status in the code."""
        return int(self._fields["http"])

    @property
    def service(self) -> str:
        """Service in the code."""
        return str(self._fields["service"])

    @property
    def case(self) -> str:
        """Case in the code."""
        return str(self._fields["case"])


def decode(
    body: object = None,
    *,
    from_: str | None = None,
    verified: object = None,
    http_status: int | str | None = None,
    space: str | None = None,
    family: str | None = None,
    network: str | None = None,
    service: str | None = None,
    kind: str | None = None,
) -> Result:
    """Reads a response body.

    Args:
        body: The parsed JSON value, of any type: what `json.loads` or `response.json()` gives, not the text and not the
            response. None if there was no response. Only dictionaries, lists and tuples have fields.
        from_: Where the body comes from; always pass it. `call`: response to a request · `status`: response to a status
            query · `notification`: sent by the provider.
        verified: True if you verified a signature over the whole body yourself, such as that of a notification.
        http_status: The HTTP status, as a number or its digits; a success with 5xx is not believed.
        space: The space whose codes decide.
        family: Where codes of several families stand in one field of bodies that look alike, they are those of this one.
        network: The card network, if codes differ by network.
        service: The service you called; without a response it determines how to ask for the status.
        kind: What the call does, if one service does several things.

    Returns:
        The entry that decides, or an unknown result with safe advice. Never raises: values of other types count as not
        known.
    """
    if isinstance(verified, dict) and _is_forged(verified):
        return result_of(forged_result(from_ == "notification"))
    context = read_context(
        origin=from_,
        verified=verified,
        http_status=http_status,
        space=space,
        family=family,
        network=network,
        service=service,
        kind=kind,
    )
    return result_of(decode_body(CATALOG, body, context))


def _is_forged(verified: dict[str, Any]) -> bool:
    """A verification that says so is believed, whatever else it is."""
    status = dict.get(verified, "status")
    return isinstance(status, str) and str.__str__(status) == "forged"


def lookup(
    space: str,
    code: str,
    *,
    network: str | None = None,
    service: str | None = None,
    kind: str | None = None,
    from_: str | None = None,
) -> tuple[Entry, ...]:
    """Finds the entries of a code.

    Args:
        space: Id of the space.
        code: A code or pattern, spelled exactly; nothing is trimmed or padded.
        network: Card network, if codes differ by network.
        service: Service, for a pattern that leaves it open.
        kind: Kind of operation, if one service code serves several.
        from_: Where the code comes from, if one service code serves status queries and other calls.

    Returns:
        The entries: none for an unknown code or space, several only for networks and variants.
    """
    known = Qualifiers(
        text_or_none(network), text_or_none(service), word_or_none(kind, KINDS), word_or_none(from_, ORIGINS)
    )
    return tuple(Entry(match.entry) for match in find_entries(CATALOG, space, code, known))


def parse(space: str, code: str) -> CodeParts | None:
    """Reads the segments of a composite code.

    Args:
        space: Id of a composite space.
        code: The code.

    Returns:
        The segments, or None unless the code matches the space's format exactly.
    """
    parts = parse_code(CATALOG, space, code)
    return None if parts is None else CodeParts(dict(zip(("http", "service", "case"), parts)))


def compose(pattern: str, service: str) -> str:
    """Builds a full code from a pattern and a service.

    Args:
        pattern: A pattern, for example a constant of a composite space.
        service: Code of the service.

    Returns:
        The full code.

    Raises:
        ValueError: The pattern or the service does not fit any composite space.
    """
    return compose_code(CATALOG, pattern, service)


def log_fields(result: Entry | Result) -> dict[str, Any]:
    """Picks the fields for a log line.

    Args:
        result: Result of `decode` or `lookup`.

    Returns:
        Flat fields that are safe to log: names, codes and vocabularies, never free text from the response.
    """
    return log_fields_of(CATALOG.provider, result)


def metric_labels(result: Entry | Result) -> dict[str, str]:
    """Picks the labels for a metric.

    Args:
        result: Result of `decode` or `lookup`.

    Returns:
        The same labels for every result, of low cardinality: never a code as received.
    """
    return metric_labels_of(CATALOG.provider, result)
