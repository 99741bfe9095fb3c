"""A generated package as wheel and sdist: built, proved, tried out and uploaded."""

from erpgen.build.building import STAGES, Artifact, Built, build
from erpgen.build.publishing import publish

__all__ = ["STAGES", "Artifact", "Built", "build", "publish"]
