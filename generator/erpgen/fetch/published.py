"""One published document, as it came and as it is kept."""

from __future__ import annotations

import json
import re

from msgspec import Struct

from erpgen.address import public_url
from erpgen.config import ApiConfig, DocumentFlavour
from erpgen.document import JsonObject
from erpgen.errors import InputError
from erpgen.fetch.judging import Judged, judged
from erpgen.load import Limits, read_document
from erpgen.load.download import Validators, download_if_changed
from erpgen.load.parsing import parse

_CUT = "try again in case it was cut, or check the address in api.toml"
_MARK = b"\xef\xbb\xbf"
_SIGN_IN = re.compile(
    rb"""type\s*=\s*["']?password|<title[^<>]*>[^<]*(log[ -]?[io]n|sign[ -]?in)""", re.IGNORECASE
)


class Published(Struct, frozen=True):
    """A document that was downloaded and can be read: ``body`` came, ``text`` is kept."""

    url: str
    content: JsonObject
    body: bytes
    text: bytes
    validators: Validators
    judged: Judged


def published(
    config: ApiConfig, flavour: DocumentFlavour, known: Validators, limits: Limits
) -> Published | None:
    """The document at a flavour's address, None where it is the version ``known``.

    InputError where there is none that can be read whole.
    """
    answer = download_if_changed(flavour.url, limits, known)
    if answer.body is None:
        return None
    where = public_url(flavour.url)
    refuse_sign_in(answer.body, where)
    try:
        content = parse(answer.body, where, limits)
        loaded = read_document(answer.body, flavour.url, config.document.allowed_files, limits)
        return Published(
            url=where,
            content=content,
            body=answer.body,
            text=kept_text(content, where),
            validators=answer.validators,
            judged=judged(loaded),
        )
    except InputError as error:
        # What is wrong in a file is for its author to mend; here it is mostly a cut download.
        raise InputError(error.where, error.what, error.cure or _CUT) from None


def kept_text(content: JsonObject, where: str) -> bytes:
    """JSON with a line for each value, so that git shows which changed; keys keep their order."""
    text = json.dumps(content, indent=1, ensure_ascii=False) + "\n"
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        half = ascii(error.object[error.start])
        raise InputError(where, f"a string holds half a character ({half})") from None


def same_content(one: JsonObject, other: JsonObject) -> bool:
    """Whether two documents say the same, in whatever order of keys."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def refuse_sign_in(body: bytes, where: str) -> None:
    """InputError where a page asks who one is, since the address then is the thing to change."""
    if body.removeprefix(_MARK).lstrip()[:1] == b"<" and _SIGN_IN.search(body):
        raise InputError(
            where,
            "answers with a page to sign in on, no API document",
            "give an address that anybody can read, or save the document under releases/ by hand",
        )
