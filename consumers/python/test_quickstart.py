"""The code of the quick starts, and types that read codes and fields of tomorrow."""


import pytest

from quickstart import what_happened
from quickstart_types import is_lack_of_funds

UNKNOWN = {"scope": "transaction", "outcome": "unknown", "step": "ask_status"}


def told(body):
    return {key: what_happened(body)[key] for key in UNKNOWN}


def test_a_transfer_without_funds_has_failed_and_the_customer_is_not_told_why():
    result = what_happened({"responseCode": "4034314", "responseMessage": "Insufficient Funds"})
    assert (result["outcome"], result["step"]) == ("failed", "new_attempt")
    assert "saldo" not in result["customer"].lower()


def test_a_timeout_is_not_a_failure():
    assert told({"responseCode": "5044300", "responseMessage": "Timeout"}) == UNKNOWN


@pytest.mark.parametrize(
    "body",
    [
        {"responseCode": "4994399"},
        {"responseCode": "2004300\n"},
        {"responseCode": "٢٠٠٤٣٠٠"},
        {"responseCode": ["2004300"]},
        {},
        None,
        "<html>",
    ],
)
def test_what_is_not_known_is_neither_success_nor_failure(body):
    assert told(body) == UNKNOWN


def test_an_answered_status_query_is_no_payment():
    result = what_happened({"responseCode": "2005300"})
    assert (result["scope"], result["outcome"]) == ("request", "success")


def test_generated_types_read_codes_and_fields_of_tomorrow():
    assert is_lack_of_funds('{"responseCode": "4034314", "fee": {"by": null}}')
    assert not is_lack_of_funds('{"responseCode": "4994399", "latestTransactionStatus": "42"}')
