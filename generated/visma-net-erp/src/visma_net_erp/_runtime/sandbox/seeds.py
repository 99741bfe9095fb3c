"""First records of one's own: a file with a list by collection."""

from __future__ import annotations

import importlib.util
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from .entries import Entries, RecordError
from .naming import OWNER, CollectionError, Collections, Meant
from .plan import Plan, exact
from .records import EVERY, Body, Own, Records, owner_text
from .refusals import SandboxError
from .schemas import schemas_of
from .store import Store


class SeedError(SandboxError):
    """A file of first records cannot be used; the text is one line."""


def read_seeds(path: Path, plan: Plan) -> Own:
    """The records by collection and owner; SeedError where the file is no such thing."""
    found = _read(path)
    if not isinstance(found, dict) or not all(isinstance(name, str) for name in found):
        raise SeedError(f"{path}: must have a list of records by collection")
    schemas = schemas_of(plan)
    names, entries = Collections(plan), Entries(plan, schemas)
    own: dict[tuple[str, str], list[Body]] = {}
    meant: dict[str, Meant] = {}
    for name, records in found.items():
        if not isinstance(records, list) or not all(isinstance(one, dict) for one in records):
            raise SeedError(f"{path}: {name} must be a list of objects")
        try:
            one = meant[name] = names.meant(name)
        except CollectionError as error:
            raise SeedError(f"{path}: {error}") from None
        place = (one.name, EVERY if one.of_all else owner_text(one.owners))
        if place in own:
            raise SeedError(f"{path}: {name} is there twice")
        own[place] = [
            _entry(entries, one.name, record, f"{path}: {name}, record {at}")
            for at, record in enumerate(records, 1)
        ]
        if one.of_all and set(one.owners) != {OWNER}:
            raise SeedError(f"{path}: {name}: write a key for each {OWNER}, or for none")
    _try(Records(plan, schemas, Store(None, plan.title), 0, own), meant, path)
    return own


def _entry(entries: Entries, name: str, record: Body, where: str) -> Body:
    try:
        return entries.read(name, record)
    except RecordError as error:
        raise SeedError(f"{where}: {error}") from None


def _try(records: Records, meant: dict[str, Meant], path: Path) -> None:
    """SeedError where keys are not told apart, or owners are not there."""
    for name, one in meant.items():
        try:
            if one.of_all:
                records.all(one.name, EVERY)
            else:
                records.require_owner(one)
                records.all(one.name, owner_text(one.owners))
        except RecordError as error:
            raise SeedError(f"{path}: {name}: {error}") from None


def _read(path: Path) -> Any:
    try:
        text = path.read_text("utf-8")
        return exact(text) if path.suffix == ".json" else _yaml(text, path)
    except OSError as error:
        raise SeedError(f"{path}: cannot be read: {error.strerror}") from None
    except (ValueError, RecursionError) as error:
        said = str(error).partition("\n")[0]
        raise SeedError(f"{path}: {said}") from None


def _yaml(text: str, path: Path) -> Any:
    if importlib.util.find_spec("yaml") is None:
        raise SeedError(f"{path}: reading YAML needs the package pyyaml; write JSON, or install it")
    import yaml  # noqa: PLC0415 - an extra, and needed here alone

    class Loader(yaml.SafeLoader):
        """Reads numbers with every digit."""

    def number(loader: Any, node: Any) -> Any:
        try:
            return Decimal(node.value)
        except InvalidOperation:
            return loader.construct_yaml_float(node)

    Loader.add_constructor("tag:yaml.org,2002:float", number)
    try:
        return yaml.load(text, Loader)  # noqa: S506 - a safe loader
    except yaml.YAMLError as error:
        raise ValueError(f"no YAML: {' '.join(str(error).split())}") from None
