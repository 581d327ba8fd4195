"""The data of a provider, read on first use: a program pays only for the spaces whose codes it meets."""

from __future__ import annotations

import json
import re

from .advice import ACTORS, DISCLOSURES, KINDS, OUTCOMES, RETRIES, SCOPES
from .field import Condition, is_by_origin, may_contradict, path_of
from .networks import Networks
from .phrases import Phrases

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType
    from typing import Any

    from .advice import Json
    from .field import Alternatives, Path

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


def conditions_of(packed: Sequence[Any] | None) -> tuple[Alternatives, ...]:
    """Reads conditions, of each of which one alternative has to hold."""
    return tuple(tuple(Condition(*item) for item in some) for some in packed or ())


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


class Place:
    """A field of a body that carries codes."""

    def __init__(self, data: Json) -> None:
        self.field: str = data["field"]
        self.space: str = data["space"]
        self.layer: str = data["layer"]
        self.path = path_of(data.get("path", ""))
        self.message = path_of(data.get("message", ""))
        self.when = conditions_of(data.get("when"))
        self.may_contradict = may_contradict(self.when)
        self.origins: list[str] | None = data.get("from")
        self.families: Sequence[str] = data.get("families", ())
        self.assumed: str | None = data.get("assumed")
        self.code: str | None = data.get("code")
        self.requires = _paths(data, "requires")
        self.excludes = _paths(data, "excludes")
        self.positive = _paths(data, "positive")
        self.fallback: Sequence[str] = data.get("fallback", ())
        self.service: Json | None = data.get("service")
        self.service_path = path_of(self.service["field"]) if self.service else ()
        # The code may be one of several spaces.
        self.is_joined = False
        # Nothing but a value in its own field tells whether a code stands there.
        self.is_plain = not (self.requires or self.excludes or self.positive or self.when or self.origins)


def _paths(data: Json, name: str) -> tuple[Path, ...]:
    return tuple(path_of(field) for field in data.get(name, ()))


class Refunds:
    """A list of refunds: where it is, and what its items say. Those with another status are none."""

    __slots__ = ("amount", "list", "number", "status")

    def __init__(self, data: Json) -> None:
        status = data.get("status")
        self.list = path_of(data["list"])
        self.number = path_of(data["number"])
        self.amount = path_of(data["amount"])
        self.status = Condition(*status) if status else None


class Bodies:
    """What stands where in bodies, or what is left of that for bodies with the same names at the top."""

    __slots__ = ("ids", "items", "money", "networks", "places", "redirects", "refunds", "signatures")

    def __init__(
        self,
        places: Sequence[Place],
        redirects: Sequence[Path],
        ids: Sequence[tuple[str, Sequence[Path]]],
        money: Sequence[tuple[str, Sequence[Path]]],
        items: Sequence[Path],
        refunds: Sequence[Refunds],
        signatures: Sequence[tuple[Path, Sequence[str]]],
        networks: Networks | None,
    ) -> None:
        self.places = places
        self.redirects = redirects
        self.ids = ids
        self.money = money
        self.items = items
        self.refunds = refunds
        # Fields with signatures, and the fields that each covers.
        self.signatures = signatures
        self.networks = networks


# How many kinds of bodies are remembered.
_MOST_KINDS = 256


