"""Every operation of every release, called through the generated client over real sockets."""

from __future__ import annotations

from pathlib import Path

import pytest

from executed.calling import Caller, Report
from generated_packages import SHIPPED_API, Shelf, prepared_document
from specs.releases import SHIPPED, real

REAL = {"9.11": 474, "9.66": 490, "2025-04-24": 498}


def assert_whole(report: Report, count: int) -> None:
    """All operations were called and nothing was wrong with any."""
    assert report.faults == {}
    assert report.contradictions == []
    assert report.called == count


def caller(shelf: Shelf, spec: Path) -> Caller:
    """What calls a release's package."""
    package = shelf.package(spec, SHIPPED_API)
    return Caller(package, dict(prepared_document(spec, SHIPPED_API)))


@pytest.mark.parametrize("spec", SHIPPED, ids=lambda spec: spec.stem)
def test_every_operation_of_a_shipped_release_works(spec: Path, shelf: Shelf) -> None:
    """Method, path, query, headers, body and answer of each call are what the document says."""
    calls = caller(shelf, spec)
    count = len(calls.api.operations)
    assert count >= 120
    assert_whole(calls.call_all(), count)
    assert_whole(calls.call_all_async(), count)


@pytest.mark.parametrize("release", REAL)
def test_every_operation_of_a_real_release_works(release: str, shelf: Shelf) -> None:
    """None of the published operations is dropped, and each works, sync and async."""
    calls = caller(shelf, real(release))
    assert_whole(calls.call_all(), REAL[release])
    assert_whole(calls.call_all_async(), REAL[release])


@pytest.mark.parametrize("spec", SHIPPED, ids=lambda spec: spec.stem)
def test_queueing_is_no_argument_of_a_method(spec: Path, shelf: Shelf) -> None:
    """The header that queues a call stays with the background interface."""
    package = shelf.package(spec, SHIPPED_API)
    queued = [one for one in package.operations if one["background"]]
    assert len(queued) > 100
    for one in package.operations:
        assert "erp-api-background" not in {parameter["wire"] for parameter in one["parameters"]}
