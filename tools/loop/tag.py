"""Which API a tag publishes: ``visma-net-erp-v2025.4.24`` is that version of that distribution."""

from __future__ import annotations

import argparse
import sys
import tomllib
from pathlib import Path

from tools.loop.apis import apis
from tools.loop.errors import LoopError, guarded


def main() -> int:
    """Print the API's name; LoopError where the tag is not of the package as it is."""
    parser = argparse.ArgumentParser(prog="python -m tools.loop.tag", description=__doc__)
    parser.add_argument("tag")
    print(api_of(parser.parse_args().tag, Path.cwd()))
    return 0


def api_of(tag: str, folder: Path) -> str:
    """The API whose generated package has the tag's name and version."""
    known = {_tag(folder / "generated" / api): api for api in apis(folder)}
    if tag not in known:
        names = ", ".join(sorted(name for name in known if name)) or "none"
        raise LoopError(f"tag {tag} is of no package as it is here: the tags would be {names}")
    return known[tag]


def _tag(package: Path) -> str:
    try:
        project = tomllib.loads((package / "pyproject.toml").read_text("utf-8"))["project"]
    except FileNotFoundError:
        return ""
    return f"{project['name']}-v{project['version']}"


if __name__ == "__main__":
    sys.exit(guarded(main))
