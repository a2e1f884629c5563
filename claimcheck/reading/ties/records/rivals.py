"""Rivals: what may be a record, and what may be the earlier figure that it has to pass, whatever words tell of the two."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from claimcheck.claims.claim import Claim
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.averages.other_groups import WHERE
from claimcheck.reading.ties.common.nearby import base_unit, stem
from claimcheck.reading.ties.records.called import Told
from claimcheck.reading.ties.records.earlier import recent, since_month, year_of
from claimcheck.reading.words.calendar import FULL_MONTHS, WEEKDAYS
from claimcheck.reading.words.calendar import MONTHS as _MONTH
from claimcheck.reading.words.change import CHANGING

RACING = frozenset(
    "time ran run runs running race raced lap swam won clocked sprint hurdles meeting olympic track metres meters marathon mile freestyle "
    "backstroke breaststroke butterfly medley relay".split()
)


def is_raced(claim: Claim, words: Iterable[str]) -> bool:
    """True for a time that was raced for, of which the shorter wins: by the *words* around it, ``52.84 seconds``, ``3:22.85``."""
    written = claim.amount.written
    return not RACING.isdisjoint(words) or ":" in written or (base_unit(claim) == "second" and "." in written)


LARGER = frozenset("larger bigger greater higher heavier longer worse deadlier".split())
# What says of another figure that it is more, or less, than the one called the greatest of its class.
COMPARATIVES = {
    **dict.fromkeys("warmer hotter wetter busier sunnier windier costlier dearer deadlier".split(), 1),
    **dict.fromkeys("larger bigger greater higher heavier longer".split(), 1),
    **dict.fromkeys("colder cooler drier quieter cheaper smaller lower fewer lighter shorter".split(), -1),
}  # fmt: skip
_SAMPLES = frozenset("survey poll sample study trial panel any".split())
_BY_WHICH = ("beyond", "past", "further", "farther", "clear", "outside", "inside", "faster", "slower", "longer", "taller")
_SOME = frozenset("the them those these which whom its his her their".split())
_GRAINS = {"day": 1, "night": 1, "hour": 1, "week": 7, "weekend": 7, "month": 31, "quarter": 92, "season": 183}
_OF_MONTH = (("mean",), ("average",), ("norm",), ("total",), ("as",))
_LATELY = 3  # years within which who speaks of a first day of his own has mostly been there
_WARS = 1950  # no year behind it is before the war that words leave without a name
_BEGINNINGS = frozenset("began begin begun started opened founded formed launched created records built introduced set".split())
# What tells no thing from another.
IDLE = frozenset(
    "this with from have been were they their than when which after before most more ever since year years month week time last that "
    "said says only there about over first into also some still would could will percent cent record".split()
)


def may_be(story: Story, read: Read) -> bool:
    """True for a level that was reached; not for a margin, some of what was told, the size of a survey or the length of a race."""
    claim = read.claim
    behind = story.after(read, 2)
    sampled = _SAMPLES & set(story.before(read, 2)) and story.before(read, 1) == ["of"]
    if sampled or story.before(read, 3)[:2] == ["any", "of"]:
        return False  # "its smallest since May, according to a survey of 2,040 voters"
    if claim.kind == "count" and behind in (["to", "the"], ["against", "the"]):
        return False  # a rate of exchange: "97 to the dollar"
    if says_when(story, read):
        return False
    if claim.amount.written.lower() == "one" and story.before(read, 1) in (["in"], ["on"], ["at"], ["for"]):
        return False  # "lost so much in one session"
    if claim.kind == "measure" and story.before(read, 2) in (["in", "the"], ["over", "the"], ["at", "the"]) and behind[:1] != ["."]:
        return False  # the record "in the 100 metres butterfly"
    of_some = behind[:1] == ["of"] and claim.kind != "share" and (not read.figure.noun or behind[-1] in _SOME)
    margin = story.before(read, 2) in (["win", "by"], ["won", "by"], ["winning", "by"], ["lost", "by"], ["victory", "by"])
    parted = margin or story.before(read, 1)[-1:] in (["including"], ["among"]) or of_some or read.figure.another
    loose = bool({"more", "fewer", "less", "better", "higher", "lower", "ahead", "above", "below", "short", *_BY_WHICH} & set(behind[:1]))
    loose = loose or read.figure.kind == "vague" or (claim.kind == "share" and not claim.amount.unit)
    told = claim.modality == "stated" and not read.figure.change
    return told and not loose and not parted and claim.kind not in ("points", "score", "age", "ordinal")


_SINCE = frozenset("ago later earlier after".split())
_DATING = frozenset("first last past next previous opening closing".split())


def says_when(story: Story, read: Read) -> bool:
    """True for *100 years ago*, *four months after she left* and *in the first eleven months*, which say when something was."""
    behind, ahead = set(story.after(read, 1)), set(story.before(read, 1))
    raced = read.claim.amount.unit in ("second", "minute", "hour")  # "11 seconds after the kick-off" may be a record
    return read.claim.kind == "duration" and not raced and bool(_SINCE & behind or _DATING & ahead)


_NOT_FAR = 8  # words


def is_exception(story: Story, read: Read) -> bool:
    """True for *Only once had it cost more, the $291 paid in February*, *beat 6.91, but not the championship best of 7.24*."""
    words = set(story.tokens.low[read.sentence.first : read.first])
    if ("but", "not") in pairwise(story.before(read, _NOT_FAR)):
        return True
    return bool({"only", "except", "bar"} & words and (LARGER | {"more", "fewer", "lower", "less"}) & words)


def is_high(story: Story, read: Read) -> int:
    """-1 where the words call the earlier figure a low, 1 where a high, 0 where they do not say."""
    words = set(story.before(read, 12))
    return -1 if words & {"low", "lowest"} else 1 if words & {"high", "highest", "peak"} else 0


def of_longer_time(story: Story, read: Read, told: Told) -> bool:
    """True for a figure of a longer time than the superlative is of: the arrests of last year beside those of one night."""
    if {"whole", "entire", "altogether", "throughout", "total"} & {*story.before(read, 9), *story.after(read, 8)}:
        return True
    grain = next((_GRAINS[w] for w in story.tokens.low[told.last : told.last + 7] if w in _GRAINS), 0)
    around = (*story.before(read, 12), *story.after(read, 8))
    near = {_GRAINS.get(w, 1) for w in around if w in _GRAINS or w in ("days", "eve", "single")}
    if not near and any(w in FULL_MONTHS and around[k + 1 : k + 2] in _OF_MONTH for k, w in enumerate(around)):
        near = {_GRAINS["month"]}  # "well above the April mean"
    if grain and near:
        return max(near) > 2 * grain
    when = read.claim.when
    if any(w in WEEKDAYS for w in story.before(read, 12)):
        return False  # "On Maundy Thursday in 2019"
    return bool(grain) and read.claim.kind in ("count", "money") and when is not None and (when.days or grain) > 2 * grain


def of_another_place(story: Story, sentence: Sentence, told: Told, words: set[str]) -> bool:
    """True where *words* tell of the south, or of the old site where the superlative in *sentence* is of the new one."""
    here = story.tokens.low[sentence.first : sentence.last]
    return bool((WHERE & words) - set(here)) or ("new" in here[told.last - sentence.first :] and bool({"old", "former"} & words))


def of_change(story: Story, told: Told) -> bool:
    """True for ``the biggest monthly decline``: how much a figure fell is set against no level of it."""
    low = story.tokens.low
    behind, ahead = low[told.last : told.last + 3], low[max(0, told.first - 9) : told.first]
    subject = any(word in CHANGING and ahead[k - 1] in ("the", "that", "this") for k, word in enumerate(ahead) if k)
    if subject and {"is", "was"} & set(ahead[-3:]) and not {",", ";", "."} & set(ahead[-7:]):
        return True  # "the drop of seven points is the steepest on record"
    return any(w in CHANGING and behind[k - 1 : k] != ["to"] for k, w in enumerate(behind))


def of_another_class(story: Story, sentence: Sentence, told: Told, words: set[str]) -> bool:
    """True where *words* tell of another place than the superlative in *sentence*, or of a time or contest that is none of its class."""
    return of_another_place(story, sentence, told, words) or _of_wider_class(story, told, words)


def _of_wider_class(story: Story, told: Told, words: set[str]) -> bool:
    """True where the superlative is one of a class that a figure with *words* around it need not be in.

    ``the hottest September day`` and a day in July, ``a record for the month`` and one in May, ``a championship record`` and a race.
    """
    low = story.tokens.low
    months, named = months_of(story, told), {w for w in words if w in FULL_MONTHS}
    if months and named - months:
        return True
    behind = low[told.last : told.last + 5]
    if named and any(
        a in ("for", "of", "in") and b == "the" and c == "month" for a, b, c in zip(behind, behind[1:], behind[2:], strict=False)
    ):
        return True
    if "all-time" in words or {"all", "time"} <= words:
        return not {"previous", "until", "old", "former", "had"} & words
    called = low[told.first] == "record" and low[told.first - 2] in ("a", "new") and _is_qualifier(story, told.first - 1)
    if called and not {"had", "having", "previous", "until", "whose"} & words:
        return True  # "was a championship record. She ran 10.69 in June"
    return any(w in COMPARATIVES and COMPARATIVES[w] == told.way for w in words) and not {"than", "until", "had"} & words


def _is_qualifier(story: Story, k: int) -> bool:
    """True for the noun of *championship record*, *course record*; not for *new record*, *world record* or *her record*."""
    word = story.tokens.low[k]
    return word.isalpha() and len(word) > 3 and word not in _PLAIN_RECORDS


_BODIES = frozenset("county world national european olympic commonwealth state course league championship asian african british".split())


def of_another_body(story: Story, record: Read, rival: Read) -> bool:
    """True for *broke the club's record with 59.05 metres* beside *The county record of 66.40*: it is no record that was passed."""
    low, first = story.tokens.low, story.phrase(rival)[0]
    ahead = low[max(rival.sentence.first, first - 5) : first]
    named = next((a for a, b in pairwise(ahead) if b == "record" and a in _BODIES), "")
    told = low[record.sentence.first : record.sentence.last]
    return bool(named) and rival.sentence is not record.sentence and named not in told and "record" in told


