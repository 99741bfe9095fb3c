"""Fetch a document over http(s), within limits."""

from __future__ import annotations

import ipaddress
import time

import httpx

from erpgen.errors import InputError
from erpgen.load.limits import Limits

_ACCEPT = "application/json, application/yaml;q=0.9, */*;q=0.5"


def download(url: str, limits: Limits) -> bytes:
    """The body that a URL answers with; InputError for every way that can fail.

    Plain http is allowed to this machine only, and a redirect never leads from https to http.
    """
    where = public_url(url)
    try:
        with httpx.Client(timeout=min(30.0, limits.seconds), headers={"Accept": _ACCEPT}) as client:
            return _follow(client, httpx.URL(url), where, limits)
    except httpx.TimeoutException:
        raise InputError(where, "no answer in time", "try again, or download the file") from None
    except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
        raise InputError(where, f"cannot be fetched: {error or type(error).__name__}") from None


def public_url(url: str) -> str:
    """The URL without user name and password, for messages and records."""
    try:
        return str(httpx.URL(url).copy_with(userinfo=b""))
    except httpx.InvalidURL:
        return url


def _follow(client: httpx.Client, url: httpx.URL, where: str, limits: Limits) -> bytes:
    deadline = time.monotonic() + limits.seconds
    for _ in range(limits.redirects + 1):
        _check_scheme(url, where)
        with client.stream("GET", url) as response:
            if response.next_request is None:
                return _body(response, where, limits, deadline)
            target = response.next_request.url
        if url.scheme == "https" and target.scheme != "https":
            raise InputError(where, f"redirects from https to {target.scheme}", "use the final URL")
        url = target
    raise InputError(where, f"redirects more than {limits.redirects} times")


def _check_scheme(url: httpx.URL, where: str) -> None:
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


def _body(response: httpx.Response, where: str, limits: Limits, deadline: float) -> bytes:
    if response.status_code != httpx.codes.OK:
        raise InputError(
            where, f"answers {response.status_code} {response.reason_phrase}", "check the address"
        )
    chunks: list[bytes] = []
    size = 0
    for chunk in response.iter_bytes():
        chunks.append(chunk)
        size += len(chunk)
        if size > limits.size:
            raise InputError(where, f"larger than {limits.size} bytes")
        if time.monotonic() > deadline:
            raise InputError(where, f"not read within {limits.seconds:g} seconds")
    return b"".join(chunks)
