"""The loop's commands on their own: what they refuse, and what they never do."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.loop import comment, propose
from tools.loop.apis import default_release, follow
from tools.loop.cutting import shortened
from tools.loop.errors import LoopError
from tools.loop.github import GitHub
from tools.loop.notes import Note, folded_note, notes_of
from tools.loop.release import BRANCH
from tools.loop.report import LIMIT, ApiReport, Found, Report, body
from tools.loop.repository import Repository
from tools.loop.tag import api_of
from tools.rehearsal.expressions import filled, holds
from tools.rehearsal.scratch import Scratch
from tools.rehearsal.servers import REPOSITORY, TOKEN, GitHubServer, Publisher

PINNED = '[package]\nrelease = "other"\n\n[document]\ntitle = "T"\nrelease = "1.9"\n'


@pytest.fixture(scope="module")
def publisher() -> Iterator[Publisher]:
    """Where the library's document would be, had anybody published it."""
    with Publisher({"message": "under maintenance"}) as server:
        yield server


@pytest.fixture(scope="module")
def scratch(publisher: Publisher, tmp_path_factory: pytest.TempPathFactory) -> Scratch:
    """A scratch repository with the client of release 1.0."""
    return Scratch(tmp_path_factory.mktemp("scratch"), f"{publisher.url}/openapi.json")


@pytest.fixture
def clone(scratch: Scratch) -> Repository:
    """A fresh clone of it."""
    return scratch.clone(scratch.workspace(), "main")


def loop(clone: Repository) -> subprocess.CompletedProcess[str]:
    """Run the release loop there."""
    return subprocess.run(
        [sys.executable, "-m", "tools.loop.release", "--report", "build/release"],
        cwd=clone.folder,
        capture_output=True,
        text=True,
        check=False,
    )


def test_what_is_no_document_of_the_api_changes_nothing(clone: Repository) -> None:
    """The loop stops with one line and exit code 2; tree, branch and report are as before."""
    before = clone.git("rev-parse", "HEAD")
    done = loop(clone)
    assert done.returncode == 2
    assert done.stderr.strip().splitlines()[-1].startswith("loop: erpgen fetch: ")
    assert clone.is_clean()
    assert clone.git("rev-parse", "--abbrev-ref", "HEAD") == "main"
    assert clone.git("rev-parse", "HEAD") == before
    assert not (clone.folder / "build" / "release").exists()


def test_a_tree_with_changes_is_left_alone(clone: Repository) -> None:
    """Work that is not committed is never mixed into a proposal."""
    (clone.folder / "specs" / "library" / "note.txt").write_text("mine", "utf-8")
    done = loop(clone)
    assert (done.returncode, done.stdout) == (2, "")
    assert "commit or remove them first" in done.stderr
    assert (clone.folder / "specs" / "library" / "note.txt").read_text("utf-8") == "mine"


def test_the_pinned_release_follows_and_never_goes_back(tmp_path: Path) -> None:
    """Only ``[document] release`` moves, by version and not by text, and only forward."""
    path = tmp_path / "api.toml"
    path.write_text(PINNED, "utf-8")
    follow(path, "1.8")
    assert path.read_text("utf-8") == PINNED
    follow(path, "1.10")
    assert path.read_text("utf-8") == PINNED.replace('"1.9"', '"1.10"')


def test_a_release_that_cannot_be_set_is_said(tmp_path: Path) -> None:
    """A spelling of api.toml that the loop does not see through stops it, unchanged."""
    path = tmp_path / "api.toml"
    path.write_text('document = { release = "1.0" }\n', "utf-8")
    with pytest.raises(LoopError, match="do it by hand"):
        follow(path, "1.1")
    assert path.read_text("utf-8") == 'document = { release = "1.0" }\n'


def test_the_default_release_is_read_from_a_commit(clone: Repository) -> None:
    """It is the pinned one; an API that the commit does not have has none."""
    kept = default_release(clone, "HEAD", "library")
    assert kept is not None
    assert kept.path == "specs/library/releases/1.0.json"
    assert default_release(clone, "HEAD", "nothing") is None


def test_the_loop_reads_pins_and_files_as_generate_does(clone: Repository) -> None:
    """A package made anew is of the document it was made of, whatever the file's long suffix."""
    folder = clone.folder / "specs" / "library"
    (folder / "releases" / "1.0.json").rename(folder / "releases" / "1.0.openapi.json")
    settings = folder / "api.toml"
    settings.write_text(settings.read_text("utf-8").replace('"1.0"', '"1.0.post1"'), "utf-8")
    clone.git("add", "--all")
    clone.commit("Make the package anew", ".")
    kept = default_release(clone, "HEAD", "library")
    assert kept is not None
    assert (kept.name, kept.path) == ("1.0.post1", "specs/library/releases/1.0.openapi.json")


