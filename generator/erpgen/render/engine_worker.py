"""The child of :mod:`erpgen.render.engine_process`: what to ask in, types as spelled out."""

from __future__ import annotations

from erpgen.answering import Receive, answer
from erpgen.own_code import template_folder
from erpgen.render.engine import spellings, warm_up


def _spellings(receive: Receive) -> dict[str, str]:
    warm_up()
    return spellings(receive(), template_folder())


if __name__ == "__main__":
    answer(_spellings)
