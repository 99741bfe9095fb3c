"""Turn the document's words into Python names.

The result types (:data:`Identifier`, :data:`ClassName`) are made only here, so a value of that
type is proof that cleaning happened. Every rule is a pure function of the word it is given (and
of the names beside it), never of a position, so a name changes only when the thing it names does.
"""

from __future__ import annotations

import builtins
import hashlib
import keyword
import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping
from functools import lru_cache

from erpgen.model.generics import in_words
from erpgen.model.spelling import spoken, words
from erpgen.model.types import ClassName, Identifier

# Longer ones are cut: what a vendor calls a thing itself is shorter than this.
_LONGEST = 200
# A file's name may have 255 bytes, and one of another script has up to four a letter.
_LONGEST_FILE = 100

# Lower-case names that generated code itself uses inside classes and signatures.
_TAKEN = frozenset(
    {
        *("str", "int", "float", "bool", "bytes", "list", "dict", "frozenset", "object"),
        *("self", "cls", "msgspec", "locals"),
    }
)

# Class names that generated modules import or that would hide a builtin.
_TAKEN_CLASSES = frozenset(
    {
        *(name for name in dir(builtins) if name[0].isupper()),
        *("Any", "Date", "DateTime", "Decimal", "Enum", "Time", "UUID", "UNSET", "UnsetType"),
        *("AsyncResource", "SyncResource", "Operation", "Parameter", "Answer", "Body", "Paging"),
        "PathParameter",
        *("Pager", "AsyncPager", "Page", "Created", "AsyncCreated", "CallOptions", "PagedOptions"),
        *("Condition", "Upload", "FileContent", "FormFile", "Unpack", "Mapping", "Model", "Plain"),
        *("OpenStr", "OpenInt", "ClassVar", "BackgroundQueue", "AsyncBackgroundQueue"),
        *(
            "ADDITIONAL",
            "Base64Url",
            "DeferredMember",
            "ExtraMembers",
            "MsDateTime",
            "OpenModel",
            "OpenRecord",
        ),
        *("TextDecimal", "ToUpdate", "AllBut"),
        *("ItemStream", "AsyncItemStream", "ServerSentEvent", "Streamed", "StreamRules"),
        *("Changes", "Iterable", "AsyncChangeFeed", "ChangeFeed", "Since"),
        *("ShrunkInt", "ShrunkModel", "ShrunkStr"),
        *("NumberSeries", "TypeAlias", "Field", "TYPE_CHECKING", "Literal", "Sequence", "Struct"),
    }
)


@lru_cache(maxsize=16384)
def identifier(text: str, fallback: str = "value") -> Identifier:
    """A snake_case name: ``lastModifiedDateTime`` is ``last_modified_date_time``."""
    name = _settled("_".join(words(text)), str.lower)
    name = _begun(_bounded(name, text) or _unspeakable(text, fallback), "n")
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
    name = "".join(_settled(word, _capitalised) for word in words(text))
    name = _bounded(_settled(name, str), text)
    name = _begun(name or class_name(_unspeakable(text, fallback)), "N")
    if keyword.iskeyword(name) or name in _TAKEN_CLASSES:
        name += "Model"
    return ClassName(name)


def schema_class(key: str) -> ClassName:
    """The class of a schema that the vendor named: ``Page<Item>`` is ``PageOfItem``."""
    return class_name(in_words(key) or key)


def constant(text: str) -> Identifier:
    """The name of an enum member: ``On hold`` is ``ON_HOLD``."""
    name = identifier(text, "empty" if not text else "value")
    return _member(_settled(name, str.upper).rstrip("_"))


def _member(name: str) -> Identifier:
    return Identifier(f"{name}_" if name in {"NAME", "VALUE", "MRO"} else name or "EMPTY")


def distinct(
    names: Mapping[str, str],
    spelling: Mapping[str, str] | None = None,
    make: Callable[[str], str] | None = None,
) -> dict[str, Identifier]:
    """Names by key, told apart where cleaning made two keys equal.

    ``spelling`` is what the document calls each (by default the key), ``make`` what made the name
    of it. Whatever is spelled just like the shared name keeps it; the others have their signs
    spoken (``a-b`` is ``a_hyphen_b``), else keep their capitals (``ID_``), else get a suffix made
    of their own text. So adding or removing one later renames none of the others but its partner.
    """
    make = make or identifier
    spelled = {key: key for key in names} if spelling is None else spelling
    chosen = dict(names)
    for respell in (_with_signs, _with_capitals, _with_print, _with_long_print):
        count = Counter(chosen.values())
        shared = [key for key, name in chosen.items() if count[name] > 1 and spelled[key] != name]
        if not shared:
            break
        anew = {key: respell(names[key], spelled[key], key, make) for key in shared}
        new, known = Counter(anew.values()), set(chosen.values())
        chosen |= {key: name for key, name in anew.items() if new[name] == 1 and name not in known}
    return {key: Identifier(name) for key, name in chosen.items()}


def _with_signs(_name: str, spelling: str, _key: str, make: Callable[[str], str]) -> str:
    return make(spoken(spelling))


def _with_capitals(_name: str, spelling: str, _key: str, _make: Callable[[str], str]) -> str:
    """The underscore keeps it from being read as the name of a class."""
    return f"{_begun(_bounded('_'.join(words(spoken(spelling))), spelling), 'n')}_"


def _with_print(name: str, _spelling: str, key: str, _make: Callable[[str], str]) -> str:
    return f"{name}_{fingerprint(key)}"


def _with_long_print(name: str, _spelling: str, key: str, _make: Callable[[str], str]) -> str:
    return f"{name}_{_digest(key)[:16]}"


def fingerprint(text: str) -> str:
    """Four letters that stand for a text, for telling apart what cleaning made equal."""
    return _digest(text)[:4]


def module_name(attribute: str) -> str:
    """A file name for a resource; never a dunder or a name Python gives meaning to."""
    name = f"{attribute}_" if attribute in {"init", "main", "models"} else attribute
    size = len(name.encode())
    return name if size <= _LONGEST_FILE else f"{_cut(name)}_{_digest(name)[:8]}"


def _cut(name: str) -> str:
    return name.encode()[: _LONGEST_FILE - 10].decode(errors="ignore").rstrip("_")


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _bounded(name: str, origin: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 4]}{fingerprint(origin)}"


def _settled(name: str, change: Callable[[str], str]) -> str:
    """The name changed, in the form in which Python compares identifiers (NFKC)."""
    changed = change(name)
    return changed if changed.isascii() else unicodedata.normalize("NFKC", changed)


def _capitalised(word: str) -> str:
    return word[0].upper() + word[1:]


def _begun(name: str, letter: str) -> str:
    """The name with a letter before it where it begins with a digit or a mark."""
    return name if name[:1].isidentifier() else f"{letter}{name}"


def _unspeakable(text: str, fallback: str) -> str:
    """A name for a text without a single letter: its signs spoken (``+``), else the fallback."""
    name = "_".join(words(spoken(text))).lower()
    return _bounded(name, text) or fallback
