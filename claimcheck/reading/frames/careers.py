"""Careers: how old someone was when something began and when it was over, and the years that the words tell to lie between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

import attrs

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.lengths import Length, exactly, lengths
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, lines
from claimcheck.reading.ties.calendar.ages_told import Age, ages_told
from claimcheck.reading.ties.calendar.bearers import KIN
from claimcheck.reading.ties.calendar.lives import MEN, WOMEN
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.lists.items import TITLES
from claimcheck.values.exact import whole
from claimcheck.values.interval import Interval

_BACK, _ON = 2, 1
_YEARS = {"year": 1, "decade": 10}
_LEAST = 3  # years that hardly lie between two ages by chance
_REACH = 8
_FAR = 3
_TIED = ("change", "span", "rate", "apart", "age")
_NEAR = 36  # words between the first and the last of the three
_STAYED = frozenset("stayed spent served lasted remained ruled reigned worked played waited lived toiled".split())
_NOT_BEHIND = frozenset("earlier before old younger older apart senior junior".split())
_NOT_AHEAD = frozenset("last past next another previous first every each further minimum maximum least".split())
_SPENT = frozenset("after spent spending nearly full all whole of following gave giving".split())
_HERE = frozenset("it there them him her here together on".split())
_VERBS = frozenset("ran sat sang led held kept taught wrote sold drove flew fought stood been played".split())
_TWO = frozenset("they their both another respectively two couple twins".split())
_ONE = frozenset("at aged age was when of be been turned".split())
_SPARED = frozenset("suspended parole remission probation licence remand early minimum least".split())
_WALLS = frozenset("; and but while where who which whom".split())


def careers(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each time told in years with the only two ages near it, where they are of one person and it lies between them."""
    done = {name for link in tied.links if link.sort in _TIED for name in link.claims}
    for sentence in story.sentences:
        spans = [x for x in lengths(story, sentence) if x.claim.amount.unit in _YEARS and x.claim.id not in done]
        for x in spans:
            near = story.beside(sentence, _BACK, _ON)
            ages = [age for s in near for age in ages_told(story, s) if not age.of_thing and age.claim.stated.bound == "="]
            pair = _pair(story, sentence, x, ages)
            if pair is not None and not {age.claim.id for age in pair} & done:
                yield Guess((_link(story, x, *pair),), sure=_is_counted(story, x))
            if pair is None and (pair := _of_namesake(story, sentence, x)) is not None and not {age.claim.id for age in pair} & done:
                proof = "the words count the years between two ages of one person"
                yield Guess((attrs.evolve(_link(story, x, *pair), proof=proof, assumption=""),), sure=True)


def _link(story: Story, x: Length, young: Age, old: Age) -> Link:
    number = Fraction(x.claim.stated.number or 0) * _YEARS[x.claim.amount.unit]
    around = Interval(whole(number - 1), whole(number + 1))
    apart = story.word(x.first, x.last, attrs.evolve(exactly(number, "year"), usual=around, widest=around), "change")
    assumed = f"the ages of {lines(young.claim, old.claim)} are those of one person before and after the time between"
    return Link("change", (apart.id, young.claim.id, old.claim.id), assumption=assumed)


def _pair(story: Story, sentence: Sentence, x: Length, ages: Sequence[Age]) -> tuple[Age, Age] | None:
    """The younger and the older age that *x* lies between, or None."""
    by_age = sorted(ages, key=lambda age: (age.claim.stated.number or 0, age.first))
    number = x.claim.stated.number
    if len({age.claim.stated.number for age in ages}) != 2 or number is None or number * _YEARS[x.claim.amount.unit] < _LEAST:
        return None
    young, old = by_age[0], by_age[-1]
    if not _lies_between(story, sentence, x, young, old) or not _is_one(story, sentence, young, old):
        return None
    apart = (old.claim.stated.number or 0) - (young.claim.stated.number or 0)
    if _FAR * min(apart, number * _YEARS[x.claim.amount.unit]) < max(apart, number * _YEARS[x.claim.amount.unit]):
        return None  # "joined the cabinet at 40 and spent six years at defence", of one who is 61
    return young, old


