"""``x-erp-job``: how a job is followed that a call begins, and what it results in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from erpgen.lenient import mapping
from erpgen.model import extensions
from erpgen.model.locate import first_borne_out, follow
from erpgen.model.paths import PathTable
from erpgen.model.scalars import enum_values
from erpgen.model.types import Job
from erpgen.path_template import placeholders

_Node = Mapping[str, Any]
_OPEN: dict[str, Any] = {"content": {"application/json": {}}}


def read_job(
    node: _Node, path: str, paths: PathTable, components: _Node, where: str
) -> tuple[Job | None, _Node]:
    """The job that a call begins, and the operation as answering with what comes of it.

    RuleError for a place, operation or word that the document has not.
    """
    rule = extensions.job(node, where)
    if rule is None:
        return None, node
    accepted = mapping(node.get("responses")).get(str(rule.accepted))
    place = _borne_out(rule.id, accepted, components, "id", where)
    state = _reading(rule.state, path, paths, "state", where)
    told = _success(state[1]) if state else _OPEN
    status = _borne_out(rule.status, told, components, "status", where)
    _check_words(rule, told, status, components, where)
    result = _result(rule, path, paths, told, components, where)
    content, response, inside = result or ("", {}, "")
    errors = {
        key: value
        for key, value in mapping(node.get("responses")).items()
        if str(key).upper().startswith(("4", "5", "D"))
    }
    answering = {**node, "responses": {**errors, "200": response}}
    answering.pop("x-erp-answer", None)
    if inside:
        answering["x-erp-answer"] = inside
    job = Job(
        accepted=rule.accepted,
        id=place,
        state=state[0] if state else "",
        status=status,
        done=rule.done,
        failed=rule.failed,
        message=_borne_out(rule.message, told, components, "message", where),
        content=content,
        result=result is not None,
    )
    return job, answering


def _result(
    rule: extensions.JobRule,
    path: str,
    paths: PathTable,
    told: Any,
    components: _Node,
    where: str,
) -> tuple[str, Any, Any] | None:
    """Path, response and place of the result; None where a job has none."""
    for name in rule.result:
        if name is None:
            return None
        if paths.get_of(name) is not None:
            found, node = _reading((name,), path, paths, "result", where) or ("", {})
            return found, _success(node), node.get("x-erp-answer")
        schema = _schema(told)
        if schema is None or follow(schema, name, components) is not None:
            return "", told, name
    listed = " or ".join(map(repr, rule.result))
    raise extensions.RuleError(
        where,
        f"x-erp-job: result names no operation and nothing in the state: {listed}",
        "name the GET of the result, its place in the state, or null",
    )


def _reading(
    names: Sequence[str | None], path: str, paths: PathTable, word: str, where: str
) -> tuple[str, _Node] | None:
    """The GET that one of the names is of, whose last place is the job's id."""
    given = [name for name in names if name is not None]
    found = next((one for name in given if (one := paths.get_of(name))), None)
    if found is None:
        if given:
            raise extensions.RuleError(
                where,
                f"x-erp-job: {word} names no GET of the document: {', '.join(given)}",
                "name its path or operationId",
            )
        return None
    places = list(placeholders(found[0]))
    if not places or set(places[:-1]) - set(placeholders(path)):
        raise extensions.RuleError(
            where,
            f"x-erp-job: {found[0]} takes more than the id and what {path} takes",
            "name a GET whose last place is the id of the job",
        )
    return found


def _borne_out(
    places: Sequence[str | None], response: Any, components: _Node, word: str, where: str
) -> str:
    given = [one for one in places if one is not None]
    schema = _schema(response)
    if not given:
        return ""
    if schema is None and any(one.startswith("/") for one in given) and response is _OPEN:
        return given[0]
    found, place = first_borne_out(schema or {}, places, components)
    if not found:
        raise extensions.RuleError(
            where,
            f"x-erp-job: {word} finds none of {', '.join(given)}",
            "correct the place, or name a header as header:Name",
        )
    return place or ""


def _check_words(
    rule: extensions.JobRule, told: Any, status: str, components: _Node, where: str
) -> None:
    """RuleError for a word of done or failed that the state never says."""
    schema = follow(_schema(told) or {}, status, components) if status else None
    known = [str(value) for value in enum_values(schema or {}) or ()]
    for word in (*rule.done, *rule.failed):
        if known and word.lower() not in {one.lower() for one in known}:
            raise extensions.RuleError(
                where, f"x-erp-job: the state is never {word}", f"it is {', '.join(known)}"
            )


def _success(node: _Node) -> Any:
    responses = mapping(node.get("responses"))
    return next((responses[key] for key in sorted(responses) if str(key).startswith("2")), _OPEN)


def _schema(response: Any) -> Any:
    content = mapping(mapping(response).get("content"))
    found = [mapping(media).get("schema") for name, media in content.items() if "json" in str(name)]
    return found[0] if found else None
