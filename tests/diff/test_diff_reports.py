"""Each form of the report says the same facts, whole and harmless."""

from __future__ import annotations

import json
from collections.abc import Callable
from html import unescape
from html.parser import HTMLParser

import pytest
from jsonschema import Draft202012Validator
from msgspec.structs import replace

from diff.sides import api, changed, diff, schemas
from erpgen.diff.causes import expanded
from erpgen.diff.report import RENDERERS
from erpgen.diff.report.as_json import schema
from erpgen.diff.report.names import outermost
from erpgen.diff.types import Diff, Level, RuleChange
from erpgen.surface.types import Breakage, ClientChanges, NameChange

EVIL = "<img src=x onerror=alert(1)>`\x1b[31m\n## Head ::error::x"


def _diff() -> Diff:
    new = changed(api())
    schemas(new)["Address"]["properties"].pop("zip")
    schemas(new)["Customer"]["properties"]["limit"]["type"] = "string"
    new["paths"]["/customers/{id}"]["get"]["parameters"].pop()
    new["paths"]["/new"] = {"get": {"responses": {"200": {"description": ""}}}}
    return diff(api(), new)


def _hostile() -> Diff:
    old, new = api(), changed(api())
    schemas(old)["Customer"]["properties"][EVIL] = {"type": "string", "enum": [EVIL]}
    schemas(new)["Customer"]["properties"][EVIL] = {"type": "string", "enum": ["a"]}
    new["info"]["version"] = EVIL
    return diff(old, new)


def _large(count: int = 3000) -> Diff:
    old, new = api(), changed(api())
    for index in range(count):
        schemas(old)["Customer"]["properties"][f"gone{index}"] = {"type": "string"}
        schemas(new)["Customer"]["properties"][f"fresh{index}"] = {"type": "string"}
    return diff(old, new)


@pytest.mark.parametrize("form", sorted(RENDERERS))
def test_every_form_says_that_nothing_differs(form: str) -> None:
    """No report is empty, and none invents a change."""
    text = RENDERERS[form](diff(api(), api()))
    if form == "json":
        assert json.loads(text)["changes"] == []
    else:
        assert "Nothing differs" in text


@pytest.mark.parametrize("form", ["text", "markdown", "json", "html", "github"])
def test_every_form_names_what_breaks(form: str) -> None:
    """The breaking change is in each of them."""
    assert "Customer.limit" in RENDERERS[form](_diff())


@pytest.mark.parametrize("expand", [False, True])
def test_json_fits_its_schema(expand: bool) -> None:
    """Grouped or expanded, every report is what the published schema says."""
    Draft202012Validator.check_schema(schema())
    for found in (_diff(), _hostile(), diff(api(), api())):
        shown = replace(found, changes=expanded(found.changes)) if expand else found
        Draft202012Validator(schema()).validate(json.loads(RENDERERS["json"](shown)))


def test_json_expanded_has_operation_and_path() -> None:
    """One entry a site: the method in capitals and the template as spelled."""
    found = _diff()
    report = json.loads(RENDERERS["json"](replace(found, changes=expanded(found.changes))))
    removed = [c for c in report["changes"] if c["id"] == "request-parameter-removed"]
    assert [(c["operation"], c["path"]) for c in removed] == [("GET", "/customers/{id}")]


def test_markdown_fits_one_comment_and_counts_what_it_leaves_out() -> None:
    """However much changed, the report can be posted and is honest."""
    text = RENDERERS["markdown"](_large())
    assert len(text) < 65_000
    assert "more lines" in text
    assert text.count("<details>") == text.count("</details>")


def test_markdown_puts_what_breaks_first() -> None:
    """The reader decides by the first section."""
    text = RENDERERS["markdown"](_diff())
    assert text.index("### What breaks") < text.index("Customer.limit") < text.index("Harmless")


def test_a_hostile_document_writes_no_markup() -> None:
    """Words of a document stay words: no element, no heading, no colour, no command."""
    for form in ("text", "markdown", "github"):
        lines = RENDERERS[form](_hostile()).splitlines()
        assert not any("\x1b" in line for line in lines)
        assert not any(line.startswith("## Head") for line in lines)
    commands = RENDERERS["github"](_hostile()).splitlines()
    assert all(
        line.startswith(("::error title=", "::warning title=", "::notice")) for line in commands
    )
    assert "<img" not in RENDERERS["html"](_hostile())


def test_github_annotates_what_breaks() -> None:
    """One command for each grave change, and the summary."""
    found = _diff()
    lines = RENDERERS["github"](found).splitlines()
    grave = [change for change in found.changes if change.level is not Level.INFO]
    assert len(lines) == len(grave) + 1
    assert lines[-1].startswith("::notice")


def test_github_shows_no_more_than_it_shows() -> None:
    """Ten annotations of a kind are all that GitHub keeps, so the tenth counts the rest."""
    old, new = api(), changed(api())
    for number in range(30):
        schemas(old)["Customer"]["properties"][f"f{number}"] = {"type": "string"}
        schemas(new)["Customer"]["properties"][f"f{number}"] = {"type": "integer"}
    lines = RENDERERS["github"](diff(old, new)).splitlines()
    errors = [line for line in lines if line.startswith("::error")]
    assert len(errors) == 10
    assert errors[-1].endswith("and 21 more lines of breaking changes in the report")


