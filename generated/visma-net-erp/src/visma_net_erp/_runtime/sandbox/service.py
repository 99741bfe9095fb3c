"""What each kind of operation answers, once its request is known to be sound."""

from __future__ import annotations

import base64
import re
import uuid
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote

import msgspec
from starlette.responses import Response

from .bodies import Body
from .filters import Filters
from .lists import Cut, Listing, Window, window_of
from .naming import Meant
from .parameters import Values
from .places import put
from .plan import Collection, Plan, Rules, written
from .records import Records, TakenError, owner_of, text_of
from .refusals import RefusalError
from .routing import Operation
from .schemas import Schemas
from .store import Record, Store

_SAFE = re.compile(r"[A-Za-z0-9._~-]+")
_FILE = "file"
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
"""A printed document that holds nothing."""


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """A sound request: ``origin`` is the server's own address, ``path`` and ``url`` as sent.

    ``moved`` and ``emptied`` are faults that its answer shall have.
    """

    operation: Operation
    values: Values
    body: Body
    headers: Mapping[str, str]
    origin: str
    path: str
    url: str
    skip: str | None = None
    emptied: bool = False
    moved: bool = False


class Answered(msgspec.Struct, frozen=True, kw_only=True):
    """An answer, what could not be told of its request, and which change it made."""

    response: Response
    notes: tuple[str, ...] = ()
    event: str = ""
    address: str = ""
    key: str = ""


