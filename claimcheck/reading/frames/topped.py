"""Topped: the figure of what is called the greatest or the least of a set, and the one other figure that words make one of the set."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading import extremes
from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.nearby import base_unit, of_one_noun, stem
from claimcheck.reading.ties.common.sides import in_unit, is_pronoun
from claimcheck.reading.ties.shares.changing import is_change
from claimcheck.reading.tokens import within
from claimcheck.reading.words.calendar import FULL_MONTHS, WEEKDAYS
from claimcheck.reading.words.grammar import FORMER, OWNERS, RIVALS, THE_OR_OWNERS, UNSURE, USUAL

_KINDS = frozenset("count money measure duration share mean rate level".split())
_NEAR, _FAR = 10, Fraction(3, 2)
_RANKED = frozenset("second third fourth fifth joint among one of".split())
# Behind a superlative these make it one over time, or of some only.
_REACHING = frozenset("since until till but except ever yet record history so far years decades apart outside".split())
# With one of these the other is no one of the set, or not of its time.
_APART = (FORMER | RIVALS | USUAL | UNSURE).union(
    "since later next only except second third still world national record elsewhere abroad than average mean planned last ago then "
    "until before after total altogether together all between forecast expected".split()
)
_ONES = frozenset("one ones another other others".split())
_SPELLS = frozenset("day night week month morning afternoon evening".split())
_MOST = frozenset(("most",))
_IDLE = frozenset("is was are were be been the a an of to at for about some nearly by in on had has have with and".split())


def topped(story: Story, tied: Tied) -> Iterator[Guess]:
    """``Silva got the most votes, 41,000. Ramos got 44,000``: what is called the greatest, and what is greater."""
    for sentence in story.sentences if story.is_brief else ():
        for k in _places(story, sentence):
            mine = _mine(story, sentence, k)
            rival = _rival(story, sentence, k, mine) if mine is not None else None
            if (
                mine is None
                or rival is None
                or tied.both(mine, rival)
                or any(tied.as_(r, "order", "previous", "previous low") for r in (mine, rival))
            ):
                continue
            way = _way(story, k, mine)
            a, b = in_unit(story, mine, rival), in_unit(story, rival, mine)
            great, small = (a, b) if way > 0 else (b, a)
            words = story.document.span(story.tokens.start[k], story.tokens.end[k])
            told = f"{lines(mine.claim, rival.claim, 'tell')} two of those of which “{story.tokens.low[k]}” is said"
            yield Guess((Link("order", (great.claim.id, small.claim.id), assumption=told, words=words),), sure=True)


def _places(story: Story, sentence: Sentence) -> Iterator[int]:
    """The tokens of the superlatives of *sentence* that reach over no time and rank their thing first."""
    low, t = story.tokens.low, story.tokens
    found = t.kept(_places, lambda: sorted({*t.places(_MOST), *t.ending("est")}))
    for k in within(found, sentence.first + 1, sentence.last - 1):
        if low[k - 1] not in THE_OR_OWNERS or (low[k] != "most" and not extremes.direction(low[k])):
            continue
        if (_RANKED | UNSURE) & set(low[max(sentence.first, k - 3) : k - 1]):
            continue
        if (
            not _REACHING & set(low[k : min(k + 9, sentence.last)])
            and low[k + 1] not in ("recent", "likely")
            and low[k : k + 2] != ["most", "of"]
        ):
            yield k


def _way(story: Story, k: int, read: Read) -> int:
    word = story.tokens.low[k]
    return 1 if word == "most" else extremes.direction(word, read.claim.kind)


def _mine(story: Story, sentence: Sentence, k: int) -> Read | None:
    """The first figure behind the superlative, told of it: ``the most votes, 41,000``, ``the hottest day was Thursday, at 38 degrees``."""
    low = story.tokens.low
    behind = [r for r in amounts(story, sentence) if r.first > k]
    if not behind or behind[0].first - k > _NEAR or not _is_plain(story, behind[0]):
        return None
    gap = low[k + 1 : story.phrase(behind[0])[0]]
    return behind[0] if not {"and", "but", "while", "who", "which", "from", "to", ";"} & set(gap) else None


def _is_plain(story: Story, read: Read) -> bool:
    claim = read.claim
    told = claim.kind in _KINDS and claim.stated.bound == "=" and claim.modality == "stated" and claim.stated.number is not None
    return told and not is_change(story, read) and not is_pronoun(story, read) and story.tokens.low[read.last] != "of"


def _rival(story: Story, sentence: Sentence, k: int, mine: Read) -> Read | None:
    """The only other figure of the kind that words make one of the set."""
    near = [r for s in story.beside(sentence, 0, 1) for r in amounts(story, s) if r.first > mine.last and _is_plain(story, r)]
    found = [r for r in near if _is_like(mine, r)]
    if not found or not _is_of_set(story, k, mine, found[0]) or _is_apart(story, k, mine, found[0]):
        return None
    return found[0]


def _is_like(mine: Read, rival: Read) -> bool:
    one, other = mine.claim, rival.claim
    sizes = sorted(abs(Fraction(c.stated.number or 0)) for c in (one, other))
    bare = not base_unit(other) and not rival.figure.noun
    unit = base_unit(one) == base_unit(other) or bare
    return unit and (bare or of_one_noun(one, other)) and 0 < sizes[0] < sizes[1] < _FAR * sizes[0]


def _is_of_set(story: Story, k: int, mine: Read, rival: Read) -> bool:
    """True for ``the one by the coast``, ``Ramos got 44,000`` behind ``Silva got``, ``on Friday`` behind ``the hottest day``."""
    low = story.tokens.low
    ahead = _clause(story, rival)
    if _ONES & set(ahead) or _set_beside(story, mine, rival):
        return True
    verbs = {stem(w) for w in low[mine.sentence.first : mine.first] if w not in _IDLE and w not in OWNERS}
    last = next((w for w in reversed(ahead) if w not in _IDLE), "")
    if rival.sentence is not mine.sentence and last and stem(last) in verbs and len(ahead) < 5:
        return True
    return bool(_SPELLS & set(low[k + 1 : k + 3])) and any(w in WEEKDAYS or w in FULL_MONTHS for w in ahead)


def _set_beside(story: Story, mine: Read, rival: Read) -> bool:
    """True for ``drew the most, 41,000, against 46,000 for the circus``: the words set the two side by side."""
    gap = story.tokens.low[story.phrase(mine)[1] : story.phrase(rival)[0]]
    return gap in ([",", "against"], ["against"], [",", "followed", "by"], [",", "ahead", "of"], [",", "compared", "with"])


def _clause(story: Story, read: Read) -> Sequence[str]:
    """The words before *read* in its sentence, up to another figure."""
    low, here = story.tokens.low, story.here(read.sentence)
    first = max((r.last for r in here if r.first < read.first), default=read.sentence.first)
    return low[max(first, read.first - _NEAR) : story.phrase(read)[0]]


def _is_apart(story: Story, k: int, mine: Read, rival: Read) -> bool:
    """True where *rival* is told of another time or place than the superlative is."""
    low, sentence = story.tokens.low, rival.sentence
    words = low[sentence.first : sentence.last] if rival.first > k + 20 or sentence is not story.sentence_at(k) else low[k : sentence.last]
    words = low[mine.last : sentence.last] if _set_beside(story, mine, rival) else words  # "the most last week: 41,000, against"
    dated = any(len(w) == 4 and w.isdecimal() and w[:2] in ("18", "19", "20") for w in words)
    placed = "in" in low[k + 1 : k + 5] and "in" in {*_clause(story, rival), *story.after(rival, 2)}
    return dated or placed or bool(_APART & set(words))
