"""What the template prints of a model class, every string ready."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from erpgen.model.shapes import class_keys
from erpgen.model.types import ClassName, Property, SchemaModel, StructModel, TypeRef
from erpgen.render.annotations import spelled
from erpgen.render.deferral import Deferral
from erpgen.render.layout import packed
from erpgen.render.literal import docstring, literal
from erpgen.render.wire_names import Rule, rule_of, spelled_by


class StructPrinter:
    """Prints the classes of one model."""

    def __init__(self, schemas: Sequence[SchemaModel]) -> None:
        self._deferral = Deferral(schemas)
        self._structs = {one.name: one for one in schemas if isinstance(one, StructModel)}
        self._bases_of_others = {one.base for one in self._structs.values()}

    def waits(self, model: StructModel, one: Property) -> bool:
        """Whether the decoder leaves a part to be read afterwards."""
        return not model.request_only and self._deferral.needed(one.type)

    def spells(self, one: Property) -> bool:
        """Whether the type of a part is spelled here and not by the engine.

        The engine spells what leads to no class and is read at once.
        """
        return bool(class_keys(one.type)) or self._deferral.needed(one.type)

    def types(self, model: StructModel) -> list[TypeRef]:
        """What the engine spells for a class, each type once."""
        return list(dict.fromkeys(one.type for one in model.own if not self.spells(one)))

    def data(
        self, model: StructModel, plain: frozenset[ClassName], types: Mapping[TypeRef, str]
    ) -> dict[str, Any]:
        """The data of a class; ``plain`` are the enums that take their text too.

        ``types`` are what the engine spelled.
        """
        settles = any(self.waits(model, one) for one in model.own)
        rule = self._rule(model)
        return {
            "name": model.name,
            "bases": ", ".join([*self._bases(model), "kw_only=True", *self._renaming(model)]),
            "doc": docstring(paragraphs(model.doc), 4),
            "constants": [
                *self._wrapped(model),
                *_names("__asked__", model.asked),
                *_names("__read_only__", model.read_only),
                *_telling(model),
                *_changing(model),
            ],
            "deprecated": _warning(model),
            "settles": settles,
            "fields": [
                self._field(one, plain, types, rule, waits=self.waits(model, one))
                for one in model.own
            ],
            "extra": self._extra(model),
        }

    def _bases(self, model: StructModel) -> list[str]:
        opens = model.extra is not None and not self._inherits_extra(model)
        if model.base is None:
            return ["OpenModel" if opens else "Model"]
        return [model.base, "OpenModel"] if opens else [model.base]

    def _wrapped(self, model: StructModel) -> list[str]:
        """Which attributes travel in a wrapper, or which do not, where that is less to read.

        What a class of a family says must hold for no attribute but its own.
        """
        wrapped = sorted(one.python for one in model.own if one.wrapped)
        rest = sorted(one.python for one in model.own if not one.wrapped)
        alone = model.base is None and model.name not in self._bases_of_others
        if (
            wrapped
            and alone
            and model.extra is None
            and len(" ".join(rest)) < len(" ".join(wrapped))
        ):
            return [packed("__wrapped__ = AllBut(", [literal(one) for one in rest], ")", 4)]
        return _names("__wrapped__", wrapped)

    def _renaming(self, model: StructModel) -> list[str]:
        """By which rule the class spells wire names, where it inherits another."""
        rule = self._rule(model)
        return [] if rule == self._inherited_rule(model) else [f"rename={literal(rule)}"]

    def _rule(self, model: StructModel) -> Rule:
        return rule_of(model.own, self._inherited_rule(model))

    def _inherited_rule(self, model: StructModel) -> Rule:
        base = self._structs.get(model.base) if model.base is not None else None
        return None if base is None else self._rule(base)

    def _inherits_extra(self, model: StructModel) -> bool:
        base = self._structs.get(model.base) if model.base is not None else None
        return base is not None and (base.extra is not None or self._inherits_extra(base))

    def _extra(self, model: StructModel) -> str:
        """The field of members of other names."""
        if model.extra is None or self._inherits_extra(model):
            return ""
        kind = f"ExtraMembers[{spelled(model.extra)}]"
        return (
            f"{model.extra_python}: {kind} = msgspec.field(default_factory=dict, name=ADDITIONAL)"
        )

    def _field(
        self,
        one: Property,
        plain: frozenset[ClassName],
        types: Mapping[TypeRef, str],
        rule: Rule,
        *,
        waits: bool,
    ) -> dict[str, str]:
        """What the template prints of a field."""
        optional = "" if one.required else " | None | UnsetType"
        if one.required and one.nullable:
            optional = " | None"
        own = spelled(one.type, plain) if self.spells(one) else types[one.type]
        if waits:
            own, optional = f"DeferredMember[{spelled(one.type)}{optional}]", ""
        deprecated = "Deprecated. " if one.deprecated else ""
        return {
            "name": one.python,
            "type": own,
            "optional": optional,
            "default": _default(one, rule),
            "doc": docstring(paragraphs(deprecated + one.doc), 4),
        }


def _default(one: Property, rule: Rule) -> str:
    exception = spelled_by(rule, one.python) != one.wire
    parts = [f"name={literal(one.wire)}"] if exception else []
    if one.required:
        return f" = msgspec.field({parts[0]})" if parts else ""
    return f" = msgspec.field({', '.join([*parts, 'default=UNSET'])})" if parts else " = UNSET"


def _telling(model: StructModel) -> list[str]:
    """By what the client tells the class from others in its place."""
    found = []
    if model.base is not None or model.tags:
        items = [
            f"{literal(name)}: ({''.join(f'{literal(value)}, ' for value in values).rstrip()})"
            for name, values in model.tags
            if values
        ]
        opening = "__tags__: ClassVar[dict[str, tuple[str | int, ...]]] = {"
        found.append(packed(opening, items, "}", 4))
    return [
        *found,
        *_names("__otherwise__", model.otherwise),
        *_names("__demanded__", model.demanded),
    ]


def _changing(model: StructModel) -> list[str]:
    """The method that gives an object of the class by which the record is changed."""
    if model.update is None:
        return []
    name = literal(str(model.update))
    return [f"to_update = ToUpdate[{name}]({name})"]


def _warning(model: StructModel) -> str:
    """The statement that warns of deprecated attributes, where only callers make the class.

    A class that answers are decoded into would warn of what the server sent.
    """
    names = [literal(str(one.python)) for one in model.properties if one.deprecated]
    if not names or not model.request_only:
        return ""
    return packed("warn_of_attributes(", ["self", *names], ")", 8)


def _names(constant: str, names: Sequence[str]) -> list[str]:
    """A class variable that names attributes or members; nothing where there are none."""
    if not names:
        return []
    opening = f"{constant} = frozenset({{"
    return [packed(opening, [literal(str(name)) for name in names], "})", 4)]


def paragraphs(text: str) -> list[str]:
    """The lines of a text; none of an empty one."""
    return text.split("\n") if text else []
