"""Compared: a comparative beside the one figure it can measure, and the one other figure of the unit that was told before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.reading.frames.contrasted import may_measure
from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.nearby import base_unit, stem
from claimcheck.reading.ties.comparing.contrasts import of_another_matter
from claimcheck.reading.ties.comparing.directions import WORDS, fitting_size, measured, of_one_kind, ordered
from claimcheck.reading.ties.comparing.whens import told_when
from claimcheck.reading.ties.records.eras import month_of
from claimcheck.reading.ties.shares.changing import LEADS
from claimcheck.reading.words.calendar import FULL_MONTHS, WEEKDAYS
from claimcheck.reading.words.grammar import FORMER, OWNERS, SUBJECTS, UNSURE, USUAL

_WORDS = frozenset(w for w, (_, kinds) in WORDS.items() if "age" not in kinds) - {"ahead"}
_MASSES = frozenset(("heavier", "lighter"))
_PLAIN = frozenset("more fewer less".split())
_ANYHOW = frozenset("higher lower greater larger smaller bigger".split())
_PLACED = frozenset("nearer closer further farther higher lower".split())
_TOWARDS = frozenset("the to its their his her from up down north south east west inland along".split())
_BE = frozenset("is was are were be been being proved looks looked even much far slightly little rather still somewhat".split())
_UNSURE = UNSURE | frozenset("any once even".split())
_NEVER = frozenset("never nobody none nothing".split())
_GAP = 14  # words between a comparative and its figure
_NEAR, _OF_TWO = 1, 4  # sentences back, and where words speak of the two


def compared(story: Story, tied: Tied) -> Iterator[Guess]:
    """The order of the two figures of each comparative that no other can be of: ``84 metres high. The western one is taller, at 91``."""
    for sentence in story.holding(_WORDS):
        for k in story.places(_WORDS, sentence):
            pair = (_pair(story, sentence, k) if _is_alone(story, sentence, k) else None) or _then_and_now(story, sentence, k)
            if pair is None or any(tied.as_(r, "order", "rise", "fall", "change") for r in pair):
                continue
            tell = f"tell the two figures that “{story.tokens.low[k]}” compares"
            yield Guess((ordered(story, k, *pair, tell),), sure=True)


def _is_alone(story: Story, sentence: Sentence, k: int) -> bool:
    """True for a comparative that is not denied, tells no size of its own, and has behind *than* at most what was told before."""
    low = story.tokens.low
    told = set(low[max(sentence.first, k - 4) : k])
    if (
        _UNSURE & (told - {"will"} if not _PLAIN & {low[k]} else told)  # "will be longer, at five hours": as sure as its figure
        or _NEVER & set(low[sentence.first : k])
        or low[k + 1] in ("and", "or", "by", "-")
        or low[k - 1] in ("or", "by")
        or low[k - 1 : k + 1] == ["a", "further"]
        # "the true number is nearer 250", "Galveston, nearer the eye, had 14"
        or (low[k] in _PLACED and (low[k + 1][0].isdecimal() or low[k + 1] in _TOWARDS))
        or "where" in low[max(sentence.first, k - 5) : k]  # "where the valley is wider"
        or _tells_of_name(low, k)
    ):
        return False
    if any(story.phrase(r)[1] in (k, k - 1) and low[k - 1] != "," for r in story.every_figure.get(sentence.number, ())):
        return False  # "nine metres taller"
    if "than" in low[sentence.first : sentence.last]:
        return low[k + 1] == "than" and low[k + 2] in SUBJECTS and low[k + 4] in (".", ",", ";")
    return not {"twice", "times", "half", "the same"} & set(low[max(sentence.first, k - 3) : k])


def _tells_of_name(low: Sequence[str], k: int) -> bool:
    """True for *Whitby, which is much smaller, has lost 16*: that says nothing of how many."""
    at = next((j for j in (k - 2, k - 3) if low[j] == "which"), -1)
    return at > 0 and low[at - 1] == "," and low[at + 1] in ("is", "was") and low[k + 1] == ","


def _pair(story: Story, sentence: Sentence, k: int) -> tuple[Read, Read] | None:
    """The figure that the comparative at token *k* tells of, and the one that it is held against."""
    low, word = story.tokens.low, story.tokens.low[k]
    here = _fitting(story, sentence, k)
    behind = [r for r in here if r.first > k]
    ahead = [r for r in here if r.last <= k]
    if word in ("more", "less") and (low[k + 1] == "time" or low[k + 1] == ":"):
        spent = [r for r in here if measured(r) == "time"] if low[k + 1] == "time" else here
        told = len(spent) == 1 and spent[0].first > k and ":" in low[k : spent[0].first]  # "now spend more time on the train: 50 minutes"
        return _before(story, sentence, spent[0], k, _NEAR) if told else None
    if (found := _aside(story, sentence, k, ahead)) is not None:
        return found
    if word in _PLAIN or low[k + 1] == "than":
        if len(here) != 1 or not ahead or ahead[0].last not in (k - 1, k - 2):
            return None
        return _before(story, sentence, ahead[0], k, _NEAR) or _behind(story, sentence, ahead[0], k, _NEAR)
    if not behind or behind[0].first - k > _GAP or ";" in low[k : behind[0].first] or _is_other_kind(story, word, behind[0], k):
        return None
    if len(here) == 1:
        of_two = low[k + 1 : k + 4] in (["of", "the", "pair"], ["of", "the", "two"])
        found = _before(story, sentence, here[0], k, _OF_TWO if of_two else _NEAR)
        return found or (_behind(story, sentence, here[0], k, _OF_TWO) if of_two else None)
    if len(behind) == len(here) == 2 and low[k - 1] == "the":
        return (behind[0], behind[1]) if of_one_kind(*behind) else None  # "The larger, at 310 hectares, ...; the smaller covers 240"
    if len(here) == 2 and len(ahead) == 1 and {",", ";", "and", "but", "while"} & set(low[ahead[0].last : k]):
        return (behind[0], ahead[0]) if of_one_kind(behind[0], ahead[0]) else None
    return None


def _aside(story: Story, sentence: Sentence, k: int, ahead: Sequence[Read]) -> tuple[Read, Read] | None:
    """``lost 1,310 men in May. Its losses in June, at 1,480, were lower``: the figure stands in an aside before the comparative."""
    low = story.tokens.low
    if not ahead or ahead[-1].sentence is not sentence or low[k + 1] not in (".", ",", ";"):
        return None
    mine, (first, last) = ahead[-1], story.phrase(ahead[-1])
    opened = low[first - 2 : first] == [",", "at"] and low[last] == "," and set(low[last + 1 : k]) <= _BE and k - last < _BESIDE
    found = _before(story, sentence, mine, k, _NEAR) if opened else None
    if found is None:
        return None
    subject = {stem(w) for w in low[sentence.first : first - 2] if len(w) > 3 and w.isalpha()}
    named = {stem(w) for w in low[found[1].sentence.first : found[1].sentence.last] if len(w) > 3}
    months = month_of(story, mine), month_of(story, found[1])
    return found if subject & named or (all(months) and months[0] != months[1] and low[sentence.first] in OWNERS) else None


_BESIDE = 5


def _then_and_now(story: Story, sentence: Sentence, k: int) -> tuple[Read, Read] | None:
    """The figure of now and that of then of *lower than in 2019, when it was 61. This time it was 64*, the only two of their kind."""
    low = story.tokens.low
    than = next((j for j in range(k + 1, min(k + _GAP, sentence.last - 1)) if low[j] in ("than", ",", ";", ":")), 0)
    if not story.is_brief or LEADS & set(low[sentence.first : k]):
        return None
    if not than or low[than] != "than" or (UNSURE | _NEVER) & set(low[sentence.first : than]) or low[k - 1] in ("and", "or", "a", "the"):
        return None
    if not _of_then(low[than + 1 : min(than + 6, sentence.last)]) or any(r.last <= than for r in story.here(sentence)):
        return None
    near = [r for s in story.beside(sentence, 0, 1) for r in fitting_size(story, s, k) if r.first > than and story.after(r, 1) != ["ago"]]
    near = [r for r in near if r.claim.stated.bound == "=" and r.claim.modality == "stated" and r.claim.kind in _SIZES]
    near = [r for r in near if may_measure(story, k, r)]
    named = any(w in FULL_MONTHS for w in low[than + 1 : min(than + 6, sentence.last)])
    near = [r for r in near if (named and month_of(story, r)) or not of_another_matter(story, sentence, k, r)]
    if len(near) != 2 or not of_one_kind(*near) or any(w in WORDS for w in low[than + 1 : near[1].first]):
        return None
    if is_plural(low[k + 1]) and any(r.figure.noun and stem(r.figure.noun) != stem(low[k + 1]) for r in near):
        return None
    times = [-1 if _told_of_then(story, than, r) or USUAL & set(story.before(r, 4)) else told_when(story, r) for r in near]
    if times[0] * times[1] > 0 or -1 not in times or times[0] == times[1]:
        return None
    now, then = near if times[1] < 0 else near[::-1]
    return (now, then) if _is_now(story, now, than) else None


def _of_then(words: Sequence[str]) -> bool:
    """True for *than four years ago*, *than that of 1998*, *than in May*, *than the old one*."""
    return bool(_BEFORE & set(words)) or any(w in FULL_MONTHS or (w.isdecimal() and len(w) == 4) for w in words)


def _told_of_then(story: Story, than: int, read: Read) -> bool:
    """True for the 61 of *than in 2019, when it was 61*."""
    if read.sentence is not story.sentence_at(than):
        return False
    gap = story.tokens.low[than + 1 : read.first]
    return "when" in gap and len(gap) < _GAP


def _is_now(story: Story, read: Read, than: int) -> bool:
    """True for what is told of now, or of what was spoken of: ``This time it was 64``, ``It measured 6.4``."""
    low, start = story.tokens.low, read.sentence.first
    ahead = set(low[max(start, than + 1 if start < than else start, read.first - 7) : read.first])
    opened = low[start] not in _PLACING or low[start + 1] in (*WEEKDAYS, *FULL_MONTHS) or told_when(story, read) > 0
    return opened and (told_when(story, read) > 0 or bool({"it", "there", "they", "he", "she"} & ahead) or bool(set(WEEKDAYS) & ahead))


_SIZES = frozenset("count money measure duration rate mean level share".split())
_PLACING = frozenset("in at on for across among inside outside near elsewhere".split())
_BEFORE = FORMER | USUAL | frozenset("ago last before old then predecessor".split())


def _fitting(story: Story, sentence: Sentence, k: int) -> list[Read]:
    word = story.tokens.low[k]
    found = [r for r in fitting_size(story, sentence, k) if r.claim.stated.bound == "=" and r.claim.modality in ("stated", "forecast")]
    found = [
        r
        for r in found
        if r.claim.kind in ("count", "money", "measure", "duration", "rate", "mean", "level")
        or (r.claim.kind == "share" and word in _ANYHOW)
    ]
    return [r for r in found if word not in _MASSES or measured(r) in ("mass", "") and (base_unit(r.claim) or not r.figure.noun)]


def _is_other_kind(story: Story, word: str, read: Read, k: int) -> bool:
    """True for *The lower dam holds 40 tonnes*, *a larger class of 30*: such a word measures what stands beside it, in no other words."""
    low, first = story.tokens.low, story.phrase(read)[0]
    if WORDS[word][1] or word in _MASSES:
        return False
    predicate = low[k - 1] in _BE or low[k - 1] == "," or low[k + 1] == "of"
    return not (predicate and first - k < 6)


def _before(story: Story, sentence: Sentence, mine: Read, k: int, back: int) -> tuple[Read, Read] | None:
    found = [r for s in story.beside(sentence, back, 0) if s is not sentence for r in _fitting(story, s, k)]
    return _only(story, mine, found)


def _behind(story: Story, sentence: Sentence, mine: Read, k: int, on: int) -> tuple[Read, Read] | None:
    found = [r for s in story.beside(sentence, 0, on) if s is not sentence for r in _fitting(story, s, k)]
    return _only(story, mine, found)


def _only(story: Story, mine: Read, found: Sequence[Read]) -> tuple[Read, Read] | None:
    """*mine* and the only one of *found* that counts the same."""
    alike = [r for r in found if of_one_kind(mine, r) and (base_unit(r.claim) or base_unit(mine.claim) or mine.claim.kind == "count")]
    return (mine, alike[0]) if len(alike) == 1 and len([r for r in found if base_unit(r.claim) == base_unit(alike[0].claim)]) == 1 else None
