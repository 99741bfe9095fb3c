"""What the client knows of each operation: data, written out by the generator."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, Literal, Protocol, TypeAlias, TypeVar

import msgspec

T = TypeVar("T")
V = TypeVar("V")
E = TypeVar("E")

SAFE_METHODS = ("GET", "HEAD", "OPTIONS", "QUERY")
"""Methods of HTTP that only read (RFC 9110 §9.2.1)."""

FORM_TYPE = "application/x-www-form-urlencoded"

Location = Literal["path", "query", "header", "cookie", "querystring"]

Security: TypeAlias = tuple[tuple[str, ...], ...]
"""Alternatives of signing in, each the names of the security schemes that go together."""


class Translating(Protocol):
    """What turns a body of another form into the JSON that says the same, and back."""

    def to_json(self, content: bytes) -> bytes:
        """The JSON of a body; raises DecodeError."""
        ...

    def from_json(self, content: bytes) -> bytes:
        """The body of this JSON; raises ValueError."""
        ...


class Parameter(msgspec.Struct, frozen=True):
    """One argument that is not the body.

    ``key`` marks a path value that is sent as ``b64(...)`` where it is not safe plain, or is
    one of ``siblings`` (literal path segments at the same place).
    A ``querystring`` is the whole query.
    ``condition`` is the wire name of the query parameter that carries this one's operator.
    ``attributes`` marks a mapping of the caller's own names, ``json`` a value that is sent as
    JSON text, ``reserved`` one whose reserved characters stay as they are, ``nested`` a list
    whose elements are lists, joined with commas, ``base64`` one whose bytes travel as text.
    ``constant`` is sent where nothing is given, and before it the client's own argument named
    ``client``. ``exact`` marks numbers that are no floats.
    ``idempotency`` marks a key by which the server knows a request that comes again. One that is
    ``deprecated`` warns when it is given: PEP 702 marks functions and classes, no parameter.
    """

    python: str
    wire: str
    location: Location
    required: bool = False
    style: str = "form"
    explode: bool = True
    key: bool = False
    siblings: tuple[str, ...] = ()
    condition: str | None = None
    attributes: bool = False
    json: bool = False
    reserved: bool = False
    nested: bool = False
    deprecated: bool = False
    constant: bool | int | float | str | None = None
    client: str | None = None
    idempotency: bool = False
    base64: Literal["", "base64", "base64url"] = ""
    exact: bool = False


class PathParameter(Parameter, frozen=True):
    """A part of the path, laid out as one is (OpenAPI 3.1 §4.8.12: ``simple``, not exploded)."""

    location: Location = "path"
    required: bool = True
    style: str = "simple"
    explode: bool = False


def queries(deprecated: str = "", /, **wires: str | tuple[str, str]) -> tuple[Parameter, ...]:
    """Usual parameters of the query: the name of each on the wire by Python's, with that of the
    parameter that carries its operator where there is one; ``deprecated`` names those that are."""
    old = deprecated.split()
    found: list[Parameter] = []
    for python, given in wires.items():
        wire, condition = (given, None) if isinstance(given, str) else given
        found.append(
            Parameter(python, wire, "query", condition=condition, deprecated=python in old)
        )
    return tuple(found)


class Field(msgspec.Struct, frozen=True, kw_only=True):
    """How one field of a form is laid out, where not as any field is.

    ``media_type`` is the Content-Type of its part; a ``style`` lays it out as it does a parameter;
    ``base64`` marks bytes that travel as text; ``headers`` are more of the part's.
    """

    wire: str
    media_type: str = ""
    style: str = ""
    explode: bool = True
    reserved: bool = False
    base64: bool = False
    headers: tuple[tuple[str, str], ...] = ()


class Body(msgspec.Struct, frozen=True):
    """How the request body is sent; ``field`` names the file part of an upload.

    ``others`` are further ways to send it, from which the value itself or ``media_type=`` of the
    call chooses; ``type`` is what the value of each is. ``also`` are more media types that a caller
    may name, JSON and forms of the same value.
    """

    kind: Literal["json", "form", "multipart", "bytes", "text", "lines", "sequence", "xml"]
    media_type: str = "application/json"
    required: bool = False
    field: str | None = None
    fields: tuple[Field, ...] = ()
    type: Any = None
    others: tuple[Body, ...] = ()
    also: tuple[str, ...] = ()
    xml: Translating | None = None


class Answer(msgspec.Struct, frozen=True):
    """How one status is read; ``type`` is what ``json`` decodes to.

    ``events``, ``lines`` and ``sequence`` come item by item: ``type`` is that of one, or of the
    data of an event; ``named`` has the types of data by the name of their event.
    ``open`` is read as its Content-Type says. Where there are ``others``, the Content-Type of the
    answer chooses by ``media_type``, which may be a range. ``inside`` is the JSON pointer of the
    value in its envelope.
    """

    kind: Literal[
        "empty", "json", "text", "bytes", "open", "events", "lines", "sequence", "xml"
    ] = "empty"
    type: Any = None
    named: dict[str, Any] = {}
    media_type: str = ""
    others: tuple[Answer, ...] = ()
    inside: str = ""
    xml: Translating | None = None


class StreamRules(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of a stream beside its items.

    ``reconnect`` says that the server goes on after the event that ``Last-Event-ID`` names;
    ``end`` is the data of the event after which nothing follows.
    """

    reconnect: bool = False
    end: str | None = None


