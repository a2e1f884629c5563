"""Shares: what words bind to a share on one side, and the figure nearby that may stand on the other."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import (
    MOST,
    Tied,
    far,
    figures_of,
    like,
    near,
    number,
    sense,
    size,
    told_in,
    told_itself,
    unit_of,
)
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.shares.changing import change_word, end_of_share
from claimcheck.reading.words.change import CHANGES

_KINDS = frozenset(("count", "money", "measure", "capacity"))
_MAKES = frozenset("makes make made means mean meant is was are were equals represents represented comes came amounts works".split())
_AMOUNTS = (["amount", "to"], ["amounts", "to"], ["amounted", "to"], ["comes", "to"], ["came", "to"], ["equal", "to"], ["make", "up"],
            ["made", "up"], ["makes", "up"], ["account", "for"], ["accounts", "for"], ["accounted", "for"])  # fmt: skip
_CLOSE = 4


def share(story: Story, tied: Tied) -> Iterator[Guess]:
    """The part and the whole of each share of which the words bind the one, where no words have tied them."""
    for read in story.related:
        claim = read.claim
        if claim.kind != "share" or claim.amount.unit not in ("percent", "") or tied.as_(read) or change_word(story, read) >= 0:
            continue
        if claim.stated.number is None:
            continue
        part, whole = _bound_part(story, read), _bound_whole(story, read)
        options = list(_options(story, read, part, whole))
        if options:
            yield Guess(tuple(options[:MOST]))
        elif part is None and whole is None and (pair := _only_pair(story, read, tied)) is not None:
            yield Guess((_share(story, read, *pair),))
        named = [*_turnout(story, read), *_stake(story, read)]
        if named:
            yield Guess(tuple(named[:MOST]), sure=len(named) == 1)


def _bound_part(story: Story, read: Read) -> Read | None:
    """The figure of ``140, or one in five``, ``The 96 that are lost amount to 36 per cent``, ``a fee of 2 per cent comes to £90``."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    here = [r for r in figures_of(story, read.sentence) if r.claim.kind in _KINDS]
    ahead = [r for r in here if r.last <= first]
    if ahead:
        gap = low[story.phrase(ahead[-1])[1] : first]
        end = end_of_share(story, read)
        apposed = _apposed(gap) and low[end : end + 2] not in (["of", "them"], ["of", "which"], ["of", "it"], ["of", "whom"])
        if apposed or gap[-2:] in _AMOUNTS or gap[-1:] in (["represent"], ["represents"], ["represented"], ["equals"]):
            return ahead[-1]
    behind = [r for r in here if r.first >= last]
    gap = low[last : story.phrase(behind[0])[0]] if behind else []
    told = gap in ([",", "or"], [","], ["("], [":"], ["or"]) or gap[-2:] in _AMOUNTS or (gap[:1] == ["of"] and "," in gap[-2:])
    return behind[0] if behind and told and len(gap) < 12 else None


def _apposed(gap: list[str]) -> bool:
    """True for a comma, a bracket or an ``or`` between a figure and its share, and a hedge at most."""
    return bool(gap) and gap[0] in (",", "or", "(", "—") and all(word in (",", "or", "(", "—", "about", "some", "nearly") for word in gap)


def _bound_whole(story: Story, read: Read) -> Read | None:
    """The figure of ``two thirds of the 144 households``, ``one in eight of the trust's 2,400 nurses``."""
    low, k = story.tokens.low, end_of_share(story, read)
    behind = [r for r in figures_of(story, read.sentence) if r.first > read.last and r.claim.kind in _KINDS]
    if not behind or low[k] != "of":
        return None
    gap = low[k + 1 : behind[0].first]
    return behind[0] if len(gap) < 6 and not {",", ";", "and", "in", "for"} & set(gap) else None


_VOTES = frozenset("vote ballot".split())
_VOTERS = frozenset("voter elector person electorate adult citizen".split())
_ENTITLED = frozenset("registered eligible entitled voters electors electorate register roll roster vote".split())


