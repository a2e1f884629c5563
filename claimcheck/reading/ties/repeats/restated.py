"""Restatements: one thing whose size is told twice, in the headline and the body or where a definite noun takes it up again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.claims.scope import compare
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.extremes import PASSING
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.averages.means import is_end_of_mean
from claimcheck.reading.ties.calendar.persons import persons
from claimcheck.reading.ties.common.cohesion import of_two_matters
from claimcheck.reading.ties.common.nearby import base_unit, sizes, stem
from claimcheck.reading.ties.common.rows import is_listed
from claimcheck.reading.ties.common.slips import are_of_one_digit, is_slip
from claimcheck.reading.ties.common.spots import holds_phrase, phrases
from claimcheck.reading.ties.common.things import (
    CHANGED,
    CLASS,
    KINDS,
    SMALL,
    SUBSET,
    are_others,
    explained,
    head,
    hyphened,
    is_called_so,
    is_latest,
    is_of_first,
    is_one_more,
    newly_named,
    of_another,
    of_its_own,
    on_heels,
    on_other_days,
    ranked_beside,
    restricted,
    words_of,
)
from claimcheck.reading.ties.repeats.again import again
from claimcheck.reading.ties.repeats.headlines import is_neared, of_headline, told_otherwise, tops
from claimcheck.reading.ties.repeats.leads import of_change, of_lead, way_of
from claimcheck.reading.ties.repeats.resumed import NARROWING, resumed
from claimcheck.reading.ties.repeats.set_apart import are_apart, are_two_sorts
from claimcheck.reading.ties.scores.bodies import MEMBERS, houses
from claimcheck.reading.ties.shares.apart import is_year
from claimcheck.reading.ties.sums.died_of_them import is_all_hurt, is_dead
from claimcheck.reading.words.grammar import MARKS, WHOLLY


def _is_told_beside(story: Story, first: Read, read: Read) -> bool:
    """True where the sentence of *read* tells *first* again: *cuts subsidy by $14m* and *reduce the $30m subsidy by $14m*."""
    one = first.claim
    others = (r.claim for r in story.here(read.sentence) if r is not read and r is not first)
    return any((c.stated.number, c.amount.unit) == (one.stated.number, one.amount.unit) for c in others)


def restated(story: Story) -> Iterator[Link]:
    """The pairs of figures that tell the size of one thing twice."""
    seen: set[str] = set()
    for top, low in _in_headlines(story):
        if is_end_of_mean(story, top, low):
            continue
        seen.add(low.claim.id)
        told = f"the headline and the text, {lines(top.claim, low.claim)}, speak of one thing"
        yield Link("same", (top.claim.id, low.claim.id), assumption=told)
    yield from persons(story)
    for first, read in _in_text(story):
        if read.claim.id not in seen and not _is_told_beside(story, first, read):
            told = f"{lines(first.claim, read.claim, 'speak')} of one thing"
            yield Link("same", (first.claim.id, read.claim.id), assumption=told)


def _in_headlines(story: Story) -> Iterator[tuple[Read, Read]]:
    """Each figure of a headline or a lead, or change that a headline tells, with the figure of the text that tells it again."""
    tried = set()
    for top in tops(story):
        tried.add(top.claim.id)
        if {"become", "becomes"} & set(story.after(top, 2)):
            continue  # "Bins: two weeks become three"
        low = (
            of_headline(story, top)
            or of_lead(story, top)
            or (of_change(story, top) if top.claim.kind == "money" and way_of(story, top) else None)
        )
        if low is None or on_heels(story, low.sentence, low.first) or is_listed(story, low):
            continue
        if low.claim.kind == "duration" and story.after(low, 1) == ["had"]:
            continue  # "Talks that went on for three days had failed"
        if not (is_neared(story, top, low) or told_otherwise(story, top, low) or _is_passed(story, top, low) or are_two_sorts(top, low)):
            yield top, low
    for top in (r for r in sizes(story.related) if r.sentence.role == "headline" and r.claim.id not in tried):
        low = of_change(story, top)
        if low is not None and not told_otherwise(story, top, low):
            yield top, low


def _in_text(story: Story) -> Iterator[tuple[Read, Read]]:
    """Each figure of the text with a later one that takes it up."""
    if len(story.reads) < 2:
        return
    told_of = [r for r in story.reads if r.claim.related or r.figure.why.startswith("a description")]
    told_of = [r._replace(timing=False) if r.timing and _is_thing(story, r) else r for r in told_of]
    body = [r for r in sizes(told_of) if r.sentence.role in ("body", "standfirst") and r.claim.kind in (*KINDS, "rate", "share")]
    heading = [r for r in sizes(story.related) if r.sentence.role == "headline" and r.claim.kind in KINDS]
    for k, read in enumerate(body):
        near = [r for r in body[max(0, k - 16) : k] if story.apart(read.sentence, r.sentence) <= 5]
        first = (
            _taken_up(story, read, [*heading, *near] if heading and _attribute(story, read)[0] else near)
            or resumed(story, read, [*heading, *near])
            or again(story, read, near)
        )
        if first is None or _held_against(story, read):
            continue
        if _is_within_reach(story, first, read) and not _tells_another(story, first, read, near):
            yield first, read


_SELF = frozenset(("himself", "herself", "themselves"))
_SEATED = frozenset("present absent vacant".split())
_FEW = 4  # figures of a story in which hardly two things of one sort are told


def _is_within_reach(story: Story, first: Read, read: Read) -> bool:
    """True for figures that a slip sets apart, or of one digit each; of few figures any may have been meant to tell one thing."""
    if len(story.related) <= _FEW:
        return True
    numbers = [Fraction(r.claim.stated.number or 0) for r in (first, read)]
    return is_slip(*numbers) or are_of_one_digit(*numbers)


def _tells_another(story: Story, first: Read, read: Read, near: Sequence[Read]) -> bool:
    """True where *read* tells of others than *first*, of some of them, of another day, or what *near* makes with it."""
    if _is_bound(story, read):
        return True
    ahead = story.tokens.low[read.sentence.first : read.first]
    if any(a in _FORMER and b in _PLACES for a, b in pairwise(ahead)):
        return True  # "sold for €310,000 ... His previous best was the €265,000 bid in 2019"
    if is_all_hurt(story, first) and is_dead(story, read):
        return True  # "214 people were killed or hurt. Of the 61 killed"
    if is_of_first(story, first) or is_one_more(story, first, read) or are_others(story, first, read) or is_latest(story, first, read):
        return True
    if (read.claim.stated.number or 0) - (first.claim.stated.number or 0) == 1 and not _SELF.isdisjoint(story.words(first.sentence)):
        return True  # "killed 12 people before turning the gun on himself. All 13 bodies"
    if read.claim.kind == "share" and "also" in story.words(read.sentence):
        return True  # "is buying a 25.01 percent stake. It is also after the state's 24.98 percent stake"
    if not _SEATED.isdisjoint(story.after(first, 1) + story.after(read, 1)):
        return True  # "The 18 members present, with one of the council's 19 seats vacant"
    if story.before(read, 1) in (["his"], ["her"]) and (first.claim.stated.number or 0) - (read.claim.stated.number or 0) == 1:
        return True  # "13 people died. The gunman is included in that figure; his 12 victims"
    called = story.tokens.low[read.last : story.phrase(read)[1] + 3]
    if any(map(is_year, called)) and "never" in story.tokens.low[first.last : read.first]:
        return True  # "has never stood so high; a plaque marks the 6.12 metres of the 1954 flood"
    if any(all(is_so(story, r) for r in (first, read)) for is_so in (_is_title, _is_kind)):
        return True  # "three-month bills at 98.49 ... The six-month bills went at 96.93"
    if first.claim.kind == read.claim.kind == "duration" and ("/" in first.claim.amount.unit) != ("/" in read.claim.amount.unit):
        return True  # "At six minutes a mile, the race took her 60 minutes"
    if is_called_so(story, first, read) or "other" in first.claim.said.lower().split():
        return True
    if of_its_own(read) and (read.claim.stated.number or 0) < (first.claim.stated.number or 0):
        return True
    if of_two_matters(story, (first, read)):
        return True  # "The group employs 340 people. One in four of the academy's 640 pupils"
    if newly_named(story, read) or ranked_beside(story, first, read) or are_apart(story, first, read):
        return True
    if story.before(read, 9) == ["of", "the"] and _named_anew(story, first, read):
        return True  # "Of the 14,000 away fans"
    around = [*near, *(r for r in sizes(story.here(read.sentence)) if r.first > read.first)]
    if explained(read.claim, [r.claim for r in around if r is first or _is_bare(story, r, first, read)]):
        return True  # "seven years for fraud and two for perjury"
    numbers = [Fraction(r.claim.stated.number or 0) for r in (first, read)]
    if _is_of_party(story, first, read) or _is_share_of(story, first, read) or (_is_some_of(story, first, read) and not is_slip(*numbers)):
        return True
    return on_other_days(story, first, read)


_FORMER = frozenset("previous former earlier old prior last".split())
_PLACES = frozenset("best record high low peak mark".split())


def _is_bound(story: Story, read: Read) -> bool:
    """True for *below the bridge's 18-tonne limit*: what another size is held against, and no thing told again."""
    low, last = story.tokens.low, story.phrase(read)[1]
    hyphened_last = last + 1 if low[last : last + 1] == ["-"] else last
    return bool(_BOUNDS & set(low[read.last : hyphened_last + 2])) and bool(_HELD & set(story.before(read, 5)))


