"""Together: a figure behind all the others of its kind that a slip of the pen keeps from being their sum."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.carried import is_new_crowd
from claimcheck.reading.frames.operands import Tied, figures, figures_of, like, number, overlap, size, told_itself, unit_of
from claimcheck.reading.frames.wholes import all_parts, comes_and_goes, is_of_kind, near_miss, some_of
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.cohesion import of_two_matters
from claimcheck.reading.ties.common.comparable import introduced, people
from claimcheck.reading.words.grammar import SET_BESIDE, SUBJECTS
from claimcheck.solver.slips import decimal
from claimcheck.values.exact import Number
from claimcheck.values.exact import whole as whole_number

_KINDS = frozenset(("count", "money", "measure", "duration", "points"))
_BACK, _FAR = 2, 4
_MANY = 100  # more than this is not made by two figures behind it by chance


def together(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each figure that all those told beside it nearly add up to: ``64 bass and 31 mullet ... The 105 fish``."""
    summed = [link for link in tied.links if _sums(story, link)]
    told = figures(story)
    for whole in told if len(told) > 2 else ():
        if story.before(whole, 4)[:3] == ["on", "top", "of"] or story.before(whole, 3) == ["on", "top", "of"]:
            continue  # "bought 100 more trams, 10 long and 90 short, on top of the 250 of last year"
        if not _is_plain(whole) or number(whole) < 5 or is_new_crowd(story.tokens, whole.first) or _goes_on(story, whole):
            continue
        # What is told as some of it stands beside its parts: "winning all but six of the 78".
        own = [link for link in summed if link.sort == "parts" and len(link.claims) == 2 and link.claims[0] == whole.claim.id]
        taken = {name for link in summed if link not in own for name in link.claims}
        for row in (*_rows(story, whole), *_rows_behind(story, whole)) if whole.claim.id not in taken else ():
            parts = [r for r in row if not any(r.claim.id in link.claims for link in own)]
            if any(p.claim.id in taken for p in parts) or not _misses(story, whole, parts):
                continue
            if any(story.before(p, 1) == ["down"] and story.between(p, whole) == ["to"] for p in parts):
                continue  # "The water bill is up to £700 and the gas bill down £90 to £820"
            if whole.claim.modality == "forecast" and any("more" in story.after(p, 1) or p.figure.another for p in parts):
                continue  # "is to have 14 stations. Nine have opened, and three more are being built"
            if any({"each", "every"} & set(story.after(p, 3)) for p in parts):
                continue  # "£60 for the first hour and £40 for each one after it"
            if not of_two_matters(story, parts, [whole]):
                yield Guess((all_parts(story, whole, parts),), sure=True)
                break