class Service:
    """Answers requests from the records; each method is one role of operations."""

    def __init__(
        self, plan: Plan, schemas: Schemas, store: Store, records: Records, largest: int
    ) -> None:
        self._plan = plan
        self._largest = largest
        # Where uploads are read again: nothing is there that was not sent.
        self._files_at = {one.location for one in plan.rules.values() if one.role == "upload"}
        self._schemas = schemas
        self._store = store
        self._records = records
        self._listing = Listing(schemas)
        self._filters = Filters(plan.zone)
        self._roles: Mapping[str, Callable[[Asked], Answered]] = {
            "list": self._list,
            "read": self._read,
            "create": self._create,
            "change": self._change,
            "replace": self._change,
            "remove": self._remove,
            "upload": self._upload,
            "other": self._other,
        }

    def answer(self, asked: Asked) -> Answered:
        """The answer, its changes kept as a whole; RefusalError where the records forbid it."""
        rules = asked.operation.rules
        path = asked.values.of("path")
        with self._store.transaction():
            self._records.require_parent(rules, path)
            if rules.download:
                return self._download(asked)
            key = asked.headers.get(rules.idempotency.lower()) if rules.idempotency else None
            known = self._store.kept("idempotency", f"{asked.operation.id} {key}") if key else None
            if known is not None:
                return Answered(response=_again(known))
            found = self._roles[rules.role](asked)
            if key:
                self._store.keep(
                    "idempotency", f"{asked.operation.id} {key}", _kept(found.response)
                )
            return found

    def _list(self, asked: Asked) -> Answered:
        rules, query = asked.operation.rules, asked.values.of("query")
        owner = owner_of(rules.owners, asked.values.of("path"))
        window = window_of(rules, query, asked.skip, self._largest)
        tests, unknown = self._filters.tests(rules, query)
        for name, held in rules.keys:
            if held:
                tests.append(self._filters.equality(f"/{held}", asked.values.of("path")[name]))
            else:
                unknown.append(name)
        notes = [f"cannot tell what {name} is compared with" for name in unknown]
        status, schema = asked.operation.answer(200)
        items = self._items_schema(rules, schema)
        name = rules.collection
        cut = self._cut(name, owner, window, tests, items)
        if asked.emptied:
            cut = msgspec.structs.replace(cut, items=[], more=False)
        if asked.moved:
            cut = msgspec.structs.replace(cut, total=cut.total + 1)
        body, headers = self._listing.laid_out(rules, cut, schema, query, asked.url)
        if not isinstance(body, list):
            body = self._records.filled(body, schema, name)
        response = Response(written(body), status, headers, "application/json")
        return Answered(response=response, notes=tuple(notes))

    def _cut(self, name: str, owner: str, window: Window, tests: list[Any], schema: Any) -> Cut:
        if tests or window.after is not None:
            whole = self._records.all(name, owner)
            whole = [one for one in whole if all(test(one.body) for test in tests)]
            start = window.start
            if window.after is not None:
                keys = [one.key for one in whole]
                start = keys.index(window.after) + 1 if window.after in keys else len(keys)
            records, total = whole[start : start + window.size], len(whole)
            window = msgspec.structs.replace(window, start=start)
        else:
            records, total = self._records.part(name, owner, window.start, window.size)
        return Cut(
            items=[self._records.shown(name, one, schema) for one in records],
            total=total,
            window=window,
            more=window.start + len(records) < total and bool(records),
            last_key=records[-1].key if records else None,
        )

    def _items_schema(self, rules: Rules, schema: Any) -> Any:
        place = rules.paging.items if rules.paging is not None else rules.items
        for token in place.split("/")[1:]:
            schema = self._schemas.properties(schema).get(token, {})
        return self._schemas.resolved(schema).get("items")

    def _read(self, asked: Asked) -> Answered:
        record = self._found(asked)
        status, schema = asked.operation.answer(200)
        return Answered(response=self._showing(asked, record, status, schema))

    def _found(self, asked: Asked) -> Record:
        rules, path = asked.operation.rules, asked.values.of("path")
        return self._records.find(rules, owner_of(rules.owners, path), path)

    def _showing(self, asked: Asked, record: Record, status: int, schema: Any) -> Response:
        """A record as an answer has it, in its envelope, with its ETag."""
        rules = asked.operation.rules
        known = self._records.collection(rules.collection)
        headers = self._tagged(known, rules.collection, record)
        if schema is None or status == 204:
            return Response(b"", status, headers)
        inner = schema
        for token in rules.inside.split("/")[1:]:
            inner = self._schemas.properties(inner).get(token, {})
        many = self._schemas.kind(inner) == "array"
        one = self._schemas.resolved(inner).get("items") if many else inner
        shown = self._records.shown(rules.collection, record, one)
        if many:
            shown = [shown]
        body = self._records.filled(put({}, rules.inside, shown), schema, rules.collection)
        return Response(written(body), status, headers, "application/json")

    def _tagged(self, known: Collection, name: str, record: Record) -> dict[str, str]:
        return {"etag": self._records.tag(name, record)} if known.etag else {}

    def _create(self, asked: Asked) -> Answered:
        operation, rules = asked.operation, asked.operation.rules
        path = asked.values.of("path")
        owner = owner_of(rules.owners, path)
        sent = self._records.shaping.plain(asked.body.value, asked.body.schema)
        try:
            record = self._records.create(rules, owner, sent, path)
        except TakenError as error:
            status = 409 if "409" in operation.answers else 400
            raise RefusalError(status, f"{str(error)!r} has already been used") from None
        status, schema = operation.answer(201, 200)
        if rules.created or not self._schemas.properties(schema or {}):
            schema = None
        address = self._location(asked, record)
        response = self._showing(asked, record, status, schema)
        response.headers["location"] = address
        return self._changed("created", asked, response, address, record.key)

    def added(self, meant: Meant, key: str, origin: str) -> Answered:
        """What is told of a record that a program has put there, at the path that reads it."""
        name = meant.name
        readings = (
            path.partition(" ")[2]
            for path, one in self._plan.rules.items()
            if one.role == "read"
            and one.collection == name
            and [place for _, place in one.keys] == [self._records.collection(name).key]
        )
        path = next(readings, f"/{name}/{{key}}")
        b64 = self._plan_has_b64(path)
        segments = iter([_segment(one, b64=b64) for one in (*meant.owners, key)])
        # Where a path has more names than there are keys, the last of them is for the rest.
        last = _segment(key, b64=b64)
        filled = _PLACEHOLDER.sub(lambda _: next(segments, last), path)
        address = f"{origin}{self._plan.prefix}{filled}"
        event = f"{name.rpartition('/')[2]}.created"
        return Answered(response=Response(), event=event, address=address, key=key)

    def _changed(
        self, action: str, asked: Asked, response: Response, address: str, key: str
    ) -> Answered:
        event = f"{asked.operation.rules.collection.rpartition('/')[2]}.{action}"
        return Answered(response=response, event=event, address=address, key=key)

    def _location(self, asked: Asked, record: Record) -> str:
        """Where a new record is read: by the path that reads it, else its key below the request."""
        rules = asked.operation.rules
        segment = _segment(record.key, b64=bool(rules.b64) or self._plan_has_b64(rules.location))
        names = _PLACEHOLDER.findall(rules.location)
        if not names:
            return f"{asked.origin}{asked.path.rstrip('/')}/{segment}"
        values = {one: text_of(v) for one, v in asked.values.of("path").items()}
        place = dict(self._keys_at(rules.location))
        known = self._records.collection(rules.collection)
        for one in names:
            held = place.get(one)
            if held and held != known.key:
                values.setdefault(one, text_of(record.body.get(held)))
        values[names[-1]] = record.key
        filled = _PLACEHOLDER.sub(
            lambda m: segment if m[1] == names[-1] else quote(values.get(m[1], ""), safe=""),
            rules.location,
        )
        return f"{asked.origin}{self._prefix(asked.path)}{filled}"

    def _prefix(self, path: str) -> str:
        prefix = self._plan.prefix
        return prefix if prefix and path.startswith(f"{prefix}/") else ""

    def _keys_at(self, path: str) -> tuple[tuple[str, str], ...]:
        rules = self._plan.rules.get(f"GET {path}")
        return rules.keys if rules is not None else ()

    def _plan_has_b64(self, path: str) -> bool:
        rules = self._plan.rules.get(f"GET {path}")
        return rules is not None and bool(rules.b64)

    def _change(self, asked: Asked) -> Answered:
        operation, rules = asked.operation, asked.operation.rules
        record = self._found(asked)
        self._compare(asked, record)
        sent = self._records.shaping.plain(asked.body.value, asked.body.schema)
        record = self._records.change(rules, record, sent)
        status, schema = operation.answer(204, 200)
        if not self._schemas.properties(schema or {}):
            schema = None
        response = self._showing(asked, record, status, schema)
        return self._changed("updated", asked, response, asked.url, record.key)

    def _compare(self, asked: Asked, record: Record) -> None:
        """RefusalError 412 where If-Match names another version, 400 where it is no ETag."""
        wanted = asked.headers.get("if-match")
        known = self._records.collection(asked.operation.rules.collection)
        if wanted is None or not (known.etag or known.version):
            return
        tags = [one.strip().removeprefix("W/") for one in wanted.split(",")]
        if tags == ["*"]:
            return
        if not all(len(one) > 1 and one[0] == one[-1] == '"' for one in tags):
            raise RefusalError(400, "If-Match: an ETag stands in quotes")
        if self._records.tag(asked.operation.rules.collection, record) not in tags:
            raise RefusalError(412, "the record has been changed in between")

    def _remove(self, asked: Asked) -> Answered:
        record = self._found(asked)
        self._compare(asked, record)
        self._records.remove(asked.operation.rules, record)
        status, schema = asked.operation.answer(204, 200)
        body = b"" if schema is None or status == 204 else written(self._example(asked, schema))
        response = Response(body, status, media_type="application/json" if body else None)
        return self._changed("deleted", asked, response, asked.url, record.key)

    def _upload(self, asked: Asked) -> Answered:
        """Keep a file under an id of its own, at which the download finds it."""
        key = str(uuid.uuid4())
        files = asked.body.files
        content = files[0].content if files else b""
        kept = [base64.b64encode(content).decode(), files[0].media_type if files else ""]
        self._store.keep(_FILE, key, kept)
        status, schema = asked.operation.answer(201, 200)
        location = asked.operation.rules.location
        names = _PLACEHOLDER.findall(location)
        address = f"{asked.origin}{asked.path}/{key}"
        if names:
            path = _PLACEHOLDER.sub(key, location)
            address = f"{asked.origin}{self._prefix(asked.path)}{path}"
        shown = None if asked.operation.rules.created else schema
        body = b"" if shown is None else written(self._example(asked, shown))
        response = Response(body, status, {"location": address})
        return self._changed("created", asked, response, address, key)

    def _download(self, asked: Asked) -> Answered:
        """The file that was kept under the last key, else a printed document."""
        values = list(asked.values.of("path").values())
        kept = self._store.kept(_FILE, text_of(values[-1])) if values else None
        if kept is None and asked.operation.path in self._files_at:
            raise RefusalError(404, f"{values[-1]!r} cannot be found")
        if kept is None:
            return Answered(response=Response(_PDF, 200, media_type="application/pdf"))
        content, media_type = kept
        response = Response(base64.b64decode(content), 200)
        response.headers["content-type"] = media_type or "application/octet-stream"
        return Answered(response=response)

    def _other(self, asked: Asked) -> Answered:
        """What no rule tells: an example that the document allows."""
        status, schema = asked.operation.answer(200, 201, 204)
        note = f"cannot tell what {asked.operation.id} does: an example is answered"
        if schema is None or status == 204:
            content = self._plain_content(asked.operation, status)
            return Answered(response=content, notes=(note,))
        body = self._example(asked, schema)
        response = Response(written(body), status, media_type="application/json")
        return Answered(response=response, notes=(note,))

    def _plain_content(self, operation: Operation, status: int) -> Response:
        declared = (operation.answers.get(str(status)) or {}).get("content") or {}
        media_type = next(iter(declared), "")
        if not media_type or status == 204:
            return Response(b"", status)
        if "pdf" in media_type:
            return Response(_PDF, status, media_type=media_type)
        return Response(b"text" if "text" in media_type else b"", status, media_type=media_type)

    def _example(self, asked: Asked, schema: Any) -> Any:
        return self._records.example(schema, asked.operation.id, asked.path)


def _segment(key: str, *, b64: bool) -> str:
    """A key as it ends Location: as it is, in ``b64(…)`` where the API has that, or encoded."""
    if _SAFE.fullmatch(key) or not b64:
        return quote(key, safe="")
    return f"b64({base64.urlsafe_b64encode(key.encode()).decode().rstrip('=')})"


def _kept(response: Response) -> list[Any]:
    body = base64.b64encode(bytes(response.body)).decode()
    return [response.status_code, dict(response.headers), body]


def _again(kept: list[Any]) -> Response:
    status, headers, body = kept
    return Response(base64.b64decode(body), status, headers)
