"""What counts as what: nouns that name one thing, nouns inside others, states of the counted, labels with several senses, places."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

import attrs

from claimcheck.errors import ClaimError, InputError
from claimcheck.values.amount import Amount

Standing: TypeAlias = Literal["same", "inside", "holds", "apart", "unknown"]
Tables: TypeAlias = Mapping[str, Mapping[str, object]]

TABLES = ("states", "state-words", "labels", "label-words", "nouns", "inside", "kinds", "apart", "places", "known")

_IRREGULAR = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "lives": "life", "servicemen": "serviceman",
    "servicewomen": "servicewoman", "policemen": "policeman", "firemen": "fireman", "feet": "foot", "mice": "mouse", "teeth": "tooth",
    "wives": "wife", "knives": "knife", "halves": "half", "buses": "bus", "species": "species", "series": "series", "aircraft": "aircraft",
    "crises": "crisis", "bases": "base", "houses": "house", "horses": "horse", "nurses": "nurse", "courses": "course", "cases": "case",
    "judges": "judge", "causes": "cause", "purchases": "purchase", "licences": "licence", "offences": "offence", "losses": "losses",
    "schoolchildren": "schoolchild", "thieves": "thief", "wolves": "wolf", "calves": "calf", "midwives": "midwife",
    "housewives": "housewife",
    "oxen": "ox", "geese": "goose", "passers-by": "passer-by", "passersby": "passerby", "grandchildren": "grandchild", "movies": "movie",
    "canoes": "canoe", "shoes": "shoe", "toes": "toe", "horseshoes": "horseshoe", "loaves": "loaf",
    "leaves": "leaf", "shelves": "shelf", "taxis": "taxi", "drives": "drive", "caves": "cave", "graves": "grave",
    "axes": "axe", "universities": "university", "mps": "mp", "pcs": "pc", "gps": "gp", "evs": "ev", "tvs": "tv", "cds": "cd",
    "rbis": "rbi",
}  # fmt: skip

_MEN = frozenset("specimen regimen abdomen acumen cyclamen stamen ramen dolmen".split())


# What ends in a silent e where most plurals of its ending add one.
_IN_E = frozenset("avalanche tranche cache headache toothache ache niche creche moustache quiche foe hoe oboe pickaxe".split())
_IN_IE = frozenset(
    "aussie auntie beanie birdie bookie brasserie brownie budgie cabbie caddie calorie collie cookie coterie eyrie foodie freebie genie "
    "ghillie goalie groupie hippie hoagie hoodie junkie laddie lassie magpie menagerie necktie newbie oldie patisserie pinkie pixie "
    "potpie prairie quickie reverie roadie rookie rotisserie selfie smoothie sortie sweetie talkie techie townie veggie walkie yuppie "
    "zombie".split()
)
_USES = frozenset("use abuse excuse fuse muse ruse reuse accuse refuse recluse misuse".split())
_IN_S = frozenset("gas bias atlas canvas alias lens iris".split())


@lru_cache(maxsize=8192)
def singular(noun: str) -> str:
    """*noun* (lower case) in the singular: ``soldiers`` gives ``soldier``, ``people`` gives ``person``."""
    head, _, last = noun.rpartition(" ")
    return f"{head} {_one(last)}" if head else _one(last)


def _one(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("men") and len(word) > 5 and word not in _MEN:
        return word[:-2] + "an"  # boatmen, horsewomen
    if word.endswith("people") and len(word) > 6:
        return word[:-6] + "person"
    if word.endswith("ies") and len(word) > 4 and word[:-1] in _IN_IE:
        return word[:-1]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word[:-1] in _IN_E:
        return word[:-1]
    if word.endswith("uses") and word[-5:-4] not in ("a", "o", "") and word[:-1] not in _USES:
        return word[:-2]  # viruses, bonuses
    if word[:-2] in _IN_S:
        return word[:-2]
    if word.endswith("zzes"):
        return word[:-3]  # quizzes
    if word.endswith(("sses", "shes", "ches", "xes", "tzes", "oes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-1]
    return word


class Known(NamedTuple):
    """What is known from outside a story of so many in each *noun*, and who says so."""

    noun: str
    amount: Amount
    source: str


@attrs.frozen
class Taxonomy:
    """The tables of one taxonomy, ready to be asked; `taxonomy` and `build` make one, `extended` and `with_places` a wider one.

    *states* are sets of outcomes by name, *senses* the states that a label may mean, the usual one first. *inside* and *places* give what
    a noun or a place (lower case) lies in directly. *apart* are groups of nouns of which no two are ever one.
    Raises ClaimError for a cycle, a sense that is no state, and a state or label without any.
    """

    states: Mapping[str, frozenset[str]] = attrs.field(factory=dict)
    state_of: Mapping[str, str] = attrs.field(factory=dict)
    senses: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    label_of: Mapping[str, str] = attrs.field(factory=dict)
    noun_of: Mapping[str, str] = attrs.field(factory=dict)
    inside: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    apart: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    places: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    known: Mapping[str, Known] = attrs.field(factory=dict)
    _named: Mapping[str, str] = attrs.field(init=False, repr=False, eq=False)
    named: frozenset[str] = attrs.field(init=False, repr=False, eq=False)  # every word that names a state or a label

    @_named.default
    def _states_and_labels(self) -> Mapping[str, str]:
        return {**self.label_of, **self.state_of}

    @named.default
    def _words_of_states(self) -> frozenset[str]:
        return frozenset(self._named)

    def __attrs_post_init__(self) -> None:
        _refuse_cycle(self.inside, "noun")
        _refuse_cycle(self.places, "place")
        for label, senses in self.senses.items():
            wrong = next((s for s in senses if s not in self.states), None)
            if wrong is not None or not senses:
                raise ClaimError(f"{wrong!r} is no state, yet the label {label!r} means it", help="one of " + ", ".join(self.states))
        for table, names, what in ((self.state_of, self.states, "state"), (self.label_of, self.senses, "label")):
            for word, name in table.items():
                if name not in names:
                    raise ClaimError(f"{word!r} names {name!r}, which is no {what}", help="one of " + ", ".join(names))

    # ---- words ----

    def noun(self, written: str) -> str:
        """The noun that stands for *written* and all its synonyms; its singular when the table does not know it."""
        one = singular(written.lower())
        return self.noun_of.get(one, one)

    def state(self, word: str) -> str:
        """The plain state or the ambiguous label that *word* names, or ``""``."""
        return self._named.get(word, "")

    # ---- standings ----

    def nouns(self, a: str, b: str) -> Standing:
        """How the noun *a* stands to *b*; nouns of which the table knows nothing are unknown to each other."""
        a, b = self.noun_of.get(a, a), self.noun_of.get(b, b)
        if a == b:
            return "same"
        mine, yours = self.nouns_above(a), self.nouns_above(b)
        if b in mine:
            return "inside"
        if a in yours:
            return "holds"
        left, right = {a, *mine}, {b, *yours}
        return "apart" if any(_parted(group, left, right) for group in self.apart.values()) else "unknown"

    def nouns_above(self, noun: str) -> tuple[str, ...]:
        """Every noun that *noun* lies inside, the nearest first; a word of the shape of ``boatman`` or ``harpist`` is a person."""
        above = _above(self.inside, noun)
        if above or not self.inside:
            return above
        last = noun.rpartition(" ")[2].rpartition("-")[2]
        if last != noun and (last in self.inside or last == "person" or _is_personal(last)):
            return (last, *self.nouns_above(last))
        return ("person",) if _is_personal(noun) else ()

    def where(self, a: str, b: str) -> Standing:
        """How the place *a* stands to *b*; places that no table nests are unknown to each other."""
        a, b = a.lower(), b.lower()
        if a == b:
            return "same"
        return "inside" if b in _above(self.places, a) else "holds" if a in _above(self.places, b) else "unknown"

    def places_above(self, place: str) -> tuple[str, ...]:
        """Every place that *place* lies in, the nearest first."""
        return _above(self.places, place.lower())

    def what(self, a: str, b: str) -> Standing:
        """How the state or label *a* stands to *b* under every sense of both; unknown when that hangs on the sense."""
        if a == b:
            return "same"
        found = {_outcomes(left, right) for left in self.readings(a) for right in self.readings(b)}
        if found <= {"same"} or len(found) == 1:
            return found.pop() if found else "unknown"
        return "inside" if found <= {"same", "inside"} else "holds" if found <= {"same", "holds"} else "unknown"

    def readings(self, what: str) -> tuple[frozenset[str], ...]:
        """The sets of outcomes that *what* may mean, the usual one first: one for a plain state, none for a word not in the tables."""
        senses = self.senses.get(what, (what,))
        return tuple(self.states[sense] for sense in senses if sense in self.states)

    def usual(self, what: str) -> str:
        """The plain state that *what* usually means: itself, or the first sense of a label."""
        return self.senses.get(what, (what,))[0]

    def states_above(self, what: str) -> tuple[str, ...]:
        """Every state and label that *what* lies inside under every sense, in the order of the table."""
        return tuple(other for other in (*self.states, *self.senses) if self.what(what, other) == "inside")

    def may_mean(self, label: str, state: str) -> bool:
        """True when *state* is one of the senses of the ambiguous *label*."""
        return state in self.senses.get(label, ())

    # ---- wider tables ----

    def extended(self, tables: Tables) -> Taxonomy:
        """This taxonomy with the rows of *tables*, which replace its own rows of the same name."""
        return build(tables, self)

    def with_places(self, places: Mapping[str, object]) -> Taxonomy:
        """This taxonomy with *places*: each place by what it lies in, ``{"Kursk": "Russia"}``."""
        return self.extended({"places": places}) if places else self


_PERSONAL = ("man", "woman", "ologist", "ician", "goer", "worker", "keeper", "monger", "smith", "wright", "herd", "mate", "ographer")
_NO_PERSON = frozenset("talisman ottoman caiman climate primate estimate ultimate intimate casemate automate cremate".split())


def _is_personal(word: str) -> bool:
    """True for a word whose ending names people by what they do."""
    return len(word) > 5 and word.endswith(_PERSONAL) and word not in _NO_PERSON


def _parted(group: tuple[str, ...], left: set[str], right: set[str]) -> bool:
    mine, yours = left & set(group), right & set(group)
    return bool(mine) and bool(yours) and not mine & yours


def _outcomes(left: frozenset[str], right: frozenset[str]) -> Standing:
    if left == right:
        return "same"
    if left < right:
        return "inside"
    if right < left:
        return "holds"
    return "unknown" if left & right else "apart"


def _above(inside: Mapping[str, tuple[str, ...]], name: str) -> tuple[str, ...]:
    found: dict[str, None] = {}
    queue = list(inside.get(name, ()))
    for above in queue:
        if above not in found:
            found[above] = None
            queue += inside.get(above, ())
    return tuple(found)


def _refuse_cycle(inside: Mapping[str, tuple[str, ...]], what: str) -> None:
    try:
        TopologicalSorter(inside).prepare()
    except CycleError as error:
        ring = error.args[1][:0:-1]
        first = ring.index(min(ring))
        told = " in ".join(repr(name) for name in (*ring[first:], *ring[:first], min(ring)))
        raise ClaimError(f"a {what} lies inside itself: {told}", help="take one of these lines out of the taxonomy") from None


# ---- from files ------------------------------------------------------------------------------------------------------


@cache
def _shipped() -> Taxonomy:
    import tomllib
    from pkgutil import get_data  # importlib.resources brings archives and temporary files along

    shipped = get_data("claimcheck.claims", "taxonomy.toml")
    assert shipped is not None, "a loader that reads modules reads what lies beside them"
    return build(tomllib.loads(shipped.decode("utf-8")))


def taxonomy(path: str | Path | None = None) -> Taxonomy:
    """The taxonomy that ships with the library, with the rows of the TOML file *path* on top of it.

    A file that says ``replace = true`` stands alone. Raises InputError for a file that cannot be read or is no TOML, ClaimError
    for tables that are unknown, malformed or cyclic.
    """
    if path is None:
        return _shipped()
    import tomllib

    try:
        tables = tomllib.loads(Path(path).read_text("utf-8"))
    except OSError as error:
        raise InputError(f"cannot read the taxonomy {path}: {error.strerror}", help="give the path of a TOML file") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(f"the taxonomy {path} is no TOML: {error}", help="tables like [inside] with lines like frigate = 'ship'") from None
    alone = tables.pop("replace", False)
    if not isinstance(alone, bool):
        raise ClaimError(f"replace is {alone!r} in the taxonomy {path}", help="true or false")
    return build(tables, Taxonomy() if alone else _shipped())


def build(tables: Tables, base: Taxonomy | None = None) -> Taxonomy:
    """The taxonomy of parsed *tables*, on top of *base*. Raises ClaimError for a table or a row that is not understood."""
    for name, rows in tables.items():
        if name not in TABLES or not isinstance(rows, Mapping):
            raise ClaimError(f"the taxonomy has no table {name!r}", help="one of " + ", ".join(TABLES))
    base = base or Taxonomy()
    listed = {name: {str(key): _words(name, key, row) for key, row in tables.get(name, {}).items()} for name in TABLES if name != "known"}
    places = {place.lower(): tuple(p.lower() for p in above) for place, above in listed["places"].items()}
    return Taxonomy(
        states={**base.states, **{k: frozenset(v) for k, v in listed["states"].items()}},
        state_of={**base.state_of, **_by_word(listed["state-words"])},
        senses={**base.senses, **listed["labels"]},
        label_of={**base.label_of, **_by_word(listed["label-words"])},
        noun_of={**base.noun_of, **_by_word(listed["nouns"])},
        inside={**base.inside, **_by_kind(listed["kinds"], listed["inside"])},
        apart={**base.apart, **listed["apart"]},
        places={**base.places, **places},
        known={**base.known, **{str(noun): _known(str(noun), row) for noun, row in tables.get("known", {}).items()}},
    )


def _words(table: str, key: object, row: object) -> tuple[str, ...]:
    words = [row] if isinstance(row, str) else row
    if not isinstance(words, (list, tuple)) or not words or not all(isinstance(w, str) and w for w in words):
        raise ClaimError(f"[{table}] gives {key!r} as {row!r}", help="a word in quotation marks, or a list of them")
    return tuple(words)


def _by_kind(kinds: Mapping[str, Iterable[str]], inside: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """What each noun lies inside: the kinds that list it, where no row of *inside* says it."""
    found: dict[str, tuple[str, ...]] = {}
    for kind, nouns in kinds.items():
        for noun in nouns:
            found[noun] = (*found.get(noun, ()), kind)
    return {**found, **inside}


def _by_word(rows: Mapping[str, Iterable[str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, words in rows.items():
        for word in words:
            if found.setdefault(word, name) != name:
                raise ClaimError(f"the taxonomy names {found[word]!r} and {name!r} both with {word!r}", help="give the word to one of them")
    return found


def _known(noun: str, row: object) -> Known:
    from claimcheck.values.written import amount

    if not isinstance(row, Mapping) or set(row) != {"value", "source"} or not all(isinstance(v, str) and v for v in row.values()):
        raise ClaimError(f"[known] gives {noun!r} as {row!r}", help='{ value = "7 to 11 people/vehicle", source = "who says so" }')
    return Known(noun, amount(row["value"]), row["source"])
