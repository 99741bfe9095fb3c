"""YAML text to the values of JSON, from the parser's events.

Building from events, and not through a PyYAML constructor, is what lets a refusal name its line,
keeps keys as text, counts what aliases stand for, and nests without recursion.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

from erpgen.errors import InputError
from erpgen.load.depth import nests_within_a_line
from erpgen.load.yaml_builder import Builder, Refusal

if TYPE_CHECKING:
    from erpgen.load.limits import Limits

_Fast = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def parse_yaml(text: str, where: str, limits: Limits, wanted: str = "YAML") -> Any:
    """The value of a YAML text; InputError with the line where it is none."""
    builder = Builder(limits)
    line = 0
    # libyaml has a limit of its own on what it reads ahead; PyYAML's parser, far slower, has none.
    loader = yaml.SafeLoader if nests_within_a_line(text, limits.depth) else _Fast
    try:
        for event in yaml.parse(text, Loader=loader):
            line = event.start_mark.line + 1 if event.start_mark else line
            builder.take(event)
    except Refusal as refusal:
        raise InputError(f"{where}:{line}", refusal.what, refusal.cure) from None
    except yaml.YAMLError as error:
        raise _no_yaml(error, where) from None
    if not builder.begun:
        raise InputError(where, "the file is empty", f"give it {wanted}")
    return builder.result


def _no_yaml(error: yaml.YAMLError, where: str) -> InputError:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or getattr(error, "reason", None) or error
    line = f":{mark.line + 1}" if mark else ""
    return InputError(f"{where}{line}", f"not YAML: {problem}")