_BOUNDS = frozenset("limit cap ceiling maximum minimum threshold".split())
_HELD = frozenset("below under above over within exceeded beyond".split())


def _is_kind(story: Story, read: Read) -> bool:
    """True for the length that names one sort of many things, as in *six-month bills*."""
    low, k = story.tokens.low, story.phrase(read)[1]
    named = low[max(k, read.last + 2)]
    return read.claim.kind == "duration" and low[read.last] == "-" and (is_plural(named) or named in _LENT)


_LENT = frozenset("rate yield".split())  # "the 30-year rate averaged 6.79%; the 15-year rate crept to 6%"


def _is_title(story: Story, read: Read) -> bool:
    """True for *The 2,000 Guineas*: the name of a race, written with a capital behind its number."""
    named = story.tokens.written(read.last)
    return story.before(read, 1) == ["the"] and named[:1].isupper() and named[1:].islower() and read.sentence.role == "body"


def _is_bare(story: Story, read: Read, first: Read, second: Read) -> bool:
    """True for a number beside either that leaves out what it counts."""
    return read.sentence in (first.sentence, second.sentence) and not base_unit(read.claim) and not read.figure.noun


def _is_passed(story: Story, top: Read, low: Read) -> bool:
    """True for *Toll passes 200*, *Dead in ferry disaster pass 200* over a text that tells of 204."""
    passed, told = top.claim.stated.number, low.claim.stated.lo
    if passed is None or told is None or not _OVERTAKING & set(story.before(top, 1)):
        return False
    return passed < told < passed * Fraction(3, 2)


