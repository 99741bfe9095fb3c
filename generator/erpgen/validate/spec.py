"""The document as published against its specification, by openapi-spec-validator."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from erpgen.diagnostics import Diagnostic, Severity
from erpgen.document import Flavour
from erpgen.pointer import join

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jsonschema.exceptions import ValidationError
    from openapi_spec_validator.validation.validators import SpecValidator

    from erpgen.document import JsonObject, LoadedDocument

_LONGEST = 240


def validate_spec(loaded: LoadedDocument) -> tuple[Diagnostic, ...]:
    """Where the document as published breaks its specification, with pointers into it.

    Takes seconds on a large document; :func:`erpgen.validate.start_validation` does the same
    beside other work. What makes the validator itself fail is a finding too. Duplicate
    operationIds and parameters are left to erpgen's own checks, which see overlays applied.
    """
    found: dict[Diagnostic, None] = {}
    try:
        for diagnostic in _findings(loaded.flavour, loaded.content):
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


def _findings(flavour: Flavour, content: JsonObject) -> Iterator[Diagnostic]:
    from openapi_spec_validator.validation import exceptions  # noqa: PLC0415 - start-up time

    checked_elsewhere = (
        exceptions.DuplicateOperationIDError,
        exceptions.ParameterDuplicateError,
        exceptions.UnresolvableParameterError,
    )
    for error in _validator(flavour, content).iter_errors():
        if not isinstance(error, checked_elsewhere):
            yield _diagnostic(_cause(error))


def _validator(flavour: Flavour, content: JsonObject) -> SpecValidator:
    from openapi_spec_validator.validation import validators  # noqa: PLC0415 - start-up time

    base = {
        Flavour.SWAGGER_20: validators.OpenAPIV2SpecValidator,
        Flavour.OPENAPI_30: validators.OpenAPIV30SpecValidator,
        Flavour.OPENAPI_31: validators.OpenAPIV31SpecValidator,
    }[flavour]
    offline = type("Offline", (base,), {"resolver_handlers": _Unfetched()})
    return offline(content)


class _Unfetched(dict[str, object]):
    """Claims every address scheme, so that the resolver never falls back to fetching."""

    def __contains__(self, scheme: object) -> bool:
        return True

    def __getitem__(self, scheme: str) -> object:
        def refuse(uri: str) -> NoReturn:
            raise LookupError(f"{uri} is not fetched")

        return refuse


def _cause(error: ValidationError) -> ValidationError:
    """Of the alternatives that failed, what went wrong furthest into the document.

    That a thing which is no reference lacks ``$ref`` is never the cause.
    """
    while error.context:
        likely = [one for one in error.context if "'$ref' is a required" not in one.message]
        error = max(likely or error.context, key=lambda one: len(one.absolute_path))
    return error


def _diagnostic(error: ValidationError) -> Diagnostic:
    return Diagnostic(
        "specification",
        Severity.ERROR,
        join("#", *error.absolute_path),
        _shortened(error.message),
    )


def _shortened(message: str) -> str:
    """One line; the validator quotes whole objects, whose middle tells little."""
    line = " ".join(message.split())
    half = _LONGEST // 2
    return line if len(line) <= _LONGEST else f"{line[:half]} … {line[-half:]}"
