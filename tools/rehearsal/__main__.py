"""Rehearse the workflows one after the other: ``python -m tools.rehearsal``."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tools.rehearsal.package_index import PASSWORD, USER, PackageIndex
from tools.rehearsal.rehearsing import Rehearsal
from tools.rehearsal.workflow import Job


def main() -> int:
    """Print what the steps print; 1 where one fails."""
    with (
        tempfile.TemporaryDirectory(prefix="rehearsal-") as folder,
        Rehearsal(Path(folder)) as rehearsal,
    ):
        good = _tell("release-loop, nothing new", rehearsal.release_loop())
        rehearsal.publish_release("1.1")
        good &= _tell("release-loop, release 1.1", rehearsal.release_loop())
        good &= _tell("release-loop, once more", rehearsal.release_loop())
        good &= _tell("diff and diff-comment", rehearsal.pull_request(1))
        pull, comment = rehearsal.github.pulls[0], rehearsal.github.comments[0]
        rehearsal.merge()
        with PackageIndex(Path(folder) / "index") as index:
            jobs = rehearsal.tag("city-library-v1.1", index.url, USER, PASSWORD)
            good &= _tell("publish, tag city-library-v1.1", jobs)
            print("the index holds", *sorted(index.packages))
        good &= _tell("versions, all is well", rehearsal.versions(lowest=0))
        *tests, report = rehearsal.versions(lowest=1)
        good &= not all(job.succeeded for job in tests)
        good &= _tell("versions, the lowest fail", [report])
        print(f"\nPull request and comment:\n{pull['body']}\n")
        print(comment["body"])
    return 0 if good else 1


def _tell(title: str, jobs: list[Job]) -> bool:
    print(f"\n=== {title}")
    for job in jobs:
        print("".join(job.output).rstrip())
    return all(job.succeeded for job in jobs)


if __name__ == "__main__":
    sys.exit(main())
