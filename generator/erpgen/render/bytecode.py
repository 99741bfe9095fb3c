"""Templates as Jinja compiled them, kept where Python keeps the modules that it compiled.

To compile them takes a tenth of a second, of every run.
"""

from __future__ import annotations

import hashlib
import marshal
import os
import sys
from contextlib import suppress
from functools import cache
from importlib import metadata
from importlib.util import cache_from_source
from pathlib import Path
from typing import TYPE_CHECKING

import jinja2

from erpgen.own_code import own_digest

if TYPE_CHECKING:
    from jinja2.bccache import Bucket

_SEAL = hashlib.sha256().digest_size


class KeptBytecode(jinja2.BytecodeCache):
    """Believed where its seal is that of the template, of all that compiles it, and of the code.

    Whatever else stands there is compiled anew, and so is a template of no file.
    """

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """Where the code of a template is kept, beside it as that of a module is."""
        del name
        return cache_from_source(filename) if filename else ""

    def get_source_checksum(self, source: str) -> str:
        """A digest of what decides about the code; filters run already as Jinja compiles."""
        return hashlib.sha256(f"{_makers()}\0{source}".encode()).hexdigest()

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give the code that was kept, if it is what would be compiled now."""
        with suppress(OSError):
            kept = Path(bucket.key).read_bytes()
            if kept[:_SEAL] == _seal(bucket, kept[_SEAL:]):
                bucket.code = marshal.loads(kept[_SEAL:])  # noqa: S302 - sealed by us

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the code, where Python may keep its own; a reader never sees half of it."""
        if sys.dont_write_bytecode or not bucket.key:
            return
        code = marshal.dumps(bucket.code)
        path = Path(bucket.key)
        new = path.with_name(f"{path.name}.{os.getpid()}")
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            new.write_bytes(_seal(bucket, code) + code)
            new.replace(path)


@cache
def _makers() -> str:
    return f"{own_digest()}\0{metadata.version('jinja2')}\0{sys.version}"


def _seal(bucket: Bucket, code: bytes) -> bytes:
    return hashlib.sha256(f"{bucket.key}\0{bucket.checksum}\0".encode() + code).digest()
