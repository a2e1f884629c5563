"""Reading and checking a story against quantulum3 reading it: ratios of medians, measured in turns in one run.

python benchmarks/peers.py [STORY ...]     (needs quantulum3, which is no dependency of the project)
"""

import gc
import statistics
import sys
import time
import warnings
from pathlib import Path

import claimcheck as cc

warnings.simplefilter("ignore")
STORY = Path(__file__).parent.parent / "seeds" / "kursk-2024-11" / "story.txt"
ROUNDS = 7


def extract(text):
    return cc.read(text, links=False)


def spent(run, text):
    gc.collect()
    start = time.process_time()
    run(text)
    return time.process_time() - start


def main(paths):
    from quantulum3 import parser

    runs = {
        "quantulum3 parse": parser.parse,
        "claimcheck extract": extract,
        "claimcheck read": cc.read,
        "claimcheck read and check": cc.check_text,
    }
    for path in paths or [STORY]:
        text = Path(path).read_text("utf-8")
        for run in runs.values():
            run(text)  # tables are built at the first call
        times = {name: [] for name in runs}
        for _ in range(ROUNDS):
            for name, run in runs.items():
                times[name].append(spent(run, text))
        medians = {name: statistics.median(taken) for name, taken in times.items()}
        print(f"{Path(path).name}: {len(text)} characters")
        for name in list(runs)[1:]:
            print(f"  {name}: {medians['quantulum3 parse'] / medians[name]:.0f} times as fast as quantulum3")


if __name__ == "__main__":
    main(sys.argv[1:])
