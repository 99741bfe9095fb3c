"""No secret in anything that is logged, raised or shown, and none sent to another origin."""

from __future__ import annotations

import asyncio
import io
import logging
import pickle
import traceback
from collections.abc import Callable, Iterator

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from client.example_client import AsyncExample, Example
from fault_table import FAULTS, Fault
from loopback import Connection, Loopback, Received
from oauth_server import CLIENT_ID, CLIENT_SECRET, TENANT, OAuthServer, settings_for, visit
from runtime.auth import (
    BearerToken,
    DeviceLogin,
    InteractiveLogin,
    LegacyLogin,
    OAuthSettings,
    PasswordLogin,
    ServiceCredentials,
)
from runtime.auth.sign_in import SignIn
from runtime.errors.tree import (
    AuthError,
    ConfigurationError,
    ConnectError,
    ErpError,
    RedirectError,
    error_from_response,
)
from runtime.messages.message import Request
from runtime.messages.redact import REDACTED, Secret, redact_text, redact_url
from runtime.transport.http import AsyncTransport, SyncTransport
from runtime.wire.origin import origin_of, require_secure, upgraded
from sending import KINDS, OPERATION, Kind, send

TOKEN = "token-0123456789abcdef"


@pytest.fixture
def logged() -> Iterator[io.StringIO]:
    """Everything that any logger says, the HTTP library's included."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(1)
    yield stream
    root.setLevel(before)
    root.removeHandler(handler)


def shown(error: BaseException) -> str:
    """All that a program may print, log or keep of an exception, and of what it is chained to."""
    parts = [str(error), repr(error), "".join(traceback.format_exception(error))]
    link: BaseException | None = error
    while link is not None:
        parts += [repr(vars(link)), repr(getattr(link, "request", None))]
        parts.append(repr(getattr(getattr(link, "request", None), "headers", {})))
        link = link.__cause__ or link.__context__
    parts.append(repr(pickle.dumps(error)))
    return "\n".join(parts)


def fail(call: Callable[..., object], *given: object, **named: object) -> BaseException:
    """What the call raises."""
    with pytest.raises(ErpError) as caught:
        call(*given, **named)
    return caught.value


@pytest.mark.parametrize("kind", KINDS)
def test_no_secret_is_logged_or_raised_in_any_flow(kind: Kind, logged: io.StringIO) -> None:
    """A server that echoes secrets, and every failing sign-in, leave no trace of a secret."""
    oauth = OAuthServer()
    seen: list[str] = []
    with Loopback(oauth.handle) as server:
        settings = settings_for(server)
        request = Request(method="GET", url=f"{server.url}/x?token=q-secret-1", operation=OPERATION)
        service = ServiceCredentials(CLIENT_ID, CLIENT_SECRET, tenant_id=TENANT, settings=settings)
        person = InteractiveLogin(
            CLIENT_ID, CLIENT_SECRET, tenant_id=TENANT, settings=settings, prompt=visit
        )
        older = LegacyLogin(CLIENT_ID, CLIENT_SECRET, company="1", settings=settings, token=TOKEN)
        bearer = BearerToken(TOKEN)
        for auth in (service, person, older, bearer):
            answer = send(kind, request, base_url=server.url, auth=auth)
            oauth.revoke_access()
            oauth.revoke_refresh()
            oauth.lifetime = -1.0
            seen.append(repr(auth))
            if answer.status == 401:
                seen.append(repr(answer))
                seen.append(shown(error_from_response(request, answer)))
        refused = send(kind, request, base_url=server.url, auth=service)
        seen.append(shown(error_from_response(request, refused)))
        wrong = "the-wrong-secret-9"
        for auth in (
            person,
            ServiceCredentials(CLIENT_ID, wrong, tenant_id=TENANT, settings=settings),
            ServiceCredentials(CLIENT_ID, CLIENT_SECRET, tenant_id="x", settings=settings),
            InteractiveLogin(CLIENT_ID, wrong, settings=settings, prompt=visit),
            InteractiveLogin(
                CLIENT_ID, settings=settings, prompt=lambda _: "http://x/?code=c0de-1"
            ),
        ):
            error = fail(send, kind, request, base_url=server.url, auth=auth)
            assert isinstance(error, AuthError)
            seen.append(shown(error))
        unclean = ("two words-secret", "line\nend-secret", "", "ünï-secret")
        seen += [shown(fail(BearerToken, token)) for token in unclean]
    text = "\n".join([logged.getvalue(), *seen])
    used = [CLIENT_SECRET, wrong, TOKEN, "q-secret-1", "c0de-1", "words-secret", "end-secret"]
    used += oauth.issued + oauth.refresh_tokens + oauth.codes + oauth.verifiers
    assert len(used) > 10
    assert "invalid token" in text
    for secret in used:
        assert secret not in text


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_no_fault_shows_the_token(fault: Fault, kind: Kind, logged: io.StringIO) -> None:
    """Whatever a server does, neither the logs nor the error hold the token."""
    with Loopback(fault.answer) as server:
        request = Request(method="POST", url=server.url + "/x")
        text = ""
        try:
            send(kind, request, base_url=server.url, auth=BearerToken(TOKEN), options=fault.options)
        except ErpError as error:
            text = shown(error)
        assert server.received[0].headers["authorization"] == f"Bearer {TOKEN}"
    assert TOKEN not in text + logged.getvalue()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("direct", [True, False])
def test_another_origin_gets_no_credential_and_nothing_of_the_apis(
    kind: Kind, direct: bool
) -> None:
    """A redirect or an address that leads elsewhere is fetched bare: no token, header or cookie."""

    def elsewhere(received: Received, connection: Connection) -> None:
        connection.respond(200, b"a file")

    with Loopback(elsewhere) as other:

        def answer(received: Received, connection: Connection) -> None:
            headers = {"location": other.url + "/file", "set-cookie": "session=cookie-1; Path=/"}
            connection.respond(302, b"", headers)

        with Loopback(answer) as server:
            auth = BearerToken(TOKEN, headers={"x-company-id": "4711"})
            request = Request(
                method="GET",
                url=other.url + "/file" if direct else server.url + "/x",
                headers=(("Accept", "*/*"), ("X-Api-Key", "key-1"), ("Cookie", "a=b")),
            )
            assert send(kind, request, base_url=server.url, auth=auth).content == b"a file"
        names = set(other.received[0].headers)
        assert names <= {"host", "accept", "accept-encoding", "user-agent", "connection"}


@pytest.mark.parametrize("kind", KINDS)
def test_a_custom_clients_own_credentials_stay_at_the_own_origin(kind: Kind) -> None:
    """Headers, cookies, parameters and auth of a client that was passed in go nowhere else."""

    def elsewhere(received: Received, connection: Connection) -> None:
        connection.respond(200)

    with Loopback(elsewhere) as other:

        def answer(received: Received, connection: Connection) -> None:
            connection.respond(302, b"", {"location": other.url})

        known: dict[str, object] = {
            "headers": {"x-key": "k"},
            "cookies": {"c": "d"},
            "params": {"p": "q"},
            "auth": ("user", "password"),
            "follow_redirects": True,
        }
        with Loopback(answer) as server:
            request = Request(method="GET", url=server.url + "/x")
            if kind == "sync":
                with httpx.Client(**known) as client:  # type: ignore[arg-type]  # a shorthand
                    SyncTransport(None, server.url, http_client=client).send(request)
            else:

                async def run() -> None:
                    async with httpx.AsyncClient(**known) as client:  # type: ignore[arg-type]  # as above
                        transport = AsyncTransport(None, server.url, http_client=client)
                        await transport.send(request)

                asyncio.run(run())
            own = server.received[0]
            assert own.headers["authorization"].startswith("Basic ")
            assert (own.headers["x-key"], own.headers["cookie"], own.query) == (
                "k",
                "c=d",
                {"p": "q"},
            )
        found = other.received[0]
        assert not {"authorization", "x-key", "cookie"} & set(found.headers)
        assert found.query == {}


@pytest.mark.parametrize("kind", KINDS)
def test_a_changing_request_never_goes_to_another_origin(kind: Kind) -> None:
    """A POST, whose body is the company's data, is refused elsewhere, directly or by redirect."""

    def elsewhere(received: Received, connection: Connection) -> None:
        connection.respond(200)

    with Loopback(elsewhere) as other:

        def answer(received: Received, connection: Connection) -> None:
            connection.respond(307, b"", {"location": other.url})

        with Loopback(answer) as server:
            for url in (server.url + "/x", other.url + "/x"):
                request = Request(method="POST", url=url, content=b"data")
                with pytest.raises(RedirectError):
                    send(kind, request, base_url=server.url)
        assert other.count == 0


