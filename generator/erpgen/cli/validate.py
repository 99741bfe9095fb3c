"""``erpgen validate``: print what is wrong with a document."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from msgspec.structs import asdict

from erpgen.cli.locations import api_folder
from erpgen.cli.output import say, show_json, tell
from erpgen.config import load_config
from erpgen.diagnostics import Severity
from erpgen.generate.attribution import attributed
from erpgen.load import load_document
from erpgen.model import RuleError, build_model, policy_of
from erpgen.prepare import prepare
from erpgen.validate import in_document_order, start_validation, validate

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from erpgen.config import ApiConfig
    from erpgen.diagnostics import Diagnostic
    from erpgen.document import LoadedDocument
    from erpgen.prepare import Prepared

HELP = "print what is wrong with a document, as published and (with --api) after its overlays"
EXAMPLE = "erpgen validate openapi.json --format json"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("spec", metavar="SPEC", help="the document: a JSON or YAML file, or a URL")
    parser.add_argument(
        "--api", metavar="API", help="a folder below specs/, whose overlays and settings apply"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text", help="how to print")


def run(arguments: argparse.Namespace) -> int:
    """Print the findings; 1 where one of them is an error."""
    config = load_config(api_folder(arguments.api)) if arguments.api is not None else None
    allowed = config.document.allowed_files if config else ()
    found = findings(load_document(arguments.spec, allowed_files=allowed), config)
    if arguments.format == "json":
        show_json(_report(found))
    else:
        for finding in found:
            say(str(finding))
        tell(_summary(found))
    return 1 if any(one.severity is Severity.ERROR for one in found) else 0


def findings(loaded: LoadedDocument, config: ApiConfig | None) -> tuple[Diagnostic, ...]:
    """Everything that is wrong: with the document as published, then with what overlays leave."""
    with start_validation(loaded) as validation:
        given = prepare(loaded, config.overlays if config else ())
        found = [*given.normalised.diagnostics, *given.overlay_diagnostics]
        found += [*validate(given.overlaid), *_of_model(given, config), *validation.result()]
    return in_document_order(given.content, found)


def _of_model(given: Prepared, config: ApiConfig | None) -> tuple[Diagnostic, ...]:
    """What a client would go without, or be typed plainly in."""
    policy = policy_of(config) if config is not None else None
    try:
        return build_model(given.content, policy).diagnostics
    except RuleError as error:
        raise attributed(error, given.touched) from None


def _report(found: Sequence[Diagnostic]) -> dict[str, object]:
    return {
        "summary": _counts(found),
        "diagnostics": [asdict(finding) for finding in found],
    }


def _summary(found: Sequence[Diagnostic]) -> str:
    counts = _counts(found)
    if not found:
        return "nothing is wrong"
    return ", ".join(f"{count} {severity}" for severity, count in counts.items())


def _counts(found: Sequence[Diagnostic]) -> dict[str, int]:
    counts = Counter(finding.severity for finding in found)
    return {severity.value: counts[severity] for severity in Severity}
