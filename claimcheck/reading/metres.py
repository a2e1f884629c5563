"""Metres: the bare *m* behind a number that the words around tell to be a length, and no millions."""

from __future__ import annotations

from claimcheck.reading.digits import plain
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.nouns import STOP
from claimcheck.reading.words.numbers import CONTESTS, DISTANCES, METRES
from claimcheck.values.exact import Number

_RACES = frozenset("3 5 8 10 15 20 25 50".split())
_IS_RUN = frozenset("run race fun course walk jog swim road event route charity".split())
_RAN = frozenset("ran run running runs swam walked jogged".split())
_CALLED = frozenset("the a an first her his their annual parkrun".split())
_BEHIND_RACES = frozenset(
    "had has have is was will were starts started begins takes took drew in on at and or with to from , . ; : )".split()
)
_RUNNING = frozenset("race races runner runners marathon marathons finishers jog jogging parkrun fun athletes athlete swimmers".split())
_GIVEN = frozenset("raised raise raising donated donate paid pay pays won win cost costs spent".split())


def tells_kilometres(t: Tokens, j: int) -> bool:
    """True for the k at token *j* of *the 10k is on Sunday*, *a 5K run*, *ran 15k*: a race by its length, not of *the 10k raised*."""
    low = t.low
    if t.spaced(j) or j < 1 or low[j - 1] not in _RACES:
        return False
    ahead, following = low[j - 2] if j > 1 else "", low[j + 1] if j + 1 < len(low) else "."
    if ahead in _RAN or (following in _IS_RUN and ahead not in ("$", "£", "€")):
        return True
    named = ahead in _CALLED and (j < _NAMED or low[j - 3] not in _GIVEN)
    return named and following in _BEHIND_RACES and bool(t.places(_RUNNING))


_NAMED = 3  # tokens ahead of the k: a verb, an article and the digits


# Behind one of these a bracket tells a length again: "5ft 10in (1.78m)".
_LENGTHS = frozenset("ft feet foot in inch inches yard yards mile miles cm km tall high long wide deep".split())
# Beside one of these no million is told: "a wing span of 2.1m, 30cm shy of its mother's 2.4m".
_SHORT_LENGTHS = frozenset("cm mm centimetre centimetres centimeters millimetres millimeters".split())
_BESIDE = 14  # tokens
# Beside one of these what is told is how high or far someone jumped or threw.
_LEAPS = frozenset(
    "jump jumped jumps vault vaulted javelin discus hurled leapt putter bar throw throws threw thrown leap landed sailed".split()
)
_FARTHEST, _NEAR = 120, 8  # metres that anyone has thrown; tokens
# What is measured in metres where "of" stands between: "4m of water", "300m of cable".
_STUFF = frozenset(
    "water floodwater floodwaters snow ice mud rock rubble earth soil silt sand sediment concrete peat cable cables cabling pipe "
    "pipes piping pipeline wire wiring rope fence fencing hose track railing railings tunnel wall walls hedge hedges road kerb "
    "coastline shoreline riverbank frontage scaffolding headroom visibility clearance elevation ascent descent".split()
)
# What is so many metres high, long or deep: "a 3m fence", "the 45m mast".
_THINGS = frozenset(
    "fence mast whale waterfall wave surge swell tide statue pole crane stretch boat yacht ship vessel trawler barge hole pit trench "
    "ditch crater sinkhole well shaft bridge span cliff ledge ladder platform plank crocodile shark snake python squid telescope "
    "mirror banner flag rope cable pipe barrier gate hedge dune dam chimney spire steeple turbine blade rocket boulder slab beam rod "
    "pylon column cross obelisk sculpture monument strip zone radius perimeter putt jump climb dive plunge fall drop volley free-kick "
    "runner sprinter hurdler rifle pistol corridor drain culvert ramp runway pier jetty breakwater embankment headland monolith totem "
    "flagpole fountain slide abseil springboard elevation depth height length width diameter distance track lorry truck trailer tree "
    "queue skyscraper minaret viaduct buffer plume fireball aerial antenna synchro trench fissure icicle snowdrift drift lane "
    "exclusion".split()
)
_ALSO_RISES = frozenset("surge fall drop jump swell slide climb plunge well".split())  # of numbers as well, but not of rivers
_SEAS = frozenset("waves swells seas surges drifts snowdrifts tides".split())
_DIMENSIONS = frozenset(
    "depth depths height heights length width distance altitude radius diameter elevation draught waves swells tsunami surges drifts "
    "snowdrifts flames tides plumes gusts visibility wingspan".split()
)
_SIZES = frozenset(
    "of at to up some about around from over under than reaching reached is was were nearly almost least between and - the a : , or "
    "down".split()
)
_WATERS = frozenset(
    "river rivers creek lake reservoir tide tides waves wave swell swells gauge gauges snow snowfall canal stream lagoon waters "
    "floodwater floodwaters tsunami glacier dam".split()
)
_LEVELS = frozenset(
    "peaked peak crested rose risen rise rises rising reached reach hit topped fell dropped by at to above was stood high level "
    "levels".split()
)
_SHRUNK = frozenset("thinned retreated receded subsided".split())  # so many metres, of ice and land
_MISSED = frozenset("failed failing fails attempt attempts attempted missed".split())
_DEEPEST, _SHORTEST = 30, 50  # metres of a river in flood; metres of a race
_SHOTS = frozenset(
    "kick kicks free-kick shot strike drive putt goal volley header curler effort fired scored struck shoots drilled curled unleashed "
    "netted holed birdie eagle pistol rifle penalty".split()
)
_LYING = frozenset(
    "lies lay lie lying buried dived dive diving dug drilled plunged sank sunk swam drifted waded towed carried trapped fell fallen".split()
)
_LEGS = frozenset("last final first opening closing".split())
_RACERS = frozenset("men's women's boys girls boys' girls' men women men’s women’s".split())
_JOINS = frozenset(("by", "x", "×", "and", ",", "or", "to", "-"))


