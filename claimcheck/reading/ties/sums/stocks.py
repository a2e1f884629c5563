"""Stocks: the words that tell that a figure is where something stands, and that another came to it or went from it."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.spots import Spot, ends_with, holds_phrase, near, phrases
from claimcheck.reading.words.change import FALLS, RISES
from claimcheck.reading.words.grammar import MARKS, MORE

NOUNS = frozenset(
    "figure total number toll count tally population balance reading debt debts stock fleet herd squad list dead strength holding holdings "
    "fund haul score membership staff workforce backlog queue level roll reserves kitty".split()
)
_COPULAS = frozenset("is was are were at to now stands stood reached reads read numbers number numbered makes : becomes became".split())
_MOVED = frozenset("brings bring bringing brought takes take taking took taken pushes pushed pushing moved move moving moves".split())
_TO = _MOVED | RISES | FALLS
_CLOSED = frozenset("closed closing ended ending finished ends closes finishes finishing".split())
_BEHIND = phrases(
    "at the end", "by the end", "remain", "remained", "are left", "were left", "left", "now", "today", "on its shelves", "at its close",
    "still", "in stock", "in store", "in hand", "a year later", "is left", "was left", "to choose from", "at present",
)  # fmt: skip
_WAS = phrases("it was", "it is", "they were", "they are", "it stood at", "it stands at", "it came to", "has reached", "had reached")
HARMED = frozenset("dead injured homeless wounded killed missing stranded trapped hurt without orphaned fatherless".split())
_HAD = frozenset(
    "had has have held holds owned numbered counted stood stands was were is are been began begins opened started owed employed "
    "employs carried left with reached contained totalled came housed kept ran there set entered arrived read "
    "reported live lives lived work works serve serves sat sits".split()
)
_BEFORE = frozenset(
    "before ago until already yesterday previously earlier last beginning start began when initially originally started by".split()
)
# What comes and what goes by its very name, whatever there was of before.
_ARRIVALS = frozenset("replacement reinforcement recruit newcomer arrival addition newborn birth signing joiner foal calf lamb cub".split())
_DEPARTURES = frozenset("departure leaver resignation retirement sale defection desertion closure redundancy dismissal".split())
_HOLDS = frozenset("holds held has had houses housed numbers numbered counts counted".split())
_TOLLS = frozenset("toll dead deaths killed victims bodies fatalities casualties".split())


def closes(story: Story, spot: Spot) -> bool:
    """True for *it now has 12*, *taking it to 12*, *the figure was 12*, *which left 12*, *12 remain*."""
    low, sentence = story.tokens.low, spot.sentence
    far = low[max(sentence.first, spot.first - 24) : spot.first]
    ahead = far[-10:]
    behind = low[spot.last : min(sentence.last, spot.last + 5)]
    if HARMED & {*low[spot.first : spot.last], *behind[:2]} or behind[:1] == ["behind"] and not behind[1:2] or only_so(ahead):
        return False
    if behind[:1] in (["have"], ["has"], ["had"]) and "left" in behind[1:3]:
        return False  # "32 have left": they went
    clause = _clause(ahead)
    if ahead[-1:] == ["to"] and ahead[-2:-1] and ahead[-2][0].isdecimal() and not {"from", "by"} & set(ahead[-5:]):
        return False  # "taking 14,310 to 14,098", two sides
    if ahead[-2:-1] == ["by"] and ahead[-1].isalpha() and behind[:1] in (["were"], ["was"], ["had"]):
        return True  # "by evening 18 were waiting"
    if ahead[-2:-1] in (["which"], ["that"]) and ahead[-1] in ("makes", "made", "gives", "gave", "meant"):
        return True
    if ahead[-1:] and ahead[-1] in ("reached", "reaches", "totals", "totalled") and ahead[-2:-1] != ["had"]:
        return True
    if _is_reached(low, spot, ahead):
        return True
    if ahead[-1:] == ["so"] or ahead[-2:] == ["so", "now"] or (ahead[-2:-1] in (["it"], ["they"]) and ahead[-1] in _HOLDS):
        return True
    if ends_with(ahead, _WAS) or {"now", "remain", "remained", "remains", "leaving", "leaves", "currently"} & set(clause[-7:]):
        return True
    if "left" in clause[-2:] or (clause[-1:] == ["to"] and (_TO & set(ahead) or (NOUNS & set(far) and _TO & set(far)))):
        return True
    if clause[-1:] == ["with"] and {"left", "leaves", "leaving", "leave"} & set(clause[-4:]):
        return True
    if clause[-1:] in (["with"], ["at"]) and _CLOSED & set(clause):
        return True
    if NOUNS & set(clause[-9:]) and (_COPULAS & set(clause[-2:]) or "making" in clause or ahead[-1:] == [":"]):
        return True
    if clause[-1:] in (["has"], ["had"], ["have"]) and near(behind, 0, _BEHIND):
        return True
    return holds_phrase(behind[:3], _BEHIND) and "of" not in behind[:1]


def _is_reached(low: list[str], spot: Spot, ahead: list[str]) -> bool:
    """True for *giving it 38*, *reaching 4.1*, *a count of 84*, *the chain runs 226*, *in 2010 counted 220*, *was bowled for 143*."""
    if ahead[-2:] in (["is", "at"], ["are", "at"], ["sits", "at"], ["sit", "at"]):
        return True
    if {("to", "date"), ("so", "far")} & {*pairwise(ahead[-4:])} and ahead[-1:] in (["is"], ["are"], ["at"], ["of"]):
        return True
    if ahead[-3:] in (["that", "makes", "it"], ["which", "makes", "it"], ["that", "made", "it"], ["which", "made", "it"]):
        return True
    if ahead[-2:-1] in (["giving"], ["gives"], ["gave"]) and ahead[-1] in ("it", "them", "her", "him", "us"):
        return True
    if ahead[-2:-1] in (["now"], ["today"]) and ahead[-1] in _HOLDS:
        return True
    if ahead[-1:] in (["reaching"], ["reach"], *([w] for w in _RUNS)):
        return True
    if ahead[-1:] == ["of"] and ahead[-2:-1] in _SUMS_OF:
        return True
    if ahead[-2:-1] == ["there"] and ahead[-1] in ("were", "are") and {"by", "now"} & set(ahead):
        return True
    if ahead[-1:] in (["counted"], ["numbered"], ["had"]) and any(w.isdecimal() and len(w) == 4 for w in ahead[-5:]):
        return True
    if ahead[-3:-2] == ["by"] and ahead[-2].isalpha() and ahead[-1] in ("had", "has", "have", "held", "holds"):
        return True  # "and by dawn had 123"
    if ahead[-4:-3] == ["by"] and ahead[-3].isalpha() and ahead[-2] in ("was", "were", "is", "are") and ahead[-1].endswith("ing"):
        return True  # "by dawn was sheltering 123"
    again = any(w[0].isdecimal() for w in low[spot.sentence.first : spot.first - 2])
    return ahead[-1:] == ["for"] and bool(_OUT & set(ahead)) and again


_SUMS_OF = tuple([noun] for noun in "count toll tally total lead advantage majority cushion margin surplus".split())
_RUNS = frozenset("runs operates owns employs flies fields".split())
_OUT = frozenset("bowled caught dismissed lbw stumped".split())


def only_so(ahead: list[str]) -> bool:
    """True for a figure that is not where it stands but how far it is to go: *only 12 short*."""
    return ahead[-1:] in (["than"], ["by"], ["per"], ["every"])


def _clause(ahead: list[str]) -> list[str]:
    """*ahead* from the last mark that ends a clause."""
    for k in range(len(ahead) - 1, -1, -1):
        if ahead[k] in MARKS:
            return ahead[k + 1 :] if k < len(ahead) - 1 else ahead[:k]
    return ahead


def stands(story: Story, spot: Spot) -> bool:
    """True for what there was: behind *had*, *stood at*, *there were*, or told with a word that sets it earlier."""
    low, sentence = story.tokens.low, spot.sentence
    clause = _clause(low[max(sentence.first, spot.first - 9) : spot.first])
    words = {*clause[-5:], *low[spot.last : min(sentence.last, spot.last + 4)]}
    if _more(low, spot):
        return False
    return bool(_HAD & words) or bool(_BEFORE & set(low[sentence.first : sentence.last]))


def named_way(spot: Spot) -> int:
    """1 for recruits, -1 for resignations, which add to a stock or take from it though they are called by another name; else 0."""
    noun = spot.claim.scope.noun.split(" ")[-1]
    return 1 if noun in _ARRIVALS else -1 if noun in _DEPARTURES else 0


def _more(low: list[str], spot: Spot) -> bool:
    return bool(MORE & set(low[max(0, spot.first - 1) : spot.last + 1]))


def tolls(story: Story, spot: Spot) -> bool:
    """True where what stands somewhere is a number of dead, of found or of missed, which deaths make greater."""
    low, sentence = story.tokens.low, spot.sentence
    around = low[max(sentence.first, spot.first - 12) : min(sentence.last, spot.last + 3)]
    return spot.claim.scope.what == "killed" or bool(_TOLLS & set(around))
