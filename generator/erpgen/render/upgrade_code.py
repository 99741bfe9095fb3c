"""The few lines by which modules of the package tell of what they had."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from erpgen.model.names import module_name
from erpgen.render.environment import render
from erpgen.render.layout import packed
from erpgen.render.literal import literal
from erpgen.surface.spelling import Kind, kind
from erpgen.upgrade.types import Resigned, Upgrade

_BASES = {"Model": "ShrunkModel", "OpenStr": "ShrunkStr", "OpenInt": "ShrunkInt"}
_CLASS = re.compile(rf"^class (\w+)\(({'|'.join(_BASES)})\b", re.MULTILINE)

_FUTURE = "from __future__ import annotations\n\n"
_TYPING = "from typing import "
_CHECKING = re.compile(rf"^{_TYPING}.*\bTYPE_CHECKING\b", re.MULTILINE)


def guarded(files: Mapping[str, str], upgrade: Upgrade, inside: str) -> Iterator[tuple[str, str]]:
    """The modules that are other than rendered, and those that would not be there at all."""
    for module in sorted({*upgrade.lost, *upgrade.shrunk}):
        path = f"{inside}/models/{module}.py"
        text = _shrunk(files.get(path, ""), upgrade.shrunk.get(module, ()))
        if module in upgrade.lost:
            kept = _knowing_checkers(text) if text else ""
            text = render("removed_names.py.jinja", kept=kept, module=module)
        yield path, text
    for one in upgrade.resigned:
        path = f"{inside}/resources/{module_name(one.resource)}.py"
        yield path, _bound_loosely(files[path], one)
    for gone in upgrade.gone:
        if kind(gone.name) is Kind.RESOURCE:
            module = module_name(gone.name.partition(".")[2])
            text = render("removed_resource.py.jinja", name=gone.name)
            yield f"{inside}/resources/{module}.py", text


def _knowing_checkers(text: str) -> str:
    """The module with ``TYPE_CHECKING`` among its imports."""
    if _CHECKING.search(text):
        return text
    found = f"{_TYPING}TYPE_CHECKING, "
    if _TYPING in text:
        return text.replace(_TYPING, found, 1)
    return text.replace(_FUTURE, f"{_FUTURE}{found.rstrip(', ')}\n\n", 1)


def _shrunk(text: str, names: tuple[str, ...]) -> str:
    """These classes derive from what remembers."""
    used = set[str]()

    def derived(found: re.Match[str]) -> str:
        if found[1] not in names:
            return found[0]
        used.add(_BASES[found[2]])
        return f"class {found[1]}({_BASES[found[2]]}"

    changed = _CLASS.sub(derived, text)
    if not used:
        return text
    opening, imported, rest = changed.partition("from .._runtime.values import ")
    line, _, rest = rest.partition("\n")
    added = f"from .._runtime.releases import {', '.join(sorted(used))}"
    return f"{opening}{imported}{line}\n{added}\n{rest}"


def _bound_loosely(text: str, one: Resigned) -> str:
    """Python leaves it to the client to refuse arguments of these methods."""
    classes = f"({one.class_name}, Async{one.class_name})"
    called = packed("bind_loosely(", [classes, *map(literal, one.functions)], ")", 0)
    line = "from .._runtime.call import "
    return text.replace(line, f"from .._runtime.releases import bind_loosely\n{line}", 1) + (
        f"\n\n{called}\n"
    )
