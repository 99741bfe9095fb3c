"""``arguments.json``: what operations share of what is given to them, said once."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from erpgen.model.types import ApiModel, Operation, Parameter
from erpgen.render.index_kinds import KindIndex


class SharedArguments:
    """The texts of an API's arguments, and the fields of its bodies.

    An argument that several operations have is mostly said to be the same by all of them, and a
    class of bodies is sent by several: a third of the index was such repetitions.
    """

    def __init__(self, model: ApiModel, kinds: KindIndex) -> None:
        self._kinds = kinds
        self._operations = [one for each in model.resources for one in each.operations]
        self._texts = dict(_shared_texts(self._operations))

    def own_text(self, one: Parameter) -> dict[str, str]:
        """What is said of an argument, where it is not what the name has for all operations."""
        text = _text(one)
        return {} if text == self._texts.get(one.python, "") else {"text": text}

    def file(self) -> str:
        """The file: one line a text and one line a class of bodies."""
        bodies = dict(pair for one in self._operations for pair in self._kinds.fields(one))
        return f'{{"texts":{_by_name(self._texts)},\n"bodies":{_by_name(bodies)}}}\n'


def compact(value: Any) -> str:
    """A value as JSON, on one line without blanks."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _shared_texts(operations: Iterable[Operation]) -> Iterator[tuple[str, str]]:
    """By argument, the text that most operations say of it, where two do."""
    said: dict[str, Counter[str]] = defaultdict(Counter)
    for operation in operations:
        for one in operation.parameters:
            said[one.python][_text(one)] += 1
    for argument, counted in said.items():
        del counted[""]
        text, times = min(counted.items(), key=lambda one: (-one[1], one[0]), default=("", 0))
        if times > 1:
            yield argument, text


def _text(one: Parameter) -> str:
    return " ".join(one.doc.split())


def _by_name(entries: Mapping[str, Any]) -> str:
    lines = ",\n".join(f"{compact(name)}:{compact(entries[name])}" for name in sorted(entries))
    return f"{{\n{lines}\n}}" if entries else "{}"
