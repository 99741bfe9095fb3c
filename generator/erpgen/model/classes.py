"""Turn raw schemas into the model's classes: merged, named and placed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from erpgen.model import merge, modules
from erpgen.model.extensions import NumberSeriesRule, RuleError
from erpgen.model.members import members
from erpgen.model.names import class_name, distinct, identifier, schema_class
from erpgen.model.naming import NamedGroup, Namer
from erpgen.model.policy import ModelPolicy
from erpgen.model.shapes import (
    RawAlias,
    RawEnum,
    RawProperty,
    RawSchema,
    RawStruct,
    class_keys,
    mentioned,
    replace_keys,
)
from erpgen.model.types import (
    AliasModel,
    Answer,
    Body,
    ClassName,
    EnumModel,
    Identifier,
    ModuleName,
    NumberSeries,
    Operation,
    Parameter,
    Property,
    SchemaModel,
    StructModel,
    TypeRef,
)


def operation_keys(operation: Operation) -> list[str]:
    """The class keys that an operation's signature mentions."""
    types: list[TypeRef | None] = [one.type for one in operation.parameters]
    for answer in (*operation.answers, *operation.error_answers):
        types += answer.types
    types += [*(operation.body.types if operation.body else ()), operation.returns]
    types += [operation.paging.item if operation.paging else None]
    return [key for type_ in types if type_ is not None for key in class_keys(type_)]


def typed_by(operation: Operation, type_of: Callable[[TypeRef], TypeRef]) -> Operation:
    """The operation with every type of its signature replaced."""
    paging = operation.paging

    def parameter(one: Parameter) -> Parameter:
        type_ = type_of(one.type)
        return one if type_ is one.type else replace(one, type=type_)  # most are of no class

    def body(one: Body) -> Body:
        others = tuple(replace(other, type=type_of(other.type)) for other in one.others)
        return replace(one, type=type_of(one.type), others=others)

    def answer(one: Answer) -> Answer:
        others = tuple(
            replace(other, type=type_of(other.type), named=named(other.named))
            for other in one.others
        )
        type_ = one.type and type_of(one.type)
        return replace(one, type=type_, others=others, named=named(one.named))

    def named(types: tuple[tuple[str, TypeRef], ...]) -> tuple[tuple[str, TypeRef], ...]:
        return tuple((name, type_of(type_)) for name, type_ in types)

    return replace(
        operation,
        parameters=tuple(map(parameter, operation.parameters)),
        body=operation.body and body(operation.body),
        answers=tuple(map(answer, operation.answers)),
        error_answers=tuple(map(answer, operation.error_answers)),
        returns=operation.returns and type_of(operation.returns),
        paging=paging and replace(paging, item=type_of(paging.item)),
    )


