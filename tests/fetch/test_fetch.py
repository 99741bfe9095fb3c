"""``erpgen fetch`` against a server: what is kept, under which name, and when nothing is."""

from __future__ import annotations

import gzip
import hashlib
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from erpgen.cli.main import main
from erpgen.config import find_release, load_config, releases
from erpgen.fetch import Outcome, fetch, keep
from fetch.publishing import TITLE, Shop, api_toml, document, encoded, make_api, tree
from loopback import Loopback

DAY = datetime(2026, 4, 5, 23, 30, tzinfo=UTC)


def sources(folder: Path) -> dict[str, dict[str, dict[str, str]]]:
    """What ``sources.json`` says."""
    content: dict[str, dict[str, dict[str, str]]] = json.loads(
        (folder / "sources.json").read_text()
    )
    return content


def test_a_first_fetch_keeps_the_document_readably(folder: Path) -> None:
    """The release is named after info.version, a line a value, keys in the order they came."""
    assert main(["fetch", "shop"]) == 0
    text = (folder / "releases" / "2026.3.1.json").read_text("utf-8")
    assert text == json.dumps(document(), indent=1, ensure_ascii=False) + "\n"
    assert find_release(folder, None).name == "2026.3.1"


def test_the_source_is_recorded(folder: Path, shop: Shop, server: Loopback) -> None:
    """Address, time, both digests and the server's validators stand beside the releases."""
    shop.publish(document(), etag='"v1"', last_modified="Sun, 01 Mar 2026 00:00:00 GMT")
    keep(fetch(load_config(folder), now=DAY))
    kept = (folder / "releases" / "2026.3.1.json").read_bytes()
    assert sources(folder) == {
        "2026.3.1": {
            "service": {
                "url": f"{server.url}/openapi.json",
                "fetched": "2026-04-05T23:30:00Z",
                "sha256": hashlib.sha256(kept).hexdigest(),
                "published_sha256": hashlib.sha256(shop.body).hexdigest(),
                "etag": '"v1"',
                "last_modified": "Sun, 01 Mar 2026 00:00:00 GMT",
            }
        }
    }


def test_the_record_is_not_taken_for_a_release(folder: Path) -> None:
    """What lists the releases sees the document alone."""
    assert main(["fetch", "shop"]) == 0
    assert [one.name for one in releases(folder)] == ["2026.3.1"]


def test_the_server_is_asked_by_validators_the_second_time(
    folder: Path, shop: Shop, server: Loopback, capsys: pytest.CaptureFixture[str]
) -> None:
    """304 downloads nothing, writes nothing, and the command says that nothing changed."""
    shop.publish(document(), etag='"v1"', last_modified="Sun, 01 Mar 2026 00:00:00 GMT")
    main(["fetch", "shop"])
    before = tree(folder)
    capsys.readouterr()
    assert main(["fetch", "shop"]) == 0
    assert tree(folder) == before
    assert capsys.readouterr().out == (
        "shop service: nothing changed; specs/shop/releases/2026.3.1.json is what is published\n"
    )
    assert server.received[1].headers["if-none-match"] == '"v1"'
    assert server.received[1].headers["if-modified-since"] == "Sun, 01 Mar 2026 00:00:00 GMT"


def test_without_validators_the_content_is_compared(folder: Path, shop: Shop) -> None:
    """The same document with other spacing and order of keys changes nothing on disk."""
    main(["fetch", "shop"])
    before = tree(folder)
    shop.body = json.dumps(dict(reversed(document().items())), indent=4).encode()
    assert main(["fetch", "shop"]) == 0
    assert tree(folder) == before


def test_an_edited_file_is_fetched_again(folder: Path, shop: Shop, server: Loopback) -> None:
    """Validators vouch for what was written, not for what somebody made of it."""
    shop.publish(document(), etag='"v1"')
    main(["fetch", "shop"])
    kept = folder / "releases" / "2026.3.1.json"
    whole = kept.read_bytes()
    kept.write_text(json.dumps(document(operations=9)))
    assert main(["fetch", "shop"]) == 0
    assert "if-none-match" not in server.received[1].headers
    assert kept.read_bytes() == whole


