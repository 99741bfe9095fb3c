"""``[webhooks]``: what an API sends by itself, where it stands, and how it is signed."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from erp_words.making import (
    TEXT,
    answering,
    package_of,
    part,
    record,
    refusal,
    sending,
)

PATHS: dict[str, Any] = {"/a": {"get": answering("one", record(id=TEXT))}}
EVENT = record(type=TEXT, id=TEXT, data=record(uri=TEXT))
SENT: dict[str, Any] = {
    "changed": {"post": {**answering("x", TEXT), "requestBody": sending(EVENT)}}
}
STANDARD = """
[webhooks]
event = "/type"
id = "header:webhook-id"
resource = ["/data/self", "/data/uri"]

[webhooks.signature]
header = "webhook-signature"
encoding = "base64"
prefix = "v1,"
separator = " "
content = "{id}.{timestamp}.{body}"
id = "webhook-id"
timestamp = "webhook-timestamp"
key = "base64"
key_prefix = "whsec_"
"""
NOW = 1_700_000_000
KEY = b"sixteen bytes ok"
SECRET = "whsec_" + base64.b64encode(KEY).decode()
BODY = json.dumps({"type": "loan.ended", "id": "e1", "data": {"uri": "/loans/7"}}).encode()


def signed(body: bytes, *, key: bytes = KEY, stamp: int = NOW, more: str = "") -> dict[str, str]:
    """The headers as Standard Webhooks says to make them."""
    digest = hmac.new(key, b"m1.%d.%s" % (stamp, body), hashlib.sha256).digest()
    return {
        "Webhook-Id": "m1",
        "Webhook-Timestamp": str(stamp),
        "Webhook-Signature": f"{more}v1,{base64.b64encode(digest).decode()}",
        "Content-Type": "application/json",
    }


@pytest.fixture(scope="module")
def standard(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The webhooks of an API that keeps to Standard Webhooks."""
    folder = tmp_path_factory.mktemp("standard")
    return part(package_of(folder, PATHS, settings=STANDARD, webhooks=SENT), "webhooks")


def test_a_signed_request_is_read(standard: Any) -> None:
    """Event, id and resource are where they are declared to be, in the body and in a header."""
    found = standard.parse_webhook(BODY, signed(BODY), SECRET, now=NOW + 200)
    assert (found.event, found.id, found.resource) == ("loan.ended", "m1", "/loans/7")
    assert found.data["id"] == "e1"


def test_one_of_several_signatures_and_secrets_is_enough(standard: Any) -> None:
    """While a secret changes, both sign; versions that are not known are passed over."""
    headers = signed(BODY, more="v1a,AAAA v1,AAAA ")
    old = "whsec_" + base64.b64encode(b"the one before it").decode()
    assert standard.parse_webhook(BODY, headers, [old, SECRET], now=NOW).id == "m1"
    assert standard.parse_webhook(BODY, headers, KEY, now=NOW).id == "m1"


@pytest.mark.parametrize(
    ("headers", "body", "now", "said"),
    [
        (signed(BODY), BODY + b" ", NOW, "does not fit"),
        (signed(BODY, key=b"another key of 16"), BODY, NOW, "does not fit"),
        ({**signed(BODY), "Webhook-Id": "m2"}, BODY, NOW, "does not fit"),
        ({**signed(BODY), "Webhook-Timestamp": str(NOW + 9)}, BODY, NOW, "does not fit"),
        ({**signed(BODY), "Webhook-Signature": "v1,"}, BODY, NOW, "no signature"),
        ({**signed(BODY), "Webhook-Signature": "v1,é===="}, BODY, NOW, "no signature"),
        ({**signed(BODY), "Webhook-Signature": ""}, BODY, NOW, "no signature"),
        ({}, BODY, NOW, "no signature"),
        (signed(BODY), BODY, NOW + 301, "more than 300 seconds"),
        (signed(BODY), BODY, NOW - 301, "more than 300 seconds"),
    ],
)
def test_what_was_not_signed_or_long_ago_is_refused(
    standard: Any, headers: dict[str, str], body: bytes, now: int, said: str
) -> None:
    """Changed bodies, ids and times, other keys, replays, and requests without a signature."""
    with pytest.raises(standard.WebhookSignatureError, match=said) as caught:
        standard.parse_webhook(body, headers, SECRET, now=now)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("secret", ["", [], [""], "whsec_", "whsec_?"])
