"""Render the whole package: a mapping of paths to bytes, nothing written yet."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from erpgen.model.modules import own_module
from erpgen.model.names import module_name
from erpgen.model.text import first_sentence, one_line
from erpgen.model.types import ApiModel, ClassName, ModuleName, Resource
from erpgen.render.auth import error_names, flows
from erpgen.render.engine import EngineError
from erpgen.render.engine_process import Engine
from erpgen.render.environment import render, template_folder
from erpgen.render.index import api_page, operations_index
from erpgen.render.layout import imported, word_lines
from erpgen.render.literal import docstring
from erpgen.render.methods import Method, MethodPrinter
from erpgen.render.model_modules import ModuleTable, operation_names
from erpgen.render.readme import readme
from erpgen.render.settings import PackageSettings

_TWINS = (
    {"prefix": "", "asynchronous": False, "client": "SyncClient", "queue": "BackgroundQueue"},
    {
        "prefix": "Async",
        "asynchronous": True,
        "client": "AsyncClient",
        "queue": "AsyncBackgroundQueue",
    },
)
_RUNTIME_NAMES = {
    "answers": ("AsyncCreated", "Created"),
    "background": ("AsyncBackgroundQueue", "BackgroundQueue"),
    "call": ("AsyncResource", "SyncResource"),
    "operations": (
        "Answer",
        "Body",
        "CallOptions",
        "NumberSeries",
        "Operation",
        "PagedOptions",
        "Paging",
        "Parameter",
    ),
    "paging": ("AsyncPager", "Pager"),
    "releases": ("deprecated",),
    "values": ("Date", "DateTime", "Decimal", "FileContent", "FormFile", "Time", "UUID"),
    "wire": ("Condition",),
}
"""What resource modules use, by the runtime's rooms."""
_EXPORTS = (
    ("_runtime.answers", ("AsyncCreated", "Created")),
    ("_runtime.background", ("AsyncBackgroundJob", "BackgroundJob")),
    ("_runtime.paging", ("AsyncPager", "Page", "Pager")),
    ("_runtime.transport", ("Attempt", "Hook", "RateLimiter", "RetryPolicy", "Timeouts")),
    ("_runtime.values", ("UNSET", "Upload")),
    ("_runtime.wire", ("ge", "gt", "le", "lt")),
    ("errors", ("ApiError", "ErpError")),
)


@dataclass(frozen=True, slots=True)
class Rendered:
    """The files of the package by path relative to its folder, in the order of their names."""

    files: Mapping[str, bytes] = field(default_factory=dict)


def render_package(
    model: ApiModel, settings: PackageSettings, engine: Engine | None = None
) -> Rendered:
    """Every file of the package but the lock; ``engine`` may be writing the classes already."""
    files = {}
    for path, text in _files(model, settings, engine or Engine(model.schemas)):
        if path.endswith(".py") and "/_runtime/" not in path:
            _prove(path, text)
        files[path] = text.encode()
    return Rendered({path: files[path] for path in sorted(files)})


def _files(model: ApiModel, settings: PackageSettings, engine: Engine) -> Iterator[tuple[str, str]]:
    printer = MethodPrinter(model)
    modules = ModuleTable(model)
    inside = f"src/{settings.import_name}"
    yield ".gitattributes", render("gitattributes.jinja")
    yield "pyproject.toml", render("pyproject.toml.jinja", settings=settings)
    yield "README.md", readme(model, settings)
    yield "api.md", api_page(model, settings, printer)
    yield "operations.json", operations_index(model, printer)
    yield f"{inside}/py.typed", ""
    yield from _code(model, settings, inside)
    for resource in model.resources:
        path = f"{inside}/resources/{module_name(resource.attribute)}.py"
        bases = _bases(resource.attribute, model)
        yield path, _resource(resource, printer, modules, bases)
    for source in sorted((template_folder() / "runtime").rglob("*.py")):
        relative = source.relative_to(template_folder() / "runtime").as_posix()
        yield f"{inside}/_runtime/{relative}", source.read_text("utf-8")
    yield from _models(modules, inside, engine)  # last: the engine may still be at work