def tells_metres(t: Tokens, j: int, value: Number, first: int) -> bool:
    """True where the "m" at token *j*, right behind the digits from token *first*, is metres: "a 3m fence", "62m down"."""
    following = _behind(t, j)
    if following in _SQUARE or (following == "from" and not _TIMES.isdisjoint(t.low[j + 2 : j + 5])):
        return False  # "20m sq km"; "fell 10m from a year ago"
    return _tells(t, j, value, first, following) or _is_end_of_length(t, j, first)


def _tells(t: Tokens, j: int, value: Number, first: int, following: str) -> bool:
    """True where what stands about the "m" at token *j* tells that it is metres, whatever a number joined to it is."""
    if following in ("/", "²", "³") or following in METRES or (value >= _MILLIONS and isinstance(value, int)):
        return True
    if (
        first > 2
        and t.low[first - 1] == "("
        and t.low[first - 2] in _LENGTHS
        or following == "("
        and not _LENGTHS.isdisjoint(t.low[j + 3 : j + 4])
    ):
        return True
    if not _SHORT_LENGTHS.isdisjoint(t.low[max(0, first - _BESIDE) : j + _BESIDE]) or (
        value in DISTANCES and (_is_run(t, j + 1) or (first > 0 and t.low[first - 1] in _FASTEST))
    ):
        return True
    if value < _FARTHEST and not _LEAPS.isdisjoint(t.low[max(0, first - _NEAR) : j + _NEAR]) and not _is_of_many(t, j, following):
        return True
    return _is_of_length(t, j, following, first) or _is_thing(t, following, first) or _is_told_by(t, j, value, following, first)


_MILLIONS = 1000
_TIMES = frozenset("year month week quarter earlier ago last".split())
_SQUARE = frozenset(("sq", "square", "cubic", "cu"))


