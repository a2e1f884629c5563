"""Top lines: a figure of the headline and the one of the first sentences that tells the same, however many figures follow them.

In a long story some sum or other of its figures makes any number, so that only what the first sentences tell can explain the headline.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.averages.means import is_end_of_mean
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.common.nearby import base_unit, sizes, stem
from claimcheck.reading.ties.common.rows import is_of_places
from claimcheck.reading.ties.common.slips import is_slip, is_swap
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.common.things import CHANGED, KINDS, SUBSET, explained, is_article, on_heels, words_of
from claimcheck.reading.ties.repeats.headlines import is_neared, is_rounded, with_one_more
from claimcheck.reading.ties.repeats.leads import VERB, one_noun, one_state, way_of
from claimcheck.reading.words.grammar import MORE, OTHERS
from claimcheck.reading.words.numbers import ORDINALS

_LEADS = 2  # sentences that tell what the headline does
_TOLD = 6  # sentences in which the number of the headline is told again, if anywhere
_SIZE = frozenset(("by", "than"))
_BASES = frozenset(("from", "against", "than", "on"))
_MORE = MORE | OTHERS | frozenset("fewer less".split())
_FEW, _STEP = 20, 3  # of a few things, one is told for another where they are so near each other
_NEAR = Fraction(3, 2)
_ORDINALS = frozenset(ORDINALS)


def toplines(story: Story) -> Iterator[Link]:
    """The figures of the headline that the first sentences tell otherwise, and its ranks and ages."""
    body = [s for s in story.sentences if s.role in ("body", "standfirst")]
    heading = [r for r in sizes(story.related) if r.sentence.role == "headline"]
    for top in heading:
        if _is_size(story, top) or not body or is_article(story, top):
            continue
        told = [r for s in body[:_TOLD] for r in sizes(story.here(s)) if _alike(story, top, r) and not on_heels(story, s, r.first)]
        if any(_meets(top, r) for r in told):
            continue
        if not _is_reached(top) and explained(top.claim, [r.claim for r in told if r.sentence in body[:_LEADS]]):
            continue  # "kills 19 people" over "killed seven people in Texas. It killed 12 people across Oklahoma"
        rivals = [r for r in heading if r is not top and r.claim.kind == top.claim.kind]
        for lead in body[:_LEADS]:
            low = _of_lead(story, top, [r for r in told if r.sentence is lead and not is_of_places(story, r)])
            if low is None or is_neared(story, top, low) or _is_of_each(story, top, low) or is_end_of_mean(story, top, low):
                continue
            if not with_one_more(story, top, low) and not any(r.claim.amount.usual.meets(low.claim.amount.usual) for r in rivals):
                yield same_thing(top.claim.id, low.claim.id, lines(top.claim, low.claim))
            break
    yield from _ranks(story, body[:_LEADS])


def _is_of_each(story: Story, top: Read, low: Read) -> bool:
    """True for *exchange 340 prisoners* over *Each side sent home 170*: what each does makes what all do."""
    one, many = _number(low), _number(top)
    return bool(one) and many % one == 0 and many > one and bool(_EACH & story.words(low.sentence))


_EACH = frozenset("each apiece both either every".split())


def _is_bare(read: Read) -> bool:
    return read.claim.kind == "count" and not read.figure.noun and not read.claim.amount.unit


def _is_reached(read: Read) -> bool:
    """True for *up to 28.4%* in a headline, which is no bound."""
    return "to" in read.claim.amount.hedge.split()


def _meets(top: Read, read: Read) -> bool:
    """True where both can tell one number."""
    if _is_reached(top):
        return _number(top) == read.claim.stated.number
    return top.claim.amount.usual.meets(read.claim.amount.usual) or is_rounded(top, read)


def same_thing(top: str, low: str, where: str) -> Link:
    """The tie of two claims, by name, that headline and text tell at the lines *where*."""
    return Link("same", (top, low), assumption=f"the headline and the text, {where}, speak of one thing")


def _is_size(story: Story, read: Read) -> bool:
    """True for *by 40*, *30 more*, and for a vague or doubtful figure."""
    more = _MORE & {*story.after(read, 1), *story.tokens.low[slice(*story.phrase(read))]}
    unsaid = read.claim.modality != "stated" or read.figure.kind == "vague" or read.claim.stated.number is None
    return unsaid or read.claim.kind not in (*KINDS, "share") or bool(_SIZE & set(story.before(read, 1))) or bool(more - {"less"})


def _alike(story: Story, top: Read, read: Read) -> bool:
    """True for a figure that counts what that of the headline does."""
    one, other = top.claim, read.claim
    if base_unit(one) != base_unit(other) or any((one.kind == kind) != (other.kind == kind) for kind in ("share", "duration")):
        return False
    return bool(base_unit(one)) or one.kind == "share" or (one_noun(story, top, read) and one_state(story, one, other))


def _of_lead(story: Story, top: Read, told: Sequence[Read]) -> Read | None:
    """The one figure of *told*, all of one sentence, that tells *top* with a slip of the pen."""
    beside = [r for r in story.here(told[0].sentence) if r in told or _is_bare(r)] if told else []
    if not _is_reached(top) and (explained(top.claim, [r.claim for r in beside]) or _is_share_of(story, top, told)):
        return None
    found = [r for r in told if _stands(story, top, r) and _is_near(top, r)]
    for behind in (0, 4):  # a verb stands before its object
        if len(found) > 1:
            near = [(len(_beside(story, top, 4) & _beside(story, r, behind)), r) for r in found]
            most = max(n for n, _ in near)
            found = [r for n, r in near if n == most]
    if len(found) != 1:
        return None
    low = found[0]
    shared = len(words_told(story, top.sentence) & words_told(story, low.sentence))
    named = bool(top.figure.noun) and stem(top.figure.noun) == stem(low.figure.noun)
    return low if shared + named >= (2 if _is_slip(top, low) else 3) else None


def _is_share_of(story: Story, top: Read, told: Sequence[Read]) -> bool:
    """True for *to cut 400 jobs* over *employs 4,000 people, will shed one job in ten*."""
    shares = (
        [r.claim for r in story.here(told[0].sentence) if r.claim.kind == "share" and r.claim.stated.number is not None] if told else []
    )
    parts = [Fraction(c.stated.number or 0) / (100 if c.amount.unit == "percent" else 1) for c in shares]
    return any(_number(r) * part in top.claim.amount.usual for r in told for part in parts)


def _stands(story: Story, top: Read, read: Read) -> bool:
    """True unless the words of *read* make it a part, a change, a base of comparison or the whole of another figure."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    ahead = story.before(read, 3)
    if read.claim.modality not in ("stated", "forecast") or read.claim.stated.number is None or read.figure.another:
        return False
    if (SUBSET - {"of", "from"}) & set(ahead) or _MORE & set(low[read.last : last + 1]) or introduced(story, read)[0] in _BASES:
        return False
    reached = ahead[-1:] == ["to"]
    if not reached and read.claim.kind != "share" and (CHANGED & set(ahead[1:]) - {"only", "least", "about", "most", "first", "over"}):
        return False
    if any(r.last < first < r.last + 4 and low[r.last] == "of" for r in story.here(read.sentence)):
        return False  # the 22 of "six of its 22 libraries"
    if read.claim.kind == "share" and not read.claim.amount.unit and low[read.last] != "of":
        return False  # "three doses, and a fourth after a year"
    if read.claim.kind == "share":
        one, other = (len(r.claim.amount.written.partition(".")[2].rstrip("% percnt")) for r in (top, read))
        return one == other and way_of(story, top) * way_of(story, read) >= 0
    return True


