"""Samples: a share told first and then the figures that show it, a turnout, a rate of arrests or passes, what a discount takes off."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise, takewhile

from claimcheck.claims.link import Link
from claimcheck.reading.frames.bound import KINDS, of_one_matter
from claimcheck.reading.frames.operands import MOST, Tied, figures_of, like, near, number, size, told_in, told_itself, unit_of
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.records.eras import era
from claimcheck.reading.ties.shares.apart import is_year
from claimcheck.reading.ties.shares.changing import change_word, end_of_share
from claimcheck.reading.ties.shares.plain_shares import is_share
from claimcheck.reading.ties.sums.wholes import whole_of
from claimcheck.reading.words.grammar import THEM

_TIED = ("share", "change", "parts", "rest", "ratio", "fall by")
_MISFIT = Fraction(5, 2)  # what is further off was never meant
_ON, _PLENTY = 3, 10


def samples(story: Story, tied: Tied) -> Iterator[Guess]:
    """The part and the whole of each share that nothing ties, in the words of a survey, a vote, a rate or a price."""
    for read in story.related:
        claim = read.claim
        told = claim.kind == "share" and claim.stated.number and claim.modality not in ("denied", "conditional")
        if not told or tied.as_(read, *_TIED) or _is_of_the_rest(story, read):
            continue
        found = [*_turnout(story, read), *_rate(story, read), *_discount(story, read)]
        if is_share(story, read) and not found:
            found = [*_shown_next(story, read), *_surveyed(story, read), *_thus(story, read)]
        pairs = [(p, w) for p, w in found if _fits(story, read, p, w) and not any(of_another_time(story, read, r) for r in (p, w))]
        if pairs:
            yield Guess(tuple(_link(story, read, p, w) for p, w in pairs[:MOST]), sure=len(pairs) == 1)
        elif stake := list(_stake(story, read)):
            yield Guess(tuple(_link(story, read, p, w) for p, w in stake[:MOST]), sure=len(stake) == 1)


def _is_of_the_rest(story: Story, read: Read) -> bool:
    """True for *most of what is left*, *half of the remainder*: a share of what no figure beside it tells."""
    return bool(_REST & set(story.tokens.low[end_of_share(story, read) : end_of_share(story, read) + _NEXT]))


_REST, _NEXT = frozenset("left remains rest remainder remaining".split()), 5


def _link(story: Story, read: Read, part: Read, whole: Read) -> Link:
    some, of = told_in(story, part, whole), told_in(story, whole, part)
    assumed = f"{lines(some, of, 'speak')} of the part and the whole of {read.claim.said}"
    return Link("share", (read.claim.id, some.id, of.id), assumption=assumed)


def _fits(story: Story, read: Read, part: Read, whole: Read) -> bool:
    """True where *part* comes close to that share of *whole*."""
    unit = unit_of(story, whole)
    a, b = size(story, part, unit), size(story, whole, unit)
    told = number(read) / (100 if read.claim.amount.unit == "percent" else 1)
    return 0 < a < b and 0 < told and 1 / _MISFIT < a / b / told < _MISFIT


def of_another_time(story: Story, read: Read, other: Read) -> bool:
    """True where *other* is told of a year of its own, or of the past where the share is not: ``18,400 voted in 2019``."""
    if read.sentence is other.sentence:
        return False
    low = story.tokens.low
    years, its = ({w for w in low[s.first : s.last] if is_year(w)} for s in (read.sentence, other.sentence))
    apart = bool({"ago", "earlier", "previously"} & set(low[other.sentence.first : other.first])) or "when" in story.before(other, 3)
    lapsed, its_lapse = ({b for a, b in pairwise(low[s.first : s.last]) if a == "last"} for s in (read.sentence, other.sentence))
    return apart or bool(its - years or lapsed - its_lapse) or era(story, read) != era(story, other) == -1


def _clause(story: Story, read: Read, back: int = 7, on: int = 7) -> set[str]:
    """The words around *read* in its sentence, up to the figures beside it."""
    here = [r for r in figures_of(story, read.sentence) if r is not read]
    first = max((story.phrase(r)[1] for r in here if r.last <= read.first), default=read.sentence.first)
    if first > read.sentence.first:  # "names on the register, and 24,480 voted"
        first = next((k for k in range(read.first - 1, first - 1, -1) if story.tokens.low[k] in _JOINTS), first)
    last = min((r.first for r in here if r.first >= read.last), default=read.sentence.last)
    return set(story.tokens.low[max(first, read.first - back) : min(last, read.last + on)])


_JOINTS = frozenset(", ; : and but".split())


# ---- a survey --------------------------------------------------------------------------------------------------------


def _shown_next(story: Story, read: Read) -> Iterator[tuple[Read, Read]]:
    """``was returned with 64 per cent of the vote. She took 16,740 of the 31,000``: the next sentence names the part and its whole."""
    if len(figures_of(story, read.sentence)) != 1:
        return
    for sentence in story.beside(read.sentence, 0, 1)[1:]:
        named = [(r, w) for r in figures_of(story, sentence) if (w := whole_of(story, r)) is not None]
        named = [(r, w) for r, w in named if r.claim.kind == "count" and not _of_another_name(story, read, w)]
        if len(named) == 1 and story.tokens.low[sentence.first] in ("he", "she", "it", "they", "that", "this"):
            yield named[0]


_WALLS = frozenset("in at on among from with who that which , .".split())  # "87.5 percent of cases in young children"
_VOTED = frozenset(stem(w) for w in ("vote", "ballot", "person", "people", "voter", "elector", "member"))


def _of_another_name(story: Story, read: Read, whole: Read) -> bool:
    """True for 12 of the 20 wards beside ``64 per cent of the vote``."""
    low, end = story.tokens.low, end_of_share(story, read)
    if low[end] != "of" or not whole.figure.noun:
        return False
    named = list(takewhile(lambda w: w not in _WALLS, low[end + 1 : min(end + 5, read.sentence.last)]))
    heads = {stem(w) for w in named}
    noun = stem(whole.figure.noun.split()[-1])
    return noun not in heads and not (heads & _VOTED and noun in _VOTED)


def _thus(story: Story, read: Read) -> Iterator[tuple[Read, Read]]:
    """``Mines lie under 5,200 square kilometres ... 1,300 square kilometres were cleared. A third of the land has thus been made safe``."""
    words = story.words(read.sentence)
    if not {"thus", "therefore", "hence"} & words or any(r.claim.kind in KINDS for r in story.here(read.sentence)):
        return
    found = [r for r in near(story, read.sentence, 3, 0) if r.claim.kind in KINDS and told_itself(r)]
    for part in (r for r in found if story.apart(read.sentence, r.sentence) == 1):
        yield from ((part, w) for w in found if w.first < part.first and like(story, part, w))


def _surveyed(story: Story, read: Read) -> Iterator[tuple[Read, Read]]:
    """``One in three bridges is unsafe. The team looked at 60 bridges. Fifteen were``: what was looked at, and how many were so."""
    if any(r.claim.kind in KINDS for r in story.here(read.sentence)) or read.sentence.role == "headline":
        return
    behind = [r for s in story.beside(read.sentence, 0, _ON + 2)[1:] for r in figures_of(story, s) if r.claim.kind == "count"]
    wholes = [r for r in behind if story.apart(r.sentence, read.sentence) <= _ON and _is_sample(story, read, r)]
    if not wholes:
        return
    whole = wholes[0]
    if _of_another_name(story, read, whole):
        return  # "prevented 87.5 percent of cases in young children. The trial involved 24,000 children"
    after = [r for r in behind if r.first > whole.first and story.apart(r.sentence, whole.sentence) < 3]
    after = [r for r in after if of_one_matter(story, read, r)]
    parts = [r for r in after if _is_finding(story, r, whole)]
    if parts and not any(r.claim.kind == "share" and is_share(story, r) for s in {p.sentence for p in parts} for r in story.here(s)):
        yield from ((part, whole) for part in parts[:3])


def _is_sample(story: Story, share: Read, read: Read) -> bool:
    """True for a count of what the share is of: its noun is one of the sentence of the share."""
    if not read.figure.noun or number(read) < _PLENTY or read.claim.stated.bound not in ("=", "~") or change_word(story, read) >= 0:
        return False
    low = story.tokens.low
    told = {stem(w) for w in low[share.first : share.sentence.last] if is_plural(w)}
    told |= {stem(w) for w in low[end_of_share(story, share) : share.sentence.last][:2]}
    return stem(read.figure.noun.split()[-1]) in told and not {"another", "other", "further"} & set(story.before(read, 2))


_GROUPS = frozenset("group groups half batch sample arm cohort class set".split())


def _is_finding(story: Story, read: Read, whole: Read) -> bool:
    """True for a count with no noun that is less than *whole*: ``Fifteen were``, ``of those, 900``, ``above the limit in 28``."""
    low = story.tokens.low
    if read.claim.amount.unit or (read.figure.noun and stem(read.figure.noun) != stem(whole.figure.noun)):
        return False
    more = read.figure.another or low[story.phrase(read)[0] - 1] == "another"
    if read.claim.extreme is not None or more or number(read) >= number(whole):
        return False
    of_them = low[read.last] == "of" and low[read.last + 1] in THEM
    ahead = [r for r in figures_of(story, read.sentence) if whole.first < r.first < read.first]
    if _GROUPS & set(story.before(read, 3)) and story.before(read, 1) == ["of"]:
        return False  # "in 15 children in the first group of 12,000"
    return not (of_them and ahead) and introduced(story, read)[0] not in ("from", "to", "than", "against")


# ---- a vote ----------------------------------------------------------------------------------------------------------

CAST = frozenset("vote votes voted voting ballot ballots cast polls turned".split())
_ABLE = frozenset(
    "registered eligible entitled voters electors electorate register roll roster rolls enrolled constituency qualified names".split()
)


_VOTERS = frozenset(stem(w) for w in "voter elector person people electorate adult citizen resident member name vote".split())


def _turnout(story: Story, read: Read) -> Iterator[tuple[Read, Read]]:
    """A turnout, those who voted and those who could."""
    words = story.words(read.sentence)
    if not {"turnout", "turned"} & words or words & {"ago", "earlier", "previous", "previously"} or change_word(story, read) >= 0:
        return
    found = [r for r in near(story, read.sentence, 3, 2) if r.claim.kind == "count" and number(r) > _PLENTY]
    if len(found) == 2 and found[0].sentence is found[1].sentence and not of_another_time(story, read, found[0]):
        yield from _sent_and_back(story, *found)
    able = [r for r in found if _ABLE & _clause(story, r) and (not r.figure.noun or stem(r.figure.noun.split()[-1]) in _VOTERS)]
    cast = [r for r in found if CAST & _clause(story, r) and (r not in able or not r.figure.noun)]
    if len(found) == 2 and len(able) == 1:
        cast = [r for r in found if r not in able]
    yield from ((p, w) for p in cast for w in able if p is not w and number(p) < number(w))


_SENT = frozenset("sent sends posted mailed issued handed gave distributed".split())
_BACK = frozenset("returned back completed filled replied".split())


def _sent_and_back(story: Story, whole: Read, part: Read) -> Iterator[tuple[Read, Read]]:
    """``It posted papers to 12,600 members, and 6,048 came back``: how many could vote by post and how many did."""
    low, k = story.tokens.low, story.phrase(whole)[1]
    plain = not part.figure.noun and stem(whole.figure.noun or " ") in _VOTERS | {"paper"} and number(part) < number(whole)
    if plain and _SENT & set(low[whole.sentence.first : k]) and _BACK & {*story.after(part, 5)}:
        yield part, whole


# ---- a rate ----------------------------------------------------------------------------------------------------------

_STEMS = {"death": "died", "mortality": "died", "survival": "survived", "success": "succeeded", "failure": "failed"}


def _rate(story: Story, read: Read) -> Iterator[tuple[Read, Read]]:
    """``2,400 burglaries ... Arrests followed in 288 cases ... An arrest rate of 22 per cent``."""
    low, first = story.tokens.low, story.phrase(read)[0]
    k = next((k for k in range(first - 1, max(first - 6, read.sentence.first), -1) if low[k] == "rate"), -1)
    if k < 0 or not low[k - 1].isalpha() or introduced(story, read)[0] in ("from", "against", "than"):
        return
    marks = {stem(low[k - 1])[:5], stem(_STEMS.get(low[k - 1], low[k - 1]))[:5]}
    found = [r for r in near(story, read.sentence, 4, 1) if r.claim.kind == "count" and r is not read]
    parts = [r for r in found if marks & {stem(w)[:5] for w in _clause(story, r)} and change_word(story, r) < 0]
    for part in parts:
        wholes = [r for r in found if r.first < part.first and number(r) > number(part) and r not in parts]
        wholes = [r for r in wholes if told_itself(r) or r.claim.scope.what]
        if whole_of(story, part) is not None:
            wholes = [w for w in [whole_of(story, part)] if w is not None]
        yield from ((part, w) for w in wholes[-1:])


# ---- a price ---------------------------------------------------------------------------------------------------------

_OFF = frozenset("off discount reduction rebate less cheaper".split())
_SAVED = frozenset("save saves saved saving savings knocks takes took worth".split())


def _discount(story: Story, read: Read) -> Iterator[tuple[Read, Read]]:
    """``The $45 ticket is 20 per cent off for students, who save $12``: what is taken off, and the whole price."""
    end = end_of_share(story, read)
    if not _OFF & set(story.tokens.low[end : min(end + 3, read.sentence.last)]):
        return
    found = [r for r in near(story, read.sentence, 1, 1) if r.claim.kind == "money" and "/" not in r.claim.amount.unit]
    saved = [r for r in found if _is_saved(story, r, found)]
    yield from ((p, w) for p in saved for w in found if w is not p and w not in saved and like(story, p, w))


def _is_saved(story: Story, read: Read, found: Sequence[Read]) -> bool:
    ahead = [r for r in found if r.sentence is read.sentence and r.last <= read.first]
    start = max(ahead[-1].last if ahead else read.sentence.first, story.phrase(read)[0] - 3)
    return bool(_SAVED & set(story.tokens.low[start : story.phrase(read)[0]])) or story.after(read, 1) == ["off"]


_WORTH = frozenset("worth value values valued valuing valuation capitalisation capitalization".split())


def _stake(story: Story, read: Read) -> Iterator[tuple[Read, Read]]:
    """``15 per cent of the brewer for €90 million ... the whole company is worth €450 million``: the price of a share, and of all."""
    low, near_by = story.tokens.low, near(story, read.sentence, 1, 2)
    if low[end_of_share(story, read)] not in ("of", "stake", "share", "holding"):
        return
    found = [r for r in near_by if r.claim.kind == "money" and "/" not in r.claim.amount.unit and r.claim.stated.number]
    worth = [r for r in found if _is_worth(story, r)]
    paid = [r for r in found if r not in worth and r.sentence is read.sentence]
    if len(paid) == 1:
        yield from ((paid[0], w) for w in worth if like(story, paid[0], w) and _is_of_it(story, read, w))


def _is_worth(story: Story, read: Read) -> bool:
    """True where the words say that *read* is what a thing is worth: ``valued at $5 million``, ``giving it a value of``."""
    here = [r.last for r in figures_of(story, read.sentence) if r.last <= read.first]
    first = max([read.sentence.first, read.first - 9, *here[-1:]])
    return bool(_WORTH & set(story.tokens.low[first : read.first]))


def _is_of_it(story: Story, read: Read, worth: Read) -> bool:
    """True where what is worth so much is what the share is of; false for its worth at another time, or that of what is left."""
    low = story.tokens.low
    ahead = low[max(worth.sentence.first, worth.first - 12) : worth.first]
    if {"rest", "remaining", "remainder", "once", "previously", "had", "then"} & set(ahead) or era(story, read) != era(story, worth) == -1:
        return False
    told = {stem(w) for w in low[read.sentence.first : read.sentence.last] if len(w) > 3}
    again = low[worth.sentence.first] in ("it", "that", "this", "which", "they") or {"company", "firm", "business", "whole"} & set(ahead)
    return worth.sentence is read.sentence or bool(again) or bool(told & {stem(w) for w in ahead if len(w) > 3})
