"""What happened to the counted: the state or label that a figure's own clause gives it, from its noun, its verb or its subject."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from claimcheck.claims.taxonomy import Taxonomy, taxonomy
from claimcheck.reading.plurals import is_plural
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.calendar import WEEKDAYS
from claimcheck.reading.words.nouns import DETERMINERS
from claimcheck.reading.words.numbers import SMALL, TENS
from claimcheck.reading.words.voices import BEING, SPEAKING

_AUXILIARIES = frozenset(
    "being were was are is been be have has had having also reportedly already all then later since who that which could may might "
    "will would to there more still now yet remain remained remains".split()
)
_MOST = 4  # auxiliaries in a row
_STOPS = frozenset((".", ";"))
_THEM = frozenset("them us you whom these those which".split())
_CLOSING = frozenset(("’", "”", '"'))
_JOINS = frozenset(("and", "or"))
_TO_BE = ["to", "be"]
_NOT_YET = frozenset("still yet remain remains remained".split())
# Verbs whose past form does not end in -ed, by their past form; the value is what they are called.
IRREGULAR = {
    "sold": "sold", "built": "built", "lost": "lost", "won": "won", "shot": "shot", "sent": "sent", "taken": "taken", "made": "made",
    "born": "born", "found": "found", "cut": "cut", "hit": "hit", "laid": "laid", "sunk": "sunk", "sank": "sunk", "blown": "blown up",
    "left": "left", "held": "held", "bought": "bought", "caught": "caught", "paid": "paid", "spent": "spent", "given": "given",
    "driven": "driven", "drawn": "drawn", "grown": "grown", "known": "known", "seen": "seen", "stolen": "stolen", "struck": "struck",
    "brought": "brought", "kept": "kept", "begun": "begun", "broken": "broken", "chosen": "chosen", "fled": "fled", "put": "put",
    "shut": "shut",
}  # fmt: skip
_NOT_PARTICIPLES = frozenset(
    "averaged estimated hundred united armed red bed combined adjusted alleged accumulated sacred kindred naked watershed bloodshed".split()
)
_IN_EED = ("seed", "ceed", "need", "peed", "feed", "breed", "weed", "heed", "bleed", "steed", "deed")  # rapeseed, exceed, knotweed


def participle(word: str, table: Taxonomy) -> str:
    """The state that *word* names as a verb form (``killed``, ``died``, ``hired``, ``hiring``), or ``""``."""
    known = table.state(word)
    if known:
        return known
    if word in IRREGULAR:
        return IRREGULAR[word]
    if len(word) > 4 and word.endswith("ed") and word not in _NOT_PARTICIPLES and not word.endswith(_IN_EED):
        return word
    return ""


@lru_cache(maxsize=4096)
def leads(word: str) -> bool:
    """True where *word*, right behind a figure, may lead to the state that `after` or `is_anothers` finds: as few words do."""
    return word in _LEADING or word[-2:] == "ed" or word in taxonomy().named


@lru_cache(maxsize=4096)
def governs(word: str) -> bool:
    """True where *word*, right before a figure, may be of the verb that `before` finds: as few words are."""
    return word in _GOVERNING or word[-2:] == "ed" or word in taxonomy().named


@lru_cache(maxsize=4096)
def parts(word: str) -> bool:
    """True where *word*, right behind a figure, may part it from the verb that `far_behind` finds."""
    return word in _PARTING or word[-3:] == "ing"


def after(tokens: Tokens, i: int, last: int, table: Taxonomy) -> str:
    """The state given by the words from token *i*: ``soldiers [being killed]``, ``people [killed or wounded]``, ``troops [dying]``."""
    low = tokens.low
    if i < last and low[i] in _CLOSING:
        i += 1  # "‘about to suffer 700,000’ killed or wounded"
    if i + 1 < last and low[i] == "of" and low[i + 1] in _THEM:
        i += 2  # "40 of them were killed"
    stop = i + _MOST
    while i < last and low[i] in _AUXILIARIES and i < stop:
        i += 1
    if i >= last:
        return ""
    word = low[i]
    if word not in table.named and word[-2:] != "ed" and word not in IRREGULAR:
        return ""  # as nearly all words are
    if low[i - 2 : i] == _TO_BE and low[i - 3] in _NOT_YET:
        return ""  # "12 seats still to be filled"
    if word in _HELD_FOR and (fate := _fate(tokens, i + 1, last, table)):
        return fate
    if low[i : i + 2] == _SHOT_DOWN:
        return " ".join(_SHOT_DOWN)
    first = participle(word, table)
    return joined(tokens, i, last, first, table) if first else ""


def of_noun(tokens: Tokens, last: int, bounds: tuple[int, int], what: str, table: Taxonomy) -> str:
    """The state of a noun that tells *what* by itself: the number ends before token *last*, its phrase and its reach at *bounds*.

    ``12 [dead and wounded]``; of those hurt some may have died since: ``two of the injured [died]``.
    """
    end, stop = bounds
    if tokens.low[last] == "of" and after(tokens, end, stop, table) == _KILLED:
        return _KILLED
    return joined(tokens, end - 1, stop, what, table)


_KILLED = "killed"


def is_anothers(tokens: Tokens, begin: int, i: int) -> bool:
    """True where the verb at token *i* is that of a subject ahead: *crews from 12 stations [spent] a day*, *a ship with 40 men [sank]*.

    The figure, which begins at token *begin*, then only tells of the subject. Not so in *at 12 stations closed in May*.
    """
    low = tokens.low
    if begin < _SUBJECT or low[begin - 1] not in TELLING_OF or not low[begin - 2][0].isalpha() or i + 1 >= len(low):
        return False
    if low[i] in BEING:
        return low[begin - 1] in _PLACED and low[i] in _PLURALLY and is_plural(low[begin - 2])
    return low[i] in _INTRANSITIVE or ((low[i][-2:] == "ed" or low[i] in IRREGULAR) and (_is_object(tokens, i + 1) or low[i + 1] == "that"))


_INTRANSITIVE = frozenset(
    "capsized sank crashed collapsed derailed collided overturned disappeared vanished exploded erupted died fled arrived departed "
    "landed".split()
)
# Behind a figure these may lead to what is told of it, besides the words of states and those in -ed.
_LEADING = _CLOSING | {"of"} | _AUXILIARIES | IRREGULAR.keys() | BEING | _INTRANSITIVE
_SUBJECT = 2  # tokens: a subject and what ties the figure to it
_PLACED = frozenset("at from in across".split())
TELLING_OF = _PLACED | frozenset("with involving carrying between among covering by".split())
_PLURALLY = frozenset(("were", "are"))


# What stands behind a length or a time and makes it tell where or when: "attacked 81km from the finish".
OFF = frozenset(
    "from off away ahead behind inland offshore upstream downstream outside north south east west northeast northwest southeast southwest "
    "after before later earlier apart".split()
)

_HELD_FOR = frozenset("found feared confirmed presumed reported pronounced declared listed believed thought".split())
_FATES = frozenset("dead missing killed injured wounded hurt captured".split())
_SHOT_DOWN = ["shot", "down"]


def _fate(tokens: Tokens, i: int, last: int, table: Taxonomy) -> str:
    """The state behind a verb of holding for: ``78 were confirmed [dead]``, ``40 are listed [as missing]``."""
    i += tokens.low[i : i + 1] == ["as"]
    return table.state(tokens.low[i]) if i < last and tokens.low[i] in _FATES else ""


# What is fired at someone is not dismissed, what does not fly is not shot down, and money that is saved is not rescued.
_ARMS = frozenset(
    "rocket missile shot round shell drone bullet salvo volley flare torpedo mortar grenade warhead projectile canister bomb".split()
)
_FLYING = frozenset("drone missile rocket aircraft plane jet helicopter balloon shell projectile bomber fighter warplane airliner".split())


OF_THINGS = frozenset(("losses", "dismissed", "shot down", "rescued", "built"))
_FOR_POINTS = frozenset("ace birdie shutout eagle bogey strikeout".split())
# What is completed and was not built.
_DONE = frozenset(
    "pass lap course round match game test degree marathon race walk swim stage dive flight trip orbit mission sortie survey interview "
    "form questionnaire deal sale purchase transaction merger takeover acquisition application order review inspection trial treatment "
    "study dose session lesson shift project task".split()
)


def of_thing(what: str, noun: str, unit: str, words: Sequence[str]) -> str:
    """*what* is said of so many of *noun*, or of so much in *unit*, in the sense that it has there among these *words*."""
    if what == "dismissed" and (noun in _ARMS or noun in _FOR_POINTS):
        return "fired"
    if what == "built" and noun in _DONE and "completed" in words:
        return "completed"
    if what == "shot down" and "intercepted" in words and ((noun and noun not in _FLYING) or unit):
        return "intercepted"
    if what == "losses":
        if _LIVES.isdisjoint(words) and _JOBS.isdisjoint(words):
            return "killed" if noun == "life" else what
        lost = [w for k, a in enumerate(words) if a in _LOSE for w in words[k + 1 : k + 3]]
        if noun == "life" or not _LIVES.isdisjoint(lost):
            return "killed"  # "48 lost their lives"
        return what if _JOBS.isdisjoint(lost) else "dismissed"  # "350 to lose jobs"
    return "saved" if what == "rescued" and unit else what


_LOSE, _LIVES = frozenset("lose loses lost losing".split()), frozenset(("life", "lives"))
_JOBS = frozenset("job jobs post posts position positions livelihood livelihoods".split())


def far_behind(tokens: Tokens, bounds: tuple[int, int], last: int, table: Taxonomy) -> str:
    """The state of a subject at *bounds* that stands apart from its verb, or ``""``; *last* is where its sentence ends.

    A word that `parts` them stands right behind it.

    ``30 people, including five soldiers, [were killed]``, ``12 men in a convoy near Mopti [were killed]``, ``40 – or more – [died]``.
    """
    begin, end = bounds
    low = tokens.low
    if end + 1 >= last or not tokens.holds(_FINITE, end, last) or not _opens_subject(tokens, begin):
        return ""
    some = begin > 0 and low[begin - 1] in _AMONG
    if low[end] in _ASIDE_MARKS or some:
        verb = _behind_aside(tokens, end, last, some)
    else:
        who = low[end] == "who"
        doing = who and (low[end + 1] in BEING or low[end + 1] in _HAVING)  # "who were waiting"
        verb = _behind_phrase(tokens, end + 1 + who + doing, last)
    if not verb:
        return ""
    if low[verb] in _FALLING:
        return participle(low[verb], table)
    k = verb + (low[verb] in _HAVING)
    return participle(low[k], table) if low[k] in _FALLING else after(tokens, verb, last, table)


def _opens_subject(tokens: Tokens, begin: int) -> bool:
    """True where what begins at token *begin* may be a subject: no verb or preposition governs it."""
    low, k = tokens.low, begin - 1
    while k >= 0 and low[k] in _ALL:
        k -= 1
    if k < 0:
        return True
    word = low[k]
    if word in _BEFORE_SUBJECT or not word[0].isalnum():
        return True
    if word == "of" and k > 1 and low[k - 1] == "total":
        return True  # "a total of 40 people from six countries were rescued"
    return tokens.breaks(k + 1)


def _behind_aside(tokens: Tokens, k: int, last: int, some: bool) -> int:
    """The verb behind the aside that the mark at token *k* opens, or 0; where *some* are told in it, behind the mark that closes it."""
    low = tokens.low
    marks = (",",) if some else _CLOSED_BY[low[k]]
    for j in range(k + (not some), min(last - 1, k + _FAR)):
        word = low[j]
        if word in marks and _is_finite(tokens, j + 1, last):
            return j + 1
        if word in _ENDS or (j == k + 1 and not some and low[k] == "," and word not in _ASIDES):
            return 0
    return 0


def _behind_phrase(tokens: Tokens, k: int, last: int) -> int:
    """The verb behind what tells where or of whom the subject is, from token *k* on, or 0 where a clause or another verb comes first."""
    low = tokens.low
    for j in range(k, min(last - 1, k + _FAR)):
        word = low[j]
        if word not in _TURNING and word[-2:] != "ed":
            continue
        if word in _FINITE and _is_finite(tokens, j, last):
            return j if j > k else 0
        if word in _ASIDE_MARKS and tokens.spaced(j + 1):
            return _behind_aside(tokens, j, last, False)  # "12 men from Lagos, including two boys, were killed"
        if word == "and" and _is_object(tokens, j + 1) and low[j + 2] in _IN_PHRASE:
            continue  # "seven on the bus and three on the street were killed"
        if word in _CLAUSES or word in BEING or word in _ENDS or (word[-2:] == "ed" and participle(word, _NO_TABLE)):
            return 0
    return 0


def _is_finite(tokens: Tokens, k: int, last: int) -> bool:
    """True where token *k* is the verb of more than one: *were*, *have been*, *died*; not *had killed*, which has an object."""
    low = tokens.low
    if k + 1 >= last:
        return low[k] in _FALLING
    if low[k] in _HAVING:
        return low[k + 1] == "been" or low[k + 1] in _FALLING
    return low[k] in _PLURALLY or low[k] in _FALLING


_FAR = 25  # tokens between a subject and its verb
_ASIDE_MARKS = frozenset(", – — ( -".split())
_CLOSED_BY = {",": (",",), "–": ("–",), "—": ("—",), "(": (")",), "-": ("-",)}
_IN_PHRASE = frozenset("in on at from of with aboard inside near across between around outside including among aged".split())
_PARTING = _ASIDE_MARKS | _IN_PHRASE | {"and", "who"}
_AMONG = frozenset(("including", "them", "whom"))
_ASIDES = frozenset(
    "including among most mostly many all some both half nearly almost mainly who from aged along largely whose or the a at in two three "
    "four five six".split()
)
_ENDS = frozenset('. ; : “ ” "'.split())
_CLAUSES = frozenset("who which that whom whose when while as after before and but or because where if since until , ( ) – —".split())
_ALL = frozenset("all the another both these those other".split())
_OPENING = frozenset("and but that while when after as because where whereas which whom including them if before although though".split())
_BEFORE_SUBJECT = _OPENING | WEEKDAYS.keys() | SPEAKING
_HAVING = frozenset(("have", "had"))
_FALLING = frozenset("died perished drowned survived escaped fled resigned deserted surrendered".split())  # these have no object
_FINITE = _HAVING | _PLURALLY | _FALLING
# Behind a subject nothing else bears on where its verb is, but verbs in -ed.
_TURNING = _FINITE | _ASIDE_MARKS | _CLAUSES | BEING | _ENDS | {"and"}
_NO_TABLE = Taxonomy()


_BETWEEN = frozenset("a the all both another further as many least at some its his her their".split())  # a verb and the figure behind it


def before(tokens: Tokens, i: int, first: int, table: Taxonomy) -> str:
    """The state given by the verb just before token *i*: ``killed [14 men]``, ``lost [more than 710,000 troops]``, ``injuring [170]``."""
    back = i - 1
    while (
        back >= first and tokens.low[back] in _BETWEEN and not (tokens.low[back] == "at" and tokens.low[back + 1] not in ("least", "most"))
    ):
        back -= 1  # but "sales at its 500 shops"
    if back < first:
        return ""
    word = tokens.low[back]
    if word in _PLURALLY:
        return _inverted(tokens, back, first, table)
    if word == "down" and tokens.low[max(first, back - 1) : back + 1] == _SHOT_DOWN:
        return " ".join(_SHOT_DOWN)
    if word not in table.named and word[-2:] != "ed" and word not in IRREGULAR:
        return table.state(_IN_PRESENT[word]) if word in _IN_PRESENT and tokens.low[back - 1] in _BETWEEN_DEEDS else ""
    named = back > first and tokens.written(back).istitle() and tokens.written(back - 1).islower()  # "Gatwick took 4m and Stansted 2m"
    return table.state(word) or (participle(word, table) if back == i - 1 and not named else "")


def _inverted(tokens: Tokens, k: int, first: int, table: Taxonomy) -> str:
    """The state that opens a sentence whose verb is at token *k*: ``[Killed] were 12 men``, ``Among the [injured] are 14 children``."""
    low = tokens.low
    if k <= first or not (what := table.state(low[k - 1])):
        return ""
    if low[k - 1] not in _FATES and low[k - 1][-2:] != "ed":
        return ""
    opens = k - 1 == first or tokens.breaks(k - 1) or low[k - 2] in ("also", "still") or low[k - 2] in _STOPS
    return what if opens or (low[k - 2] in _THOSE and low[k - 3 : k - 2] == ["among"]) else ""


_THOSE = frozenset(("the", "those"))


# What a headline says that something does, by its past form; some are plurals as well: "treated the wounds".
_IN_PRESENT = {"wounds": "wounded", "injures": "injured", "hurts": "hurt"}
_BETWEEN_DEEDS = frozenset((",", "and", "or", ";"))
# Ahead of a figure these may be the verb that tells of it, or stand behind it, besides the words of states and those in -ed.
_GOVERNING = _BETWEEN | _PLURALLY | {"down"} | IRREGULAR.keys() | _IN_PRESENT.keys()


def joined(tokens: Tokens, i: int, last: int, first: str, table: Taxonomy) -> str:
    """The state of the words from token *i*, *first* of them: states joined by *and* or *or* are one wider state where the table has it."""
    for size in (5, 3):  # "killed, wounded or missing", "killed or wounded"
        if i + size <= last and tokens.low[i + size - 2] in _JOINS:
            wider = table.state_of.get(" ".join(tokens.low[i : i + size]).replace(" ,", ","))
            if wider and not (i + size < len(tokens) and _is_object(tokens, i + size)):
                return wider
    return first


def _is_object(tokens: Tokens, i: int) -> bool:
    """True where token *i* begins what a verb is done to: ``40 died and wounded [another] three``."""
    word = tokens.low[i]
    return word[0].isdecimal() or word in SMALL or word in TENS or word in DETERMINERS or word in ("another", "some", "many")


def subject(tokens: Tokens, i: int, first: int, table: Taxonomy) -> str:
    """The label of the subject that a figure in brackets or behind *averaged* belongs to: ``losses on Sunday (1,770 troops)``."""
    first = max(first, i - 40)
    told = tokens.among(table.named, first, i)
    if not told or tokens.among(_STOPS, told[-1], i):
        return ""
    k = told[-1]
    return table.state_of.get(" ".join(tokens.low[max(first, k - 2) : k + 1])) or table.state(tokens.low[k])
