"""openapi-spec-validator with errors that say where in the document they are, and offline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from openapi_spec_validator.validation import validators
from openapi_spec_validator.validation.exceptions import OpenAPIValidationError

from erpgen.document import Flavour

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jsonschema.exceptions import ValidationError
    from jsonschema_path.paths import SchemaPath
    from openapi_spec_validator.validation.validators import SpecValidator

    from erpgen.document import JsonObject

_VALIDATORS: dict[Flavour, type[SpecValidator]] = {
    Flavour.SWAGGER_20: validators.OpenAPIV2SpecValidator,
    Flavour.OPENAPI_30: validators.OpenAPIV30SpecValidator,
    Flavour.OPENAPI_31: validators.OpenAPIV31SpecValidator,
    Flavour.OPENAPI_32: validators.OpenAPIV32SpecValidator,
}


def validator_of(flavour: Flavour, content: JsonObject) -> SpecValidator:
    """The validator of a document, which fetches nothing."""
    base = _VALIDATORS[flavour]
    keywords = dict(base.keyword_validators)
    for keyword, mixin in (("schema", _OfSchema), ("default", _OfDefault)):
        keywords[keyword] = type(mixin.__name__, (mixin, keywords[keyword]), {})
    members = {"keyword_validators": keywords, "resolver_handlers": _Unfetched()}
    validator: SpecValidator = type("OfflineValidator", (base,), members)(content)
    return validator


class LocatedError(OpenAPIValidationError):
    """An error with ``place``, the keys from the document to what was looked at.

    The keys may pass references. The error's own path goes on from there.
    """

    place: tuple[str | int, ...] = ()


class _Locating:
    """Mixed into the validator of one keyword, which is given a path into the document."""

    below: tuple[str, ...] = ()

    def __call__(self, path: Any, *rest: Any, **options: Any) -> Iterator[ValidationError]:
        errors = super().__call__(path, *rest, **options)  # type: ignore[misc]  # of the mixed class
        for error in errors:
            if not isinstance(error, LocatedError):
                error = LocatedError.create_from(error)  # noqa: PLW2901 - same error, placed
                error.place = (*path.parts, *self.below)
            yield error


class _Seen(list[int]):
    """Ids in order of arrival that are also looked up at once, however many there are."""

    def __init__(self) -> None:
        super().__init__()
        self._known: set[int] = set()

    def append(self, one: int) -> None:
        """Add an id."""
        self._known.add(one)
        super().append(one)

    def __contains__(self, one: object) -> bool:
        return one in self._known


class _OfSchema(_Locating):
    """What is wrong with a schema.

    The validator keeps what it has seen in lists and looks each schema up in them, which on a
    document of thousands takes a third of its time.
    """

    def __init__(self, registry: Any) -> None:
        super().__init__(registry)  # type: ignore[call-arg]  # of the mixed class
        self.visited_schema_ids = _Seen()
        self.meta_checked_schema_ids = _Seen()
        self._properties: dict[int, set[str]] = {}

    def _collect_properties(self, schema: SchemaPath) -> set[str]:
        """Looks at each schema once; parts that are shared would be looked at for every use."""
        key = id(schema.read_value())
        if key not in self._properties:
            self._properties[key] = set()  # what a circle adds on its way round
            found = super()._collect_properties(schema)  # type: ignore[misc]  # of the mixed class
            self._properties[key] = found
        return self._properties[key]


class _OfDefault(_Locating):
    """What is wrong with the default of a schema."""

    below = ("default",)


class _Unfetched(dict[str, object]):
    """Claims every address scheme, so that the resolver never falls back to fetching."""

    def __contains__(self, scheme: object) -> bool:
        return True

    def __getitem__(self, scheme: str) -> object:
        def refuse(uri: str) -> NoReturn:
            raise LookupError(f"{uri} is not fetched")

        return refuse
