"""Functions that give texts about results."""

from __future__ import annotations

from .message import Message, message_of
from .shared import CATALOG

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .results import Entry
    from .unions import Result


def message(
    result: Entry | Result,
    locale: str = "",
    *,
    params: Mapping[str, str] | None = None,
) -> Message:
    """Builds the texts about a result.

    Args:
        result: Result of `decode` or `lookup`.
        locale: Tag of a language, such as `id` or `id-ID`; the first of `LOCALES` where the package does not have it.
        params: Values of parameters; those of the result are used for the others.

    Returns:
        Title, detail and action for your own logs, and the text for the customer, which is safe to show: it is neutral
        if the reason must not be shown to the payer, or if it is not known whether money moved. The texts of a language
        are loaded when they are asked for.
    """
    return message_of(CATALOG, result, locale, params)
