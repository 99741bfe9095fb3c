"""What the package says of names that another release of a small API has changed."""

from __future__ import annotations

import copy
import importlib
import pickle
import shutil
from pathlib import Path
from typing import Any

import msgspec
import pytest

from erpgen.cli.main import main
from erpgen.generate import check, find_inputs, generate
from generated_packages import Package
from upgrade.rehearsal import HERE


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An API's folder with two releases."""
    found = tmp_path_factory.mktemp("project") / "specs" / "depot"
    shutil.copytree(HERE / "depot", found)
    return found


@pytest.fixture(scope="module")
def package(folder: Path) -> Package:
    """The client of the second release."""
    out = folder.parent.parent / "second"
    generate(find_inputs(folder, None, "2.0", out))
    return Package(out)


def _client(package: Package) -> Any:
    return package.module().Depot()


def test_a_renamed_method_names_the_new_one(package: Package) -> None:
    """The pairing finds the operation under its new path and id."""
    with pytest.raises(AttributeError, match=r"is not in 2\.0: use erp\.item\.read\(\)"):
        _client(package).item.fetch("1")


def test_an_argument_that_is_gone_says_so(package: Package) -> None:
    """Unknown arguments are refused as ever; what the last release had is told apart."""
    with pytest.raises(TypeError, match=r"takes no loud; erp\.box\.pack\(loud=…\) was"):
        _client(package).box.pack(loud="yes")
    with pytest.raises(TypeError, match=r"takes no clear$"):
        _client(package).box.pack(clear="yes")


def test_an_attribute_that_is_gone_says_so(package: Package) -> None:
    """A model remembers what it had; a name that never was stays an ordinary error."""
    item = importlib.import_module(f"{package.module().__name__}.models").ItemDto()
    with pytest.raises(AttributeError, match=r"ItemDto\.size was in release 1\.0"):
        item.size  # noqa: B018 - asking is the test
    with pytest.raises(AttributeError, match="'ItemDto' object has no attribute 'colour'"):
        item.colour  # noqa: B018 - as above
    assert not hasattr(item, "size")


def test_enums_stay_open_for_members_that_are_gone(package: Package) -> None:
    """The text of a former member is taken as any other; only its name is told."""
    status = importlib.import_module(f"{package.module().__name__}.models").ItemDtoStatus
    assert [*status] == ["New", "Sold"]
    assert status("OnHold") == "OnHold"
    assert status["SOLD"] is status.SOLD
    assert not hasattr(status, "ON_HOLD")
    with pytest.raises(AttributeError, match=r"ItemDtoStatus\.ON_HOLD was in release 1\.0"):
        status.ON_HOLD  # noqa: B018 - asking is the test
    with pytest.raises(KeyError, match=r"^ItemDtoStatus\.ON_HOLD was in release 1\.0"):
        status["ON_HOLD"]
    for error, ask in ((AttributeError, getattr), (KeyError, type(status).__getitem__)):
        with pytest.raises(error) as caught:
            ask(status, "LENT")
        assert "release" not in str(caught.value)


def test_former_members_decode_and_go_back_as_they_came(package: Package) -> None:
    """An answer that still has a former member's text is read, and sent again unchanged."""
    models = importlib.import_module(f"{package.module().__name__}.models")
    wire = b'{"name":"anvil","status":"OnHold"}'
    item = msgspec.json.decode(wire, type=models.ItemDto)
    assert msgspec.json.encode(item).startswith(wire[:-1])


def test_models_that_lost_something_work_as_any(package: Package) -> None:
    """They are made, changed, compared, copied and pickled; what never was is refused as ever."""
    models = importlib.import_module(f"{package.module().__name__}.models")
    item = models.ItemDto(name="anvil")
    item.name = "hammer"
    assert item == models.ItemDto(name="hammer")
    assert copy.deepcopy(item) == item
    assert pickle.loads(pickle.dumps(item)) == item
    with pytest.raises(TypeError, match=r"ItemDto\(\) takes no colour"):
        models.ItemDto(colour="red")
    with pytest.raises(AttributeError, match=r"ItemDto\.size was in release 1\.0"):
        item.size = 3


def test_a_call_that_lacks_an_argument_is_refused_as_ever(package: Package) -> None:
    """A method with a former argument still says which one it needs, and asks nothing before."""
    client = _client(package)
    with pytest.raises(TypeError, match="needs item_number"):
        client.item.get_shelves()
    with pytest.raises(TypeError, match=r"takes no colour$"):
        client.item.get_shelves("1", colour="red")


def test_deprecated_attributes_of_requests_warn(package: Package) -> None:
    """Making a request's model with one warns; leaving it out does not."""
    models = importlib.import_module(f"{package.module().__name__}.models")
    models.BoxDto()
    with pytest.warns(DeprecationWarning, match=r"BoxDto\.lid is deprecated by the API"):
        models.BoxDto(lid="round")


def test_the_notes_say_before_and_after(package: Package) -> None:
    """Both files name what moved; the changelog alone what is new."""
    notes = (package.folder / "MIGRATION.md").read_text("utf-8")
    changes = (package.folder / "CHANGELOG.md").read_text("utf-8")
    line = "- `erp.item.fetch()` → `erp.item.read()`"
    assert line in notes
    assert line in changes
    assert "`fast=…` of `erp.box.pack()`" in changes.partition("### Deprecated")[2]


def test_the_first_release_says_that_it_is(folder: Path) -> None:
    """Without an older release there are no notes, and the same inputs give the same bytes."""
    out = folder.parent.parent / "first"
    generate(find_inputs(folder, None, "1.0", out))
    assert "the first that this client is made from" in (out / "CHANGELOG.md").read_text("utf-8")
    assert not (out / "MIGRATION.md").exists()


def test_the_change_log_keeps_every_step(folder: Path, tmp_path: Path) -> None:
    """Also where the document's own version stands still; going back forgets what came after."""
    api, out = tmp_path / "specs" / "depot", tmp_path / "out"
    shutil.copytree(folder, api)
    shutil.copyfile(api / "releases" / "1.0.yaml", api / "releases" / "2.0.2026.11.28.yaml")
    steps = ("1.0", "2.0", "2.0.2026.11.28")
    for release in steps:
        generate(find_inputs(api, None, release, out), force=release == "2.0")
    assert _entries(out) == [*reversed(steps)]
    newest = find_inputs(api, None, steps[-1], out)
    assert check(newest, anew=True).unchanged
    assert generate(newest, force=True).unchanged
    generate(find_inputs(api, None, "2.0", out))
    assert _entries(out) == ["2.0", "1.0"]


def _entries(folder: Path) -> list[str]:
    text = (folder / "CHANGELOG.md").read_text("utf-8")
    return [line.removeprefix("## ") for line in text.splitlines() if line.startswith("## ")]


def test_the_previous_release_is_an_input(folder: Path) -> None:
    """Changing it makes the package stale; one that gives no client stops the run."""
    out = folder.parent.parent / "third"
    inputs = find_inputs(folder, None, "2.0", out)
    first = {**inputs.digests()}
    kept = folder / "releases" / "1.0.yaml"
    text = kept.read_text("utf-8")
    try:
        kept.write_text(text + "\n", "utf-8")
        assert inputs.digests() != first
        kept.write_text("{", "utf-8")
        arguments = ["generate", str(folder), "--release", "2.0", "--out", str(out)]
        assert main(arguments) == 2
        assert not out.exists()
    finally:
        kept.write_text(text, "utf-8")
