"""Account words: what the words of its clause tell a figure of an account to be, what there was, what came or went, or what there is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.reading.frames.closed.before_and_now import roles_of
from claimcheck.reading.frames.closed.set_apart import is_more
from claimcheck.reading.frames.closing import may_close
from claimcheck.reading.frames.moves import way_of
from claimcheck.reading.story import Read, Story

# Verbs and particles that tell which way something moved, beside those that any account is read by.
_CAME = frozenset(
    "aboard admits admitting adopted arrivals arrive arriving attracted boarded boarding boards books deposit deposits employed enlists "
    "enrols gathers hires hiring imported inherited installed joining joins laid landed located logged minted pours pumped "
    "qualified ramps recruits refilled replenished restocked returned reclaimed reinstated signs swelled topped welcomes".split()
)
_WENT = frozenset(
    "alight alighted alights ate axed barred burnt cleared completed consumed crushed deported discarded disembarked disposed drank "
    "dropped ejected exchanged exported fixed felled forfeited forgiven found freeing gutted handled incinerated jailed jumped killed "
    "knocked leave liquidated loaned melted mended migrated missed moulted patched perish processed pulped recalled redeemed reimbursed "
    "relegated rescued restored retires retiring resettled shaved sheared shipped slaughtered slain solved spare spending spoiled "
    "spoilt spoil succumbed suspended swept trimmed treated vaccinated wasted wiped written yielded ripped scrapping saved caught".split()
)
_CAME_BEHIND = (["got", "on"], ["get", "on"], ["climbed", "aboard"], ["came", "on"], ["came", "back"], ["moved", "in"],
                ["are", "already", "back"], ["are", "back"], ["have", "returned"], ["came", "in"], ["signed", "up"])  # fmt: skip
_WENT_BEHIND = (["got", "off"], ["get", "off"], ["stepped", "off"], ["went", "off"], ["hopped", "off"], ["moved", "out"], ["moved", "away"],
                ["gave", "up"], ["got", "out"], ["went", "bad"], ["were", "found"], ["was", "found"])  # fmt: skip
_CAME_AHEAD = (
    ["put", "on"],
    ["puts", "on"],
    ["delivery", "of"],
    ["took", "on"],
    ["take", "on"],
    ["taken", "on"],
    ["signed", "up"],
    ["was", "sent"],
    ["were", "sent"],
)
_WENT_AHEAD = (["part", "with"], ["parted", "with"], ["laid", "off"], ["paid", "off"], ["wrote", "off"], ["written", "off"], ["get", "rid"],
               ["getting", "rid"], ["pay", "off"], ["lay", "off"])  # fmt: skip
# Of these no word tells which way: picked up by us or by others, sent here or there.
_EITHER = frozenset(
    "carried caught collected delivered deliver drew drawn fell fallen found gave give gives given giving landed leased left lent moved "
    "passed picked pulled recovered rescued restored returned returning raised saved sailed sent send sending sends "
    "harvested seized served settled switched take "
    "taken takes taking took transferred treated used went exchanged loaned shipped".split()
)
_GONE_BY_WORD = frozenset("left go gone".split())  # which behind *have* tell only that they went
_CLAUSE = frozenset((",", ";", ":", ".", "and", "but", "while", "—", "–", "(", ")", "which", "who", "so", "when", "whereas", "yet", "as"))
_CLOSING_AHEAD = frozenset("now still leaves leaving remaining currently today remain meaning".split())
_CLOSING_BEHIND = frozenset("still remain remains remained outstanding unpaid unsold today now left unaccounted altogether".split())
_DAY_ENDS = frozenset("evening nightfall dusk sunset midnight night lunchtime teatime noon dawn".split())
_HOLDING = frozenset("carrying holding sheltering housing starts starting ends ending finishes finished ended goes".split())
_OPENING = frozenset("promised owed set began begun start started starting carried listed ordered received".split())
_HOPED = frozenset(
    "hope hopes hoped hoping want wants wanted need needs needed target targets aim aims aimed expected expects forecast room space "
    "capacity limit maximum ceiling licensed seats".split()
)
_OBJECTS = frozenset("it them him her us the their its his a at on by".split())
_THERE = frozenset("on aboard in inside at there present alive standing open".split())
_FINISHED = frozenset("reached finished finish survived survive completed arrived made".split())
_PRESENT = frozenset("has have holds owns employs numbers counts runs".split())
_PUT = frozenset("put puts putting".split())
_PLACED = frozenset(
    "at to aged than from against since until over in on within for".split()
)  # what stands so is a level, a place or a time
_REACH = 7


def clause_ahead(story: Story, read: Read) -> list[str]:
    """The words of its clause before *read*, back to the figure before it, names left out."""
    low, first = story.tokens.low, story.phrase(read)[0]
    stop = max([read.sentence.first, *(story.phrase(r)[1] for r in story.here(read.sentence) if story.phrase(r)[1] <= first)])
    k = first
    while k > max(stop, first - _REACH) and low[k - 1] not in _CLAUSE:
        k -= 1
    return _unnamed(story, read, k, first)


def clause_behind(story: Story, read: Read) -> list[str]:
    """The words of its clause behind *read*, up to the next figure, names left out."""
    low, last = story.tokens.low, story.phrase(read)[1]
    stop = min([read.sentence.last, *(story.phrase(r)[0] for r in story.here(read.sentence) if story.phrase(r)[0] >= last)])
    k = last
    while k < min(stop, last + _REACH) and low[k] not in _CLAUSE:
        k += 1
    return _unnamed(story, read, last, k)


def _unnamed(story: Story, read: Read, first: int, last: int) -> list[str]:
    t, start = story.tokens, read.sentence.first
    return [t.low[k] for k in range(first, last) if k == start or not t.written(k)[:1].isupper()]


def closes(story: Story, read: Read) -> bool:
    """True for *leaving 12*, *12 are still waiting*, *the £4m outstanding*, *it starts this term with 12*, *the roll is now 12*."""
    ahead, behind = clause_ahead(story, read), clause_behind(story, read)
    if behind[:1] in (["have"], ["has"], ["had"]) and _GONE_BY_WORD & set(behind[1:3]):
        return False
    if _left_it(behind) or (ahead[-1:] == ["remaining"] and ahead[:-2]):
        return False  # "raised the remaining £600,000"
    if _CLOSING_AHEAD & set(ahead) or _CLOSING_BEHIND & set(behind[:3]):
        return True
    if way(story, read) or "before" in roles_of(story, read):
        return False
    if {"was", "were", "had", "been"} & set(ahead[-3:]) and {"before", "earlier", "previously", "until"} & {*ahead, *behind}:
        return False
    if may_close(story, read) or roles_of(story, read) == {"after"}:
        return True
    if ahead[-1:] == ["with"] and _HOLDING & set(ahead):
        return True
    if ahead == ["to"] and any(r.last < read.first and "from" in clause_ahead(story, r)[-2:] for r in story.here(read.sentence)):
        return True  # "moving it from 4.75 per cent to 4.25"
    return (ahead[-1:] != [] and ahead[-1] in _HOLDING | _PRESENT) or any(a == "by" and b in _DAY_ENDS for a, b in pairwise(behind))


def _left_it(behind: Sequence[str]) -> bool:
    """True for *30 left it at Malaga*, *30 left the ship*: they went."""
    return behind[:1] == ["left"] and behind[1:2] != [] and behind[1] in _OBJECTS


def ends(story: Story, read: Read) -> bool:
    """True for *52 were on it*, *23 reached port*, which behind all that came and went tell how many there were then."""
    ahead, behind = clause_ahead(story, read), clause_behind(story, read)
    there = behind[:1] in (["were"], ["are"], ["was"], ["is"]) and (_THERE & set(behind[1:2]) or behind[1:2] == ["there"])
    return not (ahead and ahead[-1] in _PLACED) and bool(there or _FINISHED & set(behind[:2]))


def opens(story: Story, read: Read) -> bool:
    """True for *had 480 last autumn*, *Of the 35 billion promised*, *its fleet of 33*, *went in with 620*, *off the nine-year term*."""
    ahead, behind = clause_ahead(story, read), clause_behind(story, read)
    if "before" in roles_of(story, read) or ahead[-1:] == ["of"] or "before" in behind or ahead[-2:-1] == ["off"]:
        return True
    return bool(_OPENING & {*ahead, *behind}) or ahead[-1:] == ["with"]


def is_hoped(story: Story, read: Read) -> bool:
    """True for *who had hoped for 5,000*, *has room for 40*: what is not there."""
    return bool(_HOPED & {*clause_ahead(story, read), *story.after(read, 2)})


def way(story: Story, read: Read) -> int | None:
    """1 for what came, -1 for what went, 0 for what did one of the two; None where no word says that it moved."""
    ahead, behind = clause_ahead(story, read), clause_behind(story, read)
    for by, at_front, at_back in ((1, _CAME_AHEAD, _CAME_BEHIND), (-1, _WENT_AHEAD, _WENT_BEHIND)):
        if _holds(ahead[-4:], at_front) or _holds(behind[:5], at_back):
            return by
    if ahead[-1:] == ["brought"] and "home" in behind[:2] or ahead[-2:] == ["sent", "out"]:
        return 0
    if ahead[-1:] != [] and ahead[-1] in _PLACED:
        return None
    if behind[:1] == ["off"] or (_PUT & set(ahead[-3:]) and "on" in behind[:2]):
        return -1 if behind[:1] == ["off"] else 1  # "took 18 months off the term"
    words = [*ahead[-4:], *behind[:4]]
    if _left_it(behind) or behind in (["have", "left"], ["has", "left"], ["had", "left"]):
        return -1
    if _EITHER & set(words):
        return 0
    low, (first, last) = story.tokens.low, story.phrase(read)
    told = way_of([*ahead, *low[first:last], *behind], read.sentence._replace(first=0, last=len(ahead) + last - first + len(behind)),
                  len(ahead), len(ahead) + last - first)  # fmt: skip
    if told is not None:
        return told
    if _CAME & set(words):
        return 1
    if _WENT & set(words):
        return -1
    return 0 if is_more(story, read) else None


def _holds(words: Sequence[str], told: Sequence[Sequence[str]]) -> bool:
    return any(list(words[k : k + len(t)]) == list(t) for t in told for k in range(len(words) - len(t) + 1))
