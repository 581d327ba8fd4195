"""What has to hold of the SQL of the package, whatever database runs it."""

from pathlib import Path

ADVICE = ["money", "scope", "outcome", "retry", "actor", "reason", "disclosure"]


def sql(package: Path, name: str) -> str:
    return (package / "sql" / f"{name}.sql").read_text(encoding="utf8")


def checks(package: Path) -> dict[str, str]:
    """Queries by what they check: each gives one row, whose cells have to be the same."""
    join, totals = sql(package, "join"), sql(package, "totals")
    wrong = " OR ".join(f"{name} <> expected_{name}" for name in ADVICE)
    before = "SELECT COUNT(*) FROM payments"
    return {
        "rows are neither multiplied nor lost": f"SELECT COUNT(*), ({before}), COUNT(DISTINCT id) FROM ({join}) AS joined",
        "the money is the same": f"SELECT SUM(amount), (SELECT SUM(amount) FROM payments) FROM ({join}) AS joined",
        "the groups have all payments": f"SELECT SUM(payments), ({before}) FROM ({totals}) AS grouped",
        "every row has the advice of the package": f"SELECT SUM(CASE WHEN {wrong} THEN 1 ELSE 0 END), 0 FROM ({join}) AS joined",
        "no advice is missing": f"SELECT COUNT({'), COUNT('.join(ADVICE)}), ({before}) FROM ({join}) AS joined",
        "what is not known asks for the status": "SELECT COUNT(*), 0 FROM "
        f"({join}) AS joined WHERE NOT is_known AND NOT (money = 'unknown' AND outcome = 'unknown' AND retry = 'check_status_first')",
        "money moved only where a transaction succeeded": "SELECT COUNT(*), 0 FROM "
        f"({join}) AS joined WHERE money = 'yes' AND NOT (scope = 'transaction' AND outcome = 'success')",
        "a code is there once": "SELECT COUNT(*), (SELECT COUNT(*) FROM (SELECT DISTINCT provider, space, code FROM codes) AS keys) FROM codes",
        "every text is there": "SELECT COUNT(*), (SELECT COUNT(*) FROM codes JOIN messages_en "
        "ON messages_en.provider = codes.provider AND messages_en.message = codes.message "
        "AND messages_en.customer = codes.customer_en) FROM codes",
    }


def problems(package: Path, ask) -> tuple[int, list[str]]:
    """How many checks passed, and what is wrong; `ask` runs a query and gives its one row."""
    found = [(what, [str(cell) for cell in ask(query)]) for what, query in checks(package).items()]
    # No payments at all would pass every check.
    found.append(("there are payments", [str(ask("SELECT COUNT(*) > 1000 FROM payments")[0] in (True, "t", "true")), "True"]))
    wrong = [f"{what}: {', '.join(cells)}" for what, cells in found if len(set(cells)) > 1]
    return len(found) - len(wrong), wrong
