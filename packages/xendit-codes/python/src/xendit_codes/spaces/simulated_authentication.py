# Generated from the catalog; do not edit.
"""Simulated 3-D Secure result of Xendit.

Documented on:
- https://docs.xendit.co/docs/cards-simulate-card-scenarios
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class SimulatedAuthentication:
    """Simulated 3-D Secure result of Xendit."""

    API_GW_ASM_POLICY_ERROR: Final = "API_GW_ASM_POLICY_ERROR"
    """Policy error.

    The simulated gateway refuses the authentication.
    """
    AUTHENTICATED: Final = "AUTHENTICATED"
    """Authenticated.

    The simulated customer passes.
    """
    AUTHENTICATION_NOT_AVAILABLE: Final = "AUTHENTICATION_NOT_AVAILABLE"
    """Authentication not available.

    The simulated issuer offers no authentication.
    """
    AUTHENTICATION_REJECTED: Final = "AUTHENTICATION_REJECTED"
    """Rejected by issuer.

    The simulated issuer rejects the authentication.
    """
    AUTHENTICATION_SERVER_ERROR: Final = "AUTHENTICATION_SERVER_ERROR"
    """Server error.

    The simulated server of the authentication fails.
    """
    CANCELLED_AUTHENTICATION: Final = "CANCELLED_AUTHENTICATION"
    """Canceled by customer.

    The simulated customer cancels the challenge.
    """
    UNAUTHENTICATED: Final = "UNAUTHENTICATED"
    """Not authenticated.

    The simulated customer fails the challenge.
    """
