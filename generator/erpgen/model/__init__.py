"""The model: resources, operations, parameters, bodies, answers and classes, named and frozen.

The only stage that knows the ``x-erp-*`` words; what follows sees :mod:`erpgen.model.types`.
"""

from erpgen.model.build import ModelResult, build_model
from erpgen.model.extensions import RefusedRulesError, RuleError
from erpgen.model.policy import ModelPolicy, policy_of

__all__ = [
    "ModelPolicy",
    "ModelResult",
    "RefusedRulesError",
    "RuleError",
    "build_model",
    "policy_of",
]
