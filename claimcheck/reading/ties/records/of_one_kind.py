"""Of one kind: whether a record and its rival are of what can be compared, and not only in one unit."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.averages.means import is_mean
from claimcheck.reading.ties.common.nearby import base_unit, of_one_noun, of_one_state, of_one_unit, stem
from claimcheck.reading.ties.records.rivals import IDLE
from claimcheck.reading.words.calendar import MONTHS

_PRONOUNS = frozenset("it they he she there one ones others other that this those its their that's predecessor".split())


def of_kind(story: Story, record: Read, rival: Read, standing: int) -> bool:
    """True for two figures that may measure one thing; a mere date asks for like words and a like size as well."""
    one, other = record.claim, rival.claim
    if (one.kind == "share") != (other.kind == "share") and base_unit(one) and base_unit(other):
        return False
    if not of_one_unit(one, other) or not of_one_noun(one, other) or not of_one_state(one, other):
        return False
    if is_mean(story, rival) and not is_mean(story, record) and one.kind != "duration":
        return False
    if one.id == other.id:
        return False
    return _of_one_size(record, rival) and (standing > 1 or _taken_up(story, record, rival))


def _of_one_size(a: Read, b: Read) -> bool:
    """True for two figures in one unit of which neither is more than twice the other, or for two units."""
    one, other = (Fraction(r.claim.stated.number or 0) for r in (a, b))
    if (one < 0) != (other < 0):
        return False  # "minus 34 in 1975, 61 days into the winter"
    one, other = abs(one), abs(other)
    alike = base_unit(a.claim) == base_unit(b.claim) or "" in (base_unit(a.claim), base_unit(b.claim))
    return 0 < one <= 2 * other and other <= 2 * one if alike else True


def _taken_up(story: Story, record: Read, rival: Read) -> bool:
    """True where the words of *rival* take up those of the record: a pronoun, a noun left out, or a word of weight."""
    low, sentence = story.tokens.low, rival.sentence
    if record.claim.scope.noun and record.claim.scope.noun == rival.claim.scope.noun:
        return True
    if not base_unit(rival.claim) and not rival.figure.noun:
        return True
    if _PRONOUNS & set(low[sentence.first : rival.first][:3]) or _PRONOUNS & set(low[max(sentence.first, rival.first - 5) : rival.first]):
        return True
    return bool(weighty(story, sentence) & weighty(story, record.sentence))


def weighty(story: Story, sentence: Sentence) -> set[str]:
    """The stems of the words of weight in *sentence*, by which two sentences may speak of one thing."""
    words = story.tokens.low[sentence.first : sentence.last]
    return {stem(w) for w in words if len(w) > 3 and w.isalpha() and w not in MONTHS and w not in IDLE}