class Catalog:
    """All that a package knows, read as it is needed. Several threads may use it at once."""

    def __init__(self, data: ModuleType) -> None:
        self._phrases = Phrases(data.OWN, data.PAIRS)
        self._data = data
        parts = self._read(data.CATALOG)
        self._advices = Advices(parts["advices"])
        self._spaces: dict[str, Space] = {}
        self._kinds: dict[int, Bodies] = {}
        self._claims: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._texts: dict[str, Json] = {}
        self._procedure: Json | None = None
        self.provider: str = data.PROVIDER
        self.plain = frozenset(parts["plain"])
        self.claim_rules: list[Json] = parts["claims"]
        self.clashes: list[Json] = parts["clash"]
        self.check: Json | None = parts.get("check")
        self.bodies = Bodies(
            [Place(item) for item in parts["places"]],
            _paths(parts, "redirects"),
            [(name, _paths(parts["ids"], name)) for name in parts.get("ids", ())],
            [(name, _paths(parts["money"], name)) for name in parts.get("money", ())],
            _paths(parts, "items"),
            [Refunds(item) for item in parts.get("refunds", ())],
            [((item["field"],), item["covers"]) for item in parts.get("signatures", ())],
            Networks(parts["networks"]) if "networks" in parts else None,
        )
        places = self.bodies.places
        fields = [place.field for place in places if place.path]
        # Fields that are read as codes of several spaces, or only in some bodies.
        joined = {
            place.field
            for place in places
            if place.origins is not None or (place.path and fields.count(place.field) > 1)
        }
        for place in places:
            place.is_joined = place.field in joined
        self._roots = {name: 1 << place for place, name in enumerate(_roots_of(self.bodies))}

    def _read(self, packed: str) -> Json:
        data: Json = json.loads(packed.translate(self._phrases))
        return data

    @property
    def spaces(self) -> Sequence[str]:
        """Ids of all spaces, in the order of the catalog."""
        return tuple(self._data.SPACES)

    def space(self, space: str) -> Space | None:
        """A space by its id; None for any other text."""
        known = self._spaces.get(space)
        if known is None and space in self._data.SPACES:
            known = self._spaces[space] = Space(self._read(self._data.SPACES[space]), self._advices)
        return known

    def space_of(self, place: Place) -> Space:
        """The space whose codes stand in a place."""
        space = self._spaces.get(place.space) or self.space(place.space)
        assert space is not None
        return space

    @property
    def procedure(self) -> Json:
        """The tables for the next step and the state of a payment."""
        if self._procedure is None:
            self._procedure = self._read(self._data.PROCEDURE)
        return self._procedure

    def narrowed_to(self, body: object) -> Bodies:
        """Leaves out what cannot stand in a body, because its first name is not there: few of many names are."""
        if not isinstance(body, dict):
            return self._narrowed(0) if not isinstance(body, (list, tuple)) else self.bodies
        roots = self._roots
        kind = 0
        for name in dict.keys(body):
            if name in roots:
                kind |= roots[name]
        return self._kinds.get(kind) or self._narrowed(kind)

    def _narrowed(self, kind: int) -> Bodies:
        known = self._kinds.get(kind)
        if known is not None:
            return known
        # Whoever sends bodies chooses their names.
        if len(self._kinds) >= _MOST_KINDS:
            self._kinds.clear()
        every = self.bodies
        narrowed = Bodies(
            [place for place in every.places if self._may_stand(place, kind)],
            self._there(every.redirects, kind),
            self._facts(every.ids, kind),
            self._facts(every.money, kind),
            self._there(every.items, kind),
            [refunds for refunds in every.refunds if self._there([refunds.list], kind)],
            [signature for signature in every.signatures if self._there([signature[0]], kind)],
            every.networks if every.networks and self._there(every.networks.paths, kind) else None,
        )
        self._kinds[kind] = narrowed
        return narrowed

    def _there(self, paths: Sequence[Path], kind: int) -> list[Path]:
        return [path for path in paths if not path or self._roots[path[0]] & kind]

    def _may_stand(self, place: Place, kind: int) -> bool:
        paths = [*place.requires, *([place.path] if place.code is None else [])]
        return len(self._there(paths, kind)) == len(paths)

    def _facts(self, facts: Sequence[tuple[str, Sequence[Path]]], kind: int) -> list[tuple[str, Sequence[Path]]]:
        left = [(name, self._there(paths, kind)) for name, paths in facts]
        return [(name, paths) for name, paths in left if paths]

    def claims_of(self, key: tuple[str, str, str, str], follows: bool) -> tuple[str, ...]:
        """What an entry claims about the money, by layer, outcome, scope and retry: the first line that fits."""
        whole = (*key, "follows") if follows else key
        known = self._claims.get(whole)
        if known is None:
            known = self._claims[whole] = self._read_claims(key, follows)
        return known

    def _read_claims(self, key: tuple[str, str, str, str], follows: bool) -> tuple[str, ...]:
        layer, outcome, scope, retry = key
        for rule in self.claim_rules:
            if (
                rule["outcome"] == outcome
                and rule.get("scope", scope) == scope
                and rule.get("retry", retry) == retry
                and layer in rule.get("layer", (layer,))
                and (follows or "follows" not in rule)
            ):
                return tuple(rule["claims"])
        return ()

    def texts(self, locale: str) -> Json:
        """The texts of the language that comes closest to a tag, which is the default one where none does."""
        known = self._texts.get(locale)
        if known is None:
            tag = self._tag_of(locale)
            known = self._texts.get(tag)
            if known is None:
                known = self._texts[tag] = _read_texts(self._data.load_texts(tag))
        return known

    def _tag_of(self, locale: str) -> str:
        tags: Sequence[str] = self._data.LOCALES
        wanted = locale.replace("_", "-").lower()
        for whole in (wanted, wanted.split("-")[0]):
            for tag in tags:
                if tag.lower() == whole:
                    return tag
        return tags[0]


def _read_texts(module: ModuleType) -> Json:
    phrases = Phrases(module.OWN, module.PAIRS)
    texts: Json = json.loads(module.COMMON.translate(phrases))
    texts["strings"] = module.STRINGS.translate(phrases).split("\n")
    texts["rows"] = _rows(module.ROWS.translate(phrases))
    return texts


def _rows(packed: str) -> list[list[int]]:
    """For each row, which texts it has: nothing stands for the next one that no row before has, and is mostly so."""
    rows: list[list[int]] = []
    following = 0
    for line in packed.split("\n"):
        row: list[int] = []
        for position in line.split(" "):
            if position:
                row.append(-1 if position == "-" else int(position, 36))
            else:
                row.append(following)
                following += 1
        rows.append(row)
    return rows


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


def _roots_of(bodies: Bodies) -> dict[str, None]:
    """The first names of all paths, each once."""
    places = [path for place in bodies.places for path in (place.path, *place.requires)]
    facts = [path for _, paths in (*bodies.ids, *bodies.money) for path in paths]
    lists = [refunds.list for refunds in bodies.refunds]
    signatures = [path for path, _ in bodies.signatures]
    networks = bodies.networks.paths if bodies.networks else ()
    rest = (*bodies.redirects, *bodies.items, *lists, *signatures, *networks)
    return {path[0]: None for path in (*places, *facts, *rest) if path}
