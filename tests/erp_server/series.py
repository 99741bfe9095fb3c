"""Numbers of new records: the next of a series, or the caller's own where the flag says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from erp_server.call import RefusalError
from erp_server.exact_json import Json


@dataclass
class Series:
    """One number series; ``prefix`` and a count that only numbers of the series move."""

    prefix: str
    last: int = 1000

    def number_for(self, values: Mapping[str, Json], number: str, taken: set[str]) -> str:
        """The new record's number; a number that comes without the flag is passed over."""
        if values.get("overrideNumberSeries") is not True:
            return self._next(taken)
        given = values.get(number)
        if not isinstance(given, str) or not given:
            raise RefusalError(400, f"'{number}' cannot be empty.")
        if given in taken:
            raise RefusalError(400, f"'{given}' has already been used.")
        return given

    def _next(self, taken: set[str]) -> str:
        self.last += 1
        number = f"{self.prefix}{self.last}"
        return self._next(taken) if number in taken else number
