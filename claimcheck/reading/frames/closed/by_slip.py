"""By a slip: what a closed form ties that holds, or that one slip of the pen keeps from holding; nothing else of it is told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import wraps

from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.choice import Guess


def by_slip(frame: Callable[[Story, Tied], Iterable[Guess]]) -> Callable[[Story, Tied], Iterable[Guess]]:
    """*frame*, whose guesses ask for a slip of the pen: of right copy that looks as if the law should hold less is taken for wrong so."""

    @wraps(frame)
    def asked(story: Story, tied: Tied) -> Iterator[Guess]:
        for guess in frame(story, tied):
            yield guess._replace(sure=False, told=max(1, len(guess.options)))

    return asked
