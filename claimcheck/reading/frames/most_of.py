"""Most of: a share of so many told in words, and the one count told next, which is it: ``Most of the 48 came; 31 signed``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied, figured, figures_of, number
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.scores.called_majority import are_some_of_them
from claimcheck.reading.ties.shares.halves import Told, fits, told_shares, worded
from claimcheck.reading.ties.shares.plain_shares import are_summed
from claimcheck.reading.words.grammar import MORE, OTHERS

_TO_WHOLE = 4  # words between *of* and the figure of the whole
_SUMMED = ("rest", "flow", "tally", "share", "order", "majority")
# A clause with one of these tells of the others, where the other clause has none.
_NOT = frozenset(
    "not no n't never none without absent away idle empty missing unsold free vacant refused declined failed against "
    "abstained opposed rejected lost closed shut out off left unpaid undecided sick".split()
)
_SHORT = frozenset("short failed fell lost missed".split())
_NEEDED = frozenset("need needs needed require requires required takes wants without".split())
_OTHERS = MORE | OTHERS | frozenset("only just rest remaining remainder but while although though except".split())


def most_of(story: Story, tied: Tied) -> Iterator[Guess]:
    """The share of the one count that is told behind each share in words of so many."""
    for sentence in figured(story):
        for told in told_shares(story, sentence):
            whole = _whole(story, sentence, told)
            part = _part(story, sentence, whole) if whole is not None else None
            if whole is None or part is None or tied.as_(part, *_SUMMED) or not fits(part, whole) or not _is_near(told, part, whole):
                continue
            if (
                part.sentence is sentence
                and _NEEDED & set(story.tokens.low[told.first - 3 : told.first])
                and not {"got", "won"} & story.words(sentence)
            ):
                continue  # "needs a majority of the 120 members"
            needed = _NEEDED & set(story.tokens.low[told.first - 3 : told.first])
            if _SHORT & story.words(part.sentence) and _NEEDED & story.words(sentence) and number(part) < told.number * number(whole):
                continue  # "needed the votes of two thirds of the 150. It fell short with 94"
            if needed and number(part) >= told.number * number(whole):
                continue  # "needed two thirds of the 150. It got them, with 109"
            if are_summed(story, part.sentence):
                continue
            if part.sentence is sentence and are_some_of_them(story, part):
                continue  # "More than half of the 20 clubs are in foreign hands, eight of them American"
            if _is_of_others(story, told, whole, part) or story.tokens.low[told.first - 1] == "not":
                continue  # "38 millimetres fell, not half of the usual 81, and 22 of those in one night"
            assumed = f"{lines(whole.claim, part.claim, 'tell')} the share that the words tell"
            yield Guess((Link("share", (worded(story, told), part.claim.id, whole.claim.id), assumption=assumed),), sure=True)


def _is_near(told: Told, part: Read, whole: Read) -> bool:
    """True for a part that is no more than twice, and no less than half, of what the words tell."""
    meant = told.number * number(whole)
    return meant <= 2 * number(part) <= 4 * meant


def _whole(story: Story, sentence: Sentence, told: Told) -> Read | None:
    """The 48 of *Most of the 48 members*."""
    behind = [r for r in figures_of(story, sentence) if r.first >= told.last]
    low = story.tokens.low
    if low[told.last] != "of" or not behind or behind[0].first - told.last > _TO_WHOLE + 1 or "," in low[told.last : behind[0].first]:
        return None  # "A third of it, 300 men"
    whole = behind[0]
    plain = whole.claim.kind == "count" and whole.claim.stated.bound == "=" and number(whole) > 9
    return whole if plain else None


def _part(story: Story, sentence: Sentence, whole: Read) -> Read | None:
    """The one count behind *whole* in its sentence, or in the next with a figure."""
    for other in story.beside(sentence, 0, 1):
        found = [r for r in figures_of(story, other) if r.first > whole.last and r.claim.kind not in ("duration",)]
        if found:
            read = found[0]
            plain = read.claim.kind == "count" and read.claim.stated.bound == "=" and not read.claim.amount.unit and not read.figure.another
            return read if len(found) == 1 and plain else None
    return None


def _is_of_others(story: Story, told: Told, whole: Read, part: Read) -> bool:
    """True where one clause denies what the other tells, or brings in others: ``are idle. Only 21 worked``."""
    low, cut = story.tokens.low, story.phrase(part)[0]
    start = next((k + 1 for k in range(cut, whole.last, -1) if low[k] in (".", ";", ",", ":")), whole.last)
    taken_up = low[part.sentence.first] in ("they", "these") and part.sentence is not whole.sentence
    end = part.last if taken_up else part.sentence.last  # "They number 11, and the rest would keep it"
    one, other = set(low[whole.last : start]), set(low[start:end])
    return bool(_OTHERS & other) or bool(_NOT & one) != bool(_NOT & other)
