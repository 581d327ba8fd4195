"""Makes Python types of every schema for generators, in $WORK/types."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

TYPES = Path(os.environ["WORK"]) / "types"
DATAMODEL = [
    *[sys.executable, "-m", "datamodel_code_generator", "--input-file-type", "jsonschema", "--formatters", "builtin"],
    *["--output-model-type", "pydantic_v2.BaseModel", "--use-title-as-name", "--disable-timestamp"],
    # Descriptions as docstrings: the place where hostile text could do most.
    *["--use-schema-description", "--use-field-description"],
]

shutil.rmtree(TYPES, ignore_errors=True)
for tool in ("datamodel", "quicktype"):
    (TYPES / tool).mkdir(parents=True)
for source in ("PACKAGES", "HOSTILE"):
    for schema in sorted(Path(os.environ[source]).glob("*/codegen.schema.json")):
        # Not doku_codes: that is the package.
        module = f"{schema.parent.name.removesuffix('-codes').replace('-', '_')}_types"
        output = TYPES / "datamodel" / f"{module}.py"
        subprocess.run([*DATAMODEL, "--input", schema, "--output", output], check=True)
        output = TYPES / "quicktype" / f"{module}.py"
        quicktype = ["quicktype", "--src-lang", "schema", "--lang", "python", "--python-version", "3.7"]
        subprocess.run([*quicktype, "--top-level", "Root", "--out", output, schema], check=True)
