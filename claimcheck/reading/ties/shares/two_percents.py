"""Two percents: the two shares that a multiple is of, *four times that of her rival, 48 percent to 16*."""

from __future__ import annotations

from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import sized
from claimcheck.reading.ties.shares.apart import LIKELY
from claimcheck.reading.ties.shares.changing import change_word, end_of_share


def two_percents(story: Story, sentence: Sentence, first: int, last: int) -> tuple[Read, Read] | None:
    """The two sides that a multiple at the tokens *first* up to *last* is of: ``: 90 per cent against 30``, both in per cent."""
    behind = [r for r in story.here(sentence) if r.first >= last and sized(r) and change_word(story, r) < 0]
    ahead = [r for r in story.here(sentence) if r.last <= first and r.claim.amount.unit == "percent"]
    if ahead and behind[:1] and behind[0].claim.amount.unit == "percent":
        gap, beside = story.tokens.low[last : behind[0].first], story.tokens.low[end_of_share(story, ahead[-1]) : first]
        if gap[:1] == ["the"] and (gap[-1] in ("of", "the") and len(gap) < 5 or gap[-2:] == [",", "at"]) and beside == [","]:
            return ahead[-1], behind[0]  # "24 per cent, twice the rate of 12 per cent for all workers"
    low, k = story.tokens.low, last
    if not behind and len(ahead) == 1 and low[k] == "the" and low[k + 1] in _SHARES and low[k + 2] in (".", ",", ";"):
        before = [r for s in story.beside(sentence, 1, 0) if s is not sentence for r in story.here(s)]
        bases = [r for r in before if r.claim.amount.unit == "percent" and change_word(story, r) < 0]
        return (ahead[0], bases[0]) if len(bases) == 1 else None  # "Ten years ago it was 45 per cent. Now 90 per cent do, twice the share"
    if not behind and not ahead and story.tokens.low[last] == "as" and story.tokens.low[last + 1] in LIKELY:
        return _risks_told_next(story, sentence)
    if len(behind) < 2 or behind[0].claim.amount.unit != "percent" or not _is_set_against(story, *behind[:2]):
        return None
    one, other = behind[:2]
    told = other.claim.amount.unit == "percent" or (other.claim.kind == "count" and not other.figure.noun)
    opened = {":", "—", "–", "(", ","} & set(story.tokens.low[last : one.first])
    return (one, other) if told and opened and len(story.between(one, other)) < 9 else None


def _is_set_against(story: Story, one: Read, other: Read) -> bool:
    """True for *48 percent against 16*, *48 percent to 16*, *12 percent of them did, and 6 percent of the others*."""
    gap = story.between(one, other)
    return bool(_AGAINST & set(gap)) or gap == ["to"] or ("and" in gap and "others" in story.tokens.low[other.last : other.last + 5])


def _risks_told_next(story: Story, sentence: Sentence) -> tuple[Read, Read] | None:
    """The two shares of ``Smokers were four times as likely. In ten years 24 in 100 did so, against eight in 100 of the others``."""
    following = story.beside(sentence, 0, 1)[1:]
    told = [r for s in following for r in story.here(s) if r.claim.kind == "share" and change_word(story, r) < 0]
    return (told[0], told[1]) if len(told) == 2 and _AGAINST & set(story.between(*told)) else None


_SHARES = frozenset("share rate proportion percentage figure level".split())
_AGAINST = frozenset("against versus compared".split())
