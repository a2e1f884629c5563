"""Part of a whole: the only share of a stretch, and the only two figures of one kind that stand beside it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.frames.bound import Part, holds_room, is_full, owner
from claimcheck.reading.frames.closed.fitting import may_be_meant
from claimcheck.reading.frames.closed.levies import is_levied, is_paid
from claimcheck.reading.frames.closed.two_beside import Stretch, alone_beside, has_moved, sets_apart, takes_up
from claimcheck.reading.frames.inside_price import is_inside
from claimcheck.reading.frames.matters import is_of_another, set_beside
from claimcheck.reading.frames.operands import Tied, like, number, size, unit_of
from claimcheck.reading.frames.samples import CAST
from claimcheck.reading.frames.share import RATES, is_narrower, is_open, link_of
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.shares.apart import is_year
from claimcheck.reading.ties.shares.changing import end_of_share
from claimcheck.reading.ties.shares.rated import is_rated
from claimcheck.reading.ties.shares.shares import are_sides
from claimcheck.reading.ties.sums.wholes import opens
from claimcheck.reading.words.grammar import THEM

_TIED = ("share", "ratio", "change", "mean", "rate", "each", "same", "restated")


def part_of_whole(story: Story, tied: Tied) -> Iterator[Guess]:
    """The part and the whole of a share that stands beside no others: ``had 400 ewes and found 160 dead, 15 per cent of the flock``."""
    for read in story.related:
        if not is_open(story, read, tied) or read.claim.stated.bound not in ("=", "~"):
            continue
        at = Stretch(read.sentence, story.phrase(read)[0], end_of_share(story, read))
        pair = alone_beside(story, at)
        if pair is None or tied.both(*pair, *_TIED) or has_moved(story, at, pair) or _is_of_a_year(story, read, pair):
            continue
        if is_full(story, read) and not (story.tokens.low[at.last] == "of" and all(unit_of(story, r) for r in pair)):
            continue  # seats are not those who sit on them; what is a third full holds what is told of no figure
        if is_inside(story, read, pair) or _is_ratio(story, read):
            continue
        levied = is_levied(story, at, pair)
        if (is_rated(story, read) and not levied) or (sets_apart(story, at, pair, ruled=levied) and not _is_of_room(story, read, pair)):
            continue
        if (link := _link(story, read, pair)) is not None:
            yield Guess((link,), sure=_is_sure(story, read, pair, levied=levied))


def _is_ratio(story: Story, read: Read) -> bool:
    """True for *The cost-to-income ratio was 54%*: it names the two things that it is of."""
    ahead = story.before(read, _RATIO)
    at = ahead.index("ratio") if "ratio" in ahead else 0
    return at > 0 and "to" in ahead[:at] and "-" in ahead[:at]


_RATIO = 9


def _is_sure(story: Story, read: Read, pair: tuple[Read, Read], *, levied: bool) -> bool:
    """True where no other sense of the words is left: no *31 out of 100*, and of what is levied so much is paid."""
    low = story.tokens.low
    if "out" in low[read.first : read.last]:
        return False
    first = min(r.first for r in pair)
    return not (levied or is_rated(story, read)) or is_paid(story, pair) or first > read.first and "so" in low[read.first : first]


def _is_of_a_year(story: Story, read: Read, pair: tuple[Read, Read]) -> bool:
    """True for *Turnout was 38 per cent: of 12,600 members, 6,048 voted in the 2019 ballot*: a year that is told behind the share."""
    years = {w for r in pair if r.first > read.last for w in story.after(r, 6) if is_year(w)}
    return bool(years) and not years & set(story.tokens.low[read.sentence.first : read.first])


def _is_of_room(story: Story, read: Read, pair: tuple[Read, Read]) -> bool:
    """True for *It can take 320 cars. On Monday it sailed with 240, 75 per cent of its capacity*, which is told for all days."""
    low, end = story.tokens.low, end_of_share(story, read)
    if (read.claim.amount.unit == "percent" and number(read) > _HUNDRED) or story.before(read, 1) in (["against"], ["than"], ["from"]):
        return False
    told = low[end : end + 3] in (["of", "its", "capacity"], ["of", "the", "capacity"]) or low[end : end + 2] == ["of", "capacity"]
    able = low[end : end + 3] == ["of", "what", "it"] and low[end + 3] in ("can", "could")
    return (told or able) and holds_room(story, pair[0]) and number(pair[0]) > number(pair[1])


def _of_other(story: Story, read: Read, pair: tuple[Read, Read]) -> bool:
    """True where *of* behind a share leads to neither of the two, or to a pronoun for what may be neither."""
    low, end = story.tokens.low, end_of_share(story, read)
    if low[end] != "of":
        return False
    if _is_of_room(story, read, pair):
        return False
    if low[end + 1] in _EVERY:
        return False  # "took 2 per cent of every contract"
    if low[end + 1] in THEM | {"it", "that"}:
        return not _is_of_it(story, read, pair)  # "Of the 500, 480 were rescued, half of them by fishermen": of what stands before it
    behind = [r for r in pair if 0 < r.first - end < _NEAR]
    if not behind:
        return not _is_named_again(story, read, pair)  # "Twelve bakers and seven apprentices make up half of the firm's staff of 38"
    first = behind[0].first
    if any(read.sentence is r.sentence and r.first < read.first for r in pair):  # "The wage bill of $27m took 40 per cent of its $90m"
        unit = unit_of(story, behind[0])
        other = next(r for r in pair if r is not behind[0])
        return (
            bool(_STOPS & set(low[end:first]))
            or size(story, other, unit) >= size(story, behind[0], unit)
            or not _is_subject(story, other, read)
        )
    unit = unit_of(story, behind[0])
    return "and" not in low[end:first] and any(size(story, r, unit) > size(story, behind[0], unit) for r in pair)


def _is_named_again(story: Story, read: Read, pair: tuple[Read, Read]) -> bool:
    """True for *45 per cent of capacity*, *40 per cent of the members* beside a count of members: what stands right behind is the whole."""
    heads, _ = owner(story, read)
    whole = max(pair, key=lambda r: size(story, r, unit_of(story, pair[0])))
    noun = stem(whole.figure.noun.split()[-1]) if whole.figure.noun else ""
    ahead = whole.last <= read.first and not (read.sentence is whole.sentence and "and" in story.between(whole, read))
    named = heads - _BODIES or heads  # "of the student body" beside students
    return ahead and len(named) == 1 and (noun in named or bool(named & _ALL))


_BODIES = frozenset(stem(w) for w in "body population force corps roll community".split())
_ALL = frozenset(stem(w) for w in "capacity total whole".split())


def _is_subject(story: Story, part: Read, read: Read) -> bool:
    """True where a verb that holds no more than a share stands between *part* and *read*: ``at $27m, eats up 40 per cent``."""
    gap = [w for w in story.between(part, read) if w not in _ASIDES]
    if not gap and story.between(part, read) == [","] and story.tokens.low[end_of_share(story, read) + 1] == "the":
        return True  # "earns 1,200 euros a month, half of the 1,800 that others get"
    return 0 < len(gap) <= _VERB and not {"for", "and", "by", "to", "from"} & set(gap)


def _is_of_it(story: Story, read: Read, pair: tuple[Read, Read]) -> bool:
    """True for ``The budget is $90m. Wages, at $27m, eat up 40 per cent of it``: of what the sentence before tells."""
    low, end = story.tokens.low, end_of_share(story, read)
    first, second = pair
    if first.sentence is second.sentence is not read.sentence and second.last <= read.first and low[end + 1] == "them":
        return takes_up(low[read.sentence.first : read.first])  # "150 of its 900 workers are to go. This means one in three of them"
    apart = first.sentence is not read.sentence and second.sentence is read.sentence and second.last <= read.first
    return apart and low[end + 1] in ("it", "that") and low[end + 2] in (".", ",", ";") and _is_subject(story, second, read)


def _link(story: Story, read: Read, pair: tuple[Read, Read]) -> Link | None:
    low, end = story.tokens.low, end_of_share(story, read)
    if _of_other(story, read, pair):
        return None
    if any(not r.figure.noun and r.sentence is read.sentence and 0 < r.first - end and low[r.first - 1] == "and" for r in pair):
        return None  # "34 per cent would vote for the mayor and 31 for her rival"
    if not (like(story, *pair) or _is_done(story, read, pair) or _is_turnout(story, read, pair)):
        return None
    if RATES & set(story.before(read, 8)) and not _is_turnout(story, read, pair):
        return None
    unit = unit_of(story, pair[0])
    part, whole = sorted(pair, key=lambda r: size(story, r, unit))
    if opens(story, part) and part.sentence is read.sentence:
        return None  # "Of the 16 in the top class 75 per cent walk. The school has 64 pupils"
    if read.claim.amount.unit == "percent" and number(whole) < _FEW:
        return None  # "I needed three Bs and got two", said one of the 82 per cent
    told = number(read) / (100 if read.claim.amount.unit == "percent" else 1)
    made = size(story, part, unit) / size(story, whole, unit)
    rest = {"leaving", "leaves"} & set(story.before(part, 6)) and part.first > read.last
    if _is_held_away(story, read, part, whole, rest=bool(rest)):
        return None
    if rest:  # "will take a third of the $2.4m, leaving the family with $1.8m"
        return link_of(story, read, Part(part, rest=True), whole) if may_be_meant(made, 1 - Fraction(told), _NEARLY) else None
    return link_of(story, read, Part(part), whole) if made < 1 and may_be_meant(made, Fraction(told)) else None


def _is_held_away(story: Story, read: Read, part: Read, whole: Read, *, rest: bool) -> bool:
    """True where the words make *part* some of a part, *whole* another group's, or the share one of another thing."""
    low, end = story.tokens.low, end_of_share(story, read)
    if whole.last <= read.first and _COUNTED & set(low[whole.last : whole.last + 4]) and "," in story.between(whole, read)[:-1]:
        return True  # "With 57 of 60 stations reporting, Ms Orr had 55 per cent": how far the count has come
    if low[end : end + 1] == [")"] and low[end + 1] in _MORE:
        return True  # "£1,717 a year, £149 (10 per cent) more than now": that is what it grew by
    if story.after(part, 2) in (["of", "them"], ["of", "these"], ["of", "those"]) and story.before(part, 1) == [","]:
        return True  # "Half of the 40 teachers left, 12 of them for jobs abroad"
    if story.after(part, 2) in (["up", "front"], ["in", "advance"]) or story.after(part, 1) == ["upfront"]:
        return True  # "was sold for £6m, with 20% going to Bury, who had £1m up front": paid before the sale
    if read.last <= part.first < whole.first and "of" in story.between(part, whole)[:2] and _NARROWER & set(story.after(whole, 1)):
        return True  # "One in four homes is empty, with 90 out of 300 in the old town"
    if any(_is_moved(story, r) for r in (part, whole) if r is whole or not rest) or set_beside(story, part, whole):
        return True
    room = whole.first < part.first and _is_of_room(story, read, (whole, part))
    every = (
        room or low[end] == "of" and (low[end + 1] in _EVERY or 0 < whole.first - end < _NEAR)
    )  # "45 per cent of its capacity of 80 litres"
    if not every and is_of_another(story, read, whole, part):
        return True  # "won 84 of the 140 seats, giving it 48 per cent of the vote"
    return are_sides(story, part, whole) or is_narrower(story, read, whole) or _is_another_predicate(story, read, part, whole)


