"""``sources.json``: where each kept release came from, when, and by what it is recognised.

It stands beside ``api.toml``, not under ``releases/``, where every JSON file is a release.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import asdict

from erpgen.errors import InputError
from erpgen.load.download import Validators
from erpgen.release_name import release_key
from erpgen.write import digest, text_digest

FILE = "sources.json"


class SourceRecord(Struct, frozen=True):
    """One download of one flavour of one release.

    ``fetched`` is UTC (ISO 8601). ``sha256`` is the digest of the text as it is kept here,
    ``published_sha256`` that of the bytes as they came. ``etag`` and ``last_modified`` are the
    server's, empty where it gave none.
    """

    url: str
    fetched: str
    sha256: str
    published_sha256: str
    etag: str = ""
    last_modified: str = ""


def source_record(
    url: str, moment: datetime, kept: bytes, published: bytes, validators: Validators
) -> SourceRecord:
    """The record of a download: ``published`` as it came and ``kept`` as it is written here."""
    return SourceRecord(
        url=url,
        fetched=moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        sha256=text_digest(kept),
        published_sha256=digest(published),
        etag=validators.etag,
        last_modified=validators.last_modified,
    )


Sources: TypeAlias = Mapping[str, Mapping[str, SourceRecord]]
"""By release, then by flavour."""


def read_sources(folder: Path) -> Sources:
    """What an API's folder records, nothing where it records nothing; InputError for nonsense."""
    path = folder / FILE
    try:
        content = json.loads(path.read_text("utf-8"))
        return {
            release: {flavour: SourceRecord(**record) for flavour, record in flavours.items()}
            for release, flavours in content.items()
        }
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise InputError(str(path), f"cannot be read: {error.strerror}") from None
    except (ValueError, TypeError, AttributeError, RecursionError):
        raise InputError(
            str(path), "is no record of erpgen's", "restore it from git or remove it"
        ) from None


def with_record(sources: Sources, release: str, flavour: str, record: SourceRecord) -> Sources:
    """The sources with one more record, or another in its place."""
    return {**sources, release: {**sources.get(release, {}), flavour: record}}


def sources_text(sources: Sources) -> str:
    """The file's content: oldest release first, so that a new one is an addition at the end."""
    content = {
        release: {name: asdict(record) for name, record in sorted(sources[release].items())}
        for release in sorted(sources, key=release_key)
    }
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"
