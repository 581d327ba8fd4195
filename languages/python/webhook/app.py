"""A FastAPI program that takes notifications of DOKU. The package has no `verify`: the program brings its own check."""

from __future__ import annotations

import json
import logging
from typing import Callable, Mapping

from doku_codes import decode, log_fields
from fastapi import FastAPI, Request, Response
from fastapi.concurrency import run_in_threadpool

from payments import Payments

# Whether the provider signed exactly these bytes: headers, then the body as it was received.
IsGenuine = Callable[[Mapping[str, str], bytes], bool]

LONGEST = 1 << 20
log = logging.getLogger("notifications")


def create(payments: Payments, is_genuine: IsGenuine) -> FastAPI:
    """Makes the program.

    Args:
        payments: Where payments are stored.
        is_genuine: Check of the signature, as the provider documents it.

    Returns:
        A program with one route. It answers 200 for what was stored, 401 for a wrong signature, and 413 for too much.
    """
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)

    # No model in the signature: a parameter with a type would be parsed, and the bytes are what was signed.
    @app.post("/notifications")
    async def receive(request: Request) -> Response:
        raw = bytearray()
        async for part in request.stream():
            raw += part
            if len(raw) > LONGEST:
                return Response(status_code=413)
        is_signed = "signature" in request.headers
        is_verified = is_signed and is_genuine(request.headers, bytes(raw))
        if is_signed and not is_verified:
            return Response(status_code=401)
        # Without a signature it is a hint at most: nothing is believed, and the step is to ask for the status.
        result = decode(parsed(bytes(raw)), from_="notification", verified=is_verified)
        due = await run_in_threadpool(payments.apply, result)
        log.info("notification", extra={"payment": log_fields(result), "step": due.step if due else "none"})
        return Response(due.step if due else "none", media_type="text/plain")

    return app


def parsed(raw: bytes) -> object:
    """The JSON value of a body; None for what is no JSON, which `decode` takes for no body."""
    try:
        value: object = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    return value
