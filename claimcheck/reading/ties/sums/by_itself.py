"""By itself: what came in one month, or at one place, *alone*, which is no more than what came in the year or everywhere."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import base_unit, of_one_noun
from claimcheck.reading.ties.shares.apart import is_year
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS

_ALONE = frozenset(("alone",))
_KINDS = frozenset(("count", "money", "measure"))
_LONG = frozenset("year season summer winter decade century all total altogether months since annually quarter".split())
_SHORT = frozenset("month week day night weekend quarter session morning afternoon hour".split())
_NEAR = 9  # words between *alone* and its figure
_MORE = frozenset("more than over previous record before against another further average".split())


def by_itself(story: Story) -> Iterator[Link]:
    """``The museum had 31,500 visitors last year. In August alone it had 41,000``: a part of the year told as more than all of it."""
    for sentence in story.sentences:
        for k in story.places(_ALONE, sentence):
            part = _part(story, k)
            whole = _whole(story, part) if part is not None else None
            if part is not None and whole is not None:
                words = story.document.span(story.tokens.start[k], story.tokens.end[k])
                told = f"{lines(whole.claim, part.claim, 'tell')} of a year and of one part of it"
                yield Link("parts", (whole.claim.id, part.claim.id), assumption=told, words=words)


def _part(story: Story, k: int) -> Read | None:
    """The only figure of the sentence, told of the month or the day before *alone* at token *k*."""
    low, sentence = story.tokens.low, story.sentence_at(k)
    here = [r for r in story.here(sentence) if r.claim.kind in _KINDS] if sentence is not None else []
    if len(here) != 1 or not (low[k - 1] in MONTHS or low[k - 1] in WEEKDAYS or low[k - 1] in _SHORT):
        return None
    read = here[0]
    plain = read.claim.stated.bound in ("=", "~", ">", ">=") and read.claim.modality == "stated" and not read.figure.another
    near = 0 <= read.first - k <= _NEAR or 0 <= k - read.last <= _NEAR
    return read if plain and near and not (_MORE - {"more", "than", "over"}) & set(story.before(read, 3)) else None


def _whole(story: Story, part: Read) -> Read | None:
    """The only like figure of the sentence before, or ahead in its own, which is told of a year."""
    near = story.beside(part.sentence, 1, 0)
    found = [r for s in near for r in story.here(s) if r is not part and r.claim.kind in _KINDS and "/" not in r.claim.amount.unit]
    if len(found) != 1 or found[0].first > part.first:
        return None
    whole, low = found[0], story.tokens.low
    words = low[whole.sentence.first : whole.sentence.last]
    long = any(map(is_year, words)) or bool(_LONG & set(words))
    one, other = whole.claim, part.claim
    alike = base_unit(one) == base_unit(other) and of_one_noun(one, other) and one.kind == other.kind
    alike = alike and not (part.figure.noun and whole.figure.noun and part.figure.noun != whole.figure.noun)
    plain = one.stated.bound in ("=", "~") and one.modality == "stated" and not (_SHORT - {"quarter"}) & set(words)
    return whole if alike and plain and long and not (set(MONTHS) | _MORE) & set(words) else None