def test_a_tag_names_one_package(clone: Repository) -> None:
    """Name and version are those of the package; anything else is refused."""
    assert api_of("city-library-v1.0", clone.folder) == "library"
    for tag in ("city-library-v1.1", "library-v1.0", "v1.0", "city-library-v1.0\n"):
        with pytest.raises(LoopError):
            api_of(tag, clone.folder)


@given(st.integers(100, 2000), st.text(max_size=3000))
def test_a_shortened_text_fits(limit: int, text: str) -> None:
    """Whatever is cut stays within the limit, and what fits is not cut."""
    found = shortened(text, limit)
    assert len(found) <= limit
    if len(text) <= limit:
        assert found == text.rstrip()


@given(st.integers(100, 400), st.lists(st.text("/<>ab\n", max_size=60), max_size=20))
def test_a_cut_leaves_no_fold_open(limit: int, lines: list[str]) -> None:
    """What comes after a cut text is not swallowed by its last fold."""
    folds = "".join(f"<details>\n{line}\n</details>\n" for line in lines)
    found = shortened(folds, limit)
    assert found.count("<details>") == found.count("</details>")


def test_a_cut_says_how_much_is_left_out() -> None:
    """The lines that are shown and those that are counted are all there are."""
    found = shortened("- a change\n" * 500, 1000, "the file has all of it")
    shown = found.splitlines().count("- a change")
    assert f"… and {500 - shown} more lines: the file has all of it." in found


def _report(number: int, size: int) -> ApiReport:
    notes = tuple(
        Note(title, f"generated/api/{title}.md", "### Gone\n\n" + "- `a name`\n" * size)
        for title in ("Migration notes", "Changelog entry")
    )
    warnings = ("warning",) * 99
    diff = "- a change\n" * size
    return ApiReport(f"api-{number}", "1", "2", "minor", diff, Found(warnings), (), notes)


@pytest.mark.parametrize("apis", [1, 3, 12])
@pytest.mark.parametrize("size", [1, 700, 9000])
def test_the_body_fits_however_long_its_parts_are(apis: int, size: int) -> None:
    """Diffs and notes of several APIs share the room, and the checks are always there."""
    reports = tuple(_report(number, size) for number in range(apis))
    text = body(Report("branch", "main", reports, tested=False, tests="line\n" * 999))
    assert len(text) <= LIMIT
    assert text.startswith("- a change")
    assert text.count("<details>") == text.count("</details>") == 2 * apis + 2
    assert "| tests | **failed** |" in text
    cut = text.count(" more lines: ")
    assert cut == {1: 0, 9000: 3 * apis}.get(size, cut)


def test_a_note_that_is_cut_links_to_its_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """On GitHub the rest of a long note is one click away, on the branch that is proposed."""
    monkeypatch.setenv("GITHUB_SERVER_URL", "https://github.com/")
    monkeypatch.setenv("GITHUB_REPOSITORY", "owner/project")
    note = Note("Migration notes", "generated/api/MIGRATION.md", "- `a name`\n" * 99)
    found = folded_note(note, BRANCH, 600)
    assert len(found) <= 600
    assert "(99 entries)" in found
    address = f"https://github.com/owner/project/blob/{BRANCH}/generated/api/MIGRATION.md"
    assert f"[`generated/api/MIGRATION.md`]({address}) has all of it." in found


def test_only_the_newest_entry_of_a_changelog_is_a_note(tmp_path: Path) -> None:
    """Older entries and the files' titles are left out; a package without notes has none."""
    package = tmp_path / "generated" / "api"
    package.mkdir(parents=True)
    assert notes_of("api", tmp_path) == ()
    text = "# Changelog\n\n## 2\n\n### Added\n\n- `a`\n\n## 1\n\n- `b`\n"
    (package / "CHANGELOG.md").write_text(text, "utf-8")
    (note,) = notes_of("api", tmp_path)
    assert (note.title, note.text) == ("Changelog entry", "### Added\n\n- `a`")


def test_labels_are_the_gravest_bump_and_failing_tests() -> None:
    """Of several APIs, the one whose client needs most decides."""
    reports = tuple(ApiReport("a", "1", "2", bump, "") for bump in ("minor", "major", "none"))
    report = Report("branch", "main", reports, tested=False)
    assert report.labels == ["bump: major", "tests failing"]


