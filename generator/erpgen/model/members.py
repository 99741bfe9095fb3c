"""Names of the members of an enum."""

from __future__ import annotations

from erpgen.model.names import constant, distinct
from erpgen.model.shapes import RawEnum
from erpgen.model.spelling import words
from erpgen.model.types import EnumMember


def members(raw: RawEnum) -> tuple[EnumMember, ...]:
    """The members of an enum, each under the document's own word for it where there is one."""
    given = [word if words(word) else "" for word in raw.words] or [""] * len(raw.values)
    docs = raw.docs or ("",) * len(raw.values)
    named = list(zip(raw.values, given, strict=True))
    plain = {repr(value): constant(word) if word else _name(value) for value, word in named}
    names = distinct(plain, {repr(value): word or str(value) for value, word in named}, constant)
    return tuple(
        EnumMember(names[repr(value)], value, doc)
        for value, doc in zip(raw.values, docs, strict=True)
    )


def _name(value: str | int) -> str:
    if isinstance(value, int):
        return f"VALUE_{value}" if value >= 0 else f"VALUE_MINUS_{-value}"
    return constant(value)
