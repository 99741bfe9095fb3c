"""``make bench``: print every figure the project promises, measured now on this machine."""

from __future__ import annotations

import argparse
import os
import tempfile
from pathlib import Path

from benchmarks import calls, client, generation, peers
from benchmarks.figures import Figure, table


def main() -> None:
    """Measure on the real 9.66 document where ERPGEN_CORPUS is set, else on a shipped release."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--peers", action="store_true", help="install and time other generators")
    arguments = parser.parse_args()
    document = _document()
    print(f"document: {document.name}")
    with tempfile.TemporaryDirectory(prefix="erpgen-bench-") as folder:
        out = Path(folder) / "client"
        figures: list[Figure] = [
            *generation.figures(document, out),
            *client.figures(out),
            *calls.figures(out),
        ]
        if arguments.peers:
            figures += peers.figures(document, Path(folder))
    print(table(figures))


def _document() -> Path:
    corpus = os.environ.get("ERPGEN_CORPUS")
    if corpus:
        return Path(corpus) / "specs" / "visma-net-erp" / "9.66.02.1023.openapi.json"
    return Path("specs/visma-net-erp/releases/2025.4.24.json")


if __name__ == "__main__":
    main()
