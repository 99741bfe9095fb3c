"""Turn the document's words into Python names.

The result types (:data:`Identifier`, :data:`ClassName`) are made only here, so a value of that
type is proof that cleaning happened. Every rule is a pure function of the word it is given (and
of the names beside it), never of a position, so a name changes only when the thing it names does.
"""

from __future__ import annotations

import builtins
import hashlib
import keyword
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

from erpgen.model.types import ClassName, Identifier

_LONGEST = 80
_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NOT_WORD = re.compile(r"[^0-9A-Za-z]+")

# Lower-case names that generated code itself uses inside classes and signatures.
_TAKEN = frozenset(
    {
        *("str", "int", "float", "bool", "bytes", "list", "dict", "frozenset", "object"),
        *("self", "cls", "msgspec"),
    }
)

# Class names that generated modules import or that would hide a builtin.
_TAKEN_CLASSES = frozenset(
    {
        *(name for name in dir(builtins) if name[0].isupper()),
        *("Any", "Date", "DateTime", "Decimal", "Enum", "Time", "UUID", "UNSET", "UnsetType"),
        *("AsyncResource", "SyncResource", "Operation", "Parameter", "Answer", "Body", "Paging"),
        *("Pager", "AsyncPager", "Page", "Created", "AsyncCreated", "CallOptions", "PagedOptions"),
        *("Condition", "Upload", "FileContent", "FormFile", "Unpack", "Mapping", "Model", "Plain"),
        *("OpenStr", "OpenInt", "ClassVar", "BackgroundQueue", "AsyncBackgroundQueue"),
        *("ShrunkInt", "ShrunkModel", "ShrunkStr"),
        *("NumberSeries", "TypeAlias", "Field", "TYPE_CHECKING", "Literal", "Sequence", "Struct"),
    }
)


@lru_cache(maxsize=16384)
def words(text: str) -> tuple[str, ...]:
    """The words of a name in any spelling: ``accountCD2 no`` is ``account``, ``CD2``, ``no``."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    parts = _NOT_WORD.sub(" ", plain).split()
    return tuple(word for part in parts for word in _BOUNDARY.sub(" ", part).split())


@lru_cache(maxsize=16384)
def identifier(text: str, fallback: str = "value") -> Identifier:
    """A snake_case name: ``lastModifiedDateTime`` is ``last_modified_date_time``."""
    name = _bounded("_".join(words(text)).lower(), text) or _unspeakable(text, fallback)
    if name[0].isdigit():
        name = f"n{name}"
    if (
        keyword.iskeyword(name)
        or (keyword.issoftkeyword(name) and name != "type")
        or name in _TAKEN
    ):
        name += "_"
    return Identifier(name)


@lru_cache(maxsize=16384)
def class_name(text: str, fallback: str = "Value") -> ClassName:
    """A PascalCase name: ``accountDto`` is ``AccountDto``; runs of capitals stay as they are."""
    name = _bounded("".join(word[0].upper() + word[1:] for word in words(text)), text)
    name = name or _unspeakable(text, fallback)
    if name[0].isdigit():
        name = f"N{name}"
    if keyword.iskeyword(name) or name in _TAKEN_CLASSES:
        name += "Model"
    return ClassName(name)


def constant(text: str) -> Identifier:
    """The name of an enum member: ``On hold`` is ``ON_HOLD``."""
    name = str(identifier(text, "empty" if not text else "value")).upper().rstrip("_")
    return Identifier(f"{name}_" if name in {"NAME", "VALUE", "MRO"} else name or "EMPTY")


def distinct(names: Mapping[str, str]) -> dict[str, Identifier]:
    """Names by key, told apart where cleaning made two keys equal.

    Keys that collide all get a suffix made of their own text, so that adding or removing one
    of them later renames none of the others but its partner.
    """
    count = Counter(names.values())
    result = {
        key: Identifier(name if count[name] == 1 else f"{name}_{fingerprint(key)}")
        for key, name in names.items()
    }
    return result if len(set(result.values())) == len(result) else _numbered_apart(names)


def fingerprint(text: str) -> str:
    """Four letters that stand for a text, for telling apart what cleaning made equal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:4]


def module_name(attribute: str) -> str:
    """A file name for a resource; never a dunder or a name Python gives meaning to."""
    return f"{attribute}_" if attribute in {"init", "main", "models"} else attribute


def fresh(name: str, taken: Iterable[str], origin: str) -> str:
    """``name``, or ``name`` with the fingerprint of its origin where it is taken already."""
    return name if name not in set(taken) else f"{name}_{fingerprint(origin)}"


def _numbered_apart(names: Mapping[str, str]) -> dict[str, Identifier]:
    long = {
        key: f"{name}_{hashlib.sha256(key.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"
        for key, name in names.items()
    }
    return {key: Identifier(name) for key, name in long.items()}


def _bounded(name: str, origin: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[:_LONGEST]}{fingerprint(origin)}"


def _unspeakable(text: str, fallback: str) -> str:
    """A name for a text without a single usable letter (``+``, ``日本``, the empty string)."""
    return f"{fallback}{fingerprint(text)}" if text else fallback
