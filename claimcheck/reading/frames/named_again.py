"""Named again: some of a set told before, which is more than the set, however the words take the set up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied, figures, figures_of, like, near, overlap, size, told_in
from claimcheck.reading.frames.wholes import some_of_it
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.spots import near as near_phrase
from claimcheck.reading.ties.common.spots import phrases
from claimcheck.reading.words.grammar import FORMER, OTHERS

_BACK = 4
_FAR = 4  # a set is no so many times smaller than some of it
_OWN = frozenset("the these those its their his her".split())
_BRINGING = frozenset("brought bring earned earn raised raise cost yielded produced fetched".split())
_REST = frozenset("rest others remainder".split())
_HARMED = frozenset("killed destroyed damaged wounded injured hurt died dead burned burnt wrecked kill killing destroying".split())
_IN_ALL = phrases("in all", "in total", "altogether", "all told")
_COUNTED = frozenset("number numbers numbered reached reach total totalled are were exceed exceeded".split())
_COMES = phrases(
    "stood at", "stand at", "stands at", "came to", "come to", "rose to", "rises to", "risen to", "put at", "amount to", "climbed to"
)
_DYING = frozenset("dead deaths killed fatalities".split())
_HURT = frozenset("wounded injured injuries".split())
# What a thing that was done is called.
_DONE = {
    **dict.fromkeys("victory win".split(), "won"), **dict.fromkeys("defeat loss".split(), "lost"), "arrest": "arrested", "vote": "voted",
    "draw": "drawn", "cut": "cut", "closure": "closed", "dismissal": "sacked", "goal": "scored", "sale": "sold", "purchase": "bought",
    "conviction": "convicted", "admission": "admitted",
    "infection": "infected", "birth": "born", "resignation": "resigned", "application": "applied",
}  # fmt: skip

Fits = Callable[[Read], bool]


def named_again(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each figure that its words take out of a set told before, with that set, where it is more."""
    for part in figures(story):
        told = part.claim.kind == "count" and part.is_plain
        if not told or tied.as_(part, "parts", "rest", "share", "flow"):
            continue
        for find in (_by_state, _those_who, _beside_the_rest, _fronted, _done, _brought_down, _killed_of):
            fits = find(story, part)
            if fits is not None:
                yield from _of(story, part, fits)
                break
        yield from _by_the_dozen(story, part)


def _of(story: Story, part: Read, fits: Fits) -> Iterator[Guess]:
    before = [r for r in near(story, part.sentence, _BACK, 0) if r.last <= part.first and r.claim.kind == "count" and not overlap(r, part)]
    before = [r for r in before if r.claim.stated.bound in ("=", "~", ">", ">=") and r.claim.modality in ("stated", "forecast")]
    wholes = [r for r in before if fits(r) and not r.figure.another]
    mine = size(story, part, "")
    if not wholes or any(size(story, r, "") >= mine for r in before if r in wholes or like(story, r, part)):
        return
    whole = wholes[-1]
    if size(story, whole, "") > 2 and mine < _FAR * size(story, whole, ""):
        words = story.tokens
        span = story.document.span(words.start[part.first], words.end[part.last - 1])
        yield some_of_it(whole.claim, told_in(story, part, whole), span)


def _by_state(story: Story, part: Read) -> Fits | None:
    """For *The dead of the offensive number 4,100*, *Deaths reached 236*: the casualties, or those who fell ill."""
    low, (first, _) = story.tokens.low, story.phrase(part)
    start = part.sentence.first + (low[part.sentence.first] in ("the", "but", "and", "its", "their"))
    verb = low[first - 1] in _COUNTED or near_phrase(low[first - 2 : first], 0, _COMES) or low[first - 2] in _COUNTED
    if not verb or low[start] not in _DYING | _HURT or part.figure.noun or first - start > 24:
        return None
    state = "killed" if low[start] in _DYING else "wounded"
    if low[start + 1] in ("and", "or"):
        return None

    def fits(whole: Read) -> bool:
        what = whole.claim.scope.what
        return story.table.what(state, story.table.usual(what)) == "inside" or (what == "infected" and state == "killed")

    return fits


