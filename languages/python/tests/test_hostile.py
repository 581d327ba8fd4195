"""Nothing that a body is made of raises, and what is no JSON has no fields."""

from __future__ import annotations

import math
from decimal import Decimal
from types import ModuleType
from typing import Any, NoReturn

import pytest

CODE = "4034314"


class Raising:
    """Raises whatever is asked of it."""

    def _raise(self, *_: Any, **__: Any) -> NoReturn:
        raise RuntimeError("no")

    __getattr__ = __eq__ = __hash__ = __len__ = __bool__ = __iter__ = __str__ = __repr__ = __getitem__ = _raise  # type: ignore[assignment]
    __lt__ = __int__ = __float__ = __index__ = __contains__ = _raise  # type: ignore[assignment]


class RaisingDict(dict):  # type: ignore[type-arg]
    """A dictionary of a framework that does something else where it is read."""

    def _raise(self, *_: Any, **__: Any) -> NoReturn:
        raise RuntimeError("no")

    get = keys = items = values = __getitem__ = __iter__ = __contains__ = __len__ = __eq__ = _raise  # type: ignore[assignment]


class RaisingList(list):  # type: ignore[type-arg]
    def _raise(self, *_: Any, **__: Any) -> NoReturn:
        raise RuntimeError("no")

    __getitem__ = __iter__ = __len__ = __contains__ = __eq__ = _raise  # type: ignore[assignment]


class Liar(str):
    """A text that is equal to everything."""

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return hash(CODE)

    def __len__(self) -> int:
        return 7


class RaisingKey(str):
    def __eq__(self, other: object) -> bool:
        raise RuntimeError("no")

    def __hash__(self) -> int:
        return hash("responseCode")


def nested(depth: int) -> Any:
    body: Any = {}
    for _ in range(depth):
        body = {"responseCode": body, "data": [body]}
    return body


def circular() -> Any:
    body: dict[str, Any] = {"responseCode": CODE}
    body["data"] = body
    body["payouts"] = [body]
    body["message"] = [body, [body]]
    return body


HOSTILE = [
    Raising(),
    RaisingDict(responseCode=CODE),
    RaisingList([{"responseCode": CODE}]),
    {"responseCode": Raising(), "status": Raising(), "transaction": Raising(), "data": Raising()},
    {RaisingKey("responseCode"): CODE},
    {Raising: CODE, 5: CODE, None: CODE, (1, 2): CODE},
    {"responseCode": CODE, "responseMessage": Raising()},
    {"responseCode": CODE, "responseMessage": [Raising(), "x"] * 10},
    nested(50_000),
    circular(),
    {"responseCode": 10**5000, "amount": {"value": 10**5000}},
    {"responseCode": math.nan, "amount": {"value": math.inf}},
    {"responseCode": -math.inf, "order": {"amount": math.nan}},
    {"responseCode": Decimal("NaN"), "amount": {"value": Decimal("1E+400000")}},
    {"responseCode": "\ud800" * 7, "responseMessage": "\udfff" * 2000},
    {"responseCode": "٤٠٣٤٣١٤"},
    {"responseCode": CODE + "\n"},
    b"4034314",
    bytearray(b"{}"),
    memoryview(b"{}"),
    object(),
    type,
    lambda: {"responseCode": CODE},
    (item for item in ({"responseCode": CODE},)),
    {"responseCode": CODE}.items(),
    {CODE},
    "4034314",
    '{"responseCode": "4034314"}',
    5,
    True,
    1j,
]


@pytest.mark.parametrize("place", range(len(HOSTILE)))
def test_no_body_raises(codes: ModuleType, place: int) -> None:
    body = HOSTILE[place]
    for context in ({}, {"from_": "call"}, {"from_": "notification", "verified": True}, {"http_status": 500}):
        result = codes.decode(body, **context)
        assert result.outcome in tuple(codes.Outcome)
        assert codes.next_step(result).step in tuple(codes.Step)
        assert codes.message(result, "id").customer
        codes.log_fields(result)
        codes.metric_labels(result)


def test_what_is_no_json_carries_no_code(doku: Any) -> None:
    for body in [*HOSTILE[:3], *HOSTILE[17:]]:
        result = doku.decode(body, from_="call")
        if result.known:
            # A dictionary of a framework is read as the dictionary that it is.
            assert isinstance(body, dict)
            assert result.name == "INSUFFICIENT_FUNDS"
        else:
            assert (result.why, result.outcome, result.retry) == ("no_code", "unknown", "check_status_first")