def _is_end_of_length(t: Tokens, j: int, first: int) -> bool:
    """True for either end of *from 4.2m to 7.8m overnight*, *61m, from 14m deep*, where the other is told to be a length."""
    low = t.low
    k = j + 1
    k += k + 1 < len(low) and low[k] == "," and low[k + 1] in _ENDS
    if k + 2 < len(low) and low[k] in _ENDS and low[k + 2] == "m" and low[k + 1][0].isdecimal() and _is_joined(t, k + 1):
        return True
    k = first - 1
    if k < 2 or low[k] not in _ENDS:
        return False
    k -= 1 + (low[k - 1] == ",")
    return k > 1 and low[k] == "m" and low[k - 1][0].isdecimal() and _is_joined(t, k - 1)


_ENDS = frozenset(("to", "from", "and", "or", "-", "–"))


def _is_joined(t: Tokens, i: int) -> bool:
    """True where the number at token *i*, right before its "m", is told to be metres by itself."""
    read = plain(t.low[i])
    money = i > 0 and t.low[i - 1] in "$£€¥"
    behind = _behind(t, i + 1)
    return read is not None and not money and behind not in _SQUARE and not t.spaced(i + 1) and _tells(t, i + 1, read[0], i, behind)


def _is_of_many(t: Tokens, j: int, following: str) -> bool:
    """True for *a jump of 2.5m in passengers*, *bars with 3m customers*; not for *jumped 8.31m in Rome*, *in the final*."""
    if following.isalpha() and following not in STOP and is_plural(following):
        return True
    return following == "in" and j + 2 < len(t.low) and t.written(j + 2).islower() and t.low[j + 2] not in STOP


def _behind(t: Tokens, j: int) -> str:
    """The word behind the "m" at token *j*, or behind the hyphen there."""
    following = t.low[j + 1] if j + 1 < len(t.low) else ""
    return t.low[j + 2] if following == "-" and j + 2 < len(t.low) else following


def _is_of_length(t: Tokens, j: int, following: str, first: int) -> bool:
    """True for *4m of water*, for *50m by 25m* and *25m and 3m deep*, and for the second of them."""
    low = t.low
    if following == "of" and first and low[first - 1] == "within":
        return True  # "within 20m of the river"
    if following == "of":
        k = j + 2 + (low[j + 2 : j + 3] != [] and low[j + 2] not in _STUFF)
        return low[k : k + 1] != [] and low[k] in _STUFF
    if following in _JOINS and low[j + 3 : j + 4] == ["m"] and low[j + 2][0].isdecimal() and not t.spaced(j + 3):
        return following in ("by", "x", "×") or _behind(t, j + 3) in METRES
    if following == "in" and low[j + 2 : j + 3] in _IN_LENGTH or low[j + 1 : j + 4] in _DEADLY:
        return True
    if following in ("a", "an") and low[j + 2 : j + 3] in _QUICK and not _AHEAD_OF_RATES.isdisjoint(low[max(0, first - _NEAR) : first]):
        return True
    return first > 2 and low[first - 1] in ("by", "x", "×") and low[first - 2] == "m" and low[first - 3][0].isdecimal()


_IN_LENGTH = (["length"], ["height"], ["depth"], ["diameter"], ["width"], ["circumference"])
_DEADLY = (["to", "his", "death"], ["to", "her", "death"], ["to", "their", "deaths"])
_QUICK = (["hour"], ["minute"], ["second"])


def _is_thing(t: Tokens, following: str, first: int) -> bool:
    """True for *a 3m fence* and *10m waves*; not for *a 2m rise*, *10m trees*."""
    if following in _ALSO_RISES:
        return not _WET.isdisjoint(t.low[max(0, first - _BESIDE) : first + _BESIDE])
    return following in _SEAS or following in _THINGS or (following in _PLAYERS and len(t.low[first]) == _SHORT and t.low[first][1] == ".")


_SHORT = 4  # characters of the height of a player: "the 1.93m striker"
_WET = _WATERS | frozenset(
    "sea storm cyclone hurricane typhoon flood floods coast cliff wall wave water balcony roof ladder edge bell clock".split()
)


