"""Read ``[errors]`` and ``[limits]`` of ``api.toml``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypedDict

from erpgen.config.settings import ErrorPlaces, FaultRule, LimitSettings
from erpgen.config.table import is_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from erpgen.config.table import Table

HEADER = re.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+")
POINTER = re.compile("(/[^/]*)+")
KINDS = ("seconds", "milliseconds", "epoch", "epoch_ms", "date")


class Errors(TypedDict):
    """What ``[errors]`` says, by the names that the settings have for it."""

    faults: tuple[FaultRule, ...]
    status_advice: Mapping[int, str]
    request_id_headers: tuple[str, ...]
    error_places: ErrorPlaces


def read_errors(table: Table) -> Errors:
    """How errors are spelled, which deserve a class of their own, and what cures them."""
    found = Errors(
        faults=tuple(_fault(one) for one in table.tables("faults")),
        status_advice=_status_advice(table),
        request_id_headers=table.texts("request_id_headers"),
        error_places=ErrorPlaces(
            message=_pointers(table, "message"),
            code=_pointers(table, "code"),
            details=_pointers(table, "details"),
        ),
    )
    table.finish()
    return found


def read_limits(table: Table) -> LimitSettings:
    """What the headers of the quota are called."""
    names = {key: table.text_of(key) or "" for key in ("limit", "remaining", "reset", "policy")}
    for key, name in names.items():
        if name:
            table.checked(key, name, HEADER.fullmatch, "the name of a header")
    kind = table.text_of("kind") or ""
    if kind:
        table.checked("kind", kind, KINDS.__contains__, f"one of {', '.join(KINDS)}")
        if not names["reset"]:
            raise table.refused("kind", "is of no header", "name it with reset")
    table.finish()
    return LimitSettings(**names, kind=kind)


def _pointers(table: Table, key: str) -> tuple[str, ...]:
    found = table.text_or_texts(key)
    for one in found:
        table.checked(key, one, POINTER.fullmatch, "a pointer such as /error/message")
    return found


def _status_advice(table: Table) -> dict[int, str]:
    advice = table.text_map("advice")
    for status in advice:
        table.checked("advice", status, re.compile("[45][0-9]{2}").fullmatch, "by error status")
    return {int(status): text for status, text in advice.items()}


def _fault(table: Table) -> FaultRule:
    error = table.required("error")
    table.checked("error", error, is_name, "the name of an error class")
    fault = FaultRule(table.required("code"), error, table.text_of("advice") or "")
    table.finish()
    return fault
