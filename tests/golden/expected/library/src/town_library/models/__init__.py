"""All model classes by name, each loaded when it is first asked for (PEP 562)."""
# ruff: noqa: F403

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # of each module what its __all__ has
    from .book_controller import *
    from .book_controller_and_loan_controller import *
    from .loan_controller import *

_MODULES: dict[str, str] = {
    "book_controller": "BookControllerCoverUsingPutBody BookControllerFindBooksUsingGetGenres",
    "book_controller_and_loan_controller": "Book BookShelf Person",
    "loan_controller": "Loan LoanControllerLendUsingPostBody LoanState",
}
_HOMES = {name: module for module, names in _MODULES.items() for name in names.split()}

if not TYPE_CHECKING:  # a type checker would take any name for one that is there

    def __getattr__(name):
        home = _HOMES.get(name)
        if home is None:
            from .._runtime.releases import missing_name

            raise missing_name(__name__, name)
        return getattr(import_module(f".{home}", __name__), name)


def __dir__() -> list[str]:
    return sorted(_HOMES)
