"""The ``x-erp-*`` words, read strictly: a word that is misspelt or of the wrong kind stops the run.

This is the only module that knows how the words are written; what they mean for the model is
decided where they are used.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

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
    }
)


_TEXT: Literal["text"] = "text"


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


@dataclass(frozen=True, slots=True)
class PagingRule:
    """``x-erp-paging`` as written: alternatives still open, None meaning "not in the answer".

    ``next`` is empty where the rule does not name it, ``first`` None where nothing is sent for the
    first page unless the document demands it.
    """

    style: str
    page: str | None
    size: str | None
    first: int | str | None
    key: str | None
    items: tuple[str | None, ...]
    total: tuple[str | None, ...]
    max_size: tuple[str | None, ...]
    next: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class NumberSeriesRule:
    """``x-erp-number-series`` as written."""

    flag: str
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CreatedRule:
    """``x-erp-created`` as written: the GET to read back with, or whether to look for one."""

    fetch: str | None
    search: bool


@dataclass(frozen=True, slots=True)
class StreamRule:
    """``x-erp-stream`` as written; ``reconnect`` is None where it does not say."""

    reconnect: bool | None
    end: str | None


@dataclass(frozen=True, slots=True)
class JobRule:
    """``x-erp-job`` as written: all but the words of the state are alternatives."""

    accepted: int
    id: tuple[str | None, ...]
    state: tuple[str | None, ...]
    status: tuple[str | None, ...]
    message: tuple[str | None, ...]
    result: tuple[str | None, ...]
    done: tuple[str, ...]
    failed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BackgroundRule:
    """The root's ``x-erp-background`` as written; state and content are alternatives."""

    header: str
    accepted: int
    state: tuple[str, ...]
    content: tuple[str, ...]


def flag(node: Mapping[str, Any], word: str, where: str) -> bool:
    """A word that is just true or false."""
    value = node.get(word, False)
    if not isinstance(value, bool):
        raise RuleError(where, f"{word} must be true or false, not {_shown(value)}")
    return value


def text(node: Mapping[str, Any], word: str, where: str) -> str | None:
    """A word whose value is a text."""
    value = node.get(word)
    if value is not None and (not isinstance(value, str) or not value.strip()):
        raise RuleError(where, f"{word} must be a text, not {_shown(value)}")
    return value


def check_words(node: Mapping[str, Any], where: str) -> None:
    """Refuse a misspelt word, which would otherwise be a rule that silently does nothing."""
    for key in node:
        if isinstance(key, str) and key.startswith("x-erp-") and key not in WORDS:
            raise RuleError(
                where, f"unknown extension {key}", f"known are {', '.join(sorted(WORDS))}"
            )


def paging(node: Mapping[str, Any], where: str) -> PagingRule | None:
    """``x-erp-paging`` of an operation."""
    rule = _table(node, "x-erp-paging", where)
    if rule is None:
        return None
    style = rule.get("style", "page")
    if not isinstance(style, str) or style not in _PAGING_KEYS:
        styles = ", ".join(_PAGING_KEYS)
        raise RuleError(where, f"x-erp-paging: style {_shown(style)} is none of {styles}")
    known = {"style", "size", "items", "total", "max_size", *_PAGING_KEYS[style]}
    _no_others(rule, known, f"x-erp-paging of style {style}", where)
    return PagingRule(
        style=style,
        page=_needed_text(rule, "page", "x-erp-paging", where) if style != "link" else None,
        size=_given_text(rule, "size", "x-erp-paging", where),
        first=_first(rule, style, where),
        key=_needed_text(rule, "key", "x-erp-paging", where) if style == "after" else None,
        items=_alternatives(rule.get("items", ""), where),
        total=_alternatives(rule.get("total"), where),
        max_size=_alternatives(rule.get("max_size"), where),
        next=_alternatives(rule["next"], where) if "next" in rule else (),
    )


# What each style says beside the places of an answer.
_PAGING_KEYS = {
    "page": ("page", "first"),
    "offset": ("page", "first"),
    "token": ("page", "first", "next"),
    "link": ("next",),
    "after": ("page", "first", "key"),
}


def _first(rule: Mapping[str, Any], style: str, where: str) -> int | str | None:
    if style in {"page", "offset"}:
        usual = 1 if style == "page" else 0
        return _whole(rule.get("first", usual), "x-erp-paging.first", where)
    value = rule.get("first")
    if value is not None and (isinstance(value, bool) or not isinstance(value, (int, str))):
        raise RuleError(where, f"x-erp-paging.first must be a number or text, not {_shown(value)}")
    return value


