"""Mark what the API has deprecated: at type-check time and at run time (PEP 702)."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["deprecated"]

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:
    import functools
    import inspect
    import warnings

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
