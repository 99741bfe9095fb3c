"""Addresses that are none, from a person, a browser or a document, end in errors of ours."""

from __future__ import annotations

import pytest

from client.test_client_requests import operation, request
from runtime.auth.loopback import LoopbackListener
from runtime.auth.sign_in import SignIn
from runtime.errors.tree import AuthError, ConfigurationError
from runtime.operations.operation import Server

SIGN_IN = SignIn(
    authorization_url="https://x/",
    client_id="c",
    scopes=(),
    redirect_uri="http://localhost/",
    pkce=True,
    timeout=1,
    parameters={},
)


@pytest.mark.parametrize("pasted", ["http://[", "http://x/?state=\udcff", "\udcff", "?state=%FF"])
def test_what_a_person_pastes_is_no_visit_of_ours(pasted: str) -> None:
    """Terminals hand over bytes that are no text as half characters."""
    with pytest.raises(AuthError, match="not our visit's"):
        SIGN_IN.code(pasted)


def test_a_place_to_listen_at_that_is_none_is_refused() -> None:
    """As one that is not on this machine is."""
    with pytest.raises(ConfigurationError, match="not on this machine"):
        LoopbackListener("http://[")


def test_an_operation_whose_server_is_none_is_refused() -> None:
    """A relative address that cannot be joined to the API's."""
    what = operation(path="/a", servers=(Server(url="//["),))
    with pytest.raises(ConfigurationError, match="address"):
        request(what)
