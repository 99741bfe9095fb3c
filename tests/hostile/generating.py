"""Generates from hostile documents in this process, and checks what no document may change."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from markdown_it import MarkdownIt

from erpgen.config import default_config
from erpgen.document import Flavour, LoadedDocument
from erpgen.generate.package_settings import package_settings
from erpgen.model import build_model, policy_of
from erpgen.prepare import prepare
from erpgen.render.package import render_package
from hostile.forms import Step, calls, steps
from hostile.skeleton import document, without_classes

Files = Mapping[str, bytes]

_SAFE_PATH = re.compile(r"\.?[\w-][\w.-]{0,120}(/\w[\w.-]{0,120})*")
_LONGEST_PART = 255
_MARKDOWN = MarkdownIt()


def rendered(content: dict[str, Any]) -> Files:
    """The files of a document's package."""
    config = default_config(str(content["info"]["title"]))
    loaded = LoadedDocument("hostile.json", Flavour.OPENAPI_31, content, "")
    model = build_model(prepare(loaded, config.overlays).content, policy_of(config)).model
    return render_package(model, package_settings(config, model, "1.0")).files


def own_modules(files: Files) -> dict[str, str]:
    """The modules that are made from the document: all but the runtime's copies."""
    return {
        path: content.decode()
        for path, content in files.items()
        if path.endswith(".py") and "/_runtime/" not in path
    }


@cache
def plain_steps() -> dict[str, frozenset[Step]]:
    """What the modules of plain documents say, by the kind of module."""
    found: dict[str, set[Step]] = {}
    # By no rule is one name what Python makes of it.
    exception = document({"property": "unitID"})
    for content in (document({}), exception, without_classes()):
        for path, source in own_modules(rendered(content)).items():
            found.setdefault(kind_of(path), set()).update(steps(source))
    # An address of OAuth that is no whole one is kept apart: names and texts, nothing else.
    found["auth.py"] |= {
        ("Dict", "keys", "str"),
        ("Dict", "values", "str"),
        ("OAuthSettings()", "keywords", "references="),
        ("references=", "value", "Dict"),
    }
    return {kind: frozenset(said) for kind, said in found.items()}


def kind_of(path: str) -> str:
    """``models``, ``resources`` or the module's own name."""
    parts = path.split("/")[2:]
    return parts[0] if len(parts) > 1 and parts[-1] != "__init__.py" else "/".join(parts)


def assert_harmless(files: Files) -> None:
    """All files parse, stay inside, and say nothing that those of a plain document do not."""
    assert_paths_stay_inside(files)
    for path, source in own_modules(files).items():
        new = steps(source) - plain_steps()[kind_of(path)]
        assert not new, f"{path}: {sorted(new)[:5]}"
    assert_data_parses(files)


def assert_nothing_new_called(files: Files) -> None:
    """As :func:`assert_harmless`, for documents whose shape differs: only calls are compared."""
    assert_paths_stay_inside(files)
    for path, source in own_modules(files).items():
        known = {child for _, _, child in plain_steps()[kind_of(path)]}
        assert calls(source) <= known, f"{path}: {sorted(calls(source) - known)}"
    assert_data_parses(files)


def _letter(character: str) -> str:
    """A letter for what is part of one, as vowel signs of some scripts are."""
    return "a" if f"a{character}".isidentifier() else character


def assert_paths_stay_inside(files: Files) -> None:
    """Every path is relative, short, of words, and different from all others in any case."""
    for path in files.keys() - {".gitattributes"}:
        assert _SAFE_PATH.fullmatch("".join(_letter(one) for one in path)), path
        assert ".." not in path.split("/")
        assert all(len(part.encode()) <= _LONGEST_PART for part in path.split("/"))
    assert len({path.lower() for path in files}) == len(files)


def assert_data_parses(files: Files) -> None:
    """TOML, JSON and Markdown are what they claim to be; no text becomes markup."""
    project = tomllib.loads(files["pyproject.toml"].decode())
    assert set(project) == {"build-system", "project", "tool"}
    assert isinstance(json.loads(files["operations.json"]), list)
    for name in ("README.md", "api.md"):
        text = files[name].decode()
        assert "\x00" not in text
        tokens = [
            inner.type
            for token in _MARKDOWN.parse(text)
            for inner in [token, *(token.children or ())]
        ]
        assert not {"html_block", "html_inline", "image"} & set(tokens), name
