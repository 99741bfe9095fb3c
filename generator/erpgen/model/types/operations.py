"""What operations become: arguments, bodies, answers, and how a list is read."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from erpgen.model.types.access import Server
from erpgen.model.types.schemas import Identifier, NumberSeries, Security, TypeRef


class Location(StrEnum):
    """Where a parameter travels."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"
    QUERYSTRING = "querystring"


class Parameter(Struct, frozen=True):
    """One argument of a method that is not the body.

    ``attributes`` marks a mapping of the caller's own names, ``json`` a value sent as JSON text,
    ``reserved`` one whose reserved characters are not percent-encoded, ``nested`` a list whose
    elements are lists, ``base64`` one whose bytes travel as that text. ``constant`` is sent where
    the caller gives nothing. ``client`` names the client's own argument that is sent then.
    ``idempotency`` is a key that the client makes, ``version`` one that is read from the body.
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
    nested: bool = False
    constant: bool | int | float | str | None = None
    client: Identifier | None = None
    idempotency: bool = False
    version: bool = False
    base64: str = ""

    @property
    def needed(self) -> bool:
        """Whether a call must give it."""
        return self.required and self.client is None and not (self.idempotency or self.version)

    @property
    def positional(self) -> bool:
        """Whether it is given by position: what stands in the path, but for the client's own."""
        return self.location is Location.PATH and self.client is None


class XmlNode(Struct, frozen=True):
    """How one value stands in XML: the names are XML's, those of ``members`` JSON's.

    ``kind`` is ``object``, ``array``, ``string``, ``token`` (white space around it says nothing),
    ``number``, ``boolean`` or ``any``; ``role`` is ``element``, ``attribute``, ``text`` or
    ``cdata``; ``shape`` names the component of an object.
    """

    name: str = ""
    kind: str = "string"
    role: str = "element"
    namespace: str = ""
    prefix: str = ""
    wrapped: bool = False
    members: tuple[tuple[str, XmlNode], ...] = ()
    item: XmlNode | None = None
    more: XmlNode | None = None
    shape: str = ""


class BodyKind(StrEnum):
    """How a request body is put on the wire."""

    JSON = "json"
    FORM = "form"
    MULTIPART = "multipart"
    BYTES = "bytes"
    TEXT = "text"
    LINES = "lines"
    SEQUENCE = "sequence"
    XML = "xml"


class FieldEncoding(Struct, frozen=True):
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


class BodyContent(Struct, frozen=True):
    """One way to send a body; ``encodings`` are of the fields of a form that need one."""

    kind: BodyKind
    media_type: str
    type: TypeRef
    encodings: tuple[FieldEncoding, ...] = ()
    xml: XmlNode | None = None


class Body(Struct, frozen=True):
    """The request body of an operation; ``field`` names the part of an upload.

    ``kind``, ``media_type``, ``type`` and ``encodings`` are of the way that leads, ``others`` the
    rest of them, and ``also`` more media types that carry what the leading one does.
    """

    kind: BodyKind
    media_type: str
    type: TypeRef
    required: bool
    doc: str
    field: str | None = None
    encodings: tuple[FieldEncoding, ...] = ()
    others: tuple[BodyContent, ...] = ()
    also: tuple[str, ...] = ()
    xml: XmlNode | None = None

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
    XML = "xml"


class AnswerContent(Struct, frozen=True):
    """One form in which an answer can come; ``media_type`` may be a range.

    ``named`` has the types of an event's data by the name of the event, ``""`` for any other.
    ``inside`` is the JSON pointer at which its value stands, empty where that is the whole.
    """

    kind: AnswerKind
    media_type: str
    type: TypeRef
    named: tuple[tuple[str, TypeRef], ...] = ()
    inside: str = ""
    xml: XmlNode | None = None


class Answer(Struct, frozen=True):
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
    xml: XmlNode | None = None

    @property
    def types(self) -> tuple[TypeRef, ...]:
        """What it can be, over all its forms; none where it has no body."""
        lead = () if self.type is None else (self.type,)
        return (*lead, *(one.type for one in self.others))


class PagingStyle(StrEnum):
    """How a list is asked for in parts."""

    PAGE = "page"
    OFFSET = "offset"
    TOKEN = "token"  # noqa: S105 - a page token, no secret
    LINK = "link"
    AFTER = "after"


class Paging(Struct, frozen=True):
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


class Changes(Struct, frozen=True):
    """How one list tells what changed since a time; pointers go from one element.

    ``function`` is the method that reads the changes, ``argument`` the Python name of what takes
    the time: by ``operator`` where it carries one, inside the text ``written`` where that is not
    empty, as a date where it is a ``day``. ``beginning`` is what it takes for everything, empty
    where that is asked for without it. ``property`` is where an element has its time, ``keys`` are
    what identifies it. ``margin`` is how many seconds a change may be seen late, ``granularity``
    how many the comparison may be off.
    """

    function: Identifier
    argument: Identifier
    operator: str
    written: str
    property: str
    keys: tuple[str, ...]
    margin: int
    granularity: int
    beginning: str = ""
    day: bool = False


class StreamRules(Struct, frozen=True):
    """What is known of a stream beside its items.

    ``reconnect`` says that the server goes on after the event that Last-Event-ID names, ``end``
    is the data of the event after which nothing follows.
    """

    reconnect: bool = False
    end: str | None = None


class Job(Struct, frozen=True):
    """A job that a call begins; the runtime's ``JobRules`` says what each is."""

    id: str
    accepted: int = 202
    state: str = ""
    status: str = ""
    done: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    message: str = ""
    content: str = ""
    result: bool = True


class Operation(Struct, frozen=True):
    """One method of a resource.

    ``constants`` are parameters that are no argument of it: they always have one value.
    ``errors`` are the error statuses that the document names, ``error_answers`` those with a type.

    ``version`` is where a record has its ETag inside it, empty where it has none there.
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
    changes: Changes | None = None
    background: bool = False
    job: Job | None = None
    created: bool = False
    created_fetch: str | None = None
    etag: bool = False
    version: str = ""
    download: bool = False
    number_series: NumberSeries | None = None
    security: Security | None = None
    servers: tuple[Server, ...] = ()
    errors: tuple[str, ...] = ()
    error_answers: tuple[Answer, ...] = ()
    constants: tuple[Parameter, ...] = ()
    stream: StreamRules = StreamRules()
    pointer: str = ""
