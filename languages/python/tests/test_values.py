"""Results, entries and steps are values: read, copied, compared and never changed."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest

FUNDS = {"responseCode": "4034314", "responseMessage": "Insufficient Funds", "partnerReferenceNo": "INV-1"}


def values(doku: Any) -> list[Any]:
    result = doku.decode(FUNDS, from_="call")
    unknown = doku.decode({}, from_="call")
    attempt = doku.Attempt("a", "INV-1")
    return [
        result,
        unknown,
        doku.lookup("snap", "4034314")[0],
        result.ids,
        result.money,
        result.codes[0],
        result.by,
        doku.next_step(result),
        doku.message(result, "id"),
        doku.parse("snap", "4034314"),
        doku.order_of({}),
        attempt,
        doku.attempt_of([attempt], result),
    ]


def test_they_cannot_be_changed(doku: Any) -> None:
    for value in values(doku):
        for change in (
            lambda value=value: setattr(value, "outcome", "success"),
            lambda value=value: setattr(value, "_fields", {}),
            lambda value=value: delattr(value, "_fields"),
        ):
            with pytest.raises(AttributeError):
                change()


def test_their_json_is_a_copy(doku: Any) -> None:
    result = doku.decode(FUNDS)
    before = result.to_json()
    changed = result.to_json()
    changed["outcome"] = "success"
    changed["codes"][0]["entries"].clear()
    changed["ids"]["reference"] = "x"
    changed["params"]["x"] = "y"
    assert result.to_json() == before
    assert doku.decode(FUNDS).to_json() == before
    assert json.loads(json.dumps(before)) == before


def test_a_copy_and_what_was_pickled_are_equal(doku: Any) -> None:
    for value in values(doku):
        for other in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
            assert type(other) is type(value)
            assert other == value
            assert hash(other) == hash(value)
            assert other.to_json() == value.to_json()


def test_others_are_not_equal(doku: Any) -> None:
    result = doku.decode(FUNDS)
    assert result != doku.decode({})
    assert result != result.to_json()
    assert result.ids != result.money
    assert len({result, doku.decode(FUNDS), doku.decode({})}) == 2


def test_a_log_line_holds_no_ids(doku: Any) -> None:
    for value in values(doku):
        if not isinstance(value, doku.Attempt):
            assert "INV-1" not in repr(value)


def test_words_are_their_texts(doku: Any) -> None:
    result = doku.decode(FUNDS)
    assert result.outcome == "failed" == doku.Outcome.FAILED
    assert f"{result.outcome} {result.outcome!s:>8}" == "failed   failed"
    assert json.dumps({"outcome": result.outcome}) == '{"outcome": "failed"}'
    assert {result.outcome: 1}["failed"] == 1


def test_the_payment_that_all_share_cannot_be_changed(doku: Any) -> None:
    new = doku.NEW_PAYMENT
    for change in (
        lambda: new.update(state="paid"),
        lambda: new.__setitem__("state", "paid"),
        lambda: new.pop("state"),
        lambda: new.clear(),
        lambda: new.setdefault("x", 1),
        lambda: new.__delitem__("state"),
    ):
        with pytest.raises(TypeError):
            change()
    own = dict(new, order="A-1")
    assert json.loads(json.dumps(own))["order"] == "A-1"
    for other in (copy.copy(new), copy.deepcopy(new), pickle.loads(pickle.dumps(new))):
        other["state"] = "x"
    assert new["state"] == "new"


def test_payments_keep_what_programs_add(doku: Any) -> None:
    extra = object()
    payment = dict(doku.NEW_PAYMENT, order="A-1", extra=extra)
    advanced = doku.advance(payment, doku.decode(FUNDS, from_="call"))
    assert advanced.payment["order"] == "A-1"
    assert advanced.payment["extra"] is extra
    assert payment["version"] == 0
    again = doku.advance(advanced.payment, doku.decode(FUNDS, from_="call"))
    assert again.payment is advanced.payment


def test_stored_results_are_read_like_results(doku: Any) -> None:
    result = doku.decode(FUNDS, from_="call")
    stored = json.loads(json.dumps(result.to_json()))
    assert doku.next_step(stored) == doku.next_step(result)
    assert doku.advance(doku.NEW_PAYMENT, stored).payment == doku.advance(doku.NEW_PAYMENT, result).payment
    for nothing in (None, 5, "x", [], {}, {"outcome": 5}, {"codes": [None, 5, {}]}):
        assert doku.next_step(nothing).step == "review"


def test_a_language_that_is_not_there_is_the_first_one(doku: Any) -> None:
    result = doku.decode(FUNDS)
    assert doku.message(result, "id-ID") == doku.message(result, "id") == doku.message(result, "ID_id")
    assert doku.message(result, "fr") == doku.message(result, "") == doku.message(result, doku.LOCALES[0])
    assert doku.message(result, "id") != doku.message(result, "en")
