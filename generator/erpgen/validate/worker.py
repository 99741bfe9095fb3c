"""The child of :mod:`erpgen.validate.process`: a pickled document in, pickled findings out."""

from __future__ import annotations

import gc
import pickle
import sys

from erpgen.validate.spec import validate_spec


def main() -> None:
    """Validate the document on standard input."""
    gc.disable()  # one job, then the end: collecting would only cost time
    loaded = pickle.load(sys.stdin.buffer)  # noqa: S301 - written by the parent process
    sys.stdout.buffer.write(pickle.dumps(validate_spec(loaded)))


if __name__ == "__main__":
    main()
