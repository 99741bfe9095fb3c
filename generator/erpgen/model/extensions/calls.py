"""The words on operations and their parameters: what is sent, and what comes of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from erpgen.model.extensions.reading import (
    RuleError,
    alternatives,
    flag,
    needed_text,
    no_others,
    shown,
    table,
    text,
    whole,
)


class CreatedRule(Struct, frozen=True):
    """``x-erp-created`` as written: the GET to read back with, or whether to look for one."""

    fetch: str | None
    search: bool


class StreamRule(Struct, frozen=True):
    """``x-erp-stream`` as written; ``reconnect`` is None where it does not say."""

    reconnect: bool | None
    end: str | None


class JobRule(Struct, frozen=True):
    """``x-erp-job`` as written: all but the words of the state are alternatives."""

    accepted: int
    id: tuple[str | None, ...]
    state: tuple[str | None, ...]
    status: tuple[str | None, ...]
    message: tuple[str | None, ...]
    result: tuple[str | None, ...]
    done: tuple[str, ...]
    failed: tuple[str, ...]


class BackgroundRule(Struct, frozen=True):
    """The root's ``x-erp-background`` as written; state and content are alternatives."""

    header: str
    accepted: int
    state: tuple[str, ...]
    content: tuple[str, ...]


def always(node: Mapping[str, Any], where: str) -> bool | int | float | str | None:
    """``x-erp-always``: the constant that is sent for a parameter, None where there is none."""
    value = node.get("x-erp-always")
    if "x-erp-always" in node and not isinstance(value, (bool, int, float, str)):
        raise RuleError(where, f"x-erp-always must be a text, number or flag, not {shown(value)}")
    return value


def answer(node: Mapping[str, Any], where: str) -> tuple[str | None, ...]:
    """``x-erp-answer``: where what is wanted stands in the answer; empty where it is the whole."""
    if "x-erp-answer" not in node:
        return ()
    found = alternatives(node["x-erp-answer"], where)
    for pointer in found:
        if pointer is not None and not pointer.startswith("/"):
            raise RuleError(where, f"x-erp-answer: {shown(pointer)} must start with a slash")
    return found


def background(document: Mapping[str, Any]) -> BackgroundRule | None:
    """``x-erp-background`` at the document's root."""
    rule = table(document, "x-erp-background", "#")
    if rule is None:
        return None
    no_others(rule, {"header", "accepted", "state", "content"}, "x-erp-background", "#")
    return BackgroundRule(
        header=needed_text(rule, "header", "x-erp-background", "#"),
        accepted=whole(rule.get("accepted", 202), "x-erp-background.accepted", "#"),
        state=tuple(name for name in alternatives(rule.get("state"), "#") if name),
        content=tuple(name for name in alternatives(rule.get("content"), "#") if name),
    )


def job(node: Mapping[str, Any], where: str) -> JobRule | None:
    """``x-erp-job`` of an operation."""
    rule = table(node, "x-erp-job", where)
    if rule is None:
        return None
    known = {"accepted", "id", "state", "status", "message", "result", "done", "failed"}
    no_others(rule, known, "x-erp-job", where)
    done, failed = (
        tuple(word for word in alternatives(rule.get(key), where) if word)
        for key in ("done", "failed")
    )
    if bool(done) != (rule.get("status") is not None):
        raise RuleError(where, "x-erp-job: status and done go together", "give both or neither")
    return JobRule(
        accepted=whole(rule.get("accepted", 202), "x-erp-job.accepted", where),
        id=alternatives(rule.get("id", "header:Location"), where),
        state=alternatives(rule.get("state"), where),
        status=alternatives(rule.get("status"), where),
        message=alternatives(rule.get("message"), where),
        result=alternatives(rule.get("result", ""), where),
        done=done,
        failed=failed,
    )


def created(node: Mapping[str, Any], where: str) -> CreatedRule | None:
    """``x-erp-created``: true, or how to read back as ``{fetch: <operationId or null>}``."""
    value = node.get("x-erp-created", False)
    if isinstance(value, bool):
        return CreatedRule(None, search=True) if value else None
    rule = table(node, "x-erp-created", where) or {}
    no_others(rule, {"fetch"}, "x-erp-created", where)
    if "fetch" in rule and rule["fetch"] is None:
        return CreatedRule(None, search=False)
    return CreatedRule(needed_text(rule, "fetch", "x-erp-created", where), search=False)


def etag(node: Mapping[str, Any], where: str) -> tuple[bool, tuple[str | None, ...]]:
    """``x-erp-etag``: whether records have versions, and where one has its own inside it."""
    value = node.get("x-erp-etag", False)
    if isinstance(value, bool):
        return value, ()
    rule = table(node, "x-erp-etag", where) or {}
    no_others(rule, {"from"}, "x-erp-etag", where)
    places = alternatives(rule.get("from"), where)
    for pointer in places:
        if pointer is None or not pointer.startswith("/"):
            raise RuleError(where, f"x-erp-etag: from {shown(pointer)} must start with a slash")
    return True, places


def upload(node: Mapping[str, Any], where: str) -> str | None:
    """``x-erp-upload``: the name of the multipart field that carries the file."""
    value = node.get("x-erp-upload")
    if value is None or value is False:
        return None
    if value is True:
        return "file"
    rule = table(node, "x-erp-upload", where) or {}
    no_others(rule, {"field"}, "x-erp-upload", where)
    return needed_text(rule, "field", "x-erp-upload", where)


def download(node: Mapping[str, Any], where: str) -> bool:
    """``x-erp-download``: true, or ``{media: …}`` where the type is known."""
    value = node.get("x-erp-download", False)
    if isinstance(value, Mapping):
        no_others(value, {"media"}, "x-erp-download", where)
        return True
    return flag(node, "x-erp-download", where)


def stream(node: Mapping[str, Any], where: str) -> StreamRule | None:
    """``x-erp-stream`` of an operation."""
    rule = table(node, "x-erp-stream", where)
    if rule is None:
        return None
    no_others(rule, {"reconnect", "end"}, "x-erp-stream", where)
    reconnect = flag(rule, "reconnect", where) if "reconnect" in rule else None
    return StreamRule(reconnect, text(rule, "end", where))
