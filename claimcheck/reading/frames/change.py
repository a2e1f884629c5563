"""Changes: a per cent by which something rose or fell, and the two figures nearby that may be what it was and what it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import (
    MOST,
    Sense,
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
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.shares.changing import change_word, end_of_share
from claimcheck.reading.ties.shares.far_pairs import of_another_subject, than_another
from claimcheck.reading.words.change import FALLS, RISES

_KINDS = frozenset(("count", "money", "measure", "mean", "rate"))
_UP = RISES | frozenset("more higher above greater bigger larger longer dearer gain gains increase jump growth".split())
_DOWN = FALLS | frozenset("fewer less lower below smaller shorter cheaper lost losing decline decrease reduction drop".split())
_CLOSE = Fraction(5, 2)


def change(story: Story, tied: Tied) -> Iterator[Guess]:
    """The figures before and after of each change that no words have tied."""
    for read in story.related:
        claim = read.claim
        if claim.kind != "share" or claim.amount.unit not in ("percent", "") or tied.as_(read) or claim.stated.number is None:
            continue
        way = _way(story, read)
        if way and not _beside_other_shares(story, read) and not _than_another(story, read):
            links = tuple(_link(story, read, before, after) for before, after in _pairs(story, read, way, tied)[:MOST])
            if links:
                yield Guess(links, told=2, sure=_alone(story, read, links[0]))


def _alone(story: Story, read: Read, link: Link) -> bool:
    """True where the two figures are the only ones of their kind in the sentence of the change, or else around it."""
    here = [r for r in figures_of(story, read.sentence) if r.claim.kind in _KINDS]
    if len(here) == 2 and {r.claim.id for r in here} == set(link.claims[1:]):
        return True
    around = [r for r in _around(story, read) if r.claim.kind in _KINDS]
    if _only_two(story, read, link, around):
        return True
    tied = [r for r in around if r.claim.id in link.claims]
    rivals = [r for r in around if r not in tied and tied and like(story, r, tied[0])]
    if len(tied) != 2 or tied[0].sentence is not tied[1].sentence or here or rivals:
        return False
    return tied[0].claim.kind == "count" and story.tokens.low[tied[0].sentence.first] in _TAKEN_UP


def _only_two(story: Story, read: Read, link: Link, around: Sequence[Read]) -> bool:
    """True where no other figure near the change may count what the two of *link* count."""
    tied = [r for r in around if r.first in _firsts(story, link)]
    if not any(r.sentence is read.sentence for r in tied) and not _resumed(story, read):
        return False
    if len({s == Sense("", "") for r in tied for s in sense(story, r)}) > 1:
        return False  # what the one counts is told, and that of the other is not
    return len(tied) == 2 and not any(like(story, r, t) for r in around for t in tied if r not in tied and number(r) > 12)


_AGAIN = frozenset("they it that this these which so its their he she".split())


def _resumed(story: Story, read: Read) -> bool:
    """True where the sentence of a change takes up what was told, or a noun tells the change: ``That is``, ``boast of a 25% cut``."""
    low, sentence, at = story.tokens.low, read.sentence, change_word(story, read)
    if sentence.role == "headline" or low[sentence.first] in _AGAIN:
        return True
    article = low[read.first - 1] in ("a", "the", "an", "that", "this") and at >= read.last
    return article or (at >= 0 and low[at - 1] in ("a", "the", "an", "that", "this"))


def _firsts(story: Story, link: Link) -> set[int]:
    return {story.tokens.at(c.span.start) for c in story.claims(link.claims[1:]) if c.id in link.claims[1:] and c.span is not None}


def _around(story: Story, read: Read) -> list[Read]:
    """The figures near a change; those of the first sentences for one told in a headline."""
    if read.sentence.role == "headline":
        return [r for s in story.sentences[:8] if s.role == "body" for r in figures_of(story, s)]
    return near(story, read.sentence, 4, 3)


_TAKEN_UP = frozenset("they it the there that this which so numbers he she his her its their from in".split())


def _way(story: Story, read: Read) -> int:
    """1 for a rise, -1 for a fall, 0 where the words beside the share tell of neither."""
    low, at = story.tokens.low, change_word(story, read)
    if at < 0:
        return _of_its_own(story, read)
    for k in (at, *range(at - 1, max(read.sentence.first - 1, at - 6), -1), at + 1):
        if low[k] in _UP or low[k] in _DOWN:
            return 1 if low[k] in _UP else -1
    return 0


_OWN = frozenset(("its", "their", "his", "her"))
_PARTED = frozenset("and of for with to in at on but or".split())
_LAST = frozenset((".", ",", "in", "since", "from", "next", "last", "this", "over", "on", "for", "after", "compared", "year"))
_LOST = frozenset("lose loses lost losing shed sheds shedding cut cuts".split())


def _of_its_own(story: Story, read: Read) -> int:
    """-1 for ``losing a third of their value``; 1 or -1 for ``put the increase at 45 per cent``; else 0."""
    low, end = story.tokens.low, end_of_share(story, read)
    ahead = low[max(read.sentence.first, read.first - 10) : read.first]
    if low[end] == "of" and low[end + 1] in _OWN and _LOST & set(ahead[-4:]):
        return -1
    if read.sentence.role == "headline" or low[end] in _LAST:
        raised = next((w for w in reversed(ahead[-4:]) if w in _UP | _DOWN or not (w.isalpha() or w == "'s") or w in _PARTED), "")
        if raised in _UP | _DOWN:
            return 1 if raised in _UP else -1  # "raise tuition 6.5%"
    if ahead[-1:] in (["at"], ["as"]) and {"put", "puts", "gave", "gives", "described", "describes"} & set(ahead):
        return 1 if _UP & set(ahead) else -1 if _DOWN & set(ahead) else 0
    return 0


def _than_another(story: Story, read: Read) -> bool:
    """True for ``20 per cent more than at the rival school``: held against another thing."""
    low = story.tokens.low
    end = next((k + 1 for k in range(read.last, min(read.last + 6, read.sentence.last)) if low[k + 1] == "than"), -1)
    return end > 0 and than_another(story, end, figures_of(story, read.sentence))


def _beside_other_shares(story: Story, read: Read) -> bool:
    """True where the sentence tells several shares: which of them is reckoned from what is told is open."""
    return sum(r.claim.kind == "share" for r in figures_of(story, read.sentence)) > 1


def _pairs(story: Story, read: Read, way: int, tied: Tied) -> list[tuple[Read, Read]]:
    """What may be the figures before and after, the nearest first."""
    found = [r for r in _around(story, read) if r.claim.kind in _KINDS and not _is_more(story, r)]
    alone = _resumed(story, read) and sum(r.claim.kind != "count" or number(r) > 12 for r in found) == 2
    parted = [set(link.claims) for link in tied.links if link.sort in ("parts", "rest", "share")]
    ahead = story.tokens.low[max(read.sentence.first, read.first - 2) : read.first]
    own = [r for r in found if r.sentence is read.sentence and 0 <= read.first - 2 - story.phrase(r)[1] < 9]
    last = own[-1] if own and ahead[:1] == [","] and ahead[1:] in (["up"], ["down"]) else None  # "£6.6bn in March, up 11%"
    ends = [r for r in found if r.sentence is read.sentence and r.first > read.first and introduced(story, r)[0] in ("to", "from")]
    if len(both := [r for r in figures_of(story, read.sentence) if introduced(story, r)[0] in ("to", "from", "against")]) > 1:
        found = [r for r in found if r in both]
    pairs = []
    for k, a in enumerate(found):
        for b in found[k + 1 :]:
            near_by = alone or a.sentence is b.sentence or read.sentence in (a.sentence, b.sentence) or _at_two_times(a, b)
            bare = [r for r in (a, b) if r.sentence is read.sentence and not told_itself(r)]
            if (a.sentence is not b.sentence and bare) or not near_by:
                continue
            if (ends and not any(r in (a, b) for r in ends)) or any({a.claim.id, b.claim.id} <= p for p in parted):
                continue
            if like(story, a, b) and (alone or told_itself(a) or told_itself(b)) and not _set_apart(story, read, a, b):
                unit = unit_of(story, a)
                before, after = sorted((a, b), key=lambda r: way * size(story, r, unit))
                close = _nearly(_percent(read), size(story, before, unit), size(story, after, unit))
                pairs += [(before, after)] if close and last in (None, after) else []
    return sorted(pairs, key=lambda pair: far(read, pair))


def _is_more(story: Story, read: Read) -> bool:
    """True for *a further £1.25bn*, *another 300*."""
    told = {*story.before(read, 1), *story.tokens.low[slice(*story.phrase(read))]}
    return read.figure.another or bool({"further", "another", "extra", "additional"} & told)


def _at_two_times(a: Read, b: Read) -> bool:
    """True for two figures of neighbouring sentences whose days are told and differ."""
    one, other = a.claim.when, b.claim.when
    return one is not None and other is not None and one != other and abs(a.sentence.number - b.sentence.number) == 1


_LAPSES = frozenset("week month quarter year decade season".split())


def _lapses(story: Story, sentence: Sentence) -> frozenset[str]:
    return _LAPSES & set(story.tokens.low[sentence.first : sentence.last])


def _percent(read: Read) -> Fraction:
    return number(read) * (1 if read.claim.amount.unit == "percent" else 100)


def _nearly(told: Fraction, was: Fraction, now: Fraction) -> bool:
    """True where the change from *was* to *now* comes within a few times the per cent told."""
    made = abs(now - was) / was * 100 if was else Fraction(0)
    return bool(made) and told > 0 and 1 / _CLOSE < made / told < _CLOSE


def _set_apart(story: Story, read: Read, a: Read, b: Read) -> bool:
    """True where another subject begins between two of the three, or the base is a time whose figure is not told."""
    one = [r for r in (a, b) if r.sentence is read.sentence]
    if a.sentence is b.sentence and of_another_subject(story, a, b):
        return True
    if any(of_another_subject(story, read, r) for r in one):
        return True
    others = [r.sentence for r in (a, b) if r.sentence is not read.sentence]
    mine, its = _lapses(story, read.sentence), {word for s in others for word in _lapses(story, s)}
    if mine and its and not mine & its:
        return True  # a rise in the quarter, and what it was a year ago
    than = "than" in story.tokens.low[read.last : min(read.last + 5, read.sentence.last)]
    behind = [r for r in one if r.first > read.last]
    return than and any(introduced(story, r)[0] != "than" for r in behind)


def _link(story: Story, read: Read, before: Read, after: Read) -> Link:
    claims = (read.claim.id, told_in(story, before, after).id, told_in(story, after, before).id)
    return Link("change", claims, assumption=f"{lines(before.claim, after.claim)} speak of one thing before and after {read.claim.said}")
