"""The public surface of a generated package as lines of text: names, signatures, operations.

``python tests/surface/recording.py FOLDER`` prints that of the package in a folder, which it
imports: run it in a process of its own.
"""

from __future__ import annotations

import hashlib
import inspect
import json
import re
import sys
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import ModuleType

_ADDRESS = re.compile(r" at 0x[0-9a-f]+")
_QUOTED_TYPE = re.compile(r"(: |-> )'([^']*)'")
_MADE_WHEN_ASKED = re.compile(r"Lazy\[(\w+)\]")
_SELF = re.compile(r"^\(self(, )?")
_DIGITS = 8


def surface(package: Path) -> list[str]:
    """One line a public thing, sorted; the package is imported for it.

    Names, arguments and types of methods stand in full. Of what is long (an operation's entry in
    operations.json, the fields of a class, the twin of a method) a line has a digest.
    """
    (source,) = (path for path in (package / "src").iterdir() if (path / "_client.py").is_file())
    sys.path.insert(0, str(source.parent))
    modules = [import_module(name) for name in _public_modules(source)]
    lines = {*_operations(package), *Recording(source.name, modules).lines()}
    return sorted({*lines, *_options("\n".join(lines), source)})


def _operations(package: Path) -> Iterator[str]:
    """One line an operation, where it is called and sent, and one a class of bodies.

    Each has a digest of its whole entry.
    """
    for one in json.loads((package / "operations.json").read_text("utf-8")):
        called = f"{one['resource']}.{one['function']}"
        yield f"operation {called} = {one['method']} {one['path']} | {_digest(_silent(one))}"
    bodies = json.loads((package / "arguments.json").read_text("utf-8"))["bodies"]
    for name, fields in bodies.items():
        yield f"body {name} | {_digest(_silent(fields))}"


def _silent(entry: Any) -> Any:
    """An entry without its texts: what is said of a thing may change, the thing stays."""
    if isinstance(entry, list):
        return [_silent(one) for one in entry]
    if isinstance(entry, dict):
        kept = {name: one for name, one in entry.items() if name not in {"text", "summary"}}
        return {name: _silent(one) for name, one in kept.items()}
    return entry


def _options(lines: str, source: Path) -> Iterator[str]:
    """What may be given by name where a signature says ``**options``, and its types."""
    wanted = set(re.findall(r"Unpack\[(\w+)\]", lines))
    for path in sorted(source.rglob("_runtime/**/*.py")):
        module = ".".join(path.relative_to(source.parent).with_suffix("").parts)
        for name in wanted & set(
            re.findall(r"^class (\w+)", path.read_text("utf-8"), re.MULTILINE)
        ):
            kinds = getattr(import_module(module), name).__annotations__
            words = {
                key: str(getattr(kind, "__forward_arg__", kind)) for key, kind in kinds.items()
            }
            yield f"options {name}: {' '.join(sorted(words))} | {_digest(words)}"


def _public_modules(source: Path) -> Iterator[str]:
    for path in sorted(source.rglob("*.py")):
        parts = path.relative_to(source).with_suffix("").parts
        if not any(part.startswith("_") and part != "__init__" for part in parts):
            yield ".".join((source.name, *parts)).removesuffix(".__init__")


