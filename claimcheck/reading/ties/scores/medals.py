"""Medals: the gold, silver and bronze of a team, with how many medals it won in all, told up to four sentences apart."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.spots import Spot, spots

METALS = ("gold", "silver", "bronze")
_NAMES = frozenset((*METALS, *(f"{metal}s" for metal in METALS)))
_AROUND = 4
_ELSE = frozenset("least most target hoped hope promised predicted previous last record best ago in more fewer than tops".split())


def medals(story: Story) -> Iterator[Choice]:
    """Each row of all three metals, with the totals that it may come to."""
    for sentence in story.sentences if story.tokens.places(_NAMES) else ():
        row = _row(story, sentence)
        if len(row) == 2:  # "six golds and eight silvers. The 13 bronzes included a first"
            row += [
                s for other in story.beside(sentence, 0, 1)[1:] for s in _row(story, other) if _metal(story, s) not in _metals(story, row)
            ]
        if len(row) != 3:
            continue
        made = sum((s.number or Fraction(0) for s in row), Fraction(0))
        near = sorted(story.beside(sentence, _AROUND, 2), key=lambda s: abs(s.number - sentence.number))
        near += [s for s in story.sentences[:2] if s.role == "headline" and s not in near]
        wholes = [s for other in near for s in spots(story, other) if s not in row and _may_be_all(story, s, row)]
        if any(s.number == made and s not in row and s not in wholes for s in spots(story, sentence)):
            continue  # "12 gold, nine silver and 14 bronze medals, 35 in all. The swimmers won 16"
        wholes = [s for s in wholes if s.number is not None and max(t.number or 0 for t in row) < s.number < 2 * made]
        if wholes:
            parts = [s.claim.id for s in row]
            said = f"line {line(row[0].claim)} tells all the medals"
            words = row[0].claim.phrase  # a word of its own binds each of them
            told = [(s.claim.id, f"{said} of line {line(s.claim)}") for s in wholes[:6]]
            yield Choice(tuple(Link("tally", (w, *parts), assumption=said, exhaustive=True, words=words) for w, said in told))


def _row(story: Story, sentence: Sentence) -> list[Spot]:
    """The figures of *nine gold, six silver and 11 bronze*, where the sentence has one such row."""
    found: dict[str, Spot] = {}
    for spot in spots(story, sentence):
        metal = _metal(story, spot)
        if metal in found:
            return []
        if metal and spot.number is not None:
            found[metal] = spot
    return list(found.values())


def _metal(story: Story, spot: Spot) -> str:
    """The metal that stands behind the number of *spot*; empty for none."""
    words = [w.removesuffix("s") for w in story.tokens.low[spot.first : min(spot.last + 2, spot.sentence.last)]]
    return next((w for w in words if w in METALS), "")


def _metals(story: Story, row: list[Spot]) -> set[str]:
    return {_metal(story, spot) for spot in row}


def _may_be_all(story: Story, spot: Spot, row: list[Spot]) -> bool:
    """True for *28*, *31 medals*; not for *at least 20*, *a record of 30* or the medals of another time."""
    low = story.tokens.low
    if spot.claim.kind != "count" or spot.claim.stated.bound != "=" or spot.claim.modality not in ("stated", row[0].claim.modality):
        return False
    told = spot.elided or spot.claim.scope.noun.split(" ")[-1] in ("medal", "podium")
    told = told and not {w.removesuffix("s") for w in spot.claim.said.lower().split()} & set(METALS)  # "15 bronze medals" are not all
    return told and not _ELSE & {*low[max(spot.sentence.first, spot.first - 3) : spot.first], *low[spot.last : spot.last + 1]}
