"""Words that set a figure equal to what stands before it: ``or``, a bracket, ``that is``, ``a total of``, ``which works out at``."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal, NamedTuple

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.words.grammar import MARKS
from claimcheck.values.amount import Amount
from claimcheck.values.exact import whole
from claimcheck.values.hedges import last_place
from claimcheck.values.interval import Interval

_HEDGES = frozenset(
    "about around roughly approximately nearly almost just some only over under more less than a an the exactly close to little well at "
    "merely barely hardly scarcely fully as much many up".split()
)  # fmt: skip
_MARKS = frozenset(("(", "—", "–", ":", "=", "-"))
# Verbs by which a sum, a product or a quotient is told.
_RESULTS = frozenset(
    "comes come came amounts amount amounted adds add added works work worked equals equal equalled equaled makes make made making means "
    "mean meaning totals total totalled totaled totalling totaling costs cost costing brings bring bringing brought yields yield yielding "
    "averages average averaging equivalent is was gives give giving translates translate grossing netting".split()
)  # fmt: skip
_GIVING = frozenset("gives give giving gave brings bringing costs costing leaves leaving means meaning".split())
_WHOM = frozenset("them him her us it you people".split())
_STOPS = MARKS | {","}
_OF = 9  # words between a sum and its "in all"
_AGGREGATES = frozenset("total sum bill altogether overall combined".split())


class Equated(NamedTuple):
    """How the words before a figure set it equal to what was told: by an *or*, a *mark* such as a bracket, a *result* or a *total*."""

    kind: Literal["or", "mark", "result", "total"]
    first: int


def hedges_before(story: Story, first: int) -> int:
    """How many words of hedging stand before the token *first*."""
    k = first
    while k and story.tokens.low[k - 1] in _HEDGES:
        k -= 1
    return first - k


def equated(story: Story, first: int, sentence: Sentence, *, apposed: bool = False) -> Equated | None:
    """How the words just before the token *first* set what begins there equal to what stands before it, or None.

    A plain ``or`` is a choice between two; only behind a comma, a dash or a bracket does it say the same again. *apposed* lets a comma do.
    """
    low, start = story.tokens.low, sentence.first
    k = first - hedges_before(story, first)
    if k <= start:
        return None
    word = low[k - 1]
    if word == "or" and k - 2 >= start and low[k - 2] in (",", "(", "—", "–", "’", "”", '"', "'"):
        return Equated("or", k - 1)
    if word in _MARKS and k - 1 > start and _is_mark(story, k - 1):
        return Equated("mark", k - 1)
    if word == "of" and (_AGGREGATES | {"average", "mean"}) & set(low[max(start, k - 4) : k - 1]):
        return Equated("total", k - 2)
    if word == "," and (apposed or low[max(start, k - 3) : k - 1] in (["that", "is"], ["in", "all"], ["in", "total"])):
        return Equated("mark", k - 1)
    return _result(low, start, k)


def reckoned(story: Story, first: int, last: int, claim: Claim) -> Claim:
    """*claim*, a quotient that the words tell as reckoned (``or $41 each``), half of its last digit wider to either side."""
    amount = as_reckoned(claim)
    return claim if amount is claim.amount else story.word(first, last, amount, "mean", claim.scope, claim.voice)


def as_reckoned(claim: Claim, most: Fraction | None = None) -> Amount:
    """The amount of *claim*, half of its last digit wider to either side, but no wider than *most* of the number."""
    number = claim.stated.number
    place = last_place(number) if isinstance(number, int) else claim.amount.place
    if claim.stated.bound != "=" or number is None or place is None:
        return claim.amount
    half = Fraction(place) / 2 if most is None else min(Fraction(place) / 2, most * abs(Fraction(number)))
    around = Interval(whole(number - half), whole(number + half))
    wide = around.hull(claim.amount.widest)
    return attrs.evolve(claim.amount, usual=wide, widest=wide)


def _is_mark(story: Story, k: int) -> bool:
    return story.tokens.low[k] != "-" or (story.tokens.spaced(k) and story.tokens.spaced(k + 1))


def _result(low: list[str], start: int, k: int) -> Equated | None:
    """``which comes to``, ``that is``, ``working out at``, ``for a bill of``."""
    j = k - 1
    while j > start and low[j] in ("to", "at", "as", "up", "out", "in", "an", "average", "of", "will", "would"):
        j -= 1
    if j - 1 >= start and low[j - 1] in _GIVING and (low[j] in _WHOM or (low[j].isalpha() and low[j].endswith("s"))):
        j -= 1  # "which gives passengers six an hour"
    if low[j] not in _RESULTS:
        return None
    ahead = low[max(start, j - 3) : j]
    if low[j].endswith("ing") and ahead and ahead[-1] == "," and low[j] != "costing":
        return Equated("result", j)
    if low[j] == "equivalent" or {"that", "which", "this"} & set(ahead) or (j - 1 >= start and low[j - 1] in _AGGREGATES):
        return Equated("result", j)
    return None


def sums_up(story: Story, sentence: Sentence, first: int, last: int) -> bool:
    """True where the figure from *first* up to *last* is called a sum: ``in all``, ``in total``, ``altogether``, ``a total bill of``."""
    low = story.tokens.low
    behind, ahead = low[last : min(sentence.last, last + 3)], low[max(sentence.first, first - 4) : first]
    if behind[:1] == ["of"]:  # "3,600 tins of soup and beans in all"
        end = next((k for k in range(last, min(sentence.last, last + _OF)) if low[k] in _STOPS or low[k][0].isdecimal()), last)
        behind = low[max(last, end - 2) : end]
    if behind[:2] in (["in", "all"], ["in", "total"]) or behind[:1] in (["altogether"], ["overall"]) or behind[1:] == ["altogether"]:
        return True
    return bool(_AGGREGATES & set(ahead)) or ahead[-2:] in (["in", "all"], ["in", "total"]) or "altogether" in ahead
