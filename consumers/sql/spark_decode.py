"""Decodes a generated log with the Python package inside Spark, and counts what `payment-codes scan` counts."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Iterator

import pandas
from pyspark.sql import SparkSession

PACKAGES = Path(os.environ["PACKAGES"])
WORK = Path(os.environ["WORK"])
LINES = 40_000
COLUMNS = ["space", "code", "name", "outcome", "scope", "retry", "why"]


def bodies() -> list[object]:
    """The documented bodies of DOKU with each code of its responses, and some that nobody has documented."""
    documented = json.loads((PACKAGES / "doku-codes" / "codes.json").read_text(encoding="utf-8"))
    some = [vector.get("body") for vector in documented["procedure"]["vectors"]]
    some += [{"responseCode": code, "responseMessage": "x"} for code in ("2005400", "4034314", "5044300", "4039999")]
    return [body for body in some if isinstance(body, dict) and "responseCode" in body and "responseMessage" in body]


def decoded(batches: Iterator[pandas.DataFrame]) -> Iterator[pandas.DataFrame]:
    """What `mapInPandas` runs in each worker, for a partition at a time."""
    sys.path.insert(0, str(PACKAGES / "doku-codes" / "python" / "src"))
    from doku_codes import decode

    for batch in batches:
        results = [decode(json.loads(line)["body"]).to_json() for line in batch["value"]]
        yield pandas.DataFrame([[str(result.get(name, "")) for name in COLUMNS] for result in results], columns=COLUMNS)


def scanned(log: Path) -> Counter[tuple[str, ...]]:
    """What the program of the joint package counts."""
    program = PACKAGES / "payment-codes" / "dist" / "esm" / "bin" / "main.js"
    command = ["node", str(program), "scan", "--provider", "doku", "--json", str(log)]
    report = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    counts: Counter[tuple[str, ...]] = Counter()
    for row in report["rows"]:
        counts[tuple(row[name] for name in COLUMNS)] += row["count"]
    return counts


def main() -> int:
    log = WORK / "decode.ndjson"
    choose, some = random.Random(1), bodies()
    with log.open("w", encoding="utf-8") as lines:
        for _ in range(LINES):
            lines.write(json.dumps({"body": choose.choice(some)}) + "\n")
    spark = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .getOrCreate()
    )
    parts = spark.read.text(str(log)).repartition(8)
    rows = parts.mapInPandas(decoded, ", ".join(f"{name} string" for name in COLUMNS)).groupBy(*COLUMNS).count().collect()
    spark.stop()
    counts = Counter({tuple(row[name] for name in COLUMNS): row["count"] for row in rows})
    expected = scanned(log)
    for row in sorted({*counts, *expected}):
        if counts[row] != expected[row]:
            print(f"{row}: {counts[row]} by decode in Spark, {expected[row]} by scan", file=sys.stderr)
    is_same = counts == expected and sum(counts.values()) == LINES
    print(f"decode in Spark: {sum(counts.values())} bodies of {len(counts)} kinds, {'as' if is_same else 'NOT as'} scan counts them")
    return 0 if is_same else 1


if __name__ == "__main__":
    sys.exit(main())
