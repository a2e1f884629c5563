"""Times set beside: ``double that, at 126``, ``three times the 870 who``, ``19 tenors, half as many``: the only two it can be of."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import base_unit, exactly, of_one_noun
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.common.slips import is_one_digit
from claimcheck.reading.ties.shares.multiple_words import OPENING, Multiple, multiple_at
from claimcheck.reading.ties.shares.ratios_apart import plausible
from claimcheck.values.interval import give_or_take

_KINDS = frozenset(("count", "money", "measure", "rate", "duration", "mean"))
_THAT = frozenset(("that", "this"))
_NAMED = frozenset("number figure total amount sum many much level price".split())
_LEADS = ([",", "at"], [",", "or"], [",", "with"], [","], [":"], ["—"], ["–"], ["("], [",", "to"])
_WHO = frozenset("who that which of in on at from for seen sold made held counted recorded reported taken built a , .".split())
_ENDS = frozenset((".", ";", "—", "–", ")", "”"))
_OTHER = frozenset(
    "more than extra another other others additional rest remaining besides including instead target goal aim aimed hoped hopes limit "
    "usual normal normally average typical usually".split()
)


def times_set_beside(story: Story) -> Iterator[Link]:
    """The multiple with the figure beside it and the only other one that stands there to be multiplied."""
    for sentence in story.holding(OPENING):
        if _OTHER & story.words(sentence):
            continue
        for k in story.places(OPENING, sentence):
            found = multiple_at(story, k, sentence)
            pair = None
            if found is not None:
                pair = _taken_up(story, sentence, found) or _behind(story, sentence, found) or _ahead(story, sentence, found)
            if found is None or pair is None or not _are_alike(*pair):
                continue
            many, base = in_unit(story, *pair), in_unit(story, *reversed(pair))
            if plausible(found.worth, many, base):
                exact = _is_slip(found, many, base)
                worth = exactly(found.worth.stated.number or 0) if exact else found.worth
                word = story.word(found.first, found.last + exact, worth, "ratio")
                said = f"{lines(many.claim, base.claim, 'tell')} the two figures of which “{word.said}” speaks"
                yield Link("ratio", (word.id, many.claim.id, base.claim.id), assumption=said)


def _is_slip(found: Multiple, many: Read, base: Read) -> bool:
    """True where one digit sets a figure far apart from what a multiple without a hedge makes: 136 from the double of 63."""
    worth, told = found.worth.stated, Fraction(many.claim.stated.number or 0)
    made = Fraction(worth.number or 0) * Fraction(base.claim.stated.number or 0)
    loose = worth.bound == "=" and made > 0 and found.worth.usual.meets(give_or_take(told * (worth.number or 0) / made, Fraction(0)))
    return loose and abs(told - made) > made / _NEAR and is_one_digit(told, made)


_NEAR = 20


def _sizes(story: Story, sentence: Sentence, found: Multiple) -> list[Read]:
    """The figures of *sentence* that say how much, without the multiple itself."""
    here = [r for r in story.here(sentence) if r.last <= found.first or r.first >= found.last]
    return [r for r in here if r.claim.kind != "date" and r.claim.kind != "ordinal"]


def _taken_up(story: Story, sentence: Sentence, found: Multiple) -> tuple[Read, Read] | None:
    """``lodged 63 complaints in March. In April the number was double that, at 126``: the only figures of both sentences."""
    low, here = story.tokens.low, _sizes(story, sentence, found)
    k = found.last + (low[found.last - 1] not in _THAT)
    if low[k - 1] not in _THAT or len(here) != 1 or here[0].first < k:
        return None
    k += low[k] in _NAMED
    before = [s for s in story.beside(sentence, 1, 0) if s is not sentence]
    told = [r for r in story.here(before[0]) if not r.timing] if before else []
    gap = low[k : min(here[0].first, story.phrase(here[0])[0])]
    return (here[0], told[0]) if len(told) == 1 and gap in _LEADS and before[0].number == sentence.number - 1 else None


def _behind(story: Story, sentence: Sentence, found: Multiple) -> tuple[Read, Read] | None:
    """``brought 2,310 people through the doors, three times the 870 who came``: it stands in apposition to the only figure ahead."""
    low, here = story.tokens.low, _sizes(story, sentence, found)
    if len(here) != 2 or here[0].last > found.first or here[1].first < found.last or low[found.first - 1] != ",":
        return None
    many, base = here
    set_out = low[found.last : story.phrase(base)[0]] == ["the"] and low[story.phrase(base)[1]] in _WHO
    apart = {",", ";", "and", "but"} & set(low[many.last : found.first - 1])
    return (many, base) if set_out and not apart and not many.timing else None


def _ahead(story: Story, sentence: Sentence, found: Multiple) -> tuple[Read, Read] | None:
    """``26 sopranos in the choir but just 13 tenors, half as many.``: the second of the only two counts of a sentence that ends with it."""
    low, here = story.tokens.low, _sizes(story, sentence, found)
    much = low[found.last : found.last + 2] == ["as", "many"] and low[found.last + 2] in {*_ENDS, ","}
    if not much or len(here) != 2 or here[1].last > found.first or low[found.first - 1] != ",":
        return None
    base, many = here
    gap = low[story.phrase(base)[1] : story.phrase(many)[0]]
    joined = {"but", "and", "against", "while"} & set(gap) and many.figure.noun and base.figure.noun and len(gap) < _REACH
    counts = {many.claim.kind, base.claim.kind} == {"count"}
    before = [s for s in story.beside(sentence, 2, 0) if s is not sentence]
    if not joined or not counts or story.phrase(many)[1] != found.first - 1 or any(story.here(s) for s in before):
        return None
    less = (found.worth.stated.number or 0) < 1
    return (many, base) if less == ((many.claim.stated.number or 0) < (base.claim.stated.number or 0)) else None


_REACH = 12


def _are_alike(many: Read, base: Read) -> bool:
    plain = many.is_plain and base.is_plain and {many.claim.kind, base.claim.kind} <= _KINDS
    one, other = base_unit(many.claim), base_unit(base.claim)
    nouns = of_one_noun(many.claim, base.claim) or many.sentence is base.sentence and many.first > base.first
    return plain and (one == other or not one or not other) and nouns
