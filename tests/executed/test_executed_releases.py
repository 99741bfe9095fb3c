"""Every operation of every release, called through the generated client over real sockets."""

from __future__ import annotations

from pathlib import Path

import pytest

from executed.calling import Caller, Report
from generated_packages import SHIPPED_API, Shelf, prepared_document
from specs.releases import API, SHIPPED, corpus, real

REAL = {"9.11": 474, "9.66": 490, "2025-04-24": 498}
EXTRACTS = {"9.11.00.1001": 275, "2025.4.24": 277}
RELEASES = REAL if corpus() else EXTRACTS
"""Those shipped are extracts of the real ones, which have all of them and more."""


def assert_whole(report: Report, count: int) -> None:
    """All operations were called and nothing was wrong with any."""
    assert report.faults == {}
    assert report.contradictions == []
    assert report.called == count


def caller(shelf: Shelf, spec: Path) -> Caller:
    """What calls a release's package."""
    package = shelf.package(spec, SHIPPED_API)
    return Caller(package, dict(prepared_document(spec, SHIPPED_API)))


@pytest.mark.parametrize(("release", "count"), RELEASES.items(), ids=list(RELEASES))
def test_every_operation_of_a_release_works(release: str, count: int, shelf: Shelf) -> None:
    """None is dropped; method, path, query, headers, body and answer are the document's."""
    calls = caller(shelf, real(release) if corpus() else API / "releases" / f"{release}.json")
    assert_whole(calls.call_all(), count)
    assert_whole(calls.call_all_async(), count)


@pytest.mark.parametrize("spec", SHIPPED, ids=lambda spec: spec.stem)
def test_queueing_is_no_argument_of_a_method(spec: Path, shelf: Shelf) -> None:
    """The header that queues a call stays with the background interface."""
    package = shelf.package(spec, SHIPPED_API)
    queued = [one for one in package.operations if one["background"]]
    assert len(queued) > 100
    for one in package.operations:
        assert "erp-api-background" not in {parameter["wire"] for parameter in one["parameters"]}