def _is_moved(story: Story, read: Read) -> bool:
    """True for *up from 40*, *compared with 40*, *to 40*; not for *with 40 ballots cast*."""
    ahead = story.before(read, 2)
    return bool(_MOVED & set(ahead)) and not (ahead[-1:] == ["with"] and not _MOVED - {"with"} & set(ahead) and ahead[0] not in _COMPARED)


_COUNTED = frozenset("counted reporting declared tallied".split())
_MORE = frozenset("more less fewer higher lower above below up down".split())
_COMPARED = frozenset("compared contrasted along together up down".split())


def _is_done(story: Story, read: Read, pair: tuple[Read, Read]) -> bool:
    """True for *took 702 votes, 52 per cent of the 1,350 cast*: what is told of the whole names no things."""
    whole = pair[1]
    counts = all(r.claim.kind == "count" and not r.claim.amount.unit for r in pair)
    return counts and 0 < whole.first - end_of_share(story, read) < 3 and bool(whole.figure.noun) and not is_plural(whole.figure.noun)


def _is_turnout(story: Story, read: Read, pair: tuple[Read, Read]) -> bool:
    """True for a turnout beside those who voted and those who could: ``Turnout was 38 per cent: of 12,600 members, 4,788 voted``."""
    words = story.words(read.sentence, *(r.sentence for r in pair))
    part, whole = sorted(pair, key=number)
    if "turnout" in story.before(read, 8) and _BALLOTS & {*part.figure.noun.split(), *story.after(part, 1)} and whole.figure.noun:
        return not _BALLOTS & set(whole.figure.noun.split())  # "Turnout among the 900 members was 40 per cent, with 360 ballots cast"
    if _VOTES & {*story.tokens.low[slice(*story.phrase(whole))], *story.after(whole, 1)}:
        return False  # "taking 5,200 of the 9,100 votes cast": what one of them won
    return "turnout" in story.before(read, 8) and (bool(CAST & words) or story.between(*pair) in (["of"], ["of", "the"], ["out", "of"]))


