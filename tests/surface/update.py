"""Records the public surface of the shipped API's client anew: ``make surface``.

``visma-net-erp.txt`` is what people have written their code against. Where a change of erpgen moves
it, the test beside this file fails and shows the lines. Those that nobody meant to change are a
defect: mend it. If they are meant, run ``make surface``, read the diff as
a user of the client would, say in CHANGELOG.md what they must do, and commit the record with the
change. A line ends in a digest where the rest is long: ``git diff generated/`` shows that.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from erpgen.generate import find_inputs, generate

HERE = Path(__file__).parent
API = HERE.parents[1] / "specs" / "visma-net-erp"
RECORD = HERE / "visma-net-erp.txt"


def present_surface() -> str:
    """The surface of the client that erpgen makes now, one line a public thing."""
    with TemporaryDirectory(prefix="erpgen-surface-") as folder:
        out = Path(folder) / "package"
        generate(find_inputs(API, None, None, out))
        command = [sys.executable, "-B", str(HERE / "recording.py"), str(out)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout


if __name__ == "__main__":
    RECORD.write_text(present_surface(), "utf-8")
