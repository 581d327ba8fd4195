"""What a program does next. A new step is a major release, so a chain over `step` can be exhaustive."""

from __future__ import annotations

from .results import Ids, Money, StatusCheck
from .step_words import After, Change, Reference, Step
from .value import Value
from .vocabulary import Actor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from .advice import Json
    from .unions import NextStep


class _Keyed(Value):
    __slots__ = ()

    @property
    def key(self) -> str:
        """Perform it once per payment: unique together with the payment's id."""
        return str(self._fields["key"])


class _Said(_Keyed):
    __slots__ = ()

    @property
    def ids(self) -> Ids:
        """Ids of the payment, as proven."""
        return Ids(self._fields.get("ids", {}))

    @property
    def money(self) -> Money:
        """Amounts, as proven."""
        return Money(self._fields.get("money", {}))


class _Asking(Value):
    __slots__ = ()

    @property
    def check(self) -> StatusCheck | None:
        """How and when to ask, as far as documented."""
        return StatusCheck(self._fields["check"]) if "check" in self._fields else None


class Fulfil(_Said):
    """It is paid.

    Compare `money.amount`, `money.currency` and `ids.reference` with the order; a missing value is not equal. If all are
    equal, book the payment and deliver. Otherwise book what arrived, deliver nothing and tell a person. Never start a new
    attempt. For a payout: book it as paid out.
    """

    __slots__ = ()
    step: Literal[Step.FULFIL] = Step.FULFIL


class Undo(_Said):
    """The money went back.

    Reverse the booking and take back the delivery; if nothing was delivered, only book. Count refunds by `ids.refund`,
    each once, or set the total to `money.refunded`, never lower. For a payout: it came back; credit the recipient, and do
    not send it again automatically.
    """

    __slots__ = ()
    step: Literal[Step.UNDO] = Step.UNDO


class Proceed(Value):
    """The call succeeded and no money moved: use what it returned, such as a QR code or a page."""

    __slots__ = ()
    step: Literal[Step.PROCEED] = Step.PROCEED


class Wait(_Asking):
    """Send nothing.

    If no message arrives for a time that you choose, ask for the status. For a payment that is `new`, ask for as long as
    its page can be paid, and then stop: nobody paid.
    """

    __slots__ = ()
    step: Literal[Step.WAIT] = Step.WAIT


class AskStatus(_Asking):
    """Ask for the status.

    Not earlier than `check.not_before_seconds` after the payment was last sent, at most once a minute, and never after
    `check.valid_for_days`, because asking may then pay again. If it is still open then, or after a day: if the answer is
    "no such transaction" and `check` allows the same reference, send the call again; otherwise tell a person. The day
    starts at the last change of `state`; an error or a repeated answer does not restart it.
    """

    __slots__ = ()
    step: Literal[Step.ASK_STATUS] = Step.ASK_STATUS


class CustomerAction(Value):
    """The customer has to act: enter an OTP, pass 3-D Secure, follow a redirect."""

    __slots__ = ()
    step: Literal[Step.CUSTOMER_ACTION] = Step.CUSTOMER_ACTION


class MerchantAction(Value):
    """The merchant has to act before the authorization expires: capture or void, approve or deny."""

    __slots__ = ()
    step: Literal[Step.MERCHANT_ACTION] = Step.MERCHANT_ACTION


class Repeat(Value):
    """Send the same call again under the same reference (a query as a query).

    Once with a new token, or up to three times after a delay. If that does not help, tell a person if the payment is
    open; otherwise stop.
    """

    __slots__ = ()
    step: Literal[Step.REPEAT] = Step.REPEAT

    @property
    def after(self) -> After:
        """What comes before it is sent again."""
        return After(self._fields["after"])


class Fix(Value):
    """Somebody has to correct the request or the settings. Never repeat automatically; an open payment stays open."""

    __slots__ = ()
    step: Literal[Step.FIX] = Step.FIX

    @property
    def who(self) -> Actor:
        """Who has to do it."""
        return Actor(self._fields["who"])


class NewAttempt(_Keyed):
    """The payer may try again, as a separate payment, if the order allows it; `next_of` checks that.

    For a payout: only after a person or a rule of the program confirmed it.
    """

    __slots__ = ()
    step: Literal[Step.NEW_ATTEMPT] = Step.NEW_ATTEMPT

    @property
    def change(self) -> Change:
        """What has to change."""
        return Change(self._fields["change"])

    @property
    def reference(self) -> Reference:
        """Whether to use the same reference, such as a page that is still open, or a new one."""
        return Reference(self._fields["reference"])

    @property
    def reuse(self) -> Literal["never"] | None:
        """`never`: do not use this card or account again."""
        return self._fields.get("reuse")


class Stop(_Keyed):
    """Send nothing again. This ends the attempt, not the order."""

    __slots__ = ()
    step: Literal[Step.STOP] = Step.STOP

    @property
    def who(self) -> Actor:
        """Who has to do something about it."""
        return Actor(self._fields["who"])


class Review(Value):
    """Lock the order and tell a person, who decides; `decided` applies the decision."""

    __slots__ = ()
    step: Literal[Step.REVIEW] = Step.REVIEW

    @property
    def who(self) -> Actor:
        """Who has to look: the merchant, or the developers of the program."""
        return Actor(self._fields.get("who", "integrator"))


_CLASSES: dict[str, type[NextStep]] = {
    str(kind.step): kind
    for kind in (
        Fulfil,
        Undo,
        Proceed,
        Wait,
        AskStatus,
        CustomerAction,
        MerchantAction,
        Repeat,
        Fix,
        NewAttempt,
        Stop,
        Review,
    )
}


def step_of(fields: Json) -> NextStep:
    """The step with this canonical JSON; a stored step that this version does not know is a case for a person."""
    return _CLASSES.get(fields["step"], Review)(fields)
