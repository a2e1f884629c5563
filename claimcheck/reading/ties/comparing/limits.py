"""Limits: a figure called within a limit, or over it, and the limit that is told beside it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.nearby import base_unit, of_one_unit
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.shares.changing import change_word
from claimcheck.reading.words.grammar import MARKS, NOT, OWNERS

_UNDER = frozenset("within inside under below".split())
_OVER = frozenset("over above beyond exceeded exceeds exceeding exceed breached breaches breaching broke".split())
_BY = frozenset("over above under below beyond short".split())
_LIMITS = frozenset("limit limits maximum ceiling cap allowance quota quotas threshold target deadline cap budget".split())
_SUMS = frozenset(("budget",))  # a limit only where the figure stands right behind them: "The budget was £5m"
# What makes a figure a limit: its own noun, or a verb of duty before it.
_DUTY = frozenset("must should may allowed permitted exceed cannot ought supposed required requires".split())
_FILLERS = frozenset("the its that their this his her a legal permitted official well just still statutory same safe speed agreed".split())
_MEASURES = frozenset("number level speed weight length height".split())
_DENIED = NOT | frozenset("nearly almost if".split())
_BACK, _FAR = 5, 4


def limits(story: Story) -> Iterator[Choice]:
    """Each figure that the words put within or over a limit, with the limits it may be held against."""
    for sentence in story.holding(_SAYING):
        for k in story.places(_SAYING, sentence):
            way = _way(story, sentence, k) if k < sentence.last - 1 else 0
            if not way:
                continue
            mine = [r for r in amounts(story, sentence) if _is_level(story, r) and not _is_limit(story, r)]
            mine.sort(key=lambda r: min(abs(r.first - k), abs(r.last - k)))
            near = [r for s in story.beside(sentence, _BACK, 1) for r in amounts(story, s) if _is_limit(story, r)]
            links = [_link(story, way, r, limit) for r in mine[:2] for limit in reversed(near) if _of_one_kind(story, r, limit)]
            if links:
                yield Choice(tuple(links[:8]))


def _way(story: Story, sentence: Sentence, k: int) -> int:
    """-1 where token *k* opens ``within the limit``, 1 where it opens ``over the permitted maximum``, else 0."""
    low = story.tokens.low
    if low[k] in ("exceeded", "breached") and low[k - 1] in ("never", "not") and _LIMITS & set(low[max(sentence.first, k - 5) : k]):
        return -1  # "so the quota was never exceeded"
    denied = _DENIED & set(low[max(sentence.first, k - 3) : k])
    if low[k] in _OBEYING and _RULES & set(low[k + 1 : min(k + 7, sentence.last)]) and not denied:
        return -1  # "was found to comply with the 18-tonne restriction"
    if low[k] in _LADEN:
        return -1 if _DENIED & set(low[max(sentence.first, k - 3) : k]) else 1  # "was not overcrowded"
    if low[k] == "reach" and denied and (low[k + 1] == "it" or _LIMITS & set(low[k + 1 : k + 4])):
        return -1  # "did not reach the limit"
    if low[k] in ("legal", "lawful") and low[k - 1] in ("was", "is", "were", "be") and not denied:
        return -1
    if low[k] in _KEPT and low[k + 1] in ("to", "within") and _RULES & set(low[k + 2 : k + 5]) and not denied:
        return -1  # "kept to the rules"
    if low[k] == "over" and low[k - 1] == "go" and denied and _allowed(low, sentence, k):
        return -1  # "did not go over the €15,000 that the law allows"
    if low[k] not in _UNDER and low[k] not in _OVER or denied:
        return 0
    if low[k] in _OVER and low[k - 1] in ("been", "was", "were") and _LIMITS & set(low[max(sentence.first, k - 5) : k]):
        return 1  # "The quota has been exceeded"
    if any(r.claim.kind == "share" and story.phrase(r)[0] <= k < r.first for r in story.here(sentence)):
        return 0  # "raised £9,000, just over half its £20,000 target"
    told = {j for r in story.here(sentence) for j in range(r.first, story.phrase(r)[1])}
    for j in range(k + 1, min(k + 9, sentence.last)):
        if low[j] in _LIMITS or (low[j] in _MEASURES and low[j - 1] in ("permitted", "allowed", "legal")):
            return -1 if low[k] in _UNDER else 1
        if low[j] == "it" and j == k + 1:
            return (-1 if low[k] in _UNDER else 1) if _LIMITS & {*_lately(story, sentence), *low[sentence.first : k]} else 0
        owned = low[j - 1] in OWNERS or low[j - 1] in ("the", "a") or low[j - 1].endswith(("'s", "’s"))
        kind = owned and low[j].isalpha() and low[j + 1] in _LIMITS  # "the weight limit"
        if low[j] not in _FILLERS and j not in told and not low[j].endswith(("'s", "’s")) and low[j] != "-" and not kind:
            return 0
    return 0


def _allowed(low: list[str], sentence: Sentence, k: int) -> bool:
    """True for *over the €15,000 that the law allows*."""
    behind = low[k + 1 : min(k + 10, sentence.last)]
    return bool({"allows", "allowed", "permitted", "permits"} & set(behind))


_KEPT = frozenset("kept keeps stuck keeping".split())
_LADEN = frozenset("overcrowded overloaded".split())
_OBEYING = frozenset("comply complies complied obeyed obeys observed respected".split())
_SAYING = _UNDER | _OVER | _OBEYING | _LADEN | _KEPT | {"legal", "lawful", "reach"}
_RULES = _LIMITS | {"restriction", "certificate", "rule", "rules", "licence", "license", "permit"}


def _lately(story: Story, sentence: Sentence) -> list[str]:
    """The words of the sentence before *sentence*, that *it* may speak of."""
    before = story.beside(sentence, 1, 0)[0]
    return story.tokens.low[before.first : before.last] if before is not sentence else []


def _is_level(story: Story, read: Read) -> bool:
    """True for what can lie within a limit: not for *12 tonnes over*, *exceeded by 12 tonnes*, *two of them*."""
    by_so_much = _BY & set(story.after(read, 1)) or story.before(read, 1) == ["by"] or change_word(story, read) >= 0
    behind = story.after(read, 2)
    counted = (
        read.claim.kind == "count"
        and story.before(read, 1) != ["of"]
        and behind[:1] in (["was"], ["were"], ["are"])
        and bool(_OVER & set(behind))
    )
    return read.claim.stated.number is not None and not by_so_much and not counted


def _is_limit(story: Story, read: Read) -> bool:
    """True for ``a limit of 80``, ``within 36 hours`` where it should be, ``must not exceed 50``, ``480 at most``."""
    ahead, behind = story.before(read, 9), story.after(read, 3)
    phrase = set(story.tokens.low[slice(*story.phrase(read))])
    ahead = ahead[max((j + 1 for j, w in enumerate(ahead) if w in (",", ";")), default=0) :]
    if ahead[-2:] in (["capped", "at"], ["limited", "to"], ["restricted", "to"]):
        return True
    held = bool((_UNDER | _OVER) & set(ahead)) and ahead[-1] != "of"  # "within the limit at 43 tonnes"
    limit = (_LIMITS - _SUMS) & set(ahead) or _SUMS & set(ahead[-2:])
    named = not held and bool(limit) and ahead[-1] in ("of", "is", "was", "at", "to", "limit")
    if named or (_LIMITS & set(behind[:2]) and behind[0] not in _BY | {"the"}):  # but "$710 million over budget"
        return not {"over", "above", "below", "under", "within"} & set(ahead[-1:])
    if _lets_in(story, read) or "restriction" in behind[:2]:
        return True  # "a certificate which lets in 220 people", "the 18-tonne restriction"
    if read.claim.stated.bound == "<=" and {"no", "not", "most", "up"} & phrase:
        return True  # "insured for no more than 5m francs"
    if story.after(read, 4)[:1] in (["that"], ["which"]) and {"allows", "permits", "allowed", "permitted"} & set(story.after(read, 5)):
        return True  # "the €15,000 that the law allows"
    if ahead[-1:] in (["being"], ["is"], ["was"], ["of"]) and _PERMITTED & set(ahead) and _MEASURES & set(ahead):
        return True  # "its permitted weight being 7.5 tonnes"
    duty = bool(_DUTY & set(ahead)) and bool({"within", "exceed", "than", "under", "below", "over", "up", "most"} & {*ahead[-4:], *phrase})
    most = {"most", "maximum"} & {*behind, *phrase}
    return duty or (bool(most) and read.claim.stated.bound in ("<=", "=")) or (read.claim.modality != "stated" and "within" in ahead[-2:])


def is_bar(story: Story, read: Read) -> bool:
    """True for *below the threshold of 5 per cent*, *above the 5 per cent threshold*: what another figure is held against."""
    ahead = story.before(read, 6)
    ahead = ahead[max((j + 1 for j, w in enumerate(ahead) if w in MARKS or w == ","), default=0) :]
    named = (ahead[-1:] == ["of"] and _LIMITS & set(ahead)) or _LIMITS & set(story.after(read, 1))
    return bool(named and (_UNDER | _OVER) & set(ahead))


def _lets_in(story: Story, limit: Read) -> bool:
    """True for *lets in 220 people*, *admits 220*, *is licensed to carry 220*, beside whatever lets them in: 245 tickets."""
    ahead = story.before(limit, 4)
    licensed = bool(_LICENSED & set(ahead)) and ahead[-1:] != [] and ahead[-1] in ("carry", "for", "hold", "take")
    return ahead[-2:] == ["lets", "in"] or ahead[-2:] == ["allows", "for"] or ahead[-1:] in (["admits"], ["allows"]) or licensed


_PERMITTED = frozenset("permitted allowed legal maximum authorised authorized".split())
_LICENSED = frozenset("licensed certified certificated registered cleared allowed permitted".split())


def _of_one_kind(story: Story, read: Read, limit: Read) -> bool:
    one, other = read.claim, limit.claim
    bare = not base_unit(one) and not read.figure.noun or not base_unit(other) and not limit.figure.noun
    if not (of_one_unit(one, other) or bare) or read.figure is limit.figure or (one.kind == "share") != (other.kind == "share"):
        return False
    if read.figure.noun and limit.figure.noun and read.figure.noun != limit.figure.noun and not _lets_in(story, limit):
        return False
    if base_unit(one) and read.sentence is limit.sentence and story.before(limit, 1) == ["of"]:
        return True  # "14 billion pesos, below the ceiling of 20 million": a slip of a thousand
    sizes = [abs(Fraction(c.stated.number or c.stated.hi or c.stated.lo or 0)) for c in (one, other)]
    return base_unit(one) != base_unit(other) and bool(base_unit(one) and base_unit(other)) or 0 < max(sizes) <= _FAR * min(sizes)


def _link(story: Story, way: int, read: Read, limit: Read) -> Link:
    mine, bound = in_unit(story, read, limit), in_unit(story, limit, read)
    names = (mine.claim.id, bound.claim.id) if way > 0 else (bound.claim.id, mine.claim.id)
    return Link("order", names, assumption=f"{lines(read.claim, limit.claim)}: the one is the limit that the other is held against")