def _goes_on(story: Story, read: Read) -> bool:
    """True for the 55 of *has made 12, 40, 7, 55, 31 and 23*: one of a row, which others follow."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    return low[first - 1] == "," == low[last] and low[first - 2][:1].isdecimal() and low[last + 1][:1].isdecimal()


def _sums(story: Story, link: Link) -> bool:
    """True for a link that reckons with its figures; not for some that are more than their whole."""
    if link.sort == "parts" and len(link.claims) == 2:
        whole, part = (story.claim(name).stated.number for name in link.claims)
        return whole is None or part is None or part <= whole
    return link.sort in ("parts", "rest", "flow", "tally", "change", "risen", "fallen", "share", "rate")


def _is_plain(read: Read) -> bool:
    return read.claim.kind in _KINDS and read.claim.stated.bound == "=" and read.claim.modality in ("stated", "forecast")


def _rows(story: Story, whole: Read) -> Iterator[list[Read]]:
    """The figures before *whole* in its sentence, and with those of the sentences before it."""
    found: list[Read] = []
    for sentence in reversed(story.beside(whole.sentence, _FAR, 0)):
        here = [r for r in figures_of(story, sentence) if r.last <= whole.first and not overlap(r, whole)]
        here = [r for r in here if is_of_kind(story, r, whole)]
        found = [*here, *found]
        if here and len(found) > 1:
            if whole.sentence.number - sentence.number <= _BACK:
                yield found
            alike = [r for r in found if like(story, r, whole)]
            if 1 < len(alike) < len(found) or whole.sentence.number - sentence.number > _BACK:
                yield alike  # "46 posts and music 23. The union, which has 1,900 members"


def _rows_behind(story: Story, whole: Read) -> Iterator[list[Read]]:
    """The figures of the sentences behind *whole*, where none of its kind was told before it or in its own sentence.

    What tells how many parts there will be may be: the plants of *640 jobs at three plants*.
    """
    before = [r for s in story.sentences[max(0, whole.sentence.number - 3) : whole.sentence.number + 1] for r in figures_of(story, s)]
    others = [number(r) for r in before if r is not whole and is_of_kind(story, r, whole)]
    found: list[Read] = []
    below = [s for s in story.sentences if s.role == "body"][:_BACK] if whole.sentence.role == "headline" else []
    for sentence in below or story.beside(whole.sentence, 0, _BACK)[1:]:
        here = [r for r in figures_of(story, sentence) if is_of_kind(story, r, whole)]
        found = [*found, *here]
        alike = [r for r in found if not r.figure.noun or like(story, r, whole)]
        for row in (found, alike) if 2 < len(alike) < len(found) and _is_row(story, alike) else (found,):
            announced = others == [Fraction(len(row))]
            if here and len(row) > 1 and (announced or not others) and (len(row) > 2 or announced or number(whole) >= _MANY):
                yield row


def _misses(story: Story, whole: Read, parts: Sequence[Read]) -> bool:
    sums, unit = near_miss(story, whole, parts), unit_of(story, whole)
    if sums is None or not all(map(_is_plain, parts)) or any(_is_no_part(story, p) or size(story, p, unit) < 2 for p in parts):
        return False
    if not any(map(told_itself, parts)) and not (whole.figure.noun and _is_row(story, parts)):
        return False  # "2 for 17, out for 9, declared at 7 for 309"
    if told_itself(whole) and not any(_may_add(story, p, whole) for p in parts) and not _is_listed(story, parts):
        return False  # "hospitals in two towns had received 168 bodies, and an aid agency has 240 names"
    nouns = {r.figure.noun for r in parts if r.figure.noun}
    if nouns & _SCORED and len(nouns) > 1 and not told_itself(whole):
        return False  # "10 wickets in hand and 70 runs ahead ... bowl us out for 150 and they are chasing 200"
    if any(a.sentence is b.sentence and story.between(a, b) == ["of"] for a, b in pairwise(parts)):
        return False  # "With four games of 38 left": some of the other
    if len(parts) >= _SIGNED and comes_and_goes(*(size(story, r, unit) for r in (whole, *parts))):
        return False
    return _is_slip(*map(whole_number, sums)) and not _is_other(story, whole, parts)


_SCORED = frozenset("wickets runs overs goals points sets games laps".split())
_SIGNED = 3  # of fewer figures some sum or difference fits by chance


def _may_add(story: Story, part: Read, whole: Read) -> bool:
    return not part.figure.noun or like(story, part, whole)


def _is_listed(story: Story, parts: Sequence[Read]) -> bool:
    """True for the two of *64 bass and 31 mullet*, whose names no table knows."""
    return all(a.sentence is b.sentence and story.between(a, b)[-1:] in (["and"], [","]) for a, b in pairwise(parts))


def _is_row(story: Story, parts: Sequence[Read]) -> bool:
    """True for *118 for one, 47 for another and 26 for all others*: more than a digit each, in a row that ``and`` closes."""
    last = [r for r in parts if r.sentence is parts[-1].sentence]
    closed = len(last) > 1 and "and" in story.between(last[-2], last[-1])
    return closed and (len(parts) > 2 or len(last) == 2) and all(number(r) > 9 for r in parts)


_LATE = frozenset("late early ago earlier later behind ahead".split())


def _is_no_part(story: Story, read: Read) -> bool:
    """True for the three of *three points for a win*, and for the 90 of *140, up from 90*."""
    based = introduced(story, read)[0]
    return (
        story.after(read, 2) == ["for", "a"]
        or is_new_crowd(story.tokens, read.first)
        or (read.claim.kind == "duration" and bool(_LATE & set(story.after(read, 1))))
        or some_of(story, read)
        or based in ("than", "against")
        or (based == "from" and bool({"up", "down"} & set(story.before(read, 3))))
    )


def _is_slip(told: Number, made: Number) -> bool:
    """True where the one is off by one digit, and not by the last one told, or two digits are swapped: hardly met by chance."""
    one, other = decimal(told), decimal(made)
    if one is None or other is None:
        return False
    places = max(len(text.partition(".")[2]) for text in (one, other))
    wrote, meant = (round(Fraction(n) * 10**places) for n in (told, made))
    digits = str(abs(wrote - meant)).rstrip("0")
    last = 1 if max(wrote, meant) < 1000 and not places else min(10 ** (len(str(n)) - len(str(n).rstrip("0"))) for n in (wrote, meant))
    if abs(wrote - meant) > last and len(digits) == 1 and abs(wrote - meant) % (10 * last) == 0:
        return digits == "1" or len(str(wrote)) == len(str(meant))
    return len(str(wrote)) == len(str(meant)) and any(int(text) == meant for text in _swapped(str(wrote)))


def _swapped(digits: str) -> Iterator[str]:
    return (digits[:k] + digits[k + 1] + digits[k] + digits[k + 2 :] for k in range(len(digits) - 1))


def _is_other(story: Story, whole: Read, parts: Sequence[Read]) -> bool:
    """True where *whole* counts other things than *parts*: persons and no persons, the hurt and the dead."""
    states = story.table.states
    if {p.claim.scope.what for p in parts} & states.keys() - {whole.claim.scope.what} and whole.claim.scope.what in states:
        return True
    if whole.claim.voice and any(p.claim.voice and p.claim.voice != whole.claim.voice for p in parts):
        return True
    nouns = [p.claim.scope.noun for p in parts if p.figure.noun]
    mine = whole.claim.scope.noun if whole.figure.noun else ""
    if any(mine and people(story, mine) != people(story, noun) for noun in nouns):
        return True
    if whole.last <= parts[0].first and _THERE_IS & _words(story, parts[-1]) - _words(story, whole):
        return True  # "cut 64 posts at two plants last year. It has 31 staff in Ghent and 23 in Bruges"
    return whole.first > parts[-1].first and _is_one_more(story, whole, parts)


_THERE_IS = frozenset("has have employs now today".split())


def _words(story: Story, read: Read) -> set[str]:
    return story.words(read.sentence)


_SPELLS = frozenset("day weekend week fortnight month quarter season year".split())


def _is_one_more(story: Story, whole: Read, parts: Sequence[Read]) -> bool:
    """True for the last of *31 on Monday, 24 on Tuesday and 65 on Friday*, *The ring road cost €8.3m* behind two that cost less."""
    low, (first, last), sentence = story.tokens.low, story.phrase(whole), whole.sentence
    if _LONGER & set(low[last : min(last + 3, sentence.last)]):
        return True  # "31 on Monday and 27 on Tuesday, 68 in two weeks"
    if low[first - 1] == "(" and all(low[story.phrase(p)[0] - 1] == "(" for p in parts):
        return True  # "Bergen (3,500 workers), Moss (1,600 workers) and Skien (6,100 workers)"
    if parts[-1].sentence is sentence:
        return low[first - 1] in ("and", "or") and not {"all", "total", "altogether"} & set(low[last : last + 3])
    words = low[sentence.first : sentence.last]
    if words[0] in ("that", "the", "this") and words[1].removesuffix("'s") in _SPELLS and words[1].endswith("'s"):
        return False  # "That fortnight's 2,215"
    if _BESIDE & set(words) or words[:2] == ["in", "the"]:
        return True
    if first - sentence.first == 2 and words[0] not in SUBJECTS and story.tokens.written(sentence.first + 1)[:1].islower():
        return True  # "Germany won 12 medals and France nine. Norway took 31"
    if any(len(w) == 4 and w.isdecimal() for w in words):
        return True  # "In 2019 it had a total of 42"
    verbs = {w for p in parts for w in low[p.sentence.first : p.sentence.last] if w in _TOLD or w.endswith("ed")}
    return bool(verbs & set(words)) and words[0] not in SUBJECTS


_BESIDE = SET_BESIDE | frozenset("last third fourth year next".split())
_LONGER = frozenset("weeks months years decades".split())
_TOLD = frozenset("cost had has took won sold lost made drew held".split())
