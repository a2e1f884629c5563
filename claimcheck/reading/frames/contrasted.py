"""Contrasted: a comparative that sets one thing against another, and the only two figures of a kind that are told behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.nearby import base_unit, stem
from claimcheck.reading.ties.common.sides import Sides, meet, segment, sides
from claimcheck.reading.ties.comparing.contrasts import of_another_matter, than_of
from claimcheck.reading.ties.comparing.directions import WORDS, fitting_size, measured, of_one_kind, ordered
from claimcheck.reading.ties.comparing.whens import told_when
from claimcheck.reading.ties.records.eras import month_of
from claimcheck.reading.ties.shares.changing import LEADS
from claimcheck.reading.words.calendar import WEEKDAYS
from claimcheck.reading.words.grammar import FORMER, SUBJECTS, USUAL

_WORDS = frozenset(WORDS) - {"ahead", "further", "farther", "nearer"}
_KINDS = frozenset("count money measure duration rate mean level share".split())
_ON = 3  # sentences behind the comparative
_COUNTING = frozenset("more fewer less".split())
_SIZED = frozenset("larger smaller bigger".split())
_ANYHOW = frozenset("higher lower greater more less".split())
_MASSES = frozenset("heavier lighter".split())
_OPENING = SUBJECTS | frozenset("its their his her".split())
_OLD = FORMER | USUAL | frozenset("old last then before replaces replaced predecessor".split())


def contrasted(story: Story, tied: Tied) -> Iterator[Guess]:
    """The order of the two figures of each *A is shorter than B*: ``The first took 11 weeks. The second took nine``."""
    for sentence in story.holding(_WORDS) if story.is_brief else ():
        for k in story.places(_WORDS, sentence):
            if LEADS & set(story.tokens.low[sentence.first : k]):
                continue  # "Their lead is smaller than in 2012": it is that of one figure over another
            than = than_of(story, sentence, k)
            set_out = sides(story, sentence, than) if than >= 0 else None
            pair = _pair(story, sentence, k, set_out) if set_out is not None and set_out.other else None
            if pair is None or any(tied.as_(r, "order", "rise", "fall", "change") for r in pair):
                continue
            tell = f"tell the two figures that “{story.tokens.low[k]}” compares"
            yield Guess((ordered(story, k, *pair, tell),), sure=True)


def _pair(story: Story, sentence: Sentence, k: int, set_out: Sides) -> tuple[Read, Read] | None:
    """The figure of the one side and that of the other, where no third counts the same."""
    found = [r for s in story.beside(sentence, 0, _ON) for r in fitting_size(story, s, k) if r.first >= set_out.end and _is_plain(r)]
    found = [r for r in found if may_measure(story, k, r)]
    found = [r for r in found if (set_out.then and month_of(story, r)) or not of_another_matter(story, sentence, k, r)]
    if any(w in WORDS for w in story.tokens.low[set_out.end : max((r.first for r in found[:2]), default=0)]):
        return None  # "cheaper than it was in June, at 220p, but dearer than cheese was then, at 210p"
    if len(found) < 2 or story.apart(found[0].sentence, sentence) > 1 or not of_one_kind(found[0], found[1]):
        return None
    if story.apart(found[1].sentence, found[0].sentence) > 1 or any(of_one_kind(r, found[0]) for r in found[2:]):
        return None
    a, b = found[:2]
    one, other = _side(story, sentence, set_out, a), _side(story, sentence, set_out, b)
    then = set_out.then and "first" not in set_out.other
    if one == other == 0 and "first" in set_out.other and stem("second") in set_out.one:
        return (b, a) if _is_next(story, a, b) else None
    if one * other >= 0 and (one == other or then):
        return None
    return (a, b) if one > other else (b, a)


def _is_plain(read: Read) -> bool:
    claim = read.claim
    return claim.kind in _KINDS and claim.stated.bound == "=" and claim.modality in ("stated", "forecast")


def may_measure(story: Story, k: int, read: Read) -> bool:
    """True for what the comparative can be said of: no bars of a larger city, no wells of one with more mines."""
    low, word, noun = story.tokens.low, story.tokens.low[k], read.claim.scope.noun
    if read.claim.kind == "duration" and story.after(read, 1) in (["ago"], ["earlier"], ["later"]):
        return False
    kinds = WORDS[word][1]
    if read.claim.kind == "money" and not ("money" in kinds or word in _ANYHOW):
        return False  # "The new car is lighter. It costs $24,000"
    if word in _MASSES or (word in _SIZED and _is_per(story, read)):
        return measured(read) == "mass" and word in _MASSES
    if read.claim.kind != "count" or not read.figure.noun:
        return word not in _COUNTING or read.claim.kind in ("count", "share") or not is_plural(low[k + 1])
    if word in _COUNTING:
        return stem(read.figure.noun) == stem(low[k + 1])
    if word in _ANYHOW:
        sentence = story.sentence_at(k) or read.sentence
        return stem(read.figure.noun) in {stem(w) for w in low[sentence.first : sentence.last]}
    return people(story, noun) if word in _SIZED else not kinds or bool(base_unit(read.claim))


def _is_per(story: Story, read: Read) -> bool:
    """True for *24 pupils to a class*, which does not say how large a school is."""
    return bool(read.figure.per) or any(w in ("a", "an", "each", "every", "per") for w in story.after(read, 2))


def _side(story: Story, sentence: Sentence, set_out: Sides, read: Read) -> int:
    """1 for a figure told of the one thing, -1 of the other, 0 where the words do not say."""
    words = segment(story, set_out, read)
    mine, its = meet(words, set_out.one), meet(words, set_out.other)
    if mine != its:
        return 1 if mine else -1
    low = story.tokens.low
    clause = _clause(story, read)
    if set_out.then or _OLD & set(low[sentence.first : set_out.end]):
        when = -1 if _OLD & set(clause) else told_when(story, read)
        if when or (set_out.then and month_of(story, read) and "first" not in set_out.other):
            return when or 1
    opens = low[read.sentence.first] in _OPENING and not any(r.first < read.first for r in story.here(read.sentence))
    return 1 if opens and story.apart(read.sentence, sentence) == 1 else 0


def _is_next(story: Story, a: Read, b: Read) -> bool:
    """True where *a* is told of a month and *b* of a day of this week, or *a* of an earlier day of a week."""
    days = [next((WEEKDAYS[w] for w in _clause(story, r) if w in WEEKDAYS), -1) for r in (a, b)]
    return days[1] >= 0 and (0 <= days[0] < days[1] or (days[0] < 0 and bool(month_of(story, a)) and not month_of(story, b)))


def _clause(story: Story, read: Read) -> Sequence[str]:
    """The words of the sentence of *read* from the figure before it up to the one behind."""
    low, here = story.tokens.low, story.here(read.sentence)
    first = max((r.last for r in here if r.first < read.first), default=read.sentence.first)
    ends = [b for a, b in pairwise((*range(read.last, read.sentence.last), read.sentence.last)) if low[a] in (",", ";", "and", "where")]
    return low[first : min([read.sentence.last, *ends[:1]])]
