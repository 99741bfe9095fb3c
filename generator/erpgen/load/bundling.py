"""Bring a document in several files into one.

Each file stands whole below the extension :data:`BUNDLE`, under its path from the document's
folder, and references to it become references into the document. So do references by the names
that schemas give themselves.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, TypeGuard
from urllib.parse import unquote

from msgspec import Struct

from erpgen.document import JsonObject
from erpgen.errors import InputError
from erpgen.load.bounds import check_bounds
from erpgen.load.identities import IDENTITIES, REFERENCES, Identities, Site, Source, joined
from erpgen.load.limits import Limits
from erpgen.load.parsing import parse
from erpgen.load.source import is_url, read_file
from erpgen.pointer import escape

BUNDLE = "x-bundled-files"
_ENDINGS = (".json", ".yaml", ".yml")


class _File(Struct, frozen=True):
    """One file of the document; ``path`` is None for one that came over the network."""

    name: str
    where: str
    path: Path | None
    source: Source


class Bundle:
    """The files of one document, read when a reference first names them.

    Those are the ``allowed`` ones, or where none are listed all that really lie below the
    document's own folder. ``data`` holds the bytes read, in order.
    """

    def __init__(self, source: str, allowed: Sequence[Path], limits: Limits) -> None:
        self.data: list[bytes] = []
        self._address = source
        self._main = None if is_url(source) else Path(source).resolve()
        self._allowed = frozenset(path.resolve() for path in allowed)
        self._limits = limits
        self._identities = Identities()

    def whole(self, content: JsonObject, where: str) -> JsonObject:
        """``content`` with all references leading into it, and what they lead to."""
        address = self._address if self._main is None else self._main.as_uri()
        files = [_File("", where, self._main, Source(_own_address(content, address), "", content))]
        for file in files:  # grows on the way
            self._identities.add(file.source)
            known = {one.path for one in files}
            files += [self._read(path) for path in self._parts(file) if path not in known]
        first, *others = [self._rewritten(file) for file in files]
        if not others:
            return first
        names = [file.name for file in files[1:]]
        return {**first, BUNDLE: dict(zip(names, others, strict=True))}

    def _read(self, path: Path) -> _File:
        where = str(path)
        data = read_file(path, where, self._limits)
        self.data.append(data)
        content = parse(data, where, self._limits)
        check_bounds(content, where, self._limits)
        folder = path.parent if self._main is None else self._main.parent
        name = Path(os.path.relpath(path, folder)).as_posix()
        return _File(name, where, path, Source(path.as_uri(), f"/{BUNDLE}/{escape(name)}", content))

    def _parts(self, file: _File) -> list[Path]:
        """The files that a file's references lead to, each once."""
        found: dict[Path, None] = {}
        for site in file.source.sites:
            for reference in _references(site):
                address = reference.partition("#")[0]
                if address and not self._identities.knows(joined(site.scope.address, address)):
                    path = self._part(address, file)
                    if path is not None and path != self._main:
                        found[path] = None
        return list(found)

    def _part(self, address: str, file: _File) -> Path | None:
        """The file that a relative address names, where it may be read."""
        if file.path is None or "://" in address:
            return None
        try:
            path = (file.path.parent / unquote(address)).resolve()
            if path == self._main:
                return path
            free = not self._allowed and path.is_relative_to(self._folder)
            return path if path in self._allowed or (free and path.is_file()) else None
        except (OSError, ValueError):
            return None

    @property
    def _folder(self) -> Path:
        return Path(self._address).parent if self._main is None else self._main.parent

    def _rewritten(self, file: _File) -> JsonObject:
        changed: dict[int, JsonObject] = {}
        for site in file.source.sites:
            new = {key: value for key, value in site.node.items() if key not in IDENTITIES}
            for word in REFERENCES:
                if isinstance(new.get(word), str):
                    new["$ref"] = self._target(new.pop(word), site, file)
            if _is_discriminator(site):
                mapped = {
                    value: self._target(one, site, file) if _is_address(one) else one
                    for value, one in site.node["mapping"].items()
                }
                new["mapping"] = mapped
            changed[id(site.node)] = new
        replaced: JsonObject = _replaced(file.source.content, changed)
        return replaced

    def _target(self, reference: str, site: Site, file: _File) -> str:
        """The reference as it reads inside the whole document."""
        address, _, fragment = reference.partition("#")
        if not address:
            return self._identities.within(file.source, site.scope, fragment)
        path = self._part(address, file)
        named = joined(site.scope.address, address)
        for one in (named, "" if path is None else path.as_uri()):
            if self._identities.knows(one):
                return self._identities.at(one, fragment)
        raise _refused(address, f"{file.where}{site.pointer}")


def _own_address(content: JsonObject, address: str) -> str:
    """What the document calls itself (``$self``, OpenAPI 3.2 §4.1.2.2.2), else where it is."""
    given = content.get("$self")
    return joined(address, given) if isinstance(given, str) and given else address


def _references(site: Site) -> Iterator[str]:
    for word in REFERENCES:
        if isinstance(site.node.get(word), str):
            yield site.node[word]
    if _is_discriminator(site):
        yield from (one for one in site.node["mapping"].values() if _is_address(one))


def _is_discriminator(site: Site) -> bool:
    return site.pointer.endswith("/discriminator") and isinstance(site.node.get("mapping"), dict)


def _is_address(target: object) -> TypeGuard[str]:
    """Whether a mapping's value is an address; it may be the mere name of a schema as well."""
    return isinstance(target, str) and ("#" in target or target.lower().endswith(_ENDINGS))


def _refused(address: str, where: str) -> InputError:
    cure = (
        "bundle the document into one file, put the file below the document's folder, or list it "
        "under allowed_files"
    )
    if "://" in address:
        cure = "bundle the document into one file: nothing is fetched while loading"
    elif "/" not in address and "." not in address:
        cure = f"write #/components/schemas/{address} for a schema of this document"
    return InputError(where, f"the reference {address!r} leaves the document", cure)


def _replaced(node: Any, changed: dict[int, JsonObject]) -> Any:
    if isinstance(node, list):
        return [_replaced(child, changed) for child in node]
    if not isinstance(node, dict):
        return node
    return {key: _replaced(child, changed) for key, child in changed.get(id(node), node).items()}
