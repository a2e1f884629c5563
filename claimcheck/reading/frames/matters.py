"""Matters: whether the words of a change or a share name another thing than two figures of its brief count, or set those two apart."""

from __future__ import annotations

from claimcheck.reading.frames.bound import owner
from claimcheck.reading.frames.operands import Tied, like_nouns, sense
from claimcheck.reading.frames.sizes import Size
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import PEOPLE, introduced, people
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.shares.apart import is_year
from claimcheck.reading.ties.shares.changing import end_of_share
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS
from claimcheck.reading.words.grammar import DEFINITE

# What these name is everyone, everything, or either of the story's own.
_EVERYONE = frozenset(stem(w) for w in "workforce staff payroll crew population membership electorate class intake squad cast team".split())
_EVERYTHING = frozenset(stem(w) for w in "fleet catch harvest crop stock supply herd flock".split())
_ANY = frozenset(stem(w) for w in "total lot number whole case people person adult respondent money amount cost sum sample force".split())
_NUMBERS = _EVERYONE | frozenset(stem(w) for w in "people persons numbers totals figures".split())
_OWNED = frozenset(stem(w) for w in "shares stake stock equity company firm business proceeds estate fund pot prize bill".split())
_PRODUCT = frozenset("gdp gni gnp".split())
_PLACING = frozenset("in at near on around across outside inside from under over to for by".split())
_DAYS = frozenset((*MONTHS, *WEEKDAYS))
_TIMES = _DAYS | frozenset("day week month quarter season year decade spring summer autumn winter january half then today now".split())


def is_of_another(story: Story, share: Read, whole: Read, part: Read) -> bool:
    """True for *a third of its fleet* beside passengers: what the share is of is neither counted nor named where the two are told."""
    end = end_of_share(story, share)
    if whole.claim.kind != "money" and _PRODUCT & set(story.tokens.low[end : end + 5]):
        return True  # "17 percent of Peru's GDP" is no length of road
    heads = _named(story, share)
    if not heads or heads & _ANY or (whole.claim.kind == "money" and heads & _OWNED):
        return False
    some, every = (stem(r.figure.noun) if r.figure.noun else "" for r in (part, whole))
    if some in heads and every and every not in heads and story.table.noun(whole.figure.noun) != "person":
        return True  # "one in five nurses" are not of four patients
    crowd = any(people(story, story.table.noun(r.figure.noun)) for r in (whole, part) if r.figure.noun)
    if heads & (_EVERYONE if crowd else _EVERYTHING):
        return False
    nouns = {s.noun for r in (whole, part) for s in sense(story, r)}
    nouns = {noun for noun in nouns if noun} | {r.figure.noun for r in (whole, part) if r.figure.noun}
    if not nouns and not whole.claim.amount.unit:
        return False
    told = {stem(w) for r in (whole, part) for w in _words(story, r.sentence) if r.sentence is not share.sentence}
    told |= {stem(w) for noun in nouns for w in noun.split()}
    told |= {stem(w) for w in story.tokens.low[share.sentence.first : share.first]}
    return not heads & told and not (nouns and any(_is_kin(story, h, n) for h in _nouns(story, share) for n in nouns))


def _is_kin(story: Story, a: str, b: str) -> bool:
    """True for two nouns of which the one may be the other; none for pupils and teachers."""
    named = people(story, a) and people(story, b) and not {a, b} & PEOPLE
    return like_nouns(story, a, b) and not named


def _named(story: Story, share: Read) -> frozenset[str]:
    """The stems of what the words make a share of: ``a third of its fleet``, ``one driver in eight``."""
    heads, pronoun = owner(story, share)
    if pronoun or any(story.tokens.written(k)[:1].isupper() for k in range(share.last + 1, min(share.last + 4, share.sentence.last))):
        return frozenset()
    named = story.tokens.low[share.first + 1 : share.last]
    if "in" in named[1:]:
        return frozenset({stem(named[named.index("in") - 1])})
    acts = story.tokens.low[end_of_share(story, share)] != "of" and share.figure.noun and not is_plural(share.figure.noun)
    return frozenset() if acts else heads  # "Three fifths carry a licence"


def _nouns(story: Story, share: Read) -> list[str]:
    """The nouns that may be what a share is of."""
    low, end = story.tokens.low, end_of_share(story, share)
    named = low[share.first + 1 : share.last]
    if "in" in named[1:]:
        return [story.table.noun(named[named.index("in") - 1])]
    return [story.table.noun(w) for w in low[end + 1 : min(end + 4, share.sentence.last)] if is_plural(w)]


