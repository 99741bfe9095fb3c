"""An address that opens a door for whoever reads it is used, and shown and kept by nobody."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from erpgen.address import HIDDEN, public_url, without_secrets
from erpgen.cli.main import main
from fetch.publishing import Shop, api_toml, document, encoded, tree
from loopback import Connection, Loopback, Received

HUSH = "hush-hush"
SECRETS = [
    f"token={HUSH}",
    f"version=2&token={HUSH}",
    f"X-Amz-Signature={HUSH}&X-Amz-Credential=hush-1",
    f"X-Goog-Signature={HUSH}",
    f"sv=1&sig={HUSH}",
    f"Policy={HUSH}&Signature=hush-1",
    f"jwt={HUSH}",
    f"%74oken={HUSH}",
    f"unheard-of={HUSH}",
    f"version=1;token={HUSH}",
    HUSH,
]


def refusing(received: Received, connection: Connection) -> None:
    """A server that says in its answer what it was asked."""
    connection.raw(f"HTTP/1.1 403 {received.target}\r\ncontent-length: 0\r\n\r\n".encode())


def babbling(received: Received, connection: Connection) -> None:
    """A server that speaks no HTTP, and quotes what it was asked."""
    connection.raw(f"what is {received.target}?\r\n\r\n".encode())
    connection.hang_up()


@pytest.mark.parametrize("query", SECRETS)
def test_no_command_prints_or_keeps_what_an_address_hides(
    query: str, folder: Path, shop: Shop, server: Loopback, capsys: pytest.CaptureFixture[str]
) -> None:
    """Fetched, compared, started from and refused: the server is asked for it all the same."""
    url = f"{server.url}/doc?{query}#{HUSH}"
    (folder / "api.toml").write_text(api_toml(("all", url)))
    shop.body = encoded(document(operations=2))
    assert main(["fetch", "shop", "--format", "json"]) == 0
    assert main(["diff", url, url.replace("doc", "new"), "--format", "json"]) == 0
    assert main(["init", "other", "--spec", url]) == 0
    assert main(["validate", url]) in (0, 1)
    assert all(HUSH in received.target for received in server.received)
    for answer in (refusing, babbling):
        server.handler = answer
        assert main(["fetch", "shop"]) == 2
        assert main(["overlay", url, "o.yaml"]) == 2
        assert main(["generate", "--spec", url, "--out", "out"]) == 2
    said = "".join(capsys.readouterr())
    (folder / "api.toml").unlink()
    kept = str(tree(folder.parents[1]))
    assert "hush" not in said + kept
    assert HIDDEN in said
    assert HIDDEN in json.dumps(json.loads((folder / "sources.json").read_text("utf-8")))


def test_an_address_with_secrets_is_asked_without_validators(
    folder: Path, shop: Shop, server: Loopback
) -> None:
    """What is not recorded may have changed, and another document has other validators."""
    shop.headers = {"etag": '"1"'}
    for token in ("first-one", "second-one"):
        (folder / "api.toml").write_text(api_toml(("all", f"{server.url}/doc?token={token}")))
        assert main(["fetch", "shop"]) == 0
        assert "if-none-match" not in server.received[-1].headers


@pytest.mark.parametrize(
    "address",
    [
        f"https://user:{HUSH}@h.example/doc",
        f"https://{HUSH}@h.example/doc",
        f"https://user:{HUSH}/x@h.example/doc",
        f"https://user:{HUSH}?x@h.example/doc",
        f"https://user:{HUSH}#x@h.example/doc",
        f"https://user:{HUSH}",
        f"https://user:{HUSH}\\@h.example/doc",
        f"ftp://user:{HUSH}@h.example/doc",
        f"HTTPS://user:{HUSH}@[::1]:8/doc",
        f"https://[{HUSH}@h.example/doc",
    ],
)
def test_a_password_is_shown_by_no_spelling_of_an_address(
    address: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Not even of one that is none: a password is easily taken for a port or a path."""
    assert HUSH not in public_url(address)
    if "h.example" not in address or address.startswith("ftp"):
        assert main(["validate", address]) == 2
        assert HUSH not in "".join(capsys.readouterr())


def test_what_says_which_document_is_meant_stays_readable() -> None:
    """Files, revisions of git, and plain parameters."""
    for source in ("a/b.json", "main:openapi.json", "https://h.example:8/a@b?version=1.2&page=3"):
        assert public_url(source) == source


@given(st.text(), st.text(min_size=4))
def test_any_address_can_be_shown(text: str, secret: str) -> None:
    """However broken it is; and what it hides is found in no text."""
    assert isinstance(public_url(text), str)
    url = f"https://h.example/?token={secret.replace('&', '').replace('#', '')}x"
    assert secret not in without_secrets(public_url(url), url).replace(HIDDEN, "")
