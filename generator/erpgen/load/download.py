"""Fetch a document over http(s), within limits."""

from __future__ import annotations

import asyncio
import ipaddress
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import httpx
from msgspec import Struct

from erpgen.address import public_url, without_secrets
from erpgen.errors import InputError
from erpgen.load.decoding import ACCEPTED, read_body
from erpgen.load.limits import Limits

_AGAIN = "try again later, or download the file"
_CHECK = "check the address"
_PORTS = 65536
_HEADERS = {
    "Accept": "application/json, application/yaml;q=0.9, */*;q=0.5",
    "Accept-Encoding": ACCEPTED,
}


class Validators(Struct, frozen=True):
    """What a server gives to recognise a version by (RFC 9110, section 8.8); empty is none."""

    etag: str = ""
    last_modified: str = ""

    def conditions(self) -> dict[str, str]:
        """The headers that ask for the document only if it is another version."""
        named = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in named.items() if value}


class Answer(Struct, frozen=True):
    """A body, None where the server says that it is the version already known (304)."""

    body: bytes | None
    validators: Validators


def download(url: str, limits: Limits) -> bytes:
    """The body that a URL answers with; InputError for every way that can fail.

    Plain http is allowed to this machine only, and a redirect never leads from https to http.
    """
    return download_if_changed(url, limits, Validators()).body or b""


def download_if_changed(url: str, limits: Limits, known: Validators) -> Answer:
    """What a URL answers with, unless it is the version ``known``; else like :func:`download`."""
    return _run(partial(_download, url, limits, known))


def _run(work: Callable[[], Coroutine[Any, Any, Answer]]) -> Answer:
    """Run to the end, in a thread of its own where this one has an event loop running."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(work())
    with ThreadPoolExecutor(1) as executor:
        return executor.submit(lambda: asyncio.run(work())).result()


async def _download(url: str, limits: Limits, known: Validators) -> Answer:
    """One time bounds all of it: a server may drip headers as well as a body."""
    where = public_url(url)
    headers = _HEADERS | known.conditions()
    try:
        async with (
            asyncio.timeout(limits.seconds),
            httpx.AsyncClient(timeout=limits.silence, headers=headers) as client,
        ):
            return await _follow(client, httpx.URL(url), where, limits)
    except TimeoutError:
        raise InputError(where, f"not read within {limits.seconds:g} seconds", _AGAIN) from None
    except httpx.TimeoutException:
        raise InputError(where, "no answer in time", _AGAIN) from None
    except (httpx.InvalidURL, httpx.UnsupportedProtocol, UnicodeError):
        # What the library says of it may quote a password that it took for a port.
        raise InputError(where, "is no address", _CHECK) from None
    except httpx.HTTPError as error:
        said = without_secrets(str(error), url) or type(error).__name__
        raise InputError(where, f"cannot be fetched: {said}", _AGAIN) from None


async def _follow(client: httpx.AsyncClient, url: httpx.URL, where: str, limits: Limits) -> Answer:
    for _ in range(limits.redirects + 1):
        _check_address(url, where)
        async with client.stream("GET", url) as response:
            if response.next_request is None:
                return await _answer(response, where, limits)
            target = response.next_request.url
        if url.scheme == "https" and target.scheme != "https":
            raise InputError(where, f"redirects from https to {target.scheme}", "use the final URL")
        url = target
    raise InputError(where, f"redirects more than {limits.redirects} times", _CHECK)


def _check_address(url: httpx.URL, where: str) -> None:
    if url.port is not None and not 0 < url.port < _PORTS:
        raise InputError(where, f"is no address: there is no port {url.port}", _CHECK)
    if url.scheme == "https" or (url.scheme == "http" and _is_loopback(url.host)):
        return
    raise InputError(where, "plain http is read from this machine only", "use https")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


async def _answer(response: httpx.Response, where: str, limits: Limits) -> Answer:
    headers = response.headers
    validators = Validators(headers.get("etag", ""), headers.get("last-modified", ""))
    asked = Validators(
        response.request.headers.get("if-none-match", ""),
        response.request.headers.get("if-modified-since", ""),
    )
    if response.status_code == httpx.codes.NOT_MODIFIED and asked.conditions():
        return Answer(None, validators)
    if response.status_code != httpx.codes.OK:
        raise InputError(
            where,
            f"answers {response.status_code} {_phrase(response.status_code)}".rstrip(),
            _cure(response.status_code),
        )
    return Answer(await read_body(response, where, limits), validators)


def _phrase(status: int) -> str:
    """The standard's words for a status; what the server says may quote the address."""
    return httpx.codes.get_reason_phrase(status)


def _cure(status: int) -> str:
    if status in (httpx.codes.UNAUTHORIZED, httpx.codes.FORBIDDEN):
        return "give an address that anybody can read, or download the file"
    if status == httpx.codes.TOO_MANY_REQUESTS or status >= httpx.codes.INTERNAL_SERVER_ERROR:
        return _AGAIN
    return _CHECK
