"""The program in webhook/ is started on a port of its own, and gets what a provider and others may send."""

from __future__ import annotations

import hashlib
import hmac
import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Thread
from typing import Any, Iterator, List, Mapping, Tuple

import pytest

httpx = pytest.importorskip("httpx")
uvicorn = pytest.importorskip("uvicorn")
pytest.importorskip("fastapi")
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "webhook"))

KEY = b"a secret of the test"
PAID = json.dumps(
    {
        "order": {"invoice_number": "INV-1", "amount": 150000},
        "transaction": {"status": "SUCCESS", "date": "2026-04-17T09:30:00Z"},
    }
).encode()


def signature(body: bytes) -> str:
    return hmac.new(KEY, body, hashlib.sha256).hexdigest()


def is_genuine(headers: Mapping[str, str], body: bytes) -> bool:
    return hmac.compare_digest(headers.get("signature", "").encode(), signature(body).encode())


Started = Tuple[Any, Any, List[Tuple[str, Any]]]


@pytest.fixture
def started() -> Iterator[Started]:
    """A client of a started program, its payments, and what was delivered."""
    from app import create
    from payments import Payments

    delivered: List[Tuple[str, Any]] = []
    payments = Payments(lambda reference, due: delivered.append((reference, due)))
    payments.begin("INV-1")
    config = uvicorn.Config(create(payments, is_genuine), host="127.0.0.1", port=0, log_level="warning")
    server = uvicorn.Server(config)
    thread = Thread(target=server.run)
    thread.start()
    try:
        until = time.monotonic() + 20
        while not server.started and thread.is_alive() and time.monotonic() < until:
            time.sleep(0.01)
        assert server.started
        port = server.servers[0].sockets[0].getsockname()[1]
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False, timeout=20) as client:
            yield client, payments, delivered
    finally:
        server.should_exit = True
        thread.join(20)


def send(client: Any, body: bytes, **headers: str) -> Tuple[int, str]:
    response = client.post("/notifications", content=body, headers=headers)
    return response.status_code, response.text


def test_delivers_once_however_often_it_is_told(started: Started) -> None:
    client, _, delivered = started
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: send(client, PAID, signature=signature(PAID)), range(24)))
    assert sorted(answers) == [(200, "fulfil")] + [(200, "none")] * 23
    assert [(reference, due.key) for reference, due in delivered] == [("INV-1", "fulfil:paid")]
    assert delivered[0][1].money.amount == "150000"


def test_asks_for_the_status_after_an_unsigned_one(started: Started) -> None:
    client, _, delivered = started
    assert send(client, PAID) == (200, "ask_status")
    assert delivered == []
    assert send(client, PAID, signature=signature(PAID)) == (200, "fulfil")


def test_refuses_what_was_changed_on_its_way(started: Started) -> None:
    client, _, delivered = started
    assert send(client, PAID + b" ", signature=signature(PAID))[0] == 401
    assert send(client, PAID, signature="x")[0] == 401
    assert send(client, b" " * (1 << 20) + PAID, signature="")[0] == 413
    assert delivered == []


@pytest.mark.parametrize(
    "body",
    [b"", PAID[1:], b"null", b"\xff\xfe", b"[" * 100_000, PAID.replace(b"INV-1", b"INV-2"), b'"%s"' % PAID.replace(b'"', b"'")],
    ids=["none", "broken", "null", "no text", "deep", "of nobody", "a text"],
)
def test_answers_safely_to_anything_that_is_signed(started: Started, body: bytes) -> None:
    client, _, delivered = started
    assert send(client, body, signature=signature(body)) == (200, "none")
    assert delivered == []
    assert send(client, PAID, signature=signature(PAID)) == (200, "fulfil")
