"""Make the folder of a new API, whole or not at all."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct

from erpgen.config import default_config
from erpgen.errors import InputError, WriteError
from erpgen.fetch.published import kept_text
from erpgen.fetch.sources import FILE as SOURCES
from erpgen.fetch.sources import source_record, sources_text, with_record
from erpgen.init.given import Given, read_given
from erpgen.init.proposals import Proposal, TableProposal
from erpgen.init.recognise import recognise, recognise_tables
from erpgen.init.sign_in import declared_flows, declared_keys, declared_plain
from erpgen.init.text import text_of
from erpgen.kept import workspace
from erpgen.lenient import mapping, sequence
from erpgen.release_name import published_release, release_of_day

FLAVOUR = "published"
"""What the place is called that a document given by its address is fetched from."""

_NAME = re.compile(r"[a-z0-9]([a-z0-9._-]{0,58}[a-z0-9])?", re.ASCII)


class Started(Struct, frozen=True):
    """A new folder: the release it starts with and what is proposed for it."""

    folder: Path
    release: str
    operations: int
    proposals: tuple[Proposal, ...]
    tables: tuple[TableProposal, ...] = ()


def start(specs: Path, name: str, source: str, now: datetime | None = None) -> Started:
    """Make ``specs/<name>`` from a document, with its proposals inactive.

    InputError where the name is none for a folder or is taken, or the document cannot be read;
    WriteError where the folder cannot be made. Then nothing was written.
    """
    folder = specs / name
    if not _NAME.fullmatch(name):
        raise InputError(repr(name), "is no name for an API", "use lower case, digits and - . _")
    if folder.exists() or folder.is_symlink():
        raise InputError(str(folder), "is there already", "choose another name")
    given = read_given(source)
    moment = now or datetime.now(UTC)
    release = published_release(given.view.version) or release_of_day(moment)
    proposals = tuple(recognise(given.view))
    tables = tuple(recognise_tables(given.view))
    kept = kept_text(given.content, given.where)
    files = {
        "api.toml": _api_toml(name, given, release, proposals, tables).encode(),
        f"releases/{release}.json": kept,
    }
    if given.url:
        record = source_record(given.url, moment, kept, given.body, given.validators)
        files[SOURCES] = sources_text(with_record({}, release, FLAVOUR, record)).encode()
    for one in proposals:
        text = text_of("overlay.yaml.jinja", api=name, release=release, proposal=one)
        files[f"overlays/{one.name}.overlay.yaml"] = text.encode()
    _write(folder, files)
    return Started(folder, release, len(given.view.operations), proposals, tables)


def _api_toml(
    name: str,
    given: Given,
    release: str,
    proposals: tuple[Proposal, ...],
    tables: tuple[TableProposal, ...],
) -> str:
    document = given.view
    servers = sequence(document.content.get("servers"))
    address = str(mapping(servers[0]).get("url") or "") if servers else ""
    server = address if "://" in address else ""
    return text_of(
        "api.toml.jinja",
        title=document.title,
        proposals=proposals,
        tables=tables,
        package=default_config(name).package,
        description=default_config(document.title).package.description,
        release=release,
        flavour=FLAVOUR,
        url=given.url,
        server=server,
        conditions=any(one.name == "conditions" for one in proposals),
        flows=list(declared_flows(document.content, server)),
        keys=list(declared_keys(document.content)),
        plain=list(declared_plain(document.content)),
    )


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    """The folder is built beside its place and moved there in one step."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with workspace(folder.parent) as staging:
            new = staging / folder.name
            for name, content in files.items():
                path = new / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
            new.rename(folder)
    except OSError as error:
        raise WriteError(f"{folder}: cannot be written: {error.strerror}") from None