_PLAIN_RECORDS = frozenset(
    "world club company team time another first daily weekly monthly annual yearly their with this that have been only broke break".split()
)


def months_of(story: Story, told: Told) -> set[str]:
    """The month that a superlative is of: ``the wettest May``, ``the most in any May``, ``the hottest September day``."""
    low = story.tokens.low
    behind = range(max(0, told.first - 1), told.last + 6)
    return {
        low[k]
        for k in behind
        if low[k] in FULL_MONTHS
        and story.tokens.written(k)[0].isupper()
        and (k <= told.last or low[k - 1] in ("any", "a") or (low[k - 1] == "for" and k == told.last + 1))
    }


def _later_in_the_year(story: Story, told: Told, read: Read) -> bool:
    """True for December beside *in March, the most in any month this year*: it is that of the year before."""
    here, near = story.sentence_at(told.first), {w for w in story.before(read, 12) if w in FULL_MONTHS}
    named = {w for w in story.tokens.low[here.first : here.last] if w in FULL_MONTHS} if here is not None else set()
    return len(named) == len(near) == 1 and _MONTH[near.pop()] > _MONTH[named.pop()]


def _years_ago(story: Story, read: Read) -> bool:
    """True for *two winters ago* and *a decade ago* in the clause of the figure."""
    words = (*story.before(read, 12), *story.after(read, 6))
    return any(word == "ago" and _YEARS & set(words[max(0, k - 2) : k]) for k, word in enumerate(words))


