"""Runs the SQL of the package in DuckDB and PostgreSQL."""

import json
import os
from pathlib import Path

import duckdb
import queries
import quickstart
from postgresql import Server

PACKAGE = Path(os.environ["PACKAGES"]) / "payment-codes"
PAYMENTS = Path(os.environ["WORK"]) / "payments.csv"


def report(tool: str, passed: int, wrong: list[str], note: str = "") -> None:
    line = {"language": "sql", "tool": tool, "kind": "lookup", "passed": passed, "failed": len(wrong)}
    print(json.dumps({**line, "note": "; ".join([*([note] if note else []), *wrong])}), flush=True)


def in_duckdb() -> tuple[int, list[str]]:
    database = duckdb.connect()
    os.chdir(PACKAGE)
    database.execute(queries.sql(PACKAGE, "duckdb"))
    database.execute(f"CREATE TABLE payments AS FROM read_csv('{PAYMENTS}', all_varchar = true)")
    database.execute("ALTER TABLE payments ALTER amount TYPE BIGINT")
    passed, wrong = queries.problems(PACKAGE, lambda query: database.execute(query).fetchone())
    # The three formats of the table hold the same.
    same = database.execute(
        "SELECT COUNT(*) FROM ((FROM codes) EXCEPT (FROM read_csv('data/codes.csv', all_varchar = true)"
        " SELECT * REPLACE (http::INTEGER AS http, variants::INTEGER AS variants, not_before_s::INTEGER AS not_before_s,"
        " every_s::INTEGER AS every_s, valid_for_days::INTEGER AS valid_for_days)))"
    ).fetchone()
    said = quickstart.open_payments(str(PACKAGE), [("doku", "snap", "5044300"), ("doku", "snap", "2004300"), ("doku", "x", "1")])
    more = {
        "CSV and Parquet differ": same == (0,),
        "the quick start": said == [("5044300", "unknown", "check_status_first"), ("1", "unknown", "check_status_first")],
    }
    return passed + sum(more.values()), [*wrong, *(what for what, ok in more.items() if not ok)]


def in_postgresql() -> tuple[int, list[str], str]:
    with Server() as server:
        server.run(PACKAGE, "--file", str(PACKAGE / "sql" / "postgresql.sql"))
        columns = ", ".join(f"expected_{name} text" for name in queries.ADVICE)
        server.run(
            PACKAGE,
            *("--command", f"CREATE TABLE payments (id text, provider text, space text, code text, amount bigint, {columns})"),
            *("--command", f"\\copy payments FROM '{PAYMENTS}' WITH (FORMAT csv, HEADER true)"),
        )
        passed, wrong = queries.problems(PACKAGE, lambda query: server.row(PACKAGE, query))
        return passed, wrong, server.version


if __name__ == "__main__":
    report("DuckDB", *in_duckdb())
    report("PostgreSQL", *in_postgresql())
