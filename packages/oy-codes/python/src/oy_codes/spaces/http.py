# Generated from the catalog; do not edit.
"""HTTP status of OY! Indonesia.

Documented on:
- https://api-docs.oyindonesia.com/#fund-acceptance-response-codes-fund-acceptance
- https://api-docs.oyindonesia.com/#list-of-http-status-codes-api-e-wallet-aggregator
- https://api-docs.oyindonesia.com/#payment-routing-response-codes-payment-routing
- https://api-docs.oyindonesia.com/#qris-transaction-response-codes-qris-aggregator
- https://api-docs.oyindonesia.com/#va-aggregator-response-codes-
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1238
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1239
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1240
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1241
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1242
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1243
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1244
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_acceptance.md#L1610
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_acceptance.md#L1611
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_acceptance.md#L1612
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_acceptance.md#L1613
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_acceptance.md#L1614
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_acceptance.md#L1615
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_acceptance.md#L1616
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L1016
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L1017
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L1018
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L1019
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L1020
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L1021
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L1022
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_qris_aggregator.md#L609
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_qris_aggregator.md#L610
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_qris_aggregator.md#L611
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_qris_aggregator.md#L612
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_qris_aggregator.md#L613
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_qris_aggregator.md#L614
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_qris_aggregator.md#L615
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Http:
    """HTTP status of OY! Indonesia."""

    OK: Final = "200"
    """Request answered.

    OY! answered this request. The status says nothing about a payment.
    """
    FORBIDDEN: Final = "403"
    """Access refused.

    The IP address is not registered, or the request looked like an attack. It was not processed.
    """
    NOT_FOUND: Final = "404"
    """Wrong address.

    The address or the HTTP method is wrong. The request was not processed.
    """
    TOO_MANY_REQUESTS: Final = "429"
    """Too many requests.

    Too many requests were sent to this address. The request was not processed.
    """
    INTERNAL_SERVER_ERROR: Final = "500"
    """Internal error at the provider.

    OY! had an error that it does not know. The request may or may not have been carried out.
    """
    SERVICE_UNAVAILABLE: Final = "503"
    """Provider not available.

    OY! could not process requests right now. Whether this one was carried out is not certain.
    """
    GATEWAY_TIMEOUT: Final = "504"
    """Timeout waiting for an answer.

    OY! did not answer in time. The request may or may not have been carried out.
    """
