"""What a sandbox is made from: the API's document, and its rules resolved and proved."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal

import msgspec

Role = Literal["list", "read", "create", "change", "replace", "remove", "upload", "other"]


class Paging(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How a list is cut, as ``Paging`` of the room ``operations`` says it; wire names, pointers."""

    style: Literal["page", "offset", "token", "link", "after"]
    page: str | None = None
    size: str | None = None
    first: int | str | None = None
    items: str = ""
    total: str | None = None
    max_size: str | None = None
    next: str | None = None
    key: str | None = None


class Series(msgspec.Struct, frozen=True, kw_only=True):
    """The flag and the number in a request, by their wire names."""

    flag: str
    number: str


class Job(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A job that a call begins, as ``JobRules`` of the room ``operations`` says it."""

    id: str
    accepted: int = 202
    state: str = ""
    status: str = ""
    done: tuple[str, ...] = ()
    content: str = ""


class Background(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How a header queues a call; ``state`` and ``content`` are path templates."""

    header: str
    accepted: int = 202
    state: str = ""
    content: str = ""


class Rules(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is known of one operation beside the document.

    ``client`` is what the client calls it (``customer.create``).
    ``collection`` is what it reads or writes, ``role`` how. ``owners`` are the path parameters that
    say whose records they are, ``keys`` those that say which record, or narrow a list, each with
    the property that holds it (empty where only the server knows). ``parent`` is the collection
    that the last owner is of, with the number of ``owners`` before it. ``inside`` is where the
    record stands in its answer, ``items`` where a list does. ``filters`` has the property that a
    query parameter compares with, ``conditions`` the parameter that has its operator. ``location``
    is the path template that a new record is read at. ``wipes`` says that a change sends the whole
    record.
    """

    id: str = ""
    client: str = ""
    role: Role = "other"
    collection: str = ""
    owners: tuple[str, ...] = ()
    keys: tuple[tuple[str, str], ...] = ()
    parent: tuple[str, int] | None = None
    inside: str = ""
    items: str = ""
    paging: Paging | None = None
    b64: tuple[str, ...] = ()
    filters: Mapping[str, str] = {}
    conditions: Mapping[str, str] = {}
    attributes: tuple[str, ...] = ()
    idempotency: str = ""
    background: bool = False
    job: Job | None = None
    created: bool = False
    location: str = ""
    etag: bool = False
    series: Series | None = None
    upload: str = ""
    download: bool = False
    security: tuple[tuple[str, ...], ...] | None = None


class Collection(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One kind of record; ``schemas`` are what answers show of it, the fullest first.

    ``key`` is the property that names a record, ``version`` the pointer of its ETag inside it.
    ``relations`` are pointers of properties that hold keys of other collections. ``created`` and
    ``changed`` are properties with the time of either. ``etag`` is whether answers say it.
    """

    key: str = ""
    schemas: tuple[Any, ...] = ()
    version: str = ""
    etag: bool = False
    relations: Mapping[str, str] = {}
    created: str = ""
    changed: str = ""


class Errors(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where the API's errors say what, and the code of a licence that is missing."""

    message: str = "/message"
    code: str = ""
    details: str = ""
    request_id: str = ""
    license: str = ""


class Scheme(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One security scheme: where its credentials are."""

    kind: str
    location: str = ""
    parameter: str = ""
    prefix: str = ""
    word: str = ""


class Flow(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One OAuth 2 flow: paths of its addresses, and what its token request says otherwise."""

    token: str = ""
    authorize: str = ""
    device: str = ""
    metadata: str = ""
    token_field: str = "access_token"  # noqa: S105 - the name of a JSON member
    tenant: str = ""


class Session(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The call that begins a session, and where its token goes."""

    method: str
    path: str
    token: str
    user: str = ""
    header: str = "Authorization"
    prefix: str = "Bearer "


class Csrf(msgspec.Struct, frozen=True, kw_only=True):
    """The header without which nothing is written, and the path that gives its token."""

    header: str
    path: str = "/"


class Signature(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How what is sent to a program is signed, as ``[webhooks.signature]`` says it."""

    header: str
    hash: str = "sha256"
    encoding: str = "hex"
    prefix: str = ""
    content: str = "{body}"
    id: str = ""
    timestamp: str = ""
    timestamp_prefix: str = ""
    key: str = "text"
    key_prefix: str = ""


class Webhooks(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a program is told of a change: the first place of each thing that is said."""

    places: Mapping[str, str] = {}
    items: str | None = None
    signature: Signature | None = None


class Settings(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """``[sandbox]``: how many records a collection has at first, and how many a page has."""

    records: int = 12
    largest_page: int = 100


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """The OpenAPI document, without its rules; operations and schemas are read when needed."""

    openapi: str = "3.1.0"
    info: Mapping[str, Any] = {}
    servers: tuple[Mapping[str, Any], ...] = ()
    tags: tuple[Mapping[str, Any], ...] = ()
    paths: Mapping[str, Mapping[str, msgspec.Raw]] = {}
    components: Mapping[str, Mapping[str, msgspec.Raw]] = {}


class Plan(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """All that a sandbox knows; ``rules`` are by method and path, ``GET /v1/customer``.

    ``prefix`` is the path of the API's own address, which clients may leave out. ``security`` is
    what operations ask for that say nothing of their own. ``variables`` are those of the
    environment that a client can be made of, each with the argument that it is.
    """

    document: Document
    rules: Mapping[str, Rules] = {}
    collections: Mapping[str, Collection] = {}
    prefix: str = ""
    background: Background | None = None
    errors: Errors = Errors()
    limits: Mapping[str, str] = {}
    schemes: Mapping[str, Scheme] = {}
    security: tuple[tuple[str, ...], ...] = ()
    flows: tuple[Flow, ...] = ()
    session: Session | None = None
    csrf: Csrf | None = None
    variables: Mapping[str, str] = {}
    webhooks: Webhooks | None = None
    zone: str = ""
    settings: Settings = Settings()

    @property
    def title(self) -> str:
        """What the API is called."""
        return str(self.document.info.get("title") or "API")


WRAPPER = "x-sandbox-value"
"""Marks a schema whose one property is the value that is meant."""
NAME = "x-sandbox-name"
"""Has what the client calls a property that it has another word for."""


def read_plan(content: bytes) -> Plan:
    """A plan from its JSON; raises ValueError where it is none."""
    return msgspec.json.decode(content, type=Plan)


def exact(content: bytes | str | msgspec.Raw) -> Any:
    """JSON as Python values, numbers with every digit; raises ValueError."""
    text = bytes(content) if isinstance(content, msgspec.Raw) else content
    return json.loads(text, parse_float=Decimal)


_WRITER = msgspec.json.Encoder(decimal_format="number")


def written(value: object) -> bytes:
    """JSON of Python values, decimals as numbers with every digit."""
    return _WRITER.encode(value)
