"""What is not a whole document of this API changes nothing on disk and is one line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from erpgen.cli.main import main
from fetch.publishing import Shop, api_toml, cut_gzip, document, encoded, tree
from loopback import Connection, Loopback, Received

HTML = b"<!DOCTYPE html><html><head><title>%s</title></head><body>%s</body></html>"
WHOLE = encoded(document("2026.9.4", operations=12))


def half(_: Received, connection: Connection) -> None:
    """The length of the whole and the bytes of a half."""
    connection.raw(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n" % len(WHOLE))
    connection.raw(WHOLE[: len(WHOLE) // 2])
    connection.hang_up()


def half_in_chunks(_: Received, connection: Connection) -> None:
    """A chunk, and never the last one."""
    connection.raw(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")
    connection.raw(b"100\r\n" + WHOLE[:256] + b"\r\n")
    connection.hang_up()


def half_without_length(_: Received, connection: Connection) -> None:
    """The end of the connection as the end of the body."""
    connection.raw(b"HTTP/1.0 200 OK\r\n\r\n" + WHOLE[: len(WHOLE) // 2])
    connection.hang_up()


def surplus(_: Received, connection: Connection) -> None:
    """A length that ends in the middle of the document, and all of it."""
    connection.raw(b"HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n" + WHOLE)


def no_http(_: Received, connection: Connection) -> None:
    """The greeting of another protocol."""
    connection.raw(b"SSH-2.0-OpenSSH_9.7\r\n")
    connection.hang_up()


def reset(_: Received, connection: Connection) -> None:
    """No answer at all."""
    connection.reset()


def answering(
    body: bytes, status: int = 200, **headers: str
) -> Callable[[Received, Connection], None]:
    """A server that always answers this."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda _, connection: connection.respond(status, body, named)


def dangling() -> bytes:
    """A document of which the schemas at the end are missing."""
    content = json.loads(WHOLE)
    schema = {"schema": {"$ref": "#/components/schemas/Thing"}}
    answer = {"description": "Fine.", "content": {"application/json": schema}}
    content["paths"]["/things1"]["get"]["responses"]["200"] = answer
    return encoded(content)


def other_operations(title: str) -> bytes:
    """Another API's document."""
    content = document("2026.9.4", title=title)
    answer = {"200": {"description": "Fine."}}
    content["paths"] = {
        f"/books/{{id}}/part{number}": {"put": {"operationId": f"b{number}", "responses": answer}}
        for number in range(12)
    }
    return encoded(content)


FAILURES = {
    "half by length": (half, "cannot be fetched: peer closed connection"),
    "half in chunks": (half_in_chunks, "cannot be fetched: peer closed connection"),
    "half without length": (half_without_length, "not JSON"),
    "no answer": (reset, "cannot be fetched"),
    "cut gzip": (
        answering(cut_gzip(document("2026.9.4")), content_encoding="gzip"),
        "the compressed answer breaks off",
    ),
    "damaged gzip": (
        answering(b"\x1f\x8b\x08 no gzip at all", content_encoding="gzip"),
        "the compressed answer is damaged",
    ),
    "a coding nobody asked for": (answering(WHOLE, content_encoding="br"), "packed as 'br'"),
    "HTML error page": (answering(HTML % (b"Oops", b"500")), "an HTML page"),
    "HTML error page with its status": (answering(HTML % (b"", b""), 500), "answers 500"),
    "login page": (
        answering(HTML % (b"Acme", b"<form><input type='password' name='p'></form>")),
        "a page to sign in on",
    ),
    "login page by title": (answering(HTML % (b"Acme - Log in", b"")), "a page to sign in on"),
    "login as JSON": (answering(b'{"error": "sign in first"}'), "neither a 'swagger' nor"),
    "not authorised": (answering(b"{}", 401), "answers 401"),
    "unasked 304": (answering(b"", 304), "answers 304"),
    "nothing": (answering(b""), "the file is empty"),
    "no content": (answering(b"", 204), "answers 204"),
    "a list": (answering(b"[]"), "a list at the top"),
    "no operation": (answering(encoded(document(operations=0))), "holds no operation"),
    "paths that are none": (
        answering(encoded({**document(), "paths": [1, 2]})),
        "holds no operation",
    ),
    "another API": (answering(other_operations("Library")), "another API: 'Library'"),
    "another API under this title": (
        answering(other_operations("Corner Shop")),
        "lost 10 of the 10 operations",
    ),
    "lost half": (answering(encoded(document("2026.9.4", operations=5))), "lost 5 of the 10"),
    "references into nothing": (answering(dangling()), "is not whole: 1 reference leads"),
    "a sentence": (answering(b"We are back soon."), "a text at the top"),
    "half with a byte order mark": (answering(b"\xef\xbb\xbf" + WHOLE[:500]), "not JSON"),
    "login page with a byte order mark": (
        answering(b"\xef\xbb\xbf" + HTML % (b"Shop", b"<input type=password>")),
        "a page to sign in on",
    ),
    "more than was announced": (surplus, "not JSON"),
    "what is no HTTP": (no_http, "cannot be fetched"),
    "a part": (answering(WHOLE, 206), "answers 206"),
    "redirect to plain http": (
        answering(b"", 302, location="http://192.0.2.1/openapi.json"),
        "plain http is read from this machine only",
    ),
    "redirect to a file": (answering(b"", 302, location="file:///etc/hosts"), "use https"),
    "redirects in a circle": (answering(b"", 302, location="/openapi.json"), "redirects more"),
    "half a character": (
        answering(encoded(document("2026.9.4")).replace(b"Corner Shop", b"\\ud800")),
        "half a character",
    ),
}