def _of_namesake(story: Story, sentence: Sentence, x: Length) -> tuple[Age, Age] | None:
    """*entered it first at 22 and missed none in the 49 years since*, and the age told before beside the name that opens this."""
    low, t = story.tokens.low, story.tokens
    at = sentence.first + (low[sentence.first] in TITLES)
    young = [age for age in ages_told(story, sentence) if not age.of_thing and age.lead in _ONE and age.claim.stated.bound == "="]
    if len(young) != 1 or x.first < young[0].last or low[x.last] != "since" or x.bare or not t.written(at)[:1].isupper():
        return None
    if (KIN | _TWO) & set(low[sentence.first : x.last]):
        return None
    told = [age for s in story.sentences[: sentence.number] if s.role == "body" for age in ages_told(story, s)]
    own = [age for age in told if age.lead == "," and low[age.first - 2] == low[at] and low[age.last] == ","]
    numbers = {age.claim.stated.number for age in own}
    if len(numbers) != 1 or (own[0].claim.stated.number or 0) <= (young[0].claim.stated.number or 0):
        return None
    return young[0], own[0]


def _is_counted(story: Story, x: Length) -> bool:
    """True where the words count from the one age to the other: *ten years ago*, *stayed 36 years*, *since she was*, *behind her*."""
    low, behind = story.tokens.low, story.tokens.low[x.last : x.last + 6]
    since = "since" in behind[:2] or (behind[:1] == [","] and "since" in behind[1:3])
    return behind[:1] == ["ago"] or since or "behind" in behind or low[x.first - 1] in _STAYED


def _lies_between(story: Story, sentence: Sentence, x: Length, young: Age, old: Age) -> bool:
    """True for *23 years later, at 60, he*, and for a time spent that the sentence of either age tells."""
    low = story.tokens.low
    ahead = low[max(sentence.first, x.first - 3) : x.first]
    behind = low[x.last : x.last + 1]
    if x.bare or _NOT_BEHIND & set(behind) or _NOT_AHEAD & set(ahead[-1:]):
        return False
    if behind == ["ago"] and young.sentence is sentence and {"and", "but"} & set(low[young.last : x.first]):
        return False  # "married at 22 and was widowed 39 years ago"
    if _is_counted(story, x) or _is_to_come(story, sentence, x, old):
        return max(young.last, old.last, x.last) - min(young.first, old.first, x.first) < _NEAR
    if behind in (["later"], ["on"]) or (behind == ["after"] and low[x.last + 1] in ("that", "this")):
        gap = low[x.last : old.first] if x.last <= old.first else low[old.last : x.first]
        return old.sentence is sentence and young.last <= x.first and len(gap) < _REACH and not _WALLS & set(gap)
    if sentence not in (young.sentence, old.sentence):
        return False
    if ahead[-1:] == ["for"]:
        verb = ahead[-2:-1]
        return bool(verb) and (verb[0].endswith(("ed", "ing")) or verb[0] in _HERE or verb[0] in _VERBS)
    return (bool(_SPENT & set(ahead[-2:])) or ahead[-2:] in (["in", "those"], ["in", "these"])) and behind != ["of"]


def _is_to_come(story: Story, sentence: Sentence, x: Length, old: Age) -> bool:
    """True for *could be jailed for 20 years and would be 53 on his release*."""
    ahead = story.tokens.low[max(sentence.first, old.first - 4) : old.first]
    if _SPARED & story.words(sentence):
        return False
    return old.sentence is sentence and x.last <= old.first and "be" in ahead and bool({"will", "would"} & set(ahead))


def _is_one(story: Story, sentence: Sentence, young: Age, old: Age) -> bool:
    """True where nothing near two ages tells of a second person."""
    low = story.tokens.low
    first = min(young.sentence.first, old.sentence.first, sentence.first)
    last = max(young.sentence.last, old.sentence.last, sentence.last)
    words = {low[k] for k in range(first, last) if low[k + 1 : k + 2] != ["of"]}
    if (KIN | _TWO) & words or (MEN & words and WOMEN & words):
        return False
    return _is_clausal(young) or _is_clausal(old)


def _is_clausal(age: Age) -> bool:
    """True for *at 23*, *was 23 when*; not for an age in apposition to a name."""
    return age.lead in _ONE or age.lead not in (",", "(", "apposed")
