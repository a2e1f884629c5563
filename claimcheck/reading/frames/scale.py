"""Scale: figures that a slip of a thousand put out of all proportion to what they are told to be taken out of, or told again as."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied, dimension, figured, figures_of, like, near, size, told_in, unit_of
from claimcheck.reading.frames.wholes import some_of_it
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.sums.wholes import whole_of
from claimcheck.reading.words.grammar import DEFINITE, MORE, OWNERS, SUBJECTS

_KINDS = frozenset(("count", "money", "measure"))
_BACK = 4
_OUT = 5  # times that some of a figure is more than it, so that no looseness of words explains it
_FAR_OUT = 50  # times that it is more where words only suggest that it is some of the figure
_ABSURD = 10**5
_GROWING = frozenset("takes took brings brought taking bringing raises raising lifts lifting".split())
_MANY = 100  # a story counts many things that are fewer
_IT = frozenset("it them these those that this which whom what".split())
_HOLDS = frozenset("hold holds held holding contain contains contained store stores stored spilled leaked carrying carried put".split())
_TAKEN = frozenset(
    "sets set setting earmarks earmarked earmarking allots allotted allocates allocated allocating devotes devoted reserves reserved "
    "spends spent spending gives gave giving goes go went going accounts account accounted makes made comprises comprised covers "
    "covered covering includes included including contains contained containing awards awarded directs directed provides provided "
    "hands handed uses used takes took swallows swallowed eats pays paid costs cost alone only recovered collected pumped drawn drew "
    "taken skimmed mopped cleaned sold leaves left remains repaid lent invested packed printed delivered sent shipped counted "
    "processed treated".split()
)
_APART = frozenset("than from against while whereas but compared versus up down rose fell another further extra more additional".split())
_EACH = frozenset("every each per".split())
_WHOLES = frozenset("budget total sum fund package bill deficit debt income revenue sales turnover grant loan cost stock supply".split())


def scale(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each figure that words take out of one told before and that is many times more, where no words have tied the two."""
    for sentence in figured(story):
        for read in figures_of(story, sentence):
            if _is_plain(read) and not tied.as_(read, "parts", "rest", "share", "overlapping", "change", "rise", "fall"):
                yield from _some_of(story, sentence, read, tied)
                yield from _of_it(story, read)
                yield from _part_of(story, sentence, read)
        yield from _more_makes(story, sentence)
    yield from _headline(story)


def _is_plain(read: Read) -> bool:
    return read.claim.kind in _KINDS and read.claim.stated.bound in ("=", "~", ">") and "/" not in read.claim.amount.unit


def _is_whole(read: Read) -> bool:
    """True for a figure that others may be some of, also where it is told as the most there can be: ``holds up to two million``."""
    return _is_plain(read) or (read.claim.kind in _KINDS and read.claim.stated.bound == "<=" and "/" not in read.claim.amount.unit)


def _some_of(story: Story, sentence: Sentence, read: Read, tied: Tied) -> Iterator[Guess]:
    before = [r for r in near(story, sentence, _BACK, 0) if r.first < read.first and _is_whole(r) and _of_one(story, read, r)]
    if not before:
        return
    if _spends(story, before[-1], read) or (before[-1].sentence is sentence and _opens(story, before[-1])):
        times = 2 * _OUT
    else:
        times = _OUT if _is_of_it(story, read) else _FAR_OUT
    if any(size(story, read, unit_of(story, r)) <= times * size(story, r, unit_of(story, r)) for r in before):
        return
    whole = before[-1]
    if _is_end_of_rate(story, whole):
        return
    absurd = read.claim.kind == "money" and size(story, read, unit_of(story, whole)) > _ABSURD * size(story, whole, unit_of(story, whole))
    if absurd or _is_price_of_all(story, whole, read):
        return  # "Their union wants $19 by 2027; the company, which made $12 million": a wage and what all of it makes
    if tied.both(whole, read, "each", "rate", "ratio") or _EACH & set(story.before(whole, 2)):
        return  # "one steward for every 250 spectators, so a crowd of 20,000"
    same = whole.sentence is sentence
    if not (times < _FAR_OUT or (same and _takes(story, whole, read)) or _takes_up(story, whole, read)):
        return
    yield some_of_it(whole.claim, told_in(story, read, whole))


