"""Plans the calls of an operation: what its document lets callers say, edges included."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from diff.soundness.admission import Admission, Way
from diff.soundness.reading import schema_of
from diff.soundness.samples import Samples, rows_of
from diff.soundness.serving import requirements
from executed.described import Described, DescribedApi, Json, bare, is_json

Place = tuple[str, str]

_BODY: Place = ("body", "")
_CREDENTIALS: Place = ("credentials", "")


@dataclass(frozen=True)
class Request:
    """One call: its arguments by place and name, who makes it, and what form is asked for.

    The body is at ``("body", "")``; where ``form`` is empty the client asks for its own.
    """

    values: dict[Place, Any]
    credentials: dict[str, str] = field(default_factory=dict)
    form: str = ""

    def __str__(self) -> str:
        said = {"/".join(place).rstrip("/"): value for place, value in self.values.items()}
        return str({**said, **self.credentials, **({"accept": self.form} if self.form else {})})

    @property
    def arguments(self) -> dict[Place, Any]:
        """What is passed beside the body."""
        return {place: value for place, value in self.values.items() if place != _BODY}

    @property
    def bodies(self) -> list[Any]:
        """The body, if there is one."""
        return [value for place, value in self.values.items() if place == _BODY]


class Planner:
    """Plans calls by one document."""

    def __init__(self, api: DescribedApi) -> None:
        self._api = api
        self._samples = Samples(api, Admission(api, Way.REQUEST))

    def requests(self, operation: Described) -> list[Request]:
        """Each value of each argument once at least, then the required arguments alone."""
        columns = self._columns(operation)
        credentials = [dict(one) for one in requirements(self._api, operation)] or [{}]
        rows = rows_of({**columns, _CREDENTIALS: credentials})
        needed = _needed(operation)
        least = {place: value for place, value in rows[0].items() if place in needed}
        return [_request(row) for row in (*rows, {**least, _CREDENTIALS: credentials[0]})]

    def forms(self, operation: Described) -> list[str]:
        """The media types of successes, which callers may ask for instead of the client's own."""
        nodes = operation.node.get("responses", {}).items()
        listed = [node.get("content") or {} for status, node in nodes if status[0] == "2"]
        return list(dict.fromkeys(bare(name) for content in listed for name in content))

    def _columns(self, operation: Described) -> dict[Place, list[Any]]:
        columns: dict[Place, list[Any]] = {}
        for parameter in operation.parameters:
            values = self._samples.of(schema_of(parameter))
            # A list of nothing has no form in an address or a header.
            said = [value for value in values if value != []]
            columns[parameter["in"], parameter["name"]] = said
        if operation.body:
            columns[_BODY] = self._samples.of(_body_schema(operation.body))
        return columns


def _request(row: dict[Place, Any]) -> Request:
    values = {place: value for place, value in row.items() if place != _CREDENTIALS}
    return Request(values, row[_CREDENTIALS])


def _needed(operation: Described) -> set[Place]:
    needed = {(one["in"], one["name"]) for one in operation.parameters if one.get("required")}
    has_body = operation.body and operation.node["requestBody"].get("required")
    return {*needed, _BODY} if has_body else needed


def _body_schema(content: Json) -> Any:
    """The schema of the form that a generated client sends."""
    chosen = next((one for one in content if is_json(one)), next(iter(content)))
    return content[chosen].get("schema", {})
