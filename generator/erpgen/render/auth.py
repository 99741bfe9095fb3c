"""Sign-in and errors as their templates print them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache

from erpgen.render.environment import template_folder
from erpgen.render.literal import docstring, literal
from erpgen.render.settings import Flow, PackageSettings

_DOCS = {
    "ServiceCredentials": "Sign in as the application, for one tenant.",
    "InteractiveLogin": "Sign in as a person, in the browser.",
    "LegacyLogin": "Sign in as a person, by the older flow whose tokens do not expire.",
}
_PLAIN = ("authorization_url", "company_header", "tenant_parameter")


def flows(settings: PackageSettings) -> list[dict[str, object]]:
    """The flows the API has, each with the lines of its settings."""
    return [
        {
            "class_name": flow.kind,
            "doc": docstring([_DOCS[flow.kind]], 4),
            "settings": list(_lines(flow)),
        }
        for flow in settings.flows
    ]


@cache
def error_names() -> tuple[str, ...]:
    """The names that the runtime's errors module exports."""
    tree = ast.parse((template_folder() / "runtime" / "errors" / "tree.py").read_text("utf-8"))
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            names = ast.literal_eval(node.value)
            return tuple(sorted(name for name in names if name[0].isupper()))
    return ()


def _lines(flow: Flow) -> Iterator[str]:
    yield f"token_url={literal(flow.token_url)},"
    for name in _PLAIN:
        if getattr(flow, name):
            yield f"{name}={literal(getattr(flow, name))},"
    if flow.scopes:
        yield f"scopes={literal(flow.scopes)},"
    if flow.client_authentication != "body":
        yield f"client_authentication={literal(flow.client_authentication)},"
    if flow.token_field != Flow("", "").token_field:
        yield f"token_field={literal(flow.token_field)},"
    if not flow.pkce:
        yield "pkce=False,"
    for name in ("headers", "advice"):
        pairs = sorted(getattr(flow, name).items())
        if pairs:
            inner = ", ".join(f"{literal(key)}: {literal(value)}" for key, value in pairs)
            yield f"{name}={{{inner}}},"
