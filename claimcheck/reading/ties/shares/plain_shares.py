"""Plain shares: which shares are of a part in its whole, and no change, multiple, mark or next of a row."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.shares.changing import change_word, end_of_share
from claimcheck.reading.words.change import CHANGES
from claimcheck.reading.words.numbers import ORDINALS


def is_share(story: Story, read: Read) -> bool:
    """True for a share of something that is no change, no multiple and not how much is counted."""
    if read.claim.kind != "share" or read.claim.amount.unit not in ("percent", ""):
        return False
    low, end = story.tokens.low, end_of_share(story, read)
    able = low[end : end + 5][3:4] in (["can"], ["could"])  # "60 per cent of what it can carry"
    of_another = (low[end : end + 2] == ["of", "what"] and not able) or (low[end] == "the" and low[end + 1] in _MEASURES)
    of_it = low[end : end + 3] in (["of", "one", "per"], ["of", "1", "per"], ["of", "one", "percent"], ["of", "1", "percent"])
    halved = of_it or low[read.first - 2 : read.first] == ["half", "of"] and low[end - 1] in ("cent", "percent")
    multiple = of_another or halved or low[end] in ("as", "counted", "declared", "reporting")
    told = change_word(story, read) < 0 and not multiple and not _is_next(story, read)
    told = told and not (_is_another_rise(story, read) or _is_of_the_base(story, read) or _is_mark(story, read))
    return told and not are_summed(story, read.sentence)


def are_summed(story: Story, sentence: Sentence) -> bool:
    """True for *half of the 40 officers and a tenth of the 900 men, 110 in all*: the figure is what several shares come to."""
    here = story.here(sentence)
    if sum(r.claim.kind == "share" for r in here) < _SEVERAL:
        return False
    return any(r.claim.kind != "share" and story.tokens.low[r.last : r.last + 2] in _IN_ALL for r in here)


_SEVERAL, _IN_ALL = 2, (["in", "all"], ["in", "total"], ["all", "told"])


def _is_mark(story: Story, read: Read) -> bool:
    """True for *Ten of the 12 tasters rated it nine out of ten*: how good it was, and how many of nobody."""
    return "out" in story.tokens.low[read.first : read.last] and bool(_RATING & set(story.before(read, 3)))


_RATING = frozenset("rate rates rated mark marked grade graded".split())


def _is_of_the_base(story: Story, share: Read) -> bool:
    """True for *will pay £1,050, a rise of £50 or 5 per cent*: it is just that share of what was paid before the rise."""
    if share.claim.amount.unit != "percent" or story.before(share, 1) != ["or"]:
        return False
    ahead = [r for r in story.here(share.sentence) if r.last <= share.first]
    if len(ahead) < 2 or story.between(ahead[-1], share) not in (["or"], [",", "or"]) or not _RAISED & set(story.before(ahead[-1], 3)):
        return False
    told, some, every = (Fraction(r.claim.stated.number or 0) for r in (share, *ahead[:-3:-1]))
    return every > some and abs(100 * some / (every - some) - told) <= share.figure.last_place


_RAISED = frozenset("rise increase".split())


def _is_another_rise(story: Story, read: Read) -> bool:
    """True for *Rents to rise by £9 in May, with a further 2 per cent, or £12, in June*: the second is a rise of the whole rent."""
    low, first = story.tokens.low, story.phrase(read)[0]
    further = "further" in low[first - 1 : first + 1] and read.claim.amount.unit == "percent"
    return further and bool(CHANGES & set(low[read.sentence.first : first]))


def _is_next(story: Story, read: Read) -> bool:
    """True for the third of *a second round followed on Sunday and a third on Monday*: the next of a row, and no share."""
    low, k = story.tokens.low, read.last - 1
    if read.first != k - 1 or low[k - 1] not in ("a", "another") or not ORDINALS.get(low[k]) or low[k + 1] == "of":
        return False
    beside = [r for s in story.beside(read.sentence, 2, 0) for r in story.every_figure.get(s.number, []) if r.first < read.first]
    told = [r.claim.stated.number or 0 for r in beside if r.sentence is read.sentence and r.claim.kind == "count" and r.last < k]
    ones = low[read.sentence.first : k - 1].count("one") - told.count(1)
    if told and sum(told) + ones == ORDINALS[low[k]] - 1:
        return True  # "Two were killed in the town and one on the road; a fourth died"
    return any(r.claim.kind in ("ordinal", "count") and r.claim.stated.number in (1, ORDINALS[low[k]] - 1) for r in beside)


_MEASURES = frozenset("price size cost length height weight width speed rate age distance".split())
