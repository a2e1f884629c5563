"""Going on: a change, a clause of other figures, and *They went from 1,250 a year to 2,900*, which goes on with what changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.shares.pairs import Pair
from claimcheck.reading.words.change import CHANGES, CHANGING

_IT = frozenset("it they".split())
_HAS = frozenset("has have had".split())
_WENT = CHANGING | frozenset("went gone moved moves".split())
_JOINTS = frozenset("and but with most half although though while as many some few".split())


def goes_on_with(story: Story, sentence: Sentence, last: int, here: Sequence[Read], found: Iterable[Pair]) -> list[Pair]:
    """The pair of *found* that the next sentence tells of *it* or *them*, where all of *here* stand in a clause behind the change.

    ``Admissions tripled, and most of the patients were under 12. They went from 1,250 a year to 2,900.``
    """
    low, behind = story.tokens.low, story.beside(sentence, 0, 1)[1:]
    if not behind or not here or CHANGES & set(low[last : sentence.last]):
        return []
    following = behind[0]
    verb = following.first + 1 + (low[following.first + 1] in _HAS)
    first = min(r.first for r in here)
    wall = next((k for k in range(last, first) if low[k] == "," and low[k + 1] in _JOINTS), -1)
    if wall < 0 or low[following.first] not in _IT or low[verb] not in _WENT or low[verb + 1] != "from":
        return []
    pairs = [p for p in found if p.how == "from-to" and p.proven and all(r.sentence.number == following.number for r in p.reads)]
    pairs = [p for p in pairs if not any(r.figure.noun for r in p.reads)]  # "and 40 members left. They went from 12 clubs to 14"
    return [p for p in pairs if story.phrase(p.reads[0])[0] == verb + 2 and p.before is p.reads[0]]