def _is_end_of_rate(story: Story, read: Read) -> bool:
    """True for the £1.20 of *£1.20 to £1.60 a week*, which is paid each week and is no whole of another sum."""
    top = next((r for r in story.here(read.sentence) if r.first > read.first), None)
    return top is not None and story.between(read, top) == ["to"] and "/" in top.claim.amount.unit


def _is_price_of_all(story: Story, whole: Read, read: Read) -> bool:
    """True for *A ticket was $5 and 640 were sold, which made $3,200*: what so many at that price come to."""
    unit = unit_of(story, whole)
    counts = [r for r in near(story, read.sentence, 1, 0) if r.claim.kind == "count" and not r.claim.amount.unit and r.claim.stated.number]
    return any(Fraction(r.claim.stated.number or 0) * size(story, whole, unit) == size(story, read, unit) for r in counts)


def _of_it(story: Story, read: Read) -> Iterator[Guess]:
    """``700 billion euros of the 9.2 billion it had lent``: so many times more than what it is told to be some of."""
    whole = whole_of(story, read)
    gap = story.between(read, whole) if whole is not None else []
    if (
        whole is None
        or gap[:1] != ["of"]
        or len(gap) > 2
        or not _is_plain(whole)
        or not read.claim.amount.unit
        or (whole.claim.amount.unit and not _of_one(story, read, whole))
    ):
        return
    of = told_in(story, whole, read)
    if Fraction(read.claim.stated.number or 0) > _OUT * Fraction(of.stated.number or 0) and of.amount.unit == read.claim.amount.unit:
        yield some_of_it(of, read.claim)


def _part_of(story: Story, sentence: Sentence, whole: Read) -> Iterator[Guess]:
    """``cost £9bn. It is the dearest part of a telescope whose budget was £62m``, ``£4bn out of a budget of £60m``."""
    low = story.tokens.low
    if whole.claim.kind != "money":
        return
    before = [r for r in near(story, sentence, 1, 0) if r.first < whole.first and r.claim.kind == whole.claim.kind]
    if not before or not _is_plain(before[-1]) or not _of_one(story, before[-1], whole):
        return
    part = before[-1]
    if low[whole.first - 1] == "at" and any(story.phrase(r)[1] == whole.first - 1 for r in story.here(whole.sentence)):
        return  # "gets £20m and a share of sales, which came to 400,000 at £12": a price
    taken_up = part.sentence is sentence or low[sentence.first] in SUBJECTS
    gap = low[story.phrase(part)[1] : whole.first] if part.sentence is sentence else low[sentence.first : whole.first]
    told = any(pair in (("part", "of"), ("out", "of"), ("share", "of")) for pair in pairwise(gap))
    unit = unit_of(story, whole)
    if taken_up and told and not {";", "but", "while"} & set(gap) and size(story, part, unit) > 2 * _OUT * size(story, whole, unit):
        yield some_of_it(told_in(story, whole, part), part.claim)


def _of_one(story: Story, read: Read, whole: Read) -> bool:
    """True for a figure of the unit of *read*, or of its noun; of a count with no noun the words must have told it."""
    one, other = read.claim, whole.claim
    bare = one.kind == "count" and not read.figure.noun and not one.amount.unit
    if other.amount.unit and bare and whole.sentence is read.sentence:
        return _opens(story, whole) or _spends(story, whole, read)  # "Of the 8.4 million euros set aside, 96 million has gone"
    if one.amount.unit or other.amount.unit:
        return bool(one.amount.unit and other.amount.unit) and dimension(one.amount.unit, other.amount.unit)
    return (whole.claim.stated.number or 0) >= _MANY and like(story, read, whole)


_WHICH = frozenset("who whose left made still already in at on with from living".split())


def _is_of_it(story: Story, read: Read) -> bool:
    """True for ``40 million litres from it``, ``620,000 of these``, ``3 million gallons of what leaked``."""
    low, last = story.tokens.low, story.phrase(read)[1]
    for k in range(read.last, min(last + 5, read.sentence.last - 1)):
        if low[k] in ("of", "from") and low[k + 1] in _IT:
            if low[k + 1] in ("those", "these") and low[k + 2] in _WHICH:
                return False  # "over 2,000 of those left homeless"
            if low[k : k + 2] == ["from", "them"] and read.claim.kind == "money" and low[k - 1] not in ("of", "out"):
                return False  # "2,000 adults came, so the fair took $30,000 from them"
            return low[k - 1] != "out" or low[k + 1] in ("it", "them", "that")
        if low[k] in (",", "and", "in", "to", "for"):
            return False
    return False


