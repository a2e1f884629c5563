"""``python -m claimcheck`` is the command, and so is the ``claimcheck`` that an installer writes."""

import gc
import sys

# Reading and judging a story make hardly any garbage in circles; what they keep is looked through again at every collection.
_SELDOM = 100_000


def command() -> int:
    """Runs the command in a process of its own: it seldom looks for garbage, and at its end not at all."""
    gc.set_threshold(_SELDOM)
    from claimcheck.cli import main  # its modules are much of what a collection would look through

    try:
        return main()
    finally:
        gc.freeze()


if __name__ == "__main__":
    sys.exit(command())
