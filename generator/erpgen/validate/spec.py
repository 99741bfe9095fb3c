"""The document as published against its specification, by openapi-spec-validator."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

from erpgen.diagnostics import Diagnostic, Severity
from erpgen.normalise.targets import Dangling, locate
from erpgen.pointer import join

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jsonschema.exceptions import ValidationError

    from erpgen.document import JsonObject, LoadedDocument

_LONGEST = 240
_EXAMPLES = frozenset({"example", "examples"})
_NAMED = frozenset(
    {"properties", "patternProperties", "schemas", "definitions", "$defs", "parameters", "headers"}
)
"""What holds things by names of the document's own."""
_LACKS_REFERENCE = re.compile(r"""["']\$ref["'] is a required""")  # quoted as the backend does


def validate_spec(loaded: LoadedDocument) -> tuple[Diagnostic, ...]:
    """Where the document as published breaks its specification, with pointers into it.

    Takes seconds on a large document; :func:`erpgen.validate.start_validation` does the same
    beside other work. What makes the validator itself fail is a finding too. Duplicate
    operationIds and parameters are left to erpgen's own checks, which see overlays applied.
    """
    found: dict[Diagnostic, None] = {}
    try:
        for diagnostic in _findings(loaded):
            found.setdefault(diagnostic)
    except Exception as error:
        found.setdefault(unfinished(f"{type(error).__name__}: {error}"))
    return tuple(found)


def unfinished(reason: str) -> Diagnostic:
    """The finding that the document could not be validated to its end."""
    return Diagnostic(
        "validation-unfinished",
        Severity.WARNING,
        "#",
        _shortened(f"the document could not be validated against its specification: {reason}"),
        "erpgen's own checks still hold",
    )


def _findings(loaded: LoadedDocument) -> Iterator[Diagnostic]:
    from openapi_spec_validator.validation import exceptions  # noqa: PLC0415 - start-up time

    from erpgen.validate.located import LocatedError, validator_of  # noqa: PLC0415 - as above
    from erpgen.validate.second_opinion import is_allowed  # noqa: PLC0415 - as above

    checked_elsewhere = (
        exceptions.DuplicateOperationIDError,
        exceptions.ParameterDuplicateError,
        exceptions.UnresolvableParameterError,
    )
    for error in validator_of(loaded.flavour, loaded.content).iter_errors():
        if not isinstance(error, checked_elsewhere):
            place = error.place if isinstance(error, LocatedError) else ()
            cause = _cause(error)
            if not is_allowed(cause, (*place, *cause.absolute_path), loaded.flavour):
                yield _diagnostic(loaded.content, place, cause)


def _cause(error: ValidationError) -> ValidationError:
    """Of the alternatives that failed, what went wrong furthest into the document.

    That a thing which is no reference lacks ``$ref`` is never the cause.
    """
    while error.context:
        likely = [one for one in error.context if not _LACKS_REFERENCE.match(one.message)]
        error = max(likely or error.context, key=lambda one: len(one.absolute_path))
    return error


def _diagnostic(
    content: JsonObject, place: tuple[str | int, ...], error: ValidationError
) -> Diagnostic:
    path = (*place, *error.absolute_path)
    pointer = join("#", *path)
    with suppress(Dangling):
        pointer = join("#", *locate(content, pointer)[1])  # the place may pass references
    message, _, _ = error.message.partition("\n\nFailed validating")  # then the rule, at length
    if _is_shown_only(place, path):
        return Diagnostic("specification-value", Severity.INFO, pointer, _shortened(message))
    return Diagnostic("specification", Severity.ERROR, pointer, _shortened(message))


def _is_shown_only(place: tuple[str | int, ...], path: tuple[str | int, ...]) -> bool:
    """Whether the fault is in a default or an example, which no client sends or reads.

    The validator calls a default wrong that is not: 19.99 is no multiple of 0.01 in its numbers.
    """
    if place[-1:] == ("default",) and place[-2:-1] != ("responses",):
        return True
    return any(
        key in _EXAMPLES and path[index - 1] not in _NAMED
        for index, key in enumerate(path)
        if index
    )


def _shortened(message: str) -> str:
    """One line; the validator quotes whole objects, whose middle tells little."""
    line = " ".join(message.split())
    half = _LONGEST // 2
    return line if len(line) <= _LONGEST else f"{line[:half]} … {line[-half:]}"
