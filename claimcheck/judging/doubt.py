"""The benefit of the doubt: a tie read from prose is given up where it makes a finding and another reading nearby makes none."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.ledger import Ledger
from claimcheck.claims.link import Link
from claimcheck.findings.finding import Unchecked
from claimcheck.judging import wording
from claimcheck.judging.accounted import TELLING, is_accounted_for
from claimcheck.judging.balanced import is_balanced
from claimcheck.judging.missing import Miss, holds, missed
from claimcheck.judging.other_readings import other_readings
from claimcheck.judging.plain_slips import (
    is_in_percent,
    is_in_points,
    is_of_other_time,
    is_rate_again,
    is_some_swapped,
    is_told_of_all,
    is_turned,
)
from claimcheck.judging.spread import STORY, are_all, are_apart, fill_sentence, is_long, is_short, of_two_paragraphs
from claimcheck.judging.stating import STAGES, Stated, collect, system
from claimcheck.judging.told_exactly import is_told_exactly
from claimcheck.judging.unlike import are_unlike
from claimcheck.rules.rule import Rule
from claimcheck.solver.decide import decide

_WILD = 5  # no one writes a figure so many times too large or too small but by a slip of the pen
# Nor does one that words join only loosely go so far astray: a rise that falls to half, a share a third of what is told. What was found
# in some 3,000 passages keeps within these, and wrong alarms do not.
_LOOSELY_WILD = {
    "rise": Fraction(3, 2), "fall": Fraction(3, 2), "share": Fraction(5, 2), "previous": Fraction(5, 2), "previous low": Fraction(5, 2),
    "each": Fraction(2), "span": Fraction(12), "ago": Fraction(12),
}  # fmt: skip
_WILD_PART = Fraction(31, 20)  # nor a part so much more than what another sentence says holds it
_WILD_CHANGE = 12  # or a change, or what each of so many gets, that one construction tells
_WILD_SUM = 2  # nor a sum so far from its parts: the parts are not all told, or not parts
# What these say fixes a number, so that a figure which fits in the place of another is hardly there by chance.
_EXACT = frozenset(("parts", "share", "change", "ratio", "rest", "tally", "each", "mean", "rate", "margin", "flow", "next", "restated"))
_CROWD = 20  # figures in a story among which loosely tied ones miss each other by chance
_TURNS: dict[str, str] = {"rise": "fall", "fall": "rise"}
_ROW = 7  # figures in a sentence that goes through them one by one
_LOOSE = frozenset(("change", "rise", "fall", "ratio", "share", "flow"))
# There only a slip of the pen, a figure next to what would fit, or a paragraph that tells no others ties these: of 634 changed figures
# that are found in articles fifteen are lost so, and of 720 findings in 8,458 articles, nearly all wrong, some seventy are not told.
_BY_SLIP = _LOOSE | frozenset(("each", "mean", "previous", "previous low", "span"))
_NEVER_NEAR = frozenset(("flow",))  # what two moves make is near to many figures
# Nor do lengths, ages and means of one paragraph of a long story bear on those of another, or sums and records but for a slip: of 189
# changed figures two are lost so, and of 203 findings in 3,823 articles 25 are not told. Rates do: a toll of so many a day since a day told
# paragraphs before.
_WITHIN = frozenset(("span", "age", "apart", "next", "above lowest", "below highest", "mean", "mean over", "worth", "meant", "range"))
_WITHIN_OR_SLIP = frozenset(("parts", "previous", "previous low"))
_NEXT, _NEXT_IN_SENTENCE = Fraction(11, 10), Fraction(5, 4)
_DENSE = 14  # figures of a story of which those of two sentences seldom bear on each other
_SOME = 7
# What is told again, how long ago a thing began and what is called in line are told far from what they are told of.
_FAR = frozenset(("same", "restated", "ago", "in line"))
_GIVEN_UP = {
    "crowd": "among so many figures only a slip of the pen would tie these",
    "unlike": "what the words seem to tie are unlike things",
    "other": "another figure nearby may be the one that is meant",
    "wild": "the figures are too far apart to be a slip",
}


def settled(ledger: Ledger, rules: Sequence[Rule]) -> tuple[Ledger, tuple[Unchecked, ...]]:
    """*ledger* without the links that doubt takes away, and what is told of them; a ledger written by hand as it is.

    A link is given up where a rule fails on it alone and its figures are unlike, are further apart than a slip of the pen takes them, or
    another figure of the same sentences, of the same unit and noun, in the place of one of them lets the rule hold.
    """
    if ledger.origin != "text" or not ledger.links:
        return ledger, ()
    found = collect(ledger, rules)
    failing = [(s.rule, {c.id for c, _ in s.statement.labels}) for s in found.stated if fails(ledger, s)]
    failing += [(rule, {c.id for c, _ in told.labels}) for rule, told in found.remarks if told.fails != "none"]
    given_up: dict[Link, tuple[str, Rule]] = {}
    for rule, names in failing:
        for link in ledger.links:
            tied = set(link.claims)
            open_ = link not in given_up and (tied <= names or names <= tied) and not holds(ledger, [link], [rule])
            if open_ and (why := _doubt(ledger, link, rule)):
                given_up[link] = why, rule
    kept = tuple(link for link in ledger.links if link not in given_up)
    told = tuple(_told(ledger, link, *why) for link, why in given_up.items())
    return attrs.evolve(ledger, links=kept), told


def _told(ledger: Ledger, link: Link, why: str, rule: Rule) -> Unchecked:
    claims = [ledger.claim(name) for name in link.claims]
    return Unchecked(rule.name, f"{wording.quotes(claims)}: {_GIVEN_UP[why]}", wording.labels_of(claims))


def fails(ledger: Ledger, stated: Stated) -> bool:
    return decide(system(ledger, [stated], STAGES[-1])).status == "conflict"


def _doubt(ledger: Ledger, link: Link, rule: Rule) -> str:
    claims = [ledger.claim(name) for name in link.claims]
    if are_unlike(ledger, link, claims):
        return "unlike"
    # "64,000 people, 1.2 million of them": what one construction calls a part is one, however much too large.
    named = bool(claims[0].scope.noun) or claims[0].kind == "measure"
    one_noun = len({(c.kind, c.amount.unit, c.scope.noun) for c in claims}) == 1 and named
    told = link.sort == "parts" and bool(link.proof) and not link.exhaustive and one_noun
    # "won 11, drawn four, five defeats": a word of its own binds each figure, and no other can stand in its place.
    bound = told or (link.sort in ("tally", "next", "parts") and link.words is not None) or _names_whole(link, claims)
    bound = bound or is_in_points(ledger, link)
    if link.sort in _TURNS and not link.proof and _goes_the_other_way(ledger, link, claims):
        return "other"
    if link.sort in _EXACT and not bound and any(holds(ledger, [other], [rule]) for other in other_readings(ledger, link, claims)):
        return "other"
    miss = missed(ledger, link, [rule])
    built = link.sort == "parts" and link.words is not None  # the build of a row binds its parts
    # The words tell whose birth it is; the headline how long that took which the lead times by the clock; of whom the average one is one.
    bound_by_words = link.sort in ("age", "span", "each", "converted") and link.words is not None
    if not (link.proof or built or bound_by_words or link.sort in _FAR or miss.remarked or _of_one_voice(claims)) and _is_lost(
        ledger, link, claims, miss
    ):
        return "crowd"
    slip = miss.slip and (link.sort != "change" or not are_apart(claims) or link.claims[0] in miss.slipped)
    alone = link.sort == "each" and fill_sentence(ledger, claims)
    if link.sort in _BY_SLIP and not (link.proof or slip or alone or bound_by_words) and _is_one_of_many(ledger, link, claims, miss):
        return "crowd"
    within = (link.sort in _WITHIN and not bound_by_words) or (link.sort in _WITHIN_OR_SLIP and not slip)
    if within and not link.proof and is_long(ledger) and of_two_paragraphs(claims):
        return "crowd"
    if not told and _is_wild(ledger, link, miss):
        return "wild"
    accounted = is_accounted_for(ledger, link) or is_told_exactly(ledger, link) or is_balanced(ledger, link)
    return "other" if not (link.sort == "same" and is_told_of_all(ledger, link)) and accounted else ""


def _goes_the_other_way(ledger: Ledger, link: Link, claims: Sequence[Claim]) -> bool:
    """True where the sentence of two figures says itself which way they went: a word elsewhere that says the other is of another thing."""
    ends = {c.span for c in claims}
    turned = (other for other in ledger.links if other.sort == _TURNS[link.sort] and other.proof)
    return None not in ends and any(ends == {ledger.claim(name).span for name in other.claims} for other in turned)


def _names_whole(link: Link, claims: Sequence[Claim]) -> bool:
    """True for the share of *27 of the 90 seats, or 30 per cent*: no other figure is some of those."""
    return link.sort == "share" and bool(link.proof) and f" {claims[2].said.casefold()}" in claims[1].said.casefold().partition(" of ")[2]


def _is_crowded(ledger: Ledger, link: Sequence[Claim]) -> bool:
    """True where a story tells many figures; of a tie within a paragraph, or two that follow each other, where those do."""
    blocks = [claim.block for claim in link if claim.span is not None]
    near = bool(blocks) and max(blocks) - min(blocks) < 2
    told = (c for c in ledger.claims if not near or min(blocks) <= c.block <= max(blocks))
    return sum(claim.related for claim in told) > _CROWD


def _is_one_of_many(ledger: Ledger, link: Link, claims: Sequence[Claim], miss: Miss) -> bool:
    """True for a loose tie of a story, or of one that is dense, that stands neither alone in its paragraph nor next to what would fit."""
    story = is_long(ledger, STORY)
    near = _is_near(link, claims, miss) and not (story and link.sort in _NEVER_NEAR)
    return (story or _is_dense(ledger, link, claims)) and not near and not are_all(ledger, claims)


def _is_dense(ledger: Ledger, link: Link, claims: Sequence[Claim]) -> bool:
    """True for figures of two sentences of a story that tells many; for a change, more than its own, and so its paragraph if it has one."""
    blocks = {claim.block for claim in claims if claim.span is not None}
    alone = link.sort == "change" and len(blocks) == 1 and sum(c.related and c.block in blocks for c in ledger.claims) <= _SOME
    return not alone and are_apart(claims) and sum(claim.related for claim in ledger.claims) > (_SOME if link.sort == "change" else _DENSE)


def _is_drawn(claims: Sequence[Claim]) -> bool:
    """True where what each one has is told last, as drawn from the number and the sum."""
    starts = [c.span.start for c in claims if c.span is not None]
    return len(starts) == len(claims) and starts[0] == max(starts)


def _is_near(link: Link, claims: Sequence[Claim], miss: Miss) -> bool:
    """True where a figure is next to what would fit, and a little further off from it within one sentence."""
    apart = are_apart(claims)
    # The ends of any small change are next to what would fit; its size tells.
    out = [far for name, far in miss.out.items() if link.sort != "change" or not apart or name == link.claims[0]]
    return bool(out) and min(out) <= (_NEXT if apart else _NEXT_IN_SENTENCE)


def _of_one_voice(claims: Sequence[Claim]) -> bool:
    """True for figures that one speaker gives, who is named: they bear on each other wherever they stand."""
    voices = {c.voice for c in claims if c.span is not None and c.kind not in ("date", "duration")}
    return len(voices) == 1 and "" not in voices


def _is_lost(ledger: Ledger, link: Link, claims: Sequence[Claim], miss: Miss) -> bool:
    """True for figures tied across the sentences of a long story: those of two or three hardly ever bear on each other alone."""
    placed = {c.sentence for c in claims if c.span is not None}
    apart = max(placed) - min(placed) if placed else 0
    if apart == 1 and len({c.block for c in claims if c.span is not None}) == 1 and (miss.slip or link.sort not in _SUMS):
        apart = 0  # one paragraph goes on from sentence to sentence
    crowded = _is_crowded(ledger, claims)
    if crowded and (_of_two_nouns(ledger, link, claims) or (link.sort in ("rise", "fall") and not miss.slip)):
        return True
    digits = ("".join(filter(str.isdecimal, c.amount.written)).rstrip("0") for c in claims)
    telling = miss.slip and all(len(told) >= TELLING for told in digits)
    if crowded and not telling and link.sort in _LOOSE:
        busy = sum(c.related and c.sentence == claims[-1].sentence for c in ledger.claims)
        apart += busy > _ROW
    return crowded and apart > (1 if telling or link.sort in ("previous", "previous low") else 0)


_RECORDS = frozenset(("previous", "previous low", "first time"))
_SUMS = frozenset(("parts", "flow", "rest", "tally"))


def _of_two_nouns(ledger: Ledger, link: Link, claims: Sequence[Claim]) -> bool:
    """True for a record of which one figure alone tells what it counts, and for a sum of things that nothing makes one kind."""
    nouns = list(dict.fromkeys(c.scope.noun for c in claims if c.span is not None))
    if link.sort in _RECORDS:
        if len({c.amount.unit for c in claims}) > 1 and len({c.sentence for c in claims}) > 1:
            return True  # 34 mm of rain, and in the next sentence 43 patients
        apart = max(c.sentence for c in claims) - min(c.sentence for c in claims) > 1 or len({c.block for c in claims}) > 1
        return apart and any(not a or not b or ledger.taxonomy.nouns(a, b) == "unknown" for a in nouns for b in nouns if a != b)
    told = [noun for noun in nouns if noun] if link.sort in _SUMS - {"tally"} else []
    return any(ledger.taxonomy.nouns(a, b) == "unknown" for a in told for b in told if a != b)


# ---- too far apart ---------------------------------------------------------------------------------------------------


def _is_wild(ledger: Ledger, link: Link, miss: Miss) -> bool:
    """True when the figure of *link* that is least astray, of a change its size, is further out than its words leave room for."""
    sure = link.sort == "converted" or any(
        is_plain(ledger, link) for is_plain in (is_turned, is_rate_again, is_some_swapped, is_of_other_time)
    )
    sure |= link.sort == "same" and (bool(link.proof) or link.words is not None or is_told_of_all(ledger, link))
    if miss.slip or miss.noughts or not miss.out or sure or is_in_percent(ledger, link):
        return False
    least = min(miss.out.values())
    if link.sort == "change" and not link.proof and len({ledger.claim(name).kind for name in link.claims[:2]}) > 1:
        least = max(least, miss.out.get(link.claims[0], least))
    return least > _room(ledger, link)


def _room(ledger: Ledger, link: Link) -> Fraction:
    """How many times too large or small a figure of *link* may be."""
    if link.proof:
        return Fraction(_WILD if link.sort not in ("change", "each") else _WILD_CHANGE)
    claims = [ledger.claim(name) for name in link.claims]
    alone = (bool(claims[1].scope.noun) and fill_sentence(ledger, claims)) or (is_short(ledger) and are_all(ledger, claims))
    if link.sort == "each" and _is_drawn(claims) and alone:
        return Fraction(_WILD)  # "With 1,870 patients and costs of $5.2 million, the clinic spent around $960 on each one"
    if link.sort == "share":
        share, part, whole = (ledger.claim(name) for name in link.claims)
        if share.scope.what == "left" and link.words is not None:
            return Fraction(_WILD_CHANGE)  # what is left may be told as what is not
        # A count with no noun takes up the one before; a sum of money may be of anything.
        nameless = bool(part.amount.unit) and not part.scope.noun and link.words is None
        if nameless and part.sentence not in (share.sentence, whole.sentence):
            return Fraction(1)  # nothing but a slip tells that it is some of the whole
    if link.sort == "parts" and link.words is not None and not link.exhaustive:
        return Fraction(_WILD)  # the words leave no other figure that may be meant
    if link.sort == "parts" and (link.exhaustive or len({ledger.claim(name).sentence for name in link.claims}) > 1):
        return Fraction(_WILD_SUM) if link.exhaustive else _WILD_PART
    return _LOOSELY_WILD.get(link.sort, Fraction(_WILD))