@pytest.mark.parametrize("kind", KINDS)
def test_the_token_address_is_never_left(kind: Kind) -> None:
    """A redirect of the token endpoint is a refusal: the secret is not sent on."""

    def elsewhere(received: Received, connection: Connection) -> None:
        connection.respond(200)

    with Loopback(elsewhere) as other:

        def answer(received: Received, connection: Connection) -> None:
            connection.respond(307, b"", {"location": other.url})

        with Loopback(answer) as server:
            auth = ServiceCredentials(CLIENT_ID, CLIENT_SECRET, settings=settings_for(server))
            with pytest.raises(AuthError):
                send(kind, Request(method="GET", url=server.url), base_url=server.url, auth=auth)
        assert other.count == 0


@pytest.mark.parametrize(
    "address",
    [
        "http://api.example.com",
        "http://127.0.0.1.example.com",
        "http://[::2]/",
        "ftp://localhost/",
        "//api.example.com",
        "api.example.com",
        "",
        "https://",
        "https://user:password@api.example.com",
        "https://api.example.com:port/",
    ],
)
def test_unsafe_base_addresses_are_refused(address: str) -> None:
    """Only https, or this machine, and never with a password in the address."""
    with pytest.raises(ConfigurationError) as caught:
        require_secure(address)
    assert "password" not in str(caught.value).replace("user name or password", "")


