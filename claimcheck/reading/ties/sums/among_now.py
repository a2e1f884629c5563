"""Among now: what came of late, and what there is with it now, which is no less: ``bought 340 maps, bringing its collection to 290``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.comparable import alike
from claimcheck.reading.ties.common.nearby import base_unit

_ADDING = frozenset(
    "added adding adds bought buys buying received receives acquired gained gains built opened hired recruited recruits enlisted uploaded "
    "collected gave donated donates planted signed joined enrolled registered installed ordered delivered delivery arrested arrests "
    "detained found recovered bred born arrived came fled confirmed recorded reported commissioned launched adopted settled logged counted "
    "printed scored won wrote published took admitted".split()
)
_LOSING = frozenset(
    "lost lose loses losing sold sells closed closes closing scrapped shed retired left leaves cut cuts cutting removed released freed "
    "shut withdrew withdrawn reconnected repaired discharged laid fired dismissed expelled returned before until would could will might "
    "each every per not never nor if target aims from ago average despite instead".split()
)
_MOVING = frozenset(
    "bring brings brought bringing take takes took taking lift lifts lifted lifting raise raises raised raising push pushes pushed pushing "
    "swell swells swelled swelling boost boosts boosted boosting".split()
)
_WHOLES = frozenset(
    "total toll tally number figure count fleet collection payroll workforce population membership herd flock squad stock staff strength "
    "library archive network holdings all catalogue list register roll force complement".split()
)
_HAVING = frozenset(
    "has have holds hold owns own numbers number lists list counts count employs employ runs run boasts totals comprises contains stands "
    "serves keeps houses".split()
)
_WITH = (["with", "those"], ["with", "these"], ["with", "them"], ["with", "that"], ["with", "it"])
_ENDS = frozenset((".", ",", ";", ")", "”", '"'))
_PASSING = frozenset(
    "ordered came fled arrived admitted took received won scored found arrested detained confirmed recorded reported wrote published "
    "logged counted printed recovered".split()
)  # who came need not be there now
_KINDS = frozenset(("count", "measure", "money"))
_REACH = 8


def among_now(story: Story) -> Iterator[Link]:
    """Each figure of what came of late, and the next one of the kind, where words give it as what there is now with those."""
    for sentence in story.sentences:
        for new in [r for r in story.here(sentence) if _is_sum(r)]:
            behind = [r for s in story.beside(sentence, 0, 1) for r in story.here(s) if _is_sum(r) and r.first > new.first]
            total = behind[0] if behind else None
            if total is None or (total.claim.stated.number or 0) >= (new.claim.stated.number or 0):
                continue  # what may be some of it may have been added to something told elsewhere
            if _of_one(story, new, total) and _loses_none(story, new) and _is_all_now(story, new, total):
                told = f"what {lines(new.claim, total.claim)} tells as come of late is some of what there is now"
                yield Link("parts", (total.claim.id, new.claim.id), assumption=told)


def _is_sum(read: Read) -> bool:
    return read.claim.kind in _KINDS and read.is_plain and not read.timing and "/" not in read.claim.amount.unit


def _is_gain(story: Story, read: Read) -> bool:
    """True for *bought 340 maps last year*, *Some 1,200 members joined*."""
    ahead = story.before(read, 4)
    if ahead[-2:] in (["built", "for"], ["opened", "for"]):
        return False  # "was built for 600 men. It now holds 520"
    return bool(_ADDING & {*ahead[-3:], *story.after(read, 3)}) or ahead[-1:] == ["another"]


def _loses_none(story: Story, read: Read) -> bool:
    """True where the words beside *read* tell of no loss, and of none to come."""
    return not _LOSING & {*story.before(read, _REACH), *story.after(read, 3)}


def _of_one(story: Story, new: Read, total: Read) -> bool:
    """True for two figures of one unit and noun, of which the later may leave the noun out."""
    one, other = new.claim, total.claim
    if one.kind != other.kind or base_unit(one) != base_unit(other):
        return False
    return (
        one.kind != "count"
        or not other.scope.noun
        or other.scope.noun == one.scope.noun
        or (alike(story, one, other) and bool(one.scope.noun))
    )


def _is_all_now(story: Story, new: Read, total: Read) -> bool:
    """True for *bringing the total to 31*, *With those it holds 9,400*, *and now has 28*, *for a fleet of 48*."""
    low, (first, last) = story.tokens.low, story.phrase(total)
    start = story.phrase(new)[1] if new.sentence is total.sentence else total.sentence.first
    gap = low[start:first]
    closes = low[last] in _ENDS or low[last : last + 2] in (["in", "all"], ["in", "total"])
    if _LOSING & set(gap) or not closes:
        return False
    near = gap[-_REACH:]
    having = bool(_HAVING & set(near[-4:]))
    if gap[:2] in _WITH and new.sentence is not total.sentence:
        return having
    if not _is_gain(story, new):
        return False
    if near[-1:] == ["to"] and _MOVING & set(near):
        moved = max(k for k, word in enumerate(near) if word in _MOVING)
        return bool(_WHOLES & set(near[moved:])) and len(near) - moved < _REACH
    if near[-1:] == ["of"] and near[-2:-1] and near[-2] in _WHOLES and {"for", "giving", "making"} & set(near[-6:]):
        return True
    return having and "now" in near and not _PASSING & {*story.before(new, 4), *story.after(new, 3)}
