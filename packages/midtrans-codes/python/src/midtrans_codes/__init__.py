# Generated from the catalog; do not edit.
"""Response codes of Midtrans with what they mean for the money. Each part is loaded when it is asked for."""

from __future__ import annotations

from importlib import import_module

from ._data import DATA_DIGEST as DATA_DIGEST
from ._data import LOCALES as LOCALES
from ._data import VERSION as VERSION

__version__ = VERSION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._runtime.message import Message as Message
    from ._runtime.numbers import same_amount as same_amount
    from ._runtime.order import Attempt as Attempt, Order as Order, ToAnother as ToAnother, ToAttempt as ToAttempt, ToNobody as ToNobody
    from ._runtime.payment import NEW_PAYMENT as NEW_PAYMENT, NEW_REFUND as NEW_REFUND, Advanced as Advanced
    from ._runtime.payments import advance as advance, attempt_of as attempt_of, decided as decided, done as done, next_of as next_of, next_step as next_step, order_of as order_of
    from ._runtime.reading import decode as decode, log_fields as log_fields, lookup as lookup, metric_labels as metric_labels, CodeParts as CodeParts, compose as compose, parse as parse
    from ._runtime.results import Entry as Entry, Explainer as Explainer, FoundCode as FoundCode, Ids as Ids, KnownResult as KnownResult, Money as Money, StatusCheck as StatusCheck, UnknownResult as UnknownResult
    from ._runtime.step_words import After as After, Change as Change, MayStart as MayStart, Reference as Reference, State as State, Step as Step
    from ._runtime.steps import AskStatus as AskStatus, CustomerAction as CustomerAction, Fix as Fix, Fulfil as Fulfil, MerchantAction as MerchantAction, NewAttempt as NewAttempt, Proceed as Proceed, Repeat as Repeat, Review as Review, Stop as Stop, Undo as Undo, Wait as Wait
    from ._runtime.texts import message as message
    from ._runtime.unions import Belonging as Belonging, NextStep as NextStep, Result as Result
    from ._runtime.vocabulary import Actor as Actor, Confirm as Confirm, Disclosure as Disclosure, Ends as Ends, Kind as Kind, Layer as Layer, Network as Network, Origin as Origin, Outcome as Outcome, Precision as Precision, Retry as Retry, Scope as Scope, Why as Why

_MODULES = {
    "Actor": "_runtime.vocabulary",
    "Advanced": "_runtime.payment",
    "After": "_runtime.step_words",
    "AskStatus": "_runtime.steps",
    "Attempt": "_runtime.order",
    "Belonging": "_runtime.unions",
    "Change": "_runtime.step_words",
    "CodeParts": "_runtime.reading",
    "Confirm": "_runtime.vocabulary",
    "CustomerAction": "_runtime.steps",
    "Disclosure": "_runtime.vocabulary",
    "Ends": "_runtime.vocabulary",
    "Entry": "_runtime.results",
    "Explainer": "_runtime.results",
    "Fix": "_runtime.steps",
    "FoundCode": "_runtime.results",
    "Fulfil": "_runtime.steps",
    "Ids": "_runtime.results",
    "Kind": "_runtime.vocabulary",
    "KnownResult": "_runtime.results",
    "Layer": "_runtime.vocabulary",
    "MayStart": "_runtime.step_words",
    "MerchantAction": "_runtime.steps",
    "Message": "_runtime.message",
    "Money": "_runtime.results",
    "NEW_PAYMENT": "_runtime.payment",
    "NEW_REFUND": "_runtime.payment",
    "Network": "_runtime.vocabulary",
    "NewAttempt": "_runtime.steps",
    "NextStep": "_runtime.unions",
    "Order": "_runtime.order",
    "Origin": "_runtime.vocabulary",
    "Outcome": "_runtime.vocabulary",
    "Precision": "_runtime.vocabulary",
    "Proceed": "_runtime.steps",
    "Reference": "_runtime.step_words",
    "Repeat": "_runtime.steps",
    "Result": "_runtime.unions",
    "Retry": "_runtime.vocabulary",
    "Review": "_runtime.steps",
    "Scope": "_runtime.vocabulary",
    "State": "_runtime.step_words",
    "StatusCheck": "_runtime.results",
    "Step": "_runtime.step_words",
    "Stop": "_runtime.steps",
    "ToAnother": "_runtime.order",
    "ToAttempt": "_runtime.order",
    "ToNobody": "_runtime.order",
    "Undo": "_runtime.steps",
    "UnknownResult": "_runtime.results",
    "Wait": "_runtime.steps",
    "Why": "_runtime.vocabulary",
    "advance": "_runtime.payments",
    "attempt_of": "_runtime.payments",
    "compose": "_runtime.reading",
    "decided": "_runtime.payments",
    "decode": "_runtime.reading",
    "done": "_runtime.payments",
    "log_fields": "_runtime.reading",
    "lookup": "_runtime.reading",
    "message": "_runtime.texts",
    "metric_labels": "_runtime.reading",
    "next_of": "_runtime.payments",
    "next_step": "_runtime.payments",
    "order_of": "_runtime.payments",
    "parse": "_runtime.reading",
    "same_amount": "_runtime.numbers",
}


def __getattr__(name: str) -> object:
    """Loads what is asked for the first time."""
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """All names, also those that were not asked for yet."""
    return sorted([*globals(), *_MODULES])
