"""The pipeline: load → normalise → overlay → validate → model → render → write."""

from erpgen.generate.inputs import Inputs, find_inputs
from erpgen.generate.pipeline import STAGES, Generated, check, generate, is_current

__all__ = ["STAGES", "Generated", "Inputs", "check", "find_inputs", "generate", "is_current"]
