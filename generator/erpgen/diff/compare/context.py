"""What every comparison needs: both documents, the schemas compared so far, today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from erpgen.diff.catalogue import OPERATION_RULES
from erpgen.diff.compare.account import prose_changes, unjudged
from erpgen.diff.quoting import code, quoted
from erpgen.diff.types import Finding
from erpgen.pairing.operations import OperationPair
from erpgen.pointer import join

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from erpgen.diff.catalogue import Rule
    from erpgen.diff.compare.schema.walk import SchemaComparison
    from erpgen.diff.types import Level, ProseChange
    from erpgen.document import Json, JsonObject
    from erpgen.document_view import DocumentView, OperationView


class Comparison(Struct, frozen=True):
    """Both sides of a diff; ``today`` decides whether a sunset has passed.

    ``prose`` gathers the words that only describe and differ.
    """

    old: DocumentView
    new: DocumentView
    schemas: SchemaComparison
    today: date
    prose: list[ProseChange] = field(default_factory=list)

    def rest(
        self,
        where: OperationPair | None,
        subject: str,
        old: tuple[JsonObject, str],
        new: tuple[JsonObject, str],
        judged: frozenset[str],
    ) -> Iterator[Finding]:
        """What differs in a part, each with its pointer, beside the keywords that rules judge."""
        self.prose.extend(prose_changes(old[0], new[0], new[1]))
        for key in unjudged(old[0], new[0], judged):
            at = join((new if key in new[0] else old)[1], key)
            told = old[0].get(key), new[0].get(key)
            rule = "changed-not-judged"
            yield finding(rule, where, subject, at, old=told[0], new=told[1], detail=key)

    def unchanged(self, pair: OperationPair, keyword: str) -> bool:
        """Whether a part of an operation is alike in both documents, and all it refers to."""
        return self.schemas.unchanged(pair.old.item.get(keyword), pair.new.item.get(keyword))


def finding(
    rule_id: str,
    where: OperationPair | OperationView | None,
    subject: str,
    pointer: str,
    *,
    old: Json = None,
    new: Json = None,
    detail: str = "",
) -> Finding:
    """A finding by one of the rules that are not about schemas.

    ``subject`` is the noun of the sentence, such as ``query parameter `limit```; where it is
    empty, the operation itself is meant. The level is the rule's; :func:`graded` gives another.
    """
    rule = OPERATION_RULES[rule_id]
    method, path = _place(where)
    noun = subject or (code(f"{method} {path}") if method else "")
    text = sentence(noun, rule, old, new, detail)
    return Finding(
        id=rule.id,
        level=rule.level,
        direction=rule.direction,
        area=rule.area,
        operation=method,
        path=path,
        pointer=pointer,
        text=text,
        old=old,
        new=new,
        subject=f"{subject or noun} {rule.id} {detail}",
        headline=text,
    )


def graded(found: Finding, level: Level) -> Finding:
    """The finding at a level that depends on more than its rule, such as what is left beside."""
    return replace(found, level=level)


def sentence(noun: str, rule: Rule, old: Json, new: Json, detail: str) -> str:
    """The finding in words: the noun, then what the rule says of it."""
    said = rule.text.format(old=quoted(old), new=quoted(new), detail=quoted(detail))
    return f"{noun} {said}".strip()


def _place(where: OperationPair | OperationView | None) -> tuple[str | None, str | None]:
    if where is None:
        return None, None
    operation = where.old if isinstance(where, OperationPair) else where
    return operation.method, operation.path