def test_a_text_that_lies_is_what_it_holds(doku: Any) -> None:
    result = doku.decode({"responseCode": Liar("nonsense")})
    assert (result.known, result.outcome) == (False, "unknown")
    known = doku.decode({"responseCode": Liar(CODE)})
    assert known.code == CODE
    assert type(known.to_json()["code"]) is str


@pytest.mark.parametrize(
    "context",
    [
        {"from_": Raising()},
        {"from_": ["call"]},
        {"verified": Raising()},
        {"verified": 1},
        {"verified": "true"},
        {"verified": {"status": "genuine"}},
        {"http_status": Raising()},
        {"http_status": True},
        {"http_status": math.nan},
        {"http_status": "٢٠٠"},
        {"http_status": 10**400},
        {"space": Raising(), "network": 5, "service": [], "kind": {}, "family": b"x"},
    ],
)
def test_no_context_raises_or_is_believed(doku: Any, context: Any) -> None:
    notification = {"latestTransactionStatus": "00", "responseCode": "2005500", "originalPartnerReferenceNo": "x"}
    given = {"from_": "notification", **context}
    result = doku.decode(notification, **given)
    plain = doku.decode(notification, from_="notification" if "from_" not in context else None)
    assert result.to_json() == plain.to_json()


def test_a_forged_notification_is_not_read(doku: Any) -> None:
    result = doku.decode({"responseCode": "2005500"}, from_="notification", verified={"status": "forged"})
    assert (result.why, result.confirm, result.codes) == ("forged", "never", ())
    assert doku.next_step(result).step == "review"


def test_nothing_raises_on_what_was_stored(doku: Any) -> None:
    result = doku.decode({"responseCode": CODE}, from_="call")
    for payment in [*HOSTILE, dict(doku.NEW_PAYMENT, due=[Raising()]), dict(doku.NEW_PAYMENT, given=Raising())]:
        advanced = doku.advance(payment, result)
        assert advanced.payment is payment
        assert advanced.next.step == "review"
        assert doku.done(payment, "fulfil:paid") is payment
        assert doku.decided(payment, "paid") is payment
    for payments in (None, [], {"a": None}, {"a": {}, "b": 5}):
        doku.order_of(payments)
        assert doku.next_of(payments, "a").step == "review"
    for a, b in ((None, None), (1, 1), ("", ""), ("1", 1), (Raising(), "1"), ("٣", "٣")):
        assert doku.same_amount(a, b) is False


def test_lookups_take_anything(doku: Any) -> None:
    for space, code in ((None, None), (5, CODE), ("snap", None), ("nope", CODE), (Liar("snap"), "x"), ([], {})):
        assert doku.lookup(space, code) == ()
        assert doku.parse(space, code) is None
    for pattern, service in ((None, None), ("403XX14", "x"), ("403XX14", None), ("x" * 7, "43")):
        with pytest.raises(ValueError):
            doku.compose(pattern, service)
    assert doku.compose("403XX14", "43") == CODE


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (10000, "10000"),
        (10000.0, "10000"),
        (10000.5, "10000.5"),
        (Decimal("10000.00"), "10000.00"),
        (1e16, "10000000000000000"),
        (1e21, "1e+21"),
        (1.5e-7, "1.5e-7"),
        (0.000001, "0.000001"),
        (-0.0, "0"),
        (123456789012345678, "123456789012345678"),
        (True, None),
        (math.inf, None),
        ("x" * 257, None),
        ("x" * 256, "x" * 256),
        ("😀" * 129, None),
    ],
)
def test_ids_are_texts_and_numbers_as_received(doku: Any, number: Any, text: Any) -> None:
    assert doku.decode({"order": {"amount": number}}).money.amount == text


@pytest.mark.parametrize("code", [4034314, 4034314.0, Decimal("4034314")])
def test_a_whole_number_is_a_code(doku: Any, code: Any) -> None:
    assert doku.decode({"responseCode": code}).code == CODE


@pytest.mark.parametrize("code", [True, 4034314.5, 2**53 + 4034314, -4034314, Decimal("4034314.5")])
def test_other_numbers_are_none(doku: Any, code: Any) -> None:
    assert not doku.decode({"responseCode": code}).known
