"""What counts as what: nouns that name one thing, nouns inside others, states of the counted and labels with several senses."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import Literal, TypeAlias
from collections.abc import Mapping

import attrs

Standing: TypeAlias = Literal["same", "inside", "holds", "apart", "unknown"]

_IRREGULAR = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "lives": "life", "servicemen": "serviceman",
    "servicewomen": "servicewoman", "policemen": "policeman", "firemen": "fireman", "feet": "foot", "mice": "mouse", "teeth": "tooth",
    "wives": "wife", "knives": "knife", "halves": "half", "buses": "bus", "species": "species", "series": "series", "aircraft": "aircraft",
    "crises": "crisis", "bases": "base", "houses": "house", "horses": "horse", "nurses": "nurse", "courses": "course", "cases": "case",
    "judges": "judge", "causes": "cause", "purchases": "purchase", "licences": "licence", "offences": "offence", "losses": "losses",
}  # fmt: skip


def singular(noun: str) -> str:
    """*noun* (lower case) in the singular: ``soldiers`` gives ``soldier``, ``people`` gives ``person``."""
    head, _, last = noun.rpartition(" ")
    return f"{head} {_one(last)}" if head else _one(last)


def _one(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-1]
    return word


@attrs.frozen
class Taxonomy:
    """The tables of one taxonomy file, ready to be asked."""

    states: Mapping[str, frozenset[str]]
    state_of: Mapping[str, str]
    senses: Mapping[str, tuple[str, ...]]
    label_of: Mapping[str, str]
    noun_of: Mapping[str, str]
    inside: Mapping[str, str]

    def noun(self, written: str) -> str:
        """The noun that stands for *written* and all its synonyms; its singular when the table does not know it."""
        one = singular(written.lower())
        return self.noun_of.get(one, one)

    def state(self, word: str) -> str:
        """The plain state or the ambiguous label that *word* names, or ``""``."""
        return self.state_of.get(word) or self.label_of.get(word, "")

    def nouns(self, a: str, b: str) -> Standing:
        """How the noun *a* stands to *b*; nouns of which the table knows nothing are unknown to each other."""
        if a == b:
            return "same"
        if b in self._above(a):
            return "inside"
        if a in self._above(b):
            return "holds"
        return "unknown"

    def _above(self, noun: str) -> tuple[str, ...]:
        found: list[str] = []
        while noun in self.inside and self.inside[noun] not in found:
            noun = self.inside[noun]
            found.append(noun)
        return tuple(found)

    def what(self, a: str, b: str) -> Standing:
        """How the state *a* stands to *b*: by their outcomes where both are plain, else same or unknown."""
        if a == b:
            return "same"
        left, right = self.states.get(a), self.states.get(b)
        if left is None or right is None:
            return "unknown"
        if left < right:
            return "inside"
        if right < left:
            return "holds"
        return "unknown" if left & right else "apart"

    def may_mean(self, label: str, state: str) -> bool:
        """True when *state* is one of the senses of the ambiguous *label*."""
        return state in self.senses.get(label, ())


@cache
def taxonomy() -> Taxonomy:
    """The taxonomy that ships with the library."""
    import tomllib

    return build(tomllib.loads(resources.files("claimcheck.claims").joinpath("taxonomy.toml").read_text("utf-8")))


def build(tables: Mapping[str, Mapping[str, list[str]]]) -> Taxonomy:
    """The taxonomy of parsed *tables*."""

    def flat(name: str) -> dict[str, str]:
        return {word: key for key, words in tables.get(name, {}).items() for word in words}

    return Taxonomy(
        states={k: frozenset(v) for k, v in tables["states"].items()},
        state_of=flat("state-words"),
        senses={k: tuple(v) for k, v in tables["labels"].items()},
        label_of=flat("label-words"),
        noun_of=flat("nouns"),
        inside={k: str(v) for k, v in tables["inside"].items()},
    )
