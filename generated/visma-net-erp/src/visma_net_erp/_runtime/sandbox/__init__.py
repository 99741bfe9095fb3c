"""A server made of the API's document and rules, to try calls and to test against."""

from .calls import Call
from .entries import RecordError
from .faults import HEADER as FAULT_HEADER
from .faults import Fault, read_fault
from .host import refused_elsewhere
from .naming import CollectionError
from .options import OptionError
from .own_addresses import own_document, own_schemes
from .plan import Plan, read_plan
from .refusals import SandboxError
from .running import PORT, Choices, run
from .sandbox import Sandbox
from .schemas import Schemas
from .seeds import SeedError
from .serving import HOST, serving
from .store import DataError

__all__ = [
    "FAULT_HEADER",
    "HOST",
    "PORT",
    "Call",
    "Choices",
    "CollectionError",
    "DataError",
    "Fault",
    "OptionError",
    "Plan",
    "RecordError",
    "Sandbox",
    "SandboxError",
    "Schemas",
    "SeedError",
    "own_document",
    "own_schemes",
    "read_fault",
    "read_plan",
    "refused_elsewhere",
    "run",
    "serving",
]