@pytest.mark.parametrize(
    "address", ["https://a.example", "http://localhost:1", "http://[::1]:80", "http://127.9.9.9"]
)
def test_safe_base_addresses_are_taken(address: str) -> None:
    """https anywhere, http on this machine."""
    assert require_secure(address).secure


def test_an_own_address_spelled_with_http_is_asked_with_https() -> None:
    """Servers behind a gateway write http:// into Location; the host decides, and the port."""
    own = origin_of("https://Api.Example.com")
    assert upgraded("http://api.example.com/v1/x?y", own) == "https://api.example.com/v1/x?y"
    assert upgraded("http://api.example.com:8080/x", own) == "http://api.example.com:8080/x"
    assert upgraded("http://other.example/x", own) == "http://other.example/x"
    local = origin_of("https://[::1]:8443")
    assert upgraded("http://[::1]:8443/x", local) == "https://[::1]:8443/x"


@pytest.mark.parametrize(
    "address",
    [
        "https://api.example.com@evil.example/",
        "https://api.example.com\\@evil.example/",
        "https://evil.example#@api.example.com/",
        "https://evil.example?@api.example.com/",
        "https://api.example.com.evil.example/",
        "https://api.example.com:444/",
        "http://api.example.com/",
    ],
)
def test_look_alikes_of_the_own_origin_are_not_it(address: str) -> None:
    """Tricks that two readers of an address see differently end in refusal or another origin."""
    own = origin_of("https://api.example.com/")
    try:
        found = origin_of(address)
    except ConfigurationError:
        return
    assert found != own


def test_a_secret_shows_itself_only_on_request() -> None:
    """Neither formatting nor containers show what a Secret holds."""
    secret = Secret("hush-hush")
    assert "hush" not in f"{secret} {secret!r} {[secret]} { {'a': secret} }"
    assert secret.reveal() == "hush-hush"
    assert secret == Secret("hush-hush")
    assert secret != Secret("else")
    assert secret != "hush-hush"
    assert not Secret("")
    sign_in = SignIn(
        authorization_url="https://x/",
        client_id="c",
        scopes=(),
        redirect_uri="http://localhost/",
        pkce=True,
        timeout=1,
        parameters={},
    )
    assert sign_in.verifier not in repr(sign_in)


