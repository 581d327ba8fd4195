"""Texts about a result, in the languages of the package."""

from __future__ import annotations

import re

from .advice import ASK, OUTCOMES
from .lookup import Qualifiers, find
from .value import Value, fields_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .advice import Json
    from .catalog import Catalog
    from .lookup import Match
    from .space import Space


class Message(Value):
    """Texts about a result, in one language."""

    __slots__ = ()

    @property
    def title(self) -> str:
        """Short name of what happened."""
        return str(self._fields["title"])

    @property
    def detail(self) -> str:
        """What the code means; for logs."""
        return str(self._fields["detail"])

    @property
    def action(self) -> str:
        """What to do next; for the developer."""
        return str(self._fields["action"])

    @property
    def customer(self) -> str:
        """Safe to show to the customer."""
        return str(self._fields["customer"])


# Positions of the texts in a row.
_TITLE, _DETAIL, _ACTION, _CUSTOMER = range(4)
# Positions of the neutral texts: first these, then those about a transaction by outcome, then those about a request.
_PENDING, _UNPAID, _CHECKING, _REVERSAL, _DECLINED, _OF_TRANSACTION = range(6)
_OF_REQUEST = 12
_REQUEST_UNKNOWN = 18
_UNREAD = ("not_in_catalog", "withdrawn", "conflict", "no_code")
_PARAMETER = re.compile(r"\{([a-z][a-z0-9_]*)\}")


def message_of(catalog: Catalog, result: object, locale: str, params: Mapping[str, str] | None) -> Message:
    """Builds the texts about a result.

    Args:
        catalog: The data of the package.
        result: Result of `decode` or `lookup`.
        locale: Tag of a language; the default one for any that the package does not have.
        params: Values of parameters; those of the result are used for the others.

    Returns:
        The texts, with parameters filled in.
    """
    fields = fields_of(result)
    writer = _Writer(catalog, catalog.texts(locale), fields, params or {})
    return Message(
        {
            "title": writer.title(),
            "detail": writer.detail(),
            "action": writer.action(),
            "customer": writer.customer(),
        }
    )


class _Writer:
    """Writes the texts of one result."""

    def __init__(self, catalog: Catalog, texts: Json, result: Json, params: Mapping[str, str]) -> None:
        self.catalog = catalog
        self.texts = texts
        self.result = result
        self.params = params
        self.is_known = result["known"] is True
        self.match = _explained_by(catalog, result) if self.is_known else None

    def title(self) -> str:
        texts, result = self.texts, self.result
        if not self.is_known:
            return str(self._common_title() or texts["undecided"])
        title = self._title_of(self.match, result["params"], self.params) if self.match is not None else None
        return str(texts["undecided"] if title is None else title)

    def detail(self) -> str:
        details, result = self.texts["details"], self.result
        if not self.is_known:
            # With the field, where a value beside the code is not documented.
            if "beside" in result:
                return self._filled(details["beside"], {"field": result["beside"]}, {})
            return str(details.get(result["why"], ""))
        if self.match is None or self.match.row is None:
            # There is no text for what several meanings have in common.
            return str(details["unproven" if result.get("precision") == "case" else "ambiguous"])
        return self._filled(self._text(self.match.row, _DETAIL) or "", result["params"], self.params)

    def action(self) -> str:
        result, match = self.result, self.match
        written = None
        # A result can be more cautious than its entry, where another code of the body asks for it.
        if match is not None and match.row is not None and match.entry["retry"] == result["retry"]:
            written = None if result.get("contested") is True else self._text(match.row, _ACTION)
        if written is None:
            return str(self.texts["actions"].get(result["retry"], ""))
        return self._filled(written, result["params"], self.params)

    def customer(self) -> str:
        match = self.match
        if match is None or match.row is None or not self._fits(match.entry):
            return str(self.texts["neutral"][self._neutral_for(self.result)])
        written = self._text(match.row, _CUSTOMER)
        return self._by_advice(match.entry) if written is None else written

    def _text(self, row: int, column: int) -> str | None:
        """The text that was written for a row; None if the advice chooses it."""
        position = self.texts["rows"][row][column]
        return None if position < 0 else str(self.texts["strings"][position])

    def _common_title(self) -> str | None:
        """The title that all candidates share, where one of them is certain to hold."""
        result = self.result
        if result["why"] != "ambiguous" or result["outcome"] == "unknown":
            return None
        titles: list[str | None] = []
        for candidate in result["candidates"]:
            match = _match_of(self.catalog, candidate, candidate)
            titles.append(self._title_of(match, {}, {}) if match is not None else None)
        return titles[0] if titles and all(title == titles[0] for title in titles) else None

    def _title_of(self, match: Match, own: Mapping[str, str], params: Mapping[str, str]) -> str | None:
        """The title of an entry: its own, or else that of its reason."""
        if match.row is None:
            return None
        advice = match.record.advice
        for item in match.record.exceptions:
            if item.row == match.row:
                advice = item.advice
        title = self._text(match.row, _TITLE)
        if title is None:
            title = self.texts["titles"].get(advice["reason"], "")
        return self._filled(title, own, params)

    def _filled(self, text: str, own: Mapping[str, str], params: Mapping[str, str]) -> str:
        def value_of(found: Any) -> str:
            for values in (params, own, self.texts["fallbacks"]):
                value = values.get(found[1])
                if isinstance(value, str):
                    return value
            return ""

        return _PARAMETER.sub(value_of, text)

    def _fits(self, entry: Json) -> bool:
        """Whether the text of an entry fits the result.

        It does not if the result is more reserved, or if another entry decides otherwise, so that its neutral text fits
        better than one about a refused request.
        """
        result = self.result
        # A state says nothing about the direction in which the money goes; the code beside it may.
        is_about_payer = result["outcome"] != "success" and self._pays_out(result) and not self._pays_out(entry)
        # The reason of a decline still applies to the next attempt, while the order stays open.
        is_attempt = result["outcome"] == "pending" and entry["outcome"] in ("failed", "rejected")
        is_same = entry["outcome"] == result["outcome"] and entry["scope"] == result["scope"]
        is_told = entry["disclosure"] == result["disclosure"] and (entry["disclosure"] == "public" or is_same)
        is_calm = result.get("contested") is not True and not is_about_payer
        return is_told and is_calm and (is_attempt or (entry["retry"] == ASK) == (result["retry"] == ASK))

    def _by_advice(self, entry: Json) -> str:
        """The customer text of an entry for which none was written."""
        neutral = self._neutral_for(entry)
        words = self.texts["words"].get(entry["reason"]) if _tells_reason(entry, neutral) else None
        return str(words or self.texts["neutral"][neutral])

    def _neutral_for(self, result: Json) -> int:
        is_known = result["known"] is True
        if not is_known and result["scope"] == "request" and result["why"] in _UNREAD:
            return _REQUEST_UNKNOWN
        kinds = {entry.get("kind") for entry in ([result] if is_known else result["candidates"])}
        kind = next(iter(kinds)) if len(kinds) == 1 else None
        return _neutral_text(result, kind, is_payout=self._pays_out(result))

    def _pays_out(self, result: Json) -> bool:
        """Whether a code of the body belongs to a payout service."""
        for found in result.get("codes", (result,)):
            space = self.catalog.space(found.get("space", ""))
            if space is not None and _is_of_payout(space, space.split(found.get("code", ""))[1]):
                return True
        return False


