"""Edits of answers: statuses, media types, headers."""

from __future__ import annotations

from typing import Any

from diff.sides import JSON, Document
from diff.soundness.edits import Edit, reading, record, step

TEXT = {"type": "string"}
WHOLE = {"type": "integer"}
_FINE = reading(record(size=WHOLE))
_BODY = {"description": "fine", "content": {JSON: {"schema": record(size=WHOLE)}}}
_OTHER_BODY = {"description": "fine", "content": {JSON: {"schema": record(other=TEXT)}}}
_EMPTY = {"description": "empty"}


def _answering(**responses: Document) -> Document:
    return {"responses": {name.removeprefix("_"): node for name, node in responses.items()}}


def _as(*media_types: str, schema: Any = None) -> Document:
    entry = {"schema": record(size=WHOLE) if schema is None else schema}
    content = {name: ({"schema": TEXT} if name == "text/plain" else entry) for name in media_types}
    return _answering(_200={"description": "fine", "content": content})


def _with(**headers: Document) -> Document:
    named = {f"X-{name}": {"schema": TEXT, **said} for name, said in headers.items()}
    return _answering(_200={**_BODY, "headers": named})


def answer_edits() -> list[Edit]:
    """All of them."""
    steps: dict[str, tuple[Document, Document]] = {
        "success-more": (_FINE, _answering(_200=_BODY, _201=_BODY)),
        "empty-success-more": (_FINE, _answering(_200=_BODY, _204=_EMPTY)),
        "other-success-more": (_FINE, _answering(_200=_BODY, _201=_OTHER_BODY)),
        "success-other": (_FINE, _answering(_201=_BODY)),
        "success-range": (_FINE, _answering(_2XX=_BODY)),
        "success-range-narrow": (_answering(_2XX=_BODY), _FINE),
        "success-range-two": (_answering(_2XX=_BODY), _answering(_200=_BODY, _203=_BODY)),
        "success-order": (
            _answering(_200=_BODY, _201=_OTHER_BODY),
            _answering(_201=_OTHER_BODY, _200=_BODY),
        ),
        "empty-success-other": (_answering(_200=_EMPTY), _answering(_204=_EMPTY)),
        "error-more": (_FINE, _answering(_200=_BODY, _404=_EMPTY)),
        "default-more": (_FINE, _answering(_200=_BODY, default=_EMPTY)),
        "default-only": (_FINE, _answering(default=_BODY)),
        "body-gone": (_FINE, _answering(_200=_EMPTY)),
        "media-more": (_FINE, _as(JSON, "text/csv")),
        "media-text-more": (_FINE, _as(JSON, "text/plain")),
        "media-other": (_FINE, _as("text/plain")),
        "media-charset": (_FINE, _as(f"{JSON}; charset=utf-8")),
        "media-special": (_FINE, _as("application/hal+json")),
        "text-typed": (_as("text/csv", schema=TEXT), _as("text/csv", schema=WHOLE)),
        "schema-gone": (_FINE, _answering(_200={"description": "", "content": {JSON: {}}})),
        "header-more": (_FINE, _with(Field={})),
        "required-header-more": (_FINE, _with(Field={"required": True})),
        "header-needed": (_with(Field={}), _with(Field={"required": True})),
        "header-typed": (
            _with(Field={"required": True}),
            _with(Field={"required": True, "schema": {"type": "string", "maxLength": 3}}),
        ),
        "header-case": (_with(Field={"required": True}), _with(FIELD={"required": True})),
        "described": (_FINE, _answering(_200={**_BODY, "description": "Said at length."})),
    }
    return [
        step(f"answers-{name}", "get ", before, after) for name, (before, after) in steps.items()
    ]
