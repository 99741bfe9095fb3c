"""Open one issue where the tests fail with other versions than the locked ones."""

from __future__ import annotations

import argparse
import sys

from tools.loop.errors import guarded
from tools.loop.github import GitHub

TITLE = "The tests fail with versions that pyproject.toml allows"
LABEL = "versions"
_TEXT = """\
`make test-newest` or `make test-lowest` failed: {run}

Mend the code, or the ranges in `pyproject.toml`, and `make lock` where they changed.
"""


def main() -> int:
    """Open the issue, or comment on the one that is open already."""
    parser = argparse.ArgumentParser(prog="python -m tools.loop.alarm", description=__doc__)
    parser.add_argument("--run", required=True, help="the address of the run that failed")
    text = _TEXT.format(run=parser.parse_args().run)
    with GitHub.from_environment() as github:
        known = [one for one in github.open_issues(LABEL) if one["title"] == TITLE]
        if known:
            github.comment(known[0]["number"], text)
            print(f"commented on #{known[0]['number']}")
        else:
            print(f"opened #{github.open_issue(TITLE, text, LABEL)['number']}")
    return 0


if __name__ == "__main__":
    sys.exit(guarded(main))
