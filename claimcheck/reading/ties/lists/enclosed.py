"""Lists between marks: things in an apposition that a comma closes, titles in quotation marks, and *those to go* that take a number up."""

from __future__ import annotations

from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.lists.announcers import Announcer
from claimcheck.reading.ties.lists.items import VERBS, Items, items
from claimcheck.reading.tokens import Tokens

_OPENS, _CLOSES = frozenset('"“‘'), frozenset('"”’')
_FIRST = frozenset("first next now soon already".split())
_ARTICLES = frozenset("a an the".split())
_REACH = 5


def enclosed(story: Story, sentence: Sentence, one: Announcer, start: int) -> Items | None:
    """*Both of the airmen, a pilot, a navigator and a gunner, had been found*: things up to a comma, behind which the verb stands."""
    low = story.tokens.low
    if low[start] not in _ARTICLES or one.first - sentence.first > 2:
        return None
    close = next((k for k in range(start, sentence.last - 1) if low[k] == "," and low[k + 1] in VERBS), 0)
    found = items(story.tokens, start, close, nouns=True) if close else None
    alike = found is not None and all(low[a] in _ARTICLES and not VERBS & set(low[a:b]) for a, b in found.spans)
    return (
        found
        if found is not None and alike and found.joined and found.spans[-1][1] == close and "," not in low[one.last : start - 1]
        else None
    )


def quoted(tokens: Tokens, start: int, last: int) -> Items | None:
    """The titles of *"Rain", "Snow" and "Hail"*, of which the comma may stand inside the marks."""
    low, k = tokens.low, start
    spans: list[tuple[int, int]] = []
    joined = False
    while k < last and low[k] in _OPENS:
        close = next((j for j in range(k + 1, last) if low[j] in _CLOSES), 0)
        if not close:
            return None
        spans.append((k, close + 1))
        k = close + 1
        k += k < last and low[k] == ","
        if joined:
            break
        joined = k < last and low[k] in ("and", "or")
        k += joined
    if low[k - 1] in ("and", "or") or "among" in low[k:last]:
        return None  # “"Rain", "Snow" and the two about Kern”, “"Rain" and "Snow" among them”
    return Items(tuple(spans), len(spans), len(spans), joined=True) if joined and len(spans) > 1 else None


def those_to_go(story: Story, sentence: Sentence) -> int:
    """Where the list of *The shops to go are those in Leeds, Hull and Derby*, *Those to close are A, B and C* begins; 0 elsewhere."""
    low, first = story.tokens.low, sentence.first
    k = first + 1 if low[first] == "those" else first + 2 if low[first] == "the" and is_plural(low[first + 1]) else 0
    if not k or low[k] != "to":
        return 0
    verb = next((j for j in range(k + 2, min(k + _REACH, sentence.last)) if low[j] in ("are", "were")), 0)
    told = {stem(w) for s in story.beside(sentence, 4, -1) for w in low[s.first : s.last]}
    if _FIRST & set(low[k:verb]) or low[verb : sentence.last].count("and") > 1:
        return 0  # "Those to close first are", "those in Leeds and Hull and one in York"
    if not verb or not (low[k + 1] in ("go", "close", "shut") or stem(low[verb - 1]) in told):
        return 0
    return verb + 1 + 2 * (low[verb + 1] == "those" and low[verb + 2] in ("in", "at"))
