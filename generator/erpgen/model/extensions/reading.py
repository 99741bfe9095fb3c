"""How any of the ``x-erp-*`` words is read: what is misspelt or of the wrong kind is refused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from erpgen.errors import InputError

WORDS = frozenset(
    {
        "x-erp-paging",
        "x-erp-key",
        "x-erp-number-series",
        "x-erp-background",
        "x-erp-value-wrapper",
        "x-erp-condition",
        "x-erp-attributes",
        "x-erp-created",
        "x-erp-etag",
        "x-erp-upload",
        "x-erp-download",
        "x-erp-stream",
        "x-erp-decimal",
        "x-erp-date",
        "x-erp-name",
        "x-erp-resource",
        "x-erp-ignore",
        "x-erp-always",
        "x-erp-answer",
        "x-erp-client",
        "x-erp-idempotency",
        "x-erp-prefer",
        "x-erp-job",
        "x-erp-changes",
    }
)


class RuleError(InputError):
    """An ``x-erp-*`` extension is malformed or points at nothing in the document."""


class RefusedRulesError(RuleError):
    """Several rules that a document refuses, told together: ``rules``, each on a line."""

    def __init__(self, rules: Sequence[RuleError]) -> None:
        first = rules[0]
        super().__init__(first.where, first.what, first.cure)
        self.rules = tuple(rules)
        self.args = ("; ".join(map(str, rules)),)

    def lines(self) -> list[str]:
        """Each rule on a line of its own."""
        return [f"{len(self.rules)} rules are refused:", *(f"  {one}" for one in self.rules)]


def refuse(rules: Sequence[RuleError]) -> None:
    """Raise what was refused, if anything was."""
    if rules:
        raise rules[0] if len(rules) == 1 else RefusedRulesError(rules)


def flag(node: Mapping[str, Any], word: str, where: str) -> bool:
    """A word that is just true or false."""
    value = node.get(word, False)
    if not isinstance(value, bool):
        raise RuleError(where, f"{word} must be true or false, not {shown(value)}")
    return value


def text(node: Mapping[str, Any], word: str, where: str) -> str | None:
    """A word whose value is a text."""
    value = node.get(word)
    if value is not None and (not isinstance(value, str) or not value.strip()):
        raise RuleError(where, f"{word} must be a text, not {shown(value)}")
    return value


def check_words(node: Mapping[str, Any], where: str) -> None:
    """Refuse a misspelt word, which would otherwise be a rule that silently does nothing."""
    for key in node:
        if isinstance(key, str) and key.startswith("x-erp-") and key not in WORDS:
            raise RuleError(
                where, f"unknown extension {key}", f"known are {', '.join(sorted(WORDS))}"
            )


def table(node: Mapping[str, Any], word: str, where: str) -> Mapping[str, Any] | None:
    """A word whose value is an object, None where it is not there."""
    value = node.get(word)
    if value is not None and not isinstance(value, Mapping):
        raise RuleError(where, f"{word} must be an object, not {shown(value)}")
    return value


def no_others(rule: Mapping[str, Any], known: set[str], word: str, where: str) -> None:
    """Refuse a key that the word does not have."""
    for name in rule:
        if name not in known:
            raise RuleError(
                where, f"{word}: unknown key {name}", f"known: {', '.join(sorted(known))}"
            )


def needed_text(rule: Mapping[str, Any], name: str, word: str, where: str) -> str:
    """A key that must be given, as a text."""
    value = rule.get(name)
    if not isinstance(value, str) or not value:
        raise RuleError(where, f"{word} needs {name} as a text, not {shown(value)}")
    return value


def given_text(rule: Mapping[str, Any], name: str, word: str, where: str) -> str | None:
    """A key that may be left out, as a text."""
    return needed_text(rule, name, word, where) if rule.get(name) is not None else None


def whole(value: Any, name: str, where: str) -> int:
    """A whole number."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise RuleError(where, f"{name} must be a whole number, not {shown(value)}")
    return value


def alternatives(value: Any, where: str) -> tuple[str | None, ...]:
    """One text, null, or a list of them."""
    listed = value if isinstance(value, list) else [value]
    for one in listed:
        if one is not None and not isinstance(one, str):
            raise RuleError(where, f"expected a text or a list of texts, not {shown(one)}")
    return tuple(listed)


def shown(value: Any) -> str:
    """A value, short enough for a message."""
    return repr(value)[:60]
