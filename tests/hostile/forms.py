"""What a module does, whatever things are called in it.

A module is taken apart into steps: which kind of node holds which other kind in which place. What
is called, derived from, decorated with or imported keeps its name; names and literals that only
stand for data do not. A document may add classes, methods and values, which are made of the same
steps; code of its own would need a step of its own.
"""

from __future__ import annotations

import ast
from collections.abc import Container, Iterator

Step = tuple[str, str, str]

_NAMED = frozenset({"func", "bases", "decorator_list"})


def steps(source: str) -> set[Step]:
    """Every step of a module but its docstrings."""
    tree = ast.parse(source)
    own: set[str | int] = {*_own_names(tree), *_parameters(tree)}
    return {
        (_label(parent, "", own), place, _label(child, place, own))
        for parent in ast.walk(tree)
        for place, child in _children(parent)
    }


def calls(source: str) -> set[str]:
    """Everything that a module calls."""
    return {child for _, _, child in steps(source) if child.endswith("()")}


def _own_names(tree: ast.Module) -> set[str]:
    """Classes that the package itself defines, here or in a module made from the document."""
    defined = {node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    return defined.union(
        *({alias.name for alias in node.names} for node in imports if not is_fixed(node))
    )


def _parameters(tree: ast.Module) -> set[int]:
    """The keywords, by identity, that are the package's own names for parameters."""
    named = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return {
        id(one)
        for node in named
        if isinstance(node.func, ast.Name) and node.func.id == "queries"
        for one in node.keywords
    }


def is_fixed(node: ast.ImportFrom) -> bool:
    """Whether the module that is imported from is the same in every package."""
    return not node.level or (node.module or "").startswith("_runtime")


def _children(node: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    for place, value in ast.iter_fields(node):
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and not _is_docstring(child):
                yield place, child


def _is_docstring(node: ast.AST) -> bool:
    """A text alone does nothing."""
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _label(node: ast.AST, place: str, own: Container[str | int]) -> str:
    match node:
        case ast.Name(id=name) if place in _NAMED:
            return "own" if name in own else name
        case ast.Attribute(attr=name):
            return f".{name}"
        case ast.Call(func=function):
            first, dot, rest = ast.unparse(function).partition(".")
            return f"{'own' if first in own else first}{dot}{rest}()"
        case ast.keyword(arg=name):
            return "own=" if id(node) in own else f"{name}="
        case ast.ImportFrom(module=module, level=level):
            return f"from {level} {module if is_fixed(node) else 'own'}"
        case ast.Import(names=[ast.alias(name=name)]):
            return f"import {name}"
        case ast.Constant(value=value):
            return type(value).__name__
    return type(node).__name__
