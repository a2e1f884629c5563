"""Which pairs of figures near the size of a change may be what it changed, and why others may not."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import comparable, introduced, sized
from claimcheck.reading.ties.shares.changing import is_change
from claimcheck.reading.ties.shares.going_on import goes_on_with
from claimcheck.reading.ties.shares.losses import definite
from claimcheck.reading.ties.shares.pairs import Pair

_BREAKS = frozenset(("while", "whereas", "but", "although", "though", ";"))
_MOST = 8  # sentences or words: see where it is used


def near_a_size(story: Story, number: int, by_sentence: dict[int, list[Pair]], first: int, last: int) -> list[Pair]:
    """The pairs that a word of change from token *first* to *last* may speak of, the likeliest first."""
    by_sentence = {k: [p for p in found if not _is_another_size(story, p)] for k, found in by_sentence.items() if abs(k - number) < _AWAY}
    own = [p for p in by_sentence.get(number, []) if p.proven and _one_clause(story, p, first, last)]
    if own:
        return own[:_MOST]
    sentence = story.sentences[number]
    here = [r for r in story.here(sentence) if sized(r) and r.claim.kind != "duration" and not is_change(story, r)]
    here = [r for r in here if r.last <= first or last <= r.first]
    around = [p for k in _order(number) for p in by_sentence.get(k, []) if 0 <= k < len(story.sentences)]
    ends = [r for r in here if _end(story, r, first, last)]
    if ends:
        others = [r for r in here if r not in ends and r.first < ends[0].first and _leads_up(story, r, first)]
        told = [p for p in around if any(_is_end(story, p, r) for r in ends)]
        if not told and len(ends) == len(others) == 1 and comparable(story, others[0].claim, ends[0].claim):
            after = introduced(story, ends[0])[0] != "from"
            told = [Pair(others[0], ends[0], "eras", proven=False) if after else Pair(ends[0], others[0], "eras", proven=False)]
        return _once(told)
    beside = [p for p in by_sentence.get(number, []) if not p.proven and any(r.sentence.number == number for r in p.reads)]
    if going_on := goes_on_with(story, sentence, last, here, by_sentence.get(number + 1, [])):
        return going_on
    if here:
        near = [r for r in here if _close(story, r, first, last)]
        own = [p for p in beside if all(r in here for r in p.reads) and _set_out(story, p, first, last)]
        return _once([*own, *(p for p in beside if p.reads[1] in near and p.reads[0] not in here)])
    free = [p for p in around if not _spoken_for(story, p) and _one_role(story, p, number)]
    again = definite(story, first, last) or sentence.role == "headline"
    return _once(p for p in free if again or _beside(p, number) or _names_it(story, p, sentence))


_AWAY, _BESIDE = 5, 4  # sentences, words


def _order(number: int) -> tuple[int, ...]:
    return number, number + 1, number - 1, number + 2, number - 2, number + 3, number - 3, number - 4


def _once(found: Iterable[Pair]) -> list[Pair]:
    """*found* without what comes twice, and no more than a few."""
    return list({(p.before.claim.id, p.after.claim.id): p for p in found}.values())[:_MOST]


def _end(story: Story, read: Read, first: int, last: int) -> bool:
    """True where *read* is told as an end of the change from token *first* to *last*: ``a 20% rise to £3.8bn``, ``£3.8bn, up 20%``."""
    low = story.tokens.low
    if read.first >= last:
        gap = low[last : min(read.first, story.phrase(read)[0])]
        told = introduced(story, read)[0] in ("to", "from") or gap[-1:] == ["at"]
        return told and len(gap) < 12 and not _BREAKS & set(gap) and "," not in gap[:-2]
    gap = low[story.phrase(read)[1] : first]
    return 0 < len(gap) < 4 and gap[0] in (",", "(", "—", "–", "-", "or")


def _beside(pair: Pair, number: int) -> bool:
    """True where the sentence behind sentence *number* tells both figures of *pair*."""
    a, b = pair.reads
    return a.sentence is b.sentence and a.sentence.number == number + 1


def _names_it(story: Story, pair: Pair, sentence: Sentence) -> bool:
    """True for *Profit leapt by 40 per cent ... Its pre-tax profit came to £63m, against £52.5m*: the two open with one noun."""
    low, (a, b) = story.tokens.low, pair.reads
    if a.sentence is not b.sentence or not 0 < a.sentence.number - sentence.number < 4:
        return False
    words = low[a.sentence.first : a.sentence.first + 6]
    opened = words[0] in ("its", "their", "the", "his", "her") and len(low[sentence.first]) > 3
    return opened and low[sentence.first] in words[1:] and not {"of", "in", "for", "at", "from"} & set(words)


def _leads_up(story: Story, read: Read, first: int) -> bool:
    """True where nothing sets *read* apart from the change at token *first*: ``the wage, $10 since 2019, goes up``."""
    gap = story.tokens.low[read.last : first]
    return not {"and", *_BREAKS} & set(gap) and introduced(story, read)[0] == "" and len(gap) < 12


def _set_out(story: Story, pair: Pair, first: int, last: int) -> bool:
    """True where the change ends what its sentence tells of both figures, or a colon opens them: ``cut by half: they were 80``."""
    a, b = pair.reads
    low = story.tokens.low
    if a.last <= first and last <= b.first:
        return not _BREAKS & set(low[last : b.first])
    return b.last <= first or bool({":", ";", "—", "–"} & set(story.tokens.low[last : a.first]))


def _is_end(story: Story, pair: Pair, read: Read) -> bool:
    """True where *read* is the end of *pair* that its word makes it: what it went ``to``, or ``from``."""
    return read is (pair.before if introduced(story, read)[0] == "from" else pair.after)


def _close(story: Story, read: Read, first: int, last: int) -> bool:
    """True where *read* stands a few words from the change: ``there were 84, so the colony has halved``."""
    gap = story.tokens.low[last : read.first] if read.first >= last else story.tokens.low[story.phrase(read)[1] : first]
    if read.first >= last and read.claim.kind == "share" and gap[-1:] == ["and"]:
        return False  # "fell 2.1% in May and 3% in June": one more change
    return len(gap) < 9 and not _BREAKS & set(gap)


def _spoken_for(story: Story, pair: Pair) -> bool:
    """True where another word of the pair's own sentence tells its change."""
    return any(r.claim.kind in ("share", "points") and is_change(story, r) for x in pair.reads for r in story.here(x.sentence))


