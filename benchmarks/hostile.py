"""Time per character of the figure scanner on hostile texts: it must not grow with length.

    python benchmarks/hostile.py [4000 16000 64000]

Each line gives nanoseconds per character for each size, and the last over the first; above 1.3 is a failure. With a
folder that holds ``extract_sketch.py`` and ``corpus.py`` as ``--sketch FOLDER``, prints also the time on that corpus
as a multiple of the sketch's.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import statistics
import sys
import time
from collections.abc import Callable

import claimcheck
from claimcheck.reading.figures import figures
from claimcheck.reading.tokens import Tokens

UNITS = (
    "1,", "twenty ", "1.1 ", "about ", "a", ". ", "more than ", "twenty-", "’", "1 of a ", "$1m ", "1-", "1 to ", "between 1 and ",
    "one in ", "7 p.m. ", "May 3 ", "a million ", "one hundred and ", "number of ", "soldiers ", "three thirds ", "up to about ",
    "(1 km) ", "half ", "V-1", "1/1", "x10^-", "point one ", "and ", "dozens of hundreds of ", "another ", "１", "½", "İ", "\u200b1",
    "🚗5 ", "://", "www.", "1 234 ", "from 1 to ", "of ", "one over ", "0 ", "1^", "6-4, ", "-", "3-1, ", "5-----", "half a ", "1 1/",
)  # fmt: skip
LIMIT = 1.3


def best(run: Callable[[], object], rounds: int = 5) -> float:
    """The shortest of *rounds* runs, in seconds of processor time."""
    shortest = float("inf")
    for _ in range(rounds):
        gc.collect()
        gc.disable()  # as timeit does: a collection belongs to whatever filled the heap before
        began = time.process_time()
        run()
        shortest = min(shortest, time.process_time() - began)
        gc.enable()
    return shortest


def scan(text: str) -> object:
    """The whole cost of the scanner: tokens and figures."""
    return figures(Tokens(text))


def extract(text: str) -> object:
    """The whole cost of extraction: every figure with its noun, days, place and voice, no links."""
    return claimcheck.read(text, links=False)


def hostile(unit: str, length: int, *, broken: bool) -> str:
    """*unit* repeated to *length* characters; *broken* puts a space at every fortieth."""
    text = unit * (length // len(unit))
    return "".join(c if i % 40 else " " for i, c in enumerate(text)) if broken else text


def growth(sizes: list[int]) -> int:
    """Prints the table; returns how many lines grow by more than the limit."""
    failed = 0
    for broken in (True, False):
        for unit in UNITS:
            texts = [hostile(unit, n, broken=broken) for n in sizes]
            per = [best(lambda t=text: scan(t)) / len(text) * 1e9 for text in texts]  # type: ignore[misc]
            failed += per[-1] / per[0] > LIMIT
            print(
                f"{unit!r:26}{' broken' if broken else '       '} ns/char "
                + " ".join(f"{p:8.1f}" for p in per)
                + f"   x{per[-1] / per[0]:5.2f}"
            )
    return failed


def against(folder: str, ours: Callable[[str], object], megabytes: float = 0.5) -> float:
    """The time of *ours* on the corpus of *folder* over that of its sketch, the median of seven interleaved runs."""
    sys.path.insert(0, folder)
    corpus, sketch = importlib.import_module("corpus"), importlib.import_module("extract_sketch")
    texts = [corpus.article(k) for k in range(int(megabytes * 1e6 / 5100))]
    ratios = []
    for _ in range(7):
        theirs = best(lambda: [sketch.extract(text) for text in texts], 1)
        ratios.append(best(lambda: [ours(text) for text in texts], 1) / theirs)
    return statistics.median(ratios)


def main() -> int:
    """Zero when every hostile text stays within the limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=[4000, 16000, 64000])
    parser.add_argument("--sketch", metavar="FOLDER")
    args = parser.parse_args()
    if args.sketch:
        print(f"time of the scanner over the sketch: x{against(args.sketch, scan):.1f}")
        print(f"time of a whole extraction over the sketch: x{against(args.sketch, extract):.1f}")
    failed = growth(args.sizes)
    print(f"{failed} of {2 * len(UNITS)} lines above x{LIMIT}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
