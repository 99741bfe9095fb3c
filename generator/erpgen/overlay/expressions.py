"""Filter expressions, each made once into a function of the node it is asked about.

The library parses and checks queries; walking its trees of expressions anew at every node is most
of what rules over a large document take. Where the library strays from RFC 9535 outside its
compliance suite, these do not: the test ``@`` holds for the value 0, ``[1]`` does not equal
``[true]``, and ``$`` is the document in a filter within a filter, too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, TypeAlias, cast

from jsonpath_rfc9535 import NOTHING, JSONPathNode, JSONPathNodeList
from jsonpath_rfc9535.filter_expressions import (
    ComparisonExpression,
    FilterExpression,
    FilterExpressionLiteral,
    FilterQuery,
    FunctionExtension,
    LogicalExpression,
    PrefixExpression,
    RootFilterQuery,
)
from jsonpath_rfc9535.function_extensions import ExpressionType, FilterFunction
from jsonpath_rfc9535.segments import JSONPathChildSegment
from jsonpath_rfc9535.selectors import (
    FilterSelector,
    IndexSelector,
    NameSelector,
    WildcardSelector,
)

from erpgen.overlay.values import JsonValue, identity

if TYPE_CHECKING:
    from jsonpath_rfc9535 import JSONPathQuery
    from jsonpath_rfc9535.filter_expressions import Expression

Test: TypeAlias = Callable[[object, object], bool]
"""Whether an expression holds, of the current node's value and the root's."""
Value: TypeAlias = Callable[[object, object], object]
"""What an expression is, of the same two; NOTHING where that is nothing."""
Members: TypeAlias = Iterable[tuple[str | int, object]]
"""Values by the key or index under which another holds them."""
Functions: TypeAlias = Mapping[str, FilterFunction]


class Name(NameSelector):
    """A name, looked up without an exception for objects that lack it."""

    def children(self, value: object, _root: object) -> Members:
        """The property of that name, if there is one."""
        if isinstance(value, dict) and self.name in value:
            return ((self.name, value[self.name]),)
        return ()

    def resolve(self, node: JSONPathNode) -> Iterator[JSONPathNode]:
        """The same as nodes."""
        return _nodes_below(node, self)


class Every(WildcardSelector):
    """All members and elements."""

    def children(self, value: object, _root: object) -> Members:
        """What an object or a list holds."""
        return _members(value)

    def resolve(self, node: JSONPathNode) -> Iterator[JSONPathNode]:
        """The same as nodes."""
        return _nodes_below(node, self)


class Filter(FilterSelector):
    """A filter whose expression is a function."""

    __slots__ = ("_test",)

    def __init__(self, selector: FilterSelector) -> None:
        super().__init__(env=selector.env, token=selector.token, expression=selector.expression)
        self._test = _test(self.expression, self.env.function_extensions)

    def children(self, value: object, root: object) -> Members:
        """The members and elements for which the expression holds."""
        holds = self._test
        return ((key, member) for key, member in _members(value) if holds(member, root))

    def resolve(self, node: JSONPathNode) -> Iterator[JSONPathNode]:
        """The same as nodes."""
        return _nodes_below(node, self)


Selector: TypeAlias = Name | Every | Filter
Step: TypeAlias = tuple[Selector, ...]
"""What one segment of a query selects by."""


def steps_of(query: JSONPathQuery) -> tuple[Step, ...] | None:
    """The steps of a query; None where it takes one that only the library knows."""
    found: list[Step] = []
    for segment in query.segments:
        own = tuple(one for one in segment.selectors if isinstance(one, Name | Every | Filter))
        if not isinstance(segment, JSONPathChildSegment) or len(own) < len(segment.selectors):
            return None
        found.append(own)
    return tuple(found)


def _members(value: object) -> Members:
    if isinstance(value, dict):
        return value.items()
    return enumerate(value) if isinstance(value, list) else ()


def _nodes_below(node: JSONPathNode, selector: Selector) -> Iterator[JSONPathNode]:
    for key, child in selector.children(node.value, node.root):
        yield node.new_child(child, key, node)


def _leads_on(value: object, root: object, steps: tuple[Step, ...]) -> bool:
    """Whether there is anything at the end of the steps from a value."""
    if not steps:
        return True
    first, rest = steps[0], steps[1:]
    return any(
        _leads_on(child, root, rest)
        for selector in first
        for _, child in selector.children(value, root)
    )


def _test(expression: Expression, functions: Functions) -> Test:
    match expression:
        case FilterExpression():
            return _test(expression.expression, functions)
        case PrefixExpression():
            inner = _test(expression.right, functions)
            return lambda current, root: not inner(current, root)
        case LogicalExpression():
            return _logical(expression, functions)
        case ComparisonExpression():
            return _comparison(expression, functions)
        case FilterQuery():
            return _existence(expression)
        case _:
            outcome = _value(expression, functions)
            return lambda current, root: bool(outcome(current, root))


def _logical(expression: LogicalExpression, functions: Functions) -> Test:
    """``&&`` and ``||`` that look right only where left does not decide."""
    left, right = _test(expression.left, functions), _test(expression.right, functions)
    if expression.operator == "&&":
        return lambda current, root: left(current, root) and right(current, root)
    return lambda current, root: left(current, root) or right(current, root)


def _existence(expression: FilterQuery) -> Test:
    """A query holds where it finds a node, whatever the node's value."""
    if expression.query.singular_query():
        value = _singular(expression)
        return lambda current, root: value(current, root) is not NOTHING
    steps = steps_of(expression.query)
    if steps is not None:
        from_root = isinstance(expression, RootFilterQuery)
        return lambda current, root: _leads_on(root if from_root else current, root, steps)
    nodes = _nodes(expression)
    return lambda current, root: next(iter(nodes(current, root)), None) is not None


