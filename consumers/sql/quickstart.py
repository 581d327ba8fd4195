# quickstart:begin
import duckdb


def open_payments(package: str, payments: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Payments of which nobody knows yet how they end: provider, space and code in, code, outcome and retry out."""
    database = duckdb.connect()
    database.execute("CREATE TABLE payments (provider TEXT, space TEXT, code TEXT)")
    database.executemany("INSERT INTO payments VALUES (?, ?, ?)", payments)
    return database.execute(
        """
        SELECT payments.code, COALESCE(codes.outcome, 'unknown') AS outcome,
          COALESCE(codes.retry, 'check_status_first') AS retry
        FROM payments LEFT JOIN read_parquet(? || '/data/codes.parquet') AS codes USING (provider, space, code)
        WHERE COALESCE(codes.outcome, 'unknown') IN ('unknown', 'pending')
        ORDER BY payments.rowid
        """,
        [package],
    ).fetchall()
# quickstart:end
