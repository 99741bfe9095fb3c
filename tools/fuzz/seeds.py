"""What cases begin with: real documents, overlays and settings, and our own."""

from __future__ import annotations

import json
import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from erpgen.load import Limits
from erpgen.load.parsing import parse

ROOT = Path(__file__).parents[2]
_OWN = ("docs/examples", "tests/golden/apis", "specs")
_BEGINNING = 2000  # bytes of a file, in which it says what it is


@dataclass(frozen=True)
class Seeds:
    """Files by what they are, the smallest first; no kind is ever empty."""

    documents: tuple[Path, ...]
    overlays: tuple[Path, ...]
    settings: tuple[Path, ...]


def find_seeds(corpus: Path | None, largest: int) -> Seeds:
    """The files up to ``largest`` bytes among this repository's examples and a corpus."""
    roots = [ROOT / name for name in _OWN] + ([corpus] if corpus else [])
    found = {path for root in roots for path in root.rglob("*") if path.is_file()}
    small = sorted((one for one in found if one.stat().st_size <= largest), key=_size)
    texts = [path for path in small if path.suffix in {".json", ".yaml", ".yml"}]
    return Seeds(
        documents=tuple(path for path in texts if _says(path, b"openapi|swagger")),
        overlays=tuple(path for path in texts if _says(path, b"overlay")),
        settings=tuple(path for path in small if path.name == "api.toml"),
    )


def read(path: Path) -> dict[str, Any]:
    """A seed as values of JSON, to be changed at will."""
    changed: dict[str, Any] = json.loads(_text(path))
    return changed


@lru_cache(maxsize=2000)
def _text(path: Path) -> str:
    content = path.read_bytes()
    if path.suffix == ".toml":
        return json.dumps(tomllib.loads(content.decode()))
    return json.dumps(parse(content, str(path), Limits()))


def _size(path: Path) -> tuple[int, str]:
    return path.stat().st_size, str(path)


def _says(path: Path, words: bytes) -> bool:
    with path.open("rb") as stream:
        beginning = stream.read(_BEGINNING)
    return re.search(rb"^[\s{\"']*(%s)[\"']?\s*:" % words, beginning, re.MULTILINE) is not None
