"""What belongs to one process, and is made anew in a child that is forked."""

from .fork import PerProcess, ProcessLock

__all__ = ["PerProcess", "ProcessLock"]
