"""Voices: who each part of a sentence says it from. Unattributed text speaks with the outlet's own voice, which is ``""``."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.attributions import TELLING, Said, attributions
from claimcheck.reading.quotations import OPENING, all_quoted, left_open
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.voices import INSTITUTIONS, PEOPLE, PRONOUNS, SOURCES, TITLES

_OWNERS = frozenset("its their his her".split())
_PAPERS = frozenset("report reports accounts statement website leaflet brochure newsletter books records figures returns".split())
_PERSONAL = TITLES | PEOPLE
_COLON = frozenset((":",))
_STIRRING = TELLING | _COLON | frozenset('“”"‘')  # where none of them stands, nobody speaks and no quotation begins or ends


_Known = tuple[str, frozenset[str], bool]  # a speaker's full name, its words, and whether it is a person


class Voices:
    """The speakers of one text in the order of their naming: ``Sir Tony`` and ``Radakin`` are Sir Tony Radakin once he is named."""

    def __init__(self) -> None:
        self._known: list[_Known] = []
        self._found: dict[str, _Known] = {}  # whom each name stood for when it was told first, and so does again
        self._last = ""
        self._person = ""
        self._inside = self.runs_on = False  # a quotation is open at the end of what was read
        self._quoting = ""

    def told(self, tokens: Tokens, first: int, last: int, stirring: list[int]) -> list[Said]:
        """Who says which part of the sentence over the tokens from *first* to *last*, in order; nobody where the outlet speaks.

        *stirring* are those of its tokens by which someone may speak, or a quotation may begin or end.
        """
        if not stirring and not self._inside:
            self.runs_on = False
            return []
        low, telling, colons, marks = tokens.low, [], [], []
        for k in stirring:
            word = low[k]
            if word in TELLING:
                telling.append(k)
            elif word in _COLON:
                colons.append(k)
            else:
                marks.append(k)
        fresh = bool(marks) and marks[0] == first and low[first] in OPENING
        # A quotation runs on into the next paragraph only where that opens with its mark again.
        inside = self._inside and (fresh or not tokens.breaks(first))
        running = inside and not (fresh and tokens.breaks(first))
        self._inside = self.runs_on = left_open(tokens, marks, running) if marks else running
        found = []
        for said in attributions(tokens, first, last, telling, colons) if telling or colons else ():
            ours = self._last and low[said.at - 1] in _PAPERS and _is_its_paper(tokens, first, said)
            name = self._last if ours else self._resolved(said.name)
            if name:
                said.name = name
                found.append(said)
        if not found and self._last and (inside or (fresh and all_quoted(tokens, first, last))):
            found = [Said(first, last, first, self._quoting or self._last, guessed=True)]
        if found and (self._inside or fresh):
            self._quoting = found[-1].name
        return found

    def aside(self, tokens: Tokens, first: int, last: int, stirring: list[int]) -> list[Said]:
        """What `told` gives, without a change of who is speaking."""
        kept = self._last, self._person, self._inside, self._quoting
        found = self.told(tokens, first, last, stirring)
        self._last, self._person, self._inside, self._quoting = kept
        return found

    def _resolved(self, found: str) -> str:
        """The full name of a speaker who is *found* named so here."""
        known = self._found.get(found)
        if known is None:
            if found in PRONOUNS:
                return self._of_pronoun(found)
            known = self._found[found] = self._of_name(found)
        self._last = known[0]
        if known[2]:
            self._person = known[0]
        return known[0]

    def _of_pronoun(self, found: str) -> str:
        if found == "he" or found == "she":
            self._last = self._person or self._last
            return self._last
        return "" if found == "they" and self._person == self._last else self._last

    def _of_name(self, found: str) -> _Known:
        """Whoever the name *found* stands for: the first of those named before whose words hold all of its own, else someone new."""
        spoken, words, person = _of_words(found)
        if words:
            for one in self._known:
                if words <= one[1]:
                    return one
        known = found, spoken, person
        self._known.append(known)
        return known


@lru_cache(maxsize=2048)
def _of_words(found: str) -> tuple[frozenset[str], frozenset[str], bool]:
    """The words of the name *found*, those of them that tell whose it is, and whether it is a person's."""
    spoken = frozenset(found.lower().split())
    words = spoken - TITLES
    if found.islower() and found.endswith("s"):
        words -= {found}  # "officials" are any officials
    return spoken, words, not is_institution(found)


def spoken(tokens: Tokens, sentences: Sequence[Sentence]) -> list[list[Said]]:
    """For each sentence who says which part of it; a quotation that its speaker is named behind is theirs from its beginning."""
    speakers = Voices()
    told: list[list[Said]] = []
    waiting: list[int] = []
    stirring = tokens.places(_STIRRING)
    at, count = 0, len(stirring)
    for number, sentence in enumerate(sentences):
        first, last = sentence.first, sentence.last
        while at < count and stirring[at] < first:
            at += 1
        begin = at
        while at < count and stirring[at] < last:
            at += 1
        if sentence.role == "caption":  # it stands beside the story, and who speaks in it does not go on in the body
            told.append(speakers.aside(tokens, first, last, stirring[begin:at]))
            continue
        here = speakers.told(tokens, first, last, stirring[begin:at])
        told.append(here)
        if here and waiting and not here[0].guessed:
            for k in waiting:
                told[k] = [Said(sentences[k].first, sentences[k].last, sentences[k].first, here[0].name)]
        goes_on = speakers.runs_on and (not here or here[0].guessed)
        if goes_on or waiting:
            waiting = [*waiting, number] if goes_on else []
    return told


def _is_its_paper(tokens: Tokens, first: int, said: Said) -> bool:
    """True for *its annual report states*: what speaks is the paper named before the verb, of whoever spoke before."""
    if said.at <= first or not said.name.endswith(tokens.low[said.at - 1]):
        return False
    return not _OWNERS.isdisjoint(tokens.low[max(first, said.at - 4) : said.at])


def is_institution(voice: str) -> bool:
    """True for the name of a body: no person, of whom *he* or *she* could speak."""
    words = [word.lower() for word in voice.split()]
    if not _PERSONAL.isdisjoint(words):
        return False
    if singular(words[-1]) in SOURCES and singular(words[-1]) != words[-1]:
        return True  # "Deputies complained ... he said"
    return voice.lower() == voice or singular(words[-1]) in INSTITUTIONS or words[-1] in INSTITUTIONS or voice.split()[0].isupper()
