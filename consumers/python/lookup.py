"""Looks codes up in the codes.json of a package."""

import json
import re
from pathlib import Path

NETWORKS = ("AMEX", "GPN", "JCB", "MASTERCARD", "VISA")


def read_codes(path: Path) -> dict:
    return json.loads(path.read_text(encoding="utf-8"))


def lookup(
    codes: dict, space: str, code: str, *, network: str | None = None, service: str | None = None, kind: str | None = None
) -> list[dict]:
    """The entries of a code, with the advice and texts for its service.

    An empty list means that nothing is known: ask for the status first.
    """
    table = next((item for item in codes["spaces"] if item["id"] == space), None)
    if table is None or not isinstance(code, str):
        return []
    entries = [entry for entry in codes["entries"] if entry["space"] == space]
    if table["kind"] == "literal":
        spelled = _as_written(table, code)
        return _of_network([entry for entry in entries if entry["code"] == spelled], network)
    parts = _split(table, code)
    if parts is None:
        return []
    stated = service if parts["service"] == table["open"] else parts["service"]
    known = next((item for item in table["services"] if item["code"] == stated), None)
    if known is None:
        return []
    kinds = known.get("serves", [known["kind"]])
    if kind not in kinds:
        if len(kinds) > 1:
            return []
        kind = kinds[0]
    full, pattern = _join(table, parts, stated), _join(table, parts, table["open"])
    found = [entry for entry in entries if entry["code"] == full] or [
        entry for entry in entries if entry["code"] == pattern and stated in entry.get("services", [stated])
    ]
    return [_vary(entry, stated, kind) for entry in _of_network(found, network)]


def _split(table: dict, code: str) -> dict[str, str] | None:
    """The segments of a code; None unless it has exactly the form of the space."""
    if len(code) != sum(segment["length"] for segment in table["segments"]):
        return None
    parts, offset = {}, 0
    for segment in table["segments"]:
        part = code[offset : offset + segment["length"]]
        offset += segment["length"]
        is_open = segment["name"] == "service" and part == table["open"]
        if not is_open and not re.fullmatch("[0-9]+", part):
            return None
        parts[segment["name"]] = part
    return parts


def _join(table: dict, parts: dict[str, str], service: str) -> str:
    return "".join({**parts, "service": service}[segment["name"]] for segment in table["segments"])


def _as_written(table, code):
    """A code in the letters of the catalog, where it may also arrive in those of the other case."""
    if table.get("capitals") and code == code.upper():
        return code.lower()
    return code.upper() if table.get("small") and code == code.lower() else code


def _of_network(entries: list[dict], network: str | None) -> list[dict]:
    own = [entry for entry in entries if network is not None and entry["network"] == network]
    if own:
        return own
    return [entry for entry in entries if entry["network"] is None] if network in NETWORKS else entries


def _vary(entry: dict, service: str, kind: str) -> dict:
    """The entry with what differs for its service."""
    if entry.get("service") is not None:
        return entry
    for variation in entry.get("when", []):
        if service in variation.get("services", [service]) and kind in variation.get("kinds", [kind]):
            advice = {key: value for key, value in variation.items() if key not in ("services", "kinds", "text")}
            text = {
                locale: {**own, **variation.get("text", {}).get(locale, {})} for locale, own in entry["text"].items()
            }
            return {**entry, **advice, "text": text}
    return entry
