"""``erpgen overlay``: apply overlays to a document."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from erpgen.address import public_url
from erpgen.cli.explanation import as_json, as_text
from erpgen.cli.notation import notation_named, notation_of, render
from erpgen.cli.output import show, show_json, tell
from erpgen.diagnostics import Severity
from erpgen.errors import FindingsError
from erpgen.load.limits import Limits
from erpgen.load.loading import load_document
from erpgen.load.parsing import parse
from erpgen.load.source import read_source
from erpgen.overlay import apply_overlays, load_overlay
from erpgen.write.files import write_files

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from erpgen.cli.notation import Notation
    from erpgen.diagnostics import Diagnostic
    from erpgen.overlay import JsonObject, Overlay, OverlayResult

HELP = "apply OpenAPI Overlay documents (1.0, 1.1, 1.2) to a document"
EXAMPLE = "erpgen overlay petstore.yaml fixes.overlay.yaml -o fixed.yaml --strict"

_STDOUT = "-"
_LIMITS = Limits()


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("spec", metavar="SPEC", help="the document: a JSON or YAML file, or a URL")
    parser.add_argument(
        "overlays", metavar="OVERLAY", nargs="+", help="overlays, in the order they apply"
    )
    parser.add_argument(
        "-o",
        "--out",
        metavar="OUT",
        help="write the result here (.json or .yaml; without it: standard output)",
    )
    parser.add_argument(
        "--strict",
        action="store_true",
        help="fail, and write nothing, when there are warnings such as a target without a match",
    )
    parser.add_argument(
        "--explain",
        action="store_true",
        help="print what each action touched; the result is written to OUT alone",
    )
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help="how --explain prints"
    )
    parser.add_argument(
        "--normalise",
        action="store_true",
        help="apply to the normalised document, the one that overlays see in 'generate'",
    )


def run(arguments: argparse.Namespace) -> int:
    """Apply the overlays; 0, or FindingsError (exit 1) where ``--strict`` finds warnings."""
    overlays = [load_overlay(source) for source in arguments.overlays]
    document, notation = _read(arguments.spec, normalise=arguments.normalise)
    result = apply_overlays(document, overlays, document_uri=public_url(arguments.spec))
    for finding in _findings(result.diagnostics):
        tell(str(finding))
    if arguments.explain:
        _explain(overlays, result, arguments.format)
    if arguments.strict:
        _refuse_findings(result.diagnostics)
    if arguments.out not in (None, _STDOUT):
        text = render(result.document, notation_named(arguments.out, notation))
        write_files({Path(arguments.out): text.encode()})
    elif not arguments.explain:
        sys.stdout.write(render(result.document, notation))
    return 0


def _read(source: str, *, normalise: bool) -> tuple[JsonObject, Notation]:
    """The document to change and the notation it came in."""
    data = read_source(source, _LIMITS)
    notation = notation_of(data)
    if not normalise:
        return parse(data, public_url(source), _LIMITS), notation
    from erpgen.normalise import normalise as to_one_form  # noqa: PLC0415 - seldom wanted

    return to_one_form(load_document(source)).content, notation


def _explain(overlays: Sequence[Overlay], result: OverlayResult, form: str) -> None:
    if form == "json":
        show_json(as_json(overlays, result))
    else:
        show(as_text(overlays, result))


def _findings(diagnostics: Sequence[Diagnostic]) -> list[Diagnostic]:
    return [finding for finding in diagnostics if finding.severity is not Severity.INFO]


def _refuse_findings(diagnostics: Sequence[Diagnostic]) -> None:
    if count := len(_findings(diagnostics)):
        findings = "1 finding" if count == 1 else f"{count} findings"
        raise FindingsError(f"{findings} under --strict; nothing was written")
