"""The child of :mod:`erpgen.upgrade.process`: what to compare in, what differs out, pickled."""

from __future__ import annotations

import gc
import pickle
import sys

from erpgen.errors import ErpgenError
from erpgen.upgrade.compare import compare
from erpgen.upgrade.side import side_of


def main() -> None:
    """Build the previous release's client, then compare it with the one that comes in."""
    gc.disable()  # one job, then the end: collecting would only cost time
    config, previous = pickle.load(sys.stdin.buffer)  # noqa: S301 - written by the parent process
    try:
        old = side_of(previous.name, previous.path, config)
    except ErpgenError as error:
        sys.stdout.buffer.write(pickle.dumps(str(error)))
        return
    new = pickle.load(sys.stdin.buffer)  # noqa: S301 - as above
    found = compare(old, new, config.server.strip_prefix)
    sys.stdout.buffer.write(pickle.dumps(found))


if __name__ == "__main__":
    main()
