"""Which of several versions of a resource people should use."""

from __future__ import annotations

from erpgen.model.types import ApiModel


def preferred(model: ApiModel) -> list[tuple[str, str]]:
    """Each resource that another stands for now, with that one."""
    return [(str(one.attribute), str(one.prefer)) for one in model.resources if one.prefer]
