"""The command line, a target at a time: what each is given, and how it may end."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from tools.fuzz.editing import ODD_TEXTS, Draw, changed, damaged, text_of, toml_of
from tools.fuzz.running import Case, Step
from tools.fuzz.seeds import Seeds, read

_DOCUMENT = st.sampled_from(("doc.json", "doc.yaml"))
_RELEASE = "specs/lib/releases/1.1.json"
_SELDOM = st.sampled_from((False, False, False, False, True))


class Cases:
    """Draws cases from seeds; ``package`` is a generated one, with the folder it is made from."""

    def __init__(self, seeds: Seeds, package: Path) -> None:
        self._seeds = seeds
        self._package = package

    def targets(self) -> dict[str, Callable[[Draw], Case]]:
        """By name."""
        return {
            "validate": self.validate,
            "diff": self.diff,
            "overlay": self.overlay,
            "generate": self.generate,
            "api": self.api,
            "fetch": self.fetch,
            "init": self.init,
            "locks": self.locks,
            "build": self.build,
            "docs": self.docs,
            "usage": self.usage,
        }

    def validate(self, draw: Draw) -> Case:
        """Any document, as text or JSON."""
        name = draw(_DOCUMENT)
        step = Step(("validate", name, *_some(draw, ("--format", "json"))))
        return Case("validate", (step,), {name: self._document(draw)})

    def diff(self, draw: Draw) -> Case:
        """A document against what was made of it, in every form of the report."""
        old = self._path(draw, self._seeds.documents)
        new = changed(draw, read(old), [self._donor(draw)])
        form = draw(st.sampled_from(("text", "markdown", "json", "html", "github")))
        sides = ["old.json", "new.json"]
        if draw(st.booleans()):
            sides.reverse()
        flags = _some(draw, ("--expand",)) + _some(draw, ("--prose",))
        accepted = _some(draw, ("--accepted", "accepted.toml"))
        files = {"old.json": text_of(draw, read(old)), "new.json": text_of(draw, new)}
        if accepted:
            tables = [{"fingerprint": "a", "reason": "b", "expires": "2999-01-01"}]
            files["accepted.toml"] = toml_of(changed(draw, {"accepted": tables}))
        step = Step(("diff", *sides, "--format", form, *flags, *accepted))
        return Case("diff", (step,), files)

    def overlay(self, draw: Draw) -> Case:
        """Overlays on documents, either of them changed."""
        name = draw(_DOCUMENT)
        rules = self._overlay(draw)
        explain = _some(draw, ("--explain", "--format", draw(st.sampled_from(("text", "json")))))
        flags = _some(draw, ("--normalise",)) + _some(draw, ("--strict",))
        out = _some(draw, ("-o", draw(st.sampled_from(("out.json", "out.yaml", "no/out.json")))))
        step = Step(("overlay", name, "o.yaml", *explain, *flags, *out))
        return Case("overlay", (step,), {name: self._document(draw), "o.yaml": rules})

    def generate(self, draw: Draw) -> Case:
        """A package of any document, which is checked and imported where one is made."""
        name = draw(_DOCUMENT)
        given = ("--spec", name, "--out", "out")
        steps = (
            Step(("generate", *given, *_some(draw, ("--strict",)))),
            Step(("check", *given), frozenset({0}), follows=True),
        )
        return Case("generate", steps, {name: self._document(draw)}, package="out")

    def api(self, draw: Draw) -> Case:
        """An API's folder with settings, overlays and a document, one of them changed or all."""
        content = self._seed(draw, self._seeds.documents)
        settings = self._seed(draw, self._seeds.settings)
        settings["overlays"] = ["overlays/a.overlay.yaml"]
        which = draw(st.sampled_from(("settings", "overlay", "document", "all")))
        if which in {"settings", "all"}:
            settings = changed(draw, settings, [self._seed(draw, self._seeds.settings)])
        if which in {"document", "all"}:
            content = changed(draw, content, [self._donor(draw)])
        overlay = (
            self._overlay(draw)
            if which in {"overlay", "all"}
            else text_of(draw, self._seed(draw, self._seeds.overlays))
        )
        files = {
            "specs/lib/api.toml": toml_of(settings),
            "specs/lib/overlays/a.overlay.yaml": overlay,
            _RELEASE: text_of(draw, content),
        }
        given = ("lib", "--release", "1.1")
        steps = (
            Step(("generate", *given)),
            Step(("check", *given), frozenset({0}), follows=True),
            Step(("validate", _RELEASE, "--api", "lib")),
        )
        return Case("api", steps, files)

    def fetch(self, draw: Draw) -> Case:
        """What a server sends: documents, pages, cut and wrongly packed bodies, no HTTP at all."""
        settings: dict[str, Any] = {
            "package": {"distribution": "lib", "import": "lib", "client": "Lib"},
            "document": {"flavours": [{"name": "all", "url": "{SERVER}/doc?token=hush"}]},
        }
        kept = self._path(draw, self._seeds.documents)
        sent = changed(draw, read(kept), [self._donor(draw)])
        body = _page(draw) if draw(_SELDOM) else text_of(draw, sent)
        files = {"specs/lib/api.toml": toml_of(settings)}
        if draw(st.booleans()):
            files[_RELEASE] = text_of(draw, read(kept))
        if draw(_SELDOM):
            entry = {"url": "{SERVER}/doc", "fetched": "2026-01-01T00:00:00Z", "sha256": "a"}
            record = {**entry, "published_sha256": "b", "etag": '"c"', "last_modified": ""}
            sources = changed(draw, {"1.1": {"all": record}})
            files["specs/lib/sources.json"] = text_of(draw, sources)
        step = Step(("fetch", "lib", *_some(draw, ("--accept-shrink",))))
        return Case("fetch", (step, step), files, answer=_answer(draw, body))

    def init(self, draw: Draw) -> Case:
        """A new API from any document, and the package of what was proposed."""
        name = draw(_DOCUMENT)
        folder = draw(st.sampled_from(("a-b", *ODD_TEXTS))) if draw(_SELDOM) else "lib"
        steps = [Step(("init", f"--spec={name}", "--", _argument(folder)))]
        if folder == "lib":
            steps.append(Step(("generate", "lib"), follows=True))
        return Case("init", tuple(steps), {name: self._document(draw)})

    def locks(self, draw: Draw) -> Case:
        """A package whose lock and files others were at: checked, generated, and right again."""
        root = self._package / "generated/lib"
        lock = (root / "erpgen.lock").read_bytes()
        files: dict[str, bytes] = {}
        match draw(st.integers(0, 3)):
            case 0:
                files["generated/lib/erpgen.lock"] = damaged(draw, lock)
            case 1:
                whole = changed(draw, json.loads(lock))
                files["generated/lib/erpgen.lock"] = text_of(draw, whole)
            case 2:
                made = sorted(path.relative_to(root).as_posix() for path in root.rglob("*.*"))
                name = draw(st.sampled_from([one for one in made if (root / one).is_file()]))
                files[f"generated/lib/{name}"] = draw(st.sampled_from((b"", b"# mine\n", b"\xff")))
            case _:
                journal = text_of(draw, changed(draw, {"format": 1, "steps": [["a", "b"]]}))
                files["generated/.erpgen-lib-abcd_012/journal.json"] = journal
        steps = (Step(("check", "lib")), Step(("generate", "lib")), Step(("generate", "lib")))
        return Case("locks", steps, files, base=self._package)

    def build(self, draw: Draw) -> Case:
        """A package that is not what build takes, and files that publish does not."""
        project = draw(st.sampled_from(("[project]", "[project]\nname = 5\nversion = []", "[", "")))
        files = {
            "specs/lib/api.toml": toml_of(self._seed(draw, self._seeds.settings)),
            "generated/lib/pyproject.toml": damaged(draw, project.encode()),
            "dist/lib/lib-1-py3-none-any.whl": damaged(draw, b"PK\3\4"),
            "dist/lib/lib-1.tar.gz": damaged(draw, gzip.compress(b"")),
        }
        index = draw(st.sampled_from(("{SERVER}/", "ftp://x/", "https://[", "\0", "")))
        step = draw(
            st.sampled_from(
                (Step(("build", "lib")), Step(("publish", "lib", "--index", _argument(index))))
            )
        )
        return Case("build", (step,), files, answer=_answer(draw, b"{}"))

    def docs(self, draw: Draw) -> Case:
        """The examples of any document, which apply to it where there are any."""
        name = draw(_DOCUMENT)
        steps = (
            Step(("docs", "--spec", name, "--code-samples", "samples.json")),
            # Not where the document has null for an operation, which no overlay merges into.
            Step(("overlay", name, "samples.json", "-o", "shown.json"), follows=True),
        )
        return Case("docs", steps, {name: self._document(draw)})

    def usage(self, draw: Draw) -> Case:
        """Arguments in any order, names that are no names, places that are no places."""
        words = st.sampled_from(
            (
                *("generate", "check", "diff", "overlay", "validate", "fetch", "init", "docs"),
                *("lib", "doc.json", "--spec", "--out", "--release", "--api", "--format", "json"),
                *("--strict", "--explain", "-o", "HEAD:doc.json", "1.1", ".", "..", "/", "--", "-"),
                *("/dev/null", "specs", "{SERVER}/x", "https://user:hush@127.0.0.1:1/?token=hush"),
                *map(_argument, ODD_TEXTS),
            )
        )
        command = draw(
            st.sampled_from(("generate", "diff", "overlay", "validate", "init", "check", "docs"))
        )
        arguments = draw(st.lists(words, max_size=6))
        safe = [one for one in arguments if not one.startswith("/") or one == "/dev/null"]
        files = {_RELEASE: b"{}", "doc.json": self._document(draw)}
        files["specs/lib/api.toml"] = toml_of(self._seed(draw, self._seeds.settings))
        return Case("usage", (Step((command, *safe)),), files)

    def _document(self, draw: Draw) -> bytes:
        content = self._seed(draw, self._seeds.documents)
        return text_of(draw, changed(draw, content, [self._donor(draw)]))

    def _overlay(self, draw: Draw) -> bytes:
        content = self._seed(draw, self._seeds.overlays)
        if draw(st.booleans()):
            content = changed(draw, content, [self._seed(draw, self._seeds.overlays)])
        return text_of(draw, content)

    def _donor(self, draw: Draw) -> dict[str, Any]:
        return self._seed(draw, self._seeds.documents)

    def _seed(self, draw: Draw, paths: Sequence[Path]) -> dict[str, Any]:
        return read(self._path(draw, paths))

    def _path(self, draw: Draw, paths: Sequence[Path]) -> Path:
        path: Path = draw(st.sampled_from(paths))
        return path


