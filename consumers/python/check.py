"""Asks every tool everything in cases.json; prints a line for each."""

import importlib
import json
import os
import re
import sys
from pathlib import Path
from types import ModuleType

from tally import Tally
from validators import VALIDATORS, root_at

NATIVE = Path(__file__).parents[2] / "packages"
PACKAGES, HOSTILE, WORK = (Path(os.environ[name]) for name in ("PACKAGES", "HOSTILE", "WORK"))
ADVICE = ("name", "scope", "outcome", "retry", "actor", "reason", "disclosure")


def read(path: Path) -> dict:
    return json.loads(path.read_text(encoding="utf-8"))


def check_validator(tool: str, cases: list[dict]) -> None:
    tally, compiled = Tally(), {}
    for case in cases:
        key = (case["schema"], case["type"])
        if key not in compiled:
            compiled[key] = VALIDATORS[tool](root_at(read(PACKAGES / case["schema"]), case["type"]))
        instance = read(PACKAGES / case["file"]) if "file" in case else case["instance"]
        what = f"{case['id']} ({case['type']}, {case['note']}) is not {'valid' if case['valid'] else 'invalid'}"
        tally.check(compiled[key](instance) == case["valid"], what)
    tally.print(tool, "validator")


def check_lookups(lookups: list[dict]) -> None:
    tally = Tally()
    for item in lookups:
        codes = package_of(item["provider"])
        qualifiers = {key: item[key] for key in ("network", "service", "kind") if key in item}
        found = codes.lookup(item["space"], item["code"], **qualifiers)
        # Of a pattern with a kind, a package writes the customer's text for that kind, which the data does not have.
        told = ["title"] if "kind" in item and "service" not in item else ["title", "customer"]
        wanted = [shown(entry, told) for entry in by_advice(item["entries"])]
        answers = [answer_of(codes, entry, other, told) for entry, other in zip(by_advice(found), wanted)]
        is_same = len(found) == len(wanted) and answers == wanted
        tally.check(is_same, f"{item['id']} is answered differently")
    tally.print("the packages", "lookup")


def package_of(provider: str) -> ModuleType:
    source = str(NATIVE / f"{provider}-codes" / "python" / "src")
    if source not in sys.path:
        sys.path.append(source)
    return importlib.import_module(f"{provider.replace('-', '_')}_codes")


def by_advice(entries: list) -> list:
    return sorted(entries, key=lambda entry: json.dumps(advice_of(entry if isinstance(entry, dict) else entry.to_json())))


def advice_of(entry: dict) -> dict:
    return {key: entry[key] for key in ADVICE}


def shown(entry: dict, told: list[str]) -> dict:
    if "text" not in entry:
        return entry
    return {**entry, "text": {"id": {key: entry["text"]["id"][key] for key in told}}}


def answer_of(codes: ModuleType, entry: object, wanted: dict, told: list[str]) -> dict:
    advice = advice_of(entry.to_json())
    if "text" not in wanted:  # the data has no text where no meaning has the advice as a whole; a package has
        return advice
    message = codes.message(entry, "id").to_json()
    return {**advice, "text": {"id": {key: message[key] for key in told}}}


def check_types(tool: str, folder: str, samples: list[dict], names: list[dict], schemas: dict[str, dict]) -> None:
    tally = Tally()
    for sample in samples:
        provider, instance = sample["provider"], sample["instance"]
        sys.path.insert(0, str(WORK / "types" / folder))
        name = f"{provider}_types".replace("-", "_")
        sys.modules.pop(name, None)
        try:
            module = importlib.import_module(name)
            again = ROUND_TRIPS[folder](module, schemas[provider], instance)
            tally.check(True, "")
        except Exception as error:  # Whatever the generated code does wrong is a finding.
            tally.check(False, f"{provider}: {error!r}")
            continue
        finally:
            sys.path.pop(0)
        for pointer, value in sample["values"].items():
            tally.check(at(again, pointer) == value, f"{provider} reads something else at {pointer}")
        for item in names:
            if item["provider"] == provider and is_named(folder, schemas[provider]["definitions"][item["type"]]):
                member = getattr(enum_of(module, item["type"]), item["name"], None)
                tally.check(getattr(member, "value", None) == item["value"], f"{item['type']}.{item['name']} is missing")
    tally.print(tool, "generator")


def is_named(folder: str, definition: dict) -> bool:
    return folder != "quicktype" or "qt-accessors" in definition


def enum_of(module: object, name: str) -> object:
    """quicktype spells some words in capitals: DokuApi is DokuAPI."""
    return next((value for key, value in vars(module).items() if key.lower() == name.lower()), None)


ROUND_TRIPS = {
    "datamodel": lambda module, schema, instance: (
        getattr(module, schema["title"]).model_validate(instance).model_dump(mode="json", by_alias=True)
    ),
    "quicktype": lambda module, _schema, instance: module.root_to_dict(module.root_from_dict(instance)),
}


def at(value: object, pointer: str) -> object:
    for step in pointer.split("/")[1:]:
        if isinstance(value, list):
            value = value[int(step)] if re.fullmatch("[0-9]+", step) else None
        else:
            value = value.get(step) if isinstance(value, dict) else None
    return value


def main() -> None:
    content = read(Path(os.environ["CASES"]))
    for tool in VALIDATORS:
        check_validator(tool, content["cases"])
    check_lookups(content["lookups"])
    samples = [*content["samples"], *(read(path) for path in sorted(HOSTILE.glob("*/sample.json")))]
    schemas = {
        sample["provider"]: read(next(base / sample["schema"] for base in (PACKAGES, HOSTILE) if (base / sample["schema"]).exists()))
        for sample in samples
    }
    check_types("datamodel-code-generator (pydantic 2)", "datamodel", samples, content["names"], schemas)
    check_types("quicktype", "quicktype", samples, content["names"], schemas)


main()