def _those_who(story: Story, part: Read) -> Fits | None:
    """For *Those who completed the course, 345 in all, ...*: the people told before."""
    low, first = story.tokens.low, part.sentence.first
    opened = low[first] == "those" and (low[first + 1] in ("who", "whose", "with") or low[first + 1].endswith("ed"))
    counted = near_phrase(low, part.last, _IN_ALL) or low[story.phrase(part)[0] - 1] in ("number", "numbered")
    if not opened or not counted or part.figure.noun or _OTHERS & set(low[first : part.first]):
        return None
    acted = next((low[k] for k in range(first + 2, part.first) if low[k] in _OBJECTS), "")
    return lambda whole: bool(whole.figure.noun) and people(story, whole.claim.scope.noun) and not (acted and _are_agents(story, whole))


def _are_agents(story: Story, whole: Read) -> bool:
    """True for *The castle was held by 4,000 men*: those who stormed it are others."""
    return story.before(whole, 1) == ["by"] and bool(_HOLDING & set(story.before(whole, _HELD)))


_OBJECTS, _HELD = frozenset("it them".split()), 4
_HOLDING = frozenset("held defended guarded manned garrisoned owned run patrolled protected watched".split())


def _beside_the_rest(story: Story, part: Read) -> Fits | None:
    """For *241 had been shot down and the others had fallen*: what was told before, unless harm was."""
    low, last = story.tokens.low, part.last
    ends = [k for k in story.places(_REST, part.sentence) if k > last]
    rest = any(low[k - 1] in ("the", "all") and (low[k + 1] != "of" or low[k + 2] == "them") for k in ends)
    if not rest or part.figure.noun or part.claim.amount.unit or part.figure.another:
        return None

    def fits(whole: Read) -> bool:
        beside = story.apart(part.sentence, whole.sentence) < 4 and bool(whole.figure.noun) and not whole.timing
        if _BRINGING & set(low[whole.last : part.first]):
            return False  # "eight wins brought 24 and three draws the rest"
        harmed = _HARMED & set(low[max(whole.sentence.first, whole.first - 6) : min(whole.sentence.last, whole.last + 6)])
        return beside and not harmed and _is_told_of(story, part, whole)

    return fits


def _is_told_of(story: Story, part: Read, whole: Read) -> bool:
    """True unless *part* is one of those, and *whole* no people: ``91 of those on board``."""
    of_those = story.tokens.low[part.last : part.last + 2] in (["of", "those"], ["of", "the"])
    return not of_those or people(story, whole.claim.scope.noun)


def _fronted(story: Story, part: Read) -> Fits | None:
    """For *Of the houses hit, 45 are beyond repair*: what counts that noun."""
    low, head, first = story.tokens.low, part.sentence.first, story.phrase(part)[0]
    if low[head] not in ("of", "among") or low[head + 1] not in _OWN or part.figure.noun or not 3 < first - head < 12:
        return None
    ahead = low[head + 2 : first]
    if "," not in ahead or any(r.first < first for r in figures_of(story, part.sentence)) or ahead.index(",") < len(ahead) - 3:
        return None
    nouns = [story.table.noun(w) for w in ahead[:3] if is_plural(w)]
    if not nouns:
        return None
    if nouns[0] in _SENT_IN:  # what those are that were sent in or asked for is told before
        return lambda whole: (
            bool(whole.figure.noun) and not whole.timing and bool(_SENDING & set(low[whole.sentence.first : whole.sentence.last]))
        )
    return lambda whole: bool(whole.figure.noun) and story.table.nouns(nouns[0], whole.claim.scope.noun) in ("same", "inside", "holds")


_SENT_IN = frozenset("entry entrant applicant application submission nomination nominee bid candidate hopeful".split())
_SENDING = frozenset(
    "sent entered submitted applied nominated received drew attracted entries bid competed competing put vied registered enter".split()
)


