"""What the package is called and how it presents itself."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field


class Fault(Struct, frozen=True):
    """A fault code of the API's errors: the exception it becomes, and what to do about it."""

    code: str
    error: str
    advice: str


class Key(Struct, frozen=True):
    """Where the key of a security scheme goes."""

    scheme: str
    location: str
    name: str
    prefix: str = ""


class Flow(Struct, frozen=True):
    """What the API says of one OAuth 2 flow.

    ``references`` are addresses as the document has them, relative to the server.
    """

    token_url: str = ""
    authorization_url: str = ""
    device_url: str = ""
    metadata_url: str = ""
    references: Mapping[str, str] = field(default_factory=dict)
    scopes: tuple[str, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    company_header: str = ""
    tenant_parameter: str = ""
    client_authentication: str = "body"
    token_field: str = "access_token"  # noqa: S105 - the name of a JSON member
    token_body: str = "form"  # noqa: S105 - how it is written
    token_headers: Mapping[str, str] = field(default_factory=dict)
    pkce: bool = True
    advice: Mapping[str, str] = field(default_factory=dict)

    @property
    def names_tenant(self) -> bool:
        """Whether a token is of one tenant, in a field of the request or in its address."""
        return bool(self.tenant_parameter) or "{tenant}" in self.token_url


class Session(Struct, frozen=True):
    """How keys become a session: ``names`` are their wire names by argument, ``rules`` the rest."""

    names: Mapping[str, str]
    rules: Mapping[str, str | int]
    user: str = ""


class Way(Struct, frozen=True):
    """One way to sign in, as a class of the package: ``kind`` is the runtime class that does it.

    ``schemes`` are the document's security schemes that it stands for, none for any of them.
    ``session`` and ``csrf`` are what their classes are told.
    ``word`` is the scheme of HTTP authentication where that has no class of its own.
    """

    kind: str
    class_name: str
    schemes: tuple[str, ...] = ()
    keys: tuple[Key, ...] = ()
    word: str = ""
    flow: Flow | None = None
    session: Session | None = None
    csrf: Mapping[str, str] = field(default_factory=dict)


class Webhooks(Struct, frozen=True):
    """What the API sends to a program's own address.

    ``rules`` and ``signature`` are the arguments of the runtime's ``WebhookRules`` and
    ``SignatureRules``; ``items`` is where the array stands that one request has, None for one.
    """

    rules: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    items: str | None = None
    status_page: bool = False
    signature: Mapping[str, str | int] | None = None


class EnvironmentWay(Struct, frozen=True):
    """A way to sign in by environment variables, their names by the arguments of its class.

    ``beside`` are others that are needed with it.
    """

    class_name: str
    arguments: Mapping[str, str]
    needed: tuple[str, ...]
    beside: tuple[EnvironmentWay, ...] = ()


class Environment(Struct, frozen=True):
    """From which environment variables a client is made; ``arguments`` are the client's own."""

    prefix: str
    profile: str
    ways: tuple[EnvironmentWay, ...] = ()
    arguments: Mapping[str, str] = field(default_factory=dict)
    demanded: bool = True


class PackageSettings(Struct, frozen=True):
    """The part of ``api.toml`` and of the release that rendering needs, all plain values.

    ``error_places`` and ``limits`` are arguments of the runtime's ``ErrorRules`` and
    ``LimitRules``. ``odata`` is the version of OData whose filters the package writes, if any.
    ``api`` is what commands call it, ``published`` where its document is. The document is a
    selection of ``selected_from`` operations, or 0 where it is whole.
    """

    distribution: str
    import_name: str
    client: str
    version: str
    release: str
    title: str = ""
    description: str = ""
    license: str = ""
    authors: tuple[str, ...] = ()
    urls: Mapping[str, str] = field(default_factory=dict)
    zone: str = ""
    generator: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    ways: tuple[Way, ...] = ()
    faults: tuple[Fault, ...] = ()
    message_advice: Mapping[int, str] = field(default_factory=dict)
    request_id_headers: tuple[str, ...] = ()
    error_places: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    limits: Mapping[str, str] = field(default_factory=dict)
    odata: str = ""
    webhooks: Webhooks | None = None
    environment: Environment = Environment("", "")
    api: str = ""
    published: str = ""
    selected_from: int = 0
    sandbox: bool = False
