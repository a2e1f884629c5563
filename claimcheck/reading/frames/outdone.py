"""Outdone: a figure called the greatest or the least, and the only other one of its kind, told of a time before it."""

from __future__ import annotations

from collections.abc import Iterator, Set
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.frames.passed import WIDER, superlative
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.nearby import base_unit, of_one_noun, of_one_unit
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.records.called import Told
from claimcheck.reading.ties.records.earlier import year_of
from claimcheck.reading.ties.records.rivals import CONCEDING, may_be, of_another_body, of_another_class
from claimcheck.reading.ties.shares.changing import is_change
from claimcheck.reading.words.grammar import FORMER, OTHERS, RIVALS, USUAL

_NEAR = 2  # sentences
_SIZE = Fraction(3, 2)
_KINDS = frozenset(("count", "money", "measure", "share", "rate", "mean", "extreme", "level", "duration"))
# What is told with one of these was so until then.
_THEN = FORMER | frozenset("old before until till never ago inside".split())
# What is told with one of these was not, or need not be passed.
_APART = (OTHERS | RIVALS | USUAL).union(
    "since later next target forecast forecasts expected only except second third still behind short shy almost nearly elsewhere "
    "abroad worldwide globally than men's women's any not after fell rose".split()
)


_BESIDE = 3  # words
_ENDANGERED = frozenset("danger threatened doubt troubled reach sight".split())
_UNBEATEN = frozenset("never untouched intact safe".split())


