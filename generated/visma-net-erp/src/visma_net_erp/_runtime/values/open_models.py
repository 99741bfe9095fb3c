"""Objects that carry members beyond those the document names."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, TypeAlias, TypeVar

import msgspec

from .attributes import attributes_of
from .models import Making, Model

__all__ = ["ADDITIONAL", "ExtraMembers", "OpenModel", "OpenRecord", "additional_attribute"]

ADDITIONAL = "\ue000"
"""Stands for the members of other names among a model's fields; a private character, so that
no member of an answer has that name."""

if TYPE_CHECKING:
    E = TypeVar("E")
    ExtraMembers: TypeAlias = dict[str, E]
else:

    class ExtraMembers:
        """At run time any mapping, with the type that its values will have."""

        def __class_getitem__(cls, kind: Any) -> Any:
            return Annotated[dict, kind]


class MakingOpen(Making):
    """Makes instances: arguments that are no attributes are members of other names."""

    if not TYPE_CHECKING:

        def __call__(cls, *args, **kwargs):  # noqa: N805 - the metaclass of cls
            known = cls.__struct_fields__
            others = {name: kwargs.pop(name) for name in list(kwargs) if name not in known}
            made = super().__call__(*args, **kwargs)
            if others:
                attribute = additional_attribute(cls)
                given = getattr(made, attribute)
                setattr(made, attribute, {**given, **others})
            return made


class OpenModel(Model, kw_only=True, gc=False, metaclass=MakingOpen):
    """A JSON object with members of other names than its attributes.

    They are in the mapping ``additional_properties``, by their names on the wire, and are sent
    back with the rest. Each can be read as an attribute too, and given when the object is made.
    """

    __making__: ClassVar[int] = 2

    if not TYPE_CHECKING:  # a checker would take any attribute for one that is there

        def __getattr__(self, name):
            attribute = additional_attribute(type(self))
            if attribute and name != attribute:
                others = getattr(self, attribute)
                if name in others:
                    return others[name]
            text = f"{type(self).__name__!r} object has no attribute {name!r}"
            raise AttributeError(text, name=name, obj=self)


class OpenRecord(OpenModel, kw_only=True, gc=False):
    """An object of a kind that this client does not know: everything it came with is kept.

    Its members are read by their names on the wire, ``record["name"]``, or as attributes.
    """

    additional_properties: ExtraMembers[Any] = msgspec.field(default_factory=dict, name=ADDITIONAL)

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...

    def __getitem__(self, name: str) -> Any:
        return self.additional_properties[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.additional_properties)

    def __len__(self) -> int:
        return len(self.additional_properties)


@cache
def additional_attribute(model: type[msgspec.Struct]) -> str:
    """The attribute that holds the members of other names; empty where none does."""
    fields = attributes_of(model)
    return next((one.name for one in fields if one.encode_name == ADDITIONAL), "")
