"""The child of :mod:`erpgen.render.readiness`: a package's files in, what is wrong with it out."""

from __future__ import annotations

import importlib
import marshal
import sys
import types
import typing
from functools import cache, partial
from importlib.abc import InspectLoader, MetaPathFinder
from importlib.util import spec_from_loader
from typing import TYPE_CHECKING, Any

from erpgen.answering import answer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from importlib.machinery import ModuleSpec

    from erpgen.answering import Receive


def work(receive: Receive) -> list[str]:
    """The types that cannot work, of a package's name, files, compiled modules and answers."""
    name, files, codes, annotations = receive(), receive(), receive(), receive()
    # A bare package: its own module would load the transport, which no type needs.
    package = types.ModuleType(name)
    package.__path__ = []
    sys.modules[name] = package
    sys.meta_path.insert(0, _Files(name, files, codes))
    return list(_tried(name, annotations))


class _Files(MetaPathFinder, InspectLoader):
    """Imports the modules of a package from its files, which no disk has yet."""

    def __init__(
        self, package: str, files: Mapping[str, bytes], codes: Mapping[str, bytes]
    ) -> None:
        self._package = package
        self._files = files
        self._codes = codes

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: types.ModuleType | None = None
    ) -> ModuleSpec | None:
        """A module of the package; None of any other."""
        if self._file(fullname) not in self._files:
            return None
        return spec_from_loader(fullname, self, is_package=self.is_package(fullname))

    def is_package(self, fullname: str) -> bool:
        """Whether a module holds others."""
        return self._file(fullname).endswith("/__init__.py")

    def get_code(self, fullname: str) -> types.CodeType | None:
        """A module compiled: as it was given, else from its text."""
        known = self._codes.get(self._file(fullname))
        if known is None:
            return super().get_code(fullname)
        code: types.CodeType = marshal.loads(known)  # noqa: S302 - compiled by our parent
        return code

    def get_source(self, fullname: str) -> str:
        """The text of a module."""
        return self._files[self._file(fullname)].decode()

    def _file(self, fullname: str) -> str:
        inside = fullname.removeprefix(f"{self._package}.").replace(".", "/")
        whole = f"{inside}/__init__.py"
        return whole if whole in self._files else f"{inside}.py"


def _tried(name: str, annotations: list[str]) -> Iterator[str]:
    values = importlib.import_module(f"{name}._runtime.values")
    models = importlib.import_module(f"{name}.models")
    known = {one: getattr(models, one) for one in dir(models)}
    _share_annotations(known.values())
    read: set[Any] = set()
    sent: set[Any] = set()
    names = {**vars(values), **known, "Any": Any}
    for label, kind, reads in _kinds(known, annotations, names):
        try:
            values.make_ready(kind, read if reads else sent, reads=reads)
        except (TypeError, ValueError, NameError, RecursionError) as error:
            yield f"{label}: {error}"


def _share_annotations(models: Iterable[Any]) -> None:
    """Compile equal annotations once, where msgspec would do so for every attribute, and twice."""
    refer = cache(partial(typing.ForwardRef, is_argument=False, is_class=True))
    for one in models:
        texts = vars(one).get("__annotations__") if hasattr(one, "__struct_fields__") else None
        if texts:
            one.__annotations__ = {
                name: refer(text) if isinstance(text, str) else text for name, text in texts.items()
            }


def _kinds(
    known: Mapping[str, Any], annotations: list[str], names: dict[str, Any]
) -> Iterator[tuple[str, Any, bool]]:
    """Every class of the models, and every type of an answer, which is read as well."""
    for label, one in known.items():
        if hasattr(one, "__struct_fields__"):
            yield label, one, False
    for text in annotations:
        yield text, eval(text, names), True  # noqa: S307 - spelled by erpgen out of names of its own


if __name__ == "__main__":
    answer(work)
