"""The sources of the site: a page a resource, class and recipe, and their indexes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import jinja2

from erpgen.counting import counted
from erpgen.model.names import module_name
from erpgen.model.types import ApiModel, Resource
from erpgen.reference.class_pages import ClassPages, class_names
from erpgen.reference.markup import Links, paragraphs, prose
from erpgen.reference.method_pages import MethodPages
from erpgen.render.environment import strict_environment
from erpgen.render.literal import code_span, literal
from erpgen.render.readme import readme
from erpgen.render.settings import PackageSettings

_RECIPE = re.compile(r"^### (.+)$", re.MULTILINE)
_NO_WORD = re.compile(r"\W+")


def sources(model: ApiModel, settings: PackageSettings) -> Iterator[tuple[str, str]]:
    """Every source by its path below the folder that Sphinx reads."""
    names = class_names(model)
    links = Links(set(names.values()))
    title = model.title or settings.distribution
    recipes = dict(_recipes(readme(model, settings)))
    resources = sorted(model.resources, key=lambda one: one.attribute)
    classes = sorted(model.schemas, key=lambda one: one.name.casefold())
    yield "conf.py", _render("conf.py.jinja", title=f"{title}: Python client", settings=settings)
    yield (
        "index.md",
        _render(
            "index.md.jinja",
            settings=settings,
            title=prose(title),
            doc=paragraphs(model.doc),
            recipes=recipes,
            resources=[_entry(one) for one in resources],
            count=sum(len(one.operations) for one in resources),
            classes=len(classes),
        ),
    )
    for name, text in recipes.items():
        yield f"how-to/{name}.md", text
    methods = MethodPages(model, settings, links)
    for resource in resources:
        page = {
            **_entry(resource),
            "doc": paragraphs(resource.doc),
            "prefer": resource.prefer and module_name(resource.prefer),
            "methods": methods.of(resource),
        }
        yield f"resources/{page['file']}.md", _render("resource.md.jinja", page=page)
    pages = ClassPages(model, settings, links)
    listed = [
        {"link": links.to(one.name, above=""), "text": prose(_first(one.doc))} for one in classes
    ]
    yield "classes.md", _render("classes.md.jinja", classes=listed)
    for one in classes:
        yield f"classes/{links.files[one.name]}.md", _render("class.md.jinja", page=pages.of(one))


def _entry(resource: Resource) -> dict[str, str]:
    spoken = str(resource.attribute).replace("_", " ")
    return {
        "file": module_name(resource.attribute),
        "attribute": code_span(f"client.{resource.attribute}"),
        "title": prose(spoken[:1].upper() + spoken[1:]),
        "count": counted(len(resource.operations), "method"),
        "text": prose(_first(resource.doc)),
    }


def _first(text: str) -> str:
    return text.split("\n", 1)[0]


def _recipes(text: str) -> Iterator[tuple[str, str]]:
    """The recipes of the README, each as a page: its name, and its Markdown."""
    found = list(_RECIPE.finditer(text))
    ends = [*(match.start() for match in found[1:]), len(text)]
    for match, end in zip(found, ends, strict=True):
        name = _NO_WORD.sub("-", match[1].lower()).strip("-")
        yield name, f"# {match[1]}\n{text[match.end() : end]}"


def _render(template: str, **names: object) -> str:
    return _environment().get_template(template).render(**names)


@cache
def _environment() -> jinja2.Environment:
    made = strict_environment("reference")
    made.filters["literal"] = literal
    made.filters["code"] = code_span
    made.filters["prose"] = prose
    return made
