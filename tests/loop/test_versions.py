"""The tests with other versions: what the scheduled workflow does when they fail."""

from __future__ import annotations

from pathlib import Path

from tools.rehearsal.rehearsing import Rehearsal

RUN = "https://git.example.com/owner/project/actions/runs/7"


def test_a_failure_is_one_issue_and_success_none(tmp_path: Path) -> None:
    """The first failure opens an issue with the run's address, the next ones comment on it."""
    with Rehearsal(tmp_path) as rehearsal:
        github = rehearsal.github
        assert [job.succeeded for job in rehearsal.versions(lowest=0)] == [True, True]
        assert github.changes == 0
        for _ in range(2):
            *tests, report = rehearsal.versions(lowest=1)
            assert [job.succeeded for job in tests] == [True, False]
            assert report.succeeded, report.output
        assert [one["labels"] for one in github.issues] == [[{"name": "versions"}]]
        assert RUN in github.issues[0]["body"]
        assert [one["issue"] for one in github.comments] == [github.issues[0]["number"]]
        github.issues[0]["state"] = "closed"
        rehearsal.versions(lowest=1)
        assert len(github.issues) == 2
