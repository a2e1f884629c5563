"""The benefit of the doubt: a tie read from prose is given up where it makes a finding and another reading nearby makes none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.ledger import Ledger
from claimcheck.claims.link import ALIKE, Link
from claimcheck.findings.finding import Unchecked
from claimcheck.judging import wording
from claimcheck.judging.accounted import TELLING, is_accounted_for, is_telling
from claimcheck.judging.missing import Miss, holds, missed
from claimcheck.judging.plain_slips import is_in_percent, is_in_points, is_rate_again, is_some_swapped, is_told_of_all, is_turned
from claimcheck.judging.stating import STAGES, Stated, collect, system
from claimcheck.judging.unlike import are_unlike
from claimcheck.rules.rule import Rule
from claimcheck.solver.decide import decide

_NUMBERS = frozenset(("count", "money", "measure", "level", "extreme"))
_NEAR = 2  # sentences to either side in which another figure may be the one that is meant
_MOST = 400  # other readings tried of one tie
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
_LONG = 12  # sentences of a story of which some figure or other stands beside any other
_STORY = 5  # sentences of what is no longer a brief
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
_ALONE = 3  # figures of a paragraph that are told by themselves
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
    if link.sort in _EXACT and not bound and any(holds(ledger, [other], [rule]) for other in _other_readings(ledger, link, claims)):
        return "other"
    miss = missed(ledger, link, [rule])
    built = link.sort == "parts" and link.words is not None  # the build of a row binds its parts
    # The words tell whose birth it is; the headline how long that took which the lead times by the clock; of whom the average one is one.
    bound_by_words = link.sort in ("age", "span", "each", "converted") and link.words is not None
    if not (link.proof or built or bound_by_words or link.sort in _FAR or miss.remarked or _of_one_voice(claims)) and _is_lost(
        ledger, link, claims, miss
    ):
        return "crowd"
    slip = miss.slip and (link.sort != "change" or not _are_apart(claims) or link.claims[0] in miss.slipped)
    alone = link.sort == "each" and _fill_sentence(ledger, claims)
    if link.sort in _BY_SLIP and not (link.proof or slip or alone or bound_by_words) and _is_one_of_many(ledger, link, claims, miss):
        return "crowd"
    within = (link.sort in _WITHIN and not bound_by_words) or (link.sort in _WITHIN_OR_SLIP and not slip)
    if within and not link.proof and _is_long(ledger) and _of_two_paragraphs(claims):
        return "crowd"
    if not told and _is_wild(ledger, link, miss):
        return "wild"
    return "other" if not (link.sort == "same" and is_told_of_all(ledger, link)) and is_accounted_for(ledger, link) else ""


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
    story = _is_long(ledger, _STORY)
    near = _is_near(link, claims, miss) and not (story and link.sort in _NEVER_NEAR)
    return (story or _is_dense(ledger, link, claims)) and not near and not are_all(ledger, claims)


def _is_long(ledger: Ledger, sentences: int = _LONG) -> bool:
    """True where a figure is told further on than the first *sentences* of a story."""
    return max((claim.sentence for claim in ledger.claims if claim.span is not None), default=0) >= sentences


def _is_short(ledger: Ledger) -> bool:
    """True for a text of a few sentences, of which all figures are told of one matter."""
    return not _is_long(ledger, _FEW)


_FEW = 3


def _is_dense(ledger: Ledger, link: Link, claims: Sequence[Claim]) -> bool:
    """True for figures of two sentences of a story that tells many; for a change, more than its own, and so its paragraph if it has one."""
    blocks = {claim.block for claim in claims if claim.span is not None}
    alone = link.sort == "change" and len(blocks) == 1 and sum(c.related and c.block in blocks for c in ledger.claims) <= _SOME
    return not alone and _are_apart(claims) and sum(claim.related for claim in ledger.claims) > (_SOME if link.sort == "change" else _DENSE)


def _are_apart(claims: Sequence[Claim]) -> bool:
    return len({claim.sentence for claim in claims if claim.span is not None}) > 1


def _of_two_paragraphs(claims: Sequence[Claim]) -> bool:
    return len({claim.block for claim in claims if claim.span is not None and claim.role == "body"}) > 1


def are_all(ledger: Ledger, claims: Sequence[Claim]) -> bool:
    """True where the paragraph of *claims* tells hardly any other figure."""
    blocks = {claim.block for claim in claims if claim.span is not None}
    return len(blocks) == 1 and sum(claim.related and claim.block in blocks for claim in ledger.claims) <= _ALONE


def _fill_sentence(ledger: Ledger, claims: Sequence[Claim]) -> bool:
    """True for *The bridge is 640 metres long and has eight spans of 60 metres each*, a sentence that tells no other figure."""
    mine = {c.span.start for c in claims if c.span is not None}
    sentences = {c.sentence for c in claims if c.span is not None}
    return len(sentences) == 1 and all(
        c.span.start in mine for c in ledger.claims if c.related and c.span is not None and c.sentence in sentences
    )


def _is_drawn(claims: Sequence[Claim]) -> bool:
    """True where what each one has is told last, as drawn from the number and the sum."""
    starts = [c.span.start for c in claims if c.span is not None]
    return len(starts) == len(claims) and starts[0] == max(starts)


def _is_near(link: Link, claims: Sequence[Claim], miss: Miss) -> bool:
    """True where a figure is next to what would fit, and a little further off from it within one sentence."""
    apart = _are_apart(claims)
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


# ---- another reading -------------------------------------------------------------------------------------------------


def _other_readings(ledger: Ledger, link: Link, claims: Sequence[Claim]) -> Iterator[Link]:
    """*link* with another figure nearby in the place of each one; a list of parts also with one more or one fewer."""
    made = 0
    near = _nearby(ledger, claims)
    far = _elsewhere(ledger, link, claims, near)
    if link.sort == "mean" and link.exhaustive:
        near = [c for c in near if c.stated.number != len(claims) - 1]  # so many values are told of
    held = link.sort == "parts" and not link.exhaustive  # any smaller figure would fit in the place of a part
    if held and link.assumption.startswith("“"):
        near = [c for c in near if not _stands_behind(c, claims)]  # "£90,000 of it and £240,000": “it” was told before
    if held and len(claims) > 2 and len({c.sentence for c in claims}) == 1:
        near = [c for c in near if c.sentence == claims[0].sentence]  # "Of the 45, 30 ..." names its whole
    row = link.sort == "parts" and len(claims) > _PAIR + 1 and len({c.sentence for c in claims[1:]}) == 1
    # "six women, three men and three children" are told in a row, in which nothing of another sentence stands.
    inside = [c for c in near if c.sentence == claims[1].sentence] if row or _is_of_one_sentence(link, claims) else near
    for place, claim in enumerate(claims[:1] if held else claims):
        if link.sort == "rest" and place > 1 and _names_its_whole(claim, claims[1]):
            continue
        for other in (*(inside if place else near), *(far if claim.kind != "share" else ())):
            if link.sort == "rest" and place == 0 and other.stated.number is None:
                continue  # "A farmer pulled several people out": no one reckons what is left by that
            on_top = other.said.partition(" ")[0] in ("another", "further")  # what comes on top of a figure is not that figure
            may = _may_replace(ledger, other, claim) or (link.sort == "each" and place == 1 and _is_count_of_any(other, claim))
            if other.id not in link.claims and not on_top and may:
                made += 1
                if made > _MOST:
                    return
                yield attrs.evolve(link, claims=(*link.claims[:place], other.id, *link.claims[place + 1 :]))
    near = inside
    if link.sort == "rest" and not link.proof:
        more = [c for c in near if c.id not in link.claims and c.stated.number is not None and _may_replace(ledger, c, claims[1])]
        yield from (attrs.evolve(link, claims=(*link.claims, c.id)) for c in more)
    if link.sort in ALIKE and len(claims) == 3:
        yield from _other_pairs(ledger, link, claims, near)
    if link.sort in ("parts", "tally", "mean") and link.exhaustive:
        for other in near:
            if other.id not in link.claims and all(_may_replace(ledger, other, claim) for claim in claims[1:]):
                yield attrs.evolve(link, claims=(*link.claims, other.id))
        if len(claims) > 3 and link.sort != "mean":
            loose = (k for k in range(1, len(claims)) if claims[k].kind != "score")  # "12-4-1" is one figure
            yield from (attrs.evolve(link, claims=(*link.claims[:k], *link.claims[k + 1 :])) for k in loose)


def _is_of_one_sentence(link: Link, claims: Sequence[Claim]) -> bool:
    """True for *has risen by half, from 48 in April to 60 in August*: one sentence tells the change and both its ends."""
    return link.sort == "change" and None not in (c.span for c in claims) and not _are_apart(claims)


def _stands_behind(other: Claim, claims: Sequence[Claim]) -> bool:
    """True for a figure that is told after all of *claims*, so that no word of theirs takes it up."""
    return other.span is not None and all(c.span is not None and c.span.start < other.span.start for c in claims)


def _names_its_whole(part: Claim, whole: Claim) -> bool:
    """True for *Fourteen of the pensioners*, of 23 pensioners: no other figure is that many of them."""
    noun = whole.said.casefold().rpartition(" ")[2]
    return bool(whole.scope.noun) and part.said.casefold().endswith(f" of the {noun}")


def _elsewhere(ledger: Ledger, link: Link, claims: Sequence[Claim], near: Sequence[Claim]) -> list[Claim]:
    """The figures of the paragraphs ahead that are too long to fit by chance: a paragraph takes up what a story has told."""
    if link.proof or not _is_long(ledger, _STORY) or are_all(ledger, claims):
        return []
    first = min((c.sentence for c in claims if c.span is not None), default=0)
    ahead = (c for c in ledger.claims if c.related and c.sentence < first and c not in near)
    return list(filter(is_telling, ahead))


def _other_pairs(ledger: Ledger, link: Link, claims: Sequence[Claim], near: Sequence[Claim]) -> Iterator[Link]:
    """A change, share or multiple of two other figures: ``68 percent, down from 74 ...: the six-point drop``."""
    of, one, two = claims
    near = [c for c in near if c.said.partition(" ")[0] not in ("another", "further")]
    firsts = [c for c in near if c.id != of.id and _may_replace(ledger, c, one)][:_MOST_PAIRED]
    seconds = [c for c in near if c.id != of.id and _may_replace(ledger, c, two)][:_MOST_PAIRED]
    for a in firsts:
        for b in seconds:
            if link.sort == "rest" and Fraction(a.stated.number or 0) <= Fraction(b.stated.number or 0):
                continue  # nothing is left of a whole that is less than its part
            if a.id != b.id and {a.id, b.id} != {one.id, two.id} and a.sentence == b.sentence:
                yield attrs.evolve(link, claims=(of.id, a.id, b.id))


_PAIR = 2
_MOST_PAIRED = 6  # figures tried in either place of a pair


def _nearby(ledger: Ledger, claims: Sequence[Claim]) -> list[Claim]:
    placed = {c.sentence for c in claims if c.span is not None}
    first, last = (min(placed), max(placed)) if placed else (0, -1)
    wanted = {number + by for number in placed for by in range(-_NEAR, _NEAR + 1)}
    near = [c for c in ledger.claims if c.related and c.sentence in wanted and first - _NEAR <= c.sentence <= last + _NEAR]
    blocks = {c.block for c in claims if c.span is not None}
    if len(blocks) == 1:
        near = [c for c in near if c.block in blocks or c.role != "body"]  # a paragraph is read by itself
    # "2,800 of the jobs" are some of those told before, wherever that was.
    some = {c.scope.noun for c in claims if c.scope.noun and " of the " in c.said.casefold()}
    near += [c for c in ledger.claims if c.related and c.scope.noun in some and c.sentence < first and c not in near]
    return [c for c in near if c in claims or not any(_is_one_figure(c, tied) for tied in claims)]


def _is_one_figure(a: Claim, b: Claim) -> bool:
    """True for two claims that one figure makes, as what it counts and as what it is told among."""
    return a.span is not None and b.span is not None and a.span.start < b.span.end and b.span.start < a.span.end


def _is_count_of_any(other: Claim, claim: Claim) -> bool:
    """True for two counts of as many digits as do not fit by chance: who each has so many of may be named anywhere.

    *46 times* counts whatever was done so often: ``were called out 46 times ... Each launch costs``.
    """
    return other.kind == claim.kind == "count" and (other.amount.unit == "time" or (not other.amount.unit and is_telling(other)))


def _may_replace(ledger: Ledger, other: Claim, claim: Claim) -> bool:
    if other.kind != claim.kind and not {other.kind, claim.kind} <= _NUMBERS:
        return False
    if claim.stated.number is not None and other.stated.number is None and None not in (other.stated.lo, other.stated.hi):
        return False  # "aged from 8 to 83"
    if claim.kind in ("date",) or other.amount.unit != claim.amount.unit or other.role != claim.role:
        return False
    mine, its = other.scope.noun, claim.scope.noun
    return not mine or not its or mine == its or ledger.taxonomy.nouns(mine, its) in ("same", "inside", "holds")


# ---- too far apart ---------------------------------------------------------------------------------------------------


def _is_wild(ledger: Ledger, link: Link, miss: Miss) -> bool:
    """True when the figure of *link* that is least astray, of a change its size, is further out than its words leave room for."""
    sure = link.sort == "converted" or any(is_plain(ledger, link) for is_plain in (is_turned, is_rate_again, is_some_swapped))
    sure |= link.sort == "same" and (bool(link.proof) or is_told_of_all(ledger, link))
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
    alone = (bool(claims[1].scope.noun) and _fill_sentence(ledger, claims)) or (_is_short(ledger) and are_all(ledger, claims))
    if link.sort == "each" and _is_drawn(claims) and alone:
        return Fraction(_WILD)  # "With 1,870 patients and costs of $5.2 million, the clinic spent around $960 on each one"
    if link.sort == "share":
        share, part, whole = (ledger.claim(name) for name in link.claims)
        # A count with no noun takes up the one before; a sum of money may be of anything.
        nameless = bool(part.amount.unit) and not part.scope.noun and link.words is None
        if nameless and part.sentence not in (share.sentence, whole.sentence):
            return Fraction(1)  # nothing but a slip tells that it is some of the whole
    if link.sort == "parts" and link.words is not None and not link.exhaustive:
        return Fraction(_WILD)  # the words leave no other figure that may be meant
    if link.sort == "parts" and (link.exhaustive or len({ledger.claim(name).sentence for name in link.claims}) > 1):
        return Fraction(_WILD_SUM) if link.exhaustive else _WILD_PART
    return _LOOSELY_WILD.get(link.sort, Fraction(_WILD))
