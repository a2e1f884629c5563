"""Called differences: what the words say of a figure that tells how far two are apart, and the only two that it may lie between."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from claimcheck.claims.claim import Claim
from claimcheck.reading.frames.operands import figures_of, is_wrong, like, number, overlap, told_as
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.shares.caused import by_speakers
from claimcheck.reading.ties.shares.changing import LEADS, NOUNS
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.change import FALLS, RISES
from claimcheck.reading.words.grammar import NOT
from claimcheck.reading.words.numbers import SMALL

_REACH = ((0, 0), (1, 0), (0, 1), (1, 1), (2, 0), (2, 1))  # sentences before and behind, the nearest first
_WIDE = 20  # nor are two things set beside each other of which the one is so many times the other
_FAR = 4  # no one writes a difference so many times too large or too small but by a slip of the pen
# Set apart: what stands behind a figure that says how far two are apart.
_ADVERBS = frozenset("more fewer less ahead behind clear adrift short apart further better worse up down higher lower".split())
_PLACED = frozenset("above below over under beyond inside outside off past shy before".split())
_CLOSING = frozenset(("and", "but", ",", ".", ";"))  # "took 50 minutes before and takes 35 now"
_PARTED_BY = frozenset("separate separates separated separating divided divides".split())
_WON = frozenset("win victory defeat loss winner triumph".split())
_TWO_WORDS = (
    ["in", "it"],
    ["too", "few"],
    ["too", "many"],
    ["to", "spare"],
    ["in", "front"],
    ["too", "much"],
    ["too", "little"],
)
_NO_COMPARATIVES = frozenset(
    "altogether together ever never however number member winter summer power order paper water river later earlier older younger after "
    "other another former latter per over under newer sooner".split()
)
_RESULTS = frozenset("deficit loss losses surplus".split())  # which a year may end with, and which lie between nothing
_CALLED = (NOUNS | LEADS | frozenset("majority shortfall spread increment improvement".split())) - _RESULTS
_SET_APART = frozenset("difference gap spread margin gulf lead majority".split())
_AMOUNTS = frozenset("was is were be being came comes come to amounts amounted amounting".split())
_BASES = frozenset("than of on from".split())


class Place(NamedTuple):
    """What stands at the tokens *first* up to *last* of *sentence*: a figure, or the time of a race."""

    first: int
    last: int
    sentence: Sentence


class Gap(NamedTuple):
    """A figure that words call a difference, the token *last* behind those words, and whether they set it beside a base there.

    Points are *called* so by their unit alone where no other word does.
    """

    read: Read
    last: int
    based: bool = False
    called: bool = True


def gap_of(story: Story, read: Read) -> Gap | None:
    """*read* as a difference: ``27 too few``, ``by 14``, ``a margin of three``, ``13 hours quicker``; or None."""
    low, first, last = story.tokens.low, _begin(story, read), story.phrase(read)[1]
    if low[first - 2 : first] == ["and", "by"] or {low[first], low[read.first - 1]} & {"another", "further"}:
        return None  # "from 20C to 12C, and by three degrees more at night"
    if "error" in low[first - 3 : first]:
        return None  # "within the poll's margin of error of three points"
    if (low[first - 1] == "by" and low[first - 2] == low[read.first]) or is_side(story, read) or low[first - 3 : first] == _RUNNER_UP:
        return None  # "one by one", "50m by 25m", "winner £2.7m, runner-up £1.4m"
    for k in range(read.last, min(last + 2, read.sentence.last)):
        if low[k : k + 2] in _TWO_WORDS:
            return Gap(read, k + 2)
        if low[k] in _PARTED_BY or _is_comparative(story, read, k) or (low[k] in _ADVERBS and _is_compared(story, read, first, k)):
            return Gap(read, k + 1, low[k + 1] in _BASES)
        if low[k] in _PLACED and _is_set_by(story, read, first, k):
            return Gap(read, k + 1, True)
        if low[k] in ("later", "back") and read.claim.amount.unit == "second":
            return Gap(read, k + 1)
        if (k >= last and low[k] in _CALLED) or (low[read.last] == "-" and k == read.last + 2 and low[k] in _CALLED | _WON):
            return Gap(read, k + 1)
        if k >= last:
            break
    if low[first - 1] == "by":
        return None if _is_agent(story, read) else Gap(read, last, low[last] in ("over", "from"))
    if low[first - 1] in ("up", "down") and low[last] in ("since", "on", "in", "after") and read.claim.kind == "points":
        return None  # "the Liberals on 34%, down two points since May, and Labour on 31%"
    if (low[first - 1] in ("up", "down") and low[first - 2] not in _SETTING) or (low[first - 1] in _SET_APART and low[first - 2] in _THE):
        return Gap(read, last)
    ahead = low[max(read.sentence.first, first - 4) : first]
    summed = ahead[-1:] == ["of"] and ahead[-2:-1] and ahead[-2] in _RESULTS and ahead[-3:-2] == ["a"] and not ahead[0].isalnum()
    if _is_added(story, read, first, last):
        return Gap(read, last)
    leapt = read.claim.kind != "points" and ahead[-2:] in (["leap", "of"], ["jump", "of"])  # "with a leap of 8.25 metres"
    if summed or (ahead[-1:] == ["of"] and _CALLED & set(ahead[-3:-1]) and not leapt):
        return Gap(read, last)  # ", having opened at €229: a loss of €15"
    if _amounts(story, read) or _stands_between(story, read):
        return Gap(read, last)
    if read.claim.kind != "points" or low[last] == "behind" or low[first - 1] in ("on", "with"):
        return None  # "The team, on 26 points, have won 60 per cent"
    return Gap(read, last, called=False)


def _is_set_by(story: Story, read: Read, first: int, k: int) -> bool:
    """True for *20 points above*; not for the £31,650 of *will rise from £30,000 to £31,650 outside London*, where a rise leads."""
    low = story.tokens.low
    led_to = low[first - 1] == "to" and "from" in low[max(read.sentence.first, first - 4) : first]
    return read.claim.kind != "count" and not led_to and not (low[k] == "before" and low[k + 1] in _CLOSING)


_RUNNER_UP = ["runner", "-", "up"]


def is_side(story: Story, read: Read) -> bool:
    """True for the 25m of *50m by 25m*: how wide a thing is, told behind how long it is in the same unit."""
    first = story.phrase(read)[0]
    if story.tokens.low[first - 1] != "by" or read.claim.kind != "measure":
        return False
    ahead = (r for r in figures_of(story, read.sentence) if story.phrase(r)[1] == first - 1 and r.claim.kind == "measure")
    return any(r.claim.amount.unit == read.claim.amount.unit and story.before(r, 1)[-1:] not in (["from"], ["to"]) for r in ahead)


_SETTING = frozenset(
    "put set picked took taken made gave given rounded turned held blew blown sent pulled dug snapped bought opened broke tore".split()
)


def _is_added(story: Story, read: Read, first: int, last: int) -> bool:
    """True for *added 14 centimetres to it*, *takes two seconds off his best*: what is put to a mark."""
    low = story.tokens.low
    to_it = low[last + 1] in _MARKED or _MARKS & set(low[last + 1 : last + 5])
    return (
        bool(read.claim.amount.unit and to_it)
        and (low[first - 1], low[last]) in _PUT
        and not story.is_part
        and len(story.sentences) < _TEXT
    )


_TEXT = 4  # sentences of a text in which the mark is told beside what was put to it


_PUT = frozenset((verb, "to") for verb in ("add", "adds", "added", "adding")) | frozenset(
    (verb, word)
    for verb in "take takes took taking knock knocks knocked knocking shave shaved shaving cut cutting trimmed chopped clipped".split()
    for word in ("off", "from")
)
_MARKED = frozenset("it that".split())
_MARKS = frozenset("mark record best time".split())


def _is_compared(story: Story, read: Read, first: int, k: int) -> bool:
    """True for *, 27 more.*, *has four fewer*, *20 points above*; not for the 20 of *killing 61 men and burning 20 more*, told besides."""
    low = story.tokens.low
    if low[k] in ("up", "down") and low[k + 1] == "to":
        return False  # "at $10 a share up to December"
    if low[first - 1] == "with" and low[k : k + 2] == ["more", "in"] and _is_place(story, k + 2):
        return False  # "14 in Kano and nine in Jos, with three more in Abuja"
    if low[k] not in ("more", "less", "fewer", "further") or low[k + 1] == "than":
        return True
    if low[k + 1].isalpha() and low[k + 1] not in _WHEN:
        return False  # "Two more people died", "with eight more feared dead"
    return not low[first - 1].isalpha() or low[first - 1] in _BEING


def _is_place(story: Story, k: int) -> bool:
    """True for the name behind *in Abuja*, which is no month."""
    return story.tokens.written(k)[:1].isupper() and story.tokens.low[k] not in MONTHS


_WHEN = frozenset("in on at by for last this".split())
_BEING = frozenset("is are was were be been has have had with by or which making".split())
_THE = frozenset("the a their his her its".split())


def _stands_between(story: Story, read: Read) -> bool:
    """True for *14 votes between them*, *22 centimetres were what stood between gold and silver*."""
    low, last = story.tokens.low, story.phrase(read)[1]
    at = next((k for k in range(last, min(last + 6, read.sentence.last - 1)) if low[k] == "between"), -1)
    if any(map(_is_number, low[last:at])):
        return False  # "The four had denied 14 charges between them"
    named = at >= 0 and (low[at + 1] == "them" or low[at + 1 : at + 3] == ["the", "two"] or low[at - 1] in _STANDING)
    return named and not {",", ";", "from", "and"} & set(low[last:at])


_STANDING = frozenset("stood stands stand lay lies lie came standing lying".split())


def _begin(story: Story, read: Read) -> int:
    """The token at which *read* begins, with what softens it: the *just three* of ``by just three seats``."""
    low, first = story.tokens.low, story.phrase(read)[0]
    while first > read.sentence.first + 1 and low[first - 1] in _SOFT:
        first -= 1
    return first


_SOFT = frozenset("just only merely mere a an fully exactly precisely some about barely narrow slim around all almost nearly full".split())


def _is_comparative(story: Story, read: Read, k: int) -> bool:
    """True for *13 hours quicker*, *28 points higher*: any word in -er behind a figure with a unit that closes or is held against."""
    low = story.tokens.low
    word, unit = low[k], read.claim.amount.unit or read.claim.kind == "money"
    ends = (low[k + 1] in _BASES or not low[k + 1].isalpha()) and low[read.last] != "-"  # "a 700-foot tanker."
    return bool(unit) and len(word) > 4 and word.endswith("er") and word not in _NO_COMPARATIVES and ends


def _is_agent(story: Story, read: Read) -> bool:
    """True for *attended by 300 people*: those who did it."""
    word = story.tokens.low[_begin(story, read) - 2]
    if by_speakers(story, read):
        return True
    if word in _OFFSPRING and read.figure.noun:
        return True  # "had seven children by five women"
    done = word.endswith("ed") and word not in RISES | FALLS and not read.claim.amount.unit and read.claim.kind == "count"
    return done and (bool(read.figure.noun) or word in _IN_A_ROW)


_OFFSPRING = frozenset("child children son sons daughter daughters baby babies kids pups calves foals lambs".split())
_IN_A_ROW = frozenset("followed joined preceded accompanied succeeded replaced".split())


def _amounts(story: Story, read: Read) -> bool:
    """True for *the spread between them came to 2.8 points*, *the difference between the two – $212m and $198m – was $24m*."""
    low, first = story.tokens.low, _begin(story, read)
    ahead = low[max(read.sentence.first, first - 4) : first]
    if ahead[-1:] == [","] and low[story.phrase(read)[1]] == "," and _SET_APART & set(ahead):
        return True  # "The margin of victory, seven, came from"
    if ahead[-1:] and ahead[-1] in _AMOUNTS and ahead[-2:-1] and ahead[-2] in _SET_APART:
        return True
    if low[first - 1] not in _AMOUNTS or (low[first - 1] == "to" and low[first - 2] not in _AMOUNTS):
        return False
    opening = low[read.sentence.first : min(read.sentence.first + 5, first)]
    called = next((w for before, w in pairwise(["", *opening]) if w in _CALLED and before != "of"), "")  # "The amount of lead was"
    return called in _SET_APART and opening[0] in ("the", "that", "this", "their", "a")


def others(story: Story, gap: Gap) -> tuple[Read, Read] | None:
    """The only two figures near *gap* that it may lie between: in its sentence, or else in the fewest around it."""
    for back, on in _REACH:
        around: Sequence[Sentence] = story.beside(gap.read.sentence, back, on)
        if gap.read.sentence.role == "headline":
            around = [gap.read.sentence, *[s for s in story.sentences if s.role == "body"][: back + 1]]
        near = [r for s in around for r in figures_of(story, s) if r is not gap.read]
        found = [r for r in near if may_stand(story, gap, r)]
        if len(found) > 2 or (back + on and len(found) < len([r for r in near if _is_count(r, gap.read)])):
            return None
        if len(found) == 2:
            bare = gap.read.claim.kind == "points" and {r.claim.kind for r in found} == {
                "count"
            }  # "68 in the final, 20 points above the 58"
            return (found[0], found[1]) if bare or like(story, *found) else None
    return None


def place_of(read: Read) -> Place:
    """Where *read* stands."""
    return Place(read.first, read.last, read.sentence)


def _is_number(word: str) -> bool:
    return word.isdecimal() or word in SMALL


def _is_count(read: Read, gap: Read) -> bool:
    """True for a figure without a unit beside a *gap* without one: in another sentence it may be what is meant."""
    return not read.claim.amount.unit and not gap.claim.amount.unit and read.claim.kind == "count" and number(read) > 2


def may_stand(story: Story, gap: Gap, read: Read) -> bool:
    """True for a figure that may be one of two that *gap* lies between."""
    low = story.tokens.low
    if of_one_batter(story, read):
        return False  # "Root made an unbeaten 146 as England closed on 387 for five, a lead of 119"
    if _ODDS & story.words(read.sentence):
        return False  # "5 to 1 at the bookmakers, won by two lengths"
    if (low[read.last] == "for" and low[read.last + 1].isdecimal()) or (low[read.first - 1] == "for" and _is_number(low[read.first - 2])):
        return False  # "took six for 58"
    if gap.read.claim.kind == "points":
        if low[read.first - 1] in _PLAYED:
            return False  # "have drawn seven and lost nine, and are four points behind"
        percent = read.claim.kind == "share" and read.claim.amount.unit == "percent"
        bare = read.claim.kind == "count" and not read.claim.amount.unit and not read.claim.scope.noun and number(read) > 1
        return percent or (
            gap.called and gap.read.claim.amount.unit == "point" and (bare or read.claim.amount.unit == gap.read.claim.amount.unit)
        )
    return _counts_alike(story, gap.read, read)


def of_one_batter(story: Story, read: Read) -> bool:
    """True for *an unbeaten 146*, *146 off 212 balls*: what one of a side made, and not the side."""
    behind = story.after(read, 3)
    return story.before(read, 1) == ["unbeaten"] or (behind[:1] in (["off"], ["from"]) and behind[2:] == ["balls"])


def _counts_alike(story: Story, size: Read, read: Read) -> bool:
    """True where *read* may count what *size* does: ``24 degrees`` between ``31C`` and ``17C``, ``four fewer`` than ``23 rivers``."""
    if size.claim.amount.unit == "degree" and read.claim.amount.unit in DEGREES:
        return True
    if size.claim.scope.noun in _ADVERBS and not overlap(size, read):
        return not read.claim.amount.unit and read.claim.kind == "count" and not read.figure.another
    return like(story, size, read)


DEGREES = frozenset(("celsius", "fahrenheit"))
_ODDS = frozenset("bookmakers bookmaker bookies odds".split())
_PLAYED = frozenset("drawn lost won drew win lose losing winning played".split())


def plausible(gap: Fraction, one: Fraction, other: Fraction) -> bool:
    """True where *gap* may have been meant as the difference of the two: it is of its size, or a slip of the pen away from it."""
    made = abs(one - other)
    if not made or not gap or gap >= max(one, other):
        return False
    low, high = sorted((one, other))
    if high > _WIDE * low:
        return False
    return max(made / gap, gap / made) <= _FAR or is_wrong(gap, made) or is_wrong(low, high - gap) or is_wrong(high, low + gap)


def tells_how_long(gap: Sequence[str]) -> bool:
    """True for *than Shearer managed in his* before 100: in how many games the other did it, and not how often."""
    return "than" in gap[:2] and "in" in gap[max(2, len(gap) - 3) :]


def is_times(gap: Read, one: Read, other: Read) -> bool:
    """True for *2.05 megajoules went in and 3.15 came out, a gain of 1.5*: so many times as much, and told without a unit."""
    low, high = sorted((number(one), number(other)))
    bare = not gap.claim.amount.unit and one.claim.amount.unit and other.claim.amount.unit
    return bool(bare and low) and abs(high / low - number(gap)) <= Fraction(1, 20)


def in_unit(story: Story, read: Read, unit: str, other: Read) -> Claim:
    """The claim of *read* in *unit*, where its words leave that out or tell what it is so much per: ``€214 a tonne``."""
    mine = read.claim.amount.unit
    if mine == unit or not unit or (mine and "/" not in mine):
        return read.claim
    return told_as(story, read, unit, other)


def negated(story: Story, read: Read) -> bool:
    """True for *never beyond 19.84 metres*, *no cow had given more than 61 litres*: the most there had been."""
    low, s = story.tokens.low, read.sentence
    return read.claim.stated.bound in (">", ">=", "<", "<=") and bool(NOT & set(low[max(s.first, story.phrase(read)[0] - 10) : read.first]))


_THEN = frozenset("when was were had then up down".split())


def is_than_then(story: Story, read: Read, pair: Sequence[Read]) -> bool:
    """True for *The board has 11 men and five women, three more than last year*: set beside then, and neither of the two is of then."""
    one, other = sorted(pair, key=lambda r: r.first)
    then = story.after(read, 3) in (
        ["more", "than", "last"],
        ["fewer", "than", "last"],
        ["more", "than", "before"],
        ["fewer", "than", "before"],
    )
    apposed = one.last <= read.first < other.first and story.tokens.low[story.phrase(one)[1] : story.phrase(read)[0]] == [","]
    if then and apposed and other.sentence is read.sentence and not _THEN & set(story.between(read, other)):
        return True  # "A prize of 20,000 euros, 5,000 more than last year, is paid from a fund of 75,000"
    row = one.sentence is other.sentence and story.between(one, other)[-1:] == ["and"] and one.figure.noun and other.figure.noun
    return then and bool(row) and story.tokens.low[read.first - 1] == "," and other.last <= read.first
