"""What goes back in another spelling than it came in, though it means the same."""

from __future__ import annotations

from collections.abc import Mapping

from erpgen.model.types import Scalar

_TIME = (
    "time-respelled",
    "goes back as the same moment in RFC 3339, and what is finer than a microsecond is cut",
)
_BASE64 = (
    "base64-respelled",
    "is read as bytes and goes back without line breaks, padded; what is no Base64 is refused",
)
RESPELLED: Mapping[Scalar, tuple[str, str]] = {
    Scalar.BYTES: _BASE64,
    Scalar.BASE64URL: (
        "base64-respelled",
        "is read as bytes and goes back without line breaks and padding; what is no Base64 is "
        "refused",
    ),
    Scalar.DATETIME: _TIME,
    Scalar.TIME: _TIME,
    Scalar.FLOAT: (
        "number-as-double",
        "has the digits of a double; x-erp-decimal keeps all of them",
    ),
}
"""Code and message of the finding."""
