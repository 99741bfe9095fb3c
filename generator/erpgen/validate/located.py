"""openapi-spec-validator with errors that say where in the document they are, and offline."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NoReturn

import jsonschema_rs
from openapi_schema_validator import OAS30Validator
from openapi_spec_validator.validation import validators
from openapi_spec_validator.validation.exceptions import OpenAPIValidationError
from openapi_spec_validator.validation.keywords import OpenAPIV30SchemaValidator

from erpgen.document import Flavour
from erpgen.validate.endless import Endless
from erpgen.validate.sound import SoundOperations, SoundSchemas

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

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
    of_30 = keywords["schema"] is OpenAPIV30SchemaValidator
    is_schema: Callable[[object], bool] = _is_schema_of_30 if of_30 else _in_doubt
    schemas = SoundSchemas(content)
    operations = SoundOperations(schemas, is_schema)
    added: tuple[tuple[str, type, dict[str, Any]], ...] = (
        ("schema", _OfSchema, {"sound": schemas, "is_schema": staticmethod(is_schema)}),
        ("default", _OfDefault, {"endless": Endless(content)}),
        ("operation", _OfOperation, {"sound": operations}),
    )
    for keyword, mixin, members in added:
        keywords[keyword] = type(mixin.__name__, (mixin, keywords[keyword]), members)
    own = {"keyword_validators": keywords, "resolver_handlers": _Unfetched()}
    validator: SpecValidator = type("OfflineValidator", (base,), own)(content)
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
    document of thousands takes a third of its time. And it asks a slow validator whether each is
    a schema at all, where a fast one can say that it is.
    """

    sound: SoundSchemas
    is_schema: Callable[[object], bool]

    def __init__(self, registry: Any) -> None:
        super().__init__(registry)  # type: ignore[call-arg]  # of the mixed class
        self.visited_schema_ids = _Seen()
        self.meta_checked_schema_ids = _Seen()
        self._properties: dict[int, set[str]] = {}

    def __call__(
        self, schema: SchemaPath, require_properties: bool = True, meta_checked: bool = False
    ) -> Iterator[ValidationError]:
        value = schema.read_value()
        if value in self.sound and (meta_checked or self.is_schema(value)):
            return
        yield from super().__call__(schema, require_properties, meta_checked)

    def _validate_schema_meta(self, schema: SchemaPath, value: Any) -> Any:
        """The error of a schema that is none."""
        if self.is_schema(value):
            return None
        return super()._validate_schema_meta(schema, value)  # type: ignore[misc]  # as above

    def _collect_properties(self, schema: SchemaPath) -> set[str]:
        """Looks at each schema once; parts that are shared would be looked at for every use."""
        key = id(schema.read_value())
        if key not in self._properties:
            self._properties[key] = set()  # what a circle adds on its way round
            found = super()._collect_properties(schema)  # type: ignore[misc]  # of the mixed class
            self._properties[key] = found
        return self._properties[key]


class _OfOperation:
    """What is wrong with an operation, unless a plain look shows that nothing is."""

    sound: SoundOperations

    def __call__(
        self, url: str, name: str, operation: SchemaPath, path_parameters: SchemaPath | None
    ) -> Iterator[ValidationError]:
        if path_parameters is None and operation.read_value() in self.sound:
            self._get_path_params_from_url(url)  # type: ignore[attr-defined]  # refuses some
            return
        yield from super().__call__(  # type: ignore[misc]  # of the mixed class
            url, name, operation, path_parameters
        )


class _OfDefault(_Locating):
    """What is wrong with the default of a schema, unless judging it would never end."""

    below = ("default",)
    endless: Endless

    def __call__(self, schema: SchemaPath, value: object) -> Iterator[ValidationError]:
        if schema.read_value() not in self.endless:
            yield from super().__call__(schema, value)


def _is_schema_of_30(value: object) -> bool:
    """Whether the validator finds a schema of Swagger 2.0 or OpenAPI 3.0 well made for certain."""
    try:
        return _metaschema().is_valid(value)
    except ValueError:  # deeper than it goes, or numbers larger
        return False


def _in_doubt(value: object) -> bool:
    """OpenAPI 3.1 has schemas of several dialects, which the validator knows."""
    del value
    return False


@cache
def _metaschema() -> jsonschema_rs.Draft4Validator:
    """The validator's own idea of a schema, by which a fast one judges."""
    checker = OAS30Validator.FORMAT_CHECKER

    def is_regex(text: str) -> bool:
        return bool(checker.conforms(text, "regex"))

    return jsonschema_rs.Draft4Validator(
        OAS30Validator.META_SCHEMA, formats={"regex": is_regex}, validate_formats=True
    )


class _Unfetched(dict[str, object]):
    """Claims every address scheme, so that the resolver never falls back to fetching."""

    def __contains__(self, scheme: object) -> bool:
        return True

    def __getitem__(self, scheme: str) -> object:
        def refuse(uri: str) -> NoReturn:
            raise LookupError(f"{uri} is not fetched")

        return refuse
