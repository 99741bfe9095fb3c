"""Request bodies as bytes, by the kind the operation declares."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import tzinfo

import msgspec

from ..messages import bare, best
from ..operations import Body
from ..values import (
    DEFAULT_MEDIA_TYPE,
    Purpose,
    Upload,
    absent,
    encode_json,
    is_file,
    require_fit,
    scalar_text,
    spelled,
    type_name,
    upload_of,
)
from .choice import chosen
from .forms import form_parts, form_text
from .multipart import Part, file_part, multipart_content


class EncodedBody(msgspec.Struct, frozen=True, kw_only=True):
    """What is sent; ``length`` only where the transport cannot see it from ``content``."""

    content: bytes | Iterable[bytes] = b""
    media_type: str = ""
    length: int | None = None
    replayable: bool = True


NO_BODY = EncodedBody()


def encode_body(
    rule: Body | None,
    value: object,
    zone: tzinfo | None,
    media_type: str | None = None,
    purpose: Purpose = "send",
    call: str = "this call",
) -> EncodedBody:
    """The body as the operation declares it, as ``media_type`` where the caller names one.

    Raises TypeError where it does not fit: an object of another class would go out with names and
    wrapping that the API does not read.
    """
    if absent(value):
        if rule is not None and rule.required:
            raise TypeError(f"{call} needs a body{_wanted(rule)}")
        return NO_BODY
    if rule is None:
        raise TypeError(f"{call} takes no body")
    rule = chosen(rule, value, media_type)
    if rule.kind == "xml" and is_file(value):
        return _raw(rule, value)  # written by the caller already
    if rule.type is not None and type(value) is not rule.type:
        require_fit(rule.type, value, f"the body of {call}")
    match rule.kind:
        case "json":
            content = encode_json(spelled(rule.type, value), zone, purpose)
            return EncodedBody(content=content, media_type=rule.media_type)
        case "form":
            return EncodedBody(
                content=form_text(rule, value, zone, purpose).encode(), media_type=rule.media_type
            )
        case "multipart":
            return _multipart(rule, value, zone, purpose)
        case "text":
            text = scalar_text(value, zone)
            return EncodedBody(content=text.encode(), media_type=_with_charset(rule.media_type))
        case "xml" if rule.xml is not None:
            content = rule.xml.from_json(encode_json(spelled(rule.type, value), zone, purpose))
            return EncodedBody(content=content, media_type=rule.media_type)
        case "lines" | "sequence" if not is_file(value):
            return _items(rule, value, zone, purpose)
    return _raw(rule, value)


def _wanted(rule: Body) -> str:
    return "" if rule.type is None else f": {type_name(rule.type)}"


def _items(rule: Body, value: object, zone: tzinfo | None, purpose: Purpose) -> EncodedBody:
    """One item after the other, each a line of JSON; what was not a list is sent once."""
    items: Iterable[object]
    if isinstance(value, (Mapping, msgspec.Struct)) or not isinstance(value, Iterable):
        items = [value]
    else:
        items = value
    before = b"\x1e" if rule.kind == "sequence" else b""
    if isinstance(items, Sequence):
        content = b"".join(before + encode_json(one, zone, purpose) + b"\n" for one in items)
        return EncodedBody(content=content, media_type=rule.media_type)
    pieces = (before + encode_json(one, zone, purpose) + b"\n" for one in items)
    return EncodedBody(content=pieces, media_type=rule.media_type, replayable=False)


def _with_charset(media_type: str) -> str:
    return media_type if "charset" in media_type.lower() else f"{media_type}; charset=utf-8"


def _multipart(rule: Body, value: object, zone: tzinfo | None, purpose: Purpose) -> EncodedBody:
    family, _, kind = bare(rule.media_type).partition("/")
    kind = kind if family == "multipart" and kind != "*" else "form-data"
    if rule.field is not None and is_file(value):
        return _encoded([file_part(rule.field, upload_of(value))], kind)
    if rule.field is not None and not isinstance(value, (Mapping, msgspec.Struct)):
        what = f"bytes, a path, an Upload(…) or a file open for reading, not {type(value).__name__}"
        raise TypeError(f"an upload takes {what}")
    return _encoded(form_parts(rule, value, zone, purpose), kind)


def _encoded(parts: list[Part], kind: str) -> EncodedBody:
    content = multipart_content(parts, kind)
    return EncodedBody(
        content=content,
        media_type=content.media_type,
        length=content.length,
        replayable=content.replayable,
    )


def _raw(rule: Body, value: object) -> EncodedBody:
    if not is_file(value):
        raise TypeError(f"expected bytes, a path or a file object, not {value!r}")
    upload: Upload = upload_of(value)
    media_type = _raw_media_type(rule, upload)
    if isinstance(upload.content, bytes):
        return EncodedBody(content=upload.content, media_type=media_type)
    return EncodedBody(
        content=upload.chunks(),
        media_type=media_type,
        length=upload.length,
        replayable=upload.replayable,
    )


def _raw_media_type(rule: Body, upload: Upload) -> str:
    """What the caller said of the file, else what is declared; a range is never sent."""
    if upload.told:
        return upload.media_type
    if "*" not in rule.media_type:
        return rule.media_type
    fits = best([rule.media_type], upload.media_type) is not None
    return upload.media_type if fits else DEFAULT_MEDIA_TYPE