_BALLOTS = frozenset("ballot ballots paper papers".split())
_EVERY = frozenset("a an any each every all".split())
_VOTES = frozenset("vote votes ballot ballots cast".split())
_NARROWER = frozenset("in at on among from aged".split())
_NEARLY, _VERB = Fraction(2), 8
_ASIDES = frozenset(", ( ) — –".split())
_MOVED = frozenset("from to than against with up down by".split())
_AND = frozenset("and but while whereas ;".split())


def _is_another_predicate(story: Story, read: Read, part: Read, whole: Read) -> bool:
    """True for *Half of the 14 pilots were young and nine had never flown*: the third stands for itself."""
    low = story.tokens.low
    first, last = story.phrase(read)
    of_whole = low[end_of_share(story, read)] == "of" and 0 < whole.first - last < _NEAR and not _STOPS & set(low[last : whole.first])
    of_part = low[part.last] == "of" or 0 < whole.first - part.last < _NEAR and "of" in story.between(part, whole)[:2]
    if not of_whole and not of_part:
        return False
    two, third = ((read, whole), part) if of_whole else ((part, whole), read)
    if third.sentence is not two[0].sentence:
        return read.sentence.role != "headline" and low[third.sentence.first] not in ("that", "this")
    start, end = min(r.first for r in two), max(r.last for r in two)
    gap = low[end : third.first] if third.first > end else low[third.last : start]
    return bool(_AND & set(gap)) and "so" not in gap and "therefore" not in gap


_NEAR, _FEW, _HUNDRED = 7, 5, 100
_STOPS = frozenset(", . ; : ( and".split())
