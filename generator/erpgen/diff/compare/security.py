"""How a caller signs in: requirements of the API, of an operation, and the schemes declared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.canonical import canonical
from erpgen.diff.compare.context import finding
from erpgen.lenient import mapping, sequence
from erpgen.pointer import join

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.diff.compare.context import Comparison
    from erpgen.diff.types import Finding
    from erpgen.document import JsonObject
    from erpgen.pairing.operations import OperationPair

_SCHEMES = "#/components/securitySchemes"


def operation_security(pair: OperationPair) -> Iterator[Finding]:
    """Requirements that one operation states for itself."""
    at = join(pair.new.pointer, "security")
    yield from _both("api-security", pair, pair.old.item, pair.new.item, at)


def global_security(comparison: Comparison) -> Iterator[Finding]:
    """Requirements of the whole API."""
    old, new = comparison.old.content, comparison.new.content
    yield from _both("api-global-security", None, old, new, "#/security")


def _both(
    prefix: str, pair: OperationPair | None, old: JsonObject, new: JsonObject, at: str
) -> Iterator[Finding]:
    """Schemes and scopes that came and went, else whether they are combined otherwise."""
    before, after = _requirements(old), _requirements(new)
    if before != after:
        yield from _requirement_findings(prefix, pair, before, after, at)
    elif _alternatives(old) != _alternatives(new):
        rule = f"{prefix}-alternatives-changed"
        told = old.get("security"), new.get("security")
        yield finding(rule, pair, _noun(pair), at, old=told[0], new=told[1])


def _alternatives(item: JsonObject) -> frozenset[str]:
    """The ways to sign in, each as one text; an empty one is not to sign in at all."""
    return frozenset(canonical(one) for one in sequence(item.get("security")))


def _requirements(item: JsonObject) -> dict[str, frozenset[str]]:
    """Scopes by the scheme or schemes that a requirement combines."""
    found: dict[str, frozenset[str]] = {}
    for requirement in sequence(item.get("security")):
        for name, scopes in mapping(requirement).items():
            found[name] = found.get(name, frozenset()) | set(map(str, sequence(scopes)))
    return found


def _requirement_findings(
    prefix: str,
    pair: OperationPair | None,
    old: dict[str, frozenset[str]],
    new: dict[str, frozenset[str]],
    at: str,
) -> Iterator[Finding]:
    for name in sorted(new.keys() - old.keys()):
        yield finding(f"{prefix}-added", pair, _noun(pair), at, new=name, detail=name)
    for name in sorted(old.keys() - new.keys()):
        yield finding(f"{prefix}-removed", pair, _noun(pair), at, old=name, detail=name)
    for name in sorted(old.keys() & new.keys()):
        for scope in sorted(new[name] - old[name]):
            yield finding(f"{prefix}-scope-added", pair, _noun(pair), at, new=scope, detail=name)
        for scope in sorted(old[name] - new[name]):
            yield finding(f"{prefix}-scope-removed", pair, _noun(pair), at, old=scope, detail=name)


def _noun(pair: OperationPair | None) -> str:
    return "operation:" if pair else "API:"


def scheme_findings(comparison: Comparison) -> Iterator[Finding]:
    """Security schemes that were declared, dropped or changed."""
    old, new = _schemes(comparison.old.content), _schemes(comparison.new.content)
    prefix = "api-security-component"
    for name in sorted(new.keys() - old.keys()):
        yield _scheme(f"{prefix}-added", name, new=name)
    for name in sorted(old.keys() - new.keys()):
        yield _scheme(f"{prefix}-removed", name, old=name)
    for name in sorted(old.keys() & new.keys()):
        yield from _changed(name, old[name], new[name])


def _schemes(content: JsonObject) -> dict[str, JsonObject]:
    declared = mapping(mapping(content.get("components")).get("securitySchemes"))
    return {name: mapping(scheme) for name, scheme in declared.items()}


def _scheme(rule: str, name: str, *, old: str | None = None, new: str | None = None) -> Finding:
    return finding(rule, None, "API:", join(_SCHEMES, name), old=old, new=new, detail=name)


def _changed(name: str, old: JsonObject, new: JsonObject) -> Iterator[Finding]:
    prefix = "api-security-component"
    if old.get("type") != new.get("type"):
        yield _scheme(
            f"{prefix}-type-changed", name, old=str(old.get("type")), new=str(new.get("type"))
        )
        return
    before, after = _how(old), _how(new)
    if before != after:
        yield _scheme(f"{prefix}-changed", name, old=before, new=after)
    old_flows, new_flows = mapping(old.get("flows")), mapping(new.get("flows"))
    for flow in sorted(old_flows.keys() & new_flows.keys()):
        yield from _flow(name, mapping(old_flows[flow]), mapping(new_flows[flow]))


def _how(scheme: JsonObject) -> str:
    """What a caller must do, flows by name only."""
    words = {k: scheme.get(k) for k in ("scheme", "bearerFormat", "in", "name", "openIdConnectUrl")}
    said = {key: value for key, value in words.items() if value is not None}
    return canonical({**said, "flows": sorted(mapping(scheme.get("flows")))})


def _flow(name: str, old: JsonObject, new: JsonObject) -> Iterator[Finding]:
    prefix = "api-security-component-oauth"
    for keyword, word in (("authorizationUrl", "url"), ("tokenUrl", "token-url")):
        before, after = old.get(keyword), new.get(keyword)
        if before != after:
            yield _scheme(f"{prefix}-{word}-changed", name, old=str(before), new=str(after))
    before_scopes, after_scopes = mapping(old.get("scopes")), mapping(new.get("scopes"))
    for scope in sorted(after_scopes.keys() - before_scopes.keys()):
        yield _scheme(f"{prefix}-scope-added", name, new=scope)
    for scope in sorted(before_scopes.keys() - after_scopes.keys()):
        yield _scheme(f"{prefix}-scope-removed", name, old=scope)