_OVERTAKING = PASSING | frozenset("pass top exceed surpass".split())


def _is_some_of(story: Story, first: Read, read: Read) -> bool:
    """True for the seats told before *the 465-seat chamber*, which may be some of them."""
    return read.claim.kind == "count" and hyphened(story, read) == first.claim.scope.noun != ""


def _is_of_party(story: Story, first: Read, read: Read) -> bool:
    """True for *the Greens came first with 31 seats* beside *the 71-seat chamber*."""
    seats = _is_some_of(story, first, read) and first.claim.scope.noun in MEMBERS
    return seats and first not in houses(story, first.sentence, 0, 0) and not hyphened(story, first)


def _is_share_of(story: Story, first: Read, read: Read) -> bool:
    """True for *employs 1,800 people … a fifth of them … those 360 employees*: a share told between makes the one of the other."""
    told = [r.claim for s in story.sentences[first.sentence.number : read.sentence.number + 1] for r in story.here(s)]
    shares = [Fraction(c.stated.number) / (100 if c.amount.unit == "percent" else 1) for c in told if c.kind == "share" and c.stated.number]
    whole = Fraction(first.claim.stated.number or 0)
    return any(whole * part in read.claim.amount.usual for share in shares for part in (share, 1 - share))


def _is_thing(story: Story, read: Read) -> bool:
    """True for *a 14-week course* and *in the 74 days*, which are more than a time at which something happened."""
    return story.tokens.low[read.last : read.last + 1] == ["-"] or story.before(read, 1) in (["the"], ["those"], ["these"])


