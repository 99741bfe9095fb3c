"""The stage itself: source to :class:`~erpgen.document.LoadedDocument`."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from erpgen.address import public_url
from erpgen.document import LoadedDocument
from erpgen.line_ends import with_unix_ends
from erpgen.load.bounds import check_bounds
from erpgen.load.bundling import Bundle
from erpgen.load.flavours import flavour_of
from erpgen.load.limits import Limits
from erpgen.load.parsing import parse
from erpgen.load.source import read_source

_DEFAULT_LIMITS = Limits()


def load_document(
    source: str, *, allowed_files: Sequence[Path] = (), limits: Limits = _DEFAULT_LIMITS
) -> LoadedDocument:
    """The document at a path or an http(s) URL.

    References to ``allowed_files`` are answered from those files, where there are none from any
    file below the document's folder; any other reference out of the document is refused. Nothing
    but ``source`` is ever fetched. InputError, one line, names the file and the line or pointer,
    what is wrong and what to do.
    """
    return read_document(read_source(source, limits), source, allowed_files, limits)


def read_document(
    data: bytes,
    source: str,
    allowed_files: Sequence[Path] = (),
    limits: Limits = _DEFAULT_LIMITS,
) -> LoadedDocument:
    """The document in bytes that were read from ``source``; else like :func:`load_document`."""
    where = public_url(source)
    content = parse(data, where, limits)
    flavour = flavour_of(content, where)
    digest = hashlib.sha256(with_unix_ends(data))
    if check_bounds(content, where, limits):
        bundle = Bundle(source, allowed_files, limits)
        content = bundle.whole(content, where)
        for read in bundle.data:
            digest.update(with_unix_ends(read))
        check_bounds(content, where, limits)
    return LoadedDocument(where, flavour, content, digest.hexdigest())