def _done(story: Story, part: Read) -> Fits | None:
    """For *Sixteen of the victories*, *6,300 of the votes cast*: how many were won, who voted."""
    low, last = story.tokens.low, part.last
    if (
        low[last] != "of"
        or low[last + 1] not in _OWN
        or low[part.sentence.first] in ("in", "at", "on")
        or (_OTHERS | {"this", "next"}) & set(low[last : part.sentence.last])
    ):
        return None
    named = next((w for w in low[last + 2 : min(last + 5, part.sentence.last)] if is_plural(w)), "")
    verb = _DONE.get(story.table.noun(named), "") if named else ""
    if not verb:
        return None
    return lambda whole: whole.claim.scope.what == verb or verb in story.before(whole, 2) or verb in story.after(whole, 1)


_FIRED = frozenset("launched fired sent used unleashed directed".split())
_DOWNED = frozenset("downed intercepted destroyed neutralised neutralized repelled".split())


def _brought_down(story: Story, part: Read) -> Fits | None:
    """For *downed 71 drones and 14 missiles*: the drones and the missiles that were launched."""
    low, first, noun = story.tokens.low, part.sentence.first, part.claim.scope.noun
    if not part.figure.noun:
        return None
    ahead = low[max(first, story.phrase(part)[0] - 10) : story.phrase(part)[0]]
    behind = story.after(part, 4)
    verb = _DOWNED & {*ahead, *behind} or any(a == "shot" and b == "down" for words in (ahead, behind) for a, b in pairwise(words))
    if not verb or _THEN & set(low[first : part.sentence.last]):
        return None

    def fits(whole: Read) -> bool:
        fired = _FIRED & set(low[whole.sentence.first : whole.first]) or _FIRED & set(story.after(whole, 3))
        return whole.claim.scope.noun == noun and bool(fired) and story.apart(part.sentence, whole.sentence) < 3

    return fits


def _killed_of(story: Story, part: Read) -> Fits | None:
    """For *60 casualties in the battle. It said 64 of its men had been killed*: the casualties of the sentence before."""
    if story.table.usual(part.claim.scope.what) != "killed":
        return None
    if story.tokens.low[part.sentence.first] in ("in", "at", "on") or story.places(_THEN, part.sentence):
        return None
    return lambda whole: whole.claim.scope.what == "casualties" and story.apart(part.sentence, whole.sentence) == 1


_OTHERS = OTHERS | FORMER | frozenset("last first second".split())
_THEN = frozenset(
    "since another more other total week month year days weeks months years far invasion war overall earlier previous previously".split()
)


_TAKEN_UP = frozenset("rebel dissenter victim defector casualty survivor offender marcher deserter absentee signatory".split())
_BY_THE_DOZEN = frozenset("dozens scores hundreds thousands".split())


def _by_the_dozen(story: Story, part: Read) -> Iterator[Guess]:
    """``Dozens of homes burned down. All eight of the houses``, ``The rebels, eight in all``: all of them, told as far too many."""
    low, (first, last) = story.tokens.low, story.phrase(part)
    behind = low[part.last : part.last + 2]
    all_of = low[first - 1] == "all" and behind in (["of", "the"], ["of", "those"], ["of", "them"])
    all_of = all_of and low[last] not in ("in", "on", "at", "near", "of")  # "of the houses on Mill Lane"
    in_all = bool(near_phrase(low, part.last, _IN_ALL)) and low[first - 1] in (",", "—", "–", "(") and is_plural(low[first - 2])
    noun = story.table.noun(low[first - 2]) if in_all else part.claim.scope.noun
    if part.claim.stated.bound != "=" or not (all_of or in_all):
        return
    before = [r for r in story.related if r.last <= first and r.claim.kind == "count"]
    for whole in reversed(before):
        mine, least = whole.claim.scope.noun, whole.claim.stated.lo
        if story.apart(part.sentence, whole.sentence) > 3 or low[whole.first] not in _BY_THE_DOZEN or least is None:
            continue
        alike = story.table.nouns(noun, mine) in ("same", "inside", "holds") or (people(story, mine) and noun in _TAKEN_UP)
        if alike and size(story, part, "") < least:
            told = f"{lines(whole.claim, part.claim, 'speak')} of one thing"
            yield Guess((Link("same", (whole.claim.id, part.claim.id), assumption=told),), sure=True)
        return
