"""The settings as frozen values; a class a table of ``api.toml``."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct, field


class PackageSettings(Struct, frozen=True):
    """``[package]``: what the generated package is called and says of itself."""

    distribution: str
    import_name: str
    client: str
    description: str = ""
    license: str = ""
    authors: tuple[str, ...] = ()
    urls: Mapping[str, str] = field(default_factory=dict)


class DocumentFlavour(Struct, frozen=True):
    """One place where the document is published, by what sets it apart."""

    name: str
    url: str


class DocumentSettings(Struct, frozen=True):
    """``[document]``: ``title`` is the ``info.title`` to expect.

    ``release`` is the one to generate; None is the newest. References may lead to
    ``allowed_files``. ``operations`` is how many the published document has, of which a kept one
    may be a selection; 0 where nobody says it.
    """

    title: str | None = None
    release: str | None = None
    allowed_files: tuple[Path, ...] = ()
    flavours: tuple[DocumentFlavour, ...] = ()
    operations: int = 0


class ServerSettings(Struct, frozen=True):
    """``[server]``: ``base_url`` overrides the document's.

    ``environments`` are addresses by the names that clients choose them by, the first unless told.
    Comparing releases ignores each ``strip_prefix`` at the start of a path, and so does naming
    the resources of operations without a tag.
    """

    base_url: str | None = None
    strip_prefix: tuple[str, ...] = ()
    environments: Mapping[str, str] = field(default_factory=dict)


class TypeSettings(Struct, frozen=True):
    """``[types]``: which JSON formats become which Python types.

    Numbers of a ``decimal`` format are exact. ``additional`` says what becomes of members that
    a schema does not name and is silent about: ``ignore`` or ``keep``.
    ``machine_names`` are patterns of schema names that tools made up, with the groups ``field``
    and ``parent``.
    """

    decimal: tuple[str, ...] = ()
    additional: str = "ignore"
    machine_names: tuple[str, ...] = ()


class DateSettings(Struct, frozen=True):
    """``[dates]``: the API's own zone (IANA), in which it reads times without offset."""

    zone: str | None = None


class EnvironmentSettings(Struct, frozen=True):
    """``[environment]``: from which variables clients are made.

    ``prefix`` begins their names, by default the import name in capitals; ``names`` are those of
    single arguments that are called otherwise.
    """

    prefix: str | None = None
    names: Mapping[str, str] = field(default_factory=dict)


class Renames(Struct, frozen=True):
    """``[renames]``: by operationId, tag and wire name, the name to use."""

    operations: Mapping[str, str] = field(default_factory=dict)
    resources: Mapping[str, str] = field(default_factory=dict)
    schemas: Mapping[str, str] = field(default_factory=dict)


