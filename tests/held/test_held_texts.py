"""What an editor shows, and what README says, of a client one holds."""

from __future__ import annotations

import importlib
import inspect
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from erpgen.errors import InputError
from erpgen.generate import find_inputs, generate
from erpgen.model import ModelPolicy, build_model
from erpgen.model.types import StructModel
from held.workshop import MOMENT, document, ref, workshop


def models() -> Any:
    """The classes of the workshop."""
    return importlib.import_module(f"{workshop().__name__}.models")


def test_every_class_has_a_text_of_its_own() -> None:
    """Where the document has none, it says where the class is used."""
    names = [name for name in dir(models()) if not name.startswith("_")]
    texts = {name: inspect.getdoc(getattr(models(), name)) for name in names}
    base = inspect.getdoc(models().Named.__mro__[1])
    assert base not in texts.values()
    assert texts["OrderUpdateDto"] == "Body of ``order.create`` and 1 more place."
    assert texts["OrderDto"] == "Answer of ``order.find`` and 1 more place."
    assert texts["Named"] == "Part of ``LineDto.item`` and 1 more place."


def test_a_class_of_several_schemas_has_the_text_of_none_of_them() -> None:
    """One user's text would be wrong for the others."""
    content = document()
    schemas = content["components"]["schemas"]
    for name, text in (("Payer", "Who pays."), ("Carrier", "Who carries.")):
        schemas[name] = {"description": text, **schemas["Named"]}
        schemas["OrderDto"]["properties"][name.lower()] = ref(name)
    built = build_model(content, ModelPolicy()).model.schemas
    (merged,) = [one for one in built if isinstance(one, StructModel) and "Payer" in names_of(one)]
    assert merged.doc.startswith("Part of ``")


def names_of(one: StructModel) -> set[str]:
    """What a class can be imported as."""
    return {str(one.name), *map(str, one.aliases)}


def test_an_enum_lists_its_values_in_the_signature_and_takes_others() -> None:
    """Editors complete the literals; deprecated arguments come last."""
    found = inspect.signature(finding())
    assert "Literal['Open', 'OnHold'] | str" in str(found.parameters["state"].annotation)
    assert list(found.parameters)[1:] == ["state", "least", "sums", "old_name", "options"]


def finding() -> Any:
    """The method that lists orders."""
    resource = importlib.import_module(f"{workshop().__name__}.resources.order")
    return resource.OrderResource.find


def test_the_client_says_what_it_is_and_has() -> None:
    """Its resources, and a call to begin with."""
    text = inspect.getdoc(workshop().WorkshopClient)
    assert text is not None
    for part in ("Client for Workshop.", "Resources: order.", "client.order.get("):
        assert part in text
    assert "await client.order.get(" in str(inspect.getdoc(workshop().AsyncWorkshopClient))


def test_times_of_answers_say_their_zone() -> None:
    """Once the API's folder says it; those of requests are sent in it."""
    content = document()
    content["components"]["schemas"]["OrderUpdateDto"]["properties"]["at"] = MOMENT
    built = build_model(content, ModelPolicy(zone="Europe/Oslo")).model.schemas
    texts = {
        f"{one.name}.{part.python}": part.doc
        for one in built
        if isinstance(one, StructModel)
        for part in one.properties
    }
    assert texts["OrderDto.changed_at"] == "Zone: Europe/Oslo."
    assert texts["OrderUpdateDto.at"] == ""


SETTINGS = """[package]
distribution = "workshop"
import = "workshop"
client = "Workshop"
urls = { Handbook = "https://workshop.example/docs" }
[document]
operations = 99
[[document.flavours]]
name = "only"
url = "https://workshop.example/openapi.json"
[dates]
zone = "Europe/Oslo"
"""


def generated(folder: Path, content: Any) -> Path:
    """The package of a document with settings of its own."""
    home = folder / "specs" / "workshop"
    (home / "releases").mkdir(parents=True)
    (home / "releases" / "1.json").write_text(json.dumps(content))
    (home / "api.toml").write_text(SETTINGS)
    generate(find_inputs(home, None, None, folder / "out"))
    return folder / "out"


DONE = {"204": {"description": "Done."}}


def with_versions(preferred: str) -> Any:
    """The workshop with a second version of its orders, of which one is preferred."""
    content = document()
    content["paths"]["/v2/orders"] = {
        "get": {
            "operationId": "all",
            "tags": ["orderV2"],
            "responses": DONE,
        }
    }
    content["tags"] = [{"name": "order", "x-erp-prefer": preferred}]
    return content


def test_the_readme_says_what_is_left_out_and_which_version_to_use(tmp_path: Path) -> None:
    """A selection is called one, everywhere people look first."""
    out = generated(tmp_path, with_versions("orderV2"))
    text = (out / "README.md").read_text("utf-8")
    assert "a selection: 5 of the 99 operations" in text
    assert "erpgen generate workshop --spec https://workshop.example/openapi.json" in text
    assert "[Handbook](https://workshop.example/docs)" in text
    assert "* `order_v2` instead of `order`" in text
    for title in ("Time zones", "Read, change, write", "Logging", "Proxy", "Test your own code"):
        assert f"### {title}" in text
    assert "5 of the 99 operations" in (out / "api.md").read_text("utf-8")
    client = (out / "src" / "workshop" / "_client.py").read_text("utf-8")
    assert "Use ``order_v2`` instead." in client


def test_a_preference_for_what_there_is_not_stops_the_run(tmp_path: Path) -> None:
    """A rule that points at nothing says so."""
    with pytest.raises(InputError, match="x-erp-prefer names no other tag: 'orderV3'"):
        generated(tmp_path, with_versions("orderV3"))


def test_localized_gives_times_the_zone_of_the_api() -> None:
    """Of a time, an object and a list; what has a zone keeps it."""
    moments = importlib.import_module(f"{workshop().__name__}._runtime.values")
    oslo, naive = ZoneInfo("Europe/Oslo"), datetime(2026, 7, 1, 12)
    order = models().OrderDto(number="1", changed_at=naive)
    (made,) = moments.localized([order], oslo)
    assert made.changed_at.isoformat() == "2026-07-01T12:00:00+02:00"
    assert (made.number, order.changed_at) == ("1", naive)
    assert moments.localized(naive.replace(tzinfo=UTC), oslo).tzinfo is UTC
    with pytest.raises(ValueError, match="the zone of this API's times is not known"):
        workshop().WorkshopClient().localized(naive)
