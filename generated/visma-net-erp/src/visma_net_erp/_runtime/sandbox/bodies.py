"""Request bodies, read by their media type and held against the document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec
from starlette.datastructures import UploadFile
from starlette.requests import Request

from ..messages import bare, is_json
from .parameters import read_text
from .plan import exact
from .refusals import RefusalError
from .routing import Operation
from .schemas import Schema, Schemas

_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"


class File(msgspec.Struct, frozen=True, kw_only=True):
    """One file of a form, or the whole body where that is bytes."""

    field: str = ""
    name: str = ""
    media_type: str = ""
    content: bytes = b""


class Body(msgspec.Struct, frozen=True, kw_only=True):
    """What a request carries: its value where that could be read, with the schema that it has."""

    value: Any = None
    schema: Any = None
    files: tuple[File, ...] = ()
    faults: tuple[str, ...] = ()
    given: bool = False


async def read_body(request: Request, operation: Operation, schemas: Schemas) -> Body:
    """The body; RefusalError 400 where it is no JSON, 415 where nobody takes its type."""
    declared = operation.node.get("requestBody") or {}
    content: Mapping[str, Any] = declared.get("content") or {}
    media_type = bare(request.headers.get("content-type", "")).lower()
    if operation.rules.upload and media_type == _MULTIPART:
        return await _upload(request, operation.rules.upload)
    if not media_type and not await request.body():
        missing = declared.get("required") or operation.rules.upload
        return Body(faults=("body is missing",) if missing else ())
    if operation.rules.upload:
        raise RefusalError(415, f"the body must be {_MULTIPART}")
    media = _media(content, media_type)
    if media is None:
        if not content:
            return Body(given=True)
        raise RefusalError(
            415, f"the body is {media_type or 'of no type'}, not {' or '.join(content)}"
        )
    schema = media.get("schema") or {}
    if media_type in (_FORM, _MULTIPART):
        return await _form(request, media, schema, schemas)
    if not is_json(media_type) and "json" not in media_type:
        return Body(files=(File(media_type=media_type, content=await request.body()),), given=True)
    value = _json(await request.body())
    faults = tuple(f"body {one}" for one in schemas.faults(value, schema))
    return Body(value=value, schema=schema, faults=faults, given=True)


def _json(content: bytes) -> Any:
    try:
        return exact(content)
    except (ValueError, RecursionError) as error:
        raise RefusalError(400, f"the body is no JSON: {_first_line(error)}") from None


def _first_line(error: BaseException) -> str:
    return str(error).partition("\n")[0][:200] or type(error).__name__


def _media(content: Mapping[str, Any], media_type: str) -> Mapping[str, Any] | None:
    kind = media_type.partition("/")[0]
    for wanted in (media_type, f"{kind}/*", "*/*"):
        for name, media in content.items():
            if bare(name).lower() == wanted:
                return media if isinstance(media, Mapping) else {}
    # JSON of any make passes for JSON: patches and vendors have types of their own.
    if "json" in media_type:
        return next((media for name, media in content.items() if "json" in name), None)
    return None


async def _upload(request: Request, field: str) -> Body:
    files, fields = await _parts(request)
    named = any(one.field == field for one in files) or field in fields
    faults = () if named else (f"body: the form has no part {field}",)
    return Body(files=files, faults=faults, given=True)


async def _form(request: Request, media: Mapping[str, Any], schema: Any, schemas: Schemas) -> Body:
    files, fields = await _parts(request)
    properties = schemas.properties(schema)
    encodings = media.get("encoding") or {}
    value: dict[str, Any] = {}
    for name, texts in fields.items():
        inner = properties.get(name, {})
        if schemas.kind(inner) == "array" and not _is_json(texts, encodings.get(name)):
            items = schemas.resolved(inner).get("items") or {}
            value[name] = [read_text(one, items, schemas) for one in texts]
        else:
            value[name] = read_text(texts[-1], inner, schemas)
    seen = {**value, **{one.field: _stand_in(properties.get(one.field), schemas) for one in files}}
    faults = tuple(f"body {one}" for one in schemas.faults(seen, schema))
    return Body(value=value, schema=schema, files=files, faults=faults, given=True)


def _is_json(texts: list[str], encoding: Schema | None) -> bool:
    return len(texts) == 1 and texts[0][:1] == "[" and "json" in str(encoding or "json")


def _stand_in(schema: Any, schemas: Schemas) -> Any:
    """What a file is judged as: its schema says no more than that it is there."""
    return [""] if schemas.kind(schema) == "array" else ""


async def _parts(request: Request) -> tuple[tuple[File, ...], dict[str, list[str]]]:
    files: list[File] = []
    fields: dict[str, list[str]] = {}
    try:
        async with request.form() as form:
            for name, part in form.multi_items():
                if isinstance(part, UploadFile):
                    content = await part.read()
                    kind = part.content_type or ""
                    files.append(
                        File(field=name, name=part.filename or "", media_type=kind, content=content)
                    )
                else:
                    fields.setdefault(name, []).append(part)
    except Exception as error:  # python-multipart and starlette have several
        raise RefusalError(400, f"the body is no form: {_first_line(error)}") from None
    return tuple(files), fields