class OAuthFlow(Struct, frozen=True):
    """``[auth.service]``, ``[auth.interactive]`` and their like: one way to get a token.

    ``scheme`` is the document's security scheme that it stands for, empty for any of them.
    Without ``token_url`` the server says its addresses at ``metadata_url``.
    ``tenant_parameter`` is the field of the token request that carries the tenant, and
    ``company_header`` the header of every call that does. ``headers`` go with every call.
    ``client_authentication`` is ``body`` or ``basic`` (RFC 6749 §2.3.1). ``token_field`` is the
    member of the answer that holds the token. ``token_body`` (``form`` or ``json``) is how the
    token request is written, ``token_headers`` go with it. ``advice`` is by OAuth error code.
    """

    token_url: str = ""
    authorize_url: str = ""
    device_url: str = ""
    metadata_url: str = ""
    scheme: str = ""
    scopes: tuple[str, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    tenant_parameter: str = ""
    company_header: str = ""
    client_authentication: str = "body"
    token_field: str = "access_token"  # noqa: S105 - the name of a JSON member
    token_body: str = "form"  # noqa: S105 - how it is written
    token_headers: Mapping[str, str] = field(default_factory=dict)
    pkce: bool = True
    advice: Mapping[str, str] = field(default_factory=dict)


class KeyWay(Struct, frozen=True):
    """``[auth.key]``: a key in a ``header``, the ``query`` or a ``cookie`` of this name.

    ``prefix`` goes before it. ``scheme`` is the document's security scheme that it stands for.
    """

    name: str
    location: str = "header"
    prefix: str = ""
    scheme: str = ""


class PlainWay(Struct, frozen=True):
    """``[auth.basic]`` or ``[auth.bearer]``: nothing but which scheme it stands for."""

    scheme: str = ""


class SessionWay(Struct, frozen=True):
    """``[auth.session]``: keys that are exchanged for the token of a session.

    ``fields`` are the arguments by their wire names, ``expiry`` the wire name of the date at
    which it shall end, ``days`` from now. ``token`` is the pointer of the token in the answer; it
    is the password of ``user`` (Basic), or goes into ``header`` after ``prefix``.
    """

    url: str
    token: str
    fields: Mapping[str, str]
    method: str = "POST"
    send: str = "json"
    expiry: str = ""
    days: int = 2
    user: str = ""
    header: str = "Authorization"
    prefix: str = "Bearer "
    scheme: str = ""


class CsrfWay(Struct, frozen=True):
    """``[auth.csrf]``: where the token for writes is fetched, and the header that carries it."""

    url: str
    header: str = "X-CSRF-Token"


class AuthSettings(Struct, frozen=True):
    """``[auth]``: the ways to sign in that the API has; None is one it has not.

    Where it declares any, they are all, whatever the document declares.
    """

    service: OAuthFlow | None = None
    interactive: OAuthFlow | None = None
    legacy: OAuthFlow | None = None
    password: OAuthFlow | None = None
    device: OAuthFlow | None = None
    keys: tuple[KeyWay, ...] = ()
    basic: PlainWay | None = None
    bearer: PlainWay | None = None
    session: SessionWay | None = None
    csrf: CsrfWay | None = None


class FaultRule(Struct, frozen=True):
    """``[[errors.faults]]``: the error class and advice for a code in an error's body."""

    code: str
    error: str
    advice: str = ""


class ErrorPlaces(Struct, frozen=True):
    """``[errors]``: pointers into error bodies, tried in order; ``*`` is each element."""

    message: tuple[str, ...] = ()
    code: tuple[str, ...] = ()
    details: tuple[str, ...] = ()


class LimitSettings(Struct, frozen=True):
    """``[limits]``: names of the headers of a quota; ``kind`` is how ``reset`` is said."""

    limit: str = ""
    remaining: str = ""
    reset: str = ""
    policy: str = ""
    kind: str = ""


class SignatureSettings(Struct, frozen=True):
    """``[webhooks.signature]``: how the API signs what it sends.

    ``header`` has the signatures, split by ``separator``, each after ``prefix``; ``content`` is
    what is signed, with ``{body}``, ``{id}``, ``{timestamp}``, ``{url}`` and ``{method}``. A time
    may be ``tolerance`` seconds off.
    """

    header: str
    hash: str = "sha256"
    encoding: str = "hex"
    prefix: str = ""
    separator: str = ""
    content: str = "{body}"
    id: str = ""
    timestamp: str = ""
    timestamp_prefix: str = ""
    tolerance: int = 300
    key: str = "text"
    key_prefix: str = ""


class WebhookSettings(Struct, frozen=True):
    """``[webhooks]``: places of what the API sends to a program's own address.

    A place is a member of the body, a JSON pointer into it, or a header. ``items`` is the
    pointer of the array where one request has several, None where each has one.
    """

    places: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    items: str | None = None
    status_page: bool = False
    signature: SignatureSettings | None = None


class SandboxSettings(Struct, frozen=True):
    """``[sandbox]``: the package has a server of the API to try calls and to test against.

    A collection has ``records`` at first, a page ``largest_page`` at most. ``relations`` are the
    collections that records have keys of, by where those stand (``invoices#/payer/id``), where
    names do not tell.
    """

    records: int = 12
    largest_page: int = 100
    relations: Mapping[str, str] = field(default_factory=dict)


class ApiConfig(Struct, frozen=True):
    """Everything ``api.toml`` says; ``folder`` is None for settings made from a title.

    ``headers`` go with every call; ``status_advice`` (``[errors.advice]``) is added to every error
    with that status. ``request_id_headers`` are where an answer says how support finds it.
    ``odata`` (``[odata]``) is the version that filters are written in, empty where it is none.
    ``names`` (``[names]``) are patterns for whole operationIds, paths and tags, by which of them.
    Paths are absolute and inside ``folder``.
    """

    package: PackageSettings
    folder: Path | None = None
    document: DocumentSettings = DocumentSettings()
    server: ServerSettings = ServerSettings()
    overlays: tuple[Path, ...] = ()
    types: TypeSettings = TypeSettings()
    dates: DateSettings = DateSettings()
    environment: EnvironmentSettings = EnvironmentSettings()
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    renames: Renames = Renames()
    auth: AuthSettings = AuthSettings()
    headers: Mapping[str, str] = field(default_factory=dict)
    faults: tuple[FaultRule, ...] = ()
    status_advice: Mapping[int, str] = field(default_factory=dict)
    request_id_headers: tuple[str, ...] = ()
    error_places: ErrorPlaces = ErrorPlaces()
    limits: LimitSettings = LimitSettings()
    odata: str = ""
    webhooks: WebhookSettings | None = None
    sandbox: SandboxSettings | None = None