def always(node: Mapping[str, Any], where: str) -> bool | int | float | str | None:
    """``x-erp-always``: the constant that is sent for a parameter, None where there is none."""
    value = node.get("x-erp-always")
    if "x-erp-always" in node and not isinstance(value, (bool, int, float, str)):
        raise RuleError(where, f"x-erp-always must be a text, number or flag, not {_shown(value)}")
    return value


def answer(node: Mapping[str, Any], where: str) -> tuple[str | None, ...]:
    """``x-erp-answer``: where what is wanted stands in the answer; empty where it is the whole."""
    if "x-erp-answer" not in node:
        return ()
    found = _alternatives(node["x-erp-answer"], where)
    for pointer in found:
        if pointer is not None and not pointer.startswith("/"):
            raise RuleError(where, f"x-erp-answer: {_shown(pointer)} must start with a slash")
    return found


def number_series(node: Mapping[str, Any], where: str) -> NumberSeriesRule | None:
    """``x-erp-number-series`` of a request schema."""
    rule = _table(node, "x-erp-number-series", where)
    if rule is None:
        return None
    _no_others(rule, {"flag", "number"}, "x-erp-number-series", where)
    numbers = tuple(name for name in _alternatives(rule.get("number"), where) if name)
    if not numbers:
        raise RuleError(where, "x-erp-number-series names no number property")
    return NumberSeriesRule(_needed_text(rule, "flag", "x-erp-number-series", where), numbers)


def background(document: Mapping[str, Any]) -> BackgroundRule | None:
    """``x-erp-background`` at the document's root."""
    rule = _table(document, "x-erp-background", "#")
    if rule is None:
        return None
    _no_others(rule, {"header", "accepted", "state", "content"}, "x-erp-background", "#")
    return BackgroundRule(
        header=_needed_text(rule, "header", "x-erp-background", "#"),
        accepted=_whole(rule.get("accepted", 202), "x-erp-background.accepted", "#"),
        state=tuple(name for name in _alternatives(rule.get("state"), "#") if name),
        content=tuple(name for name in _alternatives(rule.get("content"), "#") if name),
    )


def job(node: Mapping[str, Any], where: str) -> JobRule | None:
    """``x-erp-job`` of an operation."""
    rule = _table(node, "x-erp-job", where)
    if rule is None:
        return None
    known = {"accepted", "id", "state", "status", "message", "result", "done", "failed"}
    _no_others(rule, known, "x-erp-job", where)
    done, failed = (
        tuple(word for word in _alternatives(rule.get(key), where) if word)
        for key in ("done", "failed")
    )
    if bool(done) != (rule.get("status") is not None):
        raise RuleError(where, "x-erp-job: status and done go together", "give both or neither")
    return JobRule(
        accepted=_whole(rule.get("accepted", 202), "x-erp-job.accepted", where),
        id=_alternatives(rule.get("id", "header:Location"), where),
        state=_alternatives(rule.get("state"), where),
        status=_alternatives(rule.get("status"), where),
        message=_alternatives(rule.get("message"), where),
        result=_alternatives(rule.get("result", ""), where),
        done=done,
        failed=failed,
    )


def created(node: Mapping[str, Any], where: str) -> CreatedRule | None:
    """``x-erp-created``: true, or how to read back as ``{fetch: <operationId or null>}``."""
    value = node.get("x-erp-created", False)
    if isinstance(value, bool):
        return CreatedRule(None, search=True) if value else None
    rule = _table(node, "x-erp-created", where) or {}
    _no_others(rule, {"fetch"}, "x-erp-created", where)
    if "fetch" in rule and rule["fetch"] is None:
        return CreatedRule(None, search=False)
    return CreatedRule(_needed_text(rule, "fetch", "x-erp-created", where), search=False)


def etag(node: Mapping[str, Any], where: str) -> tuple[bool, tuple[str | None, ...]]:
    """``x-erp-etag``: whether records have versions, and where one has its own inside it."""
    value = node.get("x-erp-etag", False)
    if isinstance(value, bool):
        return value, ()
    rule = _table(node, "x-erp-etag", where) or {}
    _no_others(rule, {"from"}, "x-erp-etag", where)
    places = _alternatives(rule.get("from"), where)
    for pointer in places:
        if pointer is None or not pointer.startswith("/"):
            raise RuleError(where, f"x-erp-etag: from {_shown(pointer)} must start with a slash")
    return True, places


