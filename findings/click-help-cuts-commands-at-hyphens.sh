#!/usr/bin/env bash
# click 8.5.1 wraps the paragraphs of a help at hyphens, too, as Python's textwrap does by default. So a command or
# option that is named in a text stands on two lines, its second half like a name of its own, and what one copies
# from there is no command. Lists of commands are not wrapped so; what a group writes into a section is, unless it
# breaks the lines itself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet click==8.5.1 2>/dev/null
"$folder/venv/bin/python" - <<'PY'
import sys
from importlib.metadata import version

import click
from click.testing import CliRunner

names = [f"customer-{kind}-method" for kind in ("payment", "delivery", "invoice", "contact")]


class Root(click.Group):
    def format_commands(self, ctx, formatter):
        with formatter.section("Resources"):
            formatter.write_text(", ".join(names))


shown = CliRunner().invoke(Root(name="erp"), ["--help"], terminal_width=40).output
cut = [name for name in names if name not in shown]
print("click", version("click"))
print(shown)
print("names that stand on two lines:", ", ".join(cut))
sys.exit(not cut)
PY
