"""What operations ask for to be signed in: schemes that the document declares."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from erpgen.diagnostics import Diagnostic, Severity
from erpgen.lenient import mapping, sequence
from erpgen.pointer import join
from erpgen.validate.sites import operation_sites

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.document import JsonObject


def undeclared_security_schemes(content: JsonObject) -> Iterator[Diagnostic]:
    """Names in ``security`` that no security scheme has."""
    known = mapping(mapping(content.get("components")).get("securitySchemes"))
    places = [("#/security", content.get("security"))]
    places += [
        (join(site.pointer, "security"), site.operation.get("security"))
        for site in operation_sites(content)
    ]
    for pointer, listed in places:
        for index, name in _names(listed):
            if name not in known:
                yield Diagnostic(
                    "undeclared-security-scheme",
                    Severity.ERROR,
                    join(pointer, index, name),
                    f"no security scheme is called {name!r}",
                    "declare it under components/securitySchemes, or correct the name",
                )


def _names(listed: Any) -> Iterator[tuple[int, str]]:
    for index, requirement in enumerate(sequence(listed)):
        yield from ((index, str(name)) for name in mapping(requirement))
