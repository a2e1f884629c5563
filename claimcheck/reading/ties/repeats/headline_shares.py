"""Shares of headlines: the one percentage of the headline and the one by which the first sentences tell the same."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import base_unit
from claimcheck.reading.ties.common.slips import is_slip, is_swap
from claimcheck.reading.ties.common.things import explained, words_of
from claimcheck.reading.ties.repeats.leads import way_of
from claimcheck.reading.words.calendar import MONTHS

# What one newspaper calls by the first word and another, or its second sentence, by the next.
_TOPICS = (
    "inflation prices cpi cost-of-living", "unemployment jobless joblessness unemployed", "rates rate borrowing interest base",
    "economy gdp gross output growth", "tax taxes bills levy council", "house houses home homes property",
    "turnout voted vote polls voters",
    "fares tickets passengers travellers fare", "rent rents tenants", "pay wages wage earnings salaries salary",
    "sales takings revenue turnover",
    "profit profits earnings", "shares stock share", "exports overseas trade", "tuition fees students",
    "approval rating popularity support",
    "electricity energy gas power bills", "crime offences", "yes favour backed majority referendum", "pupils grades exam marks",
)  # fmt: skip
_LEADS = 2
_MOST = 3
_OTHER = frozenset(
    "from expected expecting forecast forecasts predicted hoped target against compared than earlier previous previously before last "
    "revised "
    "if could may might sought wanted demanded offered asked including core among while another further extra more".split()
)


def headline_shares(story: Story) -> Iterator[Link]:
    """The percentage of the headline and the one of the lead that tells the same thing with another number."""
    percents = [r for r in story.related if base_unit(r.claim) == "percent" and r.claim.stated.number is not None]
    tops = [r for r in percents if r.sentence.role == "headline"]
    body = [r for r in percents if r.sentence.role in ("body", "standfirst")]
    leads = [s for s in story.sentences if s.role in ("body", "standfirst")][:_LEADS]
    found = [r for r in body if r.sentence in leads]
    if len(tops) != 1 or len(found) != 1 or len(body) > _MOST or explained(tops[0].claim, [r.claim for r in body]):
        return
    top, low = tops[0], found[0]
    behind = (_OTHER - {"last", "before", "than"}) & set(story.after(low, 2))
    behind -= {"from"} if story.after(low, 2)[1:] in ([m] for m in MONTHS) else set()  # "by 30% from July"
    if _OTHER & {*story.before(low, 4), *story.before(top, 2)} or behind or low.claim.stated.bound not in ("=", "~"):
        return
    if {top.claim.modality, low.claim.modality} - {"stated", "forecast"}:
        return
    if _is_same(story, top, low):
        told = f"the headline and the text, {lines(top.claim, low.claim)}, speak of one thing"
        yield Link("same", (top.claim.id, low.claim.id), assumption=told)


def _is_same(story: Story, top: Read, low: Read) -> bool:
    """True where a slip of the pen parts the two, or two words for one matter and one way of change join them."""
    one, other = (Fraction(r.claim.stated.number or 0) for r in (top, low))
    ways = way_of(story, top), way_of(story, low)
    places = [len(r.claim.amount.written.partition(".")[2].rstrip("% percnt")) for r in (top, low)]
    if ways[0] * ways[1] < 0 or (len(set(places)) > 1 and abs(one - other) <= Fraction(1, 10 ** min(places))):
        return False  # what the headline rounds is no other number
    if is_swap(one, other):
        return True
    if not _topics(story, top.sentence) & _topics(story, low.sentence):
        return False
    near = max(one, other) < 3 * min(one, other)
    return is_slip(one, other) or (near and (ways[0] * ways[1] > 0 or places[0] > 0))


def _topics(story: Story, sentence: Sentence) -> set[str]:
    """The words of weight of *sentence*, and the first word of each matter that it speaks of."""
    words = story.words(sentence)
    return words_of(story, sentence) | {row.split()[0] for row in _TOPICS if words & set(row.split())}
