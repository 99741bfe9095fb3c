"""``make bench``: print every figure the project promises, measured now on this machine."""

from __future__ import annotations

import argparse
import os
import tempfile
from pathlib import Path

from benchmarks import calls, client, copies, difference, generation, growth, lists, pairs, peers
from benchmarks.builds import HERE, Build, build_of
from benchmarks.figures import Figure, table
from benchmarks.stages import stages


def main() -> None:
    """Measure on the real 9.66 document where ERPGEN_CORPUS is set, else on a shipped release."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--peers", action="store_true", help="install and time other generators")
    parser.add_argument("--base", metavar="COMMIT", help="a commit to run in turn with this one")
    arguments = parser.parse_args()
    document, newer = _documents()
    print(f"document: {document.name}, compared with {newer.name}")
    with tempfile.TemporaryDirectory(prefix="erpgen-bench-") as folder:
        out = Path(folder) / "client"
        print(stages(document, Path(folder) / "timed"))
        figures: list[Figure] = [
            *generation.figures(document, out),
            *client.figures(out),
            *calls.figures(out),
            *lists.figures(out),
            *copies.figures(out),
            *difference.figures(document, newer),
            *growth.figures(),
            *pairs.curve(Build(HERE), document, Path(folder)),
        ]
        if arguments.base:
            base = build_of(arguments.base, Path(folder) / "build")
            figures += pairs.figures(Build(HERE), base, (document, newer), Path(folder))
        if arguments.peers:
            figures += peers.figures(document, Path(folder))
    print(table(figures))


def _documents() -> tuple[Path, Path]:
    corpus = os.environ.get("ERPGEN_CORPUS")
    if corpus:
        real = Path(corpus) / "specs" / "visma-net-erp"
        return real / "9.66.02.1023.openapi.json", real / "2025-04-24.openapi.json"
    shipped = Path("specs/visma-net-erp/releases")
    return shipped / "9.11.00.1001.json", shipped / "2025.4.24.json"


if __name__ == "__main__":
    main()
