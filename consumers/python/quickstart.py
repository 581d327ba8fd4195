"""What a service does with a response of DOKU: codes.json and schema.json only."""

# quickstart:begin
import json
import os
from pathlib import Path

from jsonschema import Draft202012Validator

from lookup import lookup  # 80 lines over codes.json

package = Path(os.environ["PACKAGES"]) / "doku-codes"  # where the package was unpacked
codes = json.loads((package / "codes.json").read_text(encoding="utf-8"))
body_schema = Draft202012Validator(json.loads((package / "schema.json").read_text(encoding="utf-8")))


def what_happened(body: object) -> dict:
    found = lookup(codes, "snap", body.get("responseCode")) if body_schema.is_valid(body) else []
    if len(found) != 1:
        return {"scope": "transaction", "outcome": "unknown", "retry": "check_status_first"}
    [entry] = found  # success is payment only in scope "transaction"
    advice = {key: entry[key] for key in ("name", "scope", "outcome", "retry")}
    return {**advice, "customer": entry["text"]["id"]["customer"]}
# quickstart:end