_YEARS = frozenset("year years winter winters summer summers spring springs autumn autumns season seasons decade decades".split())


def _of_other_sort(story: Story, read: Read, told: Told) -> bool:
    """True for *the lowest in a general election* beside *in the local elections of 2021*: one noun with two words for which."""
    low = story.tokens.low
    behind = (k for k in range(told.last + 1, told.last + 6) if low[k - 2] in ("a", "any", "the"))
    sorts = {stem(low[k]): low[k - 1] for k in behind if _is_sort(low[k - 1])}
    near = range(max(read.sentence.first + 1, read.first - 9, told.last + 6), min(read.sentence.last, read.last + 6))
    return any(stem(low[k]) in sorts and _is_sort(low[k - 1]) and low[k - 1] != sorts[stem(low[k])] for k in near if low[k].isalpha())


def _is_sort(word: str) -> bool:
    return len(word) > 4 and word.isalpha() and word not in _WHICHEVER and not word.endswith("s")


_WHICHEVER = frozenset("previous other former single whole entire recent which there since their these those first second third".split())


def within_reach(story: Story, read: Read, told: Told) -> bool:
    """True unless the earlier figure is of a time before the days the superlative counts from, or that cannot be told."""
    if _of_other_sort(story, read, told):
        return False
    if not told.back:
        return True
    year = year_of(story, read)
    if told.back == "of":
        if _later_in_the_year(story, told, read):
            return False
        named = {w for w in story.tokens.low[read.sentence.first : read.sentence.last] if w.isdecimal() and len(w) == 4}
        return not named and "last" not in story.before(read, 12) and not _years_ago(story, read)
    low = story.tokens.low
    month = next((low[k + 1] for k in range(told.first, told.first + 12) if low[k] == "since"), "") if told.back == "since" else ""
    if month in FULL_MONTHS and not since_month(story, read, month):
        return False
    if told.since is None and told.back == "for":
        return "last" in story.before(read, 12) or "last" in story.after(read, 8)  # "in ten years", with no day of publication
    if told.since is None:
        opened = low[read.sentence.first : read.sentence.first + 2]
        if "war" in low[told.last : told.last + 12] and year is not None and opened == ["in", str(year)]:
            return told.back == "since" and year > _WARS  # "the lowest since the war. In 2001 it was 59.4"
        if month not in FULL_MONTHS and story.published is not None and year is not None and story.published.year - year < _LATELY:
            return told.back == "since"  # "the lowest since I joined ... There were 79 in 2024"
        return told.back == "since" and (bool(_BEGINNINGS & set(story.tokens.low[told.last : told.last + 12])) or recent(story, read))
    return year is not None and year > told.since.year


def is_said_to_miss(story: Story, told: Told, rival: Read) -> bool:
    """True for the 61 of *the most this month, though fewer than the 61 of one day in March*: the words say that it is not passed."""
    low, first = story.tokens.low, story.phrase(rival)[0]
    behind = [w for w in low[max(rival.sentence.first, first - 4) : first] if w not in ("the", "a", "its")]
    if told.way > 0 and behind[-2:] == ["short", "of"]:
        return True
    at = next((k for k in range(first - 1, max(rival.sentence.first, first - _THAN), -1) if low[k] == "than"), -1)
    return at > 0 and low[at - 1] in (_LESS if told.way > 0 else _MORE)


CONCEDING = frozenset("though although".split())  # what behind them passes a record does not belong to its list
_THAN = 12  # tokens
_LESS = frozenset("fewer less lower smaller shorter lighter".split())
_MORE = frozenset("more higher greater bigger longer heavier".split())
