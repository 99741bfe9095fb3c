"""Path keys: every string arrives as it was sent."""

from __future__ import annotations

import re
from base64 import urlsafe_b64decode
from urllib.parse import unquote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from client.example_client import GET
from runtime.operations.invocation import Invocation
from runtime.wire.keys import decode_key, encode_key
from runtime.wire.request import Target, build_request

SIBLINGS = ("balance", "internal")


def decoded_by_server(segment: str) -> str:
    """What a server makes of a path segment, written without the client's code."""
    text = unquote(segment)
    if text.startswith("b64(") and text.endswith(")"):
        octets = text[4:-1]
        return urlsafe_b64decode(octets + "=" * (-len(octets) % 4)).decode()
    return text


@given(st.text() | st.sampled_from([*SIBLINGS, "", ".", "..", "b64()", "b64(YQ)", "a/b", "%2F"]))
@example("b64(")
@example("Balance")
def test_every_key_survives_the_address(key: str) -> None:
    """The server that decodes the last segment gets back exactly the string that was given."""
    call = Invocation(operation=GET, arguments={"number": key})
    url = build_request(call, Target(base_url="https://erp.example")).url
    head, _, segment = url.rpartition("/")
    assert head == "https://erp.example/v1/customer"
    assert decoded_by_server(segment) == key
    assert segment.lower() not in {*SIBLINGS, "", ".", ".."}
    assert re.fullmatch(r"[A-Za-z0-9._()-]+", segment)


@given(st.text())
def test_encoding_and_decoding_are_inverse(key: str) -> None:
    """``decode_key`` undoes ``encode_key`` for every string."""
    assert decode_key(encode_key(key, SIBLINGS)) == key


@given(st.from_regex(r"[A-Za-z0-9._-]+", fullmatch=True))
def test_harmless_keys_go_plain(key: str) -> None:
    """Letters, digits, ``-``, ``.`` and ``_`` alone are sent as they are."""
    expected = key not in {".", ".."} and key.lower() not in SIBLINGS
    assert (encode_key(key, SIBLINGS) == key) is expected


@pytest.mark.parametrize(
    ("key", "segment"),
    [
        (":/?#[]@&*+;", "b64(Oi8_I1tdQCYqKzs)"),
        ("", "b64()"),
        (".", "b64(Lg)"),
        ("..", "b64(Li4)"),
        ("balance", "b64(YmFsYW5jZQ)"),
        ("b64(YQ)", "b64(YjY0KFlRKQ)"),
        ("Ærø", "b64(w4Zyw7g)"),
        ("10 000", "b64(MTAgMDAw)"),
        ("C-1.0_a", "C-1.0_a"),
    ],
)
def test_known_keys(key: str, segment: str) -> None:
    """The encoded form is base64url of UTF-8 without padding."""
    assert encode_key(key, SIBLINGS) == segment


def test_lone_surrogates_are_refused() -> None:
    """A string that has no UTF-8 form is refused with a clear error."""
    with pytest.raises(ValueError, match="not valid Unicode"):
        encode_key("a\ud800")


@pytest.mark.parametrize("segment", ["b64(a)", "b64(_w)", "b64(*)", "plain", "b64(", ""])
def test_what_does_not_decode_is_kept(segment: str) -> None:
    """A segment that is no encoded key is taken for the key itself."""
    assert decode_key(segment) == segment
