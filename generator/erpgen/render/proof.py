"""The last look at a file before it counts as rendered."""

from __future__ import annotations

from types import CodeType

from erpgen.render.engine import EngineError
from erpgen.render.runtime import PACKAGE


def proved(path: str, text: str) -> CodeType | None:
    """Every module must compile: a document can make erpgen fail, never make it write nonsense.

    EngineError where one would not; the runtime is ours, and no document has a word in it.
    """
    if not path.endswith(".py") or f"/{PACKAGE}/" in path:
        return None
    try:
        # Not ast.parse: the garbage collector walks its trees again and again as they grow.
        return compile(text, path, "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        raise EngineError(
            f"{path} would not compile ({error}); this is a defect of erpgen"
        ) from None
