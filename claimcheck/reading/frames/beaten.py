"""Beaten: two shares of a vote or numbers of seats, of which words put the one ahead of the other, or behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied, figures_of, number
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.shares.changing import is_change
from claimcheck.reading.words.grammar import TAKEN_UP, UNSURE

BEAT = frozenset(
    "beat beats beating beaten defeated defeats defeating overtook overtaking outpolled outpolling topped topping "
    "pipped pipping ousted ousting unseated".split()
)
_LOST = frozenset("behind trailed trails trailing".split())
_PARTED = frozenset("ahead edged edging lost losing".split())  # each with a word behind it
_WORDS = BEAT | _LOST | _PARTED
_DENIED = UNSURE | frozenset("hope hopes hoped tried failed nearly from".split())
_TELLING = frozenset("who which whose with on at".split())
_WALLS = frozenset((";", ":", "and", "but", "while", "by", "than", "from", "since", "after", "lost", "been"))
_GAP = 14  # words between the verb and the figure of whom it was said of
_COUNTED = frozenset("seat vote ballot mp councillor delegate".split())
# Of these the lower figure wins, or a share is one of no side.
_NO_VOTES = frozenset(
    "unemployment jobless joblessness inflation mortality crime deficit error errors rate rates tax taxes golf turnout counted tallied "
    "reporting growth mortgage debt poverty emissions profit profits shares stock stocks index forecast forecasts expectations".split()
)


def beaten(story: Story, tied: Tied) -> Iterator[Guess]:
    """The order of each two shares or numbers of seats of which the words say who won."""
    for sentence in story.holding(_WORDS):
        for k in (k for k in story.places(_WORDS, sentence) if k + 2 < sentence.last):
            way, last = _way(story, sentence, k)
            pair = _pair(story, sentence, k, last) if way else None
            if pair is not None and not any(tied.as_(r, "order", "change") for r in pair):
                great, small = pair if way > 0 else pair[::-1]
                words = story.document.span(story.tokens.start[k], story.tokens.end[last - 1])
                told = f"{lines(great.claim, small.claim, 'tell')} what the two sides got"
                yield Guess((Link("order", (great.claim.id, small.claim.id), assumption=told, words=words),), sure=True)


def _way(story: Story, sentence: Sentence, k: int) -> tuple[int, int]:
    """1 for words that put the subject first, -1 for those that put it second, 0 for none; and the token behind them."""
    low = story.tokens.low
    word, behind = low[k], low[k + 1]
    if _DENIED & set(low[max(sentence.first, k - 4) : k]):
        return 0, k
    if word in _PARTED:
        return _JOINED.get((word, behind), 0), k + 2
    beaten_by = word in ("beaten", "defeated", "ousted", "unseated", "pipped") and behind == "by"
    passive = low[k - 1] in ("was", "were", "been", "being")
    if beaten_by or passive:
        return (-1, k + 2) if beaten_by and passive else (0, k)
    return (-1 if word in _LOST else 1), k + 1


_JOINED = {
    ("ahead", "of"): 1, ("edged", "out"): 1, ("edging", "out"): 1, ("edged", "past"): 1, ("edging", "past"): 1,
    ("lost", "to"): -1, ("losing", "to"): -1,
}  # fmt: skip


def _pair(story: Story, sentence: Sentence, k: int, last: int) -> tuple[Read, Read] | None:
    """The figure of the subject, told before the verb or alone in the sentence before, and the one that follows its object."""
    here = _votes(story, sentence)
    theirs = next((r for r in here if r.first >= last), None)
    if theirs is None or not _is_theirs(story, last, theirs):
        return None
    ahead = [r for r in here if r.last <= k]
    if not ahead and _goes_on(story, sentence):
        ahead = [r for s in story.beside(sentence, 1, 0)[:-1] if s.role == "body" for r in _votes(story, s)]
        ahead = ahead if len(ahead) == 1 else []
    if not ahead or ";" in story.tokens.low[ahead[-1].last : k]:
        return None
    mine = ahead[-1]
    alike = mine.claim.amount.unit == theirs.claim.amount.unit and number(mine) < 4 * number(theirs) < 16 * number(mine)
    return (mine, theirs) if alike and not _is_apart(story, mine, theirs) else None


def _votes(story: Story, sentence: Sentence) -> list[Read]:
    """The percents and the seats and votes of *sentence* that are no changes."""
    return [
        r
        for r in figures_of(story, sentence)
        if (r.claim.kind == "share" and r.claim.amount.unit == "percent" or r.claim.scope.noun in _COUNTED)
        and r.claim.stated.bound in ("=", "~")
        and not is_change(story, r)
    ]


def _is_theirs(story: Story, start: int, read: Read) -> bool:
    """True for the figure of *the Liberals, who took 34 per cent*, *Mr Hall, on 48*, *the Greens with 12*."""
    gap = story.tokens.low[start : story.phrase(read)[0]]
    named = any(story.tokens.written(start + j)[:1].isupper() for j in range(len(gap))) or "who" in gap or "which" in gap
    return 1 < len(gap) < _GAP and named and bool(_TELLING & set(gap)) and not _WALLS & set(gap)


def _goes_on(story: Story, sentence: Sentence) -> bool:
    """True for a sentence that speaks on of whom the one before it told: by a pronoun, or by a name of it."""
    low, first = story.tokens.low, sentence.first
    before = story.beside(sentence, 1, 0)[:-1]
    names = {w for s in before for w in low[s.first : s.last]}
    opening = range(first, min(first + 3, sentence.last))
    return low[first] in TAKEN_UP or any(story.tokens.written(j)[:1].isupper() and len(low[j]) > 3 and low[j] in names for j in opening)


def _is_apart(story: Story, a: Read, b: Read) -> bool:
    """True where the words tell of what is no vote, or of a rate that the lower figure wins."""
    words = {w for s in (a.sentence, b.sentence) for w in _near(story, s, (a, b))}
    return bool(_NO_VOTES & words)


def _near(story: Story, sentence: Sentence, reads: Sequence[Read]) -> set[str]:
    spans = [range(max(sentence.first, r.first - 9), min(sentence.last, r.last + 6)) for r in reads if r.sentence is sentence]
    return {story.tokens.low[j] for span in spans for j in span}
