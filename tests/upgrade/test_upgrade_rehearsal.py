"""Applications of an older release, type-checked and run against the newer client."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from erpgen.generate import find_inputs, generate
from generated_packages import SHIPPED_API
from upgrade.announced import (
    DEPRECATED,
    GONE,
    GROWN,
    MOVED,
    REORDERED,
    REPLACED,
    REQUIRED,
    RETYPED,
    announced,
    unmarked,
)
from upgrade.rehearsal import HERE, Client, Outcome, Rehearsal

RAISING = (REPLACED, GONE, MOVED)


@dataclass(frozen=True)
class Upgrade:
    """Two releases of an API, and the headings of the notes between them."""

    api: Path
    client: Client
    old: str
    new: str
    headings: tuple[str, ...]

    @property
    def application(self) -> str:
        """The application that was written against the older one."""
        return (HERE / self.api.name / "application.txt").read_text("utf-8")


UPGRADES = (
    Upgrade(
        SHIPPED_API,
        Client("visma_net_erp", "VismaNetErp"),
        "9.11.00.1001",
        "2025.4.24",
        (GONE, REQUIRED, RETYPED, GROWN, MOVED),
    ),
    Upgrade(
        HERE / "depot",
        Client("depot", "Depot"),
        "1.0",
        "2.0",
        (REPLACED, GONE, REORDERED, RETYPED, GROWN, MOVED, DEPRECATED),
    ),
)


@dataclass(frozen=True)
class Release:
    """A release's client, what mypy says of the application, and what running it gives."""

    upgrade: Upgrade
    rehearsal: Rehearsal
    complaints: set[str]
    outcomes: dict[str, Outcome]

    @property
    def notes(self) -> dict[str, set[str]]:
        """What MIGRATION.md announces, by heading."""
        return announced(self.rehearsal.package)

    def used(self, *titles: str) -> set[str]:
        """Names that the application uses and MIGRATION.md lists under one of these headings."""
        listed = self.notes
        return {*self.rehearsal.uses.values()} & set().union(*(listed[one] for one in titles))

    @property
    def warned(self) -> set[str]:
        """Names whose use warned."""
        return {
            self.rehearsal.functions[name] for name, one in self.outcomes.items() if one.warnings
        }

    @property
    def failed(self) -> set[str]:
        """Names whose use raised."""
        return {self.rehearsal.functions[name] for name, one in self.outcomes.items() if one.error}


def _rehearsed(upgrade: Upgrade, release: str, folder: Path, *options: str) -> Release:
    package = folder / "client"
    generate(find_inputs(upgrade.api, None, release, package))
    application = folder / "application.py"
    application.write_text(upgrade.application, "utf-8")
    rehearsal = Rehearsal(upgrade.client, package, application)
    return Release(upgrade, rehearsal, rehearsal.checked(*options), rehearsal.run())


@pytest.fixture(scope="module", params=UPGRADES, ids=lambda one: one.api.name)
def upgrade(request: pytest.FixtureRequest) -> Upgrade:
    """The shipped releases, and a small API that loses something of every kind."""
    found: Upgrade = request.param
    return found


@pytest.fixture(scope="module")
def old(upgrade: Upgrade, tmp_path_factory: pytest.TempPathFactory) -> Release:
    """The client that the application was written against."""
    return _rehearsed(upgrade, upgrade.old, tmp_path_factory.mktemp("old"))


@pytest.fixture(scope="module")
def new(upgrade: Upgrade, tmp_path_factory: pytest.TempPathFactory) -> Release:
    """The client of the next release, with deprecations reported."""
    folder = tmp_path_factory.mktemp("new")
    return _rehearsed(upgrade, upgrade.new, folder, "--enable-error-code", "deprecated")


def test_the_application_suits_the_client_it_was_written_against(old: Release) -> None:
    """Nothing in it is wrong for the older client, to a type checker or at run time."""
    assert old.complaints == set()
    assert {name: one.error for name, one in old.outcomes.items() if one.error} == {}


def test_every_heading_is_rehearsed(new: Release) -> None:
    """The application uses a name from each heading of the notes, and some from none."""
    assert {title for title, names in new.notes.items() if names} == set(new.upgrade.headings)
    assert all(new.used(title) for title in new.upgrade.headings)
    assert {*new.rehearsal.uses.values()} - new.used(*new.upgrade.headings)


def test_the_type_checker_complains_of_what_the_notes_announce(old: Release, new: Release) -> None:
    """Each is reported but for arguments' deprecation, their order, and what became Any; so is
    what was deprecated before, which the notes do not announce again."""
    deprecated = {name for name in new.used(DEPRECATED) | old.warned if name.endswith("()")}
    deprecated -= new.used(*RAISING)
    expected = new.used(*RAISING, REQUIRED, RETYPED, GROWN) | deprecated
    assert new.complaints == expected - unmarked(new.rehearsal.package)


def test_running_fails_where_the_notes_say_that_something_is_gone(new: Release) -> None:
    """What is gone, elsewhere or needed now raises; all else runs."""
    assert new.failed == new.used(*RAISING, REQUIRED)


