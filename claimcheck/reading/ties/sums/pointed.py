"""Pointed: a figure whose words point to the set that it is some of, whatever that set is called."""

from __future__ import annotations

from collections.abc import Callable

from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.common.spots import Spot, adjunct, kin, near, phrases
from claimcheck.reading.words.grammar import THE_OR_OWNERS

THOSE = frozenset("those these".split())
_IN_ALL = phrases("in all", "in total", "altogether", "all told", "overall")

Fits = Callable[[Spot], bool]


def end_of(story: Story, spot: Spot) -> int:
    return story.tokens.at(spot.claim.span.end) if spot.claim.span else spot.last


def _is_told_ahead(story: Story, part: Spot, noun: str) -> bool:
    """True where *noun* is told ahead of *part*, by whatever number."""
    at = part.sentence.first if part.first - part.sentence.first > 3 else part.first
    return stem(noun) in {stem(w) for w in story.tokens.low[:at] if len(w) > 3}


def shown(story: Story, part: Spot) -> Fits | None:
    """For *9,300 plants ... 9,750 of those specimens*, *64 motorists. Of those drivers, 71*: what *those* points to, by any name."""
    low, end, first = story.tokens.low, end_of(story, part), part.sentence.first
    fronted = low[first] == "of" and low[first + 1] in THOSE and low[first + 3] == "," and part.first == first + 4
    at = first + 2 if fronted else end + 2 if low[end] == "of" and low[end + 1] in THOSE else 0
    if not at or not is_plural(low[at]) or low[at] == "those" or _is_told_ahead(story, part, low[at]):
        return None
    return lambda whole: bool(whole.claim.counted) and story.apart(part.sentence, whole.sentence) < 3 and not adjunct(story, whole)


def made_up(story: Story, part: Spot) -> Fits | None:
    """For *Children made up 340 of the injured*, *accounted for 5,100 hectares of the burnt land*: whatever was told as much as that."""
    low, end = story.tokens.low, end_of(story, part)
    ahead = low[max(part.sentence.first, part.first - 3) : part.first]
    makes = ahead[-2:-1] in (["made"], ["make"], ["makes"]) and ahead[-1] == "up"
    makes = makes or (ahead[-2:-1] in (["accounted"], ["account"], ["accounts"]) and ahead[-1] == "for")
    if not makes:
        return None
    of = next((k for k in range(end, min(end + 3, part.sentence.last)) if low[k] == "of"), -1)
    start = max(part.sentence.first, part.first - 7)
    led = any(
        low[k : k + 2] in (["of", "which"], ["of", "whom"]) for k in range(start, part.first - 1)
    )  # "of which spruce made up 410 million"
    summed = of > 0 and low[of + 1] == "that" and low[of + 2] in ("number", "total", "figure", "sum")
    if not (led or summed or (of >= 0 and low[of + 1] in THE_OR_OWNERS | THOSE)):
        return None
    return lambda whole: bool(whole.claim.amount.unit) or not adjunct(story, whole)


def among_them(story: Story, part: Spot) -> Fits | None:
    """For *300 people were hurt, among them 340 children*, *Among the orchestra's 84 musicians are 96 string players*."""
    low, first = story.tokens.low, part.first
    opening = part.sentence.first
    if low[first - 2 : first] in (["among", "them"], ["among", "these"]):
        return lambda whole: (
            bool(whole.claim.counted) and story.apart(part.sentence, whole.sentence) == 0 and kin_or_people(story, part, whole)
        )
    if low[opening] not in ("among", "amongst") or low[opening + 1] not in THE_OR_OWNERS or low[first - 1] not in ("were", "are"):
        return None
    return lambda whole: opening < whole.first and whole.last == first - 1 and bool(whole.claim.counted)


def kin_or_people(story: Story, part: Spot, whole: Spot) -> bool:
    """True where both count people, or the one counts some of what the other does."""
    return kin(story, part.claim, whole.claim) or all(
        "person" in (n, *story.table.nouns_above(n)) for n in (part.claim.scope.noun, whole.claim.scope.noun)
    )


def alone(story: Story, part: Spot) -> Fits | None:
    """For *employs 8,600 people in all ... Its two German plants alone have a staff of 9,100*: what is told as all of them."""
    low = story.tokens.low
    if "alone" not in low[max(part.sentence.first, part.first - 6) : part.first]:
        return None
    return lambda whole: near(low, whole.last, _IN_ALL) > 0 and (part.elided or kin_or_people(story, part, whole))


_SEATS = frozenset("seats places tickets beds berths".split())
_HOLDING = frozenset("hold holds seats capacity accommodates sleeps".split())


def of_room(story: Story, part: Spot) -> Fits | None:
    """For *The stadium holds 4,500, and 31,000 of its seats are sold*: how many there is room for."""
    low, end = story.tokens.low, end_of(story, part)
    if low[end] != "of" or low[end + 1] not in THE_OR_OWNERS or low[end + 2] not in _SEATS:
        return None
    return lambda whole: bool(_HOLDING & set(low[max(whole.sentence.first, whole.first - 4) : whole.first]))