def _taken_up(story: Story, read: Read, near: list[Read]) -> Read | None:
    """The figure before *read* that gives the same thing another size, where *read* takes the thing up with a definite noun."""
    if not near or not _is_definite(story, read) or _CHANGED & set(story.before(read, 2)):
        return None
    thing = _thing(story, read)
    if not thing:
        return None if base_unit(read.claim) else _counted_again(story, read, near)
    alike = [r for r in near if base_unit(r.claim) == base_unit(read.claim) and r.claim.kind == read.claim.kind]
    if _narrowed(story, read) or (not base_unit(read.claim) and restricted(story, read)):
        return None
    bare = f"{thing.split()[0]} "  # "of magnitude 4.8"
    if thing.split()[0] in _ATTRIBUTES and " " in thing:
        alike = [r for r in near if _thing(story, r) in (thing, bare)]
    plain = [r for r in alike if not CHANGED & set(story.before(r, 2)) and (r.claim.modality == "stated" or len(alike) == 1)]
    mine = [r for r in plain if {thing, bare} & _things(story, r) and not _counts_others(story, r, read)]
    if not mine and len(alike) == 1 and read.claim.kind == "money" and story.apart(read.sentence, alike[0].sentence) == 1:
        mine = plain
    if len(mine) != 1 or mine[0].sentence is read.sentence or explained(read.claim, [r.claim for r in alike]):
        return None
    numbers = [Fraction(r.claim.stated.number or 0) for r in (mine[0], read)]
    # "The 50 km race" beside "the 30 km race" is another one.
    named_by_size = story.before(mine[0], 1) == ["the"] and bool(base_unit(read.claim))
    return mine[0] if (not named_by_size or is_slip(*numbers)) and not of_another(story, read, mine[0]) else None


_CHANGED = CHANGED - {"first", "most", "about", "over"}


def _counts_others(story: Story, first: Read, read: Read) -> bool:
    """True for the one of *one delegate called it a fair accord. The two accords*: it counts things of its own."""
    return not base_unit(read.claim) and head(first) not in ("", head(read)) and story.tokens.low[first.last] != "-"


_AGAINST = frozenset(
    "beating beat beats above below within inside exceeding exceeded exceeds topping topped missing missed against than under surpassing "
    "surpassed compared versus short".split()
)
_EXPECTED = frozenset("expected forecast predicted hoped planned wanted sought promised budgeted pencilled projected".split())


_OPPOSING = frozenset("appeal appealed appeals appealing protest protested vote voted plea campaign".split())


def _held_against(story: Story, read: Read) -> bool:
    """True for *beating the $46.2 billion that analysts expected*: what the other figure is held against is not it."""
    ahead, behind = story.before(read, 2), story.after(read, 7)
    if ahead[-1:] == ["of"] and not MARKS & set(story.before(read, 6)):
        ahead = story.before(read, 6)  # "above the limit of 20 million"
    if base_unit(read.claim) and _PORTION & set(story.before(read, 3)) and "of" in story.before(read, 2):
        return True  # "will pay most of the £1.4 million cost"
    if holds_phrase(behind, _BEFORE):
        return True  # "up 40 per cent on the 1,750 parcels of the year before"
    if {"improvement", "improved", "improving", "advance"} & set(story.before(read, 5)) and {"on", "upon", "over"} & set(ahead):
        return True  # "is an improvement on the $61,000 he earned before"
    short = story.before(read, 4)[-3:-1] == ["short", "of"] or story.before(read, 2) == ["short", "of"]
    opposed = "against" in ahead and bool(_OPPOSING & set(story.before(read, 4)))
    expected = behind[:1] in (["that"], ["which"]) and bool(_EXPECTED & set(behind))
    return short or expected or (bool(_AGAINST & set(ahead)) and not opposed)


_PORTION = frozenset("most part much half some portion third quarter share bulk".split())
_BEFORE = phrases(
    "of the year before", "of the previous year", "the year before", "the previous year", "a year earlier", "of last year",
    "the month before", "of the month before", "of the week before", "a year before", "the season before",
)  # fmt: skip


def _narrowed(story: Story, read: Read) -> bool:
    """True where words behind the thing say which one is meant: ``the £15m loan that it took out in May``."""
    low = story.tokens.low
    for k in range(read.last, min(read.last + 5, read.sentence.last - 1)):
        if low[k] in CLASS or singular(low[k]) in CLASS:
            return low[k + 1] in _NARROWING
    return False