def test_a_secret_that_is_none_is_refused(standard: Any, secret: Any) -> None:
    """With an empty key anybody could sign."""
    with pytest.raises(ValueError, match="secret"):
        standard.parse_webhook(BODY, signed(BODY), secret, now=NOW)


@pytest.mark.parametrize("name", ["sha1", "sha256", "sha512"])
@pytest.mark.parametrize("encoding", ["hex", "base64", "base64url"])
def test_each_hash_and_encoding_is_checked(name: Any, encoding: Any) -> None:
    """``sha256=`` before hexadecimal digits, in either case, and both alphabets of base64."""
    from runtime.signatures import (  # noqa: PLC0415 - only here
        SignatureRules,
        WebhookSignatureError,
        check_signature,
    )

    digest = hmac.new(b"s", BODY, name).digest()
    text = {
        "hex": digest.hex().upper(),
        "base64": base64.b64encode(digest).decode(),
        "base64url": base64.urlsafe_b64encode(digest).decode().rstrip("="),
    }[encoding]
    rules = SignatureRules(header="X-Sign", hash=name, encoding=encoding, prefix=f"{name}=")
    check_signature(BODY, {"x-sign": f"{name}={text}"}, "s", rules)
    for wrong in (text, f"{name}={text[:-4]}", f"{name}={text}{text}"):
        with pytest.raises(WebhookSignatureError):
            check_signature(BODY, {"x-sign": wrong}, "s", rules)


@pytest.mark.parametrize("stamp", [str(NOW), f"{NOW}000", "2023-11-14T22:13:20Z"])
def test_time_and_signature_may_share_a_header(stamp: str) -> None:
    """``t=…,v1=…``, the time in seconds, milliseconds or as a date."""
    from runtime.signatures import SignatureRules, check_signature  # noqa: PLC0415 - only here

    rules = SignatureRules(
        header="X-Sign",
        prefix="v1=",
        separator=",",
        content="{timestamp}.{body}",
        timestamp="X-Sign",
        timestamp_prefix="t=",
    )
    digest = hmac.new(b"s", f"{stamp}.".encode() + BODY, "sha256").hexdigest()
    check_signature(BODY, {"X-Sign": f"t={stamp}, v1={digest}"}, "s", rules, now=NOW + 1)


@pytest.mark.parametrize(
    ("content", "more"),
    [
        ("{url}{body}", {}),
        ("{method}{url}{body}{timestamp}", {"X-Time": f"{NOW}000"}),
    ],
)
def test_the_address_may_be_signed(content: str, more: dict[str, str], tmp_path: Path) -> None:
    """Then it has to be given, whole; a request that was sent elsewhere is refused."""
    time = 'timestamp = "X-Time"\n' if more else ""
    settings = f'{SIGNED}encoding = "base64"\ncontent = "{content}"\n{time}'
    webhooks = part(package_of(tmp_path, PATHS, settings=settings), "webhooks")
    url = "https://shop.example/hooks?a=1"
    told = {"{url}": url, "{method}": "POST", "{timestamp}": more.get("X-Time", "")}
    told["{body}"] = BODY.decode()
    text = content
    for hole, value in told.items():
        text = text.replace(hole, value)
    digest = hmac.new(b"s", text.encode(), "sha256").digest()
    headers = {"X-Sign": base64.b64encode(digest).decode(), **more}
    assert webhooks.parse_webhook(BODY, headers, "s", url=url, now=NOW).event == "loan.ended"
    for wrong in (f"{url}&b=2", url.replace("https", "http")):
        with pytest.raises(webhooks.WebhookSignatureError):
            webhooks.parse_webhook(BODY, headers, "s", url=wrong, now=NOW)
    with pytest.raises(ValueError, match="url= is empty"):
        webhooks.parse_webhook(BODY, headers, "s", url="", now=NOW)
    command = [sys.executable, "-m", "mypy", "--strict", "src/x/webhooks.py"]
    assert subprocess.run(command, cwd=tmp_path / "out", check=False).returncode == 0