def _value(expression: Expression, functions: Functions) -> Value:
    match expression:
        case FilterExpressionLiteral():
            constant = expression.value
            return lambda current, root: constant
        case FilterQuery():
            return _singular(expression)
        case FunctionExtension():
            return _called(expression, functions)
        case _:
            return _test(expression, functions)


def _called(expression: FunctionExtension, functions: Functions) -> Value:
    function = functions[expression.name]
    given = [
        _node_list(argument) if takes is ExpressionType.NODES else _value(argument, functions)
        for argument, takes in zip(expression.args, function.arg_types, strict=True)
    ]
    if len(given) == 1:
        (only,) = given
        return lambda current, root: function(only(current, root))
    return lambda current, root: function(*[value(current, root) for value in given])


def _node_list(expression: Expression) -> Value:
    nodes = _nodes(cast(FilterQuery, expression))
    return lambda current, root: JSONPathNodeList(nodes(current, root))


def _nodes(expression: FilterQuery) -> Callable[[object, object], Iterable[JSONPathNode]]:
    """The nodes of a query; their locations begin where the query does."""
    segments, from_root = expression.query.segments, isinstance(expression, RootFilterQuery)

    def found(current: object, root: object) -> Iterable[JSONPathNode]:
        begin = root if from_root else current
        whole = cast(JsonValue, root)
        nodes: Iterable[JSONPathNode] = [
            JSONPathNode(value=begin, location=(), parent=None, root=whole)
        ]
        for segment in segments:
            nodes = segment.resolve(nodes)
        return nodes

    return found


def _singular(expression: FilterQuery) -> Value:
    """A query that finds one node at most, walked directly."""
    steps = _steps(expression.query)
    if isinstance(expression, RootFilterQuery):
        return lambda current, root: _walked(root, steps)
    if len(steps) == 1 and isinstance(steps[0], str):
        (name,) = steps
        return lambda current, root: (
            current.get(name, NOTHING) if isinstance(current, dict) else NOTHING
        )
    return lambda current, root: _walked(current, steps)


def _steps(query: JSONPathQuery) -> tuple[str | int, ...]:
    """The names and indexes of a singular query."""
    selectors = (selector for segment in query.segments for selector in segment.selectors)
    return tuple(
        selector.name if isinstance(selector, NameSelector) else selector.index
        for selector in selectors
        if isinstance(selector, NameSelector | IndexSelector)
    )


def _walked(value: object, steps: tuple[str | int, ...]) -> object:
    for step in steps:
        if isinstance(value, dict):
            if step not in value:
                return NOTHING
            value = value[step]
        elif isinstance(value, list) and isinstance(step, int) and -len(value) <= step < len(value):
            value = value[step]
        else:
            return NOTHING
    return value


def _comparison(expression: ComparisonExpression, functions: Functions) -> Test:
    """A comparison of two values (RFC 9535, 2.3.5.2.2)."""
    left, right = _value(expression.left, functions), _value(expression.right, functions)
    known = expression.right
    if expression.operator == "==" and isinstance(known, FilterExpressionLiteral):
        text: object = known.value
        if isinstance(text, str):
            return lambda current, root: left(current, root) == text
    compare = _COMPARE[expression.operator]
    return lambda current, root: compare(left(current, root), right(current, root))


def _equal(left: object, right: object) -> bool:
    """Numbers are equal by value, nothing equals nothing, true is no number."""
    if isinstance(left, str) or isinstance(right, str):
        return left == right
    if left is NOTHING or right is NOTHING:
        return left is right
    return identity(cast(JsonValue, left)) == identity(cast(JsonValue, right))


def _less(left: object, right: object) -> bool:
    """Numbers have an order among themselves, strings too, and nothing else has one."""
    if isinstance(left, str) and isinstance(right, str):
        return left < right
    if isinstance(left, bool) or isinstance(right, bool):
        return False
    return isinstance(left, int | float) and isinstance(right, int | float) and left < right


_COMPARE: Mapping[str, Callable[[object, object], bool]] = {
    "==": _equal,
    "!=": lambda left, right: not _equal(left, right),
    "<": _less,
    ">": lambda left, right: _less(right, left),
    "<=": lambda left, right: _less(left, right) or _equal(left, right),
    ">=": lambda left, right: _less(right, left) or _equal(left, right),
}
