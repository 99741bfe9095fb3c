"""Runs the examples of a client's reference against a server that knows only the document."""

from __future__ import annotations

import contextlib
import io
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec
import pytest

from erpgen.generate import find_inputs
from erpgen.generate.modelling import Modelled, model_of
from erpgen.model.types import Operation
from erpgen.reference.calls import Calls, Example
from executed.described import DescribedApi
from executed.serving import DocumentServer
from loopback import Connection, Received


class SignedIn(DocumentServer):
    """Takes calls that are signed in; how, the documents of APIs say in ways of their own."""

    def _handle(self, received: Received, connection: Connection) -> None:
        headers = {k: v for k, v in received.headers.items() if k.lower() != "authorization"}
        super()._handle(replace(received, headers=headers), connection)


BOTH = ("python", "asynchronous")


def modelled(spec: Path | None = None, api: Path | None = None) -> Modelled:
    """The model of a document, or of the default release of an API."""
    out = Path("never-written")
    return model_of(find_inputs(api, str(spec) if spec else None, None, out))


def examples(made: Modelled) -> Iterator[tuple[Operation, Example | None]]:
    """Every operation with its example."""
    calls = Calls(made.model, made.settings)
    for resource in made.model.resources:
        for operation in resource.operations:
            yield operation, calls.example(operation)


def faults(made: Modelled, document: Mapping[str, Any], *, whole: bool = True) -> dict[str, str]:
    """What is wrong with the examples of an API, by operation; not ``whole``, in turn in one form.

    A request must be what the document says and its body what the page shows, and the program
    must end well. The client is found as any program finds it: by its name and the environment.
    """
    server = SignedIn(DescribedApi(dict(document)))
    by_name = {(one.method.upper(), one.path): one for one in server.api.operations}
    found: dict[str, str] = {}
    with server.running() as url, _environment(made, url):
        for number, (operation, example) in enumerate(examples(made)):
            forms = BOTH if whole else BOTH[number % 2 :][:1]
            for form in forms if example else ():
                server.exchanges.clear()
                server.meant = by_name.get((operation.method, operation.path))
                fault = _run(getattr(example, form)) or _difference(server, example)
                if fault:
                    found[f"{operation.id} {form}"] = fault
            if example is None:
                found[operation.id] = "has no example"
    return found


def _run(program: str) -> str:
    try:
        with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
            warnings.filterwarnings("ignore", "[A-Za-z_0-9.]+ is deprecated by the API")
            exec(compile(program, "example.py", "exec"), {"__name__": "__main__"})
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return ""


def _difference(server: DocumentServer, example: Example | None) -> str:
    first = server.exchanges[0] if server.exchanges else None
    if first is None or not first.verdicts:
        return "nothing was sent that the document knows"
    if example is None or example.body is None:
        return ""
    shown = msgspec.json.decode(msgspec.json.Encoder(decimal_format="number").encode(example.body))
    sent = first.verdicts[0].body
    return "" if shown == sent else f"shows {shown!r}, sends {sent!r}"


@contextlib.contextmanager
def _environment(made: Modelled, url: str) -> Iterator[None]:
    """What the environment says of the client: where the server is, and who calls."""
    with pytest.MonkeyPatch.context() as patch, TemporaryDirectory() as folder:
        patch.chdir(folder)  # where downloads go
        names = made.settings.environment
        patch.setenv(names.arguments["base_url"], url)
        for way in names.ways[-1:]:
            for argument, name in way.arguments.items():
                patch.setenv(name, f"{url}/token" if argument == "token_url" else "secret")
        yield
