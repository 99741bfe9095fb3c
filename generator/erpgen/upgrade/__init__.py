"""What a release means for code written against the one before."""

from erpgen.upgrade.process import Comparison, start_comparison
from erpgen.upgrade.types import Gone, Upgrade

__all__ = ["Comparison", "Gone", "Upgrade", "start_comparison"]
