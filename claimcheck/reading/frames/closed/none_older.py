"""None older: a bound on the age of all of some things, and the years in which each of them was opened, built or born."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.frames.closed.passage import stretch
from claimcheck.reading.frames.closed.stretch import years_in
from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.interval import Interval

_NONE, _ALL = frozenset("none no neither not nothing".split()), frozenset("all each every both".split())
_MORE, _LESS = frozenset("more over older above beyond least".split()), frozenset("less under younger below fewer most".split())
_MADE = frozenset(
    "opened built dates date dating dated founded completed born made launched laid erected finished commissioned established planted "
    "constructed entered went bought registered unveiled installed hatched delivered".split()
)
_ELSE = frozenset("when then except but one two rebuilt restored replaced average oldest youngest if until unless".split())
_BOUND, _EVER = 150, 900


def none_older(story: Story, tied: Tied) -> Iterator[Guess]:
    """``None of the ferries is more than 40 years old. They were launched in 1988, 1991 and 1979``."""
    run = stretch(story)
    if not run or story.published is None:
        return
    for at, sentence in enumerate(run):
        for read in story.every_figure.get(sentence.number, ()):
            number = read.claim.stated.number
            upper = _upper(story, sentence, read)
            if upper is None or not isinstance(number, int) or not 1 < number < _BOUND or tied.as_(read):
                continue
            years = [m for m in years_in(story, run[at:]) if m.first > read.last]
            if len(years) < 2 or not _are_of_them(story, run[at:], [m.sentence for m in years], read):  # noqa: PLR2004
                continue
            years.sort(key=lambda m: m.start.toordinal() if m.start is not None else 0)
            worst = years[0] if upper else years[-1]
            least, most = (0, number) if upper else (number, _EVER)
            amount = Amount(Stated("range", least, most), Interval(least, most), Interval(least, most), unit="year")
            first, last = story.phrase(read)
            word = story.word(first, last, amount, "age", Scope(what="so old"))
            birth = story.moment(worst.first, worst.last, worst.window)
            said = f"{lines(word, birth, 'tell')} how old each of them is"
            yield Guess((Link("age", (word.id, birth.id), assumption=said),), sure=True)
            return


def _upper(story: Story, sentence: Sentence, read: Read) -> bool | None:
    """True where *read* is what none of them is older than, False where all are as old; None for any other figure."""
    low = story.tokens.low
    first, last = story.phrase(read)
    if read.claim.kind not in ("age", "duration") or read.claim.amount.unit != "year":
        return None
    words = set(low[max(sentence.first, first - 2) : read.last])
    old = bool({"old", "age"} & set(low[read.last : last + 2])) or bool({"older", "younger"} & words)
    more, less, ahead = bool(_MORE & words), bool(_LESS & words), set(low[sentence.first : first])
    none, all_ = bool(_NONE & ahead), bool(_ALL & ahead)
    if not old or more == less or none == all_:
        return None
    return more == none


def _are_of_them(story: Story, run: Sequence[Sentence], told: Sequence[Sentence], read: Read) -> bool:
    """True where one sentence tells the years in which things were made, and nothing sets one of them apart."""
    low = story.tokens.low
    one = told[0]
    words = set(low[max(one.first, read.last) : one.last])
    return all(s is one for s in told) and bool(_MADE & words) and not _ELSE & words
