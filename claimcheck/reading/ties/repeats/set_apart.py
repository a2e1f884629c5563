"""Set apart: what the words beside two figures of one unit say that makes them figures of two things, and no figure told twice."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.nearby import base_unit
from claimcheck.reading.ties.common.slips import is_slip, is_swap
from claimcheck.reading.ties.common.things import head, weighed, words_of
from claimcheck.reading.words.calendar import NOWADAYS
from claimcheck.reading.words.change import CHANGES, FALLS, RISES
from claimcheck.reading.words.grammar import WHOLLY

_ENDS = frozenset(
    ", . ; : ( ) — – - and or but for to in of on at from with by was were is are has had have will would that who which".split()
)
_IN = frozenset("in of over for".split())
_MOVES = RISES | FALLS | CHANGES
_EARLIER = frozenset("previous earlier ago".split())
_STANDING = frozenset("current existing present old expiring".split())
_AFTER = 3  # words between a figure and the thing it measures


def are_apart(story: Story, first: Read, read: Read) -> bool:
    """True where the words make *read* and *first* figures of two things, of two owners or of two times."""
    return (
        _is_told_already(story, read)
        or _is_some_of_it(story, first, read)
        or _have_owners(story, first, read)
        or _is_of_another_sort(story, first, read)
        or _move_two_things(story, first, read)
        or _is_change(story, first, read)
        or _replaces(story, first, read)
        or _are_bases(story, first, read)
        or _is_of_owner(story, first, read)
        or _is_held_by_another(story, first, read)
        or are_two_sorts(first, read)
    )


def are_two_sorts(first: Read, read: Read) -> bool:
    """True for *the 12 rural routes* and *the 18 town routes*: each is told apart by a word of its own."""
    one, other = (r.figure.counted.lower().split() for r in (first, read))
    alone = len(one) == len(other) == _TWO and one[-1] == other[-1] and one[0] != other[0]
    return alone and read.claim.kind == "count" and not is_swap(*(Fraction(r.claim.stated.number or 0) for r in (first, read)))


_TWO = 2


def _is_told_already(story: Story, read: Read) -> bool:
    """True where the text ahead tells the number of *read*: it is that which is told again.

    ``40 of the 90 ... the 90 ... the 40``: nothing is amiss.
    """
    told, unit = read.claim.stated.number, base_unit(read.claim)
    ahead = (r for r in story.reads if r.last <= read.first and base_unit(r.claim) == unit and r.claim.stated.number == told)
    return bool(unit or (told or 0) > _SMALL) and any(unit or head(r) == head(read) for r in ahead)


_SMALL = 12


def _is_some_of_it(story: Story, first: Read, read: Read) -> bool:
    """True for *gained 50,000. Some 30,000 of the gain*: less, and of that."""
    one, other = first.claim.stated.number or 0, read.claim.stated.number or 0
    behind = story.tokens.low[read.last : read.last + 2]
    return other < one and behind[:1] == ["of"] and bool(WHOLLY & set(behind[1:]))


def _have_owners(story: Story, first: Read, read: Read) -> bool:
    """True for *Hale's $410 million of debt and Orr's $703 million of debt*."""
    if first.sentence is not read.sentence:
        return False
    return all("".join(story.before(r, 1)).endswith("'s") for r in (first, read))


def _is_of_another_sort(story: Story, first: Read, read: Read) -> bool:
    """True for *a loan of $325m ... the $395m bridge loan*, *the $44,000 Corsair*: what stands before the noun tells which sort is meant.

    It does where neither sentence nor any between the two has told it.
    """
    low, (_, k) = story.tokens.low, story.phrase(read)
    if not base_unit(read.claim) or read.claim.kind == "duration":
        return False
    run: list[int] = []
    while k < min(read.sentence.last, story.phrase(read)[1] + _AFTER + 1) and low[k] not in _ENDS and low[k].isalpha():
        if (run and story.tokens.written(k)[:1].isupper()) or low[k].endswith("ed"):
            break
        run.append(k)
        k += 1
    if run and story.tokens.written(run[0])[:1].isupper() and low[run[0]] not in low[: read.first] and story.before(read, 1) == ["the"]:
        return True
    if len(run) < 2 or len(run) > _AFTER:
        return False
    sort, told = weighed([low[j] for j in run[:-1]]), weighed(low[first.sentence.first : read.first])
    slipped = is_slip(Fraction(first.claim.stated.number or 0), Fraction(read.claim.stated.number or 0))
    return bool(sort - told) and (not slipped or not sort & told)


def _move_two_things(story: Story, first: Read, read: Read) -> bool:
    """True for *the 7 percent drop in Oslo ... the 22 percent fall in Paris*, *the rise over the year ... the rise in the quarter*."""
    of = [_complement(story, r) for r in (first, read)]
    names = [{w for w, named in told if named} for told in of]
    words = [{w for w, _ in told} for told in of]
    return all(of) and (not words[0] & words[1] or (all(names) and not names[0] & names[1]))


def _complement(story: Story, read: Read) -> set[tuple[str, bool]]:
    """What is told behind *drop in*, *rise over* beside a figure, what changed or the time; with each word, whether it is a name."""
    low, k = story.tokens.low, story.phrase(read)[1]
    k -= low[k - 1] in _MOVES
    if k + 2 >= read.sentence.last or low[k] not in _MOVES or low[k + 1] not in _IN:
        return set()
    told = low[k + 2 : min(k + 7, read.sentence.last)]
    end = next((j for j, w in enumerate(told) if w in _ENDS), len(told))
    words = range(k + 2, k + 2 + end)
    return {(low[j], story.tokens.written(j)[:1].isupper()) for j in words if len(low[j]) > 2 and low[j].isalpha() and low[j] not in WHOLLY}


def _is_change(story: Story, first: Read, read: Read) -> bool:
    """True for *to cut the deficit $36bn ... the $171bn deficit*: by so much it is cut, and that is not its size."""
    ahead = story.before(first, 6)
    verb = next((j for j in range(len(ahead) - 1, -1, -1) if ahead[j] in RISES | FALLS), -1)
    gap = ahead[verb + 1 :]
    moved = verb >= 0 and 1 < len(gap) < 5 and gap[0] in WHOLLY and not {"to", "from", "by", "of"} & set(gap)
    return moved and read.claim.kind == "money" and bool(WHOLLY & set(story.before(read, 2)))


def _replaces(story: Story, first: Read, read: Read) -> bool:
    """True for *a new $30 million credit ... its current $18 million credit*."""
    return bool(_STANDING & set(story.before(read, 2))) and "new" in story.before(first, 5)


def _are_bases(story: Story, first: Read, read: Read) -> bool:
    """True for *down from an earlier 1.3 percent and down from the 2.1 percent of last year*, *15 percent versus the usual 34 percent*."""
    if first.sentence is not read.sentence:
        return False
    return all("from" in story.before(r, 4) for r in (first, read)) or bool({"versus", "against"} & set(story.between(first, read)))


def _is_of_owner(story: Story, first: Read, read: Read) -> bool:
    """True for *They hold 57 seats. The Centre Party hopes to keep its 37 seats*: one that is named here, and was not there, has these."""
    low, start = story.tokens.low, read.sentence.first
    if first.sentence is read.sentence or story.before(read, 1) not in (["its"], ["their"], ["his"], ["her"]):
        return False
    names = {low[k] for k in range(start, read.first) if story.tokens.written(k)[:1].isupper() and (k > start or low[k] not in WHOLLY)}
    ahead = story.sentences[max(0, first.sentence.number - _NEAR)].first
    return len(names) > 1 and not names & set(low[ahead : first.sentence.last])


_NEAR = 2


def _is_held_by_another(story: Story, first: Read, read: Read) -> bool:
    """True for *a group holds 9.8 percent ... the 6.5 percent of the stock held by the fund*, *its $68 billion debt to banks*."""
    low, k = story.tokens.low, story.phrase(read)[1]
    behind = low[k : min(k + 7, read.sentence.last)]
    held = next((behind[j + 2 :] for j in range(len(behind) - 1) if behind[j] in _HELD and behind[j + 1] == "by"), [])
    owed = behind[2:4] if behind[:2] == ["debt", "to"] else []
    told = weighed([*held, *owed])
    return bool(told) and not told & words_of(story, first.sentence)


_HELD = frozenset("held owned controlled kept".split())


def at_two_times(story: Story, first: Read, read: Read) -> bool:
    """True for *closed at 151 the day before*, *to cut it to 36 percent by 2030. It is now 64 percent*."""
    if _EARLIER & set(_clause(story, read)):
        return True
    if on_two_days(story, first, read):
        return True
    now = [bool(NOWADAYS & {*story.before(r, 3), *story.after(r, 2)}) for r in (first, read)]
    return now[0] != now[1] and (story.before(first, 1) == ["to"] or story.before(read, 1) == ["to"])


def on_two_days(story: Story, first: Read, read: Read) -> bool:
    """True for *just 35 overs on day one, all 90 were lost on day two*."""
    days = [_day(story, r) for r in (first, read)]
    return all(days) and days[0] != days[1]


def _day(story: Story, read: Read) -> str:
    """The *two* of *all 90 were lost on day two*, which of the days of a match or a trial it is."""
    behind = _clause(story, read)
    return next((word for at, day, word in zip(behind, behind[1:], behind[2:], strict=False) if (at, day) == ("on", "day")), "")


def _clause(story: Story, read: Read) -> Sequence[str]:
    behind = story.after(read, 8)
    end = next((j for j, w in enumerate(behind) if w in (",", ";", "and", "but")), len(behind))
    return behind[:end]


def of_two_names(story: Story, first: Read, read: Read) -> bool:
    """True for *Orr is 75. Hale is 57*: each stands behind the verb of a name."""
    names = [_subject(story, r) for r in (first, read)]
    return all(names) and names[0] != names[1]


def _subject(story: Story, read: Read) -> str:
    low, k = story.tokens.low, story.phrase(read)[0]
    named = k - 2 >= read.sentence.first and low[k - 1] in ("is", "was") and story.tokens.written(k - 2)[:1].isupper()
    return low[k - 2] if named and low[k - 2] not in ("it", "he", "she") else ""


def is_new(story: Story, read: Read) -> bool:
    """True for *a 15-percent stake*: an indefinite article brings in a thing that was not told of."""
    return story.before(read, 1) in (["a"], ["an"]) and not _MOVES & set(story.after(read, 2))