def _counted_again(story: Story, read: Read, near: list[Read]) -> Read | None:
    """``will close eleven schools … the seven schools to be closed``: a definite number of one noun, of which one number was told."""
    noun = head(read)
    ahead = story.before(read, 2)
    if not noun or ahead[-1:] not in (["the"], ["all"], ["these"], ["those"]) or read.claim.stated.bound != "=":
        return None
    if read.claim.stated.number in (1, 2) or (ahead[-1:] == ["the"] and restricted(story, read)):
        return None
    alike = [r for r in near if r.claim.kind == "count" and head(r) == noun]
    if (
        not alike
        or len({str(r.claim.stated) for r in alike}) != 1
        or explained(read.claim, [r.claim for r in near if not base_unit(r.claim)])
    ):
        return None
    first = alike[0]
    apart = compare(first.claim.scope, read.claim.scope)
    told_apart = "apart" in (apart.when, apart.where, apart.what) or (first.claim.scope.whose or "") != (read.claim.scope.whose or "")
    part = SUBSET & set(story.before(first, 1)) or story.after(first, 1) == ["of"] or first.figure.another
    planned = first.claim.modality != "stated" and story.after(read, 2) != ["to", "be"]
    if told_apart or part or planned or first.claim.stated.bound not in ("=", "~") or first.sentence is read.sentence:
        return None
    numbers = [Fraction(r.claim.stated.number or 0) for r in (first, read)]
    if of_another(story, read, first) or max(numbers) > _FAR * min(numbers):
        return None
    return first if _adjectives(read) <= words_of(story, first.sentence) | _adjectives(first) else None


def _named_anew(story: Story, first: Read, read: Read) -> bool:
    """True where the word behind *read* is one that the sentence of *first* does not tell."""
    word = story.tokens.low[read.last]
    states = [story.table.usual(r.claim.scope.what) for r in (first, read) if story.table.readings(r.claim.scope.what)]
    if len(states) == 2 and states[0] == states[1]:
        return False  # "killed 91 people. Of the 19 dead"
    return len(word) > 3 and word.isalpha() and stem(word) not in words_of(story, first.sentence)


_FAR = 4


def _adjectives(read: Read) -> set[str]:
    words = read.figure.counted.lower().split()[:-1]
    return {stem(w) for w in words if w.isalpha() and len(w) > 3}


# What narrows a thing behind its own noun: "the £15m loan that it took out".
_NARROWING = NARROWING | {"for"}


def _thing(story: Story, read: Read) -> str:
    """The class of what *read* gives the size of: ``the 14-year sentence``, ``the £54m scheme``, ``garrison, 1,300 strong``."""
    low, last = story.tokens.low, read.last
    if low[last : last + 2] == ["-", "strong"] or low[last : last + 1] == ["strong"]:
        k = last + (2 if low[last] == "-" else 1)
        following = singular(low[k]) if k < read.sentence.last and low[k][0].isalpha() and low[k] not in SMALL else ""
        before = next((singular(w) for w in story.before(read, 3)[::-1] if w[0].isalpha() and w not in WHOLLY), "")
        word = following or before
        return CLASS.get(word, word)
    attribute, k = _attribute(story, read)
    if attribute:
        word = singular(low[k]) if k < read.sentence.last and low[k].isalpha() and low[k] not in ("that", "which") else ""
        return f"{attribute} {CLASS.get(word, word)}"
    for k in range(story.phrase(read)[0], min(story.phrase(read)[1] + 3, read.sentence.last)):
        if k >= last and (low[k] in CLASS or singular(low[k]) in CLASS):
            return CLASS.get(low[k]) or CLASS[singular(low[k])]
        if k >= last and low[k] in (",", ".", ";", "for", "to", "in", "of", "and"):
            break
    return ""


def _attribute(story: Story, read: Read) -> tuple[str, int]:
    """What a number tells of one thing (``6.1-magnitude``, ``magnitude 6.4``), and the token of the thing."""
    joined = hyphened(story, read)
    if joined in _ATTRIBUTES:
        return joined, read.last + 2
    label = next(iter(w for w in story.tokens.low[max(read.sentence.first, read.first - 2) : read.first][::-1] if w != "-"), "")
    return (label, read.last) if not joined and label in _ATTRIBUTES else ("", 0)


# What is told of one thing in one number, before the figure or behind a hyphen.
_ATTRIBUTES = frozenset("magnitude storey story floor member seat page room bedroom acre carat berth lane screen part episode".split())


def _things(story: Story, read: Read) -> set[str]:
    """The classes of what an earlier figure may give the size of: its own, and what its clause is about."""
    words = [*story.before(read, 9), *story.after(read, 3), *story.tokens.low[read.last : story.phrase(read)[1]]]
    found = {CLASS.get(w) or CLASS.get(singular(w), "") for w in words} - {""}
    return found | ({_thing(story, read)} - {""})


def _is_definite(story: Story, read: Read) -> bool:
    ahead = story.before(read, 6)
    if "strong" in story.tokens.low[read.last : read.last + 2]:
        return bool(WHOLLY & set(ahead))
    return bool(WHOLLY & set(ahead[-2:]))