@given(
    st.text(alphabet=st.characters(codec="ascii", exclude_categories=["Cc"]), min_size=6),
    st.text(),
    st.text(),
)
def test_redacting_leaves_no_occurrence(secret: str, before: str, after: str) -> None:
    """Text around a secret does not keep it from being found."""
    if secret in REDACTED:
        return
    assert secret not in redact_text(f"{before}{secret}", [secret]).replace(REDACTED, "")
    assert REDACTED in redact_text(f"{before}{secret}{after}", [secret])


@given(st.text())
def test_any_address_can_be_shown(url: str) -> None:
    """Showing an address never fails, however broken it is."""
    assert isinstance(redact_url(url), str)


def test_addresses_are_shown_without_their_secrets() -> None:
    """User, password and sensitive parameters are hidden; the rest stays readable."""
    shown_url = redact_url("https://u:p@h.example/a?page=2&Token=abc&sig=x&code=#f")
    assert shown_url == "https://h.example/a?page=2&Token=[redacted]&sig=[redacted]&code=[redacted]"


SIGNED = [
    "https://b.s3.example/f?X-Amz-Signature=hush-hush&X-Amz-Credential=hush-hush&page=2",
    "https://b.s3.example/f?X-Amz-Security-Token=hush-hush&page=2",
    "https://b.s3.example/f?AWSAccessKeyId=hush-hush&Signature=hush-hush&page=2",
    "https://storage.example/f?X-Goog-Signature=hush-hush&GoogleAccessId=hush-hush&page=2",
    "https://blob.example/f?sv=1&sig=hush-hush&page=2",
    "https://cdn.example/f?Policy=hush-hush&Key-Pair-Id=1&Signature=hush-hush&page=2",
    "https://media.example/f?hdnea=hush-hush&page=2",
    "https://x.example/f?jwt=hush-hush&id_token=hush-hush&client-secret=hush-hush&page=2",
    "https://x.example/f?%73ig=hush-hush&api.key=hush-hush&SessionId=hush-hush&page=2",
]


@pytest.mark.parametrize("address", SIGNED)
def test_a_signed_address_is_shown_without_what_signs_it(address: str) -> None:
    """Whoever reads such a link in a log may open the file; the rest stays readable."""
    shown = redact_url(address)
    assert "hush" not in shown
    assert "page=2" in shown


@pytest.mark.parametrize("kind", KINDS)
def test_no_log_shows_what_signs_the_address_that_a_header_gives(
    kind: Kind, logged: io.StringIO
) -> None:
    """The HTTP library logs the headers of answers; links stand in several, whole or relative."""
    links = {
        "location": "/f?sig=hush-hush&page=2",
        "link": '<https://b.example/f?page=2&X-Amz-Signature=hush-hush>; rel="next"',
        "operation-location": "https://b.example/f?token=hush-hush#x",
    }
    with Loopback(lambda _, connection: connection.respond(200, b"", links)) as server:
        send(kind, Request(method="GET", url=f"{server.url}/x"), base_url=server.url)
    text = logged.getvalue()
    assert "hush" not in text
    assert text.count("page=2") == 2


def frames_of(error: BaseException) -> str:
    """All that a tool which prints locals would show of our own frames, contexts included."""
    shown = ""
    found: BaseException | None = error
    while found is not None:
        trace = found.__traceback__
        while trace is not None:
            if "/runtime/" in trace.tb_frame.f_code.co_filename:
                shown += repr(trace.tb_frame.f_locals)
            trace = trace.tb_next
        found = found.__cause__ or found.__context__
    return shown


HUSH = "hush-hush-hush"
PLAIN = OAuthSettings(token_url="https://x/", authorization_url="https://x/", company_header="c")
OPEN = OAuthSettings(token_url="http://x.example/")


