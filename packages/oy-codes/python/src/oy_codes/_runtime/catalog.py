"""The data of a provider, read on first use: a program pays only for the spaces whose codes it meets."""

from __future__ import annotations

import json

from .field import Condition, conditions_of, may_contradict, path_of
from .networks import Networks
from .phrases import Phrases
from .space import Advices, Space

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

    from .advice import Json
    from .field import Path


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


def _roots_of(bodies: Bodies) -> dict[str, None]:
    """The first names of all paths, each once."""
    places = [path for place in bodies.places for path in (place.path, *place.requires)]
    facts = [path for _, paths in (*bodies.ids, *bodies.money) for path in paths]
    lists = [refunds.list for refunds in bodies.refunds]
    signatures = [path for path, _ in bodies.signatures]
    networks = bodies.networks.paths if bodies.networks else ()
    rest = (*bodies.redirects, *bodies.items, *lists, *signatures, *networks)
    return {path[0]: None for path in (*places, *facts, *rest) if path}
