"""The intermediate representation: what templates see instead of the document.

Everything is frozen and already safe to print: identifiers are their own types, made only by
:mod:`erpgen.model.names`, and text has been cleaned by :mod:`erpgen.model.text`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType, TypeAlias

Identifier = NewType("Identifier", str)
"""A snake_case Python name that is no keyword and shadows nothing it should not."""

ClassName = NewType("ClassName", str)
"""A PascalCase Python name."""

ModuleName = NewType("ModuleName", str)
"""A dotted module path below the package's ``models``."""


class Scalar(StrEnum):
    """A JSON value without structure, as the Python type that stands for it."""

    STRING = "str"
    INTEGER = "int"
    FLOAT = "float"
    DECIMAL = "Decimal"
    TEXT_DECIMAL = "TextDecimal"
    BOOLEAN = "bool"
    DATETIME = "datetime"
    MS_DATETIME = "MsDateTime"
    DATE = "date"
    TIME = "time"
    UUID = "UUID"
    BYTES = "bytes"
    BASE64URL = "Base64Url"
    FILE = "FormFile"
    NULL = "None"
    ANY = "Any"
    RECORD = "OpenRecord"


@dataclass(frozen=True, slots=True)
class ScalarType:
    """A scalar."""

    scalar: Scalar


@dataclass(frozen=True, slots=True)
class ClassType:
    """A reference to a struct, enum or alias of the model, by the name people type."""

    name: ClassName


@dataclass(frozen=True, slots=True)
class ListType:
    """A JSON array of one element type."""

    element: TypeRef


@dataclass(frozen=True, slots=True)
class MapType:
    """A JSON object used as a dictionary."""

    value: TypeRef


@dataclass(frozen=True, slots=True)
class UnionType:
    """One of several types (never nested, at least two)."""

    members: tuple[TypeRef, ...]


Security: TypeAlias = tuple[tuple[str, ...], ...]
"""Alternatives of signing in, each the names of the security schemes that go together."""


@dataclass(frozen=True, slots=True)
class EventType:
    """A server-sent event, and what its data holds."""

    data: TypeRef


@dataclass(frozen=True, slots=True)
class StreamType:
    """Items that come, or are sent, one by one; of bodies and answers alone, never inside."""

    element: TypeRef


TypeRef: TypeAlias = (
    ScalarType | ClassType | ListType | MapType | UnionType | EventType | StreamType
)


@dataclass(frozen=True, slots=True)
class Property:
    """One attribute of a struct."""

    python: Identifier
    wire: str
    type: TypeRef
    required: bool
    nullable: bool
    wrapped: bool
    deprecated: bool
    doc: str


@dataclass(frozen=True, slots=True)
class StructModel:
    """A class for a JSON object; ``aliases`` are other names of the same shape.

    Answers never reach a ``request_only`` class. ``properties`` are all there are, those of
    ``base`` too. ``tags`` are the values of discriminators that stand for the class, ``otherwise``
    the discriminators for whose other values it stands, ``demanded`` the members by which it is
    told from others, ``extra`` the type of members of other names and ``extra_python`` the
    attribute that holds them. ``inherited`` are the wire names of what ``base`` has. Of a class
    that requests carry too, ``asked`` are the attributes that a request must have and
    ``read_only`` those that it leaves out.
    """

    name: ClassName
    module: ModuleName
    properties: tuple[Property, ...]
    doc: str
    aliases: tuple[ClassName, ...] = ()
    number_series: NumberSeries | None = None
    schema_names: tuple[str, ...] = ()
    request_only: bool = False
    base: ClassName | None = None
    tags: tuple[tuple[str, tuple[str | int, ...]], ...] = ()
    otherwise: tuple[str, ...] = ()
    demanded: tuple[str, ...] = ()
    extra: TypeRef | None = None
    extra_python: Identifier | None = None
    inherited: frozenset[str] = frozenset()
    asked: tuple[Identifier, ...] = ()
    read_only: tuple[Identifier, ...] = ()

    @property
    def own(self) -> tuple[Property, ...]:
        """The properties that no base has."""
        return tuple(one for one in self.properties if one.wire not in self.inherited)


@dataclass(frozen=True, slots=True)
class EnumMember:
    """One known value of an open enum."""

    python: Identifier
    value: str | int
    doc: str = ""


@dataclass(frozen=True, slots=True)
class EnumModel:
    """A class for a closed-looking set of values that stays open to new ones."""

    name: ClassName
    module: ModuleName
    members: tuple[EnumMember, ...]
    doc: str
    aliases: tuple[ClassName, ...] = ()
    schema_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AliasModel:
    """A named schema that is no object and no enum: a name for another type."""

    name: ClassName
    module: ModuleName
    target: TypeRef
    doc: str
    schema_names: tuple[str, ...] = ()