@pytest.mark.parametrize(
    "make",
    [
        lambda: ServiceCredentials("", HUSH, settings=PLAIN),
        lambda: ServiceCredentials("a", HUSH, settings=OPEN),
        lambda: ServiceCredentials("a\n", HUSH, settings=PLAIN),
        lambda: InteractiveLogin("", HUSH, settings=PLAIN),
        lambda: InteractiveLogin("a", HUSH, settings=PLAIN, authorization_url="ftp://x"),
        lambda: LegacyLogin("a", HUSH, company="", token=HUSH, settings=PLAIN),
        lambda: LegacyLogin("a", HUSH, company="c\n", token=HUSH, settings=PLAIN),
        lambda: LegacyLogin("a", HUSH, company="c", token=f"{HUSH} ", settings=PLAIN),
        lambda: BearerToken(f"{HUSH} "),
        lambda: BearerToken(lambda: f"{HUSH} ").headers(),
    ],
)
def test_no_frame_of_a_set_up_that_fails_holds_a_secret(make: Callable[[], object]) -> None:
    """Tools that report errors print the locals of every frame."""
    with pytest.raises((ConfigurationError, AuthError)) as caught:
        make()
    assert "hush" not in frames_of(caught.value)


LOCKED = f"https://user:{HUSH}@x.example/"
LOCKED_SETTINGS = OAuthSettings(token_url=LOCKED, authorization_url="https://x/")


def call_with(proxy: str) -> None:
    """A call that gets no further than the proxy."""
    with Example(proxy=proxy, retry=0) as client:
        client.customers.get("1")


MAKERS: list[Callable[..., object]] = [ServiceCredentials, InteractiveLogin]


@pytest.mark.parametrize(
    "make",
    [
        lambda: Example(base_url=LOCKED),
        lambda: AsyncExample(base_url=LOCKED),
        lambda: Example(base_url=f"user:{HUSH}@x.example"),
        lambda: Example(base_url=f"https://user:{HUSH}"),
        lambda: Example(base_url=f"https://x.example/?token={HUSH}"),
        lambda: Example(base_url=f"https://[{HUSH}"),
        lambda: Example(base_url="nowhere", headers={"x-api-key": HUSH}),
        lambda: AsyncExample(timeout=-1, headers={"x-api-key": HUSH}),
        lambda: Example(proxy=f"http://user:{HUSH}@proxy.example", timeout=-1),
        lambda: call_with(proxy=f"{HUSH}://user:{HUSH}@["),
        lambda: call_with(proxy=f"http://user:{HUSH}@127.0.0.1:1"),
        lambda: ServiceCredentials("a", "b", settings=LOCKED_SETTINGS),
        lambda: DeviceLogin("a", settings=LOCKED_SETTINGS),
        *[lambda make=make: make("a", "b", settings=PLAIN, token_url=LOCKED) for make in MAKERS],
        lambda: InteractiveLogin("a", settings=PLAIN, authorization_url=LOCKED),
        lambda: LegacyLogin("a", "b", company="c", settings=PLAIN, authorization_url=LOCKED),
        lambda: DeviceLogin("a", settings=PLAIN, device_url=LOCKED),
        lambda: DeviceLogin("", HUSH, settings=PLAIN),
        lambda: PasswordLogin("", HUSH, username="u", password=HUSH, settings=PLAIN),
        lambda: PasswordLogin("a", username="u", password="p", settings=PLAIN, token_url=LOCKED),
    ],
)
def test_no_frame_shows_the_password_of_an_address(make: Callable[[], object]) -> None:
    """Addresses of the API, of a sign-in and of a proxy, in frames and in what the error says."""
    error = fail(make)
    assert isinstance(error, (ConfigurationError, ConnectError))
    assert "hush" not in frames_of(error) + str(error) + repr(error)


@pytest.mark.parametrize("kind", KINDS)
def test_no_frame_of_a_call_that_cannot_be_sent_holds_a_secret(kind: Kind) -> None:
    """A header that cannot be written is refused beside the credentials, and shows none."""
    with Loopback(lambda received, connection: connection.respond(200)) as server:
        request = Request(method="GET", url=server.url, headers=(("x", "\u20ac"),))
        with pytest.raises(ConfigurationError) as caught:
            send(kind, request, base_url=server.url, auth=BearerToken(HUSH))
    assert "hush" not in frames_of(caught.value)