def _takes(story: Story, whole: Read, part: Read) -> bool:
    """True where the words between two figures of one sentence take the second out of the first."""
    low = story.tokens.low
    gap = low[story.phrase(whole)[1] : story.phrase(part)[0]]
    ahead = low[max(part.sentence.first, whole.first - 9) : whole.first]
    if _APART & set(gap) or len(gap) > 14 or not (part.claim.amount.unit or _opens(story, whole)):
        return False
    opened = low[part.sentence.first] in ("of", "from", "out") and (bool(_WHOLES & {*ahead, *gap[:2]}) or _opens(story, whole))
    relative = bool({"which", "that", "whose", "with", "including"} & set(gap)) and bool(_TAKEN & set(gap))
    relative = relative or bool({"includes", "included", "including", "contains", "contained", "comprises", "comprised"} & set(gap))
    sales = bool(_GAINED & set(low[max(part.sentence.first, whole.first - 6) : whole.first]))
    return opened or (relative and not sales)


def _spends(story: Story, whole: Read, part: Read) -> bool:
    """True for ``The budget of $2.3 million sets aside $400 million``, ``sales of $4.2 million ..., made a profit of $310 million``."""
    low, first = story.tokens.low, story.phrase(part)[0]
    gap = low[story.phrase(whole)[1] : first]
    about = {*low[max(whole.sentence.first, whole.first - 3) : whole.first], *gap[:2]}
    if whole.sentence is not part.sentence:
        return _spends_next(story, about, whole, part)
    if _SALES & about:
        return bool(_GAINED & set(gap[-4:])) or gap[-1:] == ["earned"]
    if {"holds", "held", "contains"} & about and gap[-1:] != [] and gap[-1] in _LET_OUT:
        return True
    clause = gap[next((k + 1 for k in range(len(gap) - 1, -1, -1) if gap[k] == ","), 0) :]
    direct = 0 < len(clause) < 5 and clause[-1].isalpha() and clause[-1] not in _UNLIKE and not _COMING_IN & set(gap)
    return bool(_PURSES & about) and direct and not _PARTING & set(gap)


def _spends_next(story: Story, about: set[str], whole: Read, part: Read) -> bool:
    """True for ``a $48 million budget. It sets aside $19 billion``, ``sales of $4 million. Its profit was $900 million``."""
    low, start = story.tokens.low, part.sentence.first
    gap = low[start + 1 : story.phrase(part)[0]]
    if story.apart(part.sentence, whole.sentence) != 1 or low[start] not in SUBJECTS | OWNERS:
        return False
    if _SALES & about:
        return low[start] in OWNERS and bool(_GAINED - {"loss"} & set(gap[:2])) and len(gap) < 4
    return bool(_PURSES & about) and low[start] in SUBJECTS and len(gap) < 4 and bool(_ALLOTS & set(gap[:2]))


_ALLOTS = frozenset(
    "sets set earmarks earmarked allots allotted allocates allocated devotes reserves reserved includes directs spends".split()
)


_SALES = frozenset("sales revenue revenues turnover income takings".split())
_GAINED = frozenset("profit profits surplus loss".split())
_LET_OUT = frozenset("lost released leaked drained spilled shed discharged emptied out".split())
_PURSES = frozenset("budget fund package programme program bill envelope pot".split())
_PARTING = frozenset("and but which whose that with without despite on helped".split())
_UNLIKE = frozenset("to of a an the in for at by with on from into over under up about its their his her this".split())
_COMING_IN = frozenset(
    "takes took taking earns earned grossed raises raised attracts attracted needs needed wants wanted seeks sought owes owed loses lost "
    "faces faced gains gained draws drew brings brought returns returned generates generated saves saved makes made won wins receives "
    "received collects collected gets got grew rose fell drops dropped exceeds exceeded is was are were".split()
)


def _opens(story: Story, whole: Read) -> bool:
    """True for ``Of the 8.4 million euros set aside``."""
    low, start = story.tokens.low, whole.sentence.first
    return low[start] == "of" and story.phrase(whole)[0] - start < 3


