"""What a body says, and what a code means. Open lists, such as codes and reasons, are texts; closed ones are enums."""

from __future__ import annotations

from .value import Value
from .vocabulary import (
    Actor,
    Confirm,
    Disclosure,
    Ends,
    Kind,
    Layer,
    Origin,
    Outcome,
    Precision,
    Retry,
    Scope,
    Why,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .advice import Json
    from .unions import Result


class StatusCheck(Value):
    """How to ask for the final status of a transaction, as far as the provider documents it."""

    __slots__ = ()

    @property
    def service(self) -> str | None:
        """Service code of the status query."""
        return self._fields.get("service")

    @property
    def call(self) -> str | None:
        """The status query, if it has no service code."""
        return self._fields.get("call")

    @property
    def not_before_seconds(self) -> int | None:
        """Earliest useful time after the transaction, in seconds."""
        return self._fields.get("notBeforeSeconds")

    @property
    def valid_for_days(self) -> int | None:
        """How long the provider answers status queries, in days."""
        return self._fields.get("validForDays")

    @property
    def every_seconds(self) -> int | None:
        """Shortest time between two queries, in seconds; 60 if missing."""
        return self._fields.get("everySeconds")

    @property
    def if_open(self) -> Literal["same_reference", "reconcile"] | None:
        """What to do if the status stays open."""
        return self._fields.get("ifOpen")

    @property
    def if_not_found(self) -> Literal["same_reference"] | None:
        """What to do if the answer stays "no such transaction"; if missing, tell a person."""
        return self._fields.get("ifNotFound")


class Ids(Value):
    """Ids of the payment a body is about, as received."""

    __slots__ = ()

    @property
    def reference(self) -> str | None:
        """The merchant's reference, for example an order number."""
        return self._fields.get("reference")

    @property
    def payment(self) -> str | None:
        """The provider's id of this one payment."""
        return self._fields.get("payment")

    @property
    def refund(self) -> str | None:
        """The number of this refund."""
        return self._fields.get("refund")


class Money(Value):
    """The money of a body, as received; amounts are decimal texts in whole units of the currency."""

    __slots__ = ()

    @property
    def amount(self) -> str | None:
        """The amount."""
        return self._fields.get("amount")

    @property
    def currency(self) -> str | None:
        """The currency."""
        return self._fields.get("currency")

    @property
    def refunded(self) -> str | None:
        """Total given back so far, if the body reports one."""
        return self._fields.get("refunded")

    @property
    def paid_at(self) -> str | None:
        """Time of the payment, as the provider writes it."""
        return self._fields.get("paidAt")


class Advice(Value):
    """What to do about a code."""

    __slots__ = ()

    @property
    def scope(self) -> Scope:
        """Whether `outcome` is about the payment or only about this call."""
        return Scope(self._fields["scope"])

    @property
    def outcome(self) -> Outcome:
        """What is known about what `scope` names."""
        return Outcome(self._fields["outcome"])

    @property
    def retry(self) -> Retry:
        """What to do before or when sending again."""
        return Retry(self._fields["retry"])

    @property
    def actor(self) -> Actor:
        """Who has to act."""
        return Actor(self._fields["actor"])

    @property
    def reason(self) -> str:
        """Why, in one vocabulary shared by all providers, to which reasons are added."""
        return str(self._fields["reason"])

    @property
    def disclosure(self) -> Disclosure:
        """Who may be told the reason."""
        return Disclosure(self._fields["disclosure"])

    @property
    def ends(self) -> Ends | None:
        """What ends with it: this attempt, or everything under the business reference."""
        return Ends(self._fields["ends"]) if "ends" in self._fields else None

    @property
    def part(self) -> bool:
        """Only part of the amount was given back."""
        return self._fields.get("part") is True

    @property
    def absent(self) -> bool:
        """The provider does not know the transaction."""
        return self._fields.get("absent") is True

    @property
    def reuse(self) -> Literal["never"] | None:
        """`never`: the same card or account must not be tried again."""
        return self._fields.get("reuse")

    @property
    def service(self) -> str | None:
        """Service in the code."""
        return self._fields.get("service")

    @property
    def http(self) -> int | None:
        """HTTP status in the code."""
        return self._fields.get("http")

    @property
    def case(self) -> str | None:
        """Case in the code."""
        return self._fields.get("case")

    @property
    def status_check(self) -> StatusCheck | None:
        """How to ask for the final status, if documented."""
        return StatusCheck(self._fields["statusCheck"]) if "statusCheck" in self._fields else None


class Entry(Advice):
    """One meaning of one code."""

    __slots__ = ()
    known: Literal[True] = True

    @property
    def space(self) -> str:
        """Space of the code."""
        return str(self._fields["space"])

    @property
    def name(self) -> str:
        """Name of the entry: its identity, even if several names share a code."""
        return str(self._fields["name"])

    @property
    def code(self) -> str:
        """The code as received."""
        return str(self._fields["code"])

    @property
    def params(self) -> Mapping[str, str]:
        """Parameter values found in the wire message; a copy."""
        return dict(self._fields["params"])

    @property
    def network(self) -> str | None:
        """Card network that the meaning applies to; None for any."""
        return self._fields.get("network")

    @property
    def pattern(self) -> str | None:
        """The code with its service left open: what the constants of a space with services hold."""
        return self._fields.get("pattern")

    @property
    def kind(self) -> Kind | None:
        """What the service does."""
        return Kind(self._fields["kind"]) if "kind" in self._fields else None

    @property
    def precision(self) -> Precision | None:
        """`case` when the catalog does not know the service."""
        return Precision(self._fields["precision"]) if "precision" in self._fields else None


class Explainer(Value):
    """The entry that explains a result: it gives actor, reason, disclosure and texts."""

    __slots__ = ()

    @property
    def space(self) -> str:
        """Space of its code."""
        return str(self._fields["space"])

    @property
    def name(self) -> str:
        """Its name."""
        return str(self._fields["name"])

    @property
    def code(self) -> str:
        """Its code."""
        return str(self._fields["code"])

    @property
    def network(self) -> str | None:
        """Its card network."""
        return self._fields.get("network")

    @property
    def kind(self) -> Kind | None:
        """What its service does."""
        return Kind(self._fields["kind"]) if "kind" in self._fields else None


class FoundCode(Value):
    """A code found in a body, with the entries it may stand for."""

    __slots__ = ()

    @property
    def field(self) -> str:
        """Dotted path of the field; empty for the HTTP status."""
        return str(self._fields["field"])

    @property
    def space(self) -> str:
        """Space of the code."""
        return str(self._fields["space"])

    @property
    def code(self) -> str:
        """The code as received."""
        return str(self._fields["code"])

    @property
    def layer(self) -> Layer:
        """Where it stands."""
        return Layer(self._fields["layer"])

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What it may mean; nothing where the catalog does not have it."""
        return tuple(Entry(item) for item in self._fields["entries"])


class Findings(Advice):
    """What every result carries besides its advice."""

    __slots__ = ()

    @property
    def from_(self) -> Origin:
        """Where the body comes from."""
        return Origin(self._fields["from"])

    @property
    def from_said(self) -> bool:
        """Whether the caller stated `from_`."""
        return self._fields["fromSaid"] is True

    @property
    def layer(self) -> Layer | None:
        """Layer of the deciding code."""
        return Layer(self._fields["layer"]) if "layer" in self._fields else None

    @property
    def codes(self) -> tuple[FoundCode, ...]:
        """All codes of the body."""
        return tuple(FoundCode(item) for item in self._fields["codes"])

    @property
    def confirm(self) -> Confirm | None:
        """Nothing proves that this message is genuine: ask for the status before acting. `never`: it is forged."""
        return Confirm(self._fields["confirm"]) if "confirm" in self._fields else None

    @property
    def ids(self) -> Ids:
        """Ids of the payment the body is about."""
        return Ids(self._fields["ids"])

    @property
    def money(self) -> Money:
        """Amounts in the body."""
        return Money(self._fields["money"])

    @property
    def contested(self) -> bool:
        """Another code in the body approves what the deciding code denies."""
        return self._fields.get("contested") is True

    @property
    def items(self) -> tuple[Result, ...]:
        """One result per element if the body is a list of transactions; only these give the state of each."""
        return tuple(result_of(item) for item in self._fields.get("items", ()))


class KnownResult(Findings, Entry):
    """A result that one entry decides."""

    __slots__ = ()

    @property
    def by(self) -> Explainer:
        """The entry that explains the result: the deciding one, or a more specific one."""
        return Explainer(self._fields["by"])


class UnknownResult(Findings):
    """A result that no single entry decides. Its advice is safe for every candidate."""

    __slots__ = ()
    known: Literal[False] = False

    @property
    def why(self) -> Why:
        """Why none decides."""
        return Why(self._fields["why"])

    @property
    def space(self) -> str | None:
        """Space of the code that would decide."""
        return self._fields.get("space")

    @property
    def code(self) -> str | None:
        """The code as received."""
        return self._fields.get("code")

    @property
    def candidates(self) -> tuple[Entry, ...]:
        """What it may mean."""
        return tuple(Entry(item) for item in self._fields["candidates"])

    @property
    def beside(self) -> str | None:
        """Field whose value no page has beside the code: the candidates hold beside other values of it."""
        return self._fields.get("beside")


def result_of(fields: Json) -> Result:
    """The result with this canonical JSON."""
    return KnownResult(fields) if fields["known"] else UnknownResult(fields)
