"""The workflows' own steps, run on a scratch repository with servers on loopback."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tools.loop.release import BRANCH
from tools.rehearsal.package_index import PASSWORD, USER, PackageIndex
from tools.rehearsal.rehearsing import Rehearsal
from tools.rehearsal.workflow import Job


@dataclass
class Story:
    """What happened: the API had no news, then release 1.1, and the loop ran once more."""

    rehearsal: Rehearsal
    quiet: list[Job]
    first: list[Job]
    second: list[Job]
    untouched: bool
    commits: tuple[str, str]
    changes: tuple[int, int]

    @property
    def report(self) -> dict[str, Any]:
        """What the loop left for the next step."""
        path = self.rehearsal.folder / "artifacts" / "release" / "report.json"
        found: dict[str, Any] = json.loads(path.read_text("utf-8"))
        return found


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    """The loop's three runs."""
    with Rehearsal(tmp_path_factory.mktemp("rehearsal")) as rehearsal:
        origin, github = rehearsal.scratch.origin, rehearsal.github
        quiet = rehearsal.release_loop()
        untouched = not origin.exists(BRANCH) and github.changes == 0
        rehearsal.publish_release("1.1")
        first = rehearsal.release_loop()
        commit, changes = origin.git("rev-parse", BRANCH), github.changes
        second = rehearsal.release_loop()
        again = (origin.git("rev-parse", BRANCH), github.changes)
        yield Story(
            rehearsal, quiet, first, second, untouched, (commit, again[0]), (changes, again[1])
        )


def said(jobs: list[Job]) -> str:
    """All that the jobs printed, after every one of them succeeded."""
    text = "\n".join(line for job in jobs for line in job.output)
    assert all(job.succeeded for job in jobs), text
    return text


def test_without_news_nothing_is_made(story: Story) -> None:
    """No branch, no pull request, and the loop says so."""
    assert "nothing changed" in said(story.quiet)
    assert story.untouched


def test_a_release_becomes_a_branch_with_one_commit(story: Story) -> None:
    """The commit holds the document, api.toml following it, its source and the client."""
    assert "opened #1" in said(story.first)
    origin = story.rehearsal.scratch.origin
    assert origin.git("rev-list", "--count", f"main..{BRANCH}") == "1"
    changed = origin.git("diff", "--name-only", "main", BRANCH).splitlines()
    assert {"specs/library/releases/1.1.json", "specs/library/sources.json"} <= set(changed)
    assert "generated/library/pyproject.toml" in changed
    assert 'release = "1.1"' in (origin.text(BRANCH, "specs/library/api.toml") or "")
    assert all(name.startswith(("specs/library/", "generated/library/")) for name in changed)


def test_the_pull_request_is_the_diff(story: Story) -> None:
    """Its body says what breaks and how the checks went; its label is the bump."""
    pull = story.rehearsal.github.pulls[0]
    assert pull["title"] == "library 1.1"
    assert "Book.price" in pull["body"]
    assert "| tests | passed |" in pull["body"]
    assert pull["labels"] == [{"name": "bump: major"}]
    assert pull["base"] == {"ref": "main"}


def test_the_pull_request_says_what_users_are_told(story: Story) -> None:
    """After the diff, folded: the package's own migration notes and its changelog entry."""
    text = story.rehearsal.github.pulls[0]["body"]
    origin = story.rehearsal.scratch.origin
    places = [
        0,
        *(text.index(f"<summary>{one} (") for one in ("Migration notes", "Changelog entry")),
    ]
    diff, migration, changelog = (
        text[start:end] for start, end in zip(places, [*places[1:], None], strict=True)
    )
    assert "Book.price" in diff
    for part, name in ((migration, "MIGRATION.md"), (changelog, "CHANGELOG.md")):
        file = origin.text(BRANCH, f"generated/library/{name}") or ""
        lines = [line for line in file.splitlines() if line.startswith("- ")]
        assert lines
        assert [line for line in lines if line not in part] == []
    assert len(text) < 65_000


def test_the_package_of_the_release_is_built(story: Story) -> None:
    """The report comes with wheel and sdist; the notes that errors refer to get installed."""
    dist = story.rehearsal.folder / "artifacts" / "release" / "dist" / "library"
    assert sorted(path.name for path in dist.iterdir()) == [
        "city_library-1.1-py3-none-any.whl",
        "city_library-1.1.tar.gz",
    ]
    assert story.report["apis"][0]["bump"] == "major"
    with zipfile.ZipFile(dist / "city_library-1.1-py3-none-any.whl") as wheel:
        assert [name for name in wheel.namelist() if name.endswith("/MIGRATION.md")]


def test_the_second_run_changes_nothing(story: Story) -> None:
    """The branch keeps its commit, and GitHub is asked and not told."""
    assert "#1: library 1.1" in said(story.second)
    assert story.commits[0] == story.commits[1]
    assert story.changes[0] == story.changes[1]


def test_a_pull_request_has_one_comment(story: Story) -> None:
    """The comparison is written as a comment, and the next time into the same one."""
    rehearsal = story.rehearsal
    for _ in range(2):
        said(rehearsal.pull_request(1))
    assert len(rehearsal.github.comments) == 1
    comment = rehearsal.github.comments[0]["body"]
    assert "Book.price" in comment
    assert "The generated client changes in" in comment


def test_a_stale_client_fails_the_comparison_and_is_told_all_the_same(story: Story) -> None:
    """The gate closes on a hand-edited package, after the text for the comment was left."""
    rehearsal = story.rehearsal
    clone = rehearsal.branch("stale")
    readme = clone.folder / "generated" / "library" / "README.md"
    readme.write_text("edited by hand\n", "utf-8")
    clone.commit("Edit what is generated", ".")
    clone.git("push", "--quiet", "origin", "stale")
    rehearsal.github.pulls.append(
        {"number": 2, "head": {"ref": "stale"}, "title": "", "body": "", "labels": []}
    )
    compared, commented = rehearsal.pull_request(2)
    assert not compared.succeeded
    assert "README.md: edited by hand" in compared.output[-1]
    assert commented.succeeded
    assert "The document is the same: 1.0." in rehearsal.github.comments[-1]["body"]


def test_a_tag_publishes_what_it_names(story: Story, tmp_path: Path) -> None:
    """After the merge, the tag of the package's version uploads it; another one is refused."""
    rehearsal = story.rehearsal
    with PackageIndex(tmp_path) as index:
        wrong = rehearsal.tag("city-library-v9.9", index.url, USER, PASSWORD)
        assert not wrong[0].succeeded
        assert "the tags would be city-library-v1.0" in wrong[0].output[-1]
        rehearsal.merge()
        said(rehearsal.tag("city-library-v1.1", index.url, USER, PASSWORD))
        assert index.packages == {"city_library-1.1-py3-none-any.whl", "city_library-1.1.tar.gz"}
