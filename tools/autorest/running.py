"""Calls every operation of a document, and finds which scenarios it met and how."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .arguments import BODY, HEADERS, SEVERAL, Arguments
from .judging import Judge

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .clients import Package, Session
    from .server import TestServer


@dataclass
class Met:
    """Scenarios met, and what was wrong with those that were not as they should be."""

    reached: set[str] = field(default_factory=set)
    right: set[str] = field(default_factory=set)
    wrong: dict[str, str] = field(default_factory=dict)
    failed: dict[str, str] = field(default_factory=dict)


def run(
    package: Package, session: Session, server: TestServer, given: dict[str, list[Arguments]]
) -> Met:
    """Every operation of the package, called as ``given`` says."""
    met, judge = Met(), Judge(package)
    for operation_id, arguments in _calls(package, session, given):
        server.forget()
        try:
            result, wrong = _called(session, judge, operation_id, arguments)
        except Exception as error:
            result, wrong = error, f"{type(error).__name__}: {error}"[:200]
        seen = {name for name, times in server.seen().items() if times}
        met.reached |= seen
        if wrong is None:
            met.right |= seen
        for name in seen if wrong is not None else ():
            met.wrong[name] = f"{operation_id}: {wrong}"
        if not seen:
            met.failed[operation_id] = f"{arguments}: {result!r}"[:300]
    met.wrong = {name: why for name, why in met.wrong.items() if name not in met.right}
    return met


def _called(
    session: Session, judge: Judge, operation_id: str, arguments: Arguments
) -> tuple[Any, str | None]:
    if operation_id == "files_GetFileLarge":
        first = session.beginning(operation_id)
        return first, None if first and not any(first) else "not the zeros that came"
    if operation_id in HEADERS:
        name = HEADERS[operation_id]
        headers = session.headers(operation_id, arguments)
        sent = session.recorder.answers[-1].headers
        return headers, None if headers.get(name) == sent.get(name) else f"{headers}"
    try:
        result = session.call(operation_id, arguments)
    except (session.package.part("errors").ErpError, TypeError, ValueError) as error:
        result = error
    if not session.recorder.answers:
        return result, f"not sent: {result}"
    return result, judge.wrong(operation_id, session.recorder.answers[-1], result)


def _calls(
    package: Package, session: Session, given: dict[str, list[Arguments]]
) -> Iterator[tuple[str, Arguments]]:
    for operation_id in package.operations:
        told: list[Arguments | None] = [*given.get(operation_id, ())]
        if operation_id not in given:
            told.append(_default(package, session, operation_id))
        for arguments in told:
            if arguments is not None:
                yield operation_id, _typed(package, operation_id, arguments)


def _default(package: Package, session: Session, operation_id: str) -> Arguments | None:
    """What an operation is called with by its document alone, None where that does not say it."""
    described = package.operations[operation_id]
    arguments: Arguments = {}
    for parameter in described["parameters"]:
        if parameter["required"]:
            only = _only(package, operation_id, parameter["wire"])
            if only is None:
                return None
            arguments[parameter["python"]] = only
    if described["body"] is not None:
        body = _body(package, session, operation_id)
        if body is None:
            return arguments
        arguments[BODY] = body
    return arguments


def _only(package: Package, operation_id: str, wire: str | None) -> Any:
    """The one value that a parameter may have, the body where ``wire`` is None."""
    for one in package.documented[operation_id]["parameters"]:
        if one["name"] == wire or (wire is None and one["in"] == "body"):
            allowed = one.get("schema", one).get("enum", ())
            return allowed[0] if len(allowed) == 1 else None
    return None


def _body(package: Package, session: Session, operation_id: str) -> Any:
    if package.document["info"]["title"] in SEVERAL:
        return SEVERAL[package.document["info"]["title"]]
    only = _only(package, operation_id, None)
    if only is not None:
        return only
    beside = operation_id.replace("put", "get")
    if beside == operation_id or beside not in package.operations:
        return None
    try:
        return session.call(beside, _default(package, session, beside) or {})
    except package.part("errors").ErpError:
        return None


def _typed(package: Package, operation_id: str, arguments: Arguments) -> Arguments:
    """The body as an object of its class where it is given as the wire has it."""
    if BODY not in arguments:
        return arguments
    return arguments | {BODY: _objects(package, arguments[BODY], _class(package, operation_id))}


def _class(package: Package, operation_id: str) -> str:
    name: str = package.operations[operation_id]["body"].partition(" | ")[0]
    return name.removesuffix("]").rpartition("[")[2].rpartition(", ")[2]


def _objects(package: Package, value: Any, name: str) -> Any:
    described = getattr(package.part("models"), name, None)
    if described is None or not hasattr(described, "from_dict"):
        return value
    if isinstance(value, list):
        return [_objects(package, one, name) for one in value]
    if isinstance(value, dict):
        try:
            return described.from_dict(value)
        except (package.part("errors").ErpError, TypeError):
            return {key: _objects(package, one, name) for key, one in value.items()}
    return value
