"""What two voices say of one thing: a total still to come that another has passed, figures that are called in line."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import taxonomy
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import base_unit, of_one_noun, of_one_unit, sizes
from claimcheck.reading.ties.common.spots import first_words

_NEAR = frozenset("about set soon verge course brink poised way due nearing approaching".split())
_REACH = frozenset("suffer reach pass top hit exceed surpass cross lose overtake see record touch have".split())
_TOTAL = frozenset("since already date far altogether total overall start began beginning so all".split())
_ESTIMATES = frozenset("estimates estimate figures figure numbers counts count data tallies tally calculations reports findings".split())
_ALIKE = (
    ("in", "line", "with"), ("in", "keeping", "with"), ("consistent", "with"), ("similar", "to"), ("tallies", "with"), ("agrees", "with"),
    ("tally", "with"), ("agree", "with"), ("matches",), ("match",), ("close", "to"),
)  # fmt: skip
_OPENING = first_words(_ALIKE)


def agreements(story: Story) -> Iterator[Link]:
    """Totals still to come beside those that have passed them, and figures called in line beside the ones they are in line with."""
    yield from _thresholds(story)
    for sentence in story.holding(_OPENING, _ESTIMATES):
        if sentence.role in ("body", "standfirst"):
            yield from _in_line(story, sentence)


# ---- thresholds ------------------------------------------------------------------------------------------------------


def _thresholds(story: Story) -> Iterator[Link]:
    coming = [r for r in sizes(story.related) if _is_coming(story, r)]
    if not coming:
        return
    passed = [r for r in sizes(story.related) if r.claim.modality == "stated" and r.sentence.role == "body" and _is_total(story, r)]
    for threshold in coming:
        for total in passed[:_MOST]:
            if _of_one_thing(story, threshold, total):
                told = f"{lines(threshold.claim, total.claim, 'count')} one thing from one day on"
                yield Link("threshold", (threshold.claim.id, total.claim.id), assumption=told)


_MOST = 12


def _is_coming(story: Story, read: Read) -> bool:
    if read.claim.modality != "forecast" or read.claim.kind not in ("count", "money"):
        return False
    ahead = set(story.before(read, 8))
    return bool(_NEAR & ahead and _REACH & ahead)


def _is_total(story: Story, read: Read) -> bool:
    return read.claim.kind in ("count", "money") and bool(_TOTAL & {*story.before(read, 14), *story.after(read, 4)})


def _of_one_thing(story: Story, threshold: Read, total: Read) -> bool:
    one, other = threshold.claim, total.claim
    states = taxonomy()
    state, label = one.scope.what, other.scope.what
    alike = (
        state == label or states.what(label, state) in ("same", "inside") or states.may_mean(label, state) or states.may_mean(state, label)
    )
    # A state says what is counted; without one both must name one noun.
    named = bool(states.readings(state)) or bool(one.scope.noun and one.scope.noun == other.scope.noun)
    units = base_unit(one) == base_unit(other) and of_one_noun(one, other)
    return units and alike and named and bool(_group(story, threshold) & _group(story, total))


def _group(story: Story, read: Read) -> set[str]:
    """The names in the clause before a figure, with the group it is given: whose total it is."""
    low, first = story.tokens.low, story.phrase(read)[0]
    names = {low[k] for k in range(max(read.sentence.first, first - 8), first) if story.tokens.written(k)[0].isupper()}
    return names | ({read.claim.scope.whose} - {""})


# ---- in line ---------------------------------------------------------------------------------------------------------


def _in_line(story: Story, sentence: Sentence) -> Iterator[Link]:
    low = story.tokens.low
    for k in story.places(_OPENING, sentence):
        words = next((w for w in _ALIKE if tuple(low[k : k + len(w)]) == w), None)
        if words is None:
            continue
        here = sizes(story.here(sentence))
        mine = [r for r in here if r.last <= k and r.claim.extreme is None or (r.last <= k and r.claim.kind != "extreme")]
        if mine and not any(r.first > k for r in here) and _ESTIMATES & set(low[k : min(sentence.last, k + 8)]):
            standard = _standard(story, sentence, mine[-1].claim)
            if standard is not None:
                told = f"the estimates of {lines(mine[-1].claim, standard.claim)} are the figure told there"
                mine = [r for r in mine if r.claim.kind == mine[-1].claim.kind and of_one_unit(r.claim, mine[-1].claim)]
                yield Link("in line", (*(r.claim.id for r in mine), standard.claim.id), assumption=told)
        return


def _standard(story: Story, sentence: Sentence, mine: Claim) -> Read | None:
    """The first figure behind that another voice gives of people in a known state, or of the noun that is counted."""
    follow = [s for s in story.sentences[sentence.number + 1 : sentence.number + 3] if s.role == sentence.role]
    states = taxonomy()
    for later in follow:
        for read in sizes(story.here(later)):
            claim = read.claim
            alike = bool(states.readings(claim.scope.what) and states.readings(mine.scope.what)) or (
                mine.scope.noun != "" and mine.scope.noun == claim.scope.noun
            )
            if (
                claim.voice
                and claim.voice != mine.voice
                and alike
                and base_unit(claim) == base_unit(mine)
                and claim.kind in ("count", "mean", "rate")
            ):
                return read
    return None
