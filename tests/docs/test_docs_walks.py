"""Pages on which commands make a client and Python uses it are walked from end to end."""

from __future__ import annotations

import shutil
from itertools import groupby

import pytest

from docs.checkout import Checkout, run
from docs.pages import shown
from docs.python_page import PythonPage
from docs.walks import WALKS, Walk
from loopback import Loopback
from published import corpus


@pytest.mark.parametrize("walk", WALKS, ids=str)
def test_a_page_runs_from_its_first_to_its_last_line(
    walk: Walk, checkout: Checkout, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Commands and Python take turns; after commands Python starts anew, as the pages say."""
    if walk.document is not None:
        shutil.copy(corpus() / walk.document, checkout.folder / walk.name)
    monkeypatch.syspath_prepend(str(checkout.site))
    monkeypatch.chdir(checkout.folder)
    with Loopback(walk.server) as server:
        for language, found in groupby(
            shown(walk.page, {"sh", "python"}), key=lambda one: one.language
        ):
            if language == "sh":
                for block in found:
                    run(checkout, block)
                continue
            walk.forget()
            walk.redirect(server.url)
            with PythonPage() as session:
                session.run(found)
    walk.forget()