SchemaModel: TypeAlias = StructModel | EnumModel | AliasModel


class Location(StrEnum):
    """Where a parameter travels."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"
    QUERYSTRING = "querystring"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One argument of a method that is not the body.

    ``attributes`` marks a mapping of the caller's own names, ``json`` a value sent as JSON text,
    ``reserved`` one whose reserved characters are not percent-encoded. ``constant`` is sent where
    the caller gives nothing. ``client`` names the client's own argument that is sent then.
    """

    python: Identifier
    wire: str
    location: Location
    type: TypeRef
    required: bool
    deprecated: bool
    doc: str
    style: str
    explode: bool
    key: bool = False
    siblings: tuple[str, ...] = ()
    condition: str | None = None
    attributes: bool = False
    json: bool = False
    reserved: bool = False
    constant: bool | int | float | str | None = None
    client: Identifier | None = None

    @property
    def needed(self) -> bool:
        """Whether a call must give it."""
        return self.required and self.client is None

    @property
    def positional(self) -> bool:
        """Whether it is given by position: what stands in the path, but for the client's own."""
        return self.location is Location.PATH and self.client is None


class BodyKind(StrEnum):
    """How a request body is put on the wire."""

    JSON = "json"
    FORM = "form"
    MULTIPART = "multipart"
    BYTES = "bytes"
    TEXT = "text"
    LINES = "lines"
    SEQUENCE = "sequence"


@dataclass(frozen=True, slots=True)
class FieldEncoding:
    """How one field of a form is laid out; ``style`` is empty where it is text or JSON.

    ``base64`` marks bytes that travel as text, ``headers`` are constant ones of a part.
    """

    wire: str
    media_type: str = ""
    style: str = ""
    explode: bool = True
    reserved: bool = False
    base64: bool = False
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class BodyContent:
    """One way to send a body; ``encodings`` are of the fields of a form that need one."""

    kind: BodyKind
    media_type: str
    type: TypeRef
    encodings: tuple[FieldEncoding, ...] = ()


@dataclass(frozen=True, slots=True)
class Body:
    """The request body of an operation; ``field`` names the part of an upload.

    ``kind``, ``media_type``, ``type`` and ``encodings`` are of the way that leads, ``others`` the
    rest of them.
    """

    kind: BodyKind
    media_type: str
    type: TypeRef
    required: bool
    doc: str
    field: str | None = None
    encodings: tuple[FieldEncoding, ...] = ()
    others: tuple[BodyContent, ...] = ()

    @property
    def types(self) -> tuple[TypeRef, ...]:
        """What can be given, over all ways to send it, each once."""
        return tuple(dict.fromkeys((self.type, *(one.type for one in self.others))))


class AnswerKind(StrEnum):
    """How an answer's body is read; ``open`` is whatever its Content-Type says."""

    EMPTY = "empty"
    JSON = "json"
    TEXT = "text"
    BYTES = "bytes"
    OPEN = "open"
    EVENTS = "events"
    LINES = "lines"
    SEQUENCE = "sequence"


