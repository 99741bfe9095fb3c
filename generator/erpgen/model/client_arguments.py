"""``x-erp-client``: what is given once per client, a company or tenant."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from erpgen.model import extensions
from erpgen.model.names import identifier
from erpgen.model.types import (
    ClientArgument,
    Identifier,
    Operation,
    Parameter,
    Scalar,
    ScalarType,
)

_TAKEN = frozenset(
    {
        *("auth", "base_url", "http_client", "options", "api", "environment"),
        *("timeout", "retry", "max_concurrency", "max_answer_bytes", "rate_limiter", "hooks"),
        *("headers", "application", "proxy", "verify"),
        *("extra_headers", "extra_query", "max_retries", "media_type"),
    }
)
"""What clients and their ``with_options`` take already."""


def name_of(node: Mapping[str, Any], where: str) -> Identifier | None:
    """The name of the client's argument that a parameter is filled with, None where of none."""
    given = extensions.text(node, "x-erp-client", where)
    if given is None:
        return None
    name = identifier(given, "argument")
    if name in _TAKEN:
        raise extensions.RuleError(
            where, f"x-erp-client: a client has {name} already", "give it another name"
        )
    return name


def client_arguments(operations: Iterable[Operation]) -> tuple[ClientArgument, ...]:
    """What the client is made with, in the order of names; text where operations disagree."""
    found: dict[Identifier, list[Parameter]] = {}
    for operation in operations:
        for parameter in operation.parameters:
            if parameter.client is not None:
                found.setdefault(parameter.client, []).append(parameter)
    return tuple(
        ClientArgument(name, _scalar(listed), next((one.doc for one in listed if one.doc), ""))
        for name, listed in sorted(found.items())
    )


def _scalar(listed: Iterable[Parameter]) -> Scalar:
    kinds = {
        one.type.scalar if isinstance(one.type, ScalarType) else Scalar.STRING for one in listed
    }
    (first, *more) = kinds
    return first if not more and first in {Scalar.INTEGER, Scalar.UUID} else Scalar.STRING
