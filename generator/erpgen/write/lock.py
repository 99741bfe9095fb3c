"""``erpgen.lock``: what the package was made from, and what it was when it was written."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from erpgen.errors import InputError
from erpgen.line_ends import with_unix_ends

LOCK_NAME = "erpgen.lock"
_FORMAT = 1
_LONGEST_NAME = 255  # bytes, NAME_MAX of the usual file systems


class Lock(Struct, frozen=True):
    """Digests (:func:`text_digest`) of every input and output, by names without this machine.

    ``package`` is the distribution; empty in locks of the first erpgen. ``types`` are how the
    engine spelled the types of attributes, by their schemas. ``passed`` has digests of what passed
    a check, which depend on the versions of what checked it. ``whole`` says that a lock that was
    read is as erpgen wrote it: one that people put together of two, as they do when branches meet,
    names inputs and outputs that no run has seen together.
    """

    generator: str
    release: str
    inputs: Mapping[str, str] = field(default_factory=dict)
    outputs: Mapping[str, str] = field(default_factory=dict)
    package: str = ""
    types: Mapping[str, str] = field(default_factory=dict)
    passed: Mapping[str, str] = field(default_factory=dict)
    whole: bool = True

    def text(self) -> str:
        """The file's content: sorted, one entry a line, so that git shows what changed."""
        told = {"generator": self.generator, "package": self.package, "release": self.release}
        digests = {
            "inputs": dict(sorted(self.inputs.items())),
            "types": dict(sorted(self.types.items())),
            "passed": dict(sorted(self.passed.items())),
            "outputs": dict(sorted(self.outputs.items())),
        }
        seal = digest(_laid_out({**told, **digests}).encode())
        return _laid_out({"format": _FORMAT, **told, "seal": seal, **digests})


def _laid_out(content: Mapping[str, Any]) -> str:
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def digest(content: bytes) -> str:
    """SHA-256 in hex."""
    return hashlib.sha256(content).hexdigest()


def text_digest(text: bytes) -> str:
    """SHA-256 in hex of a text, whatever its lines end in."""
    return digest(with_unix_ends(text))


def read_lock(folder: Path) -> Lock | None:
    """The lock of a written package, None where there is none.

    Raises InputError where the file is there but is no lock: then nobody can say which of the
    files beside it are erpgen's.
    """
    path = folder / LOCK_NAME
    try:
        text = path.read_text("utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(str(path), f"cannot be read ({error})", "restore it from git") from None
    return _parsed(text, path)


def _parsed(text: str, path: Path) -> Lock:
    try:
        read = json.loads(text)
    except (ValueError, RecursionError):
        read = None
    content: dict[str, Any] = read if isinstance(read, dict) else {}
    if content.get("format") != _FORMAT or not all(
        map(_is_inside, _digests(content.get("outputs")))
    ):
        raise InputError(str(path), "is no lock of erpgen's", "restore it from git or remove it")
    lock = Lock(
        str(content.get("generator", "")),
        str(content.get("release", "")),
        _digests(content.get("inputs")),
        _digests(content.get("outputs")),
        str(content.get("package", "")),
        _digests(content.get("types")),
        _digests(content.get("passed")),
    )
    return replace(lock, whole=lock.text() == text)


def _is_inside(name: str) -> bool:
    """Whether a name leads to a file of the package, as all that erpgen writes do."""
    parts = name.split("/")
    if not name.strip("./") or name.startswith("/") or ".." in parts or not name.isprintable():
        return False
    return all(len(part.encode()) <= _LONGEST_NAME for part in parts)


def _digests(node: Any) -> dict[str, str]:
    return {str(name): str(value) for name, value in node.items()} if isinstance(node, dict) else {}
