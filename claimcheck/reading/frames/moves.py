"""Moves: whether the words around a figure say that so many came to something, went from it, or are where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.spots import Spot, holds_phrase, phrases
from claimcheck.reading.ties.sums.stocks import NOUNS
from claimcheck.reading.words.change import FALLS, RISES
from claimcheck.reading.words.grammar import MORE

_IN = phrases(
    "called up", "drafted in",
    "taken on", "took on", "taking on", "take on", "taken in", "took in", "brought in", "put on", "picked up", "bought back", "signed on",
    "came aboard", "came in", "come in", "sent in", "flown in", "moved in", "won back", "taken back", "put in", "let in", "went up",
    "gone up", "go up", "went in", "go in", "gone in", "got in", "flowed in", "got on", "climbed aboard", "take delivery of",
    "took delivery of", "taken delivery of", "taking delivery of",
)  # fmt: skip
_GIVEN = phrases("was sent", "were sent", "was given", "were given")  # ahead of the number alone
_OUT = phrases(
    "moved on", "went on", "gone on",
    "laid off", "paid off", "written off", "sold off", "struck off", "called off", "let go", "walked out", "moved out", "bought out",
    "thrown out", "shot down", "pulled down", "burned down", "burnt down", "torn down", "knocked down", "blown up", "broken up", "given up",
    "gave up", "taken away", "taken out", "crossed the floor", "switched sides", "changed sides", "swapped sides", "walked away",
    "gone home",
    "sent home", "sent on", "sent abroad", "sent away",
    "went home", "paid back", "paid out", "handed back", "handed over", "given away", "thrown away",
    "gave away", "threw away", "threw out", "handed out",
    "took off", "taken off",
    "taken by", "fell to their", "went down", "gone down", "resigned the whip", "lost the whip", "moved away", "passed away",
    "stood down", "stepped down", "pulled out",
    "cost him", "cost her", "cost it", "cost them", "cost us",
    "got off", "stepped off", "part with", "parted with",
    "dropped out", "got out", "brought out", "led out", "brought up alive", "to safety", "to the surface", "brought ashore", "got away",
    "taken redundancy", "took buyouts", "took redundancy", "accepted redundancy",
)  # fmt: skip
_COMING = frozenset(
    "acquired add added adding adds admitted appointed arrived births born borrow borrowed bought brought built buying buys came "
    "collected come conquered delivered delivery deposited discovered donated drafted drove earned engaged enlisted enrolled fill "
    "filled flew followed found gained gaining gains gave give given hatched hired hires hiring joined launched moved obtained occupied "
    "opened ordered pledged posted purchased raised recaptured received recovered recruited recruiting regained rehired retaken retook "
    "returned "
    "scored secured signed welcomed wins won".split()
)
_GOING = frozenset(
    "adopted alighted axe axing bankrupt blown broke broken buried burned burnt buyout buyouts cancelled closed collapsed collided "
    "crashed culled cut dead deaths deducted defect defected demolished departed deserted destroyed died disappeared discarded "
    "discharged dismissed drained drawn dropped drowned drunk eaten eliminated emigrated emptied escaped evacuated evaporated expelled "
    "failed fallen fell fired fled freed gave handed hit lapsed leaked left let loses losing lost overran overrun paid perished poached "
    "quit raided recalled redundancies redundancy rehomed released removed repaid repatriated resigned retire retired retires retiring "
    "ruined sacked sank scrapped selling sells shed sheds shot shut slaughtered slipped sold spent spoiled spoilt stole stolen struck "
    "sunk surrendered threw thrown torched used vacated "
    "vanished went withdrawn withdrew wasted wrecked".split()
)
_ENDS = frozenset((",", ";", ":", ".", "and", "but", "while", "—", "–", "(", ")", "which", "who", "that", "so", "after", "with", "than"))
_UP = RISES | {"went"}
_UPS = frozenset("gain rise increase addition growth jump".split())  # a gain of 11,000
_DOWNS = frozenset("loss fall drop decline cut decrease reduction".split())
_EARNED = frozenset("made makes making generated yielded yields took".split())  # so much money
_TAKEN = frozenset("captured leased seized seizing transferred".split())  # by us or from us, here or away
_STANDING = frozenset("cost costs worth had has was were is are at held employed owned numbered".split())


def way(story: Story, read: Read) -> int | None:
    """1 for what came, -1 for what went, 0 for what did one of the two; None where no word says that it moved."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    ahead = low[max(read.sentence.first, first - 7) : first]
    of_level = ahead[-1:] == ["of"] and bool(NOUNS & set(ahead[-2:-1]))
    if of_level or _STANDING & set(ahead[-1:]) or "than" in low[last - 1 : last + 2]:
        return None
    if ahead[-1:] == ["of"] and ahead[-2:-1] and ahead[-2] in _UPS | _DOWNS:
        return 1 if ahead[-2] in _UPS else -1
    if ahead[-1:] == ["by"]:
        return by_so_many(story, read) or None
    inner, whole = some_and_all(story, read)
    if whole is not None and whole is read:
        return None  # "the 400 left" of "200 of the 400 left"
    last = story.phrase(whole)[1] if whole is not None else last
    found = way_of(low, read.sentence, first, last) if whole is None else way_of(low, read.sentence, first, last) or 0
    if found is None and read.claim.kind == "money" and _EARNED & set(ahead[-2:]):
        return 1
    if found == -1 and low[read.last] == "new" and ahead[-1:] == ["sunk"]:
        return 1  # "sunk two new ones", of wells
    more = bool(MORE & {*low[first - 1 : last], *low[last : last + 1]}) or read.figure.another
    return 0 if more and found is None else found