@dataclass(frozen=True, slots=True)
class AnswerContent:
    """One form in which an answer can come; ``media_type`` may be a range.

    ``named`` has the types of an event's data by the name of the event, ``""`` for any other.
    ``inside`` is the JSON pointer at which its value stands, empty where that is the whole.
    """

    kind: AnswerKind
    media_type: str
    type: TypeRef
    named: tuple[tuple[str, TypeRef], ...] = ()
    inside: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What one status (or ``default``, or a class such as ``2XX``) answers with.

    ``kind``, ``media_type``, ``type`` and ``inside`` are of the form that leads, ``others`` the
    rest.
    """

    status: str
    kind: AnswerKind
    type: TypeRef | None
    doc: str = ""
    media_type: str = ""
    others: tuple[AnswerContent, ...] = ()
    named: tuple[tuple[str, TypeRef], ...] = ()
    inside: str = ""

    @property
    def types(self) -> tuple[TypeRef, ...]:
        """What it can be, over all its forms; none where it has no body."""
        lead = () if self.type is None else (self.type,)
        return (*lead, *(one.type for one in self.others))


@dataclass(frozen=True, slots=True)
class NumberSeries:
    """The flag and number properties of a request struct, the number by its wire name too."""

    flag: Identifier
    number: Identifier
    number_wire: str


class PagingStyle(StrEnum):
    """How a list is asked for in parts."""

    PAGE = "page"
    OFFSET = "offset"
    TOKEN = "token"  # noqa: S105 - a page token, no secret
    LINK = "link"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Paging:
    """How one operation pages; pointers are relative to the answer, ``*`` is each element.

    ``page`` is the wire name of the page, offset, token or key parameter, None where the answer has
    the whole address of the next page; ``size`` is that of the size. ``next`` is where the next
    token or address stands (``/nextPageToken``, or ``header:Name``), ``key`` where an element has
    the key after which the next page begins.
    """

    style: PagingStyle
    page: str | None
    size: str | None
    first: int | str | None
    items: str
    total: str | None
    max_size: str | None
    next: str | None
    item: TypeRef
    key: str | None = None


@dataclass(frozen=True, slots=True)
class StreamRules:
    """What is known of a stream beside its items.

    ``reconnect`` says that the server goes on after the event that Last-Event-ID names, ``end``
    is the data of the event after which nothing follows.
    """

    reconnect: bool = False
    end: str | None = None


@dataclass(frozen=True, slots=True)
class Operation:
    """One method of a resource.

    ``constants`` are parameters that are no argument of it: they always have one value.
    ``errors`` are the error statuses that the document names, ``error_answers`` those with a type.

    ``accept`` is the Accept header of its calls, empty where no answer has a body. ``security`` is
    None where the document says nothing of signing in anywhere.
    """

    id: str
    method: str
    path: str
    resource: Identifier
    function: Identifier
    summary: str
    doc: str
    deprecated: bool
    parameters: tuple[Parameter, ...]
    body: Body | None
    answers: tuple[Answer, ...]
    returns: TypeRef | None
    accept: str = ""
    paging: Paging | None = None
    background: bool = False
    created: bool = False
    created_fetch: str | None = None
    etag: bool = False
    download: bool = False
    number_series: NumberSeries | None = None
    security: Security | None = None
    servers: tuple[Server, ...] = ()
    errors: tuple[str, ...] = ()
    error_answers: tuple[Answer, ...] = ()
    constants: tuple[Parameter, ...] = ()
    stream: StreamRules = StreamRules()
    pointer: str = ""


@dataclass(frozen=True, slots=True)
class Resource:
    """One class of operations, reached as ``client.<attribute>``.

    ``classes`` are the names of the model that its operations lead to.
    """

    attribute: Identifier
    class_name: ClassName
    tag: str
    doc: str
    operations: tuple[Operation, ...]
    classes: tuple[ClassName, ...] = ()


@dataclass(frozen=True, slots=True)
class BackgroundRules:
    """How calls are queued: header, accepted status, paths of state and content."""

    header: str
    accepted: int
    state: str
    content: str
    id_parameter: str


@dataclass(frozen=True, slots=True)
class ClientArgument:
    """What is given once per client and goes with every call that takes it."""

    python: Identifier
    scalar: Scalar
    doc: str


@dataclass(frozen=True, slots=True)
class ApiModel:
    """Everything that is rendered; ``security`` is what most operations ask for."""

    title: str
    version: str
    doc: str
    base_url: str
    resources: tuple[Resource, ...]
    schemas: tuple[SchemaModel, ...]
    background: BackgroundRules | None = None
    client_arguments: tuple[ClientArgument, ...] = ()
    security_schemes: tuple[SecurityScheme, ...] = field(default=())
    security: Security | None = None
    servers: tuple[Server, ...] = ()


@dataclass(frozen=True, slots=True)
class ServerVariable:
    """A part of an address that callers may choose; ``allowed`` is empty where any value is."""

    python: Identifier
    wire: str
    default: str
    allowed: tuple[str, ...] = ()
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Server:
    """Where calls may go; ``name`` is the environment that it is called by."""

    url: str
    name: str = ""
    variables: tuple[ServerVariable, ...] = ()


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """One way to sign in that the document declares.

    ``location`` and ``parameter`` are where an API key goes, ``word`` is the scheme of HTTP
    authentication, ``metadata_url`` where the server says its addresses.
    """

    name: str
    kind: str
    location: str = ""
    parameter: str = ""
    word: str = ""
    metadata_url: str = ""
    flows: tuple[OAuthFlow, ...] = ()


@dataclass(frozen=True, slots=True)
class OAuthFlow:
    """One OAuth 2 flow with its addresses (empty where the document gives none)."""

    kind: str
    authorization_url: str
    token_url: str
    scopes: tuple[str, ...]
    device_url: str = ""