def test_markdown_tells_apart_what_the_client_does_not_notice() -> None:
    """A media type that the client never asks for breaks others; it heads nothing."""
    old, new = api(), changed(api())
    content = old["paths"]["/customers/{id}"]["get"]["responses"]["200"]["content"]
    content["application/xml"] = {"schema": {"type": "string"}}
    text = RENDERERS["markdown"](diff(old, new))
    assert "### What breaks\n" not in text
    assert text.index("nothing in this client") < text.index("application/xml")


def test_a_name_stands_for_all_that_lies_in_it() -> None:
    """Who loses a class need not read its attributes one by one."""
    names = ("Customer", "Customer.name", "Customer.limit", "Address.zip", "erp.x.get(id=…)")
    assert list(outermost(names)) == [
        "`Customer` and 2 names in it",
        "`Address.zip`",
        "`erp.x.get(id=…)`",
    ]
    inside = ("erp.x", "erp.x.get()", "erp.x.get(id=…)")
    assert list(outermost(inside)) == ["`erp.x` and 2 names in it"]


def test_a_changed_type_that_no_change_explains_is_told() -> None:
    """What breaks in the client alone, such as a list that became a pager, heads the report too."""
    changed_types = tuple(
        NameChange(name, "IdName", "ActiveIdName", Breakage.TYPE_CHECK) for name in ("A.x", "B.y")
    )
    found = replace(_diff(), client=ClientChanges((), (), (), changed_types))
    assert (
        "client: `A.x`, `B.y` went from `IdName` to `ActiveIdName`"
        in (RENDERERS["markdown"](found).partition("### Harmless")[0])
    )


@pytest.mark.parametrize("form", ["text", "markdown", "html", "json"])
def test_every_form_tells_rules_that_come_into_play(form: str) -> None:
    """A repair hides a change from the comparison, so that it is told itself, with its places."""
    rule = RuleChange("fix.overlay.yaml", 3, "$.x", 0, 1, "Give it back. More.", ("POST /v1/x",))
    text = RENDERERS[form](replace(_diff(), rules=(rule,)))
    assert "POST /v1/x" in text
    assert "Give it back" in text


def _reordered() -> Diff:
    """Tags in another order: no change of the API, and another class for every method."""
    old, new = api(), changed(api())
    for document, tags in ((old, ["Customer", "Sales"]), (new, ["Sales", "Customer"])):
        for operation in document["paths"]["/customers/{id}"].values():
            operation["tags"] = tags
    return diff(old, new)


def _reworded() -> Diff:
    new = changed(api())
    schemas(new)["Customer"]["properties"]["name"]["description"] = "The name."
    return diff(api(), new)


def test_a_break_of_the_client_is_never_nothing() -> None:
    """A report that asks for a major release says why, though no document changed."""
    found = _reordered()
    assert found.changes == ()
    for form in sorted(RENDERERS):
        text = RENDERERS[form](found)
        assert "Nothing differs" not in text
        assert "the client needs a major release" in text
        assert "erp.sales.get_customer" in text
    assert any(line.startswith("::error") for line in RENDERERS["github"](found).splitlines())


def test_reworded_texts_are_counted_and_listed_where_asked_for() -> None:
    """Every form counts them, and with ``--prose`` says where they stand."""
    found, place = _reworded(), "#/components/schemas/Customer/properties/name/description"
    for form in sorted(RENDERERS):
        assert "1 text reworded" in RENDERERS[form](found)
        assert place not in RENDERERS[form](found)
        assert place in RENDERERS[form](replace(found, shows_prose=True))


def agree(found: Diff) -> None:
    """Assert that the five forms say the same, in counts and in words."""
    said = {form: unescape(RENDERERS[form](found)).replace("%25", "%") for form in RENDERERS}
    report = json.loads(RENDERERS["json"](found))
    summary = report["summary"]
    assert all(summary["text"] in text for text in said.values() if text is not said["json"])
    for level in Level:
        told = [one for one in report["changes"] if one["level"] == level.value]
        assert len(told) == summary[level.value] == found.count(level)
        page = RENDERERS["html"](found)
        assert len(told) == page.count(f'<li class="change {level.value}"')
        text = [line for line in said["text"].splitlines() if line.startswith(f"{level.value:7} ")]
        assert len(told) == len(text)
    breaks = report["client_breaks"]
    assert len(breaks) == summary["client_breaks"]
    page = said["html"].replace("<code>", "`").replace("</code>", "`")
    for line in breaks:
        assert all(line in text for text in (said["text"], said["markdown"], page))
    grave = len(breaks) + summary["error"]
    assert (grave == 0) == ("::error" not in said["github"])
    risky = summary["warning"] + len(found.notes)
    assert (risky == 0) == ("::warning" not in said["github"])


@pytest.mark.parametrize("made", [_diff, _hostile, _reordered, _reworded])
def test_the_forms_agree(made: Callable[[], Diff]) -> None:
    """No form knows of a change, a break or a count that another does not."""
    agree(made())


class _Page(HTMLParser):
    """Collects what a page refers to and how its elements nest."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.labelled = 0
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.links += [value or "" for name, value in attrs if name in {"src", "href"}]
        self.labelled += tag == "label"
        if tag not in {"meta", "link", "input", "br", "img"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag == "p" and tag not in self.open:
            return
        assert self.open
        assert self.open.pop() == tag


def test_the_page_needs_nothing_else() -> None:
    """No address but of itself, every element closed, every control with a label."""
    page = _Page()
    page.feed(RENDERERS["html"](_diff()))
    assert page.links == ["data:,", "#client"]
    assert page.open == []
    assert page.labelled == 7


def test_text_ends_with_the_summary() -> None:
    """What a terminal shows last is what counts."""
    assert RENDERERS["text"](_diff()).splitlines()[-1].endswith("release.")