def test_another_address_is_fetched_without_validators(
    folder: Path, shop: Shop, server: Loopback
) -> None:
    """An etag belongs to the address it came from (RFC 9110, section 8.8.3)."""
    shop.publish(document(), etag='"v1"')
    main(["fetch", "shop"])
    (folder / "api.toml").write_text(api_toml(("service", f"{server.url}/moved.json")))
    assert main(["fetch", "shop"]) == 0
    assert "if-none-match" not in server.received[1].headers


def test_a_new_release_is_kept_beside_the_old(
    folder: Path, shop: Shop, capsys: pytest.CaptureFixture[str]
) -> None:
    """The report counts operations that came and went, as JSON for programs, too."""
    main(["fetch", "shop"])
    shop.publish(document("2026.9.4", operations=12))
    capsys.readouterr()
    assert main(["fetch", "shop", "--format", "json"]) == 0
    (report,) = json.loads(capsys.readouterr().out)["shop"]
    assert (report["outcome"], report["release"]) == ("new", "2026.9.4")
    assert (report["operations"], report["added"], report["removed"]) == (12, 2, 0)
    assert [one.name for one in releases(folder)] == ["2026.3.1", "2026.9.4"]
    assert list(sources(folder)) == ["2026.3.1", "2026.9.4"]


def test_another_document_of_a_version_is_kept_beside_the_first(folder: Path, shop: Shop) -> None:
    """Neither is lost where ``info.version`` stays, nor where two come on one day."""
    main(["fetch", "shop"])
    for operations in (11, 12):
        shop.publish(document(operations=operations))
        (found,) = (fetched := fetch(load_config(folder), now=DAY)).fetched
        assert found.outcome is Outcome.NEW
        assert found.added == 1
        keep(fetched)
    names = ["2026.3.1", "2026.3.1.2026.4.5", "2026.3.1.2026.4.5.2"]
    assert [one.name for one in releases(folder)] == names
    counts = [len(json.loads(one.path.read_text())["paths"]) for one in releases(folder)]
    assert counts == [10, 11, 12]
    assert fetch(load_config(folder), now=DAY).files == {}


def test_two_documents_of_one_day_are_both_kept(folder: Path, shop: Shop) -> None:
    """A day names the first, a number behind it the second."""
    for operations in (10, 11):
        shop.publish(document("v1", operations=operations))
        keep(fetch(load_config(folder), now=DAY))
    assert [one.name for one in releases(folder)] == ["2026.4.5", "2026.4.5.2"]


def test_a_document_without_a_version_is_named_after_the_day(folder: Path, shop: Shop) -> None:
    """``v1`` is no release; the UTC day of fetching is, and the next day changes nothing."""
    shop.publish(document("v1"))
    keep(fetch(load_config(folder), now=DAY))
    assert [one.name for one in releases(folder)] == ["2026.4.5"]
    later = fetch(load_config(folder), now=DAY.replace(day=6))
    assert later.files == {}
    assert later.fetched[0].release == "2026.4.5"


def test_an_older_release_is_kept_and_said_to_be_older(
    folder: Path, shop: Shop, capsys: pytest.CaptureFixture[str]
) -> None:
    """A vendor who goes back to an old document does not get past unseen."""
    main(["fetch", "shop"])
    shop.publish(document("2025.1.1"))
    assert main(["fetch", "shop"]) == 0
    assert "older than 2026.3.1" in capsys.readouterr().err


def test_yaml_is_kept_as_json(folder: Path, shop: Shop) -> None:
    """One notation in the folder, whatever was published."""
    shop.body = (
        f"openapi: 3.0.3\ninfo: {{title: {TITLE}, version: 1.20.0}}\n"
        "paths:\n  /a:\n    get: {responses: {'200': {description: yes}}}\n"
    ).encode()
    assert main(["fetch", "shop"]) == 0
    kept = json.loads((folder / "releases" / "1.20.0.json").read_text())
    assert kept["paths"]["/a"]["get"]["responses"] == {"200": {"description": "yes"}}


