"""The change catalogue: every id a diff can carry, with its level, direction and words."""

from erpgen.diff.catalogue.operation_rules import OPERATION_RULES
from erpgen.diff.catalogue.rule import Rule
from erpgen.diff.catalogue.schema_rules import (
    UNFLAGGED,
    PropertyFlags,
    Scope,
    all_schema_rules,
    schema_rule,
)


def catalogue() -> dict[str, Rule]:
    """Every rule by id."""
    return all_schema_rules() | OPERATION_RULES


__all__ = [
    "OPERATION_RULES",
    "UNFLAGGED",
    "PropertyFlags",
    "Rule",
    "Scope",
    "catalogue",
    "schema_rule",
]
