"""An application of the older shipped release, type-checked and run against the newer client."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from erpgen.generate import find_inputs, generate
from generated_packages import SHIPPED_API
from upgrade.rehearsal import HERE, Outcome, Rehearsal, announced

OLD, NEW = "9.11.00.1001", "2025.4.24"
REPLACED, GONE = "Called otherwise", "Gone, with nothing known in their place"
REQUIRED, RETYPED = "Must be given now", "Of another type"
MOVED, DEPRECATED = "No longer in a module of its resource", "Deprecated: they work, and warn"


@dataclass(frozen=True)
class Release:
    """A release's client, what mypy says of the application, and what running it gives."""

    package: Path
    rehearsal: Rehearsal
    complaints: set[str]
    outcomes: dict[str, Outcome]

    def used(self, *titles: str) -> set[str]:
        """Names that the application uses and MIGRATION.md lists under one of these headings."""
        listed = announced(self.package)
        return {*self.rehearsal.uses.values()} & set().union(
            *(listed.get(one, ()) for one in titles)
        )


def _rehearsed(release: str, folder: Path, *options: str) -> Release:
    package = folder / "client"
    generate(find_inputs(SHIPPED_API, None, release, package))
    application = folder / "application.py"
    application.write_text((HERE / "application.txt").read_text("utf-8"), "utf-8")
    rehearsal = Rehearsal(package, application)
    return Release(package, rehearsal, rehearsal.checked(*options), rehearsal.run())


@pytest.fixture(scope="session")
def old(tmp_path_factory: pytest.TempPathFactory) -> Release:
    """The client that the application was written against."""
    return _rehearsed(OLD, tmp_path_factory.mktemp("old"))


@pytest.fixture(scope="session")
def new(tmp_path_factory: pytest.TempPathFactory) -> Release:
    """The client of the next shipped release, with deprecations reported."""
    return _rehearsed(NEW, tmp_path_factory.mktemp("new"), "--enable-error-code", "deprecated")


def test_the_application_suits_the_client_it_was_written_against(old: Release) -> None:
    """Nothing in it is wrong for the older client, to a type checker or at run time."""
    assert old.complaints == set()
    assert {name: one.error for name, one in old.outcomes.items() if one.error} == {}


def test_every_heading_is_rehearsed(new: Release) -> None:
    """The application uses a name from each heading of the notes, and some from none."""
    titles = (GONE, REQUIRED, RETYPED, MOVED, DEPRECATED)
    assert all(new.used(title) for title in titles)
    assert {*new.rehearsal.uses.values()} - new.used(*titles)


def test_the_type_checker_complains_of_what_the_notes_announce(new: Release) -> None:
    """Each announced name is reported but for arguments' deprecation and what became Any."""
    deprecated = {name for name in new.used(DEPRECATED) if name.endswith("()")}
    expected = new.used(REPLACED, GONE, REQUIRED, RETYPED, MOVED) | deprecated
    assert new.complaints == expected - {"erp.supplier_invoice.void_invoice()"}


def test_running_fails_where_the_notes_say_that_something_is_gone(new: Release) -> None:
    """What is gone, elsewhere or needed now raises; all else runs."""
    failed = {new.rehearsal.functions[name] for name, one in new.outcomes.items() if one.error}
    assert failed == new.used(REPLACED, GONE, REQUIRED, MOVED)


def test_deprecated_names_warn_where_they_are_used(new: Release) -> None:
    """A method and an argument warn once each, at the application's own line; nothing else does."""
    warned = {
        new.rehearsal.functions[name]: one.warnings
        for name, one in new.outcomes.items()
        if one.warnings
    }
    assert {*warned} == new.used(DEPRECATED)
    places = {place for told in warned.values() for _, place in told}
    assert places == {str(new.rehearsal.application)}


@pytest.mark.parametrize(
    ("use", "said"),
    [
        ("list_events", "RemovedNameError: erp.event was in release 9.11.00.1001"),
        ("list_subscriptions_later", "RemovedNameError: erp.subscription was in release"),
        ("describe_subscription", "RemovedImportError: SubscriptionDto was in release"),
        ("describe_event", "RemovedImportError: EventDto was in release"),
        ("describe_approval", "RemovedImportError: SendToApprovalResult was in release"),
        ("describe_budget", "import it from visma_net_erp.models"),
        ("read_project", "RemovedNameError: SalesOrderDto.project was in release"),
    ],
)
def test_errors_say_what_became_of_a_name(new: Release, use: str, said: str) -> None:
    """The error names the releases and what to use, or where to read on."""
    assert said in (new.outcomes[use].error or "")
