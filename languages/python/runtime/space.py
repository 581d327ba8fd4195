"""One space: its services, and its entries, which are read as their codes arrive."""

from __future__ import annotations

import re

from .advice import ACTORS, DISCLOSURES, KINDS, OUTCOMES, RETRIES, SCOPES
from .field import Condition, conditions_of, is_by_origin, may_contradict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from .advice import Json
    from .field import Path

# What is true of advice besides its words.
_TRAITS: tuple[tuple[str, Any], ...] = (
    ("ends", "attempt"),
    ("ends", "reference"),
    ("part", True),
    ("absent", True),
    ("reuse", "never"),
)


class Variation:
    """Replaces the advice of an entry for some services or kinds."""

    __slots__ = ("advice", "kinds", "row", "services")

    def __init__(self, advice: Json, row: int, kinds: Sequence[str], services: Sequence[str]) -> None:
        self.advice = advice
        self.row = row
        self.kinds = kinds
        self.services = services


class Advices:
    """All advice that entries give, each read on first use."""

    __slots__ = ("_packed", "_read")

    def __init__(self, packed: Sequence[str]) -> None:
        self._packed = packed
        self._read: dict[int, Json] = {}

    def __getitem__(self, place: int) -> Json:
        known = self._read.get(place)
        if known is None:
            known = self._read[place] = _advice(self._packed[place])
        return known


# Where some of what a packed entry says stands; what is left out at the end is not said.
_CODE, _EXCEPTIONS, _NETWORK = 1, 3, 6


class Record:
    """One entry of the catalog."""

    def __init__(self, packed: list[Any], advices: Advices, row: int) -> None:
        name, code, advice, exceptions, fingerprints, templates, network, services, companions, only = packed + [0] * (
            10 - len(packed)
        )
        self.name: str = name
        self.code: str = code or name
        self.advice = advices[advice]
        self.row = row
        self.exceptions = [_variation(item, advices, row + 1 + place) for place, item in enumerate(exceptions or ())]
        self.fingerprints: tuple[int, ...] = tuple(fingerprints or ())
        self.templates: tuple[str, ...] = tuple(templates or ())
        self.network: str | None = network or None
        self.services: tuple[str, ...] = tuple(services.split(",")) if services else ()
        self.companions = conditions_of(companions)
        self.only = tuple(Condition(*item) for item in only or ())
        self.is_bare = not (self.companions or self.only)
        self.may_contradict = may_contradict(self.companions)
        self.is_by_origin = is_by_origin(self.companions)


def _variation(packed: Sequence[Any], advices: Advices, row: int) -> Variation:
    advice, services, kinds = packed if len(packed) == 3 else (*packed, "")
    return Variation(
        advices[advice], row, [KINDS[int(kind)] for kind in kinds], services.split(",") if services else ()
    )


class Service:
    """What a service does."""

    __slots__ = ("check", "follows", "kinds", "pays_out")

    def __init__(self, data: Json) -> None:
        self.kinds: tuple[str, ...] = tuple(data["kinds"])
        self.pays_out: bool = data.get("paysOut", False)
        self.follows: bool = data.get("follows", False)
        self.check: Json | None = data.get("check")