@pytest.fixture
def github(scratch: Scratch) -> Iterator[tuple[GitHubServer, GitHub]]:
    """GitHub with one open pull request, and the loop's view of it."""
    pull = {"number": 1, "title": "t", "body": "b", "head": {"ref": "main"}, "labels": []}
    with (
        GitHubServer(scratch.origin, pulls=[pull]) as server,
        GitHub(server.url, REPOSITORY, TOKEN) as client,
    ):
        yield server, client


def test_a_comment_notifies_nobody(tmp_path: Path) -> None:
    """Mentions in a stranger's text are broken, and the text says where it comes from."""
    path = tmp_path / "text.md"
    path.write_bytes(b"@everyone look \xff" + b"x" * 100_000)
    text = comment._comment(path)
    assert "@everyone" not in text
    assert len(text) <= LIMIT
    assert text.endswith(comment.NOTE)


@pytest.mark.parametrize("behind", ["comment.md", "diff"])
def test_a_comment_is_read_from_no_link(
    behind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a fork uploads may be a link to a file of the machine that comments."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret/comment.md").write_text("secret", "utf-8")
    if behind == "diff":
        (tmp_path / "diff").symlink_to("secret", target_is_directory=True)
    else:
        (tmp_path / "diff").mkdir()
        (tmp_path / "diff/comment.md").symlink_to("../secret/comment.md")
    with pytest.raises(LoopError, match="link"):
        comment._comment(Path("diff/comment.md"))


def test_only_the_loops_own_comment_is_written_anew(
    github: tuple[GitHubServer, GitHub],
) -> None:
    """A person who copies the mark does not have the comment overwritten."""
    server, client = github
    copied = {"id": 1, "issue": 1, "body": f"{comment.MARK} mine", "user": {"type": "User"}}
    server.comments.append(copied)
    comment._post(client, 1, f"{comment.MARK} ours")
    assert [one["body"] for one in server.comments] == [copied["body"], f"{comment.MARK} ours"]


def test_a_pull_request_that_moved_on_gets_no_comment(
    github: tuple[GitHubServer, GitHub],
) -> None:
    """The text belongs to one commit, and only GitHub says whose latest that is."""
    _, client = github
    assert comment._pull_request(client, "owner:main", "0" * 40) is None
    assert comment._pull_request(client, "stranger:main", "0" * 40) is None


def test_labels_of_others_stay(github: tuple[GitHubServer, GitHub]) -> None:
    """Updating replaces the loop's own labels and no other."""
    server, client = github
    server.pulls[0]["labels"] = [{"name": "bump: patch"}, {"name": "wait for Ada"}]
    report = {"title": "t", "branch": "main", "base": "x", "labels": ["bump: major"]}
    propose._propose(client, report, "b")
    assert server.pulls[0]["labels"] == [{"name": "wait for Ada"}, {"name": "bump: major"}]


def test_a_refusal_of_github_is_one_line_without_the_token(scratch: Scratch) -> None:
    """What GitHub says is passed on; the token is not in it."""
    with (
        GitHubServer(scratch.origin) as server,
        GitHub(server.url, REPOSITORY, "another token") as client,
        pytest.raises(LoopError, match="401") as caught,
    ):
        client.open_pull_requests("owner:main")
    assert "another token" not in str(caught.value)


def test_a_commit_of_somebody_else_is_not_overwritten(scratch: Scratch) -> None:
    """What was pushed to the branch since the loop looked makes the push fail."""
    ours = scratch.clone(scratch.workspace(), "main")
    theirs = scratch.clone(scratch.workspace(), "main")
    for one, name in ((theirs, "theirs"), (ours, "ours")):
        one.git("switch", "--quiet", "--create", BRANCH)
        (one.folder / name).write_text(name, "utf-8")
        one.commit(name, name)
    propose._push(theirs, "origin", BRANCH)
    with pytest.raises(LoopError, match="git push"):
        propose._push(ours, "origin", BRANCH)
    assert scratch.origin.text(BRANCH, "theirs") == "theirs"


def test_expressions_are_looked_up() -> None:
    """The rehearsal knows names, texts, alternatives and comparisons, and refuses the rest."""
    known = {"a.b": "1", "c": ""}
    assert filled("x ${{ a.b }} ${{ c || 'd' }}", known) == "x 1 d"
    assert holds("a.b == '1' && c != 'x'", known)
    assert not holds("a.b != '1'", known)
    with pytest.raises(KeyError):
        filled("${{ secrets.NOT_GIVEN }}", known)
