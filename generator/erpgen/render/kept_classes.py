"""The modules of classes, printed once for all documents and overlays that give these classes."""

from __future__ import annotations

import hashlib
import json
import pickle
from typing import TYPE_CHECKING

from erpgen.cache import cached, keep, key_of
from erpgen.render.model_modules import model_files

if TYPE_CHECKING:
    from collections.abc import Mapping

    from erpgen.model.types import ApiModel
    from erpgen.render.engine_process import Engine
    from erpgen.render.model_modules import ModuleTable

_KIND = "classes"


def class_files(
    model: ApiModel, modules: ModuleTable, engine: Engine, inside: str, *, keeps: bool
) -> Mapping[str, str]:
    """The package of the classes by path; waits for the engine, which may still be at work.

    With ``keeps`` it is as an earlier run printed it, where that had the same schemas, spellings
    and resources: an overlay is about operations more often than about schemas.
    """
    engine.wait()
    if not keeps:
        return dict(model_files(modules, engine, inside))
    schemas = hashlib.sha256(pickle.dumps(model.schemas)).hexdigest()
    rest = (engine.spellings, [(one.attribute, one.classes) for one in model.resources], inside)
    key = key_of([schemas, json.dumps(rest)])
    found: Mapping[str, str] | None = cached(_KIND, key)
    if found is None:
        found = dict(model_files(modules, engine, inside))
        keep(_KIND, key, found)
    return found
