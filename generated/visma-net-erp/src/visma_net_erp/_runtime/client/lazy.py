"""Resources that a client makes when they are first asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Generic, TypeVar, cast, overload

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

__all__ = ["Lazy"]

R = TypeVar("R")


class Lazy(Generic[R]):
    """An attribute of a client's class: a resource, kept where it was made as a client's own.

    So does ``functools.cached_property``, which takes a function, and until 3.12 a lock, for each.
    """

    __slots__ = ("_class_name", "_module", "_name", "_owner")

    def __init__(self, class_name: str, module: str = "") -> None:
        """``module`` is that of the class below ``resources``, where it is not the attribute's."""
        self._class_name = class_name
        self._module = module

    def __set_name__(self, owner: type, name: str) -> None:
        self._owner, self._name = owner, name

    @overload
    def __get__(self, client: None, owner: type) -> Self: ...

    @overload
    def __get__(self, client: object, owner: type) -> R: ...

    def __get__(self, client: object | None, owner: type) -> Self | R:
        if client is None:
            return self
        module = import_module(f"...resources.{self._module or self._name}", __package__)
        made = getattr(module, self._class_name)(client)
        kept: R = vars(client).setdefault(self._name, made)  # of two threads, one thing
        return kept

    if TYPE_CHECKING:

        def __set__(self, client: object, value: R) -> None: ...  # tests put their own there

    else:

        @property
        def __doc__(self) -> str | None:
            return _texts(self._owner).get(self._name)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._class_name!r})"


@cache
def _texts(owner: type) -> Mapping[str, str]:
    """What the source says below each attribute of a class, as editors show it."""
    import ast  # noqa: PLC0415 - only those who ask for help
    import inspect  # noqa: PLC0415 - as above
    from itertools import pairwise  # noqa: PLC0415 - as above

    try:
        source = inspect.getsource(owner)
    except (OSError, TypeError):  # it is not there
        return {}
    found: dict[str, str] = {}
    for pair in pairwise(cast("ast.ClassDef", ast.parse(source).body[0]).body):
        match pair:
            case (ast.AnnAssign(ast.Name(name)), ast.Expr(ast.Constant(str(text)))):
                found[name] = inspect.cleandoc(text)
    return found
