"""Units priced: the counts near a price or a load per unit that may tell how many units there are."""

from __future__ import annotations

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.each import BACK, ON, Each, countable
from claimcheck.reading.extremes import is_superlative
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.equating import equated

_CALLED = 3  # words from a superlative to what it calls the least or the most


def units_priced(story: Story, each: Each) -> list[Read]:
    """The counts that can be those of the units, the likeliest first."""
    if each.bound is not None:
        return [each.bound]
    near = story.beside(each.sentence, BACK, -1 if each.before_it else ON)
    found = [
        r for s in near for r in story.here(s) if r is not each.read and r.claim.kind in ("count", "measure", "capacity") and not r.timing
    ]
    found = [r for r in found if story.tokens.low[r.last] not in ("more", "less", "fewer")]  # "104 euros, two less than a year ago"
    if each.before_it:
        return [r for r in found if countable(r) and r.claim.scope.noun and r.claim.stated.bound in ("=", "~")][::-1][:4]
    named = [r for r in found if bears(story, r, each)]
    measured = "/" in each.claim.amount.unit  # so much a mile is of miles, not of stations
    if named and not measured and equated(story, each.first, each.sentence) is not None:
        # Reckoned for the reader, of any of the counts before it: "lost 2,000 hens ... or £15 a bird".
        return [*named, *(r for r in found[::-1] if r not in named and countable(r) and r.first < each.first)][:8]
    if named:
        return sorted(named, key=lambda r: abs(r.first - each.first))[:4]
    here = [r for r in found if r.sentence.number == each.sentence.number and countable(r) and not _parted(story, r, each)]
    if here and not each.noun:
        return sorted(here, key=lambda r: (r.first > each.first, abs(r.first - each.first)))[:3]
    shared = [r for r in found if countable(r) and story.after(r, 1) in (["shared"], ["received"], ["got"]) and each.noun]
    if shared:
        return shared[:2]
    elided = [r for r in found if countable(r) and not r.claim.scope.noun and (r.claim.stated.number or 0) >= 1]
    elided = [r for r in elided if not _goes_on(story, r)]
    elided = [r for r in elided if story.before(r, 2) != ["of", "the"]]  # "the second cheapest of the three"
    elided = [r for r in elided if not any(is_superlative(w) for w in story.before(r, _CALLED))]  # "and the worst 4.1": so much a hectare
    if elided and abs(story.apart(elided[0].sentence, each.sentence)) <= 1:
        return sorted(elided, key=lambda r: abs(r.first - each.first))[:3]
    # Another word for them: nine boats, at so much a vessel; so much for so many children, which works out at so much a pupil.
    priced = story.tokens.low[max(each.sentence.first, each.first - 1) : each.first] == ["at"] or equated(story, each.first, each.sentence)
    payers = [r for r in found if countable(r) and r.sentence.number == each.sentence.number and 0 < each.first - story.phrase(r)[1] <= 2]
    others = [r for r in found if countable(r) and _may_be_called(story, r, each)]
    return others[:6] if each.noun and priced else payers if each.noun else []


def _goes_on(story: Story, read: Read) -> bool:
    """True for the 12 of *3 million tonnes, up from 12*, the 87 of *91 per cent and 87*: it is of what the figure before it is."""
    ahead = [r for r in story.here(read.sentence) if r.last <= read.first]
    joined = story.before(read, 1) in (["and"], ["from"], ["than"], ["to"]) or not {"than", "from", "against"}.isdisjoint(
        story.before(read, 5)
    )
    return bool(ahead) and ahead[-1].claim.kind in ("measure", "share") and joined


def _may_be_called(story: Story, read: Read, each: Each) -> bool:
    """True for a count close by, for any where the price is ``per vessel``, or of what its noun is a wider or a narrower word for."""
    near = abs(story.apart(read.sentence, each.sentence)) < 2
    return (
        near
        or "per" in story.tokens.low[each.first : each.last]
        or story.table.nouns(read.claim.scope.noun, story.table.noun(each.noun)) in ("same", "inside", "holds")
    )


def _parted(story: Story, read: Read, each: Each) -> bool:
    return ";" in story.tokens.low[min(read.last, each.last) : max(read.first, each.first)]


def bears(story: Story, read: Read, each: Each) -> bool:
    """True for a count of what the figure is per: the noun of it, people for a head, so many of that unit."""
    claim = read.claim
    if claim.kind == "measure":
        return bool(each.noun) and claim.amount.unit == each.noun
    if not each.noun or not countable(read):
        return False
    noun = claim.scope.noun
    if each.noun == "person":
        return story.table.nouns(noun, "person") in ("same", "inside") or (not noun and read.sentence.number == each.sentence.number)
    return noun == story.table.noun(each.noun) or each.noun in [singular(word) for word in claim.counted.lower().split()]
