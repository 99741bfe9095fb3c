"""Whether a file is a document or a part of one, without reading what it says."""

from __future__ import annotations

import re

_VERSION = re.compile(rb"""(?:^|[\s"'{,])(?:openapi|swagger|swaggerVersion)["']?\s*:\s*["']?\d""")
_OUTWARD = re.compile(rb"""\$ref["']?\s*:\s*["']?[^"'#\s]""")


def may_be_document(data: bytes) -> bool:
    """Whether a text says which specification it was written to, as parts of documents do not."""
    return _VERSION.search(_narrow(data)) is not None


def may_have_parts(data: bytes) -> bool:
    """Whether a text may refer to other files; never False where it does."""
    return _OUTWARD.search(_narrow(data)) is not None


def _narrow(data: bytes) -> bytes:
    """What is ASCII in the text, also where each letter takes two or four bytes."""
    return data.replace(b"\0", b"") if b"\0" in data[:8] else data
