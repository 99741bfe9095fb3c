"""What ``api.toml`` decides about the model."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import Struct, field

if TYPE_CHECKING:
    from erpgen.config import ApiConfig


class NamePattern(Struct, frozen=True):
    """A pattern for a whole ``operation_id``, ``path`` or ``tag`` (``of``).

    Its groups ``resource`` and ``method`` say which part names which.
    """

    of: str
    rule: re.Pattern[str]


class ModelPolicy(Struct, frozen=True):
    """Choices that no document makes.

    ``decimal_formats`` are the JSON formats of ``number`` that must stay exact.
    ``machine_names`` recognise schema names that a tool made up; the groups ``field`` and
    ``parent``, where present, say what the name was made of. ``strip_prefix`` are starts of
    paths that name no resource. Of ``name_patterns`` the first that fits says what it names.
    ``keep_additional`` keeps members that a schema which is silent about them does not name.
    ``zone`` is that of times without an offset, empty where nobody says it.
    ``renames_*`` go from the document's word to the Python word.
    """

    decimal_formats: frozenset[str] = frozenset({"decimal"})
    machine_names: tuple[re.Pattern[str], ...] = ()
    keep_additional: bool = False
    base_url: str = ""
    environments: Mapping[str, str] = field(default_factory=dict)
    strip_prefix: tuple[str, ...] = ()
    name_patterns: tuple[NamePattern, ...] = ()
    rename_operations: Mapping[str, str] = field(default_factory=dict)
    rename_resources: Mapping[str, str] = field(default_factory=dict)
    rename_schemas: Mapping[str, str] = field(default_factory=dict)
    zone: str = ""

    def machine_name(self, name: str) -> re.Match[str] | None:
        """The match that shows a schema name to be machine-made."""
        return next((match for rule in self.machine_names if (match := rule.match(name))), None)


def policy_of(config: ApiConfig) -> ModelPolicy:
    """The choices of an API's ``api.toml``."""
    return ModelPolicy(
        decimal_formats=frozenset({"decimal", *config.types.decimal}),
        machine_names=tuple(re.compile(rule) for rule in config.types.machine_names),
        keep_additional=config.types.additional == "keep",
        base_url=config.server.base_url or "",
        environments=config.server.environments,
        strip_prefix=config.server.strip_prefix,
        name_patterns=tuple(
            NamePattern(of, re.compile(rule))
            for of, rules in config.names.items()
            for rule in rules
        ),
        rename_operations=config.renames.operations,
        rename_resources=config.renames.resources,
        rename_schemas=config.renames.schemas,
        zone=config.dates.zone or "",
    )
