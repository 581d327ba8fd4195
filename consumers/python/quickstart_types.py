"""Types of datamodel-code-generator, as generate.py makes them."""

# quickstart:begin
# datamodel-codegen --input codegen.schema.json --input-file-type jsonschema --use-title-as-name \
#   --output-model-type pydantic_v2.BaseModel --output doku_types.py
from doku_types import DokuSnap, DokuSnapResponse


def is_lack_of_funds(text: str) -> bool:
    body = DokuSnapResponse.model_validate_json(text)  # also reads codes and fields of tomorrow
    code = body.responseCode or ""
    return f"{code[:3]}XX{code[5:]}" == DokuSnap.INSUFFICIENT_FUNDS.value
# quickstart:end
