"""The closed vocabularies. Each member is a text, equal to the documented one; a new member is a major release."""

from __future__ import annotations

from enum import Enum


class Word(str, Enum):
    """A word of a closed vocabulary, which is written as its text on every version of Python."""

    def __str__(self) -> str:
        return str.__str__(self)

    def __format__(self, spec: str) -> str:
        return str.__format__(self, spec)


class Scope(Word):
    """Whether an outcome is that of the payment (`transaction`) or only of this call (`request`)."""

    REQUEST = "request"
    TRANSACTION = "transaction"


class Outcome(Word):
    """What is known about the thing that `scope` names. Money arrived only with `SUCCESS` of `Scope.TRANSACTION`."""

    SUCCESS = "success"
    PENDING = "pending"
    ACTION_REQUIRED = "action_required"
    FAILED = "failed"
    REJECTED = "rejected"
    REVERSED = "reversed"
    UNKNOWN = "unknown"


class Retry(Word):
    """What to do before or when sending again, the most cautious first."""

    CHECK_STATUS_FIRST = "check_status_first"
    NEVER = "never"
    AFTER_FIX = "after_fix"
    WITH_AUTHENTICATION = "with_authentication"
    WITH_NEW_TOKEN = "with_new_token"
    LATER = "later"
    WITH_OTHER_METHOD = "with_other_method"
    WITH_NEW_REFERENCE = "with_new_reference"


class Actor(Word):
    """Who has to do something."""

    NONE = "none"
    INTEGRATOR = "integrator"
    MERCHANT = "merchant"
    CUSTOMER = "customer"
    ISSUER = "issuer"
    PROVIDER = "provider"


class Disclosure(Word):
    """Who may be told the reason, from the most open to the most reserved."""

    PUBLIC = "public"
    GENERIC = "generic"
    INTEGRATOR = "integrator"


class Kind(Word):
    """What a service does: the same case means different things by kind."""

    MOVE = "move"
    REVERSE = "reverse"
    PREPARE = "prepare"
    READ = "read"
    STATUS = "status"
    TOKEN = "token"
    NOTIFY = "notify"


class Network(Word):
    """Card networks; for any other name it is not known which entry holds."""

    AMEX = "AMEX"
    GPN = "GPN"
    JCB = "JCB"
    MASTERCARD = "MASTERCARD"
    VISA = "VISA"


class Origin(Word):
    """Where a body comes from: the answer of a call, the answer of a status query, or it came unasked."""

    CALL = "call"
    STATUS = "status"
    NOTIFICATION = "notification"


class Layer(Word):
    """Where a code stands: a transaction field decides over the response code; a detail only says why."""

    TRANSACTION = "transaction"
    RESPONSE = "response"
    DETAIL = "detail"


class Why(Word):
    """Why no single entry decides."""

    NOT_IN_CATALOG = "not_in_catalog"
    WITHDRAWN = "withdrawn"
    AMBIGUOUS = "ambiguous"
    CONFLICT = "conflict"
    NO_CODE = "no_code"
    FORGED = "forged"


class Ends(Word):
    """What ends with a failure: only this attempt, or everything that can be paid under its reference."""

    ATTEMPT = "attempt"
    REFERENCE = "reference"


class Confirm(Word):
    """Nothing proves a message: ask for the status before acting. `NEVER`: it is forged."""

    STATUS = "status"
    NEVER = "never"


class Precision(Word):
    """`CASE` where the catalog does not know the service of a code."""

    EXACT = "exact"
    CASE = "case"
