"""In turn: a sentence that sets two things against each other, and the figures of both behind a mark, in the order of the two."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.nearby import base_unit, of_one_unit
from claimcheck.reading.words.grammar import NOT, UNSURE
from claimcheck.reading.words.numbers import SMALL

_OVER = frozenset(
    "overtook overtakes overtake outsold outsells outsell outnumber outnumbers outnumbered outstripped outstrips outpaced outpaces "
    "outpolled outspent outscored".split()
)
_MORE = frozenset("more higher greater likelier dearer larger bigger taller".split())
_LESS = frozenset("less fewer lower smaller cheaper shorter".split())
_FARED = frozenset("did do does fared performed scored".split())
_GRADED = frozenset("pass passed passing marks mark points average correct right".split())
_WORDS = _OVER | _MORE | _LESS | {"better", "worse"}
_MARKS = frozenset((",", "(", ":", "—", "–"))
_LEADING = frozenset("with at by some about around nearly almost just over".split())
_AGAINST = (["against"], ["to"], ["v"], ["vs"], ["versus"], ["compared", "with"], ["compared", "to"], ["as", "against"])
_THEN = frozenset("before earlier ago last previous previously then".split())
_OF_TWO = frozenset("majority margin lead gap advantage edge win victory defeat loss deficit vote score".split())
_FAR, _BETWEEN = 14, 7


def in_turn(story: Story) -> Iterator[Link]:
    """``Rail overtook air, with 410,000 passengers against 380,000``: the first figure is that of the first of the two."""
    low = story.tokens.low
    for sentence in story.holding(_WORDS):
        for k in story.places(_WORDS, sentence):
            if low[k] in ("better", "worse") and not (low[k - 1] in _FARED and _GRADED & story.words(sentence)):
                continue
            mark = _mark(story, sentence, k)
            pair = _pair(story, sentence, mark) if mark > 0 else None
            if pair is None:
                continue
            great, small = pair if low[k] not in _LESS | {"worse"} else pair[::-1]
            words = story.document.span(story.tokens.start[k], story.tokens.end[k])
            told = f"{lines(great.claim, small.claim, 'tell')} in turn what the sentence compares"
            yield Link("order", (great.claim.id, small.claim.id), assumption=told, words=words)


def _mark(story: Story, sentence: Sentence, k: int) -> int:
    """The mark behind what the word at token *k* sets against another thing, with no figure in either; 0 where there is none."""
    low = story.tokens.low
    ahead = low[max(sentence.first, k - 5) : k]
    if NOT & set(ahead) or UNSURE & set(ahead) or low[k - 1] in ("was", "were", "been", "is", "are", "being") and low[k] in _OVER:
        return 0
    stop = next((j for j in range(k + 1, sentence.last) if low[j] in _MARKS), 0)
    told = low[k + 1 : stop]
    if told and told[0].endswith("ly") and told[0] != "likely":
        return 0  # "rose more slowly than wages"
    if not told or len(told) > _FAR or any(w[0].isdecimal() or w in SMALL for w in told):
        return 0
    if _OF_TWO & set(told[: told.index("than") if "than" in told else 0]):
        return 0  # "a smaller majority than last year's, by 61 votes to 48": both are of the one vote
    graded = low[k] in ("better", "worse")  # "did better than boys in maths"
    if low[k] not in _OVER and (
        "than" not in told[not graded : -1] or (k > sentence.first and low[k - 1] in ("much", "no", "cent", "%", "points"))
    ):
        return 0
    return stop


def _pair(story: Story, sentence: Sentence, mark: int) -> tuple[Read, Read] | None:
    """The only two figures behind *mark*, of one unit, told one against the other."""
    low = story.tokens.low
    found = [r for r in amounts(story, sentence) if r.first > mark]
    if len(found) != 2 or any(r.claim.kind in ("duration", "score", "age") for r in found):
        return None
    one, other = found
    ahead = low[mark + 1 : story.phrase(one)[0]]
    gap = low[one.last : min(story.phrase(other)[0], other.first)]
    against = next((a for a in _AGAINST if gap[-len(a) :] == a), None)
    if set(ahead) - _LEADING or against is None or len(gap) > _BETWEEN or {",", ";", "and", "up", "down"} & set(gap):
        return None
    if _THEN & set(low[other.last : min(other.last + 5, sentence.last)]):
        return None  # "against 380,000 the year before"
    alike = of_one_unit(one.claim, other.claim) and (one.claim.kind == "share") == (other.claim.kind == "share")
    return (one, other) if alike and base_unit(one.claim) == base_unit(other.claim) else None
