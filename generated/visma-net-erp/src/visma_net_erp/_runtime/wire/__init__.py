"""From a call to the bytes of its request: parameters, keys, bodies, and the address."""

from .conditions import Condition, ge, gt, le, lt
from .keys import decode_key
from .origin import (
    Origin,
    is_loopback,
    leaves_this_machine,
    origin_of,
    refusal_of,
    require_secure,
    upgraded,
)
from .request import Target, build_request, with_arguments
from .servers import ServerChoice, address_of

__all__ = [
    "Condition",
    "Origin",
    "ServerChoice",
    "Target",
    "address_of",
    "build_request",
    "decode_key",
    "ge",
    "gt",
    "is_loopback",
    "le",
    "leaves_this_machine",
    "lt",
    "origin_of",
    "refusal_of",
    "require_secure",
    "upgraded",
    "with_arguments",
]
