"""The bytes of a source: a file, or a URL."""

from __future__ import annotations

from pathlib import Path

from erpgen.address import public_url
from erpgen.errors import InputError
from erpgen.load.limits import Limits


def is_url(source: str) -> bool:
    """Whether a source is fetched and not opened."""
    return source.lower().startswith(("http://", "https://"))


def read_source(source: str, limits: Limits) -> bytes:
    """The bytes of a file or URL; InputError where they cannot be had or are too many."""
    if is_url(source):
        from erpgen.load.download import download  # noqa: PLC0415 - httpx costs start-up time

        return download(source, limits)
    if "://" in source:
        raise InputError(public_url(source), "only files and http(s) addresses are read")
    if not source:
        raise InputError("", "the document's name is empty", "give a file or an address")
    return read_file(Path(source), source, limits)


def read_file(path: Path, where: str, limits: Limits) -> bytes:
    """The bytes of a file; ``where`` is how messages call it."""
    try:
        with path.open("rb") as stream:
            data = stream.read(limits.size + 1)
    except FileNotFoundError:
        raise InputError(where, "no such file", "check the path") from None
    except IsADirectoryError:
        raise InputError(where, "this is a folder", "name the document in it") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise InputError(where, f"cannot be read: {reason}") from None
    if len(data) > limits.size:
        raise InputError(where, f"larger than {limits.size} bytes")
    return data
