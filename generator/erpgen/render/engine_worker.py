"""The child of :mod:`erpgen.render.engine_process`: what to ask in, sources of classes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.render.engine import class_sources, warm_up
from erpgen.render.environment import template_folder
from erpgen.worker import Receive, answer

if TYPE_CHECKING:
    from erpgen.model.types import ClassName


def _sources(receive: Receive) -> dict[ClassName, str]:
    warm_up()
    return class_sources(receive(), template_folder())


if __name__ == "__main__":
    answer(_sources)
