"""Most, told: so great a part of people for or against a thing, and the percentage that the next sentences give for that side."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.words.opinions import OPINIONS
from claimcheck.values.written import amount

_ON = 2
_SIDES = {
    **OPINIONS, **dict.fromkeys("content happy satisfied pleased glad".split(), "for"),
    **dict.fromkeys("unhappy dissatisfied discontented displeased objected objects object".split(), "against"),
}  # fmt: skip
_UNSAID = frozenset("in for no like pro trust accept".split())  # these stand for no side by themselves
_ASKED = frozenset("answered replied responded voted asked surveyed polled".split())
_OF_ALL = frozenset("of those who".split())  # "Of those who answered": all of them
_DENIED = frozenset("not never nor neither without n't unless".split())
_SOME = frozenset(
    "among strong strongly somewhat only if under over aged men women younger older than last earlier previous previously before ago then "
    "would could may might hope expect expected another further more fewer up down compared while those who of undecided".split()
)


def most_told(story: Story) -> Iterator[Link]:
    """``Most members favour a merger. Replies put support at 34 per cent``: what is called most and its percentage are one share."""
    for sentence in story.sentences:
        most = _most(story, sentence)
        side = side_of(story, most[1], sentence.last) if most is not None else ""
        if most is None or not side:
            continue
        for below in _below(story, sentence):
            told = told_for(story, below, side)
            if told is not None:
                assumed = f"{lines(most[0], told.claim, 'tell')} one share in two ways"
                yield Link("same", (most[0].id, told.claim.id), assumption=assumed)
            if story.here(below):
                break


def _below(story: Story, sentence: Sentence) -> list[Sentence]:
    """The sentences that go on from *sentence*: from a headline the first of the text."""
    if sentence.role == "headline":
        return [s for s in story.sentences if s.role == "body"][:_ON]
    return story.beside(sentence, 0, _ON)[1:]


def _most(story: Story, sentence: Sentence) -> tuple[Claim, int] | None:
    """The claim of *Most members*, *A majority*, *Two-thirds of residents* at the head of *sentence*, its only figure, and its end."""
    low, here = story.tokens.low, story.here(sentence)
    first = sentence.first
    if len(here) == 1:
        read = here[0]
        big = read.claim.kind == "share" and not read.claim.amount.unit and (read.claim.amount.usual.lo or 0) >= Fraction(1, 2)
        headed = story.phrase(read)[0] <= first + 1
        return (read.claim, read.last) if big and headed and read.claim.modality == "stated" else None
    k = first + (low[first] == "the")
    if not here and low[k : k + 2] == ["bulk", "of"]:
        return story.word(k, k + 1, amount("most"), "share"), k + 2
    if sentence.role == "headline" and not here:
        at = next((k for k in range(first, sentence.last - 1) if low[k] == "most" and is_plural(low[k + 1])), -1)
        return (story.word(at, at + 2, amount("most"), "share"), first) if at >= 0 else None
    if not here and low[first] == "most" and low[first + 1].isalpha() and (is_plural(low[first + 1]) or low[first + 1] == "of"):
        return story.word(first, first + 2, amount("most"), "share"), first + 2
    return None


def side_of(story: Story, first: int, last: int) -> str:
    """The side that the tokens put people on, where they name one and deny nothing."""
    words = story.tokens.low[first:last]
    told = {_SIDES[w] for w in words if w in _SIDES and w not in _UNSAID}
    return told.pop() if len(told) == 1 and not _DENIED & set(words) else ""


def told_for(story: Story, sentence: Sentence, side: str, group: frozenset[str] = frozenset()) -> Read | None:
    """The only percentage of *sentence* that is told of that side, where it tells of all who were asked."""
    here = story.here(sentence)
    if not here or len(here) > 3 or any(r.claim.kind != "share" or r.claim.amount.unit != "percent" for r in here):
        return None
    words = story.words(sentence)
    whole = _OF_ALL if _ASKED & words else {"of"} if group and _is_of(story, sentence, group) else set()
    if len(here) == 1 and _REST & words:
        return None  # "36 percent of voters were for the road and the rest were against"
    if (_SOME - whole) & words or not all(r.is_plain for r in here):
        return None
    low = story.tokens.low
    stop = next((k for k in range(here[-1].last, sentence.last) if low[k] in _OTHERS), sentence.last)  # "and the rest were against"
    ends = [sentence.first, *(_parting(story, a, b) for a, b in zip(here, here[1:], strict=False)), stop]
    told = [r for k, r in enumerate(here) if _sided(story, ends[k], ends[k + 1]) == side]
    return told[0] if len(told) == 1 else None


def _is_of(story: Story, sentence: Sentence, group: frozenset[str]) -> bool:
    """True where each *of* of the sentence is that of *38 per cent of the parents*, and they are of *group*, whom the headline names."""
    low = story.tokens.low
    told = [k for k in range(sentence.first, sentence.last) if low[k] == "of"]
    return all(low[k - 1] in _CENT and group & {stem(w) for w in low[k + 1 : k + 4]} for k in told)


_OTHERS = frozenset(("rest", "remainder", "others"))
_CENT = frozenset("cent percent %".split())
_REST = frozenset("rest others remainder".split())


def _sided(story: Story, first: int, last: int) -> str:
    """The side of the tokens, *support* and *opposition* among the words for it."""
    named = {"support": "for", "favour": "for", "favor": "for", "opposition": "against"}
    words = story.tokens.low[first:last]
    told = {side for word, side in named.items() if word in words}
    told |= {"for" for k in range(first, last) if story.tokens.low[k] == "for" and story.tokens.low[k - 1] in _BEING}
    return told.pop() if len(told) == 1 and not _DENIED & set(words) else side_of(story, first, last)


_BEING = frozenset("are were is was voted vote came cent percent % spoke".split())  # "47 per cent are for it"


def _parting(story: Story, a: Read, b: Read) -> int:
    """The token that parts the words of *a* from those of *b*: a comma or *and*, or where *b* begins."""
    low = story.tokens.low
    return next((k for k in range(a.last, b.first) if low[k] in (",", ";", "and", "with")), b.first)
