"""Bring the files that a document may refer to into the document.

Each file stands whole below the extension :data:`BUNDLE`, under a name made from its path, and
references to it become references into the document.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from erpgen.document import JsonObject
from erpgen.errors import InputError
from erpgen.load.bounds import check_bounds
from erpgen.load.limits import Limits
from erpgen.load.parsing import parse
from erpgen.load.reference_sites import reference_sites
from erpgen.load.source import is_url, read_file
from erpgen.pointer import escape

BUNDLE = "x-bundled-files"


class Bundle:
    """Files allowed by the caller, read when a reference first names them.

    ``files`` maps each name below :data:`BUNDLE` to its content; ``data`` holds the bytes read,
    in order.
    """

    def __init__(self, source: str, allowed: Sequence[Path], limits: Limits) -> None:
        self.files: dict[str, JsonObject] = {}
        self.data: list[bytes] = []
        self._main = None if is_url(source) else Path(source).resolve()
        self._allowed = frozenset(path.resolve() for path in allowed)
        self._limits = limits
        self._names: dict[Path, str] = {}
        self._waiting: list[Path] = []

    def rewrite(self, content: JsonObject, where: str) -> JsonObject:
        """``content`` with its outward references leading into the bundle instead."""
        rewritten = self._rewrite(content, self._main, where, prefix="")
        while self._waiting:
            self._bring(self._waiting.pop(0))
        return rewritten

    def _rewrite(
        self, content: JsonObject, base: Path | None, where: str, prefix: str
    ) -> JsonObject:
        targets = {
            id(site): self._target(site["$ref"], base, f"{where}{pointer}", prefix)
            for pointer, site in reference_sites(content)
        }
        replaced: JsonObject = _replaced(content, targets)
        return replaced

    def _target(self, reference: str, base: Path | None, where: str, prefix: str) -> str:
        """The reference as it reads inside the whole document."""
        address, _, fragment = reference.partition("#")
        if not address:
            return f"#{prefix}{fragment}" if prefix else reference
        path = self._allowed_path(address, base, where)
        if path == self._main:
            return f"#{fragment}"
        return f"#/{BUNDLE}/{escape(self._name(path))}{fragment.rstrip('/')}"

    def _allowed_path(self, address: str, base: Path | None, where: str) -> Path:
        if base is not None and "://" not in address:
            path = (base.parent / unquote(address)).resolve()
            if path in self._allowed or path == self._main:
                return path
        cure = "bundle the document into one file, or list the file under allowed_files"
        if "://" in address:
            cure = "bundle the document into one file: nothing is fetched while loading"
        elif "/" not in address and "." not in address:
            cure = f"write #/components/schemas/{address} for a schema of this document"
        raise InputError(where, f"the reference {address!r} leaves the document", cure)

    def _name(self, path: Path) -> str:
        if path not in self._names:
            self._names[path] = self._free_name(path)
            self._waiting.append(path)
        return self._names[path]

    def _bring(self, path: Path) -> None:
        """Read a file that got a name; the files it names wait for their turn."""
        name = self._names[path]
        data = read_file(path, str(path), self._limits)
        self.data.append(data)
        content = parse(data, str(path), self._limits)
        check_bounds(content, str(path), self._limits)
        prefix = f"/{BUNDLE}/{escape(name)}"
        self.files[name] = self._rewrite(content, path, str(path), prefix)

    def _free_name(self, path: Path) -> str:
        """The file's own name, and as much of its folder as sets it apart."""
        parts = [re.sub(r"[^A-Za-z0-9]+", "-", part).strip("-") for part in path.parts]
        stem = re.sub(r"[^A-Za-z0-9]+", "-", path.stem).strip("-") or "file"
        names = ["-".join([*parts[-depth:-1], stem]) for depth in range(1, len(parts) + 1)]
        return next(name for name in names if name not in self._names.values())


def _replaced(node: Any, targets: dict[int, str]) -> Any:
    if isinstance(node, list):
        return [_replaced(child, targets) for child in node]
    if not isinstance(node, dict):
        return node
    changed = {key: _replaced(child, targets) for key, child in node.items()}
    if id(node) in targets:
        changed["$ref"] = targets[id(node)]
    return changed
