"""Random values that a schema calls valid, made by json-schema-faker."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import jsonschema
from jsonschema.exceptions import SchemaError

from generated_packages import ROOT
from laws.clients import whole
from laws.test_laws import FORMATS

_FAKER = ROOT / "tests" / "laws"
_AT_ONCE = 8
_SECONDS = 60


class Answers:
    """Makes them in a folder of its own, several schemas in one process; none where ``plain``."""

    def __init__(self, folder: Path, *, plain: bool = False) -> None:
        self._plain = plain
        if plain:
            return
        folder.mkdir()
        for name in ("package.json", "fake.mjs"):
            shutil.copy(_FAKER / name, folder)
        command = ["npm", "install", "--silent", "--no-audit", "--no-fund"]
        subprocess.run(command, cwd=folder, check=True)
        self._folder = folder

    def of(self, schemas: Sequence[Any], components: Mapping[str, Any]) -> list[list[Any]]:
        """Up to five valid values of each; none of what is too deep for the faker."""
        if self._plain:
            return [[] for _ in schemas]
        found: list[list[Any]] = []
        for at in range(0, len(schemas), _AT_ONCE):
            asked = [whole(one, components) for one in schemas[at : at + _AT_ONCE]]
            made = self._made(asked)
            found += [_valid(schema, one) for schema, one in zip(asked, made, strict=True)]
        return found

    def _made(self, schemas: Sequence[Any]) -> list[list[Any]]:
        try:
            done = subprocess.run(
                ["node", "fake.mjs"],
                cwd=self._folder,
                input=json.dumps(schemas, default=str),
                capture_output=True,
                text=True,
                check=True,
                timeout=_SECONDS,
            )
        except subprocess.SubprocessError:
            return [[] for _ in schemas]
        made: list[list[Any]] = json.loads(done.stdout)
        return made


def _valid(schema: Any, values: Sequence[Any]) -> list[Any]:
    judge = jsonschema.Draft202012Validator(schema, format_checker=FORMATS)
    found = []
    for value in values:
        try:
            if judge.is_valid(value):
                found.append(value)
        except (SchemaError, RecursionError, ValueError, AttributeError):
            break
    return found
