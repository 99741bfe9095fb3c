"""What a client can be told, and what follows from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal, TypedDict, cast

from ..call import Api
from ..errors import ConfigurationError
from ..messages import Secret
from ..transport import Hook, RateLimiter, RetryPolicy, Timeouts, TransportOptions
from ..wire import ServerChoice, Target, address_of, refusal_of

if TYPE_CHECKING:
    from datetime import tzinfo
    from ssl import SSLContext

    from ..auth import Auth, Ways


class ClientOptions(TypedDict, total=False):
    """What a client can be told beside who signs in and where; all of it has good defaults.

    ``timeout`` is in seconds for one call with its retries, or :class:`.options.Timeouts`.
    ``retry`` is a number of retries or a policy. ``max_concurrency`` is how many requests are
    under way at once. ``headers`` go with every request, ``application`` into User-Agent.
    ``proxy`` and ``verify`` are as in httpx. ``max_answer_bytes`` (1 GiB) bounds what an answer
    may become once it is decompressed.
    """

    timeout: float | Timeouts
    retry: int | RetryPolicy
    max_concurrency: int
    max_answer_bytes: int
    rate_limiter: RateLimiter | None
    hooks: tuple[Hook, ...]
    headers: Mapping[str, str]
    application: str
    proxy: str | None
    verify: bool | SSLContext


@contextmanager
def hidden(options: ClientOptions) -> Iterator[None]:
    """Empty the options where an error leaves the block: headers and an address may sign in, and
    tools print the locals of an error's frames."""
    try:
        yield
    except BaseException:
        cast("dict[str, object]", options).clear()
        raise


def ways_given(auth: Ways | None) -> Sequence[Auth]:
    """The ways to sign in; raises TypeError where one is none."""
    if auth is None:
        return ()
    from ..auth import ways_of  # noqa: PLC0415 - who signs in has loaded it

    return ways_of(auth)


def check_connections(http_client: object, kind: Literal["Client", "AsyncClient"]) -> None:
    """Raise ConfigurationError where the transport cannot use what the caller passed in."""
    if http_client is not None:
        from ..transport import check_client  # noqa: PLC0415 - its library is loaded then

        check_client(http_client, kind)


def target_of(
    api: Api,
    base_url: Secret | None,
    options: ClientOptions,
    choice: ServerChoice,
    ways: Sequence[Auth] = (),
) -> Target:
    """Where calls go; raises ConfigurationError where the address is not absolute or not safe."""
    given = Secret(_published(api, choice)) if base_url is None else base_url
    refusal = _refusal(given)
    if refusal:
        raise ConfigurationError(refusal)
    address = given.reveal()
    headers = {**api.headers, **options.get("headers", {})}
    return Target(
        base_url=address.rstrip("/"),
        address=address,
        zone_name=api.zone,
        headers=headers,
        servers=choice,
        tenant=" ".join(str(getattr(one, "tenant", "")) for one in ways).strip(),
    )


def _refusal(given: Secret) -> str:
    """Why no client is made for an address; as with :func:`refusal_of`, who raises it has none."""
    address = given.reveal()
    if "//" not in address:
        shown = repr(given if "@" in address else address)
        return f"base_url= is needed: the absolute address of the API, not {shown}"
    if "?" in address or "#" in address:
        return "base_url= must have no query and no fragment"
    return refusal_of(given)


def zone_of(api: Api) -> tzinfo:
    """The zone of the API's times; raises ConfigurationError where nobody says it."""
    if api.time_zone is None:
        raise ConfigurationError("the zone of this API's times is not known: set it yourself")
    return api.time_zone


def _published(api: Api, choice: ServerChoice) -> str:
    return address_of(api.servers, choice) if api.servers else api.base_url


def transport_options(api: Api, options: ClientOptions) -> TransportOptions:
    """What the transport is told; takes the proxy, which may hold a password, out of the options.

    Who passed them on has them among its locals, which tools print of an error's frames.
    """
    proxy = Secret.of(options.pop("proxy", None))
    return TransportOptions(
        timeouts=_timeouts(options.get("timeout", Timeouts())),
        retry=_retry(options.get("retry", RetryPolicy())),
        max_concurrency=options.get("max_concurrency", TransportOptions().max_concurrency),
        max_answer_bytes=options.get("max_answer_bytes", TransportOptions().max_answer_bytes),
        rate_limiter=options.get("rate_limiter"),
        hooks=tuple(options.get("hooks", ())),
        user_agent=f"{api.package}/{api.version}",
        application=options.get("application", ""),
        proxy=proxy.reveal() or None,
        verify=options.get("verify", True),
        errors=api.errors,
        limits=api.limits,
        security=api.security,
    )


def _timeouts(given: float | Timeouts) -> Timeouts:
    if isinstance(given, Timeouts):
        return given
    if given <= 0:
        raise ConfigurationError(f"timeout= is seconds above 0, not {given}")
    return Timeouts(read=given, total=given)


def _retry(given: int | RetryPolicy) -> RetryPolicy:
    if isinstance(given, RetryPolicy):
        return given
    if given < 0:
        raise ConfigurationError(f"retry= is a number of retries from 0, not {given}")
    return RetryPolicy(max_retries=given)