def upload(node: Mapping[str, Any], where: str) -> str | None:
    """``x-erp-upload``: the name of the multipart field that carries the file."""
    value = node.get("x-erp-upload")
    if value is None or value is False:
        return None
    if value is True:
        return "file"
    rule = _table(node, "x-erp-upload", where) or {}
    _no_others(rule, {"field"}, "x-erp-upload", where)
    return _needed_text(rule, "field", "x-erp-upload", where)


def download(node: Mapping[str, Any], where: str) -> bool:
    """``x-erp-download``: true, or ``{media: …}`` where the type is known."""
    value = node.get("x-erp-download", False)
    if isinstance(value, Mapping):
        _no_others(value, {"media"}, "x-erp-download", where)
        return True
    return flag(node, "x-erp-download", where)


def stream(node: Mapping[str, Any], where: str) -> StreamRule | None:
    """``x-erp-stream`` of an operation."""
    rule = _table(node, "x-erp-stream", where)
    if rule is None:
        return None
    _no_others(rule, {"reconnect", "end"}, "x-erp-stream", where)
    reconnect = flag(rule, "reconnect", where) if "reconnect" in rule else None
    return StreamRule(reconnect, text(rule, "end", where))


def decimal_formats(document: Mapping[str, Any]) -> frozenset[str] | None:
    """The root's ``x-erp-decimal``: which formats of ``number`` are exact; ``*`` is all."""
    value = document.get("x-erp-decimal")
    if value is None:
        return None
    if isinstance(value, bool) or value == _TEXT:
        return frozenset({"*"}) if value else frozenset()
    rule = _table(document, "x-erp-decimal", "#") or {}
    _no_others(rule, {"formats"}, "x-erp-decimal", "#")
    return frozenset(name for name in _alternatives(rule.get("formats"), "#") if name)


def decimal(node: Mapping[str, Any], where: str) -> bool | Literal["text"] | None:
    """``x-erp-decimal`` of a schema: exact or not, or exact and sent as text."""
    if node.get("x-erp-decimal") == _TEXT:
        return _TEXT
    return flag(node, "x-erp-decimal", where) if "x-erp-decimal" in node else None


def in_milliseconds(node: Mapping[str, Any], where: str) -> bool:
    """``x-erp-date: ms``: a time is sent as ``/Date(…)/``, milliseconds since 1970."""
    value = node.get("x-erp-date")
    if value not in (None, "ms"):
        raise RuleError(where, f"x-erp-date {_shown(value)} is unknown", "the only way is ms")
    return value == "ms"


def key(node: Mapping[str, Any], where: str) -> bool:
    """``x-erp-key``: whether the path value is made safe as ``b64(...)``."""
    value = node.get("x-erp-key")
    if value not in (None, "b64"):
        raise RuleError(where, f"x-erp-key {_shown(value)} is unknown", "the only way is b64")
    return value == "b64"


def _table(node: Mapping[str, Any], word: str, where: str) -> Mapping[str, Any] | None:
    value = node.get(word)
    if value is not None and not isinstance(value, Mapping):
        raise RuleError(where, f"{word} must be an object, not {_shown(value)}")
    return value


def _no_others(rule: Mapping[str, Any], known: set[str], word: str, where: str) -> None:
    for name in rule:
        if name not in known:
            raise RuleError(
                where, f"{word}: unknown key {name}", f"known: {', '.join(sorted(known))}"
            )


def _needed_text(rule: Mapping[str, Any], name: str, word: str, where: str) -> str:
    value = rule.get(name)
    if not isinstance(value, str) or not value:
        raise RuleError(where, f"{word} needs {name} as a text, not {_shown(value)}")
    return value


def _given_text(rule: Mapping[str, Any], name: str, word: str, where: str) -> str | None:
    return _needed_text(rule, name, word, where) if rule.get(name) is not None else None


def _whole(value: Any, name: str, where: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise RuleError(where, f"{name} must be a whole number, not {_shown(value)}")
    return value


def _alternatives(value: Any, where: str) -> tuple[str | None, ...]:
    """One text, null, or a list of them."""
    listed = value if isinstance(value, list) else [value]
    for one in listed:
        if one is not None and not isinstance(one, str):
            raise RuleError(where, f"expected a text or a list of texts, not {_shown(one)}")
    return tuple(listed)


def _shown(value: Any) -> str:
    return repr(value)[:60]
