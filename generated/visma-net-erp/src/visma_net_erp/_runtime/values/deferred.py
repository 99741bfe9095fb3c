"""Parts of a model that the decoder cannot type at first sight.

Which class an object belongs to may depend on a member of it, a text may be a number elsewhere,
and an object may carry members of its sender's own names. Such a part is kept as it came and
read once the object around it is there.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, TypeVar, get_args, get_origin

import msgspec

from .attributes import attributes_of

__all__ = ["DeferredMember", "deferred_fields"]

if TYPE_CHECKING:
    E = TypeVar("E")
    DeferredMember: TypeAlias = Annotated[E, "read after the object it stands in"]
else:

    class DeferredMember:
        """At run time the JSON as it came, with the type that it will have."""

        def __class_getitem__(cls, kind: Any) -> Any:
            return Annotated[msgspec.Raw, kind]


@cache
def deferred_fields(model: type[msgspec.Struct]) -> tuple[tuple[str, str, Any], ...]:
    """Attribute, wire name and type of each part that is read afterwards."""
    fields = attributes_of(model)
    return tuple(
        (one.name, one.encode_name, kind)
        for one in fields
        if (kind := deferred_kind(one.type)) is not None
    )


def deferred_kind(annotation: Any) -> Any:
    """The type that a deferred part will have; None for a part that is read at once."""
    if get_origin(annotation) is not Annotated or get_args(annotation)[0] is not msgspec.Raw:
        return None
    return get_args(annotation)[1]