def takes_up(story: Story, read: Read) -> bool:
    """True for *freed two sisters and a baker. Those three*: all that the sentence before told of."""
    return story.before(read, 1) in (["those"], ["these"])


def by_so_many(story: Story, read: Read) -> int:
    """1 for *rose by 40*, -1 for *fell by 40*, 0 where that is not told."""
    ahead = set(story.before(read, 7)) if story.before(read, 1) == ["by"] else frozenset[str]()
    return 1 if _UP & ahead else -1 if FALLS & ahead else 0


def bare_more(story: Story, spot: Spot) -> bool:
    """True for *another 40 on Wednesday*, with no verb of its own."""
    low = story.tokens.low
    more = MORE & set(low[max(0, spot.first - 1) : spot.last + 1])
    return bool(more) and not any(map(moves_by, low[spot.last : min(spot.sentence.last, spot.last + 4)]))


def some_and_all(story: Story, read: Read) -> tuple[Read, Read] | tuple[None, None]:
    """The figures of *200 of the 400* that *read* is one of."""
    low, here = story.tokens.low, story.here(read.sentence)
    if len(here) < 2:
        return None, None
    for a, b in pairwise(sorted(here, key=lambda r: (r.first, -r.last))):
        if (
            read in (a, b)
            and "of" in low[a.last : a.last + 1]
            and 0 < b.first - a.last < _APART
            and not {",", "and"} & set(low[a.last : b.first])
        ):
            return a, b
    return None, None


_APART = 6


def placed(story: Story, read: Read) -> bool:
    """True for the buses of *came home in four buses*, which say only where or when; not for *took in 12*."""
    low, first = story.tokens.low, story.phrase(read)[0]
    return low[first - 1] in _PLACING and tuple(low[first - 2 : first]) not in _IN


_PLACING = frozenset("in on at over under since during between across near around aged within for from".split())


def way_of(low: Sequence[str], sentence: Sentence, first: int, last: int) -> int | None:
    """`way` of the tokens from *first* up to *last*."""
    ahead = _until(low[max(sentence.first, first - 7) : first][::-1])[::-1]
    behind = _until(low[last : min(sentence.last, last + 8)])
    if ahead[-2:] == ["used", "to"] or ahead[-3:-1] == ["used", "to"]:
        return None
    return _verb(ahead[-5:], behind)


def _verb(ahead: Sequence[str], behind: Sequence[str]) -> int | None:
    if ahead[-1:] == ["hit"]:
        return None  # goals, or targets
    if ahead[-1:] and ahead[-1] in _HANDING and "to" in (behind[:1], behind[2:3])[behind[:1] == ["of"]]:
        return 0  # "gave 60 to a school", "returned two of them to the bank"
    told = _phrase(ahead, last=True)
    if told is None and ahead and behind and behind[0] in _PARTICLES:
        told = _phrase([ahead[-1], behind[0]], last=False)  # "sent 12 of the patients home"
    for k in range(len(ahead) - 1, -1, -1) if told is None else ():
        if (told := _word(ahead[k])) is not None:
            break
    if told is not None:
        return told
    told = _phrase(behind, last=False)
    if told is None:
        told = next((by for w in behind if (by := _word(w)) is not None), None)
    elsewhere = behind[:2] == ["came", "home"] or any(a in _GONE_TO and b == "to" for a, b in pairwise(behind))
    return 0 if told is not None and elsewhere else told


_HANDING = frozenset("gave given give returned".split())
_PARTICLES = frozenset("home abroad away back off on out down up".split())


def moves_by(word: str) -> bool:
    """True for a verb that says that something came or went."""
    return _word(word) is not None


_GONE_TO = frozenset("fell went moved returned transferred".split())


def _word(word: str) -> int | None:
    return 0 if word in _TAKEN else 1 if word in _COMING else -1 if word in _GOING else None


def _phrase(words: Sequence[str], *, last: bool) -> int | None:
    for by, told in ((-1, _OUT), (1, _IN + (_GIVEN if last else ()))):
        if holds_phrase(words, told):
            return by
    return None


def _until(words: Sequence[str]) -> list[str]:
    """*words* up to the first that ends a clause."""
    for k, word in enumerate(words):
        if word in _ENDS and not (word == "that" and k == 0):
            return list(words[:k])
    return list(words)
