"""That long ago: how many years ago something was over, begun or done, and the day of it in another sentence, which tells it again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.lengths import Length, lengths
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS

_MARKING = frozenset("marks marked marking celebrates celebrated celebrating".split())
_ALIKE = tuple(
    frozenset(words.split())
    for words in (
        "end ended ends ending broken lifted over raised ceased finished relieved",
        "begin began begun beginning start started broke opened outbreak founded set",
        "signed signing agreed concluded",
        "sank sunk sinking lost foundered",
        "collapse collapsed fell fall broke",
    )
)
_OTHERS = frozenset("only later too also another other others second third previous earlier nearby similar next first again".split())
_WALLS = frozenset("; but while who which".split())
_REACH, _FAR, _STEM = 10, 5, 5
_LEAST = 5  # years
_EMPTY = frozenset("years since about which there their would could after where while today people ".split())


def that_long_ago(story: Story) -> Iterator[Link]:
    """``the day their siege ended, 25 years ago. ... It was on 3 March 1996 that the siege was broken``: the years up to publication."""
    found = moments(story)
    if not story.is_brief or story.published is None:
        return
    for sentence in story.sentences:
        told = [x for x in lengths(story, sentence) if x.claim.amount.unit == "year" and (x.claim.stated.number or 0) >= _LEAST]
        told = [x for x in told if not x.bare and _clause(story, sentence, x)]
        if len(told) != 1 or any(m.year for m in found[sentence.number]):
            continue
        near = [m for s in story.beside(sentence, _FAR, _FAR) for m in found[s.number] if m.year and m.sure and m.start is not None]
        days = [m for m in near if story.published.year - m.year >= _LEAST // 2 and _tells_it(story, _clause(story, sentence, told[0]), m)]
        if len({m.window for m in days}) == 1:
            date = days[0].claim(story)
            assumed = f"what was so long ago in line {line(told[0].claim)} is that of “{date.said}”"
            yield Link("ago", (told[0].claim.id, date.id), assumption=assumed)


def _clause(story: Story, sentence: Sentence, length: Length) -> Sequence[str]:
    """What was so many years ago, in the words before *25 years ago* or behind *marked 25 years since*; empty for other lengths."""
    low = story.tokens.low
    if low[length.last] == "ago":
        ahead = low[max(sentence.first, length.first - _REACH) : length.first]
        wall = max((k for k, word in enumerate(ahead) if word in _WALLS), default=-1)
        return ahead[wall + 1 :] if not {"than", "until", "from"} & set(ahead[-2:]) else []
    if low[length.last] == "since" and low[length.first - 1] in _MARKING:
        return low[length.last + 1 : min(sentence.last, length.last + _REACH)]
    return []


def _tells_it(story: Story, clause: Sequence[str], moment: Moment) -> bool:
    """True where the sentence of *moment* has a thing of *clause*, and what befell it, in the same word or another for such an end."""
    low, sentence = story.tokens.low, moment.sentence
    words = low[sentence.first : sentence.last]
    if _OTHERS & {*words, *clause} or low[moment.first - 1] in ("until", "before", "by", "since", "of"):
        return False
    shared = _stems(clause) & _stems(words)
    befell = any(names & set(words) and names & set(clause) for names in _ALIKE)
    verbs = frozenset().union(*_ALIKE)
    things = {stem for stem in shared if not any(w[:_STEM] == stem for w in verbs)}
    return bool(things) and (befell or len(shared) > 1)


def _stems(words: Sequence[str]) -> set[str]:
    told = (w for w in words if len(w) >= _STEM and w.isalpha() and w not in MONTHS and w not in WEEKDAYS)
    return {w[:_STEM] for w in told if w not in _EMPTY}
