"""Cohesion: whether two paragraphs speak of one matter, as far as their words show (Halliday and Hasan: reference and repetition)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import groupby

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import may_be_people
from claimcheck.reading.ties.common.nearby import of_one_unit
from claimcheck.reading.ties.common.things import weighed
from claimcheck.reading.words.calendar import DAYS_IN, MONTHS, NOWADAYS, PARTS_OF_DAY, SEASONS, WEEKDAYS
from claimcheck.reading.words.grammar import MODALS, NOT, OTHERS, OWNERS, SUBJECTS, TAKEN_UP, THEM
from claimcheck.reading.words.numbers import MAJORITY, ORDINALS, PLURAL_SIZES, SCALES, SMALL, TENS
from claimcheck.reading.words.units import CURRENCIES

# What any paragraph may say, whatever it is about.
_ANYWHERE = frozenset(
    "about above according across after again against ago ahead all almost along already also although among and announced any are "
    "around asked average away back because become been before began behind being below beside besides between beyond big both brought "
    "but called came cent compared did does done down dr due during each early either else end enough even ever every except expected "
    "far few figure figures find for found from gave get given gives going gone good got had half has have having held help here high "
    "higher him himself how however into itself just kept knew know known last late later least left less let like likely long longer "
    "look low lower made make making man many meant men more mr mrs ms much near nearly need new next number off official officials "
    "often old once only out over own part people per percent perhaps place placed point points put reach reached ready record report "
    "reported reports rest right said same saw say saying says see seem seen sent set several short show shown shows side since some "
    "something sometimes soon spokesman spokeswoman statement still such take taken tell than that the then there thing things think "
    "though thought through till time times together told too took total toward towards turn twice under until upon use used very via "
    "want wanted was way well went were what when where whether while who whole whose why with within work years yes yet you".split()
)
_CALENDAR = frozenset(w for table in (MONTHS, WEEKDAYS, SEASONS, PARTS_OF_DAY, NOWADAYS, DAYS_IN) for w in table)
_NUMBERS = frozenset(w for table in (SMALL, TENS, SCALES, ORDINALS, MAJORITY, PLURAL_SIZES) for w in table)
_SMALL_WORDS = MODALS | NOT | OTHERS | OWNERS | SUBJECTS | THEM
# What at the head of a paragraph, or as the thing its figure tells of, takes up the one before it.
_TAKES_UP = TAKEN_UP | THEM | OTHERS | OWNERS | frozenset("such both neither each half rest remaining then there but".split())
_PRONOUNS = TAKEN_UP | THEM | OWNERS | {"him"}
_DEFINITE = frozenset("the those these all".split())
_EVERY = frozenset("each every apiece".split())
_A_SIZE_OF = (["a", "of"], ["an", "of"])
_ALL_OF = frozenset(("each", "both", "all"))
_OPENING = 7
_MONEY = frozenset(unit for unit, _ in CURRENCIES)
_SHORT = 6  # sentences
_BRIEF = 2  # sentences a paragraph, on the mean
# Nouns that are of something (relational: Barker, Possessive Descriptions, 1995).
_RELATIONAL = frozenset(
    "average mean median total sum bill cost price figure number rate share toll increase rise fall drop gain loss change difference gap "
    "margin lead levy fee charge fine score result".split()
)


def of_one_matter(story: Story, link: Link) -> bool:
    """True unless *link* ties figures of paragraphs that have nothing to do with each other."""
    told = [claim for claim in map(story.claim, link.claims) if claim.role == "body"]
    if len(told) < len(link.claims) or link.sort == "ago":
        return True  # the headline and the captions are of the whole story; what began long ago goes by several names
    blocks = sorted({claim.block for claim in told})
    if len(blocks) > 1 and len(story.sentences) <= _SHORT:
        reads = [r for r in story.reads if r.claim.id in link.claims]
        if not of_two_matters(story, reads):
            return True  # in a story so short the paragraphs are of one matter, unless a figure says that it is of another
    return all(_is_joined(story, blocks[:k], blocks[k]) for k in range(1, len(blocks)))


def _is_joined(story: Story, before: Sequence[int], block: int) -> bool:
    of = paragraphs(story)
    return block not in of or any(b not in of or _goes_on(story, b, block) or cohere(story, of[b], of[block]) for b in before)


def _goes_on(story: Story, block: int, after: int) -> bool:
    """True where the paragraph *after* is the next one of a story with a headline, told in paragraphs of a sentence or two."""

    def find() -> Mapping[int, int]:
        of = paragraphs(story)
        headed = any(s.role == "headline" for s in story.sentences)
        return {b: place for place, b in enumerate(of)} if headed and sum(map(len, of.values())) <= _BRIEF * len(of) else {}

    places = story.once(("places of paragraphs", 0), find)
    return bool(places) and places[after] - places[block] == 1


def paragraphs(story: Story) -> Mapping[int, Sequence[Sentence]]:
    """The sentences of each paragraph of the body, by the number of its block."""

    def find() -> Mapping[int, Sequence[Sentence]]:
        body = (s for s in story.sentences if s.role == "body")
        return {block: list(held) for block, held in groupby(body, key=lambda s: s.block)}

    return story.once(("paragraphs", 0), find)


def cohere(story: Story, before: Sequence[Sentence], after: Sequence[Sentence]) -> bool:
    """True where *after* takes up what *before* tells: by a word of weight, or by one near its head that points back."""
    return bool(_weight(story, before) & _weight(story, after)) or _points_back(story, after)


def of_another_matter(story: Story, read: Read, others: Sequence[Read]) -> bool:
    """True for the 340 of *The group employs 340 people* beside figures of other sentences: its words are none of theirs.

    It tells what it counts, by a noun or in a unit that none of *others* has, and no sentence takes up another.
    """
    here, low = read.sentence, story.tokens.low
    if not _tells_thing(story, read) or any(r.sentence is here or _are_one(read, r) or _takes_up(story, read, r) for r in others):
        return False
    if read.claim.scope.noun == "life" or any(r.figure.another for r in (read, *others)):
        return False  # "had claimed 146 lives": of any toll; "recorded 11 more deaths": of what was told
    if _EVERY & set(low[here.first : here.last]) or _points_back(story, [here]):
        return False
    if any(_PRONOUNS & set(low[s.first : s.last]) or low[s.first] in _ALL_OF for s in story.beside(here, 0, 1) if s is not here):
        return False
    told = _weight(story, [here])
    return not any(told & _weight(story, [s]) for s in {r.sentence.number: r.sentence for r in others}.values())


def of_two_matters(story: Story, reads: Sequence[Read], beside: Sequence[Read] = ()) -> bool:
    """True where one of *reads* is of another matter than the rest of them and those *beside*."""
    return any(of_another_matter(story, r, [o for o in (*reads, *beside) if o is not r]) for r in reads)


def is_time_of_another(story: Story, at: int, *others: int) -> bool:
    """True where the figure that stands at token *at* is of another matter than those at *others*."""
    reads = [next((r for r in story.reads if r.first <= k < r.last), None) for k in (at, *others)]
    return reads[0] is not None and of_another_matter(story, reads[0], [r for r in reads[1:] if r is not None])


def _tells_thing(story: Story, read: Read) -> bool:
    """True where the words of a figure tell what it counts: its noun or unit, or *a population of* before it."""
    told = read.figure.noun or read.claim.amount.unit.partition("/")[0]
    ahead = story.before(read, 3)
    return bool(told) or (ahead[:1] + ahead[2:] in _A_SIZE_OF and ahead[1].isalpha() and not _is_plain_size(story, ahead[1]))


def _is_plain_size(story: Story, noun: str) -> bool:
    """True for the noun of *a toll of 47*, which is of something, and of *a cook of 47*, who is so old."""
    return noun in _RELATIONAL or may_be_people(story, noun)


def _are_one(a: Read, b: Read) -> bool:
    """True for figures of one noun, of units of one dimension, or both of money."""
    one, other = (r.claim.amount.unit.partition("/")[0] for r in (a, b))
    if one and other:
        return one == other or {one, other} <= _MONEY or of_one_unit(a.claim, b.claim, elided=False)
    return bool(a.figure.noun) and a.claim.scope.noun == b.claim.scope.noun


def _takes_up(story: Story, read: Read, other: Read) -> bool:
    """True where the later of two leaves out what it counts, or counts *the 1,500 marchers*, or where its sentence points back."""
    low, later = story.tokens.low, max(read, other, key=lambda r: r.first)
    first = story.phrase(later)[0]
    return not _tells_thing(story, later) or bool(_DEFINITE & set(low[first - 1 : first + 1])) or _points_back(story, [later.sentence])


def _weight(story: Story, block: Sequence[Sentence]) -> frozenset[str]:
    """The stems of the words of *block* that say what it is about."""
    low = story.tokens.low

    def find() -> frozenset[str]:
        return frozenset(weighed([w for s in block for w in low[s.first : s.last] if len(w) > 2])) - _empty()

    return story.once(("weight", block[0].number), find)


@cache
def _empty() -> frozenset[str]:
    """The stems of what says nothing of the matter of a paragraph."""
    return frozenset(weighed(sorted(_ANYWHERE | _CALENDAR | _NUMBERS | _SMALL_WORDS)))


def _points_back(story: Story, block: Sequence[Sentence]) -> bool:
    """True where *block* begins with a word that stands for something told before it: ``They``, ``The other 3,000``, ``Of those``.

    So does what is of something, and of what is not said: ``The average is``, ``After 30 days the bill has reached``.
    """
    first = block[0].first
    opening = story.tokens.low[first : min(first + _OPENING, block[0].last)]
    return (
        bool(_TAKES_UP & set(opening))
        or opening[:1] == ["so"]
        or any(a == "the" and b in _RELATIONAL and c != "of" for a, b, c in zip(opening, opening[1:], opening[2:], strict=False))
    )
