"""``erpgen generate`` and ``erpgen check`` on packages that people and accidents have been at."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from erpgen.cli.main import main
from erpgen.write import digest
from golden.update import HERE
from killing import KILLS
from write.trees import snapshot

RESOURCE = "src/town_library/resources/loan_controller.py"


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with ``specs/library``, its package generated, and the one we are in."""
    shutil.copytree(HERE / "apis" / "library", tmp_path / "specs" / "library")
    monkeypatch.chdir(tmp_path)
    assert main(["generate", "library"]) == 0
    return tmp_path


@pytest.fixture
def package(checkout: Path) -> Path:
    """The generated package."""
    return checkout / "generated" / "library"


def next_release(checkout: Path) -> None:
    """Publish a release in which a description changed and a resource is gone."""
    kept = (checkout / "specs/library/releases/2.1.json").read_text("utf-8")
    changed = kept.replace("Lend a book.", "Lend one book.").replace(
        '"version": "2.1"', '"version": "2.2"'
    )
    without = changed.replace('"/opening-hours": {', '"x-opening-hours": {')
    (checkout / "specs/library/releases/2.2.json").write_text(without, "utf-8")


def checked(capsys: pytest.CaptureFixture[str]) -> tuple[int, dict[str, str]]:
    """What ``erpgen check`` ends with, and what it says of each file."""
    capsys.readouterr()
    code = main(["check", "library"])
    lines = capsys.readouterr().out.splitlines()[:-1]
    said = (line.removeprefix("generated/library/").partition(": ") for line in lines)
    return code, {name: what for name, _, what in said}


