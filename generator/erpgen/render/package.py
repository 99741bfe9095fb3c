"""Put the package together of what other modules made: paths to bytes, nothing written yet."""

from __future__ import annotations

import marshal
from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct, field

from erpgen.model.types import ApiModel
from erpgen.render.client_modules import client_modules
from erpgen.render.engine_process import Engine
from erpgen.render.environment import render
from erpgen.render.index import api_page, index_files
from erpgen.render.kept_classes import class_files
from erpgen.render.methods import MethodPrinter
from erpgen.render.model_modules import ModuleTable
from erpgen.render.proof import proved
from erpgen.render.readme import readme
from erpgen.render.resource_modules import resource_modules
from erpgen.render.runtime import runtime_files
from erpgen.render.settings import PackageSettings
from erpgen.render.upgrade import upgrade_files
from erpgen.render.xml_layouts import xml_module
from erpgen.upgrade.types import Upgrade


class Rendered(Struct, frozen=True):
    """The files of the package by path relative to its folder, in the order of their names.

    ``codes`` are the modules of classes as Python compiled them, marshalled.
    """

    files: Mapping[str, bytes] = field(default_factory=dict)
    codes: Mapping[str, bytes] = field(default_factory=dict)


def render_package(
    model: ApiModel,
    settings: PackageSettings,
    engine: Engine | None = None,
    upgrade: Callable[[], Upgrade | None] = lambda: None,
    written: Callable[[str, str], bool] = lambda _path, _text: False,
    try_types: Callable[[Rendered], None] = lambda _: None,
    *,
    keeps: bool = False,
) -> Rendered:
    """Every file of the package but the lock.

    ``engine`` may be writing the classes already; ``upgrade`` is asked last for what differs
    from the release before, since that is found out beside the rest. Where an earlier run has
    ``written`` a file as it is now, it is not proved again. ``try_types`` is given all as soon as
    the classes are compiled, to try them while the rest is. With ``keeps``, what is printed once
    for several packages is kept for later runs.
    """
    texts = dict(_files(model, settings, engine or Engine(model.schemas), keeps=keeps))
    texts |= upgrade_files(dict(texts), upgrade(), settings, xml=model.speaks_xml)
    new = {path: text for path, text in texts.items() if not written(path, text)}
    classes = [path for path in new if "/models/" in path]
    codes = {path: marshal.dumps(proved(path, new.pop(path))) for path in classes}
    made = Rendered({path: texts[path].encode() for path in sorted(texts)}, codes)
    try_types(made)
    for path, text in new.items():
        proved(path, text)
    return made


def _files(
    model: ApiModel, settings: PackageSettings, engine: Engine, *, keeps: bool
) -> Iterator[tuple[str, str]]:
    printer = MethodPrinter(model)
    modules = ModuleTable(model)
    inside = f"src/{settings.import_name}"
    yield ".gitattributes", render("gitattributes.jinja")
    yield "pyproject.toml", render("pyproject.toml.jinja", settings=settings, xml=model.speaks_xml)
    yield "README.md", readme(model, settings)
    yield "api.md", api_page(model, settings, printer)
    yield from index_files(model, printer).items()
    yield f"{inside}/py.typed", ""
    yield from client_modules(model, settings, inside)
    yield from resource_modules(model, printer, modules, inside)
    yield from xml_module(model, inside)
    yield from runtime_files(inside, model, settings)
    # Last: the engine may still be at work.
    yield from class_files(model, modules, engine, inside, keeps=keeps).items()