def _words(story: Story, sentence: Sentence) -> list[str]:
    return story.tokens.low[sentence.first : sentence.last]


def set_beside(story: Story, a: Read, b: Read) -> bool:
    """True for *to 300 people in Leeds and to 450 in York*: the same word of place stands behind both, or names of two places before."""
    low, (one, other) = story.tokens.low, (story.phrase(a)[1], story.phrase(b)[1])
    if one != other and low[one] == low[other] and low[one] in _PLACING:
        return not (_is_of_time(story, a) or _is_of_time(story, b))
    mine, yours = _placed(story, a), _placed(story, b)
    return bool(mine and yours) and mine != yours


def _is_of_time(story: Story, read: Read) -> bool:
    """True for *240 in the spring quarter*, *£12 for the year*."""
    words = story.after(read, 5)
    return bool(_TIMES & set(words)) or any(is_year(w) for w in words)


def _placed(story: Story, read: Read) -> str:
    """The name that the clause of *read* begins with a word of place and: ``In Norway dealers sold 3,100``; empty where it does not."""
    t, first = story.tokens, read.sentence.first
    floor = max(first, read.first - 8)
    for k in range(read.first - 2, floor - 1, -1):
        if t.low[k] in _PLACING and (k == first or t.low[k - 1] in (",", "and", ";")) and t.written(k + 1)[:1].isupper():
            return "" if t.low[k + 1] in _DAYS else t.low[k + 1]
        if t.low[k] in (".", ";"):
            break
    return ""


def is_spoken_for(story: Story, share: Read, part: Read, tied: Tied) -> bool:
    """True for *600 drivers, 450 of them on the motorway. Ten per cent were over the limit*, which says another thing of some of them."""
    low, end = story.tokens.low, end_of_share(story, share)
    acts = low[end] in ("were", "are", "had", "have", "did", "do") or low[end].endswith("ed")
    acts = acts and not {"is", "are", "was", "were", "been"} & set(story.before(share, 2))  # "is only 40 per cent funded"
    return acts and part.sentence is not share.sentence and tied.as_(part, "parts")


def moves_another(story: Story, one: Size, before: Read, after: Read) -> bool:
    """True for *orders rose by 8 per cent* beside tugs, and for *15 per cent less time*: what moved is not what the two count."""
    nouns = {r.figure.noun for r in (before, after) if r.figure.noun}
    if not nouns:
        return False
    told = {stem(w) for r in (before, after) if r.sentence is not one.sentence for w in _words(story, r.sentence)}
    told |= {stem(w) for noun in nouns for w in noun.split()}
    for word in _moved(story, one):
        mine = story.table.noun(word)
        if stem(word) not in told | _NUMBERS and not any(like_nouns(story, mine, story.table.noun(n)) for n in nouns):
            return not (people(story, mine) and any(people(story, story.table.noun(n)) for n in nouns))
    return False


def of_another_base(story: Story, one: Size, a: Read, b: Read) -> bool:
    """True for *6 per cent more than in 2024 but short of the 9.2 million of 2019*: the base of the change is not told."""
    than = "than" in story.tokens.low[one.last : min(one.last + 5, one.sentence.last)]
    behind = [r for r in (a, b) if r.sentence is one.sentence and r.first > one.last]
    return than and any(introduced(story, r)[0] != "than" and not _which(story, one, r) for r in behind)


def _which(story: Story, one: Size, base: Read) -> bool:
    """True for ``lower than an earlier estimate, which had spoken of 300,000``, ``more than in May, when it was 76p``."""
    gap = story.tokens.low[one.last : base.first]
    return bool({"which", "when"} & set(gap)) and not {"but", "and", "while"} & set(gap)


def _moved(story: Story, one: Size) -> list[str]:
    """The plural that begins the sentence of a change, and what a comparative counts."""
    low, first = story.tokens.low, one.sentence.first
    start = first + (low[first] in DEFINITE)
    opens = [low[start]] if is_plural(low[start]) and start < one.first else []
    behind = one.last + 1
    graded = one.last < one.sentence.last and low[one.last] in _GRADED and behind < one.sentence.last
    return opens + ([low[behind]] if graded and low[behind].isalpha() and low[behind] not in _LINKS else [])


_GRADED = frozenset("more less fewer".split())
_LINKS = frozenset("than and but in on at for to this last since from a the".split())