class ClassTable:
    """The classes of one document."""

    def __init__(
        self,
        schemas: Mapping[str, RawSchema],
        roots: Mapping[str, list[str]],
        bodies: Sequence[str],
        policy: ModelPolicy,
    ) -> None:
        self._schemas = schemas
        self._attributes: dict[str, Mapping[str, Identifier]] = {}
        self._sent = _reached(schemas, {"": list(bodies)})
        reached = _reached(schemas, roots)
        found = merge.groups(schemas.values(), self._sent)
        namer = Namer(found, policy, reached)
        self._named = namer.named()
        self._vendor_class = namer.vendor_class
        self._group_of = {
            raw.key: named.group.members[0].key
            for named in self._named
            for raw in named.group.members
        }
        self._canonical_name = {
            raw.key: named.name for named in self._named for raw in named.group.members
        }
        self._name_of = self._names()
        self._users = modules.users_of(roots, schemas, self._group_of)
        self._roots = roots
        self._aliases = [
            raw for raw in schemas.values() if isinstance(raw, RawAlias) and self._is_used(raw)
        ]

    def translated(self, operation: Operation) -> Operation:
        """The operation with class names where the reader left keys."""
        return typed_by(operation, self._translate)

    def models(self) -> tuple[SchemaModel, ...]:
        """All classes, those of one module in the order of their names."""
        made: list[SchemaModel] = [self._model(named) for named in self._named]
        taken = importable_names(made)
        made += [self._alias(raw) for raw in self._aliases if self._alias_name(raw) not in taken]
        return tuple(sorted(made, key=lambda model: (model.module, model.name)))

    def names_reached(self, resource: str) -> tuple[ClassName, ...]:
        """The names that a resource's operations lead to, as the document spells them."""
        keys = _reached(self._schemas, {resource: self._roots.get(resource, [])})
        names = {self._name_of[key] for key in keys if key in self._name_of}
        names |= {self._canonical_name[key] for key in keys if key in self._canonical_name}
        return tuple(sorted(names))

    def _names(self) -> dict[str, ClassName]:
        """The name that stands for each key: a vendor's own word where it is importable."""
        names: dict[str, ClassName] = {}
        for named in self._named:
            importable = {named.name, *named.aliases}
            for raw in named.group.members:
                own = self._vendor_class.get(raw.key)
                names[raw.key] = own if own and own in importable else named.name
        return names

    def _translate(self, type_: TypeRef) -> TypeRef:
        return replace_keys(type_, lambda key: self._name_of[key])

    def _canonical(self, type_: TypeRef) -> TypeRef:
        return replace_keys(type_, lambda key: self._canonical_name[key])

    def _module(self, key: str) -> ModuleName:
        return modules.module_of(self._users[self._group_of.get(key, key)])

    def _model(self, named: NamedGroup) -> SchemaModel:
        first = self._best_documented(named)
        keys = tuple(sorted(raw.key for raw in named.group.members if raw.owner is None))
        if isinstance(first, RawEnum):
            module, text = self._module(first.key), _text(named)
            return EnumModel(named.name, module, members(first), text, named.aliases, keys)
        properties = self._properties(first)
        return StructModel(
            named.name,
            self._module(first.key),
            properties,
            _text(named),
            named.aliases,
            _series(first.number_series, properties, first),
            keys,
            first.request_only,
            base=None if first.base is None else self._canonical_name[first.base],
            tags=first.tags,
            otherwise=first.otherwise,
            demanded=tuple(sorted(first.demanded)) if first.told_by_members else (),
            extra=None if first.extra is None else self._canonical(first.extra),
            extra_python=self._extra_name(first),
            inherited=frozenset(self._inherited(first)),
            asked=self._in_requests(named, properties, _is_asked),
            read_only=self._in_requests(named, properties, _is_read_only),
        )

    def _in_requests(
        self,
        named: NamedGroup,
        properties: tuple[Property, ...],
        said: Callable[[RawStruct, RawProperty], bool],
    ) -> tuple[Identifier, ...]:
        """The attributes of which every schema of the class that requests carry says so."""
        carried = [
            {part.wire for part in raw.properties if said(raw, part)}
            for raw in named.group.members
            if isinstance(raw, RawStruct) and raw.key in self._sent
        ]
        common = set.intersection(*carried) if carried else set()
        return tuple(sorted(one.python for one in properties if one.wire in common))

    def _inherited(self, raw: RawStruct) -> list[str]:
        base = self._schemas.get(raw.base) if raw.base is not None else None
        return [part.wire for part in base.properties] if isinstance(base, RawStruct) else []

    def _extra_name(self, raw: RawStruct) -> Identifier | None:
        """The attribute for members of other names, told from one that the document calls so."""
        if raw.extra is None:
            return None
        taken = self._python_names(raw).values()
        return next(name for name in _extra_names() if name not in taken)

    def _python_names(self, raw: RawStruct) -> Mapping[str, Identifier]:
        """The attribute of each property, those of a base as the base has them."""
        unknown = []
        one: RawSchema | None = raw
        while isinstance(one, RawStruct) and one.key not in self._attributes:
            unknown.append(one)
            one = self._schemas.get(one.base) if one.base is not None else None
        for each in reversed(unknown):
            inherited = self._attributes.get(each.base or "", {})
            self._attributes[each.key] = _beside(inherited, each)
        return self._attributes[raw.key]

    def _best_documented(self, named: NamedGroup) -> RawStruct | RawEnum:
        """The member whose name the class bears, else the one met first."""
        for raw in named.group.members:
            if self._vendor_class.get(raw.key) == named.name:
                return raw
        return named.group.members[0]

    def _properties(self, raw: RawStruct) -> tuple[Property, ...]:
        names = self._python_names(raw)
        return tuple(
            Property(
                python=names[part.wire],
                wire=part.wire,
                type=self._canonical(part.type),
                required=part.required and raw.request_only,
                nullable=part.nullable or not (part.required and raw.request_only),
                wrapped=part.wrapped,
                deprecated=part.deprecated,
                doc=part.doc,
            )
            for part in raw.properties
        )

    def _alias(self, raw: RawAlias) -> AliasModel:
        module = modules.module_of(self._users[raw.key])
        name = self._alias_name(raw)
        return AliasModel(name, module, self._canonical(raw.target), raw.doc, (raw.key,))

    def _alias_name(self, raw: RawAlias) -> ClassName:
        return class_name(raw.name) if raw.name else schema_class(raw.key)

    def _is_used(self, raw: RawAlias) -> bool:
        return raw.key in self._users


