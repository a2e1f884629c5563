"""Of the two: what words call the larger or smaller of two things, and the figures of both."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.named_times import WEEKDAYS
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.comparing.directions import WORDS, fitting_size, of_one_kind, ordered
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.grammar import NOT
from claimcheck.reading.words.nouns import STOP

_DENIED = NOT | frozenset("if whether once".split())
_BREAKS = frozenset((",", ";", ":", "and", "but", "while", "whereas", "against", "to", "compared", "(", "—", "–"))
_IDLE = frozenset(
    "the a an of is was are were be has had have in at by it its this that one two both other and with to for as on from pair".split()
)
_ON = 2
_SIZES = "tell the sizes of the two"


def of_the_two(story: Story) -> Iterator[Link]:
    """The order of the two figures near each *the smaller of the two*, *the taller of the pair*."""
    for sentence in story.holding(_COMPARATIVES):
        for k in story.places(_COMPARATIVES, sentence):
            if _is_of_two(story, sentence, k):
                yield from _links(story, sentence, k)
            elif _concludes(story, sentence, k):
                yield from _concluded(story, sentence, k)


_COMPARATIVES = frozenset(WORDS)


def _is_of_two(story: Story, sentence: Sentence, k: int) -> bool:
    """True for ``the smaller of the two``, ``the larger crowd of the two fairs``, ``Of the two ferries the Clansman is the smaller``."""
    low, behind = story.tokens.low, story.tokens.low[k + 1 : min(k + 6, sentence.last)]
    if low[k - 1] != "the" or _DENIED & set(low[max(sentence.first, k - 5) : k]) or low[k] in ("more", "less", "fewer"):
        return False
    opened = low[sentence.first : sentence.first + 3] in (["of", "the", "two"], ["of", "the", "pair"])
    stated = low[k - 2] in ("is", "was", "are", "were", "has", "had") and ":" in behind[:3]  # "Oslo is the cheaper city: a night"
    return opened or stated or any(behind[j : j + 3] in (["of", "the", "two"], ["of", "the", "pair"]) for j in range(3))


_PLACING = frozenset("in at on among for by of".split())
_THEREFORE = frozenset("therefore thus then so hence accordingly".split())


def _concludes(story: Story, sentence: Sentence, k: int) -> bool:
    """True for ``Leeds therefore had more``, ``The Liberals are now the larger group``, with no figure and no *than*."""
    low = story.tokens.low
    ahead = set(low[sentence.first : k])
    told = (_THEREFORE & ahead or (low[k - 1] == "the" and {"is", "are"} & ahead and not _PLACING & ahead)) and not _DENIED & ahead
    if low[k - 1] in {"is", "are", "was"} and "so" in low[max(sentence.first, k - 6) : k] and low[k + 1] in (".", ",", ";"):
        return True  # "50 minutes by car and 65 by train, so the train is faster"
    if low[k + 1] == "." and k - sentence.first < 5 and not _DENIED & ahead and not story.here(sentence):
        return True  # "The rebels lost 40 men and the army 51. The army lost more."
    ends = low[k + 1] in (".", "of", ",", "!") or low[k + 2] in (".", ",", "!")
    return bool(told) and ends and not story.here(sentence) and "than" not in low[k : sentence.last]


def _concluded(story: Story, sentence: Sentence, k: int) -> Iterator[Link]:
    """The two figures of the sentence before, of which the clause of one alone has the name that the conclusion begins with."""
    so = next((j for j in range(k - 1, max(sentence.first, k - 6), -1) if story.tokens.low[j] == "so"), sentence.first)
    near = [r for s in story.beside(sentence, 1, 0) for r in fitting_size(story, s, k) if r.last <= so]
    if len(near) != 2 or not of_one_kind(*near):
        return
    names = _stems(story, so, k - 1)
    told = [bool(_stems(story, *_clause(story, r, near)) & names) for r in near]
    if told[0] != told[1]:
        one, two = near if told[0] else near[::-1]
        yield ordered(story, k, one, two, _SIZES)


def _links(story: Story, sentence: Sentence, k: int) -> Iterator[Link]:
    near = [r for s in story.beside(sentence, 0, _ON) for r in fitting_size(story, s, k) if r.first > sentence.first]
    near = [r for r in near if story.tokens.low[r.first] != "two"]
    if len(near) != 2 or not of_one_kind(*near) or near[0].sentence is not sentence and near[1].sentence is not near[0].sentence:
        return
    names = {w for w in _stems(story, sentence.first, min(near[0].first, sentence.last)) if w != stem(story.tokens.low[k])}
    mine, its = (_stems(story, *_clause(story, r, near)) & names for r in near)
    first_is_told = not (its - mine) or bool(mine - its)
    other = "other" in story.tokens.low[slice(*_clause(story, near[0], near))]
    one, two = near if first_is_told and not other else near[::-1]
    against = near[0].sentence is near[1].sentence and bool(_AGAINST & set(story.between(*near)))
    if not against and not _is_of_another(story, two, near, names):
        return
    yield ordered(story, k, one, two, _SIZES)


_OTHERS = frozenset("other twin rival counterpart neighbour neighbor partner sister brother first second former latter old new".split())
_NO_NAMES = frozenset((*STOP, *MONTHS, *WEEKDAYS))
_AGAINST = frozenset("against to compared versus".split())


def _is_of_another(story: Story, read: Read, near: list[Read], names: set[str]) -> bool:
    """True where the clause of *read* tells of the other thing: by a name of its own, or as *the other*, *its twin*."""
    for k in range(*_clause(story, read, near)):
        word, name = story.tokens.low[k], story.tokens.written(k)[:1].isupper()
        if word in _OTHERS and stem(word) not in names or name and word not in _NO_NAMES and stem(word) not in names:
            return True
    return False


def _clause(story: Story, read: Read, near: list[Read]) -> tuple[int, int]:
    """The tokens of the clause of *read* within its sentence, that of the other figure left out."""
    low, sentence = story.tokens.low, read.sentence
    ahead = [r for r in near if r is not read and r.sentence is sentence and r.last <= read.first]
    behind = [r for r in near if r is not read and r.sentence is sentence and r.first >= read.last]
    first = ahead[0].last if ahead else sentence.first
    first = next((j + 1 for j in range(first, read.first) if ahead and low[j] in _BREAKS), first)
    last = next((j for j in range(read.last, behind[0].first) if low[j] in _BREAKS), behind[0].first) if behind else sentence.last
    return first, last


def _stems(story: Story, first: int, last: int) -> set[str]:
    return {stem(w) for w in story.tokens.low[first:last] if w[0].isalnum() and w not in _IDLE}