@pytest.fixture
def kept(folder: Path, server: Loopback) -> Path:
    """A folder that keeps a release of ten operations, fetched from the server."""
    assert main(["fetch", "shop"]) == 0
    assert server.count == 1
    return folder


@pytest.mark.parametrize("name", FAILURES)
def test_a_failure_changes_nothing(
    name: str, kept: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line on standard error, exit 2, and every file is as it was."""
    handler, what = FAILURES[name]
    with Loopback(handler) as bad:
        (kept / "api.toml").write_text(api_toml(("service", f"{bad.url}/openapi.json")))
        before = tree(tmp_path)
        capsys.readouterr()
        assert main(["fetch", "shop"]) == 2
    assert tree(tmp_path) == before
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("erpgen: ")
    assert printed.err.count("\n") == 1
    assert what in printed.err
    assert "; " in printed.err, "no word on what to do"


@pytest.mark.parametrize("name", FAILURES)
def test_a_failure_keeps_no_first_release(
    name: str, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without a release to judge by, only shrinking cannot be told."""
    handler, _ = FAILURES[name]
    with Loopback(handler) as bad:
        (folder / "api.toml").write_text(api_toml(("service", f"{bad.url}/openapi.json")))
        before = tree(tmp_path)
        unjudged = name in ("another API under this title", "lost half")
        assert main(["fetch", "shop"]) == (0 if unjudged else 2)
    assert (tree(tmp_path) == before) is not unjudged


def test_shrinking_can_be_accepted(kept: Path, shop: Shop) -> None:
    """Vendors do retire half of an API; then somebody has said so."""
    shop.publish(document("2026.9.4", operations=5))
    assert main(["fetch", "shop"]) == 2
    assert main(["fetch", "shop", "--accept-shrink"]) == 0
    assert (kept / "releases" / "2026.9.4.json").is_file()


def test_less_than_half_may_go(kept: Path, shop: Shop) -> None:
    """Releases do remove operations, and the diff is the place to look at it."""
    shop.publish(document("2026.9.4", operations=6))
    assert main(["fetch", "shop"]) == 0


def test_accepting_a_shrink_accepts_no_other_api(kept: Path, shop: Shop) -> None:
    """The option is about size alone."""
    shop.body = other_operations("Library")
    assert main(["fetch", "shop", "--accept-shrink"]) == 2


def test_another_title_over_the_same_operations_is_a_warning(
    kept: Path, shop: Shop, capsys: pytest.CaptureFixture[str]
) -> None:
    """Vendors rename their APIs; what is called stays."""
    shop.publish(document("2026.9.4", title="Corner Shop Plus"))
    assert main(["fetch", "shop"]) == 0
    assert "the title is 'Corner Shop Plus' now" in capsys.readouterr().err


def test_an_unwritable_folder_is_one_line(
    kept: Path, shop: Shop, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder where the file would be is no place to write, and the record stays as it was."""
    shop.publish(document("2026.9.4"))
    (kept / "releases" / "2026.9.4.json").mkdir()
    before = tree(kept)
    assert main(["fetch", "shop"]) == 2
    assert "cannot be written" in capsys.readouterr().err
    assert tree(kept) == before


def test_a_first_fetch_that_cannot_be_written_leaves_no_folder(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Not even the one that it made for the release."""
    (folder / "sources.json").symlink_to("/proc/none/sources.json")
    assert main(["fetch", "shop"]) == 2
    assert "cannot be written" in capsys.readouterr().err
    assert not (folder / "releases").exists()


def test_a_file_in_the_place_of_the_releases_is_one_line(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Somebody saved the document as releases instead of in it."""
    (folder / "releases").write_text("{}")
    before = tree(folder)
    assert main(["fetch", "shop"]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert tree(folder) == before


def test_broken_records_are_refused(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A record that was edited into nonsense is not guessed at."""
    (kept / "sources.json").write_text('{"2026.3.1": {"service": {"uri": "x"}}}')
    assert main(["fetch", "shop"]) == 2
    assert "sources.json: is no record of erpgen's" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("toml", "what"),
    [
        (api_toml(), "does not say where the document is"),
        (api_toml(("a", "https://a.example"), ("a", "https://b.example")), "two flavours alike"),
        (api_toml(("a", "https://a.example")), "no flavour 'service'"),
    ],
)
def test_settings_that_say_nothing_sound_are_refused(
    folder: Path, toml: str, what: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Which document is meant is never guessed."""
    (folder / "api.toml").write_text(toml)
    assert main(["fetch", "shop", "--flavour", "service"]) == 2
    assert what in capsys.readouterr().err


def test_a_flavour_must_be_a_name_for_a_folder(
    folder: Path, server: Loopback, capsys: pytest.CaptureFixture[str]
) -> None:
    """A flavour called like a path leads nowhere outside the API's folder."""
    flavours = (("service", f"{server.url}/a"), ("../../x", f"{server.url}/b"))
    (folder / "api.toml").write_text(api_toml(*flavours))
    assert main(["fetch", "shop"]) == 2
    assert "is no name for a folder" in capsys.readouterr().err


def test_a_release_kept_in_another_notation_stays(folder: Path) -> None:
    """A YAML file that somebody saved is not joined by a JSON file of the same release."""
    kept = folder / "releases" / "2026.3.1.yaml"
    kept.parent.mkdir()
    kept.write_bytes(before := encoded(document(operations=9)))
    assert main(["fetch", "shop"]) == 0
    assert kept.read_bytes() == before
    assert not kept.with_suffix(".json").exists()
