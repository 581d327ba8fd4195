"""The types that are one of several, for annotations; `typing` is loaded only by programs that ask for them."""

from typing import Union

from .order import ToAnother, ToAttempt, ToNobody
from .results import KnownResult, UnknownResult
from .steps import (
    AskStatus,
    CustomerAction,
    Fix,
    Fulfil,
    MerchantAction,
    NewAttempt,
    Proceed,
    Repeat,
    Review,
    Stop,
    Undo,
    Wait,
)

Result = Union[KnownResult, UnknownResult]
"""What a body says; `known` tells which of both it is."""

NextStep = Union[
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
]
"""What to do next; `step` tells which of these it is."""

Belonging = Union[ToAttempt, ToAnother, ToNobody]
"""Which payment a message belongs to; `belongs` tells which of these it is."""
