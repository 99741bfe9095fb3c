"""The child of :mod:`erpgen.validate.process`: a document in, findings out."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from erpgen.answering import Receive, answer
from erpgen.validate.spec import validate_spec

if TYPE_CHECKING:
    from erpgen.diagnostics import Diagnostic


def _validate(receive: Receive) -> tuple[Diagnostic, ...]:
    # The validator loads requests where it is installed, for references that nothing here follows.
    sys.modules["requests"] = None  # type: ignore[assignment]  # what makes an import fail
    return validate_spec(receive())


if __name__ == "__main__":
    answer(_validate, patient=True)