def _turnout(story: Story, read: Read) -> Iterator[Link]:
    """A turnout, the ballots cast and those who could vote."""
    low, sentence = story.tokens.low, read.sentence
    words = set(low[sentence.first : sentence.last])
    if "turnout" not in words or words & {"ago", "earlier", "previous", "previously"}:
        return
    found = [r for r in near(story, sentence, 3, 2) if r.claim.kind == "count"]
    cast = [r for r in found if r.claim.scope.noun in _VOTES or {"voted", "cast"} & set(low[r.last : r.last + 5])]
    able = [r for r in found if r.claim.scope.noun in _VOTERS and _ENTITLED & set(low[max(0, r.first - 4) : r.last + 8]) and r not in cast]
    for p in cast:
        for w in able:
            if _fits(story, read, p, w):
                yield Link(
                    "share",
                    (read.claim.id, p.claim.id, w.claim.id),
                    assumption=f"{lines(p.claim, w.claim)} tell who voted, and of how many",
                )


_WORTH = frozenset("worth value values valued valuing valuation capitalisation capitalization".split())


def _stake(story: Story, read: Read) -> Iterator[Link]:
    """``15 per cent of the brewer for €90 million ... the whole company is worth €450 million``."""
    low, sentence = story.tokens.low, read.sentence
    here = [
        r
        for r in figures_of(story, sentence)
        if r.claim.kind == "money" and low[story.phrase(r)[0] - 1] in ("for", "paid", "paying", "costs")
    ]
    told = [r for r in near(story, sentence, 1, 2) if r.claim.kind == "money" and r not in here]
    worth = [r for r in told if _WORTH & set(low[max(r.sentence.first, r.first - 8) : r.first])]
    for p in here:
        for w in worth:
            if _fits(story, read, p, w):
                assumed = f"{lines(p.claim, w.claim)} tell the price of a share of the firm, and what all of it is worth"
                yield Link("share", (read.claim.id, p.claim.id, w.claim.id), assumption=assumed)


def _options(story: Story, read: Read, part: Read | None, whole: Read | None) -> Iterator[Link]:
    found = [r for r in near(story, read.sentence, 3, 2) if r.claim.kind in _KINDS]
    pairs: list[tuple[Read, Read]] = []
    if part is not None:
        pairs = [(part, w) for w in found if w is not part and w.first < read.first and told_itself(w) and like(story, part, w)]
    elif whole is not None:
        pairs = [(p, whole) for p in found if p is not whole and _resumes(story, p, read)]
    pairs = [(p, w) for p, w in pairs if _fits(story, read, p, w)]
    for p, w in sorted(pairs, key=lambda pair: far(read, pair)):
        yield _share(story, read, p, w)


def _share(story: Story, read: Read, part: Read, whole: Read) -> Link:
    claims = (read.claim.id, told_in(story, part, whole).id, told_in(story, whole, part).id)
    return Link("share", claims, assumption=f"{lines(part.claim, whole.claim)} speak of the part and the whole of {read.claim.said}")


def _only_pair(story: Story, read: Read, tied: Tied) -> tuple[Read, Read] | None:
    """The part and the whole where the story has only two like figures near a share, and one share."""
    if _up(story, read):
        return None
    around = near(story, read.sentence, 3, 2)
    if read.claim.stated.bound not in ("=", "~", "<"):
        return None
    if any(r is not read and _rivals(story, r) for r in around):
        return None
    found = [r for r in around if r.claim.kind in ("count", "money") and number(r) >= _PLENTY and r.claim.stated.bound == "="]
    found = [r for r in found if not tied.as_(r, *_OTHERWISE) and not _moved(story, r) and not _of_another(story, read, r)]
    pairs = [(p, w) for p in found for w in found if p is not w and like(story, p, w) and size(story, p, "") < size(story, w, "")]
    if len(pairs) > 1:
        pairs = [(p, w) for p, w in pairs if w.first < read.first < p.first and _taken_up(story, p)][-1:]
    pairs = [(p, w) for p, w in pairs if _fits(story, read, p, w, wide=False) and _behind(story, read, p)]
    pairs = [(p, w) for p, w in pairs if p.sentence is not read.sentence or p.first > read.first or ";" not in story.between(p, read)]
    pairs = [(p, w) for p, w in pairs if told_itself(w) or (p.sentence is w.sentence and number(w) >= _MANY)]
    pairs = [(p, w) for p, w in pairs if not (tied.as_(p) and tied.as_(w)) or p.sentence is w.sentence is read.sentence]
    return next((pair for pair in pairs if any(abs(r.sentence.number - read.sentence.number) < 2 for r in pair)), None)


