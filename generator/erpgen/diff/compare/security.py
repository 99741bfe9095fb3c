"""How a caller signs in: requirements of the API, of an operation, and the schemes declared."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from erpgen.canonical import canonical
from erpgen.diff.compare import account
from erpgen.diff.compare.account import prose_changes
from erpgen.diff.compare.context import finding, graded
from erpgen.diff.compare.demands import Demand, Schemes, ease, lost, schemes_of, sent
from erpgen.diff.types import Level
from erpgen.lenient import mapping
from erpgen.pointer import join

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from erpgen.diff.compare.context import Comparison
    from erpgen.diff.types import Finding
    from erpgen.document import JsonObject
    from erpgen.document_view import DocumentView, OperationView
    from erpgen.pairing.operations import OperationPair

_SCHEMES = "#/components/securitySchemes"
_COMPONENT = "api-security-component"


class _Word(NamedTuple):
    """A scheme or a scope of one that came or went: the end of an id, and what it is about."""

    word: str
    scheme: str
    scope: str


def security_findings(comparison: Comparison, pairs: Sequence[OperationPair]) -> Iterator[Finding]:
    """Every finding about signing in.

    Requirements are compared as operations have them, wherever they stand: a requirement that
    moved from the API to its operations is the same. What operations of both documents take from
    the API is told once, of the API.
    """
    schemes = Schemes(schemes_of(comparison.old.content), schemes_of(comparison.new.content))
    told = _Told(comparison.old, comparison.new, schemes)
    shared = [pair for pair in pairs if not (_own(pair.old) or _own(pair.new))]
    worst = Level.INFO
    if shared or not pairs:
        demands = told.of_api()
        worst = ease(*demands, schemes)
        yield from _requirement("api-global-security", None, told, demands, worst)
    for pair in pairs:
        if _own(pair.old) or _own(pair.new):
            demands = told.of_operation(pair)
            level = ease(*demands, schemes)
            worst = min(worst, level, key=lambda one: one.rank)
            yield from _requirement("api-security", pair, told, demands, level)
    yield from _scheme_findings(schemes, worst)
    for name in sorted(schemes.old.keys() & schemes.new.keys()):
        yield from _scheme_rest(comparison, name, schemes.old[name], schemes.new[name])


class _Told:
    """What both documents ask of callers."""

    def __init__(self, old: DocumentView, new: DocumentView, schemes: Schemes) -> None:
        self.schemes = schemes
        self._old, self._new = old, new
        self._said = "security" in old.content or any(_own(one) for one in old.operations)

    def of_api(self) -> tuple[Demand, Demand]:
        """What is asked of callers of the API, unless an operation says otherwise."""
        return self._demands(self._old.content.get("security"), self._new.content.get("security"))

    def of_operation(self, pair: OperationPair) -> tuple[Demand, Demand]:
        """What is asked of callers of one operation, wherever that stands."""
        old = pair.old.item if _own(pair.old) else self._old.content
        new = pair.new.item if _own(pair.new) else self._new.content
        return self._demands(old.get("security"), new.get("security"))

    def _demands(self, old: object, new: object) -> tuple[Demand, Demand]:
        before = self.schemes.of_old(old, said=self._said)
        return before, self.schemes.of_new(new, said=True)


def _own(operation: OperationView) -> bool:
    return "security" in operation.item


def _requirement(
    prefix: str,
    pair: OperationPair | None,
    told: _Told,
    demands: tuple[Demand, Demand],
    level: Level,
) -> Iterator[Finding]:
    """Schemes and scopes that came and went; the gravest are those that shut old callers out."""
    at = join(pair.new.pointer, "security") if pair else "#/security"
    noun = "operation:" if pair else "API:"
    words = _words(*demands, told.schemes)
    blamed = set() if level is Level.INFO else _blamed(words, *demands)
    for one in words:
        gone = one.word.endswith("removed")
        value = one.scope or one.scheme
        before, after = (value, None) if gone else (None, value)
        rule = f"{prefix}-{one.word}"
        found = finding(rule, pair, noun, at, old=before, new=after, detail=one.scheme)
        yield graded(found, level if one in blamed else Level.INFO)
    unexplained = level is not Level.INFO and not blamed and not _by_scheme(demands, told.schemes)
    if unexplained or (not words and _ways(demands[0]) != _ways(demands[1])):
        rule, said = f"{prefix}-alternatives-changed", (_spelled(demands[0]), _spelled(demands[1]))
        yield graded(finding(rule, pair, noun, at, old=said[0], new=said[1]), level)


def _by_scheme(demands: tuple[Demand, Demand], schemes: Schemes) -> bool:
    """Whether a scheme that is another thing now says all of it already."""
    return not schemes.changed.isdisjoint(demands[0].schemes)


def _words(old: Demand, new: Demand, schemes: Schemes) -> list[_Word]:
    before, after = old.schemes, new.schemes
    gone = [name for name in before if name not in after and name not in schemes.changed]
    came = [name for name in after if name not in before and not name.endswith(" (changed)")]
    found = [_Word("added", name, "") for name in sorted(came)]
    found += [_Word("removed", name, "") for name in sorted(gone)]
    for name in sorted(before.keys() & after.keys()):
        found += [_Word("scope-added", name, one) for one in sorted(after[name] - before[name])]
        found += [_Word("scope-removed", name, one) for one in sorted(before[name] - after[name])]
    return found


def _blamed(words: list[_Word], old: Demand, new: Demand) -> set[_Word]:
    """The words that say why old callers are shut out.

    What every way asks for now; where there is none such, what the ways that are gone asked for.
    """
    asked, gone = new.unavoidable, lost(old, new)
    added = {
        one
        for one in words
        if one.word.endswith("added")
        and one.scheme in asked
        and (not one.scope or one.scope in asked[one.scheme])
    }
    return added or {
        one
        for one in words
        if one.word.endswith("removed")
        and any(
            one.scheme in way and (not one.scope or one.scope in way[one.scheme]) for way in gone
        )
    }


def _ways(demand: Demand) -> frozenset[str]:
    return frozenset(canonical({n: sorted(scopes) for n, scopes in w.items()}) for w in demand.ways)


def _spelled(demand: Demand) -> str:
    """The ways in words: ``key, or key and token (read)``."""
    return ", or ".join(
        " and ".join(f"{n} ({', '.join(sorted(s))})" if s else n for n, s in way.items())
        or "no sign-in"
        for way in demand.ways
    )


def _scheme_findings(schemes: Schemes, worst: Level) -> Iterator[Finding]:
    """Security schemes that were declared, dropped or changed; one that was renamed is the same.

    ``worst`` is what became of callers, which a scheme that is another thing now is blamed for.
    """
    old, new = schemes.old, schemes.new
    for name in sorted(new.keys() - old.keys() - set(schemes.renamed.values())):
        yield _scheme(f"{_COMPONENT}-added", name, new=name)
    for name in sorted(old.keys() - new.keys() - schemes.renamed.keys()):
        yield _scheme(f"{_COMPONENT}-removed", name, old=name)
    for name in sorted(old.keys() & new.keys()):
        level = worst if name in schemes.changed else Level.INFO
        yield from _changed(name, old[name], new[name], level)


def _scheme_rest(
    comparison: Comparison, name: str, old: JsonObject, new: JsonObject
) -> Iterator[Finding]:
    """What a scheme and its flows say besides."""
    at = join(_SCHEMES, name)
    yield from comparison.rest(None, "API:", (old, at), (new, at), account.SCHEME)
    flows = mapping(old.get("flows")), mapping(new.get("flows"))
    for flow in sorted(flows[0].keys() & flows[1].keys()):
        before, after = mapping(flows[0][flow]), mapping(flows[1][flow])
        place = join(at, "flows", flow)
        yield from comparison.rest(None, "API:", (before, place), (after, place), account.FLOW)
        scopes = mapping(before.get("scopes")), mapping(after.get("scopes"))
        shared = frozenset(scopes[0].keys() & scopes[1].keys())
        comparison.prose.extend(prose_changes(*scopes, join(place, "scopes"), shared))


def _scheme(
    rule: str,
    name: str,
    *,
    old: str | None = None,
    new: str | None = None,
    level: Level | None = None,
) -> Finding:
    at = join(_SCHEMES, name)
    found = finding(rule, None, "API:", at, old=old, new=new, detail=name)
    return found if level is None else graded(found, level)


def _changed(name: str, old: JsonObject, new: JsonObject, level: Level) -> Iterator[Finding]:
    before, after = str(old.get("type")), str(new.get("type"))
    if before != after:
        grave = level if sent(old) != sent(new) else Level.WARNING
        yield _scheme(f"{_COMPONENT}-type-changed", name, old=before, new=after, level=grave)
        return
    told = _how(old), _how(new)
    if told[0] != told[1]:
        grave = level if sent(old) != sent(new) else _kept(old, new)
        yield _scheme(f"{_COMPONENT}-changed", name, old=told[0], new=told[1], level=grave)
    old_flows, new_flows = mapping(old.get("flows")), mapping(new.get("flows"))
    for flow in sorted(old_flows.keys() & new_flows.keys()):
        yield from _flow(name, mapping(old_flows[flow]), mapping(new_flows[flow]))


def _kept(old: JsonObject, new: JsonObject) -> Level:
    """Of a scheme that sends the same: a warning where a token can no longer be had as before."""
    flows = mapping(old.get("flows")).keys() <= mapping(new.get("flows")).keys()
    place = old.get("openIdConnectUrl") == new.get("openIdConnectUrl")
    return Level.INFO if flows and place else Level.WARNING


def _how(scheme: JsonObject) -> str:
    """What a caller must do, flows by name only.

    Schemes of HTTP and names of its headers know no case (RFC 9110, 5.1 and 11.1).
    """
    words = {k: scheme.get(k) for k in ("scheme", "bearerFormat", "in", "name", "openIdConnectUrl")}
    said = {key: value for key, value in words.items() if value is not None}
    for word in ("scheme", *(["name"] if said.get("in") == "header" else ())):
        if word in said:
            said[word] = str(said[word]).lower()
    return canonical({**said, "flows": sorted(mapping(scheme.get("flows")))})


def _flow(name: str, old: JsonObject, new: JsonObject) -> Iterator[Finding]:
    prefix = f"{_COMPONENT}-oauth"
    for keyword, word in (("authorizationUrl", "url"), ("tokenUrl", "token-url")):
        before, after = old.get(keyword), new.get(keyword)
        if before != after:
            yield _scheme(f"{prefix}-{word}-changed", name, old=str(before), new=str(after))
    before_scopes, after_scopes = mapping(old.get("scopes")), mapping(new.get("scopes"))
    for scope in sorted(after_scopes.keys() - before_scopes.keys()):
        yield _scheme(f"{prefix}-scope-added", name, new=scope)
    for scope in sorted(before_scopes.keys() - after_scopes.keys()):
        yield _scheme(f"{prefix}-scope-removed", name, old=scope)
