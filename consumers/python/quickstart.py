"""What a service does with a response of DOKU."""

# quickstart:begin
from doku_codes import decode, message, next_step  # pip install doku-codes


def what_happened(body: object) -> dict:
    result = decode(body, from_="call")  # of any value; never raises
    step = next_step(result)  # what to do: success alone is no payment, as it may be about this call only
    return {
        "outcome": result.outcome.value,
        "scope": result.scope.value,
        "step": step.step.value,
        "customer": message(result, "id").customer,
    }
# quickstart:end
