"""The closed vocabularies of steps, payments and orders: a program that only reads bodies does not load them."""

from __future__ import annotations

from .vocabulary import Word


class State(Word):
    """States of a payment, in order: it never returns to an earlier one unless a person decides so."""

    NEW = "new"
    """No message about the payment itself yet, at most responses to calls about it."""
    DECLINED = "declined"
    """A call was certainly refused; that says nothing about an earlier call under the same reference."""
    UNKNOWN = "unknown"
    """It may still be paid."""
    PENDING = "pending"
    """It may still be paid."""
    AUTHORIZED = "authorized"
    """The merchant has to capture or void, approve or deny."""
    FAILED = "failed"
    """Not paid, according to its transaction field or a status response."""
    PAID = "paid"
    """Paid, or paid out."""
    CANCELED = "canceled"
    """Canceled or voided, even after it was paid."""
    PARTIALLY_REFUNDED = "partially_refunded"
    """Part of the money went back."""
    REFUNDED = "refunded"
    """All of the money went back."""
    CHARGED_BACK = "charged_back"
    """The money went back by the bank of the customer."""


class Step(Word):
    """What a program does next; the classes of the steps say what each asks for."""

    FULFIL = "fulfil"
    UNDO = "undo"
    PROCEED = "proceed"
    WAIT = "wait"
    ASK_STATUS = "ask_status"
    CUSTOMER_ACTION = "customer_action"
    MERCHANT_ACTION = "merchant_action"
    REPEAT = "repeat"
    FIX = "fix"
    NEW_ATTEMPT = "new_attempt"
    STOP = "stop"
    REVIEW = "review"


class After(Word):
    """What comes before a call is sent again."""

    TOKEN = "token"
    DELAY = "delay"


class Change(Word):
    """What has to change for a new attempt."""

    NOTHING = "nothing"
    INPUT = "input"
    AUTHENTICATION = "authentication"
    LATER = "later"
    METHOD = "method"


class Reference(Word):
    """Which reference a new attempt has: that of a page which is still open, or a new one."""

    SAME = "same"
    NEW = "new"


class MayStart(Word):
    """Whether the payer may try again: not now, only under the existing reference, or also under a new one."""

    NO = "no"
    SAME = "same"
    NEW = "new"
