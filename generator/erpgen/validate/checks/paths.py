"""Path templates: no two for the same address, each placeholder declared and each used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.diagnostics import Diagnostic, Severity
from erpgen.lenient import sequence
from erpgen.path_template import placeholders, unnamed
from erpgen.pointer import join
from erpgen.validate.sites import operation_sites

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.document import JsonObject
    from erpgen.validate.sites import OperationSite


def equivalent_paths(content: JsonObject) -> Iterator[Diagnostic]:
    """Templates that differ in the names of their placeholders only."""
    methods: dict[str, set[str]] = {}
    for site in operation_sites(content):
        methods.setdefault(site.path, set()).add(site.method)
    first: dict[str, str] = {}
    for path, held in methods.items():
        holder = first.setdefault(unnamed(path), path)
        if holder != path:
            yield _equivalent(path, holder, sorted(held & methods[holder]))


def _equivalent(path: str, holder: str, shared: list[str]) -> Diagnostic:
    text = f"{path} and {holder} are the same address"
    if shared:
        severity, text = Severity.WARNING, f"{text}, and both hold {', '.join(shared)}"
        hint = "the service cannot tell such calls apart, unless by what the key looks like"
    else:
        severity, hint = Severity.INFO, "no method stands in both, so calls are told apart"
    return Diagnostic("equivalent-paths", severity, join("#/paths", path), text, hint)


def template_mismatches(content: JsonObject) -> Iterator[Diagnostic]:
    """Placeholders without a path parameter, and path parameters without a placeholder."""
    for site in operation_sites(content):
        declared = list(_path_parameters(site))
        names = {name for _, name in declared}
        named = list(dict.fromkeys(placeholders(site.path)))
        for name in named:
            if name not in names:
                yield Diagnostic(
                    "undeclared-path-parameter",
                    Severity.ERROR,
                    site.pointer,
                    f"{site.title} declares no path parameter {name!r}",
                    "declare it with an overlay; until then it is a string",
                )
        for index, name in declared:
            if name not in named:
                yield Diagnostic(
                    "unused-path-parameter",
                    Severity.WARNING,
                    join(site.pointer, "parameters", index),
                    f"the path parameter {name!r} is not in the template {site.path}",
                    "it is never sent; correct its name or its place with an overlay",
                )


def _path_parameters(site: OperationSite) -> Iterator[tuple[int, str]]:
    for index, parameter in enumerate(sequence(site.operation.get("parameters"))):
        if isinstance(parameter, dict) and parameter.get("in") == "path":
            yield index, str(parameter.get("name"))