def outdone(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each figure called a record with the only figure near it that it has to pass."""
    for sentence in story.sentences:
        told = superlative(story, sentence) if sentence.role not in ("headline", "caption") else None
        if told is None or told.since is not None or told.back:
            continue
        if story.tokens.low[told.first] in ("oldest", "youngest"):
            continue
        near = [r for s in story.beside(sentence, _NEAR, _NEAR) for r in amounts(story, s) if _is_plain(r) and not is_change(story, r)]
        near = [r for r in near if "from" not in story.before(r, 1 + (story.before(r, 1) == ["the"]))]  # "up from the $26m of a year ago"
        for rival in near:
            mine = [r for r in near if r is not rival and _is_like(r, rival) and not of_another_body(story, r, rival)]
            words = story.words(rival.sentence)
            if _are_two_accounts(story.words(sentence), words):
                continue  # "a record profit of £8,200. Last year's sales came to £9,100"
            if any(_is_over(story, s) for s in story.beside(sentence, 0, _NEAR) if s.number <= rival.sentence.number):
                continue  # "the highest since 1931. That record lasted a day. On Wednesday it showed 40.3C"
            if WIDER & set(story.before(rival, 4)) and not WIDER & story.words(sentence):
                continue  # "the highest August reading. The national record, 47.1C"
            if rival.sentence is not sentence and of_another_class(story, sentence, told, words):
                continue
            if rival.sentence is sentence and 0 <= rival.first - told.last < _BESIDE and _UNBEATEN & words:
                continue  # "The record, 38.5C in August 2003, was never in danger"
            if any(r.sentence is not sentence and _is_of_another_spell(story, told, r.sentence) for r in (rival, *mine)):
                continue
            if not CONCEDING.isdisjoint(story.before(rival, 12)):
                continue  # "though a museum is said to have offered €400,000"
            if rival.sentence is sentence and _is_told_of_rival(story, told, rival):
                continue  # "has 31 goals this season. His best year was 2023-24, when he scored 34"
            if "record" in story.before(rival, 2) and "never" in words and _ENDANGERED & words:
                continue  # "a personal best. The world record of 1:53.9 was never in danger"
            if len(mine) == 1 and not tied.as_(rival) and _is_then(story, rival) and _is_now(story, sentence, told, mine[0], rival):
                yield Guess((_link(story, told, mine[0], rival),), sure=True)


def _is_of_another_spell(story: Story, told: Told, sentence: Sentence) -> bool:
    """True for *the biggest of the winter. The heaviest of the war, in September, had 405*: each is the greatest of its own time."""
    other = superlative(story, sentence)
    spells = [story.tokens.low[one.last : one.last + 3] for one in (told, other) if one is not None]
    return len(spells) > 1 and all(spell[:2] == ["of", "the"] for spell in spells) and spells[0] != spells[1]


def _are_two_accounts(one: Set[str], other: Set[str]) -> bool:
    """True where the words of two sentences tell of different sums of a firm: its profit and its sales."""
    mine, yours = ({_ACCOUNTS[w] for w in words if w in _ACCOUNTS} for words in (one, other))
    return bool(mine) and bool(yours) and not mine & yours


_ACCOUNTS = {
    **dict.fromkeys(("profit", "profits"), "profit"), **dict.fromkeys("sales turnover revenue revenues takings".split(), "sales"),
    **dict.fromkeys(("loss", "losses"), "loss"), **dict.fromkeys(("cost", "costs", "spending"), "costs"),
}  # fmt: skip


def _is_told_of_rival(story: Story, told: Told, rival: Read) -> bool:
    """True for *His best year was 2021, with 34*: the sentence begins with the place, and what follows the verb has it."""
    low = story.tokens.low
    opens = told.first - rival.sentence.first < 2  # noqa: PLR2004
    return opens and bool(_COPULAS & set(low[told.last : told.last + _SUBJECT])) and rival.first > told.last


_COPULAS = frozenset("was is came were".split())
_SUBJECT = 4  # tokens


def _is_over(story: Story, sentence: Sentence) -> bool:
    """True for *That record lasted a day*, *The record stood for a week*: a record that was passed by what came behind it."""
    low = story.tokens.low
    return any(low[k - 1] in ("that", "this", "the") and low[k + 1] in _LASTED for k in story.places(_RECORD, sentence))


_RECORD = frozenset("record mark high best peak low".split())
_LASTED = frozenset("lasted stood survived held fell tumbled endured lived".split())


def _is_plain(read: Read) -> bool:
    claim = read.claim
    plain = claim.stated.bound in ("=", ">", "<") and claim.modality == "stated" and claim.kind in _KINDS
    return plain and (claim.kind != "duration" or base_unit(claim) in ("second", "minute"))


def _is_like(a: Read, b: Read) -> bool:
    """True for two figures of one unit and noun, or of which one leaves them out, that are of a like size."""
    one, other = a.claim, b.claim
    first, second = (abs(Fraction(c.stated.number or c.stated.lo or c.stated.hi or 0)) for c in (one, other))
    bare = not base_unit(other) and not other.scope.noun and not base_unit(one)
    unit = bare or (of_one_unit(one, other) and bool(base_unit(one)) == bool(base_unit(other)))
    return unit and of_one_noun(one, other) and 0 < max(first, second) < _SIZE * min(first, second)


def _is_then(story: Story, rival: Read) -> bool:
    """True for a figure of an earlier year, or one that the words put before now."""
    words = set(story.words(rival.sentence))
    if ("years", "old") in pairwise(story.tokens.low[rival.last : rival.sentence.last]):
        words.discard("old")
    year = year_of(story, rival)
    past = year is not None and story.published is not None and year < story.published.year
    return bool(past or _THEN & words) and not _APART & words and not {"all", "time"} <= words  # "Its all-time high"


def _is_now(story: Story, sentence: Sentence, told: Told, record: Read, rival: Read) -> bool:
    """True for the figure that the superlative is said of: of its sentence or the one before, and of no earlier year."""
    if not may_be(story, record) or record.claim.stated.bound != "=" or rival.sentence.number < sentence.number:
        return False
    if record.first > told.last and story.before(record, 1 + (story.before(record, 1) == ["the"]))[:1] == ["of"]:
        return False  # "the lowest of six elections": how many there are
    year = year_of(story, record)
    if record.sentence is not rival.sentence and year is not None and story.published is not None and year < story.published.year - 1:
        return False
    low = story.tokens.low
    if any(low[k] == "until" and low[k + 1] not in ("then", "now") for k in range(record.last, rival.first - 1)):
        return False  # "Her record of 2:19:40 stood until Kiplagat ran 2:18:55"
    alone = rival.sentence is not sentence or rival.first > told.last
    return alone and 0 <= story.apart(sentence, record.sentence) < 2 and record.first < rival.first


def _link(story: Story, told: Told, record: Read, rival: Read) -> Link:
    raced = record.claim.kind == "duration" or "ran" in story.tokens.low[record.sentence.first : record.first]
    way = -told.way if raced else told.way
    record, rival = in_unit(story, record, rival), in_unit(story, rival, record)
    assumed = f"{lines(record.claim, rival.claim, 'count')} one thing at two times"
    return Link("previous" if way > 0 else "previous low", (record.claim.id, rival.claim.id), assumption=assumed)
