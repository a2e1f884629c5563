"""In numbers: a share of people or things, and the next words, which give it as so many of so many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.comparable import alike, people
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.common.slips import is_one_digit, is_slip
from claimcheck.reading.ties.common.things import words_of
from claimcheck.reading.ties.shares.apart import is_year
from claimcheck.reading.ties.shares.plain_shares import is_share
from claimcheck.values.exact import whole

_OF = (["of"], ["of", "the"], ["of", "its"], ["of", "their"], ["out", "of"], ["out", "of", "the"])
# Words for one state or deed, told first by the one and then by the other.
_STATES = (
    "qualify qualifies qualified eligible entitled", "vaccinated vaccine shot jab jabs jabbed immunised immunized inoculated",
    "infected positive virus", "jobless unemployed work", "overweight obese obesity", "voted turnout ballot ballots vote",
    "smoke smokers smoking", "diseased disease sick ill", "died dead killed deaths", "passed pass", "failed fail",
    "own owners owner homeowners", "attended attend attendance", "empty vacant unlet", "insured insurance cover", "married wed",
    "drink drinking drunk alcohol", "illiterate read",
)  # fmt: skip
CLASSES = {word: row.split()[0] for row in _STATES for word in row.split()}
_OTHER = frozenset(
    "last earlier previous previously ago before since another other others but while elsewhere however instead too also only half "
    "nationally compared than men women boys girls".split()
)


def in_numbers(story: Story) -> Iterator[Link]:
    """``36 per cent of pupils qualify. The head said 414 of the 900 on roll were eligible``: the share, told once in per cent."""
    for sentence in story.sentences:
        here = story.here(sentence)
        yield from _in_one_breath(story, sentence, here)
        share = here[0] if len(here) == 1 and sentence.role == "body" else None
        if share is None or share.claim.amount.unit != "percent" or not is_share(story, share):
            continue
        for below in story.beside(sentence, 0, 1)[1:]:
            if not share.figure.noun and not _is_of_one_state(story, sentence, below):
                continue
            again = _again(story, sentence, share, below)
            if again is not None:
                told = f"{lines(share.claim, again.claim, 'give')} one share, in per cent and in numbers"
                yield Link("same", (share.claim.id, again.claim.id), assumption=told)
            pair = _pair(story, sentence, below)
            if pair is not None and _may_be_of(story, share, *pair) and _comes_near(share, *pair):
                told = f"{lines(share.claim, pair[0].claim, 'give')} one share, in per cent and in numbers"
                yield Link("share", (share.claim.id, pair[0].claim.id, pair[1].claim.id), assumption=told)


def _in_one_breath(story: Story, sentence: Sentence, here: Sequence[Read]) -> Iterator[Link]:
    """*Only 30 per cent of the wells passed, with inspectors finding clean water in 72 out of 180*: one share, told twice."""
    if len(here) != 2 or here[0].claim.amount.unit != "percent" or not is_share(story, here[0]) or here[1].claim.kind != "share":
        return
    share, again = here
    gap = story.tokens.low[share.last : again.first]
    made, told = again.claim.stated.number, share.claim.stated.number
    if again.claim.amount.unit or "of" not in again.claim.said.split() or (",", "with") not in pairwise(gap):
        return
    percent = Fraction(round(100 * Fraction(made or 0)))
    if told is not None and not _OTHER & set(gap) and (is_slip(percent, Fraction(told)) or is_one_digit(percent, Fraction(told))):
        one = f"{lines(share.claim, again.claim, 'give')} one share, in per cent and in numbers"
        yield Link("same", (share.claim.id, again.claim.id), assumption=one)


def _pair(story: Story, sentence: Sentence, below: Sentence) -> tuple[Read, Read] | None:
    """The only two figures of *below*, as *414 of the 900*, told in words of *sentence* or in others for the same."""
    here = [r for r in story.here(below) if r.claim.kind == "count"]
    if len(here) != 2 or len(story.here(below)) != 2 or story.between(*here) not in _OF:
        return None
    plain = all(r.is_plain for r in here)
    return (here[0], here[1]) if plain and _is_of_one_deed(story, sentence, below) else None


def _again(story: Story, sentence: Sentence, share: Read, below: Sentence) -> Read | None:
    """The only figure of *below*, as *18,330 out of 47,000*, where a slip sets the share that it is apart from *share*."""
    here = story.here(below)
    if len(here) != 1 or here[0].claim.kind != "share" or here[0].claim.amount.unit or "of" not in here[0].claim.said.split():
        return None
    made, told = here[0].claim.stated.number, share.claim.stated.number
    near = made is not None and told is not None and is_slip(Fraction(round(100 * Fraction(made))), Fraction(told))
    return here[0] if near and _is_of_one_deed(story, sentence, below) else None


def _is_of_one_deed(story: Story, sentence: Sentence, below: Sentence) -> bool:
    """True where both sentences tell of one state or deed, and the second of no other time and of no part of those."""
    words = set(story.tokens.low[below.first : below.last])
    noun = stem(story.here(sentence)[0].figure.noun)
    states = {CLASSES[w] for w in story.tokens.low[sentence.first : sentence.last] if w in CLASSES}
    shown = states & {CLASSES[w] for w in words if w in CLASSES} or (words_of(story, sentence) & words_of(story, below)) - {noun}
    return bool(shown) and not _OTHER & words and not any(map(is_year, words))


def _is_of_one_state(story: Story, sentence: Sentence, below: Sentence) -> bool:
    """True where both sentences have a word for one state: the jab, and those vaccinated."""
    told = ({CLASSES[w] for w in story.tokens.low[s.first : s.last] if w in CLASSES} for s in (sentence, below))
    return bool(next(told) & next(told))


def _may_be_of(story: Story, share: Read, part: Read, of: Read) -> bool:
    """True where *of* names nothing, or the same people or things as *share*."""
    noun = of.claim.scope.noun
    if story.after(of, 1) in (["who"], ["that"]) or part.figure.noun and part.figure.noun != of.figure.noun:
        return False
    both = people(story, noun) and people(story, share.claim.scope.noun) and noun in _ANYONE
    return not noun or alike(story, share.claim, of.claim) or both


_ANYONE = frozenset("staff person member worker employee member of staff".split())


def _comes_near(share: Read, part: Read, of: Read) -> bool:
    """True where the two make the share, or one that a slip of the pen sets apart from it."""
    told, sizes = share.claim.stated.number, [Fraction(r.claim.stated.number or 0) for r in (part, of)]
    if told is None or not sizes[1] or sizes[0] >= sizes[1]:
        return False
    made = 100 * sizes[0] / sizes[1]
    return abs(made - told) < 1 or is_slip(Fraction(whole(Fraction(round(made)))), Fraction(told))
