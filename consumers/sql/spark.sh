#!/usr/bin/env bash
# In Spark: the SQL of the package, and `decode` of the Python package. Apart from the other databases, as it needs Java
# and a large download.
set -euo pipefail
cd "$(dirname "$0")"

export PACKAGES=${PACKAGES:-$(cd ../../packages && pwd)}
export WORK=${WORK:-$PWD/.work}
mkdir -p "$WORK"
"$WORK/spark/bin/python" -c "import pandas, pyarrow, pyspark" 2>/dev/null || python3 install.py spark requirements-spark.txt
node payments.js
# Workers are the same Python, with the same packages.
export PYSPARK_PYTHON=$WORK/spark/bin/python SPARK_LOCAL_IP=127.0.0.1 PYTHONDONTWRITEBYTECODE=1
"$WORK/spark/bin/python" spark.py
exec "$WORK/spark/bin/python" spark_decode.py
