"""The month of a headline: the one in which something is to be, and the one that the first sentence tells."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.moments import SOME_MONDAY
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, lines
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.words.calendar import FULL_MONTHS, MONTHS
from claimcheck.values.window import month

_MONTHS = frozenset(FULL_MONTHS)
_COMING = frozenset("to will due set".split())
_PAST = frozenset("was were had last since from until before after said between".split())
_LONG = 4


def headed_months(story: Story) -> Iterator[Link]:
    """``Accountant to be sentenced in June`` over *told the accountant to come back in July*: one month, told twice."""
    heads = [s for s in story.sentences if s.role == "headline"]
    body = [s for s in story.sentences if s.role == "body"]
    if len(heads) != 1 or not body or not story.is_brief:
        return
    top, told = _coming(story, heads[0]), _coming(story, body[0])
    if (
        len(top) != 1
        or len(told) != 1
        or any(story.tokens.low[k] == story.tokens.low[top[0]] for s in body for k in story.places(_MONTHS, s))
    ):
        return
    if len(list(story.places(_MONTHS, body[0]))) == 1 and _words(story, heads[0]) & _words(story, body[0]):
        year = (story.published or SOME_MONDAY).year
        a, b = (story.moment(k, k + 1, month(year, MONTHS[story.tokens.low[k]])) for k in (top[0], told[0]))
        yield Link("same", (a.id, b.id), assumption=f"the headline and the text, {lines(a, b)}, speak of one month")


def _coming(story: Story, sentence: Sentence) -> list[int]:
    """The months of *sentence* that *in* brings in behind a verb of what is still to be."""
    low = story.tokens.low
    found = []
    for k in story.places(_MONTHS, sentence):
        ahead = low[max(sentence.first, k - 9) : k]
        named = low[k - 1] == "in" and story.tokens.written(k)[:1].isupper() and not low[k + 1][:1].isdecimal()
        if named and _COMING & set(ahead) and not _PAST & set(ahead[-4:]):
            found.append(k)
    return found


def _words(story: Story, sentence: Sentence) -> set[str]:
    return {stem(w) for w in story.tokens.low[sentence.first : sentence.last] if len(w) > _LONG and w.isalpha() and w not in MONTHS}