def test_what_was_just_generated_is_as_generated(
    package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Check ends with 0 and a second run writes nothing, not even a time."""
    assert checked(capsys) == (0, {})
    before = (package / "erpgen.lock").stat()
    assert main(["generate", "library"]) == 0
    assert "up to date" in capsys.readouterr().out
    assert (package / "erpgen.lock").stat() == before


@pytest.mark.parametrize("anew", [[], ["--anew"]])
def test_an_unchanged_package_can_be_made_all_the_same(package: Path, anew: list[str]) -> None:
    """The lock says nothing else than the package made again."""
    assert main(["check", "library", *anew]) == 0
    assert package.is_dir()


def test_an_api_without_a_package_is_checked_by_its_name_alone(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It may be an example: all that have a package are checked, and one that is named."""
    shutil.copytree(checkout / "specs" / "library", checkout / "specs" / "example")
    assert main(["check"]) == 0
    assert "example" not in capsys.readouterr().out
    assert main(["check", "example"]) == 1
    shutil.rmtree(checkout / "generated")
    assert main(["check"]) == 1


def test_a_lock_of_two_branches_is_not_believed(
    package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A merge takes lines of both, and then names files that these inputs do not give."""
    readme, lock = package / "README.md", package / "erpgen.lock"
    theirs = readme.read_bytes() + b"theirs\n"
    merged = lock.read_text("utf-8").replace(digest(readme.read_bytes()), digest(theirs))
    readme.write_bytes(theirs)
    lock.write_text(merged, "utf-8")
    stale = "stale; run erpgen generate"
    assert checked(capsys) == (1, {"README.md": stale, "erpgen.lock": stale})
    assert main(["generate", "library"]) == 0
    assert checked(capsys) == (0, {})
    assert not readme.read_bytes().endswith(b"theirs\n")


def test_check_names_every_file_that_is_not_as_generated(
    checkout: Path, package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Missing, edited and stale files, each in its own words."""
    (package / "api.md").unlink()
    (package / "README.md").write_text("mine", "utf-8")
    next_release(checkout)
    before = snapshot(package)
    code, found = checked(capsys)
    assert code == 1
    assert found["api.md"] == "missing; run erpgen generate"
    assert found["README.md"] == "edited by hand; erpgen generate --force overwrites it"
    assert found[RESOURCE] == "stale; run erpgen generate"
    assert found["src/town_library/resources/opening_hours.py"] == "stale; run erpgen generate"
    assert "src/town_library/resources/x_opening_hours.py" not in found
    assert found["erpgen.lock"] == "stale; run erpgen generate"
    assert snapshot(package) == before


def test_check_names_what_is_no_longer_generated(
    checkout: Path, package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without its newer release a package has no migration notes."""
    next_release(checkout)
    assert main(["generate", "library"]) == 0
    assert (package / "MIGRATION.md").exists()
    (checkout / "specs/library/releases/2.2.json").unlink()
    code, found = checked(capsys)
    assert code == 1
    assert found["MIGRATION.md"].startswith("no longer generated")


def test_an_edited_file_is_named_and_kept(
    checkout: Path, package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each run says so until --force is given; all other files are new."""
    (package / RESOURCE).write_text("# mine\n", "utf-8")
    next_release(checkout)
    for _ in range(2):
        capsys.readouterr()
        assert main(["generate", "library"]) == 1
        assert f"kept: generated/library/{RESOURCE} was edited by hand" in capsys.readouterr().err
        assert (package / RESOURCE).read_text("utf-8") == "# mine\n"
        assert "Lend one book." in (package / "api.md").read_text("utf-8")
    assert main(["generate", "library", "--force"]) == 0
    assert "Lend one book." in (package / RESOURCE).read_text("utf-8")
    assert checked(capsys) == (0, {})


def test_an_index_that_was_edited_by_hand_is_kept_and_not_read(
    checkout: Path, package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is told at the end of a run is told of a package that is as it was written."""
    for text in (b"", b"\xff", b"[5]", b"[" * 9999, b'[{"resource": []}]'):
        (package / "operations.json").write_bytes(text)
        capsys.readouterr()
        assert main(["generate", "library"]) == 1
        assert "defect" not in capsys.readouterr().err
        assert (package / "operations.json").read_bytes() == text


@pytest.mark.parametrize(
    "text", ["[" * 9999, "", "5", '{"steps": 5}', '{"steps": [["a"]], "named": 1}']
)
def test_a_journal_that_is_none_is_what_a_run_had_only_prepared(
    checkout: Path, package: Path, text: str
) -> None:
    """It goes, with the folder it lies in."""
    left = package.parent / ".erpgen-library-abcd_012"
    left.mkdir()
    (left / "journal.json").write_text(text, "utf-8")
    assert main(["generate", "library", "--force"]) == 0
    (package / "README.md").unlink()
    assert main(["generate", "library"]) == 0
    assert not left.exists()


def test_a_folder_of_somebody_elses_is_refused(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line that names the file, exit code 2, and nothing changed."""
    (checkout / "theirs").mkdir()
    (checkout / "theirs/README.md").write_text("theirs", "utf-8")
    capsys.readouterr()
    assert main(["generate", "library", "--out", "theirs"]) == 2
    (line,) = capsys.readouterr().err.strip().splitlines()[-1:]
    assert line.startswith("erpgen: theirs/README.md")
    assert snapshot(checkout / "theirs") == {"README.md": b"theirs"}


OTHER = """{"openapi": "3.0.0", "info": {"title": "Shop", "version": "1.0"}, "paths": {}}"""


@pytest.mark.parametrize("out", ["generated/library", "elsewhere"])
def test_the_package_of_another_api_is_refused(
    checkout: Path, capsys: pytest.CaptureFixture[str], out: str
) -> None:
    """A folder that was named by mistake is not replaced, whether or not it holds edits."""
    assert main(["generate", "library", "--out", out]) == 0
    (checkout / "other.json").write_text(OTHER, "utf-8")
    before = snapshot(checkout / out)
    capsys.readouterr()
    arguments = ["generate", "--spec", "other.json", "--out", out]
    assert main(arguments) == 2
    assert capsys.readouterr().err == (
        f"erpgen: {out}: holds the package of another API, town-library; "
        "choose another --out, or pass --force\n"
    )
    assert snapshot(checkout / out) == before
    assert main([*arguments, "--force"]) == 0
    assert main(arguments) == 0


def test_an_api_may_give_its_own_package_another_name(checkout: Path, package: Path) -> None:
    """The folder that is its own is written anew."""
    settings = checkout / "specs/library/api.toml"
    text = settings.read_text("utf-8").replace('"town-library"', '"city-library"')
    settings.write_text(text, "utf-8")
    assert main(["generate", "library"]) == 0
    assert 'name = "city-library"' in (package / "pyproject.toml").read_text("utf-8")


def test_bad_input_leaves_the_old_package(checkout: Path, package: Path) -> None:
    """A document that cannot be read changes nothing that is there."""
    before = snapshot(package)
    (checkout / "specs/library/releases/2.3.json").write_text('{"swagger": "2.0",', "utf-8")
    assert main(["generate", "library"]) == 2
    assert snapshot(package) == before


def test_a_killed_command_leaves_one_package_or_the_other(checkout: Path, package: Path) -> None:
    """SIGKILL at ten random moments of a whole run, then a run that works."""
    old = snapshot(package)
    next_release(checkout)
    assert main(["generate", "library"]) == 0
    new, chance = snapshot(package), random.Random(23)
    for _ in range(KILLS or 10):
        release = chance.choice(["2.1", "2.2"])
        command = [sys.executable, "-m", "erpgen", "generate", "library", "--release", release]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as run:
            time.sleep(chance.uniform(0.2, 1.2))
            run.send_signal(signal.SIGKILL)
        assert snapshot(package) in (old, new)
    assert main(["generate", "library", "--release", "2.1"]) == 0
    assert snapshot(package) == old
    assert sorted(os.listdir(package.parent)) == ["library"]  # noqa: PTH208 - names are all


@pytest.mark.parametrize(("field", "value"), [("info", 5), ("info", []), ("paths", 5)])
def test_documents_of_another_shape_are_no_defect(
    checkout: Path, field: str, value: object, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is no object where one belongs is bad input or a finding, never exit code 70."""
    content = {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {}}
    (checkout / "odd.json").write_text(json.dumps({**content, field: value}), "utf-8")
    assert main(["generate", "--spec", "odd.json", "--out", "odd"]) in (0, 1, 2)
    assert "defect" not in capsys.readouterr().err


def test_timings_tell_of_every_stage(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each has its seconds, those of other processes the processor's alone; all is the last."""
    capsys.readouterr()
    assert main(["generate", "library", "--out", str(checkout / "new"), "--timings"]) == 0
    lines = capsys.readouterr().err.splitlines()
    begin = next(at for at, line in enumerate(lines) if line.startswith("stage "))
    end = next(at for at, line in enumerate(lines) if line.startswith("all "))
    found = {line[:-22].strip(): line[-22:].split() for line in lines[begin + 1 : end + 1]}
    stages = ("loading", "building the model", "rendering", "writing", "all")
    assert all(len(found[stage]) == 2 for stage in stages)
    assert [len(found[f"+ {stage}"]) for stage in ("specification", "trying the types")] == [1, 1]
    assert all(float(number) >= 0 for numbers in found.values() for number in numbers)