def _is_another_size(story: Story, pair: Pair) -> bool:
    """True for the £80 of *a £2,000 ticket could go up by £100 instead of £80*, which is another size."""
    a, b = pair.reads
    late = max(a, b, key=lambda r: r.first)
    early = a if late is b else b
    if pair.after.claim.kind == "count" and _DONE_AWAY & set(story.before(pair.after, 2)):
        return True  # "which has 9,000 staff, would axe 1,350 jobs, shrinking its payroll by 15 percent"
    return story.before(late, 2) in (["instead", "of"], ["rather", "than"]) and late.first - early.last > _BESIDE


_DONE_AWAY = frozenset(
    "eliminate eliminates eliminated eliminating abolish abolished abolishing axe axed axing scrap scrapped scrapping".split()
)


def _one_role(story: Story, pair: Pair, number: int) -> bool:
    role = story.sentences[number].role
    return role == "headline" or all(r.sentence.role == role for r in pair.reads)


def _one_clause(story: Story, pair: Pair, first: int, last: int) -> bool:
    a, b = pair.reads
    gap = story.tokens.low[last : a.first] if last <= a.first else story.tokens.low[b.last : first] if b.last <= first else []
    if (b.last <= first and _TURNING & set(gap)) or ("bringing" in gap and b.claim.kind == "share"):
        return False  # "to $1.9 million from $1.8 million, with sales in old shops up 2 per cent"
    if _FORECASTS & set(gap):
        return False  # "a rise of 0.9 percent led to a revision of the forecast to 2.5 percent from 2"
    return not _BREAKS & set(gap) and "and" not in gap[:-1]


_TURNING = frozenset("with as because after".split())
_FORECASTS = frozenset("revision revised forecast estimate target".split())
