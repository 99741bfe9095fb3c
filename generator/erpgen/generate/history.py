"""What earlier releases did to a package: its change log keeps it."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

from erpgen.release_name import release_key
from erpgen.write import read_lock, text_digest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

CHANGELOG = "CHANGELOG.md"
_ENTRY = re.compile(r"^## .*?(?=^## |\Z)", re.MULTILINE | re.DOTALL)
_RELEASE = re.compile(r"^Release (.+?) of the API,", re.MULTILINE)
_ESCAPE = re.compile(r"\\(.)")


def with_earlier_entries(
    files: Mapping[str, bytes], folder: Path, package: str, release: str
) -> dict[str, bytes]:
    """The files, and below the entry of this release those of older ones that the tree has.

    Only the step from the release before is worked out anew; the steps before that are taken from
    the change log that stands in ``folder``, where it is as erpgen wrote it for this package.
    """
    text = files[CHANGELOG].decode()
    earlier = [
        entry.rstrip()
        for entry in _ENTRY.findall(_written(folder, package))
        if any(release_key(one) < release_key(release) for one in _released(entry))
    ]
    return {**files, CHANGELOG: "\n\n".join([text.rstrip(), *earlier]).encode() + b"\n"}


def _written(folder: Path, package: str) -> str:
    """The change log in the folder; nothing where it is not erpgen's, or another package's."""
    lock = read_lock(folder)
    if lock is None or lock.package != package:
        return ""
    with suppress(OSError, UnicodeDecodeError):
        content = (folder / CHANGELOG).read_bytes()
        if text_digest(content) == lock.outputs.get(CHANGELOG):
            return content.decode().replace("\r\n", "\n")
    return ""


def _released(entry: str) -> Iterator[str]:
    """The release that an entry is about."""
    found = _RELEASE.search(entry)
    if found is not None:
        yield _ESCAPE.sub(r"\1", found[1])
