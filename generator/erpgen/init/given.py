"""The document that a new API begins with, as it was given."""

from __future__ import annotations

from msgspec import Struct

from erpgen.address import public_url
from erpgen.document import JsonObject
from erpgen.document_view import DocumentView, view
from erpgen.errors import InputError
from erpgen.fetch.published import refuse_sign_in
from erpgen.load import Limits, read_document
from erpgen.load.download import Validators, download_if_changed
from erpgen.load.parsing import parse
from erpgen.load.source import is_url, read_source
from erpgen.normalise import normalise


class Given(Struct, frozen=True):
    """A whole document: ``body`` as it came, ``content`` as it reads, ``view`` normalised.

    ``url`` is where it came from, without secrets, and empty for a file; ``validators`` are what
    the server gave to recognise it by.
    """

    where: str
    url: str
    body: bytes
    validators: Validators
    content: JsonObject
    view: DocumentView


def read_given(source: str) -> Given:
    """The document in a file or at an address; InputError where it is none of a whole API."""
    where = public_url(source)
    body, validators = _had(source)
    content = parse(body, where, Limits())
    document = view(where, normalise(read_document(body, source)).content)
    if not document.operations:
        raise InputError(where, "holds no operation", "give the document of the whole API")
    return Given(where, where if is_url(source) else "", body, validators, content, document)


def _had(source: str) -> tuple[bytes, Validators]:
    if not is_url(source):
        return read_source(source, Limits()), Validators()
    answer = download_if_changed(source, Limits(), Validators())
    body = answer.body or b""
    refuse_sign_in(body, public_url(source))
    return body, answer.validators