def test_deprecated_names_warn_where_they_are_used(old: Release, new: Release) -> None:
    """A method and an argument warn once each, at the application's own line; nothing else does but
    what warned before."""
    warned = {
        name: one.warnings
        for name, one in new.outcomes.items()
        if one.warnings and new.rehearsal.functions[name] not in new.used(*RAISING)
    }
    before = old.warned - new.used(*RAISING)
    assert {new.rehearsal.functions[name] for name in warned} == new.used(DEPRECATED) | before
    places = {place for one in new.outcomes.values() for _, place in one.warnings}
    assert places == {str(new.rehearsal.application)}


def test_the_notes_announce_every_name_that_is_gone_and_no_other(
    old: Release, new: Release
) -> None:
    """What the older client has and the newer has not is listed, and what is listed is that."""
    lost = old.rehearsal.names - new.rehearsal.names
    listed = set().union(*(new.notes[title] for title in RAISING))
    assert _outermost(lost) == _outermost(listed)


def test_every_name_that_is_gone_says_so(new: Release) -> None:
    """Each of them raises an error of the client's own, not Python's."""
    listed = set().union(*(new.notes[title] for title in RAISING))
    errors = new.rehearsal.errors(sorted(listed))
    assert {name: error for name, error in errors.items() if "Removed" not in error} == {}


def _outermost(names: set[str]) -> set[str]:
    """The names without those that lie within another, or are of a class that is gone."""
    return {name for name in names if not any(one in names for one in _around(name))}


def _around(name: str) -> list[str]:
    call, parenthesis, argument = name.partition("(")
    parts = call.split(".")
    found = [".".join(parts[:count]) for count in range(1, len(parts))]
    if parts[0] == "models":
        found.append(parts[-1])
    return [*found, f"{call}()"] if parenthesis and argument != ")" else found


SAID = {
    "visma-net-erp": {
        "list_events": "RemovedNameError: erp.event was in release 9.11.00.1001",
        "list_subscriptions_later": "RemovedNameError: erp.subscription was in release",
        "describe_subscription": "RemovedImportError: SubscriptionDto was in release",
        "describe_event": "RemovedImportError: EventDto was in release",
        "pass_events_on": "RemovedImportError: erp.event was in release",
        "describe_approval": "RemovedImportError: SendToApprovalResult was in release",
        "describe_budget": "import it from visma_net_erp.models",
        "describe_shipment": "ShipmentDto is in visma_net_erp.models.common no more: import it",
        "type_order": "PurchaseOrderDtoOrderType is in visma_net_erp.models.purchase_order_and",
        "read_project": "RemovedNameError: SalesOrderDto.project was in release",
        "set_project": "RemovedNameError: SalesOrderDto.project was in release",
        "write_project": "RemovedArgumentError: SalesOrderDto() takes no project; SalesOrderDto.p",
        "hold_task": "RemovedNameError: ProjectTaskUpdateDtoStatus.ON_HOLD or TaskUpdateDtoStatus",
    },
    "depot": {
        "fetch": "erp.item.fetch() was in release 1.0 and is not in 2.0: use erp.item.read()",
        "count_shelves": "item.get_shelves() takes no item_cd; erp.item.get_shelves(item_cd=…) was "
        "in release 1.0 and is not in 2.0: use erp.item.get_shelves(item_number=…)",
        "count_shelves_later": "use erp.item.get_shelves(item_number=…)",
        "count_shelves_raw": "use erp.item.get_shelves(item_number=…)",
        "pack_loudly": "RemovedArgumentError: box.pack() takes no loud; erp.box.pack(loud=…) was",
        "pack_under_a_number": "RemovedArgumentError: box.pack() takes no number; erp.box.pack(nu",
        "pack_on_the_third_level": "RemovedNameError: BoxPackLevel.VALUE_3 was in release 1.0",
        "stamp": "RemovedArgumentError: box.stamp() takes no body; erp.box.stamp(body=…) was in",
        "stamp_in_place": "takes from 1 to 2 positional arguments but 3",
        "current_lid": "erp.lid was in release 1.0 and is not in 2.0: use erp.cover",
        "hold_lids": "RemovedImportError: erp.lid was in release 1.0 and is not in 2.0: use erp.co",
        "fill_box": "RemovedArgumentError: BoxDto() takes no qty; BoxDto.qty was in release 1.0 "
        "and is not in 2.0: use BoxDto.quantity",
        "fill_box_afterwards": "RemovedNameError: BoxDto.qty was in release 1.0 and is not in 2.0",
        "count_box": "is not in 2.0: use BoxDto.quantity",
        "glue_box": "BoxDto.glue was in release 1.0 and is not in 2.0: MIGRATION.md of this",
        "tag": "TagDto.size or LabelDto.size was in release 1.0 and is not in 2.0",
        "hold": "RemovedNameError: ItemDtoStatus.ON_HOLD was in release 1.0",
        "hold_by_name": "RemovedMemberError: ItemDtoStatus.ON_HOLD was in release 1.0",
    },
}


def test_errors_say_what_became_of_a_name(new: Release) -> None:
    """The error names the releases and what to use, or where to read on."""
    errors = {use: new.outcomes[use].error or "" for use in SAID[new.upgrade.api.name]}
    unsaid = {
        use: error for use, error in errors.items() if SAID[new.upgrade.api.name][use] not in error
    }
    assert unsaid == {}
