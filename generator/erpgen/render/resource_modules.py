"""One module a resource: its operations, its two classes, and what they import."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from erpgen.model.modules import own_module
from erpgen.model.names import module_name
from erpgen.model.text import one_line
from erpgen.model.types import ApiModel, ClassName, ModuleName, Resource
from erpgen.render.changes import ROOM, FeedMethod
from erpgen.render.environment import render
from erpgen.render.identifiers import identifiers
from erpgen.render.layout import imported, packed
from erpgen.render.literal import docstring
from erpgen.render.methods import Method, MethodPrinter
from erpgen.render.model_modules import ModuleTable, operation_names

TWINS = (
    {"prefix": "", "asynchronous": False, "client": "SyncClient", "queue": "BackgroundQueue"},
    {
        "prefix": "Async",
        "asynchronous": True,
        "client": "AsyncClient",
        "queue": "AsyncBackgroundQueue",
    },
)
"""What the synchronous and the asynchronous half of the client call their parts."""

_RUNTIME_NAMES = {
    "answers": ("AsyncCreated", "Created"),
    "background": ("AsyncBackgroundQueue", "BackgroundQueue"),
    "call": ("AsyncResource", "SyncResource"),
    "operations": (
        "FORM_TYPE",
        "Answer",
        "Body",
        "CallOptions",
        "Changes",
        "Field",
        "JobRules",
        "NumberSeries",
        "Operation",
        "PagedOptions",
        "Paging",
        "Parameter",
        "PathParameter",
        "Server",
        "StreamRules",
        "Streamed",
        "queries",
    ),
    "streams": ("AsyncItemStream", "ItemStream", "ServerSentEvent"),
    "paging": ("AsyncPager", "Pager"),
    "releases": ("deprecated",),
    "values": (
        *("Base64Url", "Date", "DateTime", "Decimal", "FileContent", "FormFile", "MsDateTime"),
        *("OpenRecord", "TextDecimal", "Time", "UUID"),
    ),
    "wire": ("Condition",),
}
"""What resource modules use, by the runtime's rooms."""


def resource_modules(
    model: ApiModel, printer: MethodPrinter, modules: ModuleTable, inside: str
) -> Iterator[tuple[str, str]]:
    """The module of each resource, in the order of the model."""
    yield f"{inside}/resources/__init__.py", '"""One module a resource."""\n'
    for resource in model.resources:
        path = f"{inside}/resources/{module_name(resource.attribute)}.py"
        bases = _bases(resource.attribute, model)
        yield path, _resource(resource, printer, modules, bases)


def _bases(attribute: str, model: ApiModel) -> dict[str, str]:
    """What the classes of a resource derive from: ``background`` also queues calls."""
    if model.has_jobs and attribute == "background":
        return {"": "BackgroundQueue", "Async": "AsyncBackgroundQueue"}
    return {"": "SyncResource", "Async": "AsyncResource"}


def _resource(
    resource: Resource, printer: MethodPrinter, modules: ModuleTable, bases: Mapping[str, str]
) -> str:
    methods = printer.methods(resource)
    feeds = [method.changes for method in methods if method.changes]
    words = _words_of(methods) | set(bases.values())
    text = one_line(resource.doc) or f"Operations of {one_line(resource.tag)}."
    text += f" Use ``{resource.prefer}`` instead." if resource.prefer else ""
    return render(
        "resource.py.jinja",
        resource=resource,
        methods=methods,
        beside=printer.beside(resource),
        library=_of_library(words),
        imports=_resource_imports(resource, words, modules, feeds=bool(feeds)),
        feeds=feeds,
        twins=TWINS,
        openings={
            prefix: _opening(resource, prefix, base, feeds) for prefix, base in bases.items()
        },
        doc=docstring([text], 4),
    )


def _opening(resource: Resource, prefix: str, base: str, feeds: Sequence[FeedMethod]) -> str:
    """The first statement of one of the two classes."""
    opening = f"class {prefix}{resource.class_name}("
    return packed(opening, [base, *(one.given(prefix) for one in feeds)], "):", 0)


def _of_library(words: Collection[str]) -> list[str]:
    """The imports of the standard library."""
    abstract = [name for name in ("Iterable", "Mapping", "Sequence") if name in words]
    typing = [name for name in ("Any", "Literal", "Unpack") if name in words]
    wanted = {"collections.abc": abstract, "typing": typing}
    return [imported(module, names) for module, names in wanted.items() if names]


def _resource_imports(
    resource: Resource, words: Collection[str], modules: ModuleTable, *, feeds: bool
) -> list[str]:
    wanted = {
        room: [name for name in names if name in words] for room, names in _RUNTIME_NAMES.items()
    }
    lines = [
        f"from .._runtime.{room} import {', '.join(names)}"
        for room, names in sorted(wanted.items())
        if names
    ]
    if feeds:
        lines.insert(0, f"from .._runtime import changes as {ROOM}")
    if "LAYOUTS" in words:
        lines.insert(0, "from .._xml import LAYOUTS")
    used = {ClassName(name) for one in resource.operations for name in operation_names(one)}
    used |= {ClassName(word) for word in words if modules.known(word)}
    own = sorted(name for name in used if modules.known(name))
    if own:
        home = own_module(resource.attribute)
        lines += _model_imports(home, own, modules)
    return lines


def _model_imports(home: ModuleName, names: list[ClassName], modules: ModuleTable) -> list[str]:
    by_module: dict[str, list[ClassName]] = {}
    for name in names:
        by_module.setdefault(modules.home(name), []).append(name)
    return [
        imported(f"..models.{module_name(module)}", by_module[module])
        for module in sorted(by_module)
    ]


def _words_of(methods: tuple[Method, ...]) -> set[str]:
    """The names a resource module uses, read off the lines it is made of."""
    text = "\n".join(
        line
        for method in methods
        for line in (
            method.declaration,
            method.definition,
            method.async_definition.rpartition(" -> ")[2],  # takes what the other does
            method.changes.feed if method.changes else "",
        )
    )
    # Parameters may be called as these two functions are.
    found = {*identifiers(text), "Operation"} - {"deprecated", "queries"}
    if any(method.deprecated for method in methods):
        found.add("deprecated")
    if "queries(" in text:
        found.add("queries")
    return found