class Space:
    """One space: its codes, and the form that they have. Its entries are read as their codes arrive."""

    def __init__(self, data: Json, advices: Advices) -> None:
        self.id: str = data["id"]
        # Codes of most spaces may have the same characters everywhere, which takes no expression.
        self._alphabet = _alphabet_of(data["foreign"])
        self._foreign = re.compile(data["foreign"]) if self._alphabet is None else None
        self.shortest: int = data["min"]
        self.longest: int = data["max"]
        self.capitals: bool = data.get("capitals", False)
        self.small: bool = data.get("small", False)
        self.scope: str | None = data.get("scope")
        self.segments: dict[str, slice] = {
            item["name"]: slice(item["start"], item["end"]) for item in data.get("segments", ())
        }
        self.open: str | None = data.get("open")
        self.services = {item["code"]: Service(item) for item in data.get("services", ())}
        self.operation = Service(data["operation"]) if "operation" in data else None
        self.check: Json | None = data.get("check")
        self.withdrawn = frozenset(data.get("withdrawn", ()))
        self._advices = advices
        self._packed: Sequence[list[Any]] = data["entries"]
        self._rows: list[int] = []
        self._places: dict[str, list[int]] = {}
        self.is_by_network = False
        row: int = data["row"]
        for place, item in enumerate(self._packed):
            self._rows.append(row)
            row += 1 + len(_said(item, _EXCEPTIONS) or ())
            self._places.setdefault(_said(item, _CODE) or item[0], []).append(place)
            self.is_by_network = self.is_by_network or bool(_said(item, _NETWORK))
        # Entries are compared by what they are, so that there must not be two of one place, whatever several threads do.
        self._records: dict[int, Record] = {}
        self._every: Sequence[Record] | None = None
        self._by_code: dict[str, Sequence[Record]] = {}
        self._telling: dict[str, list[tuple[str, Path]]] = {}
        # What has been looked up without qualifiers, by code, and for answers to status queries: never more than codes.
        self.found: dict[str, Any] = {}
        self.asked: dict[str, Any] = {}

    @property
    def records(self) -> Sequence[Record]:
        """All entries, in the order of the catalog."""
        if self._every is None:
            self._every = [self._record(place) for place in range(len(self._packed))]
        return self._every

    def records_of(self, code: str) -> Sequence[Record]:
        """The entries with a code or pattern, spelled as in the catalog."""
        known = self._by_code.get(code)
        if known is None:
            places = self._places.get(code)
            if places is None:
                return ()
            known = self._by_code[code] = [self._record(place) for place in places]
        return known

    def _record(self, place: int) -> Record:
        known = self._records.get(place)
        if known is None:
            made = Record(self._packed[place], self._advices, self._rows[place])
            known = self._records.setdefault(place, made)
        return known

    def has_only_its_characters(self, code: str) -> bool:
        """Whether a text is spelled with the characters of codes, each of its segments with its own."""
        if self._foreign is not None:
            return self._foreign.search(code) is None
        return not code.strip(self._alphabet)

    def split(self, code: str) -> tuple[str, str, str]:
        """HTTP status, service and case of a composite code or pattern; empty texts for a literal one."""
        segments = self.segments
        return (code[segments["http"]], code[segments["service"]], code[segments["case"]]) if segments else ("", "", "")

    def with_service(self, code: str, service: str | None = None) -> str:
        """Puts a service into a code or pattern; left out, the service is left open."""
        own = (self.open or "") if service is None else service
        return "".join([own if name == "service" else code[part] for name, part in self.segments.items()])

    def telling(self, code: str) -> Sequence[tuple[str, Path]]:
        """Fields that tell apart what a code of the catalog stands for, with their names."""
        fields = self._telling.get(code)
        if fields is None:
            fields = self._telling[code] = [
                field
                for record in self.records_of(code)
                for some in record.companions
                for condition in some
                for field in zip(condition.names, condition.paths)
            ]
        return fields

    def service_of(self, code: str) -> Service | None:
        """What the call does that answers with a code: the service that it names, or the only call of the space."""
        return self.services.get(code[self.segments["service"]]) if self.segments else self.operation


def _said(packed: list[Any], place: int) -> Any:
    return packed[place] if place < len(packed) else None


def _alphabet_of(foreign: str) -> str | None:
    """The characters that an expression allows, where it is a class of all others in ASCII; None for any other."""
    inside = foreign[2:-1]
    if foreign[:2] != "[^" or foreign[-1:] != "]" or not inside.isascii() or any(sign in inside for sign in "\\[]^"):
        return None
    signs: list[str] = []
    place = 0
    while place < len(inside):
        is_range = inside[place + 1 : place + 2] == "-" and place + 2 < len(inside)
        last = inside[place + 2] if is_range else inside[place]
        signs.extend(map(chr, range(ord(inside[place]), ord(last) + 1)))
        place += 3 if is_range else 1
    return "".join(signs)


def _advice(packed: str) -> Json:
    """Reads advice: a digit for each word, one for what else is true, and the reason."""
    advice: Json = {
        "scope": SCOPES[int(packed[0])],
        "outcome": OUTCOMES[int(packed[1])],
        "retry": RETRIES[int(packed[2])],
        "actor": ACTORS[int(packed[3])],
        "disclosure": DISCLOSURES[int(packed[4])],
        "reason": packed[7:],
    }
    if not packed.startswith("00", 5):
        bits = int(packed[5:7], 16)
        advice.update(trait for place, trait in enumerate(_TRAITS) if bits >> place & 1)
    return advice
