"""Run commands on documents that were changed at random, and keep what ends as it must not.

``python -m tools.fuzz --seconds 60`` starts from the documents of ERPGEN_CORPUS, else from the one
the docs use. A run must exit 0, 1 or 2 in time; anything else is kept with its document.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

_ROOT = Path(__file__).parents[2]
_ODD: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    10**30,
    1e308,
    "",
    "\0",
    "a\n::error::b",
    "#/",
    "#/paths",
    [],
    {},
    [[]],
)
_LARGEST = 300_000
_COMMANDS = (
    ("validate", "DOC"),
    ("generate", "--spec", "DOC", "--out", "OUT", "--force"),
    ("diff", "SEED", "DOC"),
    ("diff", "DOC", "SEED", "--format", "json"),
)


def main() -> int:
    """Fuzz; 1 where something was found."""
    parser = argparse.ArgumentParser(prog="python -m tools.fuzz", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--keep", type=Path, default=Path("build/fuzz"))
    arguments = parser.parse_args()
    seed = arguments.seed if arguments.seed is not None else time.time_ns() % 10**6
    chance, seeds, found, runs = random.Random(seed), _seeds(), 0, 0
    arguments.keep.mkdir(parents=True, exist_ok=True)
    end = time.monotonic() + arguments.seconds
    while time.monotonic() < end:
        content = json.loads(chance.choice(seeds).read_text("utf-8"))
        before = json.dumps(content)
        for _ in range(chance.randint(1, 5)):
            _change(content, chance)
        (arguments.keep / "seed.json").write_text(before, "utf-8")
        (arguments.keep / "doc.json").write_text(json.dumps(content), "utf-8")
        said = _run(chance.choice(_COMMANDS), arguments.keep)
        runs += 1
        if said:
            found += 1
            (arguments.keep / "doc.json").rename(arguments.keep / f"found-{seed}-{runs}.json")
            print(f"found-{seed}-{runs}.json: {said}")
    print(f"{runs} runs from seed {seed}, {found} findings")
    return 1 if found else 0


def _seeds() -> list[Path]:
    corpus = os.environ.get("ERPGEN_CORPUS")
    listed = Path(corpus).rglob("*.json") if corpus else ()
    kept = [path for path in sorted(listed) if path.stat().st_size < _LARGEST and _is_api(path)]
    return kept or sorted((_ROOT / "docs/examples/library/releases").glob("*.json"))


def _is_api(path: Path) -> bool:
    try:
        content = json.loads(path.read_text("utf-8"))
    except ValueError:
        return False
    return isinstance(content, dict) and bool({"openapi", "swagger"} & content.keys())


def _change(content: Any, chance: random.Random) -> None:
    """Replace, remove, double or exchange something at a random place of the document."""
    nodes = [content]
    for node in nodes:
        children = node.values() if isinstance(node, dict) else node
        nodes.extend(one for one in children if isinstance(one, dict | list))
    node = chance.choice([one for one in nodes if one] or nodes)
    if not node:
        return
    key = chance.choice(list(node) if isinstance(node, dict) else range(len(node)))
    match chance.randrange(4):
        case 0:
            node[key] = chance.choice(_ODD)
        case 1:
            del node[key]
        case 2 if isinstance(node, dict):
            node[f"{key}{chance.choice(('~', '/', ' ', '{x}'))}"] = node[key]
        case _:
            node[key] = json.loads(json.dumps(chance.choice(nodes[1:] or nodes)))


def _run(command: tuple[str, ...], folder: Path) -> str:
    """What is wrong with how the command ended; empty where nothing is."""
    places = {"DOC": "doc.json", "SEED": "seed.json", "OUT": "out"}
    given = [str(folder / places[one]) if one in places else one for one in command]
    try:
        done = subprocess.run(
            [sys.executable, "-m", "erpgen", *given], capture_output=True, text=True, timeout=180,
            check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return f"{command[0]}: no end in 180 seconds"
    last = (done.stderr.strip().splitlines() or [""])[-1]
    return "" if done.returncode in (0, 1, 2) and "Traceback" not in done.stderr else last[:300]


if __name__ == "__main__":
    sys.exit(main())