def _is_of_payout(space: Space, service: str) -> bool:
    """A service that is left open pays out where all do that move money."""
    if space.operation is not None:
        return space.operation.pays_out
    if space.open is not None and service == space.open:
        able = [one for one in space.services.values() if one.kinds and one.kinds[0] == "move"]
        return bool(able) and all(one.pays_out for one in able)
    own = space.services.get(service)
    return own is not None and own.pays_out


def _explained_by(catalog: Catalog, result: Json) -> Match | None:
    """Finds the entry whose texts explain a result; None if the result differs from the catalog."""
    own = _match_of(catalog, result, result)
    by = result.get("by", result)
    if all(by[name] == result[name] for name in ("name", "space", "code")):
        return own
    match = _match_of(catalog, by, None)
    asks = match is not None and match.entry["retry"] == ASK
    return own if asks and result["retry"] != ASK else match


def _match_of(catalog: Catalog, explainer: Json, stated: Json | None) -> Match | None:
    """Finds an entry in the catalog; None if the catalog differs from what is `stated`."""
    space = catalog.space(explainer["space"])
    if space is None:
        return None
    # The kind that decided; after a redirect it can differ from that of the service.
    matches = find(space, explainer["code"], Qualifiers(explainer.get("network")), explainer.get("kind"))
    for match in matches:
        if match.entry["name"] == explainer["name"] and (stated is None or _says_same(match.entry, stated)):
            return match
    return None


def _says_same(entry: Json, stated: Json) -> bool:
    is_same = entry["scope"] == stated["scope"] or stated["outcome"] == "pending"
    return bool(is_same and entry["outcome"] == stated["outcome"])


def _neutral_text(advice: Json, kind: str | None, *, is_payout: bool) -> int:
    """Position of the customer text that reveals nothing."""
    outcome, scope, retry, actor = (advice[name] for name in ("outcome", "scope", "retry", "actor"))
    # Only a success of a refund by the merchant, a query or a notification concerns the customer.
    says_nothing = outcome != "success" and kind in ("reverse", "status", "notify")
    if kind == "reverse" and outcome != "success":
        return _REVERSAL
    is_open = outcome == "pending" or retry == ASK or says_nothing
    is_unpaid = advice.get("absent") is True or (outcome == "pending" and actor == "customer")
    if is_open and is_unpaid and not is_payout and kind != "read":
        return _UNPAID
    if outcome == "pending":
        return _CHECKING if says_nothing else _PENDING
    if is_open:
        return _CHECKING
    is_of_payer = not is_payout and actor in ("issuer", "customer")
    first = _OF_REQUEST if scope == "request" else _OF_TRANSACTION
    if outcome != "failed":
        return first + OUTCOMES.index(outcome)
    if first == _OF_TRANSACTION and (is_of_payer or (not is_payout and retry == "with_other_method")):
        return _DECLINED
    # A limit or a setting of the merchant is no verdict on whoever pays.
    return first + OUTCOMES.index("rejected" if first == _OF_REQUEST and not is_of_payer else outcome)


def _tells_reason(entry: Json, neutral: int) -> bool:
    """Whether the reason tells the customer something: they may know it, it is certain, and it concerns them."""
    is_end = neutral >= _DECLINED and entry["outcome"] != "unknown"
    # That a request succeeded, such as a query, says nothing about what it asked for.
    return bool(entry["disclosure"] == "public" and is_end and neutral != _OF_REQUEST)
