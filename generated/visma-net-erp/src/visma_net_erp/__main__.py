"""The command line: ``visma-net-erp``, or ``python -m visma_net_erp``.

It needs what the extra ``cli`` brings.
"""

from __future__ import annotations

import sys

from ._runtime.cli import Program, run

PROGRAM = Program(
    name="visma-net-erp",
    package="visma_net_erp",
    client="VismaNetErp",
    title="Visma.net ERP API",
    version="2025.4.24",
    sandbox=True,
)


def main() -> int:
    """Run the command line of this process and give its exit code."""
    return run(PROGRAM)


if __name__ == "__main__":
    sys.exit(main())
