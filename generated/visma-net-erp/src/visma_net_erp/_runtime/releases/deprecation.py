"""Mark what the API has deprecated: at type-check time and at run time (PEP 702)."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

from ..operations import Operation, Parameter
from ..values import absent

if TYPE_CHECKING:
    from ..values import Model

__all__ = ["deprecated", "warn_of_argument", "warn_of_attributes"]

_CALLER = 5
"""From the warning up: here, the call's making, its invoking, the method, whoever called that."""


def warn_of_argument(operation: Operation[Any], one: Parameter, value: object) -> None:
    """Warn of a deprecated argument where it is given."""
    if not absent(value):
        name = f"{operation.resource}.{operation.function}({one.python}=…)"
        message = f"{name} is deprecated by the API"
        warnings.warn(message, DeprecationWarning, stacklevel=_CALLER)


def warn_of_attributes(model: Model, *names: str) -> None:
    """Warn of each deprecated attribute that a request's model was made with."""
    for name in names:
        if not absent(getattr(model, name)):
            message = f"{type(model).__name__}.{name} is deprecated by the API"
            warnings.warn(message, DeprecationWarning, stacklevel=3 + model.__making__)


if TYPE_CHECKING:
    from typing_extensions import deprecated
else:
    import functools
    import inspect

    def deprecated(message):
        """Warn of ``message`` at each call; what ``warnings.deprecated`` of Python 3.13 does."""

        def mark(function):
            if inspect.iscoroutinefunction(function):

                @functools.wraps(function)
                async def warned(*args, **kwargs):
                    warnings.warn(message, DeprecationWarning, stacklevel=2)
                    return await function(*args, **kwargs)

            else:

                @functools.wraps(function)
                def warned(*args, **kwargs):
                    warnings.warn(message, DeprecationWarning, stacklevel=2)
                    return function(*args, **kwargs)

            warned.__deprecated__ = message
            return warned

        return mark