def _is_told_by(t: Tokens, j: int, value: Number, following: str, first: int) -> bool:
    """True where words before the number tell of a depth, a river's level, a race or a shot, and it counts nothing behind it."""
    low = t.low
    counting = following.isalpha() and following not in STOP and following not in _CLOSING
    k = first - 1
    while k >= 0 and first - k < _NEAR and (low[k] in _SIZES or low[k][0].isdecimal()):
        k -= 1
    ahead = low[k] if k >= 0 else ""
    people = is_plural(following) or (not following.endswith("ed") and counting and is_plural("".join(low[j + 2 : j + 3])))
    if ahead in _DIMENSIONS and low[k + 1] in ("of", "up", "reaching") and not people:
        return True  # "waves of up to 12m battered the coast"
    if counting:
        return _is_down_a_shaft(t, j, following, first)
    if ahead in _MEASURED and value < _MILLIONS:
        return True  # "between 9 and 12 feet, or up to 3.7m"
    if ahead in _DIMENSIONS or (ahead in _LYING and following == "down"):
        return True
    before = low[first - 1] if first else ""
    near = low[max(0, first - _NEAR) : first]
    if value < _DEEPEST and before in _LEVELS and (not _WATERS.isdisjoint(near) or _are_levels(near)):
        return True
    if before in ("by", "about", "around", "of") and not _SHRUNK.isdisjoint(low[max(0, first - 3) : first]):
        return True
    if before in _STANDS and value < _MILLIONS and not _STANDING.isdisjoint(low[max(0, first - _SUBJECT) : first]):
        return True
    if before == "at" and low[first - 2] in _MISSED and not isinstance(value, int) and value < _HIGHEST:
        return True
    if before in _WALKED or (following == "into" and not _AIR.isdisjoint(low[j + 2 : j + 4])):
        return True
    if not isinstance(value, int) and value < _TALLEST and before in _BEING and low[first - 2] in _PERSONS:
        return True
    if before == "from" and value <= _SHORTEST and not _SHOTS.isdisjoint(near):
        return True
    leapt = before == "cleared" or (before == "over" and low[first - 2] in _SOARED)
    if leapt and following != "of" and not isinstance(value, int) and value < _HIGHEST:
        return True
    return _is_of_way(t, j, following, first) or _is_down_a_shaft(t, j, following, first) or _is_race(t, j, value, following, before, first)


_SOARED = frozenset("soared soars flew went cleared jumps goes sailed".split())
_HOLES = frozenset("mine mines pit pits shaft shafts well wells seam seams tunnel tunnels borehole boreholes wreck wreckage".split())
_SIDES = frozenset(
    "cliff ravine mountain mountainside hillside slope embankment gorge crevasse shaft face waterfall well mineshaft".split()
)


def _is_down_a_shaft(t: Tokens, j: int, following: str, first: int) -> bool:
    """True for *pits 600m down*, *fell 60m down a ravine*; not for *sales 60m down on last year*."""
    if following != "down":
        return False
    return first > 0 and t.low[first - 1] in _HOLES or not _SIDES.isdisjoint(t.low[j + 2 : j + 6])


def _is_of_way(t: Tokens, j: int, following: str, first: int) -> bool:
    """True for *the trail climbs 480m*, and for *drops 350m in two miles*, where so much lower or higher is told over a way."""
    low = t.low
    if first < 1 or low[first - 1] not in _SLOPING:
        return False
    if first > 1 and low[first - 2] in _WAYS and not (following == "in" and t.holds(_SPANS, j + 2, j + 6)):
        return True
    return following in ("over", "in") and t.holds(_LONG, j + 2, j + 6)


_SLOPING = frozenset(
    "climb climbs climbed climbing drop drops dropped dropping rise rises rose rising fall falls fell falling descend descends descended "
    "descending ascend ascends ascended ascending plunges plunged gains gaining gained".split()
)
_WAYS = frozenset(
    "road path trail track lane route staircase footpath river stream glacier valley ridge slope terrain course cliff cliffs lift gondola "
    "funicular canyon gorge hillside mountain peak pass ascent".split()
)
_SPANS = frozenset("year years month months quarter quarters week weeks".split())
_LONG = frozenset("kilometre kilometres kilometer kilometers mile miles km".split())
_MEASURED = frozenset("feet ft metre metres meter meters".split())


