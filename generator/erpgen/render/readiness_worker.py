"""The child of :mod:`erpgen.render.readiness`: a package's files in, what is wrong with it out."""

from __future__ import annotations

import importlib
import sys
import tempfile
import types
from pathlib import Path
from typing import TYPE_CHECKING, Any

from erpgen.worker import answer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from erpgen.worker import Receive


def _faults(receive: Receive) -> list[str]:
    name, files, annotations = receive(), receive(), receive()
    with tempfile.TemporaryDirectory() as folder:
        _write(files, Path(folder))
        # A bare package: its own module would load the transport, which no type needs.
        package = types.ModuleType(name)
        package.__path__ = [folder]
        sys.modules[name] = package
        return list(_tried(name, annotations))


def _write(files: Mapping[str, bytes], folder: Path) -> None:
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def _tried(name: str, annotations: list[str]) -> Iterator[str]:
    values = importlib.import_module(f"{name}._runtime.values")
    models = importlib.import_module(f"{name}.models")
    known = {one: getattr(models, one) for one in dir(models)}
    read: set[Any] = set()
    sent: set[Any] = set()
    names = {**vars(values), **known, "Any": Any}
    for label, kind, reads in _kinds(known, annotations, names):
        try:
            values.make_ready(kind, read if reads else sent, reads=reads)
        except (TypeError, ValueError, NameError, RecursionError) as error:
            yield f"{label}: {error}"


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
    answer(_faults)
