"""Runs the SQL of the package in Spark, on this machine and with payments in partitions."""

import os
import sys
from pathlib import Path

import queries
from pyspark.sql import SparkSession

PACKAGE = Path(os.environ["PACKAGES"]) / "payment-codes"
WORK = Path(os.environ["WORK"])

os.chdir(PACKAGE)
spark = (
    SparkSession.builder.master("local[2]")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.shuffle.partitions", "4")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.sql.warehouse.dir", str(WORK / "warehouse"))
    .getOrCreate()
)
for statement in queries.sql(PACKAGE, "spark").split(";\n"):
    if statement.strip():
        spark.sql(statement)

columns = ", ".join(f"expected_{name} STRING" for name in queries.ADVICE)
schema = f"id STRING, provider STRING, space STRING, code STRING, amount BIGINT, {columns}"
payments = spark.read.csv(str(WORK / "payments.csv"), header=True, schema=schema)
partitions = str(WORK / "payments")
payments.repartition(8).write.mode("overwrite").partitionBy("provider").parquet(partitions)
# A provider that is a number would be read as one.
spark.conf.set("spark.sql.sources.partitionColumnTypeInference.enabled", "false")
spark.read.parquet(partitions).createOrReplaceTempView("payments")

passed, wrong = queries.problems(PACKAGE, lambda query: spark.sql(query).first())
print(f"Spark {spark.version}: {passed} checks passed, {len(wrong)} failed, {payments.count()} payments")
spark.stop()
for what in wrong:
    print(what, file=sys.stderr)
sys.exit(1 if wrong else 0)