def _beside(story: Story, read: Read, behind: int) -> set[str]:
    """The words of weight before a figure and up to so many *behind* it, words for one event as one."""
    near = [*story.before(read, 5), *story.tokens.low[slice(*story.phrase(read))], *story.after(read, behind), read.claim.scope.what]
    return {VERB.get(w) or stem(w) for w in near if len(w) > 3 and w.isalpha()}


def words_told(story: Story, sentence: Sentence) -> set[str]:
    """The words of weight of *sentence*, and the classes of its words for what happened."""
    verbs = {VERB[w] for w in story.tokens.low[sentence.first : sentence.last] if w in VERB}
    return words_of(story, sentence) | verbs


def _number(read: Read) -> Fraction:
    return Fraction(read.claim.stated.number or 0)


def _is_slip(top: Read, low: Read) -> bool:
    one, other = _number(top), _number(low)
    few = max(one, other) < _FEW and abs(one - other) < _STEP and one.denominator == other.denominator == 1
    return is_swap(one, other) or is_slip(one, other) or few


def _is_near(top: Read, low: Read) -> bool:
    one, other = sorted((_number(top), _number(low)))
    return 0 < other <= _NEAR * one or is_swap(one, other) or _is_slip(top, low)


# ---- ranks -----------------------------------------------------------------------------------------------------------


def _ranks(story: Story, leads: Sequence[Sentence]) -> Iterator[Link]:
    """*second-warmest on record* over a text that calls it *the third-warmest on record*."""
    tops = [p for s in story.sentences if s.role == "headline" for p in _places(story, s)]
    low = [p for s in leads for p in _places(story, s)] if len(tops) == 1 else []
    if low and tops[0][1] == low[0][1] and all(p[0] != tops[0][0] for p in low):
        names = [number_word(story, k, k + 1, ORDINALS[story.tokens.low[k]]).id for k in (tops[0][2], low[0][2])]
        yield same_thing(names[0], names[1], "line 1 and the first lines")


def _places(story: Story, sentence: Sentence) -> Iterator[tuple[int, str, int]]:
    """Each rank of *sentence* with the superlative it is of, and its token."""
    low = story.tokens.low
    for k in story.tokens.among(_ORDINALS, sentence.first, sentence.last - 2):
        if low[k + 1] == "-" and low[k + 2].endswith("est"):
            yield ORDINALS.get(low[k], 0), low[k + 2], k
