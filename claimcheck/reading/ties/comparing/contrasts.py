"""Contrasts: a sentence calls one thing more or less than another, and their figures are told apart from those words."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import taxonomy
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.common.sides import Sides, is_pronoun, sides, told_of
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.change import MULTIPLIERS
from claimcheck.reading.words.grammar import UNSURE
from claimcheck.reading.words.numbers import DENOMINATORS, SMALL, TENS

# What may be more or less, by the word that says so: kinds of figures, empty for any.
_ANY: frozenset[str] = frozenset()
_MORE: dict[str, frozenset[str]] = {
    "more": _ANY, "higher": _ANY, "greater": _ANY, "larger": _ANY, "bigger": _ANY, "longer": frozenset(("measure", "count", "duration")),
    "taller": frozenset(("measure",)), "deeper": frozenset(("measure",)), "wider": frozenset(("measure",)),
    "heavier": frozenset(("measure",)), "hotter": frozenset(("measure",)), "warmer": frozenset(("measure",)),
    "wetter": frozenset(("measure",)), "further": frozenset(("measure",)), "farther": frozenset(("measure",)),
    "dearer": frozenset(("money", "mean", "rate")), "costlier": frozenset(("money", "mean", "rate")),
    "richer": frozenset(("money", "mean")),
}  # fmt: skip
_LESS: dict[str, frozenset[str]] = {
    "fewer": _ANY, "less": _ANY, "lower": _ANY, "smaller": _ANY, "shorter": frozenset(("measure", "count", "duration")),
    "shallower": frozenset(("measure",)), "narrower": frozenset(("measure",)), "lighter": frozenset(("measure",)),
    "drier": frozenset(("measure",)), "colder": frozenset(("measure",)), "cooler": frozenset(("measure",)),
    "cheaper": frozenset(("money", "mean", "rate")),
    "poorer": frozenset(("money", "mean")),
}  # fmt: skip
_UNSURE = UNSURE | frozenset("rather likely once usually often far much many".split())
# These need no "than"; true for more.
_ALONE = {
    "below": False, "above": True, "exceeded": True, "exceed": True, "exceeds": True, "outnumbered": True, "outnumber": True,
    "outnumbers": True, "outsold": True, "outsells": True, "outsell": True, "outspent": True, "outscored": True, "outweighed": True,
    "outweigh": True, "outweighs": True, "outran": True, "outpolled": True,
    **dict.fromkeys("outdid outdo outdoes outdone outperform outperforms outperformed outshone outshine outshines outearn outearns "
    "outearned outstripped outstrip outstrips outpaced outpace outpaces outrank outranks outlive outlives outlived".split(), True),
}  # fmt: skip
_WORDS = frozenset((*_MORE, *_LESS, *_ALONE))
_TIMES = frozenset("times twice half double per percent cent % points point".split())
# "More than a dozen" is a hedge.
_SIZES = frozenset(("dozen", "hundred", "thousand", "million", "score", "few", "year", "month", "decade", "couple", *DENOMINATORS))
_PARTS = frozenset("share proportion percentage fraction".split())
_FAR, _MOST = 12, 8


def contrasts(story: Story) -> Iterator[Choice]:
    """The order that each sentence of comparison says two figures near it are in."""
    for sentence in story.holding(_WORDS):
        for k in story.places(_WORDS, sentence):
            if k < sentence.last - 2 and not _turned_later(story, sentence, k):
                than = than_of(story, sentence, k)
                options = list(_options(story, sentence, k, than)) if than >= 0 else []
                if story.tokens.low[k + 1] in _PARTS:  # "a higher share of farms than of shops: 36 of the 90 farms"
                    options = [link for link in options if all(story.claim(name).kind != "count" for name in link.claims)]
                if options:
                    yield Choice(tuple(options[:_MOST]))


def _turned_later(story: Story, sentence: Sentence, k: int) -> bool:
    """True where the sentence goes on to compare again the other way: ``cheaper than it was in May, but dearer than``, ``though more``."""
    low = story.tokens.low
    others = _LESS if low[k] in _MORE else _MORE
    later = [j for j in range(k + 1, sentence.last - 1) if low[j] in others]
    return any("than" in low[j + 1 : j + 4] or low[j - 1] in _BUT for j in later)


def than_of(story: Story, sentence: Sentence, k: int) -> int:
    """The *than* of the comparison at token *k* that sets thing against thing, with no figure in either; -1 where there is none."""
    low = story.tokens.low
    if _UNSURE & set(low[sentence.first : k]) or _TIMES & set(low[max(sentence.first, k - 4) : k]):
        return -1
    here = [r for r in story.here(sentence) if not is_pronoun(story, r) and r.claim.kind != "duration"]
    if any(r.first < k or r.first < min(k + _FAR, sentence.last) and _in_sides(story, r, k) for r in here):
        return -1
    alone = low[k] in _ALONE
    than = k if alone else next((j for j in range(k + 1, min(k + _FAR, sentence.last - 1)) if low[j] == "than"), -1)
    if than < 0 or {",", ";", ":"} & set(low[k:than]):
        return -1
    behind = low[than + 1]
    if low[k] in ("above", "below") and behind in ("a", "an"):
        return -1  # a flat above a shop
    number = behind[0].isdecimal() or behind in SMALL or behind in TENS or behind in MULTIPLIERS
    number = number and not (low[than + 2] in _LAPSES and low[than + 3] in ("ago", "earlier", "before"))
    number = number or (behind == "a" and low[than + 2] in _SIZES)
    return -1 if number or (behind in _NO_THING and not alone) or low[k + 1] == "likely" else than


_BUT = frozenset("though although but while whereas".split())
_LAPSES = frozenset("year years month months week weeks day days decade decades season seasons".split())
_NO_THING = frozenset("half twice double ever expected usual that this any expectations".split())


def _in_sides(story: Story, read: Read, k: int) -> bool:
    """True where no mark stands between the comparison and *read*."""
    return not {",", ":", ";", "—", "–", "("} & set(story.tokens.low[k : read.first])


def _options(story: Story, sentence: Sentence, k: int, than: int) -> Iterator[Link]:
    low = story.tokens.low
    word = low[k]
    kinds = (_MORE.get(word) or _LESS.get(word)) or _ANY
    set_out = sides(story, sentence, than)
    if not set_out.other:
        return
    things = _things(story, set_out, k, than) if word in _ALONE or not kinds else None
    more = _ALONE.get(word, word in _MORE) != (word in _ALONE and low[k + 1] == "by")
    words = story.document.span(story.tokens.start[k], story.tokens.end[k])
    for one, other in told_of(story, set_out):
        if kinds and {one.claim.kind, other.claim.kind} - kinds:
            continue
        done = one.claim.scope.what == other.claim.scope.what != ""  # "610,000 voted. ... 680,000 people voted"
        if things is not None and not done and not (_counts(one, things) and _counts(other, things)):
            continue
        if one.figure.noun and other.figure.noun and one.figure.noun != other.figure.noun and not things:
            continue
        if of_another_matter(story, sentence, k, one) or of_another_matter(story, sentence, k, other):
            continue
        great, small = (one, other) if more else (other, one)
        assumption = f"line {line(one.claim)} tells the two figures that “{word}” compares"
        yield Link("order", (great.claim.id, small.claim.id), assumption=assumption, words=words)


def _things(story: Story, set_out: Sides, k: int, than: int) -> set[str]:
    """The stems of what the sentence may count; none behind ``more common``, which counts nothing."""
    low = story.tokens.low
    if low[k] in ("more", "less") and than > k + 1 and not is_plural(low[k + 1]):
        return set()
    words = low[set_out.sentence.first : set_out.end]
    states = taxonomy()
    return {stem(w) for w in words} | {states.state(w) for w in words} - {""}


_OWNED = frozenset("has have holds hold owns own".split())
_MOVED = frozenset("lost gained won added shed loses gains wins built opened closed".split())


def of_another_matter(story: Story, sentence: Sentence, k: int, read: Read) -> bool:
    """True where *read* is told of a month that the comparison leaves out, or of what is held where that speaks of what was lost."""
    low = story.tokens.low
    if read.sentence is sentence:
        return False
    around = set(low[max(read.sentence.first, read.first - 8) : min(read.sentence.last, read.last + 4)])
    compared = set(low[sentence.first : sentence.last])
    months = {w for w in compared if w in MONTHS}
    if months and {w for w in around if w in MONTHS} - months:
        return True
    verbs = set(low[max(sentence.first, k - 2) : k])
    return bool(verbs & _OWNED and around & _MOVED) or bool(verbs & _MOVED and around & _OWNED)


def _counts(read: Read, things: set[str]) -> bool:
    """True where *read* counts what the comparison speaks of, or what those came to, or names no thing."""
    return not read.figure.noun or stem(read.figure.noun) in things or (bool(read.claim.scope.what) and read.claim.scope.what in things)