def _some(draw: Draw, arguments: tuple[str, ...]) -> tuple[str, ...]:
    return arguments if draw(st.booleans()) else ()


def _argument(text: str) -> str:
    """As an operating system could hand it over."""
    return (
        text.replace("\0", "").encode("utf-8", "surrogatepass").decode("utf-8", "surrogateescape")
    )


def _page(draw: Draw) -> bytes:
    """What stands at an address where no document is."""
    pages = (
        b"",
        b"<html><title>Log in</title></html>",
        b"<title" * 20_000,
        b"{}" * 3,
        b"[" * 100_000,
        b"swagger: '2.0'\n",
    )
    page: bytes = draw(st.sampled_from(pages))
    return page


def _answer(draw: Draw, body: bytes) -> bytes:
    """The body as a server may send it, which is now and then not HTTP any more."""
    packed = {
        "": body,
        "gzip": gzip.compress(body),
        "deflate": zlib.compress(body),
        "br": body,
        "klingon": body,
    }
    coding = draw(st.sampled_from(("", "", "", "gzip", *packed)))
    sent = packed[coding]
    length = len(sent) + (draw(st.sampled_from((-1, 1))) if draw(_SELDOM) else 0)
    status = 200
    if draw(_SELDOM):
        status = draw(st.sampled_from((204, 301, 304, 401, 429, 500, 999)))
    headers = [
        f"HTTP/1.1 {status} {draw(st.sampled_from(('OK', '', 'a::error::b')))}",
        f"Content-Length: {max(0, length)}",
        *([f"Content-Encoding: {coding}"] if coding else []),
        *([draw(st.sampled_from(_HEADERS))] if draw(_SELDOM) else []),
    ]
    whole = "\r\n".join(headers).encode("latin-1") + b"\r\n\r\n" + sent
    return damaged(draw, whole) if draw(_SELDOM) else whole


_HEADERS = (
    "Location: {SERVER}/again",
    "Location: http://[",
    "Location: javascript:alert(1)",
    "Location: https://user:hush@127.0.0.1:1/",
    "ETag: \x80",
    "Last-Modified: never",
    "Content-Type: text/html; charset=klingon",
    "Transfer-Encoding: chunked",
    "X: " + "y" * 70_000,
)
