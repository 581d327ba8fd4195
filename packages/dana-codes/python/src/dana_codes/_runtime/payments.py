"""Functions that say what to do, and keep the state of payments."""

from __future__ import annotations

from .next_step import facts_of, step_by
from .order import Attempt, Order, belonging, next_by, order_by
from .payment import Advanced, advance_by, decided_by, done_with
from .shared import CATALOG
from .steps import step_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, TypeVar

    from .unions import Belonging, NextStep, Result

    Payment = TypeVar("Payment", bound=Mapping[str, Any])


def next_step(result: Result | Mapping[str, Any]) -> NextStep:
    """What to do about a single result.

    If you store payments, call `advance` instead: it takes earlier messages and steps into account.

    Args:
        result: Result of `decode`, or the canonical JSON of one.

    Returns:
        One step for every result; `review` for a value that is not a result. Never raises.
    """
    return step_of(step_by(CATALOG.procedure, result, facts_of(result)))


def advance(payment: Mapping[str, Any], result: Result | Mapping[str, Any]) -> Advanced:
    """Applies a message to a payment. Messages may be lost, repeated, late, out of order or forged.

    Store the returned payment before doing anything else: under a lock on the order, or with a compare-and-swap on
    `version` (if that fails, read the payment and call `advance` again). Then perform the step and call `done`. For a
    step with a `key`, make the payment's id and the key together the unique key of the ledger entry. Until `done` is
    called, every message returns the step again; after a crash, continue with `next_of`. Once a response has been
    applied, some step stays due for as long as the payment may still be paid.

    Args:
        payment: The payment as stored, a dictionary of plain JSON, or `NEW_PAYMENT`.
        result: Result of `decode` for a message about this payment.

    Returns:
        The payment to store, including the properties the program added to it, and what to do. A stored value that is not
        a payment is returned unchanged with `review`; it never pays or delivers anything. Never raises.
    """
    return advance_by(CATALOG.procedure, payment, result)


def done(payment: Payment, key: str) -> Payment:
    """Marks a step as done.

    Args:
        payment: The payment as stored.
        key: Key of the step.

    Returns:
        The payment to store, without the step in `due`; the same object if the step was not due. Never raises.
    """
    changed: Payment = done_with(payment, key)
    return changed


def decided(payment: Payment, state: str | None = None, seen: object = None) -> Payment:
    """Applies the decision of a person about a payment, after a `review` or a question that stays unanswered.

    `attention` and `doubt` are cleared, and every step without a key is dropped. The steps of the state become due unless
    they were due before; the payment does not know what the person did by hand.

    Args:
        payment: The payment as stored.
        state: The decided state; if left out, the stored one.
        seen: `ids` and `money` that the person saw, such as a result: a delivery is compared with them.

    Returns:
        The payment to store. Nothing changes for a stored value that is not a payment, an unknown state, or `paid` for a
        refund. Never raises.
    """
    changed: Payment = decided_by(CATALOG.procedure, payment, state, seen)
    return changed


def order_of(payments: Mapping[str, Mapping[str, Any]], *, split: bool = False) -> Order:
    """Combines the payments of an order into its state.

    Args:
        payments: All payments of the order by id, in the order in which they were started.
        split: Several payments add up to the total; the program compares their sum.

    Returns:
        The order. A damaged payment locks it: `may_start` is `no`. Never raises.
    """
    return order_by(CATALOG.procedure, payments, split=split)


def next_of(payments: Mapping[str, Mapping[str, Any]], id: str, *, split: bool = False) -> NextStep | None:
    """The next step of a payment, given the other payments of its order.

    Call it under the lock of the order, after storing the result of `advance` and after a crash.

    Args:
        payments: All payments of the order by id, in the order in which they were started.
        id: Id of the payment.
        split: Several payments add up to the total; the program compares their sum.

    Returns:
        The first step that is due, with these exceptions: `review` instead of a second `fulfil`, None instead of a new
        attempt that the order does not allow, and the same reference if only that can be used. None for nothing to do.
        Never raises.
    """
    return next_by(CATALOG.procedure, payments, id, split=split)


def attempt_of(
    attempts: Sequence[Attempt],
    result: Result | Mapping[str, Any],
    *,
    reusable: bool = False,
    asked: str | None = None,
) -> Belonging:
    """Finds the attempt that a message is about.

    Args:
        attempts: Attempts under the reference of the message, or all of the order, the oldest first.
        result: Result of `decode`.
        reusable: One reference takes many payments, each its own order: a static account number or QR code, a
            subscription.
        asked: Id of the attempt whose call this responds to: a response may name no payment. Left out for a notification.

    Returns:
        What it belongs to. A response belongs to the attempt in `asked`, unless it names another one. If several attempts
        are possible, a status response, a success and a reversal count for the newest; anything else has to be confirmed,
        and its `result` says so. Ids are learned only from proven messages. Never raises.
    """
    return belonging(attempts, result, reusable=reusable, asked=asked)
