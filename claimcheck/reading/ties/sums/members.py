"""Members: a figure that its words take out of a set told before, however the set is named again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.comparable import may_be_people
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.common.spots import Spot, adjunct, alike, kin, near, near_to, phrases, spots, total_of
from claimcheck.reading.ties.sums.breakdowns import divided
from claimcheck.reading.ties.sums.pointed import THOSE, Fits, alone, among_them, end_of, made_up, of_room, shown
from claimcheck.reading.ties.sums.told_by_state import DEAD, INCLUDE, of_state
from claimcheck.reading.ties.sums.told_of_stock import ELSEWHERE, HAVING, elided_noun, same_noun
from claimcheck.reading.words.calendar import FULL_MONTHS
from claimcheck.reading.words.grammar import THE_OR_OWNERS

_BACK = 5
_FAR_AT_MOST = 10
_FAR = 4  # a set is no so many times smaller than what is taken for some of it
_IN_ALL = phrases("in all", "in total", "altogether", "all told", "overall")
_IDLE = frozenset("who were had been was have has did are is that what those these which will the".split())

_BEFORE = frozenset("before previously earlier then formerly".split())


def members(story: Story) -> Iterator[Choice]:
    """For each figure told as some of a set, the set; a finding where every figure of such a set nearby is smaller."""
    for sentence in story.sentences if len(story.related) > 1 else ():
        for part in spots(story, sentence):
            found = {find: fits for find in _FINDS if (fits := find(story, part)) is not None} if part.number else {}
            kept = tuple(found.values())
            if kept and not _of_its_own(story, part):
                yield from _together(story, part, kept)
                yield from _told_later(story, part)
                yield from _sets(story, part, kept, found.get(of_state), [found[find] for find in _BINDING if find in found])


_PLANNED_ONES = frozenset("planned promised expected intended needed wanted proposed hoped required".split())


def _of_its_own(story: Story, part: Spot) -> bool:
    """True for the 20 of *20 of the 200 doctors*, whose set is told with it, and for *410 were planned*, which are not there."""
    read, verb = part.read, story.tokens.low[part.last : min(part.last + 3, part.sentence.last)]
    if verb[:1] in (["were"], ["are"]) and _PLANNED_ONES & set(verb[1:]):
        return True
    return read is not None and story.tokens.low[read.last] == "of" and any(0 < r.first - read.last < 4 for r in story.here(part.sentence))


def _sets(story: Story, part: Spot, kept: Sequence[Fits], by_state: Fits | None, binding: Sequence[Fits]) -> Iterator[Choice]:
    """The figures before *part* that can be those of its set, unless one of its kind is large enough."""
    told = [s for sentence in story.beside(part.sentence, back=_BACK, on=0) for s in spots(story, sentence) if s.first < part.first]
    told = [s for s in told if alike(s.claim, part.claim) and (s.number or 0) > 1 and not _clock(story, s)]
    told = [s for s in told if s.claim.stated.bound not in ("<", "<=")]
    wholes = [s for s in told if any(fits(s) for fits in kept)]
    kind = [s for s in told if s in wholes or kin(story, s.claim, part.claim) or any(kin(story, s.claim, w.claim) for w in wholes)]
    over = part.number or Fraction(0)
    if part.elided and any((s.number or 0) >= over for s in told):
        return  # what names nothing may be some of any of them
    if len(kind) > 1 and total_of(kind) >= over:
        return  # all of them together
    if len(told) > 1 and total_of(told) == over and story.tokens.low[part.first - 1] == "all":
        return  # "Two women and two men were hurt. All four of the injured"
    if (
        not wholes
        or any((s.number or 0) >= over for s in kind)
        or not near_to(part.number, max(s.number or Fraction(0) for s in wholes), _FAR_AT_MOST if binding else _FAR)
    ):
        return
    wholes.sort(key=lambda s: (-(s.number or 0), -s.first))
    said = f"the figure in line {line(part.claim)} is some of the one in line {line(wholes[0].claim)}"
    tokens = story.tokens
    # "Among the dead were 14 children": no other figure can be the one that is meant.
    bound = by_state is not None and by_state(wholes[0]) and wholes[0].claim.scope.what in story.table.states
    bound = bound or any(fits(wholes[0]) for fits in binding)
    words = story.document.span(tokens.start[part.first], tokens.end[part.last - 1]) if bound else None
    yield Choice((Link("parts", (wholes[0].claim.id, part.claim.id), assumption=said, words=words),))


def _together(story: Story, part: Spot, kept: Sequence[Fits]) -> Iterator[Choice]:
    """Those that *part* is listed with, of which none can be another: *among the dead were four children and nine men*."""
    listed = [part]
    for spot in spots(story, part.sentence):
        if spot.first > part.first and set(story.tokens.low[listed[-1].last : spot.first]) <= {",", "and"}:
            listed.append(spot)
    if len(listed) < 2 or not divided(story, listed):
        return
    told = [s for sentence in story.beside(part.sentence, back=_BACK, on=0) for s in spots(story, sentence) if s.first < part.first]
    wholes = [s for s in told if alike(s.claim, part.claim) and any(fits(s) for fits in kept)]
    if len(wholes) == 1 and not any(divided(story, [s, *listed]) for s in told if s.claim.counted):
        said = f"the figures in line {line(part.claim)} are some of the one in line {line(wholes[0].claim)}"
        yield Choice((Link("parts", (wholes[0].claim.id, *(s.claim.id for s in listed)), assumption=said),))


def _told_later(story: Story, part: Spot) -> Iterator[Choice]:
    """For *shut 92 of its shops … trades from 85 shops in all*: the set that is told only behind it."""
    fits, low = _named(story, part), story.tokens.low
    ahead = set(low[max(part.sentence.first, part.first - 5) : part.first])
    if fits is None or (REMOVED & ahead and part.claim.modality == "stated" and not PLANNED & ahead):
        return  # "closed 92 of its shops last year": the 85 it has may be what is left
    near_by = [s for sentence in story.beside(part.sentence, back=_BACK, on=_BACK) for s in spots(story, sentence)]
    kind = [s for s in near_by if s.claim is not part.claim and _is_every_one(story, part, s)] or [
        s for s in near_by if s.claim is not part.claim and fits(s) and alike(s.claim, part.claim, told=False)
    ]
    sets = [
        s
        for s in kind
        if s.first > part.first
        and not _ANOTHER & set(low[s.sentence.first : s.first])  # "310 of the passengers were hurt. The second train carried 240 in all"
        and not _LEAVING & set(low[max(0, s.first - 5) : s.first])
        and not _BEFORE & set(low[s.last : min(s.last + 3, s.sentence.last)])
        and (near(low, s.last, _IN_ALL) or HAVING & set(low[s.first - 2 : s.first]))
    ]
    if len(kind) == len(sets) == 1 and near_to(part.number, sets[0].number, _FAR):
        said = f"the figure in line {line(part.claim)} is some of the one in line {line(sets[0].claim)}"
        yield Choice((Link("parts", (sets[0].claim.id, part.claim.id), assumption=said),))


_ANOTHER = frozenset("another other second third new old".split())


def _is_told_so(story: Story, part: Spot, words: Sequence[str], noun: str) -> bool:
    """True where *every damaged building* tells of them what *the buildings damaged* does, or nothing."""
    more = [w for w in words if singular(w) != noun]
    alone = bool(words) and singular(words[0]) == noun
    return not alone and bool({stem(w) for w in more if len(w) > 4} & {stem(w) for w in story.words(part.sentence) if len(w) > 4})


def _is_every_one(story: Story, part: Spot, whole: Spot) -> bool:
    """True for *have inspected every damaged building in the district, about 1,460 in all*, behind *1,600 of the buildings*."""
    low, end = story.tokens.low, end_of(story, part)
    noun = next((singular(low[k]) for k in range(end + 2, min(end + 4, part.sentence.last)) if is_plural(low[k])), "")
    every = [k for k in range(whole.sentence.first, whole.first) if low[k] in ("every", "each")]
    if not any(_is_told_so(story, part, low[k + 1 : k + 4], noun) for k in every):
        return False
    return whole.elided and whole.first > part.first and bool(near(low, whole.last, _IN_ALL)) and any(noun in low[k : k + 4] for k in every)


_HOURS = 24


def _clock(story: Story, spot: Spot) -> bool:
    """True for the seven of *at seven*, which may be a time."""
    return spot.elided and (spot.number or 0) <= _HOURS and adjunct(story, spot)


def _named(story: Story, part: Spot) -> Fits | None:
    """For *40 of the trees*, *12 of its planes*: what counts that noun."""
    low, end = story.tokens.low, end_of(story, part)
    if low[end : end + 1] != ["of"] or low[end + 1 : end + 2] == [] or low[end + 1] not in THE_OR_OWNERS | THOSE:
        return None
    at = next(
        (k for k in range(end + 2, min(end + 5, part.sentence.last)) if is_plural(low[k]) or low[k] in ("staff", "cattle", "dead")), -1
    )
    if at < 0 or (low[at + 1 : at + 2] and low[at + 1] in ELSEWHERE and not _in_time(low, at + 1)):
        return None
    noun = singular(low[at])

    def fits(whole: Spot) -> bool:
        words = whole.claim.counted.lower().split()
        if _there_were(story, whole, noun):
            return True
        if noun in _PEOPLED and {*words, *low[max(whole.sentence.first, whole.first - 3) : whole.first]} & {"population", "people"}:
            return True
        killed = noun in DEAD and (whole.claim.scope.what == "killed" or DEAD & {singular(w) for w in words})
        held = HAVING & set(low[max(whole.sentence.first, whole.first - 2) : whole.first])
        if held and all(story.table.nouns(n, "person") in ("same", "inside") for n in (noun, whole.claim.scope.noun) if n):
            return bool(whole.claim.counted) and story.table.nouns(noun, whole.claim.scope.noun) != "apart"
        return bool(killed) or whole.claim.scope.noun == noun or noun in [singular(w) for w in words[-2:]]

    return fits


def _there_were(story: Story, whole: Spot, noun: str) -> bool:
    """True for the 2,105 of *Nurseries are the subject of the report. There were 2,105 at the end of the year*."""
    low, first = story.tokens.low, whole.first
    if not whole.elided or low[first - 2 : first] not in (["there", "were"], ["there", "are"]) or first - 2 != whole.sentence.first:
        return False
    back = [s for s in story.beside(whole.sentence, 2, 0) if s is not whole.sentence]
    return any(noun in map(singular, low[s.first : s.first + 4]) for s in back) and not any(story.here(s) for s in back)


_PEOPLED = frozenset("person people resident inhabitant citizen".split())


def _in_time(low: Sequence[str], k: int) -> bool:
    """True for *in May*, *in 2024*, *at night*."""
    after = low[k + 1 : k + 2]
    return bool(after) and (after[0].isdecimal() or after[0] in _MONTHS)


_MONTHS = frozenset((*FULL_MONTHS, "night"))


def _of_those(story: Story, part: Spot) -> Fits | None:
    """For *30 of those treated*, *of those who passed, 12*, *$1bn of what was promised*: what was told with that verb, or of people."""
    low, end, first = story.tokens.low, end_of(story, part), part.sentence.first
    start = -1
    if low[end : end + 1] == ["of"] and low[end + 1 : end + 2] in (["those"], ["what"]):
        start = end + 2
    elif (
        low[first] in ("of", "among")
        and low[first + 1] in (*THOSE, "what")
        and 2 < part.first - first < 9
        and ("," in low[first : part.first] or low[part.first - 1] in ("were", "are"))
    ):
        start = first + 2
    if start < 0:
        return None
    words = [w for w in low[start : start + 4] if w not in _IDLE and len(w) > 3]
    fronted = start == first + 2
    roots = {stem(w) for w in words[:2]}

    def fits(whole: Spot) -> bool:
        told = low[whole.sentence.first : whole.sentence.last]
        noun = whole.claim.scope.noun
        people = fronted and low[first + 2] == "who" and noun != "" and may_be_people(story, noun)
        return bool(roots & {stem(w) for w in told if len(w) > 3}) and not adjunct(story, whole) or people

    return fits


def _definite(story: Story, part: Spot) -> Fits | None:
    """For *the 64 primary schools*, *the 5,200 children in the camp*: what counts the noun without the words that narrow it."""
    low, claim = story.tokens.low, part.claim
    if claim.kind != "count" or not claim.counted or low[part.first - 1] not in THE_OR_OWNERS and low[part.first] not in THE_OR_OWNERS:
        return None
    words = claim.counted.lower().split()
    narrow = len(words) > 1 and not {"other", "others", "remaining", "rest", "new", "more", "further"} & set(words)
    among = low[part.last : part.last + 2] in (["among", "them"], ["among", "these"], ["among", "those"])
    moved = low[part.last : part.last + 1] and low[part.last] in ELSEWHERE and not _in_time(low, part.last)
    mine = {w for w in low[part.last : min(part.sentence.last, part.last + 5)] if len(w) > 3}

    def fits(whole: Spot) -> bool:
        ahead = set(low[max(whole.sentence.first, whole.first - 4) : whole.first])
        stated = bool(HAVING & ahead) or whole.first == whole.sentence.first
        if not whole.claim.counted or only_one_word(whole.claim.counted) is False and not among:
            return False
        standing = story.table.nouns(claim.scope.noun, whole.claim.scope.noun)
        if among:
            return standing in ("same", "inside") or (stated and standing == "unknown")
        if standing == "same" and narrow and not moved:
            return stated and set(words[:-1]).isdisjoint(whole.claim.counted.lower().split())
        shared = mine & set(low[whole.sentence.first : whole.sentence.last])
        return standing == "inside" and bool(moved) and bool(shared - ELSEWHERE)

    return fits


def only_one_word(counted: str) -> bool:
    """True for a noun with nothing before it that narrows it."""
    return len(counted.split()) == 1


_TALLIES = frozenset("tally total figure number count".split())


def _included(story: Story, part: Spot) -> Fits | None:
    """For *They include a regiment of 4,600 men*: what was counted in the sentence before."""
    low, first = story.tokens.low, part.sentence.first
    told = low[first] in ("they", "these", "it", "this") and low[first + 1] in INCLUDE
    tally = (
        low[first] in ("the", "that")
        and low[first + 1] in _TALLIES
        and (low[first + 2] in INCLUDE or low[first + 2 : first + 4] == ["takes", "in"])
    )
    if not (told or tally) or part.claim.kind != "count":
        return None
    if adjunct(story, part) and low[part.first - 1] != "of":
        return None

    def fits(whole: Spot) -> bool:
        before = story.apart(part.sentence, whole.sentence) == 1 and not adjunct(story, whole) and bool(whole.claim.counted)
        people = all("person" in (n, *story.table.nouns_above(n)) for n in (whole.claim.scope.noun, part.claim.scope.noun) if n)
        elided = whole.elided and low[whole.first - 1] in ("numbered", "number", "numbers", "totalled", "were")
        if story.apart(part.sentence, whole.sentence) == 1 and (elided or (tally and bool(whole.claim.counted))):
            return True
        return before and (people or kin(story, part.claim, whole.claim))

    return fits


_LEAVING = frozenset("leaving leave leaves left remaining down".split())


REMOVED = frozenset(
    "closed shut sold lost cut sacked dismissed scrapped shed axed demolished culled killed destroyed died left razed removed".split()
)
PLANNED = frozenset("will would to may might should could is are".split())


def _alike_verb(story: Story, part: Spot) -> Fits | None:
    """For *2,300 cattle were tested ... 2,400 tested positive*: what the same verb was told of."""
    low = story.tokens.low
    verb = low[part.last : part.last + 1]
    if not verb or not verb[0].endswith("ed") or low[part.last + 1 : part.last + 2] not in (["positive"], ["negative"]):
        return None

    def fits(whole: Spot) -> bool:
        return verb[0] in low[whole.last : whole.last + 4] and not adjunct(story, whole)

    return fits


_FINDS = (
    *(_named, _of_those, _definite, _included, of_state, _alike_verb, elided_noun, same_noun),
    *(shown, made_up, among_them, alone, of_room),
)
_BINDING = (shown, made_up, among_them, of_room)  # no other figure can be the one that is meant
