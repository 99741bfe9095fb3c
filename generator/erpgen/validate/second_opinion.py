"""What the validator refuses though the specification allows it.

It divides binary fractions, in which 19.99 is no multiple of 0.01, and reads patterns as Python
does, which knows no ``\\p{L}``. JSON Schema counts in decimals, takes 1.0 for an integer, and has
the patterns of ECMA-262.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import jsonschema_rs

from erpgen.document import Flavour

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

_JUDGED = frozenset({"multipleOf", "pattern", "type"})


def is_allowed(error: ValidationError, keys: tuple[str | int, ...], flavour: Flavour) -> bool:
    """Whether the value at ``keys`` is right after all."""
    if flavour is Flavour.SWAGGER_20 and error.instance == "file":
        # Swagger 2.0, "Response Object": a schema of the type file, at its root only.
        return keys[-4:-3] == ("responses",) and keys[-2:] == ("schema", "type")
    if error.validator not in _JUDGED:
        return False
    try:
        rule = {str(error.validator): error.validator_value}
        return jsonschema_rs.Draft202012Validator(rule).is_valid(error.instance)
    except (jsonschema_rs.ValidationError, ValueError):
        return False  # the rule itself is none, which is another finding
