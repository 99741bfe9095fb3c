"""Calls for the README, picked from the API's own operations."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct

from erpgen.model.types import (
    AnswerKind,
    ApiModel,
    BodyKind,
    ClassName,
    ClassType,
    Identifier,
    Location,
    Operation,
    Parameter,
    Property,
    Resource,
    Scalar,
    ScalarType,
    StructModel,
    TypeRef,
)
from erpgen.render.literal import literal

SAMPLES: Mapping[Scalar, str] = {
    Scalar.STRING: '"A/1"',
    Scalar.INTEGER: "1",
    Scalar.BOOLEAN: "True",
    Scalar.DECIMAL: 'Decimal("100.10")',
}
"""Values that can stand in any API; the text holds a character that is not safe in a path."""

_RULES: tuple[Callable[[Operation], object], ...] = (
    lambda one: one.paging is not None,
    lambda one: any(parameter.key for parameter in one.parameters),
    lambda one: any(parameter.condition for parameter in one.parameters),
    lambda one: any(parameter.attributes for parameter in one.parameters),
    lambda one: one.created,
    lambda one: one.number_series is not None,
)


class Call(Struct, frozen=True):
    """A method and the arguments that it cannot do without."""

    operation: Operation
    arguments: tuple[str, ...] = ()

    @property
    def method(self) -> str:
        """As one types it after the client."""
        return f"{self.operation.resource}.{self.operation.function}"

    def text(self, *more: str) -> str:
        """The call, with further arguments."""
        return f"{self.method}({', '.join((*self.arguments, *more))})"

    @property
    def changes(self) -> str:
        """The call that reads what changed in the list, from a bookmark."""
        told = self.operation.changes
        arguments = ", ".join((*self.arguments, "since=since"))
        return f"{self.operation.resource}.{told.function if told else ''}({arguments})"


class Written(Struct, frozen=True):
    """A call with a body: its class, and an attribute of text and one of money where it has any."""

    call: Call
    body: ClassName
    required: tuple[str, ...]
    text: Identifier | None
    money: Identifier | None

    def body_text(self, *more: str) -> str:
        """The making of the body, with further attributes."""
        given = {one.partition("=")[0] for one in self.required}
        added = [one for one in more if one.partition("=")[0] not in given]
        return f"{self.body}({', '.join((*self.required, *added))})"


class Examples:
    """What an API can show; None where it has no such thing."""

    def __init__(self, model: ApiModel) -> None:
        self._structs = _structs(model)
        self._operations = list(_ranked(model))
        self.listing = self._find(lambda one: one.paging is not None)
        self.reading = self._find(_reads_by_key)
        self.download = self._find(_downloads)
        self.upload = self._find(_uploads)
        self.changing = self._find(lambda one: one.changes is not None)
        self.condition = self._with_parameter(_moment)
        self.attributes = self._with_parameter(lambda one: one.attributes)
        self.creating = self._write(lambda one: one.created)
        self.numbered = self._write(lambda one: one.number_series is not None)
        self.comparing = self._write(lambda one: _if_match(one) and self._read(one))
        self.reads_object = self.reading is not None and (
            name_of(self.reading.operation.returns) in self._structs
        )
        self.updating = self._update()
        self.deleting = self._find(_deletes)
        self.columns = self._columns()
        self.queued = self._find(lambda one: one.background and _reads_by_key(one))

    @property
    def compared(self) -> tuple[Call, Identifier] | None:
        """The reading before :attr:`comparing`, and the argument that takes the ETag."""
        if self.comparing is None:
            return None
        operation = self.comparing.call.operation
        reading = self._read(operation)
        name = _if_match(operation)
        call = _call(reading) if reading else None
        return (call, name) if call and name else None

    def _read(self, changing: Operation) -> Operation | None:
        same = (one for one in self._operations if one.path == changing.path)
        return next((one for one in same if one.method == "GET" and not one.paging), None)

    def _update(self) -> tuple[Call, Call, Identifier | None] | None:
        """A reading, the call that takes its class of changes, and an attribute of text in that."""
        for operation in self._operations:
            read = self._read(operation) if operation.method in {"PUT", "PATCH"} else None
            body = operation.body.type if operation.body is not None else None
            if read is None or not (_is_class(body) and _is_class(read.returns)):
                continue
            record, change = (self._structs.get(name_of(one)) for one in (read.returns, body))
            calls = _call(read), _call(operation)
            if record and change and record.update == change.name and calls[0] and calls[1]:
                return calls[0], calls[1], _attribute(change, Scalar.STRING, operation)
        return None

    def _columns(self) -> list[str]:
        """Attributes of the list that is shown, as literals."""
        paging = self.listing.operation.paging if self.listing else None
        struct = self._structs.get(name_of(paging.item)) if paging else None
        parts = struct.properties if struct else ()
        plain = [one.python for one in parts if isinstance(one.type, ScalarType)]
        return [literal(str(name)) for name in plain[:3]]

    def _find(self, wanted: Callable[[Operation], object]) -> Call | None:
        calls = (_call(one) for one in self._operations if wanted(one))
        return next((one for one in calls if one is not None), None)

    def _with_parameter(
        self, wanted: Callable[[Parameter], object]
    ) -> tuple[Call, Identifier] | None:
        for operation in self._operations:
            call = _call(operation) if operation.paging is not None else None
            names = [one.python for one in operation.parameters if wanted(one)]
            if call is not None and names:
                return call, min(names, key=lambda name: ("modified" not in name, name))
        return None

    def _write(self, wanted: Callable[[Operation], object]) -> Written | None:
        for operation in self._operations:
            call = _call(operation) if wanted(operation) else None
            written = self._written(call) if call else None
            if written is not None:
                return written
        return None

    def _written(self, call: Call) -> Written | None:
        body = call.operation.body
        if body is None or not isinstance(body.type, ClassType):
            return None
        struct = self._structs.get(body.type.name)
        if struct is None:
            return None
        needed = [one for one in struct.properties if one.required]
        if not all(_sample(one.type) for one in needed):
            return None
        return Written(
            call,
            body.type.name,
            tuple(f"{one.python}={_sample(one.type)}" for one in needed),
            _attribute(struct, Scalar.STRING, call.operation),
            _attribute(struct, Scalar.DECIMAL, call.operation),
        )


def _structs(model: ApiModel) -> dict[ClassName, StructModel]:
    found = (one for one in model.schemas if isinstance(one, StructModel))
    return {name: one for one in found for name in (one.name, *one.aliases)}


def _ranked(model: ApiModel) -> Iterator[Operation]:
    """Every operation: those of the resource with most rules first, deprecated ones last."""
    best = max(model.resources, key=_score, default=None)
    operations = [one for resource in model.resources for one in resource.operations]
    home = best.attribute if best else ""
    return iter(
        sorted(
            operations,
            key=lambda one: (one.deprecated, one.resource != home, len(one.path), one.path),
        )
    )


def _score(resource: Resource) -> tuple[int, int]:
    kept = [one for one in resource.operations if not one.deprecated]
    rules = sum(any(rule(one) for one in kept) for rule in _RULES)
    return rules, -min((len(one.path) for one in kept), default=0)


def _call(operation: Operation) -> Call | None:
    """The shortest call; None where an argument is no plain text or number."""
    required = [one for one in operation.parameters if one.needed]
    if not all(_sample(one.type) for one in required):
        return None
    path = [_sample(one.type) for one in required if one.location is Location.PATH]
    named = [
        f"{one.python}={_sample(one.type)}" for one in required if one.location is not Location.PATH
    ]
    # A body comes between the two, so a call with a body may have no named arguments here.
    return None if named and operation.body else Call(operation, (*path, *named))


def _sample(type_: TypeRef) -> str:
    return SAMPLES.get(type_.scalar, "") if isinstance(type_, ScalarType) else ""


def _attribute(struct: StructModel, scalar: Scalar, operation: Operation) -> Identifier | None:
    series = operation.number_series
    taken = {series.number, series.flag} if series else set()
    fitting = [one for one in struct.properties if _free(one, scalar) and one.python not in taken]
    names = [one.python for one in fitting]
    preferred = [name for name in names if name in ("name", "description", "title")]
    return next(iter(preferred or names), None)


def _free(one: Property, scalar: Scalar) -> bool:
    return not (one.required or one.deprecated) and one.type == ScalarType(scalar)


def _reads_by_key(one: Operation) -> bool:
    path = [parameter for parameter in one.parameters if parameter.location is Location.PATH]
    single = len(path) == 1 and path[0].type == ScalarType(Scalar.STRING)
    json = any(answer.kind is AnswerKind.JSON for answer in one.answers)
    return one.method == "GET" and single and json and one.paging is None and not one.download


def _deletes(one: Operation) -> bool:
    return one.method == "DELETE" and one.body is None


def _is_class(type_: TypeRef | None) -> bool:
    return isinstance(type_, ClassType)


def name_of(type_: TypeRef | None) -> ClassName:
    """The name of a class, empty for any other type."""
    return type_.name if isinstance(type_, ClassType) else ClassName("")


def _downloads(one: Operation) -> bool:
    return one.method == "GET" and (one.download or one.returns == ScalarType(Scalar.BYTES))


def _uploads(one: Operation) -> bool:
    body = one.body
    return body is not None and (body.field is not None or body.kind is BodyKind.BYTES)


def _moment(one: Parameter) -> bool:
    return one.condition is not None and "date" in one.wire.lower()


def _if_match(one: Operation) -> Identifier | None:
    names = (parameter for parameter in one.parameters if parameter.wire.lower() == "if-match")
    return next((parameter.python for parameter in names), None) if one.etag else None
