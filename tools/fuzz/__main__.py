"""Run the command line on cases that hypothesis draws, and keep what ends as it must not.

``python -m tools.fuzz --seconds 60`` starts from our own documents, and with ERPGEN_CORPUS from
those below it too. A command must exit 0, 1 or 2 in time, say so without a traceback, and leave
what is there where its input is bad; a package that it writes must be importable. Anything else is
kept below ``build/fuzz``, as simple as hypothesis could make it.
"""

from __future__ import annotations

import argparse
import math
import os
import sys
import time
from collections import Counter
from collections.abc import Callable
from functools import partial
from itertools import cycle
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import seed as with_seed
from hypothesis import strategies as st

from tools.fuzz.cases import Cases
from tools.fuzz.findings import Findings
from tools.fuzz.package import write_package
from tools.fuzz.running import Runner
from tools.fuzz.seeds import find_seeds

_UNHURRIED = (
    HealthCheck.too_slow,
    HealthCheck.data_too_large,
    HealthCheck.filter_too_much,
    HealthCheck.large_base_example,
)
_ROUND = 8  # cases of a target, before the next has its turn
_DEEP = 20_000  # documents are walked by recursion here


class _Over(KeyboardInterrupt):
    """The time is over; hypothesis lets an interruption through in the midst of a round."""


def main() -> int:
    """Fuzz; 1 where something was found."""
    parser = argparse.ArgumentParser(prog="python -m tools.fuzz", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=None, help="draws the same cases again")
    parser.add_argument("--keep", type=Path, default=Path("build/fuzz"))
    parser.add_argument("--only", metavar="TARGET", help="one of the targets")
    parser.add_argument("--largest", type=int, default=60_000, help="bytes of a seed")
    parser.add_argument("--patience", type=float, default=180, help="seconds for one command")
    parser.add_argument("--cases", type=int, help="so many of each target, whatever the time")
    given_ = parser.parse_args()
    seed = given_.seed if given_.seed is not None else time.time_ns() % 10**6
    found = Findings(given_.keep)
    for command, ends in sorted(fuzz(given_, seed, found).items()):
        said = ", ".join(f"{code} {count} times" for code, count in ends.most_common())
        print(f"{command}: {said}")
    print(f"{found.cases} cases from seed {seed}, {found.count} findings")
    return 1 if found.count else 0


def fuzz(options: argparse.Namespace, seed: int, found: Findings) -> dict[str, Counter[int | None]]:
    """Run cases until the time is over; by command, how often it ended with each exit code."""
    sys.setrecursionlimit(_DEEP)
    corpus = os.environ.get("ERPGEN_CORPUS")
    seeds = find_seeds(Path(corpus) if corpus else None, options.largest)
    package = write_package(options.keep / "package")
    targets = Cases(seeds, package).targets()
    names = [options.only] if options.only else list(targets)
    end = time.monotonic() + (math.inf if options.cases else options.seconds)
    with Runner(options.keep / "run", options.patience) as runner:

        def one(name: str, data: st.DataObject) -> None:
            if time.monotonic() > end:
                raise _Over
            case = targets[name](data.draw)
            found.judge(case, runner.run(case))

        for name in names if options.cases else cycle(names):
            if time.monotonic() > end:
                break
            _round(partial(one, name), seed + found.cases, options.cases or _ROUND, found)
        ends: dict[str, Counter[int | None]] = {}
        for (command, code), count in runner.ends.items():
            ends.setdefault(command, Counter())[code] += count
        return ends


def _round(one: Callable[[st.DataObject], None], seed: int, cases: int, found: Findings) -> None:
    @settings(
        max_examples=cases,
        database=None,
        deadline=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=_UNHURRIED,
        report_multiple_bugs=False,
    )
    @with_seed(seed)
    @given(st.data())
    def test(data: st.DataObject) -> None:
        one(data)

    found.begin_round()
    try:
        test()
    except (Exception, _Over) as error:
        found.end_round(error)


if __name__ == "__main__":
    sys.exit(main())