def _takes_up(story: Story, whole: Read, part: Read) -> bool:
    """True where the words of *part* say of a thing told with *whole* how much of it was taken: ``the first four million were packed``."""
    low, (first, last) = story.tokens.low, story.phrase(part)
    near_by = story.apart(part.sentence, whole.sentence) <= _BACK
    of = part.last + (low[part.last] != "of" and bool(part.claim.amount.unit))
    held = bool(_HOLDS & set(low[max(whole.sentence.first, whole.first - 5) : whole.first])) and near_by
    if held and part.claim.amount.unit and _is_out_of_it(low, part, first):
        return True  # "the lake holds 4.5 million litres. The dry spell has cost it 600 million"
    lapse = low[of + 2].removesuffix("'s") if low[of + 1] == "last" else ""
    again = lapse != "" and ("last", lapse) in pairwise(low[whole.sentence.first : whole.sentence.last])  # "of last year's takings"
    if low[of] == "of" and (low[of + 1] in DEFINITE or again):
        if of > part.last and not (held and not low[of + 2].endswith("'s")):
            return False
        told = part.claim.amount.unit or (part.claim.scope.noun and part.claim.scope.noun == whole.claim.scope.noun)
        return near_by and bool(told)  # "let out four million litres of its water", "310,000 of the trees"
    bare = not part.claim.scope.noun or part.claim.scope.noun == whole.claim.scope.noun
    some = low[first - 2 : first] == ["the", "first"] or low[first - 1] == "first" or low[part.first - 1] == "first"
    return near_by and bare and some and bool(_TAKEN & set(low[last : last + 5]))


def _is_out_of_it(low: Sequence[str], part: Read, first: int) -> bool:
    """True for *has cost it 600 million*, *It has lost 600 million*: out of what was told to hold so much."""
    ahead = low[part.sentence.first : first]
    return ahead[-1:] == ["it"] or (ahead[:1] == ["it"] and len(ahead) < 5 and ahead[-1] in _LET_OUT)


def _more_makes(story: Story, sentence: Sentence) -> Iterator[Guess]:
    """``a further 750 billion euros ... takes the sum from 4 billion to 4.75 billion``: what is added is what the sum grows by."""
    if not story.places(_GROWING, sentence):
        return
    low = story.tokens.low
    here = [r for r in figures_of(story, sentence) if _is_plain(r)]
    for was, now in zip(here, here[1:], strict=False):
        grows = _GROWING & set(low[sentence.first : was.first])
        if low[story.phrase(was)[0] - 1] != "from" or story.between(was, now) != ["to"] or not grows:
            continue
        added = [r for s in story.beside(sentence, 2, 0) for r in figures_of(story, s) if r.first < was.first and _is_added(story, r)]
        unit = unit_of(story, added[0]) if len(added) == 1 else ""
        if unit and (not was.claim.amount.unit or dimension(unit_of(story, was), unit)):
            names = [told_in(story, r, added[0]).id for r in (now, was)]
            assumed = f"{lines(added[0].claim, now.claim, 'speak')} of a sum before and after what was added to it"
            yield Guess((Link("parts", (*names, added[0].claim.id), assumption=assumed, exhaustive=True),))


def _is_added(story: Story, read: Read) -> bool:
    first = story.phrase(read)[0]
    return bool(MORE & {*story.tokens.low[first - 1 : first + 1], *story.after(read, 1)}) and read.claim.kind in _KINDS


def _headline(story: Story) -> Iterator[Guess]:
    """``to cost $4.5 billion`` over ``will spend $4.5 million``: a figure of the headline told again with another scale word."""
    heads = [r for r in story.related if r.sentence.role == "headline" and r.claim.kind in ("money", "count", "measure")]
    for head in heads:
        body = [r for r in story.related if r.sentence.role == "body" and story.apart(r.sentence, head.sentence) < 4]
        alike = [r for r in body if r.claim.kind == head.claim.kind and r.claim.amount.unit == head.claim.amount.unit]
        apart = [r for r in alike if _digits(r) == _digits(head) and len(_digits(r)) > 1]
        numbers = {Fraction(r.claim.stated.number or 0) for r in apart}
        told = Fraction(head.claim.stated.number or 0)
        if apart and told and all(n / told in _SHIFTS for n in numbers) and (head.claim.amount.unit or head.claim.scope.noun):
            assumed = f"{lines(head.claim, apart[0].claim, 'tell')} one figure"
            yield Guess((Link("same", (head.claim.id, apart[0].claim.id), assumption=assumed),), sure=True)


_SHIFTS = tuple(Fraction(10) ** k for k in (-9, -6, -3, 3, 6, 9))


def _digits(read: Read) -> str:
    return str(Fraction(read.claim.stated.number or 0).numerator).strip("0") if read.claim.stated.number is not None else ""
