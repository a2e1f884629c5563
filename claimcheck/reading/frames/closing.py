"""Closing: the figures that tell where a thing stands after all that came to it and went from it."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.reading.frames.moved import BRINGING, LOWERING
from claimcheck.reading.frames.moves import moves_by, some_and_all
from claimcheck.reading.frames.operands import number
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.rows import in_rows
from claimcheck.reading.ties.common.spots import spot
from claimcheck.reading.ties.sums.stocks import HARMED, closes
from claimcheck.reading.words.change import FALLS, RISES

KINDS = frozenset(("count", "money", "measure", "points"))


def may_close(story: Story, read: Read) -> bool:
    """True for a figure that its words call what there is now, or what is left."""
    plain = read.claim.kind in KINDS and read.claim.stated.bound == "=" and read.claim.modality in ("stated", "forecast")
    if not plain or number(read) <= 1:
        return False
    if read in some_and_all(story, read) or read.last in in_rows(story):
        return False  # "now hold 22 of its 40"; "rounds of 70, 71, 69 and 74 left her on 284"
    if {"before", "until"} & set(story.after(read, 2)):
        return False  # "It had 26,200 before the strike"
    low, (first, _) = story.tokens.low, story.phrase(read)
    ahead = low[read.sentence.first : first]
    if {"before", "earlier", "previously"} & set(ahead) and low[first - 1] in ("was", "were", "at") and "now" not in ahead[-3:]:
        return False
    if {"need", "needs", "needed"} & set(low[max(read.sentence.first, first - 6) : first]):
        return False  # "needs one more to reach 25"
    if (low[first - 1] in BASES and low[first - 2] not in ("choose", "pick", "draw")) or _ELSEWHERE & set(low[read.sentence.first : first]):
        return False
    return closes(story, spot(story, read)) or held(story, read)


BASES = frozenset("after from than against".split())
_ELSEWHERE = frozenset("neighbouring neighboring elsewhere".split())
_GAVE = frozenset("gave gives give giving".split())
_WHOM = frozenset("it him her them us".split())
_LEAVING = frozenset("giving gives leaving leaves left finishing finished ending ended making".split())


def held(story: Story, read: Read) -> bool:
    """True for ``The 28 now in their hands``, ``the 40 it now mans``, ``on her books``, ``giving it a headcount of 595``."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    behind = low[last : min(last + 4, read.sentence.last)]
    ahead = low[max(read.sentence.first, first - 7) : first]
    if HARMED & {*low[first:last], *behind[:2]}:
        return False  # "strikes left two dead and 16 wounded"
    if ahead[-1:] == ["meaning"] or ahead[-2:] in (["means", "that"], ["meaning", "that"]) or ahead[-1:] == ["means"]:
        return True
    if low[first - 1] in ("the", "these") and "now" in behind:
        return True
    if ahead[-2:] == ["and", "was"] or ahead[-3:] == ["and", "was", "at"]:
        moved = set(low[read.sentence.first : first]) & (RISES | FALLS)  # "has dropped three metres since and was at 206"
        return bool(moved) and any(r.last < first and r.claim.amount.unit == read.claim.amount.unit for r in story.here(read.sentence))
    if ahead == ["the", "other"] and not read.figure.noun and sum(len(story.here(s)) for s in story.beside(read.sentence, 1, 0)[:-1]) > 1:
        return True  # "Four retired and two crashed. The other 25 made it"
    if ahead[-3:-2] == ["to"] and ahead[-1:] == ["at"] and ahead[-2].isalpha():
        return True  # "rose by another 40p to close at 340p"
    if first - 3 == read.sentence.first and ahead[-1:] == ["of"] and ahead[0] in ("its", "their", "his", "her"):
        return True  # "Their stand of 182"
    if behind[:1] == ["strong"] or (behind[:1] == ["on"] and behind[2:3] in (["books"], ["payroll"], ["roll"])):
        return True
    if ahead[-2:-1] == ["will"] and ahead[-1] in ("have", "hold"):
        return True
    if any(verb in _GAVE and whom in _WHOM for verb, whom in pairwise(ahead)):
        return True  # "That gave it a fleet of 41"
    if any(verb == "leave" and before in ("will", "would", "to") for before, verb in pairwise(ahead)):
        return True  # "That will leave 24"
    return bool({"now", "so"} & set(ahead[-4:]) or _LEAVING & set(ahead))


def follows(story: Story, now: Read) -> bool:
    """True for *so eight are still away*, *leaving 12*: what the words reckon from just what was told."""
    return bool({"so", "leaving", "leaves", "left", "means", "meaning"} & set(story.before(now, 2)))


def adds_up(story: Story, now: Read) -> bool:
    """True for *bringing its count to 819*: what was destroyed is added up."""
    low, first = story.tokens.low, story.phrase(now)[0]
    return low[first - 1] == "to" and bool(BRINGING - LOWERING & set(low[max(now.sentence.first, first - 8) : first]))


def moved_otherwise(story: Story, now: Read) -> bool:
    """True for *is now worth £3.6m after markets rose*: what else made it so is told by no figure."""
    low, last = story.tokens.low, story.phrase(now)[1]
    behind = low[last : now.sentence.last]
    at = next((k for k, w in enumerate(behind) if w in _SINCE), len(behind))
    if any(r.first >= last + at for r in story.here(now.sentence)):
        return False
    return any(w in RISES or w in FALLS or moves_by(w) for w in behind[at:])


MAKING = frozenset("makes made making total totalling altogether".split())  # what tells a sum of the moves told before
PROMISED = frozenset("promised promises promise pledged pledges ordered orders".split())  # what is not there yet
_SINCE = frozenset("after because since as thanks helped partly".split())
