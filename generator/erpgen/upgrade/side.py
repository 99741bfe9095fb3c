"""One release of an upgrade: its client, and its document for the pairing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from erpgen.load import load_document
from erpgen.model import build_model, policy_of
from erpgen.prepare import prepare

if TYPE_CHECKING:
    from pathlib import Path

    from erpgen.config import ApiConfig
    from erpgen.document import JsonObject
    from erpgen.model.types import ApiModel


class Side(Struct, frozen=True):
    """A release's document, overlays applied, and the client that it gives."""

    release: str
    content: JsonObject
    model: ApiModel


def side_of(release: str, path: Path, config: ApiConfig) -> Side:
    """The side of a kept release; raises what generating that release would raise."""
    loaded = load_document(str(path), allowed_files=config.document.allowed_files)
    content = prepare(loaded, config.overlays, release).content
    return Side(release, content, build_model(content, policy_of(config), accounted=False).model)