def _rivals(story: Story, read: Read) -> bool:
    """True for another share of something: no change, and no bare ``most``."""
    if read.claim.kind == "points":
        return True
    return read.claim.kind == "share" and read.claim.stated.bound in ("=", "~") and change_word(story, read) < 0 and not _up(story, read)


def _up(story: Story, read: Read) -> bool:
    """True for the size of a change that no noun tells: ``up 4 per cent``, ``had lost half their value``."""
    low, first = story.tokens.low, story.phrase(read)[0]
    ahead = set(low[max(read.sentence.first, first - 3) : first])
    return bool(ahead & (CHANGES | _LOST)) or "by" in low[first - 2 : first]


_LOST = frozenset("lose loses lost losing shed cut off added adds put gave".split())


def _behind(story: Story, read: Read, part: Read) -> bool:
    """False where words take up a whole told before, so that the part is told behind the share: ``Half of them paid``."""
    low, k = story.tokens.low, end_of_share(story, read)
    return (
        low[k] != "of"
        or low[k + 1] not in ("them", "these", "those", "it", "whom", "which")
        or (part.first > read.first and part.sentence is read.sentence)
    )


def _taken_up(story: Story, read: Read) -> bool:
    """True for ``Those 1,690 come from``, ``the 285 on the list``, ``At 960, the number``: a noun left out."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    if told_itself(read):
        return low[first - 1] in ("those", "these")
    return low[first - 1] in ("those", "these", "the", "all") or (low[first - 1] == "at" and low[last] == ",")


_PLENTY, _MANY = 10, 1000
_OTHERWISE = ("share", "change", "rest", "flow", "rate", "each", "mean", "rise", "fall", "order", "ratio", "margin", "update", "previous")


def _of_another(story: Story, share: Read, read: Read) -> bool:
    """True where *share* is one of things that *read* does not count: ``90 per cent of polling stations`` beside votes."""
    low, k = story.tokens.low, end_of_share(story, share)
    if low[k] not in ("of", "from"):
        return False
    things = [story.table.noun(low[j]) for j in range(k + 1, min(k + 4, share.sentence.last)) if is_plural(low[j])]
    mine = {s.noun.split()[-1] for s in sense(story, read) if s.noun}
    return bool(things and mine) and not mine & set(things) and not all(people(story, n) for n in (*things, *mine))


def _moved(story: Story, read: Read) -> bool:
    """True for the size of a change and for what something was before: ``fallen by 1,900``, ``£9 instead of £8``, ``another 500``."""
    low, first = story.tokens.low, story.phrase(read)[0]
    words = {low[first - 1], low[first - 2], low[first]}
    return bool(words & {"by", "than", "instead", "another", "further"}) or change_word(story, read) >= 0


def _resumes(story: Story, part: Read, read: Read) -> bool:
    """True for ``That makes 86 replies``, ``The 800 absences``: what the next sentence opens with takes up the share."""
    low, sentence = story.tokens.low, part.sentence
    ahead = low[sentence.first : story.phrase(part)[0]]
    taken_up = ahead in (["the"], ["these"], ["those"]) or (ahead[:1] in (["that"], ["this"], ["it"]) and bool(_MAKES & set(ahead)))
    return sentence.number == read.sentence.number + 1 and taken_up and len(ahead) < 5


def _fits(story: Story, read: Read, part: Read, whole: Read, *, wide: bool = True) -> bool:
    unit = unit_of(story, whole)
    a, b = size(story, part, unit), size(story, whole, unit)
    told = number(read) / (100 if read.claim.amount.unit == "percent" else 1)
    if not (a and b and told) or a >= b:
        return False
    off = a / b / told
    return Fraction(1, _CLOSE) < off < _CLOSE or (wide and any(Fraction(19, 20) < off * shift < Fraction(21, 20) for shift in _SHIFTS))


_SHIFTS = tuple(Fraction(10) ** k for k in (-9, -6, -3, -2, -1, 1, 2, 3, 6, 9))
