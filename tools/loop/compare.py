"""What a pull request does to the APIs and their clients, as the text of a comment."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tools.loop.apis import Kept, apis, default_release
from tools.loop.command import erpgen
from tools.loop.cutting import shortened
from tools.loop.errors import guarded
from tools.loop.report import LIMIT, folded
from tools.loop.repository import Repository


def main() -> int:
    """Write the text; 0 whatever it says."""
    parser = argparse.ArgumentParser(prog="python -m tools.loop.compare", description=__doc__)
    parser.add_argument("--base", required=True, help="the commit to compare with")
    parser.add_argument("--out", type=Path, required=True, help="where the text goes")
    arguments = parser.parse_args()
    repository = Repository(Path.cwd())
    base = repository.git("merge-base", arguments.base, "HEAD")
    parts = [_section(repository, base, api) for api in apis(repository.folder)]
    share = LIMIT // max(1, len(parts))
    text = "\n\n".join(shortened(part, share - 2) for part in parts)
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    arguments.out.write_text(f"{text}\n", "utf-8")
    return 0


def _section(repository: Repository, base: str, api: str) -> str:
    old, new = default_release(repository, base, api), default_release(repository, "HEAD", api)
    parts = [f"# {api}", _document(repository, base, api, old, new), _client(repository, base, api)]
    return "\n\n".join(part for part in parts if part)


def _document(
    repository: Repository, base: str, api: str, old: Kept | None, new: Kept | None
) -> str:
    if old is None or new is None:
        return "There is no earlier release to compare with."
    if repository.text(base, old.path) == repository.text("HEAD", new.path):
        return f"The document is the same: {new.name}."
    sides = (f"{base}:{old.path}", new.path, "--api", api)
    return erpgen("diff", *sides, "--fail-on", "never", "--format", "markdown").rstrip()


def _client(repository: Repository, base: str, api: str) -> str:
    """How many generated files change, and which methods; every method is a line of api.md."""
    folder = f"generated/{api}"
    files = repository.git("diff", "--name-only", base, "HEAD", "--", folder).splitlines()
    if not files:
        return "The generated client is the same."
    lines = repository.git("diff", "--unified=0", base, "HEAD", "--", f"{folder}/api.md")
    methods = [line for line in lines.splitlines() if line.startswith(("+- ", "-- "))]
    told = f"The generated client changes in {len(files)} files and {len(methods)} lines of api.md."
    return "\n".join([told, "", *folded("Methods", methods)] if methods else [told])


if __name__ == "__main__":
    sys.exit(guarded(main))
