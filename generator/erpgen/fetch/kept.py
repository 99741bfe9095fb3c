"""The releases of one flavour that are kept already."""

from __future__ import annotations

import re
from functools import cached_property
from pathlib import Path

from msgspec import Struct

from erpgen.address import HIDDEN, public_url
from erpgen.config import ApiConfig, DocumentFlavour, Release, releases
from erpgen.config.releases import FOLDER
from erpgen.document import JsonObject
from erpgen.errors import InputError
from erpgen.fetch.judging import Judged, judged
from erpgen.fetch.sources import Sources
from erpgen.load import Limits, load_document
from erpgen.load.download import Validators
from erpgen.load.parsing import parse
from erpgen.load.source import read_file
from erpgen.release_name import is_beside
from erpgen.write import text_digest

_FOLDER_NAME = re.compile(r"[A-Za-z0-9][\w-]*", re.ASCII)


class Kept(Struct, frozen=True, dict=True):
    """The first flavour's releases stand in ``releases/``, another's in a folder below it.

    ``relatives`` are what to judge by where the flavour has none yet: the first flavour's.
    """

    directory: Path
    releases: tuple[Release, ...]
    relatives: tuple[Release, ...]
    config: ApiConfig

    @property
    def newest(self) -> Release | None:
        """The newest release of this flavour."""
        return self.releases[-1] if self.releases else None

    @cached_property
    def judged(self) -> Judged | None:
        """What a new release is judged by, None where nothing is kept."""
        known = self.releases or self.relatives
        if not known:
            return None
        allowed = self.config.document.allowed_files
        return judged(load_document(str(known[-1].path), allowed_files=allowed))

    def named(self, name: str) -> Release | None:
        """The release of that name."""
        return next((one for one in self.releases if one.name == name), None)

    def latest(self, version: str) -> Release | None:
        """The newest release of a version: the one called so, or one kept beside it since."""
        own = [r for r in self.releases if r.name == version or is_beside(version, r.name)]
        return own[-1] if own else None

    def validators(self, sources: Sources, flavour: DocumentFlavour) -> Validators:
        """By what the server knows the newest release; none where it came by another way.

        Addresses that differ in what is not recorded cannot be told apart, so they have none.
        A file that was changed since it was written is fetched again whatever the server says.
        """
        newest = self.newest
        record = sources.get(newest.name, {}).get(flavour.name) if newest else None
        url = public_url(flavour.url)
        if newest is None or record is None or record.url != url or HIDDEN in url:
            return Validators()
        if text_digest(_bytes(newest)) != record.sha256:
            return Validators()
        return Validators(record.etag, record.last_modified)


def read_kept(config: ApiConfig, folder: Path, flavour: DocumentFlavour) -> Kept:
    """What an API's folder keeps of a flavour."""
    first = tuple(releases(folder))
    if flavour == config.document.flavours[0]:
        return Kept(folder / FOLDER, first, (), config)
    if not _FOLDER_NAME.fullmatch(flavour.name):
        raise InputError(
            f"flavour {flavour.name!r}",
            "is no name for a folder, and the releases of all flavours but the first need one",
            "use letters, digits, - and _ in api.toml",
        )
    own = tuple(releases(folder, flavour.name))
    return Kept(folder / FOLDER / flavour.name, own, first, config)


def content_of(release: Release) -> JsonObject:
    """The document of a release as it is kept."""
    return parse(_bytes(release), str(release.path), Limits())


def _bytes(release: Release) -> bytes:
    return read_file(release.path, str(release.path), Limits())
