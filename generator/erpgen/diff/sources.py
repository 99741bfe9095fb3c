"""Where the two documents of a diff come from: a file, a URL, a release's name, or git."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from erpgen.address import public_url
from erpgen.config import find_release, releases
from erpgen.diff.revisions import checked_out
from erpgen.document_view import view
from erpgen.errors import InputError
from erpgen.kept import workspace
from erpgen.lenient import mapping
from erpgen.load import load_document
from erpgen.load.source import is_url
from erpgen.prepare import prepare

if TYPE_CHECKING:
    from erpgen.config import ApiConfig
    from erpgen.document import JsonObject, LoadedDocument
    from erpgen.document_view import DocumentView
    from erpgen.overlay import Touch


class Side(Struct, frozen=True):
    """One document of a diff, as the comparison and the model need it."""

    view: DocumentView
    content: JsonObject
    touched: tuple[Touch, ...] = ()


def read_side(source: str, config: ApiConfig | None = None) -> Side:
    """Reads, normalises and, with ``config``, applies the API's overlays.

    ``source`` is a release's name (with ``config``), a file, a URL, or ``REV:path`` in git.
    InputError says which of the two arguments is wrong.
    """
    loaded = _load(source, config)
    given = prepare(loaded, config.overlays if config else ())
    seen = view(public_url(source), given.content, loaded.content)
    return Side(seen, given.content, given.touched)


def read_sides(old: str, new: str, config: ApiConfig | None = None) -> tuple[Side, Side]:
    """Both documents; named schemas that are alike in both are one object, read once."""
    first, second = read_side(old, config), read_side(new, config)
    known, schemas = first.view.schemas, second.view.schemas
    shared = {name: known[name] if known.get(name) == s else s for name, s in schemas.items()}
    components = {**mapping(second.content.get("components")), "schemas": shared}
    content = {**second.content, "components": components} if schemas else second.content
    return first, replace(second, view=second.view.of(content), content=content)


def _load(source: str, config: ApiConfig | None) -> LoadedDocument:
    allowed = config.document.allowed_files if config else ()
    if config and config.folder and source in {one.name for one in releases(config.folder)}:
        return load_document(str(find_release(config.folder, source).path), allowed_files=allowed)
    if is_url(source) or _is_file(source):
        return load_document(source, allowed_files=allowed)
    revision, colon, path = source.partition(":")
    if colon and revision and path:
        return _load_revision(source)
    if config and config.folder:
        names = ", ".join(one.name for one in releases(config.folder)) or "none"
        raise InputError(source, "is no file and no release", f"releases are {names}")
    return load_document(source, allowed_files=allowed)


def _is_file(source: str) -> bool:
    try:
        return Path(source).is_file()
    except (OSError, ValueError):
        return False


def _load_revision(source: str) -> LoadedDocument:
    """The document as git has it, its parts with it, under the name the caller gave it."""
    try:
        with workspace() as folder:
            path = checked_out(source, folder)
            try:
                return replace(load_document(str(path)), source=source)
            except InputError as error:
                where = error.where.replace(str(path), source)
                where = where.replace(f"{folder}/", source.removesuffix(path.name))
                raise InputError(where, error.what, error.cure) from None
    except OSError as error:
        raise InputError(source, f"cannot be laid out: {error}", "give a file") from error