def _code(model: ApiModel, settings: PackageSettings, inside: str) -> Iterator[tuple[str, str]]:
    title = one_line(model.title) or settings.distribution
    resources = [_resource_names(one) for one in model.resources]
    yield (
        f"{inside}/__init__.py",
        render(
            "package_init.py.jinja",
            doc=docstring([f"Client for {title}."], 0),
            client=settings.client,
            version=settings.version,
            exports=_exports(settings.client),
        ),
    )
    yield (
        f"{inside}/_client.py",
        render(
            "client.py.jinja",
            settings=settings,
            client=settings.client,
            doc=docstring([f"Client for {title}."], 4),
            resources=resources,
            background=model.background,
            queue_only=model.background is not None
            and all(one.attribute != "background" for one in model.resources),
            base_url=model.base_url,
            faults=settings.faults,
            message_advice=settings.message_advice,
            twins=_TWINS,
        ),
    )
    yield f"{inside}/auth.py", render("auth.py.jinja", settings=settings, flows=flows(settings))
    yield f"{inside}/errors.py", render("errors.py.jinja", error_names=error_names())
    yield f"{inside}/webhooks.py", render("webhooks.py.jinja")
    yield f"{inside}/resources/__init__.py", '"""One module a resource."""\n'


def _exports(client: str) -> list[tuple[str, list[str]]]:
    """What the package offers by name; the client's own classes go before any of it."""
    own = {client, f"Async{client}"}
    kept = ((module, [name for name in names if name not in own]) for module, names in _EXPORTS)
    return [(module, names) for module, names in kept if names]


def _resource_names(resource: Resource) -> dict[str, str]:
    text = first_sentence(resource.doc) or f"Operations of {one_line(resource.tag)}."
    return {
        "attribute": resource.attribute,
        "class_name": resource.class_name,
        "module": module_name(resource.attribute),
        "doc": docstring([text], 8),
    }


def _bases(attribute: str, model: ApiModel) -> dict[str, str]:
    """What the classes of a resource derive from: ``background`` also queues calls."""
    if model.background is not None and attribute == "background":
        return {"": "BackgroundQueue", "Async": "AsyncBackgroundQueue"}
    return {"": "SyncResource", "Async": "AsyncResource"}


def _resource(
    resource: Resource, printer: MethodPrinter, modules: ModuleTable, bases: Mapping[str, str]
) -> str:
    methods = printer.methods(resource)
    text = one_line(resource.doc) or f"Operations of {one_line(resource.tag)}."
    return render(
        "resource.py.jinja",
        resource=resource,
        methods=methods,
        imports=_resource_imports(resource, methods, modules, bases),
        twins=_TWINS,
        bases=bases,
        doc=docstring([text], 4),
    )


def _resource_imports(
    resource: Resource,
    methods: tuple[Method, ...],
    modules: ModuleTable,
    bases: Mapping[str, str],
) -> list[str]:
    words = _words_of(methods) | set(bases.values())
    wanted = {
        room: [name for name in names if name in words] for room, names in _RUNTIME_NAMES.items()
    }
    lines = [
        f"from .._runtime.{room} import {', '.join(names)}"
        for room, names in sorted(wanted.items())
        if names
    ]
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
            *method.declaration,
            method.result,
            method.definition,
            method.async_definition,
        )
    )
    found = {*_identifiers(text), "Operation"}
    if any(method.deprecated for method in methods):
        found.add("deprecated")
    return found


def _identifiers(text: str) -> Iterator[str]:
    """The words of a text outside string literals."""
    outside = "".join(text.split('"')[0::2]) if "\\" not in text else _without_strings(text)
    word = ""
    for character in f"{outside} ":
        if character.isalnum() or character == "_":
            word += character
        elif word:
            yield word
            word = ""


def _without_strings(text: str) -> str:
    result, inside, skip = [], False, False
    for character in text:
        if skip:
            skip = False
        elif character == "\\" and inside:
            skip = True
        elif character == '"':
            inside = not inside
            result.append(" ")
        elif not inside:
            result.append(character)
    return "".join(result)


def _models(modules: ModuleTable, inside: str, engine: Engine) -> Iterator[tuple[str, str]]:
    homes: dict[str, list[str]] = {}
    for name, module in modules.names().items():
        homes.setdefault(module_name(module), []).append(name)
    listed = [
        {
            "module": module,
            "statement": imported(f".{module}", [f"{one} as {one}" for one in names], 4),
            "lines": word_lines(names, 8),
        }
        for module, names in sorted(homes.items())
    ]
    yield f"{inside}/models/__init__.py", render("models_init.py.jinja", homes=listed)
    for laid_out in modules.modules(engine.sources()):
        path = f"{inside}/models/{module_name(laid_out.name)}.py"
        yield path, render("models_module.py.jinja", module=laid_out)


def _prove(path: str, text: str) -> None:
    """Every module must parse: a document can make erpgen fail, never make it write nonsense."""
    try:
        ast.parse(text, path)
    except (SyntaxError, ValueError) as error:
        raise EngineError(f"{path} would not parse ({error}); this is a defect of erpgen") from None
