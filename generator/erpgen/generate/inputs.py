"""What a run is made from, and its digests; nothing is parsed that need not be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

from msgspec import Struct

from erpgen.config import (
    ApiConfig,
    Release,
    default_config,
    find_release,
    load_config,
    previous_release,
    releases,
)
from erpgen.document import LoadedDocument
from erpgen.errors import InputError
from erpgen.lenient import mapping
from erpgen.load import load_document
from erpgen.load.parts import may_have_parts
from erpgen.own_code import own_digest
from erpgen.release_name import recognised_release, release_of_day, requested_release
from erpgen.write import text_digest

# What decides about the text of the package besides erpgen itself.
_ENGINES = ("datamodel-code-generator", "jinja2")


class Inputs(Struct, frozen=True):
    """One document with what ``api.toml`` says of it; ``loaded`` is None until it is needed.

    ``elsewhere`` says that ``out`` is not the API's own folder but one that somebody named.
    """

    config: ApiConfig
    source: str
    release: str | None
    out: Path
    loaded: LoadedDocument | None = None
    elsewhere: bool = False

    def document(self) -> LoadedDocument:
        """The document, loaded now unless that was necessary before."""
        if self.loaded is not None:
            return self.loaded
        return load_document(self.source, allowed_files=self.config.document.allowed_files)

    def digests(self) -> dict[str, str]:
        """The digest of each input by a name that is the same on every machine."""
        found = _makers()
        folder = self.config.folder
        if folder is not None:
            for name, path in self._settings(folder):
                found[name] = text_digest(_content(path))
            for kept in self._earlier(folder):
                found[_kept_name(kept)] = self._digest_of(kept.path)
        found["document"] = self._document_digest()
        return found

    def previous_digests(
        self, previous: Release, named: Mapping[str, str]
    ) -> tuple[dict[str, str], dict[str, str]]:
        """Of the digests of a run, those that decide about the client of the previous release:
        of its document and all that is no overlay, and of the overlays in their order."""
        folder = self.config.folder
        settings = dict(self._settings(folder)) if folder is not None else {}
        rules = [name for name, path in settings.items() if path in self.config.overlays]
        rest = (*_makers(), *(one for one in settings if one not in rules), _kept_name(previous))
        return {name: named[name] for name in rest}, {name: named[name] for name in rules}

    def release_of(self, loaded: LoadedDocument) -> str:
        """The release's name: given, else what document or file say.

        A document of no API's folder that says nothing is of today, as one that is fetched would
        be; in a folder, where releases are told apart, that is an InputError.
        """
        if self.release is not None:
            return self.release
        version = mapping(loaded.content.get("info")).get("version")
        spoken = str(version).removeprefix("v") if self.config.folder is None else version
        found = recognised_release(spoken, Path(self.source).name)
        if found is None and self.config.folder is None:
            return release_of_day(datetime.now(UTC).date())
        if found is None:
            what = f"names no release: info.version is {version!r}"
            raise InputError(loaded.source, what, "give its number or day with --release")
        return found

    def previous(self, release: str) -> Release | None:
        """The kept release that code was written against before this one, if there is any."""
        folder = self.config.folder
        return previous_release(folder, release) if folder is not None else None

    def _settings(self, folder: Path) -> Iterator[tuple[str, Path]]:
        """The files that say what the document does not, by the name that each has in the lock."""
        files = (folder / "api.toml", *self.config.overlays, *self.config.document.allowed_files)
        for path in files:
            yield path.resolve().relative_to(folder.resolve()).as_posix(), path

    def _earlier(self, folder: Path) -> list[Release]:
        """The previous release; every kept one where this one's name is yet to be read."""
        if self.release is None:
            return releases(folder)
        previous = self.previous(self.release)
        return [previous] if previous else []

    def _document_digest(self) -> str:
        if self.loaded is not None:
            return self.loaded.sha256
        return self._digest_of(Path(self.source))

    def _digest_of(self, path: Path) -> str:
        """The digest of a document with its parts, which is read where it may have any."""
        data = _content(path)
        if not may_have_parts(data):
            return text_digest(data)
        return load_document(str(path), allowed_files=self.config.document.allowed_files).sha256


def _kept_name(kept: Release) -> str:
    return f"{kept.path.parent.name}/{kept.path.name}"


def find_inputs(
    folder: Path | None, spec: str | None, release: str | None, out: Path | None
) -> Inputs:
    """The inputs of ``generate``; InputError where they do not make sense together."""
    release = None if release is None else requested_release(release, "--release")
    if folder is None:
        return _of_document(spec, release, out)
    config = load_config(folder)
    own = folder.parent.parent / "generated" / folder.name
    target = out or own
    elsewhere = target.resolve() != own.resolve()
    if spec is not None:
        loaded = None if _is_file(spec) else _load(config, spec)
        return Inputs(config, spec, release, target, loaded, elsewhere)
    kept = find_release(folder, release or config.document.release)
    return Inputs(config, str(kept.path), kept.name, target, elsewhere=elsewhere)


def _of_document(spec: str | None, release: str | None, out: Path | None) -> Inputs:
    if spec is None:
        raise InputError("", "name an API below specs/, or a document with --spec", "")
    if out is None:
        raise InputError("--out", "is needed with --spec alone", "say where the package goes")
    loaded = load_document(spec)
    title = mapping(loaded.content.get("info")).get("title")
    config = default_config(title if isinstance(title, str) else "")
    return Inputs(config, spec, release, out, loaded, elsewhere=True)


def _load(config: ApiConfig, spec: str) -> LoadedDocument:
    return load_document(spec, allowed_files=config.document.allowed_files)


def _is_file(spec: str) -> bool:
    return not spec.lower().startswith(("http://", "https://")) and Path(spec).is_file()


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(str(path), f"cannot be read ({error.strerror})", "") from None


def same_makers(digests: Mapping[str, str]) -> bool:
    """Whether what these digests are of was made by this erpgen with these engines."""
    return all(digests.get(name) == known for name, known in _makers().items())


def _makers() -> dict[str, str]:
    return {"erpgen": own_digest(), **{name: metadata.version(name) for name in _ENGINES}}
