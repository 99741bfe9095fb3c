"""A token that comes from elsewhere, fixed or from a function."""

from __future__ import annotations

import pytest

from loopback import Loopback
from oauth_server import OAuthServer
from runtime.auth import Authenticator, BearerToken
from runtime.errors.tree import AuthError
from runtime.messages.message import Request
from sending import KINDS, Kind, send


@pytest.mark.parametrize("kind", KINDS)
def test_a_function_is_asked_again_after_a_401(kind: Kind) -> None:
    """A token from a vault that was renewed there meanwhile is taken, once."""
    oauth = OAuthServer()
    oauth._valid["second-token"] = 1e12
    tokens = iter(["first-token", "second-token", "second-token", "second-token"])
    with Loopback(oauth.handle) as server:
        request = Request(method="GET", url=server.url + "/x")
        auth = BearerToken(lambda: next(tokens))
        assert send(kind, request, base_url=server.url, auth=auth).status == 200
        assert server.count == 2


@pytest.mark.parametrize("kind", KINDS)
def test_a_fixed_token_that_is_refused_is_not_tried_again(kind: Kind) -> None:
    """Nothing better can be had, so the 401 is the answer."""
    oauth = OAuthServer()
    with Loopback(oauth.handle) as server:
        request = Request(method="GET", url=server.url + "/x")
        answer = send(kind, request, base_url=server.url, auth=BearerToken("gone-token"))
        assert answer.status == 401
        assert server.count == 1


@pytest.mark.parametrize("token", ["", " x", "a b", "x\n", "x\r\nEvil: 1", "é"])
def test_an_unclean_token_is_refused_before_it_is_sent(token: str) -> None:
    """A line end from a file, or a second header in disguise, never reaches the wire."""
    with pytest.raises(AuthError):
        BearerToken(token)
    with pytest.raises(AuthError):
        BearerToken(lambda: token).headers()


@pytest.mark.parametrize("kind", KINDS)
def test_a_sign_in_of_ones_own_needs_only_headers(kind: Kind) -> None:
    """Deriving from Authenticator and giving headers is enough."""

    class ApiKey(Authenticator):
        def headers(self) -> dict[str, str]:
            return {"X-Api-Key": "key-1"}

    oauth = OAuthServer()
    with Loopback(oauth.handle) as server:
        send(kind, Request(method="GET", url=server.url), base_url=server.url, auth=ApiKey())
        assert server.received[0].headers["x-api-key"] == "key-1"


@pytest.mark.parametrize("kind", KINDS)
def test_a_sign_in_without_a_token_says_so(kind: Kind) -> None:
    """A class that has no token and no way to one is an AuthError, not a hang."""

    class Empty(Authenticator):
        def headers(self) -> None:
            return None

    with Loopback(OAuthServer().handle) as server, pytest.raises(AuthError, match="Empty"):
        send(kind, Request(method="GET", url=server.url), base_url=server.url, auth=Empty())