class Recording:
    """What the modules of a package offer to those who import it."""

    def __init__(self, package: str, modules: Iterable[ModuleType]) -> None:
        self._package = package
        self._offers = [(module, dict(_offered(module))) for module in modules]
        self._public = {name for _, offers in self._offers for name in offers}

    def lines(self) -> Iterator[str]:
        """The lines of all modules, a class once with the modules that offer it as well."""
        elsewhere: dict[str, list[str]] = {}
        for module, offers in self._offers:
            for name, thing in offers.items():
                home = self._home(module, name, thing)
                if home is None:
                    yield from self._thing(f"{self._short(module.__name__)}{name}", thing)
                else:
                    elsewhere.setdefault(f"{home}{name}", []).append(self._short(module.__name__))
        for name, modules in elsewhere.items():
            yield f"{name} in {' '.join(sorted(modules))}"

    def _short(self, module: str) -> str:
        """``models.customer.``, empty for the package itself."""
        inner = module.removeprefix(self._package).lstrip(".")
        return f"{inner}." if inner else ""

    def _home(self, module: ModuleType, name: str, thing: Any) -> str | None:
        """The other public module that the name comes from, None where it is this one's own."""
        home = str(getattr(thing, "__module__", ""))
        for other, offers in self._offers:
            if other.__name__ == home != module.__name__ and offers.get(name) is thing:
                return self._short(home)
        return None

    def _thing(self, where: str, thing: Any) -> Iterator[str]:
        if not inspect.isclass(thing):
            yield f"{where}{_signature(thing) if inspect.isroutine(thing) else ''}"
        elif hasattr(thing, "__struct_fields__"):
            yield f"{where}: {_fields(thing)}"
        elif issubclass(thing, str):
            members = [f"{name}={value!s}" for name, value in vars(thing).items() if name.isupper()]
            yield f"{where}: {' '.join(sorted(members))}"
        else:
            yield from self._class(where, thing)

    def _class(self, where: str, thing: type) -> Iterator[str]:
        members = dict(sorted(self._members(thing)))
        if where.startswith("resources.") and ".Async" in where:
            yield f"{where}: {' '.join(members)} | {_digest(members)}"
            return
        if not where.startswith("resources."):  # nobody makes those but the client
            bases = [base.__name__ for base in thing.__mro__[1:-1] if self._is_known(base)]
            made = "" if getattr(thing, "_is_protocol", False) else _signature(thing)
            yield f"{where}{made}{' is ' if bases else ''}{' '.join(bases)}"
        for name, text in members.items():
            yield f"{where}.{name}{text}"

    def _is_known(self, base: type) -> bool:
        """Whether one may catch or test for it by a name that is public."""
        return base.__module__ == "builtins" or base.__name__ in self._public

    def _members(self, thing: type) -> Iterator[tuple[str, str]]:
        """The public members that the package wrote, with signature or type."""
        for base in reversed(thing.__mro__):
            if base.__module__.partition(".")[0] == self._package:
                kinds = inspect.get_annotations(base)
                for name, member in vars(base).items():
                    if not name.startswith("_"):
                        yield name, _member(member, str(kinds.get(name, "")))


def _offered(module: ModuleType) -> Iterator[tuple[str, Any]]:
    """What a module exports, else the public names it defines itself."""
    exported = getattr(module, "__all__", None)
    for name in exported or list(vars(module)):
        thing = getattr(module, name)
        own = getattr(thing, "__module__", None) == module.__name__
        if not name.startswith("_") and (exported or own):
            yield name, thing


def _member(member: Any, kind: str) -> str:
    if made := _MADE_WHEN_ASKED.fullmatch(kind):
        return f" -> {made[1]}"
    if isinstance(member, property):
        return _signature(member.fget).removeprefix("()")
    if isinstance(member, cached_property):
        return _signature(member.func).removeprefix("()")
    if isinstance(member, (classmethod, staticmethod)):
        return _signature(member.__func__)
    return _signature(member) if inspect.isroutine(member) else ""


def _fields(struct: Any) -> str:
    """The fields by name, and a digest of their types, wire names and whether they may be left."""
    kinds: dict[str, str] = {}
    for base in reversed(struct.__mro__):
        kinds |= {name: str(kind) for name, kind in inspect.get_annotations(base).items()}
    names = struct.__struct_fields__
    defaults = [repr(one) for one in struct.__struct_defaults__]
    rest = [struct.__struct_encode_fields__, [kinds.get(name) for name in names], defaults]
    return f"{' '.join(names)} | {_digest(rest)}"


def _signature(thing: Any) -> str:
    """The signature as one reads it: types without quotes, and without ``self``."""
    try:
        text = str(inspect.signature(thing))
    except (TypeError, ValueError):
        return ""
    return _SELF.sub("(", _QUOTED_TYPE.sub(r"\1\2", _ADDRESS.sub("", text)))


def _digest(thing: Any) -> str:
    """A few hexadecimal digits for all that is in a value."""
    text = json.dumps(thing, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]


if __name__ == "__main__":
    print("\n".join(surface(Path(sys.argv[1]))))