def _beside(inherited: Mapping[str, Identifier], raw: RawStruct) -> dict[str, Identifier]:
    """The attributes of a class, its own named apart from those that it inherits."""
    own = [part for part in raw.properties if part.wire not in inherited]
    given = {part.wire: part.name or part.wire for part in own}
    plain = {wire: str(_attribute(name)) for wire, name in given.items()}
    # A name of the base's own spelling is that of the base, whatever else is called so.
    held = {wire: str(name) for wire, name in inherited.items()}
    names = distinct({**held, **plain}, {**held, **given}, _attribute)
    return {**names, **inherited}


def _text(named: NamedGroup) -> str:
    """The text of the document, none where several schemas of the shape have each their own."""
    texts = {raw.doc for raw in named.group.members if raw.doc}
    return texts.pop() if len(texts) == 1 else ""


def _is_asked(raw: RawStruct, part: RawProperty) -> bool:
    """Whether a request must have it though the class does not demand it: answers may lack it."""
    return part.required and not raw.request_only


def _is_read_only(_raw: RawStruct, part: RawProperty) -> bool:
    return part.read_only


def _reached(schemas: Mapping[str, RawSchema], roots: Mapping[str, list[str]]) -> set[str]:
    waiting = [key for keys in roots.values() for key in keys]
    seen: set[str] = set()
    while waiting:
        key = waiting.pop()
        if key not in seen and key in schemas:
            seen.add(key)
            waiting.extend(mentioned(schemas[key]))
    return seen


def importable_names(models: Sequence[SchemaModel]) -> set[ClassName]:
    """Every name under which one of the classes can be imported."""
    names = {model.name for model in models}
    return names.union(*(one.aliases for one in models if not isinstance(one, AliasModel)))


_METHODS = frozenset(
    {
        *("from_dict", "from_json", "from_record", "replace", "to_dict", "to_json", "to_update"),
    }
)
"""What every object of the client can do, which no attribute may hide."""


def _attribute(name: str) -> Identifier:
    found = identifier(name, "field")
    return Identifier(f"{found}_") if found in _METHODS else found


def _extra_names() -> Iterator[Identifier]:
    name = "additional_properties"
    while True:
        yield Identifier(name)
        name += "_"


def _series(
    rule: NumberSeriesRule | None, properties: tuple[Property, ...], raw: RawStruct
) -> NumberSeries | None:
    if rule is None:
        return None
    by_wire: dict[str, RawProperty | Property] = {part.wire: part for part in properties}
    number = next((by_wire[name] for name in rule.numbers if name in by_wire), None)
    flag = by_wire.get(rule.flag)
    if not isinstance(flag, Property) or not isinstance(number, Property):
        raise RuleError(raw.key, "x-erp-number-series names a property the schema does not have")
    return NumberSeries(flag.python, number.python, number.wire)
