"""Write the comparison as the one comment of a pull request, anew each time.

The text comes from the pull request's own code, maybe a fork's, so nothing in it is believed:
which pull request it belongs to is asked of GitHub, and nobody is notified by what it says.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tools.loop.cutting import shortened
from tools.loop.errors import LoopError, guarded
from tools.loop.github import GitHub
from tools.loop.report import LIMIT

MARK = "<!-- erpgen: the comparison -->"
NOTE = "*Computed by the code of this pull request.*"
BROKEN_MENTION = "@\N{ZERO WIDTH SPACE}"


def main() -> int:
    """Post; 0 also where the pull request is closed or has moved on."""
    parser = argparse.ArgumentParser(prog="python -m tools.loop.comment", description=__doc__)
    parser.add_argument("--text", type=Path, required=True, help="what tools.loop.compare wrote")
    parser.add_argument("--head", required=True, help="owner:branch of the pull request")
    parser.add_argument("--sha", required=True, help="the commit that was compared")
    arguments = parser.parse_args()
    text = _comment(arguments.text)
    with GitHub.from_environment() as github:
        number = _pull_request(github, arguments.head, arguments.sha)
        if number is None:
            print("no open pull request has this commit as its latest")
            return 0
        _post(github, number, text)
    print(f"commented on #{number}")
    return 0


def _comment(path: Path) -> str:
    """The text; a link in its place would be what a fork wants read of this machine."""
    own = () if path.is_absolute() else path.parents
    if any(one.is_symlink() for one in (path, *own)):
        raise LoopError(f"{path}: is a link, or stands behind one")
    try:
        text = path.read_text("utf-8", errors="replace")
    except OSError as error:
        raise LoopError(f"{path}: {error.strerror}") from None
    told = shortened(text.replace("@", BROKEN_MENTION), LIMIT - len(MARK) - len(NOTE) - 4)
    return f"{MARK}\n{told}\n\n{NOTE}"


def _pull_request(github: GitHub, head: str, sha: str) -> int | None:
    for one in github.open_pull_requests(head):
        if one["head"]["sha"] == sha:
            number: int = one["number"]
            return number
    return None


def _post(github: GitHub, number: int, text: str) -> None:
    own = [
        one
        for one in github.comments(number)
        if one["body"].startswith(MARK) and one["user"]["type"] == "Bot"
    ]
    if not own:
        github.comment(number, text)
    elif own[0]["body"] != text:
        github.change_comment(own[0]["id"], text)


if __name__ == "__main__":
    sys.exit(guarded(main))