def test_a_request_of_several_events_is_a_list(tmp_path: Path) -> None:
    """Each element of the array at ``items`` is one; mypy --strict takes the package."""
    settings = '[webhooks]\nevent = "eventType"\ntenant = "tenantId"\nitems = "/events"\n'
    package = package_of(tmp_path, PATHS, settings=settings)
    webhooks = part(package, "webhooks")
    events = [{"eventType": "CREATE", "tenantId": 7}, {"EventType": "UPDATE"}]
    found = webhooks.parse_webhooks(json.dumps({"events": events}), {})
    assert [(one.event, one.tenant) for one in found] == [("CREATE", "7"), ("UPDATE", "")]
    for body in ("{}", '{"events": {}}', '{"events": [1]}', "5", "{"):
        with pytest.raises(part(package, "errors").DecodeError):
            webhooks.parse_webhooks(body, {})
    rooms = {one.name for one in (tmp_path / "out" / "src" / "x" / "_runtime").iterdir()}
    assert rooms >= {"webhooks", "notifications"}
    assert not rooms & {"signatures", "status_page"}
    command = [sys.executable, "-m", "mypy", "--strict", "src/x/webhooks.py"]
    assert subprocess.run(command, cwd=tmp_path / "out", check=False).returncode == 0


def test_a_package_without_the_table_has_no_webhooks(tmp_path: Path) -> None:
    """Neither the module nor the rooms of the runtime; the end of queued calls is still read."""
    package = package_of(tmp_path, PATHS)
    inside = tmp_path / "out" / "src" / "x"
    assert not (inside / "webhooks.py").exists()
    rooms = {one.name for one in (inside / "_runtime").iterdir()}
    assert not rooms & {"webhooks", "signatures", "status_page"}
    assert part(package, "_runtime.background")


SIGNED = '[webhooks]\nevent = "type"\n[webhooks.signature]\nheader = "X-Sign"\n'


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ('[webhooks]\nevent = "/kind"\n', "no webhook of the document has '/kind'"),
        ('[webhooks]\nevent = "type"\nid = "/data/no"\n', "webhooks.id: no webhook"),
        ('[webhooks]\nevent = "type"\nitems = "/events"\n', "webhooks.items: no webhook"),
        ('[webhooks]\nid = "id"\n', "event is missing"),
        ('[webhooks]\nevent = "a b"\n', "webhooks.event must be a member"),
        ('[webhooks]\nevent = "type"\nkind = "x"\n', "webhooks.kind is unknown"),
        (SIGNED + 'hash = "md5"\n', "must be one of sha1"),
        (SIGNED + 'encoding = "utf-8"\n', "must be one of hex"),
        (SIGNED + 'content = "{timestamp}"\n', "leaves out {body}"),
        (SIGNED + 'content = "{id}{body}"\n', "signature.id is missing"),
        (SIGNED + 'content = "{uri}{body}"\n', "has {uri}"),
        (SIGNED + 'timestamp = "X-Time"\n', "timestamp is not signed"),
        (SIGNED + "tolerance = 60\n", "tolerance has no timestamp"),
        (SIGNED + 'key_prefix = "whsec_"\n', "goes with a secret in base64"),
        (SIGNED.replace("X-Sign", "X Sign"), "the name of a header"),
    ],
)
def test_a_table_that_cannot_be_is_refused(
    settings: str, said: str, tmp_path: Path, capsys: Any
) -> None:
    """Places that no webhook of the document has, and signatures that prove nothing."""
    assert said in refusal(capsys, tmp_path, PATHS, settings=settings, webhooks=SENT)
