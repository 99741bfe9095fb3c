"""Arguments of an operation, drawn: as Python takes them, and as one types them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from random import Random
from typing import Any

OPERATORS = {">=": "ge", ">": "gt", "<=": "le", "<": "lt"}
LETTERS = "abcXYZ 019/&=+%#?'\"äø-_.:,"


@dataclass
class Drawn:
    """One call twice: the arguments of the method, and the words of the command."""

    arguments: dict[str, Any] = field(default_factory=dict)
    body: dict[str, Any] = field(default_factory=dict)
    words: list[str] = field(default_factory=list)
    positional: list[str] = field(default_factory=list)

    @property
    def command(self) -> list[str]:
        """What follows the command's name; values may begin with anything."""
        return [*self.words, "--", *self.positional] if self.positional else self.words


def drawn(
    operation: Mapping[str, Any], fields: Iterable[Mapping[str, Any]], wire: Any, seed: int
) -> Drawn:
    """A call of an operation; ``wire`` is the module that has the operators of conditions."""
    random = Random(f"{operation['operation_id']} {seed}")
    found = Drawn()
    for one in operation["parameters"]:
        if one["wire"].lower() in {"if-match", "erp-api-background"}:
            continue
        if one["in"] == "path" and one["required"]:
            value, text = _value(one, random, wire)
            found.arguments[one["python"]] = value
            found.positional.append(text)
        elif one["required"] or random.random() < 0.5:
            found.words += _option(found, one, random, wire)
    if operation.get("upload") == "file":
        return found
    for one in fields:
        if one.get("required") or random.random() < 0.2:
            found.words += _field(found, one, random)
    return found


def _option(found: Drawn, one: Mapping[str, Any], random: Random, wire: Any) -> Iterator[str]:
    name = "--" + one["python"].replace("_", "-")
    if name in {"--format", "--profile", "--timeout", "--limit", "--count", "--number", "--output"}:
        name = f"--{one['in']}-{name.removeprefix('--')}"
    kind = one["kind"]
    if kind == "boolean":
        chosen = random.random() < 0.5
        found.arguments[one["python"]] = chosen
        yield name if chosen else name.replace("--", "--no-", 1)
    elif kind == "mapping":
        found.arguments[one["python"]] = {"COLOR": "red & blue", "SIZE": "1"}
        yield from (f"{name}=COLOR=red & blue", f"{name}=SIZE=1")
    elif kind == "list":
        pairs = [_value({**one, "kind": one["items"]}, random, wire) for _ in range(2)]
        found.arguments[one["python"]] = [value for value, _ in pairs]
        yield from (f"{name}={text}" for _, text in pairs)
    else:
        value, text = _value(one, random, wire)
        found.arguments[one["python"]] = value
        yield f"{name}={text}"


def _field(found: Drawn, one: Mapping[str, Any], random: Random) -> Iterator[str]:
    if one["kind"] in {"object", "list", "mapping", "any", "file", "bytes", "time"}:
        if one.get("required"):
            value: Any = [] if one["kind"] == "list" else {}
            found.body[one["python"]] = value
            yield f"--set={one['wire']}:={json.dumps(value)}"
        return
    value, text = _value(one, random, None)
    found.body[one["python"]] = value
    yield f"--set={random.choice([one['wire'], one['python']])}={text}"


def _value(one: Mapping[str, Any], random: Random, wire: Any) -> tuple[Any, str]:
    if one.get("values"):
        chosen = random.choice(one["values"])
        return chosen, str(chosen)
    match one["kind"]:
        case "integer":
            number = random.randrange(1, 10_000)
            return number, str(number)
        case "decimal":
            exact = Decimal(random.randrange(1, 10**9)).scaleb(-2)
            return exact, str(exact)
        case "number":
            return 1.5, "1.5"
        case "boolean":
            return True, "true"
        case "date":
            return date(2025, 6, 1), "2025-06-01"
        case "datetime":
            return datetime(2025, 6, 1, 12, 30), "2025-06-01T12:30:00"
        case "condition":
            operator = random.choice(sorted(OPERATORS))
            numeric = one["items"] in {"decimal", "integer", "number"}
            of, text = (Decimal(7), "7") if numeric else ("2025-06-01", "2025-06-01")
            return getattr(wire, OPERATORS[operator])(of), f"{operator}{text}"
        case _:
            text = "".join(random.choice(LETTERS) for _ in range(random.randrange(1, 12))).strip()
            return text or "a", text or "a"
