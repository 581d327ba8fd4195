# Generated from the catalog; do not edit.
"""HTTP status of DOKU.

Documented on:
- https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Http:
    """HTTP status of DOKU."""

    OK: Final = "200"
    """Request answered.

    DOKU answered this request. The status says nothing about a payment. Message: "OK".
    """
    CREATED: Final = "201"
    """Requested item created.

    DOKU created what this request asked for. The status says nothing about a payment. Message: "Created".
    """
    BAD_REQUEST: Final = "400"
    """Invalid request.

    DOKU does not accept this request as it is, because something in it is missing or wrong. Message: "Bad Request".
    """
    UNAUTHORIZED: Final = "401"
    """Token missing or invalid.

    This request carries no access token, or one that DOKU does not accept. Message: "Unauthorized".
    """
    FORBIDDEN: Final = "403"
    """Access not permitted.

    DOKU does not let the caller do what this request asks for. Message: "Forbidden".
    """
    NOT_FOUND: Final = "404"
    """Not found, result unknown.

    What this request asks for was not found; the endpoint may be wrong, or the transaction may not be visible yet. That
    does not prove that none took place. Message: "Not Found".
    """
    CONFLICT: Final = "409"
    """Duplicate or conflicting request.

    This request was refused because it repeats or contradicts an earlier one, which may have taken effect. Message:
    "Conflict".
    """
    UNPROCESSABLE_ENTITY: Final = "422"
    """Field not accepted.

    DOKU could read this request, but a field in it did not pass the validation. Message: "Unprocessable Entity".
    """
    TOO_MANY_REQUESTS: Final = "429"
    """Too many requests.

    This request was refused because the sender exceeded the rate limit. Message: "Too Many Requests".
    """
    INTERNAL_SERVER_ERROR: Final = "500"
    """Internal error at the provider.

    Something broke inside DOKU. The status does not say what had already been done. Message: "Internal Server Error".
    """
    SERVICE_UNAVAILABLE: Final = "503"
    """Provider not available.

    DOKU is currently unavailable. The status does not say whether the transaction was still accepted. Message: "Service
    Unavailable".
    """
