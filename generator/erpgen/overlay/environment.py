"""The JSONPath engine as overlays use it.

The library parses, types and walks queries; through its extension points it is given this
package's expressions and functions, because rules over large documents wait for those.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jsonpath_rfc9535 import JSONPathEnvironment, Parser
from jsonpath_rfc9535.filter_expressions import (
    ComparisonExpression,
    LogicalExpression,
    RelativeFilterQuery,
    RootFilterQuery,
)
from jsonpath_rfc9535.selectors import NameSelector

from erpgen.overlay.expressions import Comparison, Logical, Name, SingularRelative, SingularRoot
from erpgen.overlay.regexp import CachedMatch, CachedSearch

if TYPE_CHECKING:
    from jsonpath_rfc9535.filter_expressions import Expression
    from jsonpath_rfc9535.selectors import JSONPathSelector
    from jsonpath_rfc9535.tokens import TokenStream


class _Parser(Parser):
    """Builds the expressions of this module where the library would build its own."""

    def parse_selectors(self, stream: TokenStream) -> tuple[JSONPathSelector, ...]:
        return tuple(
            Name(env=self.env, token=selector.token, name=selector.name)
            if isinstance(selector, NameSelector)
            else selector
            for selector in super().parse_selectors(stream)
        )

    def parse_relative_query(self, stream: TokenStream) -> Expression:
        query = super().parse_relative_query(stream)
        if isinstance(query, RelativeFilterQuery) and query.query.singular_query():
            return SingularRelative(query.token, query.query)
        return query

    def parse_root_query(self, stream: TokenStream) -> Expression:
        query = super().parse_root_query(stream)
        if isinstance(query, RootFilterQuery) and query.query.singular_query():
            return SingularRoot(query.token, query.query)
        return query

    def parse_infix_expression(self, stream: TokenStream, left: Expression) -> Expression:
        infix = super().parse_infix_expression(stream, left)
        if isinstance(infix, ComparisonExpression):
            return Comparison(infix.token, infix.left, infix.operator, infix.right)
        if isinstance(infix, LogicalExpression):
            return Logical(infix.token, infix.left, infix.operator, infix.right)
        return infix


class OverlayEnvironment(JSONPathEnvironment):
    """RFC 9535 for documents as deep as Python's own recursion bears."""

    parser_class = _Parser
    max_recursion_depth = 300

    def setup_function_extensions(self) -> None:
        """The functions of RFC 9535, 2.4."""
        super().setup_function_extensions()
        self.function_extensions["match"] = CachedMatch()
        self.function_extensions["search"] = CachedSearch()
