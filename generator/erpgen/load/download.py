"""Fetch a document over http(s), within limits."""

from __future__ import annotations

import ipaddress
import time
from dataclasses import dataclass

import httpx

from erpgen.errors import InputError
from erpgen.load.decoding import ACCEPTED, read_body
from erpgen.load.limits import Limits

_HEADERS = {
    "Accept": "application/json, application/yaml;q=0.9, */*;q=0.5",
    "Accept-Encoding": ACCEPTED,
}


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server gives to recognise a version by (RFC 9110, section 8.8); empty is none."""

    etag: str = ""
    last_modified: str = ""

    def conditions(self) -> dict[str, str]:
        """The headers that ask for the document only if it is another version."""
        named = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in named.items() if value}


@dataclass(frozen=True, slots=True)
class Answer:
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
    where = public_url(url)
    headers = _HEADERS | known.conditions()
    try:
        with httpx.Client(timeout=min(30.0, limits.seconds), headers=headers) as client:
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


def _follow(client: httpx.Client, url: httpx.URL, where: str, limits: Limits) -> Answer:
    deadline = time.monotonic() + limits.seconds
    for _ in range(limits.redirects + 1):
        _check_scheme(url, where)
        with client.stream("GET", url) as response:
            if response.next_request is None:
                return _answer(response, where, limits, deadline)
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


def _answer(response: httpx.Response, where: str, limits: Limits, deadline: float) -> Answer:
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
            where, f"answers {response.status_code} {response.reason_phrase}", "check the address"
        )
    return Answer(read_body(response, where, limits, deadline), validators)
