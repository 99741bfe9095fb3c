"""The calls of a feed: the list's own, with the time from which it is asked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import msgspec

from ..operations import Changes, Invocation
from ..wire import ge, gt
from .moments import Moments

_CONDITIONS = {">": gt, ">=": ge}
_PLACE = "{time}"


class Asking:
    """Makes the calls of one list, with the arguments of the call that it is made of."""

    def __init__(self, call: Invocation[Any], rules: Changes, moments: Moments) -> None:
        self._call = call
        self._rules = rules
        self._moments = moments

    def since(self, moment: datetime | None) -> Invocation[Any]:
        """The call that reads what changed from a moment on; None is everything."""
        value = self._beginning() if moment is None else self._moments.sent(moment)
        if value is None:
            return self._call
        return self._with({**self._call.arguments, self._rules.argument: self._told(value)})

    def whole(self) -> Invocation[Any]:
        """The call for everything without what says how it is cut into pages."""
        call, paging = self.since(None), self._call.operation.paging
        wires = {paging.page, paging.size} if paging else set()
        pages = {one.python for one in call.operation.parameters if one.wire in wires}
        return self._with({name: v for name, v in call.arguments.items() if name not in pages})

    def _beginning(self) -> datetime | date | None:
        if not self._rules.beginning:
            return None
        first = datetime.fromisoformat(self._rules.beginning)
        return first.date() if self._rules.day else first

    def _told(self, value: datetime | date) -> Any:
        if self._rules.operator:
            return _CONDITIONS[self._rules.operator](value)
        text = self._moments.written(value)
        return self._rules.written.replace(_PLACE, text) if self._rules.written else text

    def _with(self, arguments: Mapping[str, Any]) -> Invocation[Any]:
        return msgspec.structs.replace(self._call, arguments=arguments)
