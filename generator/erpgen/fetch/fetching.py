"""Fetch all flavours, judge them, and only then say what there is to keep."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from msgspec import Struct, field

from erpgen.address import public_url
from erpgen.config import ApiConfig, DocumentFlavour, Release
from erpgen.config.releases import FOLDER
from erpgen.errors import InputError
from erpgen.fetch.judging import compare
from erpgen.fetch.kept import Kept, content_of, read_kept
from erpgen.fetch.published import Published, published, same_content
from erpgen.fetch.sources import (
    FILE,
    SourceRecord,
    Sources,
    read_sources,
    source_record,
    sources_text,
    with_record,
)
from erpgen.load import Limits
from erpgen.release_name import published_release, release_beside, release_key, release_of_day
from erpgen.write import recover_files, text_digest, write_files

_LIMITS = Limits()


class Outcome(StrEnum):
    """What became of a flavour."""

    NEW = "new"
    REPLACED = "replaced"
    UNCHANGED = "unchanged"


class Fetched(Struct, frozen=True):
    """One flavour: the release it is and where that is kept.

    ``operations`` is None where the server said that nothing changed and sent nothing;
    ``added`` and ``removed`` count operations against the newest release kept before.
    """

    flavour: str
    url: str
    outcome: Outcome
    release: str
    path: Path
    operations: int | None = None
    added: int = 0
    removed: int = 0
    notes: tuple[str, ...] = ()


class Fetch(Struct, frozen=True):
    """What was found, and the files by which it is kept."""

    fetched: tuple[Fetched, ...]
    files: Mapping[Path, bytes] = field(default_factory=dict)


class _Run(Struct, frozen=True):
    """What all flavours of a fetch have in common."""

    config: ApiConfig
    folder: Path
    sources: Sources
    limits: Limits
    now: datetime
    accept_shrink: bool


class _Result(Struct, frozen=True):
    """One flavour's part of a fetch; ``record`` is None where nothing changed."""

    fetched: Fetched
    text: bytes = b""
    record: SourceRecord | None = None


def fetch(
    config: ApiConfig,
    flavour: str | None = None,
    *,
    accept_shrink: bool = False,
    limits: Limits = _LIMITS,
    now: datetime | None = None,
) -> Fetch:
    """Download the flavours (all, or the one named) and judge them; nothing of them is written.

    What a killed run had begun to keep is kept first.

    ``now`` (with zone) names releases that have no version of their own. InputError where one of
    them is not a whole document of this API.
    """
    folder = _folder(config)
    chosen = _chosen(config, flavour)
    recover_files(folder, *_kept_in(config, folder))
    sources = read_sources(folder)
    moment = (now or datetime.now(UTC)).astimezone(UTC)
    run = _Run(config, folder, sources, limits, moment, accept_shrink)
    results = [_result(run, one) for one in chosen]
    files: dict[Path, bytes] = {}
    for result in results:
        if result.record is not None:
            found = result.fetched
            sources = with_record(sources, found.release, found.flavour, result.record)
            files[found.path] = result.text
    if files:
        # Before the documents: a record that fits no file is ignored, a file without one is not.
        files = {folder / FILE: sources_text(sources).encode(), **files}
    return Fetch(tuple(result.fetched for result in results), files)


def _kept_in(config: ApiConfig, folder: Path) -> list[Path]:
    """The folders that documents of any flavour are kept in."""
    releases = folder / FOLDER
    return [releases, *(releases / one.name for one in config.document.flavours[1:])]


def keep(fetched: Fetch) -> None:
    """Write what was fetched, all of it or nothing; WriteError where that fails."""
    write_files(fetched.files, parents=True)


def _result(run: _Run, flavour: DocumentFlavour) -> _Result:
    kept = read_kept(run.config, run.folder, flavour)
    newest = kept.newest
    known = kept.validators(run.sources, flavour)
    found = published(run.config, flavour, known, run.limits)
    if found is None:
        return _unchanged(flavour, kept, newest)
    name = published_release(found.judged.view.version)
    same = kept.latest(name) if name else newest
    if same is not None and same_content(content_of(same), found.content):
        return _unchanged(flavour, kept, same)
    first = name or release_of_day(run.now)
    if same is not None and _was_fetched(run, flavour, same, found):
        first = same.name
    elif kept.named(first):
        names = [one.name for one in kept.releases]
        first = release_beside(first, run.now.date(), names)
    return _changed(run, flavour, kept, found, first)


def _was_fetched(run: _Run, flavour: DocumentFlavour, kept: Release, found: Published) -> bool:
    """Whether a kept file was changed by hand since this very document was written into it."""
    record = run.sources.get(kept.name, {}).get(flavour.name)
    return record is not None and record.sha256 == text_digest(found.text)


def _unchanged(flavour: DocumentFlavour, kept: Kept, release: Release | None) -> _Result:
    name = release.name if release else ""
    path = release.path if release else kept.directory
    url = public_url(flavour.url)
    return _Result(Fetched(flavour.name, url, Outcome.UNCHANGED, name, path))


def _changed(
    run: _Run, flavour: DocumentFlavour, kept: Kept, found: Published, name: str
) -> _Result:
    compared = compare(found.judged, kept.judged, run.config, accept_shrink=run.accept_shrink)
    path = kept.directory / f"{name}.json"
    existing = kept.named(name)
    if existing is not None and existing.path != path:
        raise InputError(str(existing.path), f"keeps {name} already", f"rename it to {path.name}")
    fetched = Fetched(
        flavour=flavour.name,
        url=found.url,
        outcome=Outcome.REPLACED if existing else Outcome.NEW,
        release=name,
        path=path,
        operations=len(found.judged.view.operations),
        added=compared.added,
        removed=compared.removed,
        notes=(*compared.notes, *_older(name, kept.newest)),
    )
    record = source_record(found.url, run.now, found.text, found.body, found.validators)
    return _Result(fetched, found.text, record)


def _older(name: str, newest: Release | None) -> tuple[str, ...]:
    if newest is None or release_key(name) >= release_key(newest.name):
        return ()
    return (f"older than {newest.name}, which stays the newest",)


def _chosen(config: ApiConfig, name: str | None) -> Sequence[DocumentFlavour]:
    where = str(_folder(config) / "api.toml")
    flavours = config.document.flavours
    if not flavours:
        raise InputError(where, "does not say where the document is", "add [[document.flavours]]")
    names = [one.name for one in flavours]
    if len(set(names)) != len(names):
        raise InputError(where, "names two flavours alike", "give each its own name")
    if name is None:
        return flavours
    if name not in names:
        raise InputError("--flavour", f"no flavour {name!r}", f"there are {', '.join(names)}")
    return [flavours[names.index(name)]]


def _folder(config: ApiConfig) -> Path:
    if config.folder is None:
        raise InputError("", "only an API below specs/ can be fetched")
    return config.folder