def _are_levels(near: list[str]) -> bool:
    """True for the words of *sea levels could rise by*, *the water level*."""
    return ("sea" in near or "water" in near) and ("level" in near or "levels" in near)


_WALKED = frozenset(
    "walked swam crawled hiked sprinted trekked abseiled waded paddled dragged swept travelled traveled skidded dug spans spanned spanning "
    "measuring".split()
)
# What is told to be, to stand or to climb to so many metres: "the tower will rise to 180m", "another shark was 3m".
_STANDING = frozenset(
    "tower tree pool statue mast yacht drone crane shark crocodile python whale turbine chimney spire queue bridge sculpture balloon wall "
    "trench crater shaft tunnel divers diver climbers climber skyscraper fence runway wave tsunami".split()
)
_STANDS = frozenset("is was be stands stood to at for measures".split())
_SUBJECT = 6  # tokens
_AHEAD_OF_RATES = frozenset("advancing advanced advances moving moves moved creeping crept flowing spreading flows spread".split())
_PLAYERS = frozenset(
    "striker midfielder defender goalkeeper forward centre center-back centre-back lock winger guard bowler server teenager forward "
    "heavyweight seamer spinner wrestler model".split()
)
_AIR = frozenset("air sky ground sea rock ravine gorge valley canyon river atmosphere water earth crevasse".split())
_BEING = frozenset("is was stands stood measures at".split())
_PERSONS = frozenset("he she who i".split())
_TALLEST = 3  # metres of a man
_HIGHEST = 7  # metres that anyone has jumped over
_CLOSING = frozenset("overnight down up out deep today yesterday apiece downstream upstream offshore inland underwater".split())


def _is_race(t: Tokens, j: int, value: Number, following: str, before: str, first: int) -> bool:
    """True for *with 400m to go*, *in the last 400m*, *won the 100m by a metre*."""
    if value < _SHORTEST or not isinstance(value, int) or value % 10 or following in ("of", "who", "that", "people"):
        return False
    if t.low[j + 1 : j + 3] == ["to", "go"]:
        return before == "with" or t.low[first - 2] == "with"
    if before in _LEGS or (before in ("over", "at") and t.low[first - 2] in _CROWNS):
        return value in DISTANCES
    return value in DISTANCES and (before in _RACERS or (before == "the" and t.low[first - 2] in _RACING))


_FASTEST = frozenset("fastest quickest slowest".split())
_CROWNS = frozenset("gold silver bronze champion medal medals medallist title record crown victory".split())
_RACING = frozenset("won win wins winning ran run in over took".split())


def _is_run(t: Tokens, j: int) -> bool:
    """True where the words from token *j* time or crown who runs a distance: "the 200m in 19.8 seconds", "the 100m final"."""
    behind = t.low[j : j + 4]
    if behind[:1] in _STROKES:
        behind = t.low[j + 1 : j + 5]
    timed = behind[:1] == ["in"] and len(behind) > 1 and behind[1][-3:-2] == "."
    if timed and (len(behind) == _TIMED or not behind[2][0].isalpha() or behind[2] == "and"):
        return True  # "the 100m free in 52.16"
    if behind[:1] == ["record"] or (len(behind) > 1 and behind[0] in _REACHES and (behind[1] == "record" or behind[1] in CONTESTS)):
        return True
    return behind[:1] == ["in"] and not _SHORT_TIMES.isdisjoint(behind[2:]) or not CONTESTS.isdisjoint(behind[:1])


_TIMED = 2  # tokens of "in 52.16" at the end of a text
_STROKES = (["free"], ["fly"], ["back"], ["breast"])
_REACHES = frozenset("world olympic european british commonwealth national".split())
_SHORT_TIMES = frozenset("second seconds sec secs s minute minutes min mins :".split())
