"""What people read goes by one scale: what a change does to code of the client."""

from __future__ import annotations

import json
import re

import pytest
from msgspec.structs import replace

from diff.sides import TODAY, answer, api, changed, diff, schemas, side
from erpgen.config.defaults import default_config
from erpgen.config.settings import AuthSettings, PlainWay
from erpgen.diff.engine import diff_sides
from erpgen.diff.report import RENDERERS
from erpgen.diff.report.groups import Group
from erpgen.diff.types import RuleChange
from erpgen.render.upgrade_notes import changelog_sections, migration_sections
from erpgen.upgrade.types import Upgrade

TEXT = {"type": "string"}
_HEADING = re.compile(r"(?:^### |<h2>)(.*?)(?:</h2>|$)", re.MULTILINE)


def test_the_page_has_the_groups_of_markdown() -> None:
    """The same headings in the same order, whatever the document's levels say."""
    old = api()
    xml = {"description": "", "content": {"application/xml": {}, **answer(TEXT)["content"]}}
    old["paths"]["/x"] = {"get": {"operationId": "getX", "responses": {"200": xml}}}
    schemas(old)["Customer"]["properties"]["kind"] = {**TEXT, "enum": ["a"]}
    new = changed(old)
    del new["paths"]["/x"]["get"]["responses"]["200"]["content"]["application/xml"]
    schemas(new)["Customer"]["properties"]["kind"]["enum"].append("b")
    new["paths"]["/customers/{id}"]["get"]["operationId"] = "readCustomer"
    del new["paths"]["/customers/{id}"]["put"]["requestBody"]
    new["paths"]["/new"] = {"get": {"responses": {"200": answer(TEXT)}}}
    found = diff(old, new)
    told = {form: _HEADING.findall(RENDERERS[form](found)) for form in ("markdown", "html")}
    groups = {form: [one for one in told[form] if one in set(Group)] for form in told}
    assert groups["html"] == [*groups["markdown"], Group.HARMLESS]
    assert len(groups["html"]) == len(Group)


def test_rules_that_match_for_the_first_time_are_one_folded_line() -> None:
    """They were written for the release; one that matches nothing any more is listed as ever."""
    first = tuple(RuleChange("a.overlay.yaml", n, "$.x", 0, 1) for n in range(18))
    lost = RuleChange("b.overlay.yaml", 1, "$.y", 1, 0)
    found = replace(diff(api(), api()), rules=(*first, lost))
    for form in ("markdown", "html"):
        text = RENDERERS[form](found)
        before, _, folded = text.partition("match for the first time (18)</summary>")
        assert before.endswith("<summary>Overlay rules that ")
        assert folded.partition("</details>")[0].count("a.overlay.yaml") == 18
        assert "b.overlay.yaml" in before
        assert "a.overlay.yaml" not in before


@pytest.mark.parametrize("form", sorted(RENDERERS))
def test_another_default_address_is_told(form: str) -> None:
    """Code that gives no address calls another host, without a change of its own."""
    old, new = (
        {**changed(api()), "servers": [{"url": f"https://{host}.test"}]} for host in ("a", "b")
    )
    text = RENDERERS[form](diff(old, new))
    if form == "json":
        address = json.loads(text)["client"]["address"]
        assert address == ["https://a.test", "https://b.test"]
    else:
        plain = text.replace("<code>", "`").replace("</code>", "`")
        assert "the default address went from `https://a.test` to `https://b.test`" in plain


def test_another_default_address_is_in_the_notes_of_a_package() -> None:
    """The change log and the migration notes both name it."""
    upgrade = Upgrade("1.0", address=("https://a.test", ""))
    for sections in (changelog_sections(upgrade), migration_sections(upgrade)):
        assert [one.lines for one in sections] == [
            ["the default of `base_url`: `https://a.test` → none"]
        ]


def test_sign_in_is_not_told_where_the_settings_decide_it() -> None:
    """What a client sends is then the same, whatever scheme the document declares."""
    old, new = changed(api()), changed(api())
    schemes = {"k": {"type": "apiKey", "in": "header", "name": "X-Key"}}
    new |= {"security": [{"k": []}]}
    new["components"]["securitySchemes"] = schemes
    config = default_config("Shop")
    decided = replace(config, auth=AuthSettings(bearer=PlainWay()))
    told = {
        one.auth.bearer is None: diff_sides(side(old), side(new), one, TODAY)
        for one in (config, decided)
    }
    assert any(change.area == "security" for change in told[True].changes)
    assert told[False].changes == ()
    assert "api.toml decides" in " ".join(told[False].notes)
