"""One release of an upgrade: its client, and its document for the pairing."""

from __future__ import annotations

import json
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


def side_of(release: str, path: Path, config: ApiConfig, like: Side | None = None) -> Side:
    """The side of a kept release; raises what generating that release would raise.

    Where overlays leave the document as they left it for ``like``, so is the client.
    """
    loaded = load_document(str(path), allowed_files=config.document.allowed_files)
    content = prepare(loaded, config.overlays, release).content
    # Two documents that differ are told apart at once; of equal ones the texts decide.
    if like is not None and like.content == content and _text(like.content) == _text(content):
        return like
    return Side(release, content, build_model(content, policy_of(config), accounted=False).model)


def _text(content: JsonObject) -> str:
    """A document as one text: other than dictionaries, texts differ by the order of their keys."""
    return json.dumps(content, default=repr)
