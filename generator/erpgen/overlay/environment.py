"""The JSONPath engine as overlays use it.

The library parses, types and walks queries; through its extension points it is given this
package's selectors and functions, because rules over large documents wait for those.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jsonpath_rfc9535 import JSONPathEnvironment, Parser
from jsonpath_rfc9535.selectors import FilterSelector, NameSelector, WildcardSelector

from erpgen.overlay.expressions import Every, Filter, Name
from erpgen.overlay.regexp import CachedMatch, CachedSearch

if TYPE_CHECKING:
    from jsonpath_rfc9535.selectors import JSONPathSelector
    from jsonpath_rfc9535.tokens import TokenStream


class _Parser(Parser):
    """Takes the selectors of this package where the library would take its own."""

    def parse_selectors(self, stream: TokenStream) -> tuple[JSONPathSelector, ...]:
        return tuple(map(self._own, super().parse_selectors(stream)))

    def _own(self, selector: JSONPathSelector) -> JSONPathSelector:
        match selector:
            case NameSelector():
                return Name(env=self.env, token=selector.token, name=selector.name)
            case WildcardSelector():
                return Every(env=self.env, token=selector.token)
            case FilterSelector():
                return Filter(selector)
            case _:
                return selector


class OverlayEnvironment(JSONPathEnvironment):
    """RFC 9535 for documents as deep as Python's own recursion bears."""

    parser_class = _Parser
    max_recursion_depth = 300

    def setup_function_extensions(self) -> None:
        """The functions of RFC 9535, 2.4."""
        super().setup_function_extensions()
        self.function_extensions["match"] = CachedMatch()
        self.function_extensions["search"] = CachedSearch()
