"""Where a copy goes, as one types it, and what is said when that refuses."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

from ..errors import ErpError
from ..messages import redact_url
from .library import dlt

__all__ = ["CopyError", "destination_of", "masked", "told_plainly"]

_DATABASES = {"postgresql": "postgres"}
"""What dlt calls a database whose addresses begin otherwise."""

_FOLDERS = frozenset({"abfss", "az", "file", "gcs", "gs", "s3", "sftp"})


class CopyError(ErpError):
    """A copy that could not be made; its text holds no password."""


def destination_of(address: str, dataset: str) -> Any:
    """What dlt loads to: an address, or a name that dlt's own settings say more of.

    ``duckdb:///file`` and ``postgresql://...`` are databases, a path or ``s3://...`` is a folder.
    Raises ValueError where dlt knows no such destination, and where DuckDB could not tell the
    file from the schema in it.
    """
    scheme, there, rest = address.partition("://")
    if not there and not address.isidentifier():
        return dlt.destinations.filesystem(bucket_url=Path(address).resolve().as_uri())
    if there and scheme in _FOLDERS:
        return dlt.destinations.filesystem(bucket_url=address)
    if there and scheme == "duckdb":
        return dlt.destinations.duckdb(str(_file(rest, dataset)))
    reference = import_module("dlt.common.destination.reference").Destination
    unknown = import_module("dlt.common.destination.exceptions").UnknownDestinationModule
    name = _DATABASES.get(scheme, scheme)
    try:
        return reference.from_reference(name, **({"credentials": address} if there else {}))
    except unknown:
        raise ValueError(
            f"dlt knows no destination {name}: give an address such as duckdb:///erp.duckdb"
        ) from None


def _file(rest: str, dataset: str) -> Path:
    path = Path(rest.removeprefix("/")).resolve()
    if path.stem.lower() == dataset.lower():
        raise ValueError(
            f"DuckDB cannot tell the file {path.name} from a schema {dataset} in it: "
            "call one of them otherwise"
        )
    return path


def masked(address: str) -> str:
    """An address as it may be shown: without who signs in, and with what."""
    return redact_url(address) if "://" in address else address


@contextmanager
def told_plainly(address: str) -> Iterator[None]:
    """Let what stopped a run be raised itself, and not what dlt wraps around it.

    The errors of the API are raised as they are, those of the destination as CopyError.
    """
    step = import_module("dlt.pipeline.exceptions").PipelineStepFailed
    try:
        yield
    except step as error:
        causes = list(_causes(error))
        ours = next((one for one in causes if isinstance(one, (ErpError, ValueError))), None)
        if ours is not None:
            raise ours from None
        raise CopyError(_without(address, f"{masked(address)}: {_line(causes[-1])}")) from None
    except import_module("dlt.common.exceptions").DltException as error:
        raise CopyError(_without(address, f"{masked(address)}: {_line(error)}")) from None


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """An error and those that it came of, each after what it caused."""
    while error is not None:
        yield error
        error = getattr(error, "exception", None) or error.__cause__ or error.__context__


def _line(error: BaseException) -> str:
    """The first line of what an error says."""
    lines = [one.strip() for one in str(error).splitlines() if one.strip()]
    return lines[0] if lines else type(error).__name__


def _without(address: str, text: str) -> str:
    """A text in which nobody finds the address whole, or its password."""
    user, _, _ = address.partition("://")[2].rpartition("@")
    password = user.partition(":")[2]
    text = text.replace(address, masked(address))
    return text.replace(password, "***") if password else text
