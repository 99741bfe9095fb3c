"""What the lock of a tree spares the next run: what was asked, tried and found right before."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from importlib import metadata
from typing import TYPE_CHECKING

from msgspec import Struct, field

from erpgen.cache import key_of
from erpgen.generate.inputs import same_makers
from erpgen.render.usual_spellings import usual_spellings
from erpgen.upgrade.types import Keys
from erpgen.write import read_lock, text_digest

if TYPE_CHECKING:
    from erpgen.config import Release
    from erpgen.document import LoadedDocument
    from erpgen.generate.inputs import Inputs

SPECIFICATION = "specification"
TYPES = "types"
_VALIDATORS = ("openapi-spec-validator", "openapi-schema-validator", "jsonschema", "jsonschema-rs")


class Known(Struct, frozen=True):
    """How the engine spelled types, digests of what passed a check, by the check, and of the
    files that were written."""

    types: Mapping[str, str] = field(default_factory=dict)
    passed: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)

    def wrote(self, path: str, text: str) -> bool:
        """Whether the file was written with that text."""
        return path in self.files and self.files[path] == text_digest(text.encode())


NOTHING = Known()


def known_of(inputs: Inputs) -> Known:
    """What comes with erpgen, and what this one and its engines left in the folder."""
    lock = read_lock(inputs.out)
    if lock is None or not lock.whole or not same_makers(lock.inputs):
        return Known(usual_spellings())
    return Known({**usual_spellings(), **lock.types}, lock.passed, lock.outputs)


def side_keys(inputs: Inputs, previous: Release, named: Mapping[str, str]) -> Keys:
    """What the client of the previous release is kept under, by the digests of a run."""
    made_of, rules = inputs.previous_digests(previous, named)
    place = key_of((previous.name, *(f"{name} {digest}" for name, digest in made_of.items())))
    return Keys(place, key_of(f"{name} {digest}" for name, digest in rules.items()))


def specification_digest(loaded: LoadedDocument) -> str:
    """A digest of a document and of those that judge whether it keeps its specification."""
    judges = [f"{name} {metadata.version(name)}" for name in _VALIDATORS]
    told = "\n".join([loaded.sha256, str(loaded.flavour), *judges])
    return hashlib.sha256(told.encode()).hexdigest()