class Streamed(Generic[V, E]):
    """What an operation returns that answers whole (``V``) or item by item (``E``): a mark for
    type checkers, never made."""


class Paging(msgspec.Struct, frozen=True):
    """How a list is read in parts.

    ``page`` and ``size`` are wire names of query parameters; ``first`` is what ``page`` takes at
    first, None where it is not sent. ``items``, ``total``, ``max_size`` and ``next`` are JSON
    pointers into the answer, ``*`` standing for each element of an array
    (``/*/metadata/totalCount``); ``items`` of ``""`` is the answer itself; ``next``, a token or an
    address (RFC 3986), may be ``header:<name>``. ``key`` is a pointer into an element, after whose
    value the next page begins. ``item`` is the element type.
    """

    style: Literal["page", "offset", "token", "link", "after"] = "page"
    page: str | None = None
    size: str | None = None
    first: int | str | None = None
    items: str = ""
    total: str | None = None
    max_size: str | None = None
    next: str | None = None
    key: str | None = None
    item: Any = None


class Changes(msgspec.Struct, frozen=True):
    """How a list tells what changed since a time.

    ``argument`` is what takes the time, by its Python name: with ``operator`` where it carries one,
    inside the text ``written`` where there is one (at ``{time}``), as a date where it is a ``day``.
    ``beginning`` is the time to send for everything, where the list is not given without one.
    ``property`` is the attribute of an element that has its time, ``keys`` those that identify it,
    below objects by dots. ``margin`` is how many seconds after its time a change may be seen at the
    latest, ``granularity`` how many seconds the comparison may be off.
    """

    argument: str
    property: str
    keys: tuple[str, ...]
    operator: Literal["", ">", ">="] = ""
    written: str = ""
    beginning: str = ""
    margin: int = 0
    granularity: int = 1
    day: bool = False


class NumberSeries(msgspec.Struct, frozen=True):
    """Attributes of the request model that ``number=`` sets."""

    flag: str
    number: str


class JobRules(msgspec.Struct, frozen=True, kw_only=True):
    """How the job is followed that a call begins by itself, by the status ``accepted``.

    ``id`` is where the answer has the job's id or the address of its state: a JSON pointer or
    ``header:<name>``. ``state`` is the path template of the state, whose last place is the id;
    empty where the address is asked. ``status`` is where the state says how far the job is, in
    the words ``done`` and ``failed``; empty where the status of the answer says it. ``content`` is
    the path template of the result, empty where the last state has it; ``result`` is whether there
    is one.
    """

    id: str
    accepted: int = 202
    state: str = ""
    status: str = ""
    done: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    message: str = ""
    content: str = ""
    result: bool = True


class Server(msgspec.Struct, frozen=True, kw_only=True):
    """Where calls may go: a template, its variables with their defaults, and what they may be."""

    url: str
    name: str = ""
    variables: Mapping[str, str] = {}
    allowed: Mapping[str, tuple[str, ...]] = {}


class Operation(msgspec.Struct, Generic[T], frozen=True, eq=False):
    """One call of the API: ``T`` is what a successful call returns.

    ``answers`` is keyed by status (``"200"``), class (``"2XX"``) or ``"default"``, and so are the
    typed ``errors``. ``accept`` is the Accept header.
    ``created`` is the path template of the by-key GET where one exists, ``""`` where the key
    is only in Location, None where the operation creates nothing. ``created_parameters`` are the
    path parameters of that GET, as it declares them, ``created_inside`` is where its answer has the
    record. ``security`` are the alternatives of signing in, each of the names of security schemes
    that go together; None is the API's own, and none at all sends no credentials. ``servers`` are
    its own where it is not at the API's. ``version`` is where a record says what If-Match takes.
    """

    id: str
    method: str
    path: str
    resource: str
    function: str
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    answers: dict[str, Answer] = {}
    errors: dict[str, Answer] = {}
    accept: str = "application/json"
    paging: Paging | None = None
    changes: Changes | None = None
    background: bool = False
    job: JobRules | None = None
    created: str | None = None
    created_type: Any = None
    created_inside: str = ""
    created_parameters: tuple[Parameter, ...] = ()
    etag: bool = False
    version: str = ""
    number_series: NumberSeries | None = None
    security: Security | None = None
    servers: tuple[Server, ...] = ()
    stream: StreamRules = StreamRules()
    deprecated: str | None = None