@pytest.mark.parametrize("members", [1, 2])
def test_compressed_documents_are_unpacked(members: int, folder: Path, shop: Shop) -> None:
    """Servers pack what they send, some of them in several members (RFC 1952, section 2.2)."""
    body = shop.body
    cut = len(body) // members
    parts = [body[:cut], body[cut:]]
    shop.body = b"".join(gzip.compress(part) for part in parts if part)
    shop.headers = {"content-encoding": "gzip"}
    assert main(["fetch", "shop"]) == 0
    assert json.loads((folder / "releases" / "2026.3.1.json").read_text()) == document()


@pytest.mark.parametrize("coding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_no_part_of_the_document(
    coding: str, folder: Path, shop: Shop
) -> None:
    """Windows tools put one there; what is kept has none."""
    shop.body = json.dumps(document()).encode(coding)
    assert main(["fetch", "shop"]) == 0
    assert json.loads((folder / "releases" / "2026.3.1.json").read_bytes()) == document()


def test_flavours_are_kept_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first is what is generated from; the second has a folder and records of its own."""
    monkeypatch.chdir(tmp_path)
    with Loopback(Shop(encoded(document()))) as one, Loopback(Shop(encoded(document()))) as two:
        folder = make_api(tmp_path, ("service", f"{one.url}/a"), ("interactive", f"{two.url}/b"))
        assert main(["fetch", "shop"]) == 0
        assert main(["fetch", "shop", "--flavour", "interactive"]) == 0
        assert (one.count, two.count) == (1, 2)
    assert [one.name for one in releases(folder)] == ["2026.3.1"]
    assert [one.name for one in releases(folder, "interactive")] == ["2026.3.1"]
    assert list(sources(folder)["2026.3.1"]) == ["interactive", "service"]


def test_one_flavour_that_fails_keeps_the_other_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A release is whole or it is not there."""
    monkeypatch.chdir(tmp_path)
    with Loopback(Shop()) as good, Loopback(Shop(b"", status=500)) as bad:
        make_api(tmp_path, ("service", f"{good.url}/a"), ("interactive", f"{bad.url}/b"))
        before = tree(tmp_path)
        assert main(["fetch", "shop"]) == 2
        assert tree(tmp_path) == before


def test_all_apis_are_fetched_without_a_name(
    tmp_path: Path, folder: Path, server: Loopback, capsys: pytest.CaptureFixture[str]
) -> None:
    """An API that does not say where its document is has nothing to fetch."""
    silent = tmp_path / "specs" / "silent"
    silent.mkdir()
    (silent / "api.toml").write_text(api_toml())
    assert main(["fetch"]) == 0
    assert capsys.readouterr().out.startswith("shop service: new release 2026.3.1")
    assert server.count == 1


def test_credentials_in_the_address_are_used_and_recorded_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """They open the document and stay in api.toml."""
    monkeypatch.chdir(tmp_path)
    with Loopback(Shop()) as server:
        url = server.url.replace("//", "//ada:hunter2@")
        folder = make_api(tmp_path, ("service", f"{url}/openapi.json"))
        assert main(["fetch", "shop", "--format", "json"]) == 0
        assert server.received[0].headers["authorization"].startswith("Basic ")
    assert "hunter2" not in (folder / "sources.json").read_text()
    assert "hunter2" not in "".join(capsys.readouterr())


def test_a_release_without_a_record_gets_one_when_it_changes(folder: Path, shop: Shop) -> None:
    """An interrupted run that recorded and kept nothing is made good by the next."""
    shop.publish(document(), etag='"v1"')
    main(["fetch", "shop"])
    (folder / "releases" / "2026.3.1.json").unlink()
    assert main(["fetch", "shop"]) == 0
    assert (folder / "releases" / "2026.3.1.json").is_file()


def test_generation_takes_what_was_fetched(folder: Path, tmp_path: Path) -> None:
    """The kept document is the newest release at once."""
    assert main(["fetch", "shop"]) == 0
    assert main(["generate", "shop"]) == 0
    assert 'version = "2026.3.1"' in (tmp_path / "generated/shop/pyproject.toml").read_text()
