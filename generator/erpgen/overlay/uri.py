"""Which document an overlay is, and which one it was written for (RFC 3986, section 5)."""

from __future__ import annotations

import os
import re
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")


def retrieval_uri(source: str) -> str:
    """The URI that a source was read from: itself where it is one, else its file's."""
    if _SCHEME.match(source):
        return source
    return Path(os.path.abspath(source)).as_uri()  # noqa: PTH100 # resolve() follows links


def resolve(base: str, reference: str) -> str:
    """A URI reference made absolute, without its fragment; ValueError where it is none."""
    return urldefrag(urljoin(base, reference)).url


def same_document(one: str, other: str) -> bool:
    """Whether two URIs name one document, however they are escaped."""
    return unquote(one) == unquote(other)
