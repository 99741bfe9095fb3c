"""``erpgen init``: what is recognised, that none of it applies unread, and that it would."""

from __future__ import annotations

import json
import re
import tomllib
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from erpgen.cli.main import main
from erpgen.config import load_config, releases
from erpgen.fetch import fetch, keep
from erpgen.init import start
from fetch.publishing import Shop, tree
from generated_packages import Package
from init.library import DOCUMENT, activate, written
from loopback import Loopback

NAMES = ["paging", "keys", "wrappers", "conditions", "etag", "decimals"]


@pytest.fixture
def api(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The library's folder, begun in an empty directory."""
    spec = written(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert main(["init", "library", "--spec", str(spec)]) == 0
    return tmp_path / "specs" / "library"


def operations(folder: Path) -> dict[str, dict[str, Any]]:
    """``operations.json`` by operationId."""
    return {one["operation_id"]: one for one in Package(folder).operations}


def test_the_folder_holds_release_settings_and_proposals(api: Path) -> None:
    """A file a concern, the document under the name of its release."""
    assert sorted(path.relative_to(api).as_posix() for path in api.rglob("*.*")) == sorted(
        ["api.toml", "releases/2.4.json", *(f"overlays/{name}.overlay.yaml" for name in NAMES)]
    )
    assert json.loads((api / "releases" / "2.4.json").read_text()) == DOCUMENT


def test_no_proposal_applies_unread(api: Path) -> None:
    """Settings load, name no overlay, and the client pages nothing and wraps nothing."""
    config = load_config(api)
    assert config.overlays == ()
    assert config.document.title == "City Library"
    assert main(["generate", "library"]) == 0
    found = operations(Path("generated/library"))
    assert all(one["paging"] is None and not one["keys"] for one in found.values())


def test_the_client_imports_at_once(api: Path) -> None:
    """Without a line written by hand."""
    assert main(["generate", "library"]) == 0
    module = Package(Path("generated/library")).module()
    with module.LibraryClient(auth=None, base_url="http://127.0.0.1:9") as client:
        assert callable(client.library.list_books)


def test_every_proposal_says_why_and_what_to_find_out(api: Path) -> None:
    """A reader learns from the file alone what it rests on."""
    for path in (api / "overlays").iterdir():
        text = path.read_text("utf-8")
        assert "# First find out:" in text
        assert "erpgen overlay specs/library/releases/2.4.json" in text
        for before, line in pairwise(text.splitlines()):
            assert before.startswith("  # ") or not line.startswith("  - target:")


def test_what_was_read_applies(api: Path) -> None:
    """Each proposal is right about this API: all of them on, every call is as it should be."""
    activate(api)
    assert [path.name for path in load_config(api).overlays] == [
        f"{name}.overlay.yaml" for name in NAMES
    ]
    assert main(["generate", "library"]) == 0
    found = operations(Path("generated/library"))
    paging = {name: one["paging"] for name, one in found.items() if one["paging"]}
    assert paging == {
        "list_books": {
            "style": "page",
            "page": "page",
            "size": "per_page",
            "items": "/books",
            "total": "/meta/totalCount",
            "max_size": None,
        },
        "list_members": {**plain("page", "page[number]"), "items": ""},
        "list_loans": {**plain("token", "cursor"), "items": "/data"},
        "list_fines": {**plain("token", "pageToken"), "size": "rowCount", "items": ""},
        "list_shelves": {**plain("offset", "offset"), "items": ""},
    }
    assert found["get_book"]["keys"] == ["shelf_mark"]
    assert found["list_books"]["conditions"] == {"changed": "changedOperator"}
    assert [one["python"] for one in found["change_book"]["parameters"]] == [
        "shelf_mark",
        "if_match",
    ]


def plain(style: str, page: str) -> dict[str, object]:
    """What ``operations.json`` says of paging where answers tell nothing."""
    return {"style": style, "page": page, "size": "limit", "total": None, "max_size": None}


def test_active_proposals_change_the_types(api: Path) -> None:
    """Wrapped values are plain, sums are exact, and no rule is without a match."""
    activate(api)
    assert main(["generate", "library"]) == 0
    models = "".join(
        path.read_text() for path in Path("generated/library/src/library_client/models").iterdir()
    )
    assert "unpaid_amount: Decimal" in models
    assert "TextValue" not in models


def test_no_target_is_without_a_match(api: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is proposed finds what it was recognised by."""
    activate(api)
    assert main(["generate", "library"]) == 0
    assert "overlay-target-unmatched" not in capsys.readouterr().err


def test_the_first_page_is_read_from_the_document(api: Path) -> None:
    """A default of 0 is a page that counts from 0."""
    text = (api / "overlays" / "paging.overlay.yaml").read_text()
    rule = text.partition("page: page[number]")[2]
    assert rule.partition("first: ")[2].startswith("0")


def test_a_document_with_nothing_to_recognise_proposes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """No empty overlay is written, and the settings still load."""
    paths = {"/a": {"get": {"responses": {"204": {"description": "Fine."}}}}}
    spec = written(tmp_path, {**DOCUMENT, "paths": paths, "components": {}})
    monkeypatch.chdir(tmp_path)
    assert main(["init", "library", "--spec", str(spec)]) == 0
    assert not (tmp_path / "specs" / "library" / "overlays").exists()
    assert "proposed" not in capsys.readouterr().out
    assert main(["generate", "library"]) == 0


def test_a_url_becomes_the_place_to_fetch_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first fetch finds that nothing changed; a password in the address is not written."""
    monkeypatch.chdir(tmp_path)
    shop = Shop()
    shop.publish(DOCUMENT, etag='"v1"', last_modified="Sun, 01 Mar 2026 00:00:00 GMT")
    with Loopback(shop) as server:
        url = server.url.replace("//", "//ada:hunter2@")
        assert main(["init", "library", "--spec", f"{url}/openapi.json"]) == 0
        settings = Path("specs/library/api.toml").read_text()
        assert "hunter2" not in settings + Path("specs/library/sources.json").read_text()
        (flavour,) = tomllib.loads(settings)["document"]["flavours"]
        assert flavour["url"] == f"{server.url}/openapi.json"
        before = tree(tmp_path)
        assert main(["fetch", "library"]) == 0
        assert tree(tmp_path) == before
    assert server.received[1].headers["if-none-match"] == '"v1"'


def test_the_record_of_a_document_from_an_address_is_that_of_a_fetch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What erpgen fetch would write of the same document, and nothing where a file was given."""
    monkeypatch.chdir(tmp_path)
    day = datetime(2026, 4, 5, tzinfo=UTC)
    shop = Shop()
    shop.publish(DOCUMENT, etag='"v1"')
    with Loopback(shop) as server:
        folder = start(tmp_path / "specs", "library", f"{server.url}/a.json", now=day).folder
        begun = (folder / "sources.json").read_bytes()
        for path in (folder / "sources.json", folder / "releases" / "2.4.json"):
            path.unlink()
        keep(fetch(load_config(folder), now=day))
    assert (folder / "sources.json").read_bytes() == begun
    other = start(tmp_path / "specs", "other", str(written(tmp_path)), now=day)
    assert not (other.folder / "sources.json").exists()


def test_a_page_to_sign_in_on_starts_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The error says what the address gives instead of the document."""
    monkeypatch.chdir(tmp_path)
    page = b"<html><title>Log in</title></html>"
    with Loopback(lambda _, connection: connection.respond(200, page)) as server:
        assert main(["init", "library", "--spec", server.url]) == 2
    assert "a page to sign in on" in capsys.readouterr().err
    assert not (tmp_path / "specs").exists()


def test_the_next_step_is_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Who runs the first command is told the second, which works as it is printed."""
    monkeypatch.chdir(tmp_path)
    assert main(["init", "library", "--spec", str(written(tmp_path))]) == 0
    last = capsys.readouterr().out.splitlines()[-1]
    assert last == "next: erpgen generate library"
    assert main(last.split()[2:]) == 0


def test_a_document_without_a_version_is_named_after_the_day(tmp_path: Path) -> None:
    """As when it is fetched."""
    spec = written(tmp_path, {**DOCUMENT, "info": {"title": "City Library", "version": "v1"}})
    day = datetime(2026, 4, 5, tzinfo=UTC)
    started = start(tmp_path / "specs", "library", str(spec), now=day)
    assert [one.name for one in releases(started.folder)] == ["2026.4.5"]


def test_programs_can_read_the_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Folder, release, operations and proposals as JSON."""
    spec = written(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert main(["init", "library", "--spec", str(spec), "--format", "json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["folder"], report["release"], report["operations"]) == (
        "specs/library",
        "2.4",
        8,
    )
    assert [one["overlay"] for one in report["proposals"]] == [
        f"overlays/{name}.overlay.yaml" for name in NAMES
    ]


def test_sign_in_is_shown_as_the_document_declares_it(tmp_path: Path) -> None:
    """Addresses relative to the server's are whole, ready for who has to change them."""
    flows = {"clientCredentials": {"tokenUrl": "/token", "scopes": {"read": "", "write": ""}}}
    schemes = {
        "OAuth2": {"type": "oauth2", "flows": flows},
        "Key": {"type": "apiKey", "in": "query", "name": "app-key"},
        "Login": {"type": "http", "scheme": "basic"},
    }
    components = {**DOCUMENT["components"], "securitySchemes": schemes}
    spec = written(tmp_path, {**DOCUMENT, "components": components})
    folder = start(tmp_path / "specs", "library", str(spec)).folder
    text = (folder / "api.toml").read_text()
    assert '# token_url = "https://library.example/token"' in text
    assert '# [[auth.key]]\n# scheme = "Key"\n# in = "query"\n# name = "app-key"\n' in text
    assert '# [auth.basic]\n# scheme = "Login"\n' in text
    assert '# scopes = ["read", "write"]' in text
    assert load_config(folder).auth.service is None
    head, ways, tail = text.partition("# The document declares these ways")
    proposed = re.sub(r"^# ", "", tail[tail.index("# [[") :], flags=re.MULTILINE)
    (folder / "api.toml").write_text(head + proposed)
    assert ways
    auth = load_config(folder).auth
    assert (auth.keys[0].name, auth.keys[0].location, auth.basic is not None) == (
        "app-key",
        "query",
        True,
    )


@pytest.mark.parametrize("name", ["", "..", "../x", "a/b", "A", "-a", ".a", "a" * 80, "ä", "a\n"])
def test_a_name_must_be_one_for_a_folder(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is written anywhere else than right below specs/."""
    spec = written(tmp_path)
    monkeypatch.chdir(tmp_path)
    before = tree(tmp_path)
    assert main(["init", f"--spec={spec}", "--", name]) == 2
    assert "is no name for an API" in capsys.readouterr().err
    assert tree(tmp_path) == before


def test_a_folder_that_is_there_is_left_alone(
    api: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A second run does not undo what somebody wrote since."""
    before = tree(api)
    assert main(["init", "library", "--spec", "library.json"]) == 2
    assert "specs/library: is there already" in capsys.readouterr().err
    assert tree(api) == before


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "the file is empty"),
        ("<html>", "HTML page"),
        ("{}", "neither a 'swagger' nor"),
        ('{"openapi": "3.0.0", "info": {}, "paths": {}}', "holds no operation"),
        ('{"openapi": "3.0.0", "paths": {"/a": 3}, "info": []}', "holds no operation"),
    ],
)
def test_what_is_no_document_starts_nothing(
    text: str,
    what: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """One line, exit 2, and no folder."""
    (tmp_path / "spec.json").write_text(text)
    monkeypatch.chdir(tmp_path)
    assert main(["init", "library", "--spec", "spec.json"]) == 2
    printed = capsys.readouterr().err
    assert what in printed
    assert printed.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir()] == ["spec.json"]
